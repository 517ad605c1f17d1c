#include "ui/pages/servicespage.h"

#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/durationtext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/servicecard.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int leastCardWidth = 420;
constexpr int mostColumns = 2;
/// What is said in tenths of a second is never said to take no time.
constexpr std::chrono::milliseconds leastTime{100};

QString timeText(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString dateText(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat) : QString();
}

} // namespace

ServicesPage::ServicesPage(QWidget *parent)
    : Page(QStringLiteral("servicesPage"), parent), m_title(new TextLabel(TextRole::Title, this)),
      m_sub(new TextLabel(TextRole::Body, this)), m_pane(new ScrollPane(this)), m_grid(new QGridLayout),
      m_actions(new ActionBar(this)), m_back(m_actions->addLeft({}, QStringLiteral("back"))),
      m_ask(m_actions->addRight({}, QStringLiteral("retry"))) {
    m_title->setObjectName(QStringLiteral("servicesTitle"));
    m_title->setWrapping(true);
    m_sub->setInk(Ink::Secondary);
    m_sub->setWrapping(true);
    m_pane->setObjectName(QStringLiteral("servicesPane"));
    m_back->setObjectName(QStringLiteral("back"));
    m_ask->setObjectName(QStringLiteral("askServices"));
    m_pane->column()->addLayout(m_grid);
    m_pane->column()->addStretch();
    auto *body = new QVBoxLayout;
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_sub);
    body->addLayout(head);
    body->addWidget(m_pane, 1);
    m_pane->layBarOverMargin();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    connect(m_back, &ActionButton::clicked, this, &ServicesPage::doneRequested);
    connect(m_ask, &ActionButton::clicked, this, &ServicesPage::askRequested);
    connect(&Theme::current(), &Theme::changed, this, &ServicesPage::arrange);
    retranslate();
    arrange();
}

void ServicesPage::setServices(const QList<NamedHealth> &services, const QList<TrustList> &lists,
                               const QDateTime &now) {
    m_services = services;
    m_lists = lists;
    m_now = now;
    showServices();
}

void ServicesPage::setAsking(bool isAsking) {
    m_ask->setEnabled(!isAsking);
    m_ask->setText(isAsking ? tr("Asking…") : tr("Ask again"));
    if (isAsking && m_ask->hasFocus()) {
        m_back->setFocus(Qt::OtherFocusReason);
    }
}

void ServicesPage::draw(const Phase & /*phase*/) {}

QWidget *ServicesPage::firstFocus() {
    return m_back;
}

void ServicesPage::goBack() {
    Q_EMIT
    doneRequested();
}

void ServicesPage::retranslate() {
    m_title->setWords(tr("Services"));
    m_sub->setWords(
        tr("What checks stand on, and how fresh that is. The services are asked every few minutes while nobody is "
           "checked."));
    m_pane->setAccessibleName(tr("Services"));
    m_back->setText(tr("Back"));
    setAsking(!m_ask->isEnabled());
    showServices();
}

void ServicesPage::showServices() {
    const qsizetype wanted = m_services.size() + (m_lists.isEmpty() ? 0 : 1);
    while (m_cards.size() > wanted) {
        delete m_cards.takeLast();
    }
    while (m_cards.size() < wanted) {
        auto *card = new ServiceCard(m_pane->widget());
        card->setObjectName(QStringLiteral("service-%1").arg(m_cards.size()));
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const ServiceHealth &health = m_services.at(i).health;
        const QList<Fact> facts{
            {tr("Answers within"),
             health.answerTime ? measuredText(std::max(*health.answerTime, leastTime)) : QString()},
            {tr("Token valid until", "the kiosk's own sign-in at the service"),
             health.tokenEnds ? timeText(*health.tokenEnds) : QString()},
            {tr("Its clock"), health.clockOffset ? clockText(*health.clockOffset) : QString()},
            {tr("Certificate valid until"), dateText(health.certificateEnds)},
            {tr("Answered last"), timeText(health.answeredAt)},
            {tr("Asked last"), health.askedAt == health.answeredAt ? QString() : timeText(health.askedAt)},
            {tr("Reference"), health.trouble ? nameOf(*health.trouble) : QString()},
        };
        m_cards.at(i)->say(m_services.at(i).label, wordOf(health.readiness), toneOf(health.readiness),
                           adviceFor(health, m_now), facts);
    }
    if (!m_lists.isEmpty()) {
        QList<Fact> facts;
        for (const TrustList &list : std::as_const(m_lists)) {
            const qint64 days = qMax<qint64>(0, list.issuedAt.daysTo(m_now));
            facts.append(
                {list.name,
                 list.issuedAt.isValid()
                     ? tr("made %1 (%n day(s) ago)", nullptr, static_cast<int>(days)).arg(dateText(list.issuedAt))
                     : tr("does not say when it was made")});
        }
        m_cards.constLast()->say(tr("Lists of trusted issuers"), {}, {}, {}, facts);
    }
    arrange();
}

void ServicesPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    QLayout *body = layout()->itemAt(0)->layout();
    body->setContentsMargins(0, m.pageMargin - 4, 0, 0);
    body->setSpacing(m.gap);
    body->itemAt(0)->layout()->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    body->itemAt(0)->layout()->setSpacing(4);
    m_pane->column()->setContentsMargins(m.pageMargin, ring, m.pageMargin, m.gap);
    m_grid->setSpacing(m.gap);
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        Q_ASSERT(item->widget()); // the cards stay, only their place goes
    }
    const int room = width() - 2 * m.pageMargin;
    const int columns =
        qBound(1, static_cast<int>(room / (leastCardWidth * Theme::current().textScale())), mostColumns);
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
        m_cards.at(i)->setVisible(true);
    }
}

void ServicesPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
