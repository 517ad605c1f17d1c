#include "ui/review/serviceentry.h"

#include "ui/review/facts.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/comparisontext.h"
#include "ui/text/failuretext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int sideBySideWidth = 720;
constexpr int longestTitle = 120;

QString timeText(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

void addTitle(QVBoxLayout *column, const QString &words) {
    auto *title = new TextLabel(TextRole::Heading, words);
    title->setInk(Ink::Secondary);
    title->setProperty("caps", true);
    column->addWidget(title);
}

} // namespace

ServiceEntry::ServiceEntry(QWidget *parent)
    : QWidget(parent), m_back(new ActionButton({}, ActionButton::Role::Secondary, this)), m_head(new QHBoxLayout),
      m_pane(new ScrollPane(this)), m_title(new TextLabel(TextRole::Title)), m_state(new TextLabel(TextRole::Body)),
      m_banner(new Banner), m_sides(new QBoxLayout(QBoxLayout::LeftToRight)), m_there(new Card), m_here(new Card),
      m_all(new Card), m_read(new ActionButton) {
    m_back->setObjectName(QStringLiteral("entryBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setSmall(true);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setWrapping(true);
    m_state->setObjectName(QStringLiteral("entryState"));
    m_read->setObjectName(QStringLiteral("readWhole"));
    m_read->setIconName(QStringLiteral("eye"));
    m_banner->setObjectName(QStringLiteral("entryBanner"));
    m_banner->hide();
    m_sides->addWidget(m_there, 1);
    m_sides->addWidget(m_here, 1);
    QVBoxLayout *column = m_pane->column();
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_banner);
    column->addLayout(m_sides);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_all);
    column->addStretch(1);
    m_pane->layBarOverMargin();
    m_head->addWidget(m_back);
    m_head->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addLayout(m_head);
    page->addWidget(m_pane, 1);
    connect(&Theme::current(), &Theme::changed, this, &ServiceEntry::adoptMetrics);
    adoptMetrics();
    connect(m_back, &ActionButton::clicked, this, &ServiceEntry::backRequested);
    connect(m_read, &ActionButton::clicked, this, &ServiceEntry::wholeRequested);
    retranslate();
}

void ServiceEntry::show(const ComparedEntry &entry, bool mayRead) {
    m_entry = entry;
    m_whole.reset();
    m_mayRead = mayRead;
    m_banner->hide();
    fill();
}

void ServiceEntry::showWhole(const ServiceRow &row) {
    m_whole = row;
    m_banner->hide();
    fill();
}

void ServiceEntry::showFailure(const Failure &failure) {
    const FailureText text = textOf(failure);
    m_banner->say(Tone::Bad, QStringLiteral("warning"),
                  QStringLiteral("%1 (%2)").arg(QStringList{text.body, text.action}.join(u' '), referenceOf(failure)));
}

void ServiceEntry::clear() {
    m_entry.reset();
    m_whole.reset();
    for (Card *card : {m_there, m_here, m_all})
        emptyColumn(card->column());
    m_title->clear();
    m_state->clear();
    m_banner->hide();
}

QWidget *ServiceEntry::firstFocus() const {
    return m_back;
}

void ServiceEntry::retranslate() {
    m_back->setText(tr("Back to the list"));
    m_read->setText(tr("Show all that the service keeps"));
    m_read->setAccessibleDescription(tr("It is written down that you looked"));
    if (m_entry)
        fill();
}

void ServiceEntry::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < sideBySideWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ServiceEntry::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    layout()->setContentsMargins(0, FocusRing::reach, 0, 0);
    layout()->setSpacing(m.gap * 3 / 4);
    m_head->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    m_pane->column()->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.gap);
    m_pane->column()->setSpacing(m.gap);
    m_sides->setSpacing(m.gap);
}

void ServiceEntry::fill() {
    const ComparisonText text = textOf(*m_entry);
    m_title->setForeignText(text.title, longestTitle);
    m_state->setWords(text.state);
    m_state->setInk(text.tone == Tone::Ok ? Ink::Ok : text.tone == Tone::Bad ? Ink::Bad : Ink::Warn);
    for (Card *card : {m_there, m_here, m_all})
        emptyColumn(card->column());
    addTitle(m_there->column(), tr("At the service"));
    if (const auto &there = m_entry->there) {
        addFact(m_there->column(), tr("Status"), there->status);
        if (there->at)
            addFact(m_there->column(), tr("Made on"), timeText(*there->at));
        addFact(m_there->column(), tr("Its own number"), there->id);
    } else {
        addFact(m_there->column(), tr("Status"), tr("The service does not list it."));
    }
    m_there->column()->addStretch();
    addTitle(m_here->column(), tr("Recorded here"));
    if (const auto &here = m_entry->here) {
        addFact(m_here->column(), tr("Outcome"), wordOf(*here));
        addFact(m_here->column(), tr("Ended on"), timeText(here->endedAt));
        if (!here->desk.isEmpty())
            addFact(m_here->column(), tr("Desk"), here->desk);
        addFact(m_here->column(), tr("Record"), here->id);
    } else {
        addFact(m_here->column(), tr("Outcome"), tr("Nothing of it is recorded here."));
    }
    m_here->column()->addStretch();
    m_read->setVisible(m_mayRead && m_entry->there && !m_whole);
    m_all->setVisible(m_whole.has_value());
    if (!m_whole)
        return;
    addTitle(m_all->column(), tr("What the service keeps"));
    if (!m_whole->title.isEmpty())
        addFact(m_all->column(), tr("About"), m_whole->title);
    for (const auto &[name, value] : m_whole->details)
        addFact(m_all->column(), name, value);
}

} // namespace kiosk::ui
