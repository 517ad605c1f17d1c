#include "ui/widgets/dayfoot.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/outcomelook.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace kiosk::ui {

namespace {

using records::Ending;

constexpr int figureGap = 28;
constexpr int wordGap = 6;
constexpr int roomAbove = 14;

/// Behind its number: "23 verified".
QString wordAfter(Ending ending, int count) {
    switch (ending) {
    case Ending::Verified:
        return DayFoot::tr("verified", "behind a number of checks", count);
    case Ending::NotVerified:
        return DayFoot::tr("not verified", "behind a number of checks", count);
    case Ending::Review:
        return DayFoot::tr("for review", "behind a number of checks", count);
    case Ending::Declined:
        return DayFoot::tr("declined", "behind a number of checks", count);
    case Ending::Expired:
        return DayFoot::tr("expired", "behind a number of checks", count);
    case Ending::Failed:
        return DayFoot::tr("not possible", "behind a number of checks", count);
    case Ending::Cancelled:
        break;
    }
    return DayFoot::tr("cancelled", "behind a number of checks", count);
}

} // namespace

DayFoot::DayFoot(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Body)), m_day(new QWidget(this)),
      m_figures(new FlowLayout(figureGap)), m_review(new Chip({}, QStringLiteral("list"), this)) {
    setObjectName(QStringLiteral("dayFoot"));
    m_day->setObjectName(QStringLiteral("today"));
    m_day->setProperty("bare", true); // the bar shows through
    m_title->setInk(Ink::Secondary);
    m_figures->addWidget(m_title);
    for (const Ending ending : allEndings()) {
        if (ending == Ending::Cancelled) {
            continue; // nothing was found out
        }
        auto *box = new QWidget(m_day);
        box->setObjectName(QStringLiteral("today-") + records::nameOf(ending));
        box->setProperty("bare", true);
        const Figure figure{ending, box, new TextLabel(TextRole::Action, box), new TextLabel(TextRole::Body, box)};
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(wordGap);
        row->addWidget(figure.number);
        row->addWidget(figure.word);
        m_figures->addWidget(box);
        m_all.append(figure);
    }
    m_day->setLayout(m_figures);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_day->setSizePolicy(policy);
    setSizePolicy(policy);
    m_review->installEventFilter(this);
    m_review->hide();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_day, 1);
    row->addWidget(m_review, 0, Qt::AlignRight | Qt::AlignVCenter);
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, this, &DayFoot::adoptMetrics);
    retranslate();
}

void DayFoot::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    const int above = Theme::current().isCompact() ? 4 : roomAbove;
    layout()->setContentsMargins(m.pageMargin, above, m.pageMargin, above);
    layout()->setSpacing(m.gap);
    setMinimumHeight(m.targetHeight + 2 * above);
}

void DayFoot::setCounts(const records::Counts &counts) {
    m_counts = counts;
    retranslate();
}

void DayFoot::retranslate() {
    m_title->setWords(tr("Today"));
    bool isEmpty = true;
    for (const Figure &figure : std::as_const(m_all)) {
        const qint64 count = m_counts.of(figure.ending);
        figure.number->setWords(QLocale().toString(count));
        figure.word->setWords(wordAfter(figure.ending, static_cast<int>(count)));
        figure.box->setVisible(count > 0);
        isEmpty = isEmpty && count == 0;
    }
    m_title->setVisible(!isEmpty);
    showWhatIsThere();
}

void DayFoot::showWhatIsThere() {
    setVisible(!m_title->isHidden() || !m_review->isHidden());
}

/// The way to the review comes and goes with whoever is signed in.
bool DayFoot::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        showWhatIsThere();
    }
    return QWidget::eventFilter(watched, event);
}

void DayFoot::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace kiosk::ui
