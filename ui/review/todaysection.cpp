#include "ui/review/todaysection.h"

#include "app/kiosk.h"
#include "app/records/recordscope.h"
#include "ui/review/recordwatch.h"
#include "ui/review/scopebar.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/outcomelook.h"
#include "ui/widgets/outcometable.h"
#include "ui/widgets/reasonrow.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

/// Without checks at other times, this much of a day is shown.
constexpr int usualBegin = 8;
constexpr int usualEnd = 18;
constexpr int leastTileWidth = 158;
constexpr int cardsSideBySideFrom = 900;
constexpr int highestCard = 460; ///< a chart that fills a tall window is no easier to read
constexpr int chartShare = 3;
constexpr int reasonsShare = 2;

/// The hours that have something to show, and those in which a desk is usually open.
QList<records::Stretch> busyHours(const QList<records::Stretch> &hours) {
    QList<records::Stretch> shown;
    const auto isBusy = [](const records::Stretch &hour) {
        return hour.counts.total() > 0;
    };
    const auto first = std::find_if(hours.cbegin(), hours.cend(), isBusy);
    const auto last = std::find_if(hours.crbegin(), hours.crend(), isBusy).base();
    for (auto hour = hours.cbegin(); hour != hours.cend(); ++hour) {
        const int begins = hour->from.time().hour();
        const bool isUsual = begins >= usualBegin && begins < usualEnd;
        if (isUsual || (hour >= first && hour < last)) {
            shown.append(*hour);
        }
    }
    return shown;
}

} // namespace

TodaySection::TodaySection(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent)
    : ReviewSection(QStringLiteral("today"), QStringLiteral("clock"), records::Permission::Review, parent),
      m_kiosk(kiosk), m_scope(scope), m_watch(new RecordWatch(kiosk, scope, this)),
      m_bar(new ScopeBar(scope, kiosk.drain(), this)), m_trouble(new Banner(this)), m_pane(new ScrollPane(this)),
      m_head(new QHBoxLayout), m_title(new TextLabel(TextRole::Card, m_pane)),
      m_sub(new TextLabel(TextRole::Body, m_pane)), m_empty(new IconCard(m_pane)),
      m_start(new ActionButton({}, ActionButton::Role::Primary, m_empty)), m_grid(new QGridLayout),
      m_cards(new QHBoxLayout), m_chartCard(new Card(m_pane)), m_chartHead(new QHBoxLayout),
      m_chartTitle(new TextLabel(TextRole::Card, m_chartCard)), m_hours(new Chip({}, {}, m_chartCard)),
      m_week(new Chip({}, {}, m_chartCard)), m_asTable(new Chip({}, QStringLiteral("list"), m_chartCard)),
      m_views(new QStackedWidget(m_chartCard)), m_chart(new OutcomeChart), m_table(new OutcomeTable),
      m_reasonsCard(new Card(m_pane)), m_reasonsTitle(new TextLabel(TextRole::Card, m_reasonsCard)) {
    build();
    connect(m_watch, &RecordWatch::changed, this, &TodaySection::ask);
    connect(&m_scope, &records::RecordScope::changed, this, &TodaySection::askOthers);
    connect(m_trouble, &Banner::actionTriggered, this, &TodaySection::ask);
    connect(m_start, &ActionButton::clicked, this, &TodaySection::startRequested);
    connect(&Theme::current(), &Theme::changed, this, &TodaySection::arrange);
    TodaySection::retranslate();
    arrange();
}

TodaySection::~TodaySection() = default;

void TodaySection::build() {
    m_pane->setObjectName(QStringLiteral("todayPane"));
    m_title->setObjectName(QStringLiteral("todayTitle"));
    m_sub->setObjectName(QStringLiteral("todaySummary"));
    m_sub->setInk(Ink::Secondary);
    m_sub->setWrapping(true);
    m_pane->layBarOverMargin();
    m_views->setProperty("bare", true); // the card shows through
    m_empty->setObjectName(QStringLiteral("todayEmpty"));
    m_start->setObjectName(QStringLiteral("startCheck"));
    m_empty->column()->insertWidget(m_empty->column()->count() - 1, m_start, 0, Qt::AlignHCenter);
    m_trouble->setObjectName(QStringLiteral("todayTrouble"));
    m_trouble->hide();
    for (const records::Ending ending : allEndings()) {
        auto *tile = new FigureTile(ending, m_pane->widget());
        connect(tile, &FigureTile::clicked, this, [this, ending] {
            records::Filter filter = today();
            filter.outcome = ending;
            Q_EMIT
            listRequested(filter);
        });
        m_tiles.append(tile);
    }
    m_cards->addWidget(makeChart(), chartShare);
    m_cards->addWidget(m_reasonsCard, reasonsShare);
    m_reasonsTitle->setWrapping(true);
    m_reasonsCard->column()->addWidget(m_reasonsTitle);
    m_reasonsCard->column()->addStretch();
    QVBoxLayout *column = m_pane->column();
    m_head->addWidget(m_title);
    m_head->addWidget(m_sub, 1);
    column->addWidget(m_bar);
    column->addWidget(m_trouble);
    column->addLayout(m_head);
    column->addLayout(m_grid);
    column->addWidget(m_empty, 1);
    column->addLayout(m_cards, 1);
    column->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_pane, 1);
}

QWidget *TodaySection::makeChart() {
    m_chart->setObjectName(QStringLiteral("outcomeChart"));
    m_table->setObjectName(QStringLiteral("outcomeTable"));
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    auto *switches = new FlowLayout(Metrics{}.gap / 2);
    const std::pair<Chip *, const char *> chips[] = {
        {m_hours, "chartHours"}, {m_week, "chartWeek"}, {m_asTable, "chartAsTable"}};
    for (const auto &[chip, name] : chips) {
        chip->setObjectName(QLatin1String(name));
        chip->setCheckable(true);
        switches->addWidget(chip);
    }
    m_hours->setChecked(true);
    for (const Chip *chosen : {m_hours, m_week}) {
        connect(chosen, &Chip::clicked, this, [this, chosen] {
            m_hours->setChecked(chosen == m_hours);
            m_week->setChecked(chosen == m_week);
            drawChart();
        });
    }
    connect(m_asTable, &Chip::clicked, this, &TodaySection::drawChart);
    m_chartTitle->setWrapping(true);
    m_chartHead->addWidget(m_chartTitle, 1);
    m_chartHead->addLayout(switches);
    m_chartCard->column()->addLayout(m_chartHead);
    m_chartCard->column()->addWidget(m_views, 1);
    return m_chartCard;
}

QString TodaySection::title() const {
    return tr("Today");
}

void TodaySection::enter(const records::SignedIn & /*who*/) {
    m_isOpen = true;
    m_watch->start();
    ask();
}

void TodaySection::leave() {
    m_isOpen = false;
    m_watch->stop();
    m_figures.reset();
    draw();
}

QWidget *TodaySection::firstFocus() {
    const bool isEmpty = m_empty->isVisibleTo(this);
    return isEmpty ? static_cast<QWidget *>(m_start) : m_tiles.constFirst();
}

void TodaySection::ask() {
    m_day = m_kiosk.clock().now().toLocalTime().date();
    m_scope.ask<records::Figures>(
        this,
        [day = m_day](const records::RecordSource &source) {
            return figuresOf(source, day, QTimeZone::systemTimeZone());
        },
        [this](const Outcome<records::Figures> &figures) { take(figures); });
}

/// Figures of other desks go at once: those of the ones that are shown now may take a while.
void TodaySection::askOthers() {
    if (m_isOpen) {
        m_figures.reset();
        draw();
        m_watch->start();
        ask();
    }
}

void TodaySection::take(const Outcome<records::Figures> &figures) {
    if (!m_isOpen) {
        return;
    }
    m_trouble->setVisible(!figures);
    if (!figures) {
        m_trouble->say(Tone::Bad, QStringLiteral("warning"),
                       tr("The records cannot be read. Call the person who looks after this kiosk."));
        return;
    }
    m_figures = *figures;
    draw();
    // What had the keyboard may be gone, and what should have it was not there yet.
    const QWidget *focused = window()->focusWidget();
    if (!focused || !focused->isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void TodaySection::draw() {
    const bool hasToday = m_figures && m_figures->counts.total() > 0;
    const bool hasWeek = m_figures && std::any_of(m_figures->days.cbegin(), m_figures->days.cend(),
                                                  [](const records::Stretch &day) { return day.counts.total() > 0; });
    m_empty->setVisible(m_figures && !hasToday);
    m_empty->say(QStringLiteral("list"), tr("No check has ended today"),
                 m_scope.shown() == records::RecordScope::Desks::All
                     ? tr("Every check is counted here as soon as its desk has shared it.")
                     : tr("Every check that is made at this desk is counted here at once."));
    for (FigureTile *tile : std::as_const(m_tiles)) {
        tile->setCount(m_figures ? m_figures->counts.of(tile->ending()) : 0);
        tile->setVisible(hasToday);
    }
    m_chartCard->setVisible(hasWeek);
    drawHead();
    drawChart();
    drawReasons();
}

void TodaySection::drawHead() {
    m_title->setWords(m_figures ? QLocale().toString(m_day, QLocale::LongFormat) : title());
    if (!m_figures) {
        m_sub->setWords({});
        return;
    }
    QStringList parts;
    const qint64 checks = m_figures->counts.total() - m_figures->lateAnswers;
    if (checks > 0) {
        parts += tr("%n check(s)", nullptr, static_cast<int>(checks));
    }
    if (m_figures->lateAnswers > 0) {
        //: what services said later of checks that are counted already
        parts += tr("%n late answer(s)", nullptr, static_cast<int>(m_figures->lateAnswers));
    }
    if (m_figures->medianAnswer) {
        //: the median of the times that visitors took
        parts += tr("half of the answers came within %1").arg(measuredText(*m_figures->medianAnswer));
    }
    m_sub->setWords(parts.join(QStringLiteral(" · ")));
}

void TodaySection::drawChart() {
    QList<OutcomeBar> bars;
    if (m_figures && m_week->isChecked()) {
        for (const records::Stretch &day : m_figures->days) {
            bars.append({QLocale().dayName(day.from.date().dayOfWeek(), QLocale::ShortFormat),
                         QLocale().toString(day.from.date(), QLocale::LongFormat), day.counts});
        }
    } else if (m_figures) {
        for (const records::Stretch &hour : busyHours(m_figures->hours)) {
            const auto text = [](const QDateTime &at) {
                return QLocale().toString(at.time(), QLocale::ShortFormat);
            };
            //: a stretch of the day: "9:00 to 10:00"
            bars.append({QLocale().toString(hour.from.time().hour()),
                         tr("%1 to %2").arg(text(hour.from), text(hour.to)), hour.counts});
        }
    }
    const QString about = m_week->isChecked() ? tr("How checks ended on each of the last seven days")
                                              : tr("How checks ended in each hour of today");
    m_chartTitle->setWords(m_week->isChecked() ? tr("Through the week") : tr("Through the day"));
    m_chart->setBars(about, bars);
    m_table->setBars(about, bars);
    m_views->setCurrentIndex(m_asTable->isChecked() ? 1 : 0);
}

void TodaySection::drawReasons() {
    if (m_reasons) {
        m_reasons->hide();
        m_reasons->deleteLater(); // one of its rows may be calling
    }
    m_reasons = new QWidget(m_reasonsCard);
    auto *rows = new QVBoxLayout(m_reasons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const QList<records::ReasonCount> reasons = m_figures ? m_figures->reasons : QList<records::ReasonCount>();
    for (const records::ReasonCount &each : reasons) {
        auto *row = new ReasonRow(meaningOf(each.reason), each.reason, each.count, m_reasons);
        row->setObjectName(QStringLiteral("reason-") + each.reason);
        connect(row, &ReasonRow::clicked, this, [this, each] {
            records::Filter filter = today();
            filter.outcome = each.ending;
            filter.reference = each.reason;
            Q_EMIT
            listRequested(filter);
        });
        rows->addWidget(row);
    }
    m_reasonsCard->column()->insertWidget(1, m_reasons);
    m_reasonsCard->setVisible(!reasons.isEmpty());
}

records::Filter TodaySection::today() const {
    records::Filter filter;
    filter.from = m_day.startOfDay();
    filter.to = m_day.addDays(1).startOfDay();
    return filter;
}

void TodaySection::retranslate() {
    m_start->setText(tr("Make a check"));
    m_pane->setAccessibleName(tr("Today at a glance"));
    m_trouble->setAction(tr("Try again"));
    m_hours->setText(tr("Day"));
    m_week->setText(tr("Week"));
    m_asTable->setText(tr("As a table"));
    m_reasonsTitle->setWords(tr("Why it did not work"));
    m_bar->retranslate();
    draw();
}

void TodaySection::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    m_pane->column()->setContentsMargins(m.pageMargin, ring, m.pageMargin, m.gap);
    m_pane->column()->setSpacing(m.gap);
    m_grid->setSpacing(m.gap);
    m_cards->setSpacing(m.wideGap);
    const auto direction = width() >= cardsSideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_cards->setDirection(direction);
    m_head->setDirection(direction);
    m_head->setSpacing(direction == QBoxLayout::LeftToRight ? m.gap : 4);
    m_chartHead->setDirection(direction);
    for (Card *card : {m_chartCard, m_reasonsCard})
        card->setMaximumHeight(static_cast<int>(highestCard * Theme::current().textScale()));
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        Q_ASSERT(item->widget()); // the tiles stay, only their place goes
    }
    const int room = width() - 2 * m.pageMargin + m.gap;
    const int least = static_cast<int>(leastTileWidth * Theme::current().textScale()) + m.gap;
    const int count = static_cast<int>(m_tiles.size());
    const int fitting = std::clamp(room / least, 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows; // rows of nearly the same length
    for (int column = 0; column < count; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    }
}

void TodaySection::resizeEvent(QResizeEvent *event) {
    ReviewSection::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
