#include "ui/mainwindow.h"

#include "app/base/clock.h"
#include "app/base/displaytext.h"
#include "app/base/overload.h"
#include "app/deskoperator.h"
#include "app/favourites.h"
#include "app/session/casefollower.h"
#include "app/session/servicewatch.h"
#include "ui/daycount.h"
#include "ui/languagepanel.h"
#include "ui/lateanswerbar.h"
#include "ui/pages/configurationpage.h"
#include "ui/pages/expiredpage.h"
#include "ui/pages/failurepage.h"
#include "ui/pages/firstoperatorpage.h"
#include "ui/pages/inputpage.h"
#include "ui/pages/pickpage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/verdictpage.h"
#include "ui/review/operatorssection.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sections.h"
#include "ui/signinflow.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/text/phasetext.h"
#include "ui/widgets/dayfoot.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/veil.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
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
constexpr int longestName = 30;

bool isCompact(const QSize &size) {
    const bool portrait = size.height() > size.width();
    return size.height() < compactBelowHeight ||
           size.width() < (portrait ? compactBelowWidthInPortrait : compactBelowWidth);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_top(new TopBar), m_banner(new DemoBanner), m_lateAnswer(new LateAnswerBar),
      m_live(new QLabel), m_stack(new QStackedWidget), m_veil(new Veil(m_stack)) {
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
    column->addWidget(m_lateAnswer);
    column->addWidget(m_live);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_banner->hide();

    // Before the pages: what they say anew is the configuration's words in the new language.
    connect(&Languages::current(), &Languages::changed, this, [this] {
        if (m_kiosk) {
            m_kiosk->setLanguage(Languages::current().code());
        }
    });
    m_pick = add(new PickPage);
    addChips();
    m_input = add(new InputPage);
    m_session = add(new SessionPage);
    m_verdict = add(new VerdictPage);
    m_expired = add(new ExpiredPage);
    m_failure = add(new FailurePage);
    m_configuration = add(new ConfigurationPage);
    m_review = add(new ReviewPage);
    m_services = add(new ServicesPage);
    m_signIn = add(new SignInPage);
    m_firstOperator = add(new FirstOperatorPage);
    connect(m_review, &Page::doneRequested, this, &MainWindow::leaveAside);
    connect(m_review, &ReviewPage::closingRequested, this, &QWidget::close);
    connect(m_services, &Page::doneRequested, this, &MainWindow::leaveAside);
    connect(m_configuration, &ConfigurationPage::reloadRequested, this, &MainWindow::reloadRequested);
    connect(m_configuration, &ConfigurationPage::closeRequested, this, &QWidget::close);
    connect(m_lateAnswer, &LateAnswerBar::said, this, &MainWindow::speak);
    connect(m_lateAnswer, &LateAnswerBar::wanted, this, [this] {
        leaveAside();
        m_kiosk->session().useLateAnswer();
    });
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
    m_health = m_top->addChip({});
    m_health->setObjectName(QStringLiteral("health"));
    m_health->hide();
    connect(m_health, &Chip::clicked, this, [this] {
        enter(m_services);
        showHealth();
        speak(tr("Services: how they are."));
    });
    m_openCases = m_top->addChip({}, QStringLiteral("question"));
    m_openCases->setObjectName(QStringLiteral("openCases"));
    m_openCases->hide();
    connect(m_openCases, &Chip::clicked, this, [this] { openReview(QStringLiteral("cases")); });
    m_openReview = m_pick->foot()->review();
    m_openReview->setObjectName(QStringLiteral("openReview"));
    connect(m_openReview, &Chip::clicked, this, [this] { openReview(); });
    m_operator = m_top->addChip({}, QStringLiteral("person"));
    m_operator->setObjectName(QStringLiteral("operator"));
    m_operator->hide();
    m_language = m_top->addChip({}, QStringLiteral("globe"));
    m_language->setObjectName(QStringLiteral("language"));
    m_theme = m_top->addChip({}, QStringLiteral("moon"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_languages = new LanguagePanel(m_language, this);
    connect(m_language, &Chip::clicked, m_languages, &LanguagePanel::open);
    connect(m_theme, &Chip::clicked, this, [] { Theme::current().next(); });
}

void MainWindow::addKeys() {
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setAutoRepeat(false);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_languages->isVisible()) {
            m_languages->close();
        } else {
            m_page->goBack();
        }
    });
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Verifier Kiosk"));
    const Languages &languages = Languages::current();
    m_health->setAccessibleDescription(tr("Shows how every service is"));
    m_openReview->setText(tr("Review"));
    m_openReview->setAccessibleDescription(tr("What happened at this desk"));
    m_openCases->setText(tr("%n case(s) changed", nullptr, m_changedCases));
    m_openCases->setAccessibleDescription(tr("Shows what waits for a decision"));
    m_operator->setAccessibleDescription(tr("Signs out"));
    m_language->setText(languages.name());
    m_language->setAccessibleName(tr("Language: %1").arg(languages.name()));
    m_language->setAccessibleDescription(tr("Opens the choice of languages"));
    const Theme &theme = Theme::current();
    if (theme.isHighContrast()) {
        m_theme->setText(tr("Light"));
        m_theme->setIconName(QStringLiteral("sun"));
        m_theme->setAccessibleName(tr("Change to light colours"));
    } else if (theme.isDark()) {
        m_theme->setText(tr("High contrast"));
        m_theme->setIconName(QStringLiteral("contrast"));
        m_theme->setAccessibleName(tr("Change to high contrast"));
    } else {
        m_theme->setText(tr("Dark"));
        m_theme->setIconName(QStringLiteral("moon"));
        m_theme->setAccessibleName(tr("Change to dark colours"));
    }
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
    showConfiguredWords();
    showNotice();
    showHealth();
    const Phase &phase = m_kiosk->session().phase();
    draw(phase, times());
    speak(m_page == m_input ? inputStatus() : spokenStatus(phase));
}

void MainWindow::showConfiguredWords() {
    const DeskIdentity &desk = m_kiosk->configuration().desk;
    m_top->setSiteName(desk.site);
    m_top->setLogo(m_kiosk->configuration().look.logo);
    m_top->setDeskName(desk.desk);
    QList<PickPage::Offer> offers;
    for (const CredentialType &type : m_kiosk->types()) {
        offers.append({type, m_kiosk->serviceLabel(type), m_kiosk->favourites().isPinned(type)});
    }
    m_pick->setOffers(offers);
    m_pick->setFavourites(m_kiosk->favourites().order(m_kiosk->types()));
    if (const CredentialType *asked = m_kiosk->typeById(m_input->typeId())) {
        m_input->reword(*asked);
    }
}

/// Who may not change what stands first is asked to sign in, or told.
void MainWindow::pin(const CredentialType &type) {
    Favourites &favourites = m_kiosk->favourites();
    const bool isPinned = !favourites.isPinned(type);
    if (!m_kiosk->mayPin()) {
        if (!m_kiosk->signedIn()) {
            signInFirst([this, type] { pin(type); });
            return;
        }
        m_pick->setNotice(tr("Only who administers this kiosk changes what stands first."));
        return;
    }
    if (!favourites.pin(type, isPinned)) {
        m_pick->setNotice(tr("This could not be kept. Call the person who looks after this kiosk."));
        return;
    }
    speak(isPinned ? tr("%1 is pinned and stands first.", "a kind of credential").arg(type.label)
                   : tr("%1 is no longer pinned.", "a kind of credential").arg(type.label));
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
    addSections(*m_review, kiosk);
    if (CaseFollower *cases = kiosk.cases()) {
        connect(cases, &CaseFollower::changed, this, &MainWindow::showAlert);
        cases->start();
    }
    connectOperator();
    m_lateAnswer->serve(kiosk);
    m_day = new DayCount(kiosk, this);
    connect(m_day, &DayCount::counted, m_pick->foot(), &DayFoot::setCounts);
    connect(m_day, &DayCount::dayBegan, &kiosk.favourites(), &Favourites::count);
    m_day->ask();
    connect(&kiosk.favourites(), &Favourites::changed, this, &MainWindow::showConfiguredWords);
    connect(m_pick, &PickPage::pinRequested, this, &MainWindow::pin);
    kiosk.favourites().count();

    connectServices();

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
        connect(page, &Page::againRequested, this, &MainWindow::again);
        connect(page, &Page::doneRequested, session, &VerificationSession::dismiss);
        connect(page, &Page::touched, session, &VerificationSession::touch);
    }
    followPhase();
    followOperator();
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectServices() {
    ServiceWatch &watch = m_kiosk->watch();
    connect(&watch, &ServiceWatch::changed, this, &MainWindow::showHealth);
    connect(m_services, &ServicesPage::askRequested, &watch, [this, &watch] {
        watch.askNow();
        showHealth();
    });
    watch.start();
}

void MainWindow::showHealth() {
    const QDateTime now = m_kiosk->clock().now();
    QList<NamedHealth> services;
    PickPage::Troubles troubles;
    for (const ServiceSettings &service : m_kiosk->configuration().services) {
        const NamedHealth named{service.label, m_kiosk->watch().healthOf(service.id)};
        services.append(named);
        if (!named.health.isReady()) {
            troubles.insert(service.id, {toneOf(named.health.readiness), lineOf({named}, now).words});
        }
    }
    const HealthLine line = lineOf(services, now);
    m_health->setText(line.words);
    m_health->setDot(line.tone);
    m_pick->setTroubles(troubles);
    showChips();
    if (m_page != m_services) {
        return;
    }
    QList<ServicesPage::TrustList> lists;
    for (const IssuerListFile &list : m_kiosk->configuration().issuerLists) {
        lists.append({QFileInfo(list.stamp.file).fileName(), list.issuedAt});
    }
    m_services->setServices(services, lists, now);
    m_services->setAsking(m_kiosk->watch().isAsking());
}

/// Types that need nothing start at once; the demo brings its own examples.
void MainWindow::begin(const CredentialType &type) {
    if (DeskOperator *desk = m_kiosk->deskOperator()) {
        desk->forgetSignedOut();
        showNotice();
    }
    if (!m_kiosk->may(records::Permission::Check)) {
        if (!m_kiosk->signedIn()) {
            signInFirst([this, type] { begin(type); });
        }
        return;
    }
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
    ask(type, known);
}

void MainWindow::ask(const CredentialType &type, const Inputs &known) {
    m_input->ask(type, known);
    enter(m_input);
    waitForInput();
    speak(inputStatus());
}

QString MainWindow::inputStatus() {
    return tr("Please fill this in before the visitor is asked.");
}

/// Whoever had to sign in may have been signed out on the page of the end.
void MainWindow::again() {
    VerificationSession &session = m_kiosk->session();
    if (!m_kiosk->may(records::Permission::Check)) {
        session.dismiss();
        return;
    }
    const auto *failed = session.as<Failed>();
    if (!failed || failed->failure.kind != FailureKind::MissingInput || failed->type.inputs.isEmpty()) {
        session.again();
        return;
    }
    // The same words would not serve any better: they are there to be corrected.
    const Failed end = *failed;
    session.dismiss();
    ask(end.type, end.inputs);
    m_input->complain(end.failure.field);
}

/// What was typed is about a person: it does not stay when nobody is there.
void MainWindow::waitForInput() {
    m_inputStays = m_kiosk->clock().after(inputStays, [this] {
        if (isForm()) {
            leaveAside();
        }
    });
}

void MainWindow::connectOperator() {
    connect(m_kiosk, &Kiosk::signedInChanged, this, &MainWindow::followOperator);
    DeskOperator *desk = m_kiosk->deskOperator();
    if (!desk) {
        return;
    }
    m_review->add(new OperatorsSection(*desk));
    connect(m_operator, &Chip::clicked, desk, &DeskOperator::signOut);
    connect(m_pick, &PickPage::noticeActed, desk, [this, desk] {
        if (desk->who()) {
            desk->signOut();
        } else {
            signInFirst({});
        }
    });
    m_signingIn = std::make_unique<SignInFlow>(*desk, m_kiosk->clock(), m_signIn, m_firstOperator);
    connect(m_signingIn.get(), &SignInFlow::pageWanted, this, [this](Page *page) {
        // Somebody may have begun something else while the names were read.
        if (m_page == m_pick) {
            enter(page);
            waitForInput();
        }
    });
    connect(m_signingIn.get(), &SignInFlow::waiting, this, [this] { m_ticks.start(); });
    connect(m_signingIn.get(), &SignInFlow::left, this, &MainWindow::leaveAside);
    connect(m_signingIn.get(), &SignInFlow::said, this, &MainWindow::speak);
}

void MainWindow::signInFirst(std::function<void()> then) {
    if (m_signingIn) {
        m_signingIn->begin(std::move(then));
    }
}

void MainWindow::followOperator() {
    // What only the one before could see leaves the screen with them.
    if (m_page == m_review || (m_page == m_input && !m_kiosk->may(records::Permission::Check))) {
        leaveAside();
    }
    showNotice();
    showChips();
}

/// What keeps whoever stands there from making checks.
void MainWindow::showNotice() {
    const std::optional<records::SignedIn> who = m_kiosk->signedIn();
    const QString left = who ? QString() : signedOutWords();
    if (!left.isEmpty()) {
        m_pick->setNotice(left, tr("Sign in"));
    } else if (m_kiosk->may(records::Permission::Check)) {
        m_pick->setNotice({});
    } else if (who) {
        m_pick->setNotice(tr("%1 may review, but makes no checks.", "a name").arg(displayText(who->name, longestName)),
                          tr("Sign out"));
    } else {
        m_pick->setNotice(tr("Please sign in before you check anything."), tr("Sign in"));
    }
}

/// For whoever comes back and was signed out by the desk itself; nobody is named, and empty where it was wanted.
QString MainWindow::signedOutWords() const {
    const DeskOperator *desk = m_kiosk->deskOperator();
    switch (desk ? desk->signedOutFor() : SignedOutFor::Leaving) {
    case SignedOutFor::Leaving:
        return {};
    case SignedOutFor::Absence:
        return tr("You were signed out because nobody touched the desk for a while.");
    case SignedOutFor::NotAllowed:
        return tr("You were signed out because you may no longer sign in. Ask an administrator.");
    case SignedOutFor::OtherPin:
        return tr("You were signed out because your PIN was changed. Sign in with the new one.");
    }
    Q_UNREACHABLE();
}

/// Which of the chips of the bar there are on this page, and for whom.
void MainWindow::showChips() {
    const std::optional<records::SignedIn> who = m_kiosk ? m_kiosk->signedIn() : std::nullopt;
    m_health->setVisible(m_kiosk && m_page == m_pick && !m_health->text().isEmpty());
    m_openReview->setVisible(m_kiosk && m_page == m_pick && !m_review->isEmpty() && (!who || m_review->isFor(*who)));
    const bool isSomebody = who && !m_kiosk->deskOperator()->isStandIn();
    m_operator->setVisible(isSomebody);
    if (!isSomebody) {
        m_operator->setText({});
        m_operator->setAccessibleName({});
        return;
    }
    const QString name = displayText(who->name, longestName);
    m_operator->setText(name);
    // In the middle of a check it only says who makes it.
    m_operator->setStatement(m_page != m_pick && m_page != m_review);
    m_operator->setAccessibleName(tr("%1 is signed in", "a name").arg(name));
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
    if (m_review->isEmpty() || !m_kiosk->session().as<Idle>()) {
        return;
    }
    if (DeskOperator *desk = m_kiosk->deskOperator()) {
        desk->lookAgain();
    }
    const std::optional<records::SignedIn> who = m_kiosk->signedIn();
    if (!who) {
        signInFirst([this, section] { openReview(section); });
        return;
    }
    if (!m_review->isFor(*who)) {
        return;
    }
    m_review->open(*who, section);
    m_review->setOffersClosing(isFullScreen() && mayClose());
    enter(m_review);
    speak(tr("Review: what happened at this desk."));
}

/// Pages beside the journey: no phase leads to them.
bool MainWindow::isAside() const {
    return isForm() || m_page == m_review || m_page == m_services;
}

/// Whether somebody is typing.
bool MainWindow::isForm() const {
    return m_page == m_input || m_page == m_signIn || m_page == m_firstOperator;
}

void MainWindow::leaveAside() {
    if (m_signingIn) {
        m_signingIn->forget();
    }
    if (!isAside()) {
        return;
    }
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
    showChips();
    if (m_day && page == m_pick) {
        m_day->ask();
    }
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
    if (m_page == m_signIn) {
        return m_signingIn->times();
    }
    const VerificationSession &session = m_kiosk->session();
    return {session.remaining(), session.total(), session.clearsIn()};
}

void MainWindow::followTimes() {
    const PageTimes now = times();
    m_page->showTimes(now);
    if (isAside() && !now.left) {
        m_ticks.stop();
    }
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
    if (DeskOperator *desk = m_kiosk->deskOperator(); desk && desk->who()) {
        m_touchedAt = now;
        desk->touch();
    }
    if (m_kiosk->session().clearsIn()) {
        m_touchedAt = now;
        m_kiosk->session().touch();
    } else if (isForm()) {
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

/// What fills the screen is a kiosk: only who has signed in ends it. A desk without operators, one whose records cannot
/// be opened, and one that serves nobody have nobody to ask.
bool MainWindow::mayClose() {
    return !isFullScreen() || !m_kiosk || !m_kiosk->records() || m_kiosk->isAllowed(records::Permission::Close);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (mayClose()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_page != m_pick) {
        speak(tr("Go back to the start before you close the program."));
    } else if (m_kiosk->signedIn()) {
        m_pick->setNotice(tr("Only an operator closes the program."), tr("Sign out"));
    } else {
        signInFirst([this] { close(); });
    }
}

void MainWindow::comeToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace kiosk::ui
