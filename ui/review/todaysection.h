#pragma once

#include "app/records/statistics.h"
#include "ui/review/reviewsection.h"

#include <optional>

class QBoxLayout;
class QGridLayout;
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
class Chip;
class FigureTile;
class IconCard;
class OutcomeChart;
class OutcomeTable;
class RecordWatch;
class ScopeBar;
class ScrollPane;
class TextLabel;

/// The day at a glance: how checks ended, when, how long an answer took, and why something went wrong. Every number
/// leads to the records behind it; new records appear by themselves.
class TodaySection : public ReviewSection {
    Q_OBJECT

public:
    TodaySection(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent = nullptr);
    ~TodaySection() override;

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    void retranslate() override;

Q_SIGNALS:
    /// Somebody wants to see the records that these numbers count.
    void listRequested(const records::Filter &filter);
    /// Somebody wants to make a check.
    void startRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeChart();
    void ask();
    void askOthers();
    void take(const Outcome<records::Figures> &figures);
    void draw();
    void drawHead();
    void drawChart();
    void drawReasons();
    void arrange();
    records::Filter today() const;

    Kiosk &m_kiosk;
    records::RecordScope &m_scope;
    RecordWatch *m_watch;
    std::optional<records::Figures> m_figures; ///< between enter() and leave()
    QDate m_day;
    bool m_isOpen = false;

    ScopeBar *m_bar;
    Banner *m_trouble;
    ScrollPane *m_pane;
    QBoxLayout *m_head;
    TextLabel *m_title;
    TextLabel *m_sub;
    IconCard *m_empty;
    ActionButton *m_start;
    QGridLayout *m_grid;
    QList<FigureTile *> m_tiles;
    QBoxLayout *m_cards;
    Card *m_chartCard;
    QBoxLayout *m_chartHead;
    TextLabel *m_chartTitle;
    Chip *m_hours;
    Chip *m_week;
    Chip *m_asTable;
    QStackedWidget *m_views;
    OutcomeChart *m_chart;
    OutcomeTable *m_table;
    Card *m_reasonsCard;
    TextLabel *m_reasonsTitle;
    QWidget *m_reasons = nullptr; ///< made anew with every answer
};

} // namespace kiosk::ui
