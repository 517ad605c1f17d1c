#pragma once

#include "app/records/store.h"
#include "ui/review/reviewsection.h"

class QStackedWidget;

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::records {
class RecordScope;
} // namespace kiosk::records

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class ExportPanel;
class FilterBar;
class IconCard;
class RecordDetail;
class RecordList;
class RecordWatch;
class RecordsModel;
class ScopeBar;
class ScrollPane;
class TextLabel;

/// All records as a list with a filter that acts at once, and a single one in full.
class RecordsSection : public ReviewSection {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    RecordsSection(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent = nullptr);

    /// The filter with which the section begins when it is entered next.
    void setFilter(const records::Filter &filter);

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    bool goBack() override;
    void retranslate() override;

Q_SIGNALS:
    /// Somebody wants to make a check.
    void startRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void askChoices();
    void look();
    void refresh();
    void lookAtOthers();
    void showFound();
    void showFailed();
    void open(const records::Record &record);
    void openExport();
    /// Back to the list, whatever covers it.
    void uncover();
    void actOnEmpty();
    void arrange();

    Kiosk &m_kiosk;
    records::RecordScope &m_scope;
    records::SignedIn m_who;
    bool m_isOpen = false;

    RecordsModel *m_model;
    RecordWatch *m_watch;
    QStackedWidget *m_views;
    QWidget *m_listView;
    ScopeBar *m_bar;
    FilterBar *m_filter;
    Banner *m_trouble;
    TextLabel *m_count;
    Card *m_card;
    RecordList *m_list;
    ScrollPane *m_emptyPane;
    IconCard *m_empty;
    ActionButton *m_emptyAction;
    ActionButton *m_export;
    RecordDetail *m_detail;
    ExportPanel *m_exportPanel;
};

} // namespace kiosk::ui
