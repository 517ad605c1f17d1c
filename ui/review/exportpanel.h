#pragma once

#include "ui/review/exportjob.h"
#include "ui/review/exportplaces.h"

#include <QWidget>
#include <functional>
#include <memory>

class QBoxLayout;
class QLineEdit;

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

class ActionButton;
class Card;
class Chip;
class FlowLayout;
class ScrollPane;
class TextLabel;

/// Takes the records that a filter finds out of the store into a file: which form, where to, under which name. It says
/// how far it is, can be stopped, and leaves a whole file or none.
class ExportPanel : public QWidget {
    Q_OBJECT

public:
    using FindPlaces = std::function<QList<ExportPlace>()>;

    /// The kiosk must have a reader. Places are looked for whenever the panel opens; the first is always there.
    explicit ExportPanel(Kiosk &kiosk, FindPlaces findPlaces = exportPlaces, QWidget *parent = nullptr);
    ~ExportPanel() override;

    /// `words` says in the present language what the filter means; empty: all records. `source`: as ExportJob takes it.
    void open(const records::Filter &filter, const QString &words, const QString &who,
              const ExportJob::OpenSource &source = {});
    /// Stops what is under way and forgets the filter.
    void close();
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void backRequested();

private:
    enum class Form { Csv, Json, Pdf };
    void build();
    Chip *addChoice(FlowLayout *row, const QString &name);
    void offerPlaces();
    void choose(Form form);
    void start();
    void stop();
    void finish(const QString &words, bool isGood);
    void say();
    void arrange();
    QString usualName() const;
    QString target() const;

    Kiosk &m_kiosk;
    FindPlaces m_findPlaces;
    records::Filter m_filter;
    QString m_filterWords;
    QString m_who;
    ExportJob::OpenSource m_source;
    Form m_form = Form::Csv;
    QList<ExportPlace> m_places;
    qsizetype m_place = 0;
    std::unique_ptr<ExportJob> m_job;

    ActionButton *m_back;
    QBoxLayout *m_head;
    ScrollPane *m_pane;
    Card *m_card;
    TextLabel *m_title;
    TextLabel *m_what;
    TextLabel *m_formLabel;
    QList<Chip *> m_forms;
    TextLabel *m_formHint;
    TextLabel *m_placeLabel;
    QWidget *m_placeRow = nullptr; ///< made anew for other places and for another language
    QList<Chip *> m_placeChips;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    ActionButton *m_start;
    ActionButton *m_stop;
    TextLabel *m_state;
};

} // namespace kiosk::ui
