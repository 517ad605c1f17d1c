#include "ui/mainwindow.h"

#include "app/base/clock.h"
#include "app/base/overload.h"
#include "app/session/casefollower.h"
#include "ui/pages/configurationpage.h"
#include "ui/pages/expiredpage.h"
#include "ui/pages/failurepage.h"
#include "ui/pages/inputpage.h"
#include "ui/pages/pickpage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/verdictpage.h"
#include "ui/review/casessection.h"
#include "ui/review/reviewpage.h"
#include "ui/review/servicesection.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/text/phasetext.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/veil.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QResizeEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

using std::chrono::milliseconds;

constexpr QSize leastSize{800, 600};
constexpr QSize usualSize{1280, 800};
constexpr int compactBelowWidth = 1100;
constexpr int compactBelowWidthInPortrait = 900;
constexpr int compactBelowHeight = 700;
/// Four times a second, so that no second is skipped on the screen.
constexpr milliseconds tick{250};
/// A moving hand sends many events; one a second is enough to keep a page.
constexpr milliseconds touchPause{1000};
constexpr milliseconds warmFor{60'000}; // many servers end a connection that rests for longer
/// A half-filled form without anybody touching it.
constexpr std::chrono::seconds inputStays{120};

bool isCompact(const QSize &size) {
    const bool portrait = size.height() > size.width();
    return size.height() < compactBelowHeight ||
           size.width() < (portrait ? compactBelowWidthInPortrait : compactBelowWidth);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_top(new TopBar), m_banner(new DemoBanner), m_live(new QLabel), m_stack(new QStackedWidget),
      m_veil(new Veil(m_stack)) {
    setMinimumSize(leastSize);
    resize(usualSize);
    m_top->setObjectName(QStringLiteral("topBar"));
    m_banner->setObjectName(QStringLiteral("demoBanner"));
    m_live->setObjectName(QStringLiteral("liveStatus"));
    m_live->setTextFormat(Qt::PlainText);
    m_live->setFixedHeight(0); // for the ear only
    m_stack->setObjectName(QStringLiteral("pages"));

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_live);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_banner->hide();
    addChips();

    m_pick = add(new PickPage);
    m_input = add(new InputPage);
    m_session = add(new SessionPage);
    m_verdict = add(new VerdictPage);
    m_expired = add(new ExpiredPage);
    m_failure = add(new FailurePage);
    m_configuration = add(new ConfigurationPage);
    m_review = add(new ReviewPage);
    connect(m_review, &Page::doneRequested, this, &MainWindow::leaveAside);
    connect(m_configuration, &ConfigurationPage::reloadRequested, this, &MainWindow::reloadRequested);
    connect(m_configuration, &ConfigurationPage::closeRequested, this, &QWidget::close);
    addKeys();

    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, &MainWindow::followTimes);
    connect(&Languages::current(), &Languages::changed, this, &MainWindow::adoptLanguage);
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::retranslate);
    qApp->installEventFilter(this);
    retranslate();
    enter(m_pick);
}

MainWindow::~MainWindow() = default;

template <typename P>
P *MainWindow::add(P *page) {
    m_stack->addWidget(page);
    return page;
}

void MainWindow::addChips() {
    m_openCases = m_top->addChip({}, QStringLiteral("question"));
    m_openCases->setObjectName(QStringLiteral("openCases"));
    m_openCases->hide();
    connect(m_openCases, &Chip::clicked, this, [this] { openReview(QStringLiteral("cases")); });
    m_openReview = m_top->addChip({}, QStringLiteral("list"));
    m_openReview->setObjectName(QStringLiteral("openReview"));
    m_openReview->hide();
    connect(m_openReview, &Chip::clicked, this, [this] { openReview(); });
    m_language = m_top->addChip({}, QStringLiteral("globe"));
    m_language->setObjectName(QStringLiteral("language"));
    m_theme = m_top->addChip({}, QStringLiteral("moon"));
    m_theme->setObjectName(QStringLiteral("theme"));
    connect(m_language, &Chip::clicked, this, [] { Languages::current().choose(Languages::current().next().code); });
    connect(m_theme, &Chip::clicked, this,
            [] { Theme::current().setMode(Theme::current().isDark() ? ThemeMode::Light : ThemeMode::Dark); });
}

void MainWindow::addKeys() {
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setAutoRepeat(false);
    connect(escape, &QShortcut::activated, this, [this] { m_page->goBack(); });
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Verifier Kiosk"));
    const Languages &languages = Languages::current();
    m_openReview->setText(tr("Review"));
    m_openReview->setAccessibleDescription(tr("What happened at this desk"));
    m_openCases->setText(tr("%n case(s) changed", nullptr, m_changedCases));
    m_openCases->setAccessibleDescription(tr("Shows what waits for a decision"));
    m_language->setText(languages.name());
    m_language->setAccessibleName(tr("Language: %1").arg(languages.name()));
    m_language->setAccessibleDescription(tr("Changes to %1", "a language").arg(languages.next().name));
    const bool dark = Theme::current().isDark();
    m_theme->setText(dark ? tr("Light") : tr("Dark"));
    m_theme->setIconName(dark ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_theme->setAccessibleName(dark ? tr("Change to light colours") : tr("Change to dark colours"));
    if (!m_kiosk) {
        m_top->setSiteName(tr("Verifier Kiosk"));
    }
}

/// The configuration's own words change with the window's.
void MainWindow::adoptLanguage() {
    retranslate();
    if (!m_kiosk) {
        return;
    }
    m_kiosk->setLanguage(Languages::current().code());
    showConfiguredWords();
    const Phase &phase = m_kiosk->session().phase();
    draw(phase, times());
    speak(m_page == m_input ? inputStatus() : spokenStatus(phase));
}

void MainWindow::showConfiguredWords() {
    const DeskIdentity &desk = m_kiosk->configuration().desk;
    m_top->setSiteName(desk.site);
    m_top->setDeskName(desk.desk);
    QList<PickPage::Offer> offers;
    for (const CredentialType &type : m_kiosk->types()) {
        offers.append({type, m_kiosk->serviceLabel(type)});
    }
    m_pick->setOffers(offers);
    if (const CredentialType *asked = m_kiosk->typeById(m_input->typeId())) {
        m_input->reword(*asked);
    }
}

void MainWindow::serve(Kiosk &kiosk) {
    m_kiosk = &kiosk;
    m_warmedAt = kiosk.clock().monotonic();
    kiosk.setLanguage(Languages::current().code());
    showConfiguredWords();
    connect(&kiosk, &Kiosk::typesChanged, this, &MainWindow::showConfiguredWords);
    setReducedMotion(kiosk.configuration().reducedMotion);
    m_banner->setVisible(kiosk.isDemo());
    m_session->setOffersWallet(kiosk.configuration().openWalletHere);
    m_session->setPlaysVisitor(kiosk.simulator() != nullptr);
    connectVisitor();
    if (CaseFollower *cases = kiosk.cases()) {
        m_review->add(new CasesSection(kiosk));
        m_review->add(new ServiceSection(kiosk));
        connect(cases, &CaseFollower::changed, this, &MainWindow::showAlert);
        cases->start();
    }

    VerificationSession *session = &kiosk.session();
    connect(session, &VerificationSession::phaseChanged, this, &MainWindow::followPhase);
    connect(session, &VerificationSession::progressed, this, [this] { draw(m_kiosk->session().phase(), times()); });
    connect(m_pick, &PickPage::chosen, session, [this](const CredentialType &type) { begin(type); });
    m_input->setChecker(
        [&kiosk](const CredentialType &type, const Inputs &inputs) { return kiosk.problemWith(type, inputs); });
    connect(m_input, &InputPage::answered, session, &VerificationSession::begin);
    connect(m_input, &Page::cancelRequested, session, [this] { enter(m_pick); });
    connect(m_session, &SessionPage::openWalletRequested, session,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)); });
    for (const Page *page : {static_cast<Page *>(m_session), static_cast<Page *>(m_verdict),
                             static_cast<Page *>(m_expired), static_cast<Page *>(m_failure)}) {
        connect(page, &Page::cancelRequested, session, &VerificationSession::cancel);
        connect(page, &Page::againRequested, session, &VerificationSession::again);
        connect(page, &Page::doneRequested, session, &VerificationSession::dismiss);
        connect(page, &Page::touched, session, &VerificationSession::touch);
    }
    followPhase();
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// Types that need nothing start at once; the demo brings its own examples.
void MainWindow::begin(const CredentialType &type) {
    if (type.inputs.isEmpty()) {
        m_kiosk->session().begin(type);
        return;
    }
    Inputs known;
    for (const InputField &field : type.inputs) {
        if (m_kiosk->isDemo()) {
            known.insert(field.id, field.demoValue);
        }
    }
    m_input->ask(type, known);
    enter(m_input);
    waitForInput();
    speak(inputStatus());
}

QString MainWindow::inputStatus() {
    return tr("Please fill this in before the visitor is asked.");
}

/// What was typed is about a person: it does not stay when nobody is there.
void MainWindow::waitForInput() {
    m_inputStays = m_kiosk->clock().after(inputStays, [this] {
        if (m_page == m_input) {
            leaveAside();
        }
    });
}

void MainWindow::connectVisitor() {
    if (!m_kiosk->simulator()) {
        return;
    }
    m_visitor.emplace(*m_kiosk->simulator());
    const auto act = [this](void (PretendedVisitor::*action)(const Invitation &) const) {
        if (const Invitation *known = invitation()) {
            (*m_visitor.*action)(*known);
            m_session->visitor()->setState(m_visitor->state(*known));
        }
    };
    const VisitorPanel *panel = m_session->visitor();
    connect(panel, &VisitorPanel::scanned, &m_kiosk->session(), [act] { act(&PretendedVisitor::scan); });
    connect(panel, &VisitorPanel::shared, &m_kiosk->session(), [act] { act(&PretendedVisitor::share); });
    connect(panel, &VisitorPanel::declined, &m_kiosk->session(), [act] { act(&PretendedVisitor::decline); });
}

/// A case has changed: says how many, and nothing of anybody.
void MainWindow::showAlert() {
    const int before = std::exchange(m_changedCases, m_kiosk->cases()->unseen());
    m_openCases->setText(tr("%n case(s) changed", nullptr, m_changedCases));
    m_openCases->setVisible(m_changedCases > 0 && m_page == m_pick);
    if (m_changedCases > before && m_page == m_pick) {
        speak(m_openCases->text());
    }
}

void MainWindow::openReview(const QString &section) {
    const std::optional<records::SignedIn> &who = m_kiosk->signedIn();
    if (!who || m_review->isEmpty() || !m_kiosk->session().as<Idle>()) {
        return;
    }
    m_review->open(*who, section);
    enter(m_review);
    speak(tr("Review: what happened at this desk."));
}

/// Pages beside the journey: no phase leads to them.
bool MainWindow::isAside() const {
    return m_page == m_input || m_page == m_review;
}

void MainWindow::leaveAside() {
    enter(m_pick);
    speak(spokenStatus(Idle{}));
}

void MainWindow::refuse(const Kiosk::StartFailure &failure) {
    m_configuration->explain(failure);
    enter(m_configuration);
    speak(tr("The kiosk cannot start. Its settings have errors."));
}

Page *MainWindow::pageFor(const Phase &phase) const {
    return std::visit(Overload{
                          [this](const Idle &) -> Page * { return m_pick; },
                          [this](const Requesting &) -> Page * { return m_session; },
                          [this](const Inviting &) -> Page * { return m_session; },
                          [this](const Scanned &) -> Page * { return m_session; },
                          [this](const Checking &) -> Page * { return m_session; },
                          [this](const Concluded &) -> Page * { return m_verdict; },
                          [this](const Expired &) -> Page * { return m_expired; },
                          [this](const Failed &) -> Page * { return m_failure; },
                      },
                      phase);
}

void MainWindow::enter(Page *page) {
    if (m_page == page) {
        return;
    }
    if (m_page) {
        m_page->leave();
    }
    const bool isFirst = !m_page;
    m_page = page;
    m_openReview->setVisible(m_kiosk && page == m_pick && !m_review->isEmpty());
    m_openCases->setVisible(m_changedCases > 0 && page == m_pick);
    m_stack->setCurrentWidget(page);
    // A code to scan never waits for an effect, and neither does the first picture of the window.
    if (page == m_session || isFirst || m_hasReducedMotion) {
        m_veil->drop();
    } else {
        m_veil->lift();
    }
    page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::draw(const Phase &phase, const PageTimes &times) {
    if (isAside() && std::holds_alternative<Idle>(phase)) {
        return; // somebody is still filling in what the request needs, or looks at what happened
    }
    Page *page = pageFor(phase);
    page->draw(phase);
    page->showTimes(times);
    enter(page);
}

void MainWindow::followPhase() {
    const Phase &phase = m_kiosk->session().phase();
    draw(phase, times());
    if (std::holds_alternative<Idle>(phase)) {
        m_ticks.stop();
    } else {
        m_ticks.start();
        // The session starts its times once everybody knows the phase.
        QTimer::singleShot(0, this, &MainWindow::followTimes);
    }
    speak(spokenStatus(phase));
}

PageTimes MainWindow::times() const {
    const VerificationSession &session = m_kiosk->session();
    return {session.remaining(), session.total(), session.clearsIn()};
}

void MainWindow::followTimes() {
    m_page->showTimes(times());
    // The wallet's page on a real phone may act as well as the panel.
    if (const Invitation *known = invitation(); known && m_visitor) {
        m_session->visitor()->setState(m_visitor->state(*known));
    }
}

const Invitation *MainWindow::invitation() const {
    const VerificationSession &session = m_kiosk->session();
    if (const auto *phase = session.as<Inviting>()) {
        return &phase->invitation;
    }
    if (const auto *phase = session.as<Scanned>()) {
        return &phase->invitation;
    }
    const auto *phase = session.as<Checking>();
    return phase ? &phase->invitation : nullptr;
}

void MainWindow::speak(const QString &words) {
    if (m_live->text() == words) {
        return;
    }
    m_live->setText(words);
    m_live->setAccessibleName(words);
    QAccessibleEvent event(m_live, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::somebodyIsThere() {
    const milliseconds now = m_kiosk->clock().monotonic();
    if (now - m_touchedAt < touchPause) {
        return;
    }
    // Connections and tokens end while nobody is there; whoever touches the screen will ask for something soon.
    if (now - m_warmedAt >= warmFor && m_kiosk->session().as<Idle>()) {
        m_warmedAt = now;
        m_kiosk->warm();
    }
    if (m_kiosk->session().clearsIn()) {
        m_touchedAt = now;
        m_kiosk->session().touch();
    } else if (m_page == m_input) {
        m_touchedAt = now;
        waitForInput();
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        if (m_kiosk) {
            somebodyIsThere();
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    Theme::current().setCompact(isCompact(event->size()));
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::fillScreen() {
    // Without a window manager nobody else makes the window as large as the screen.
    setGeometry(screen()->geometry());
    showFullScreen();
}

} // namespace kiosk::ui
