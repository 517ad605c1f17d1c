#include "ui/screenshots.h"

#include "app/kiosk.h"
#include "app/records/operators.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

namespace kiosk::ui {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int cannotCreate = 73;  // EX_CANTCREAT
constexpr int softwareError = 70; // EX_SOFTWARE
constexpr seconds patience{60};
constexpr QSize usualSize{1280, 800};

enum class Sizes { Usual, All };

class Photographer {
public:
    explicit Photographer(const QString &folder) : m_folder(folder) {}

    int report() const;
    /// Every page in every language, as a desk that starts in it shows them.
    void takeAll();

private:
    void drawEnds();
    void drawConfigurationErrors();
    std::unique_ptr<Kiosk> open(sim::Scenario scenario, const QString &records = {});
    void signIn();
    void addOperators(Kiosk &kiosk);
    void takeOperators(MainWindow &window);
    QAbstractButton *button(const MainWindow &window, const QString &name);
    bool press(const MainWindow &window, const char *name);
    void playVerified();
    void playRefused();
    void playOther(MainWindow &window, Kiosk &kiosk, const QString &id, const QString &name);
    void takeDetails(MainWindow &window);
    void takeInput(MainWindow &window, const Kiosk &kiosk);

    void take(MainWindow &window, const QString &name, Sizes sizes);
    void save(MainWindow &window, const QString &name);
    static void settle();
    template <typename P>
    bool waitFor(const VerificationSession &session, const char *name);

    QDir m_folder;
    Presentation m_shared; ///< what the simulated visitor shared
    int m_count = 0;
    QString m_failedFile;
    QString m_stuckAt;
};

int Photographer::report() const {
    if (!m_failedFile.isEmpty()) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(m_failedFile));
        return cannotCreate;
    }
    if (!m_stuckAt.isEmpty()) {
        std::fprintf(stderr, "The journey did not reach %s\n", qPrintable(m_stuckAt));
        return softwareError;
    }
    std::printf("%d pictures in %s\n", m_count, qPrintable(m_folder.absolutePath()));
    return 0;
}

/// Lets layouts and paint events happen.
void Photographer::settle() {
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

template <typename P>
bool Photographer::waitFor(const VerificationSession &session, const char *name) {
    const QDeadlineTimer deadline(patience);
    while (!session.as<P>() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    if (!session.as<P>() && m_stuckAt.isEmpty()) {
        m_stuckAt = QString::fromLatin1(name);
    }
    return session.as<P>() != nullptr;
}

void Photographer::save(MainWindow &window, const QString &name) {
    settle();
    const QString file =
        m_folder.filePath(QStringLiteral("%1-%2-%3-%4x%5.png")
                              .arg(name, Theme::current().isDark() ? QStringLiteral("dark") : QStringLiteral("light"),
                                   Languages::current().code())
                              .arg(window.width())
                              .arg(window.height()));
    if (window.grab().save(file)) {
        ++m_count;
    } else if (m_failedFile.isEmpty()) {
        m_failedFile = file;
    }
}

/// In both themes; in the other sizes only light and in the first language.
void Photographer::take(MainWindow &window, const QString &name, Sizes sizes) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::current().setMode(mode);
        save(window, name);
    }
    if (sizes == Sizes::All && Languages::current().code() == Languages::all().constFirst().code) {
        for (const QSize &size : {QSize(800, 600), QSize(1024, 600), QSize(1080, 1920)}) {
            window.resize(size);
            save(window, name);
        }
        window.resize(usualSize);
        settle();
    }
}

/// Without a folder for records nothing is recorded.
std::unique_ptr<Kiosk> Photographer::open(sim::Scenario scenario, const QString &records) {
    Kiosk::Options options;
    options.demo = true;
    options.plot.scenario = scenario;
    options.language = Languages::current().code();
    options.keepsRecords = !records.isEmpty();
    options.recordsDirectory = records;
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    if (!kiosk) {
        m_stuckAt = std::get<Kiosk::StartFailure>(opened).failure.detail;
        return {};
    }
    return std::move(*kiosk);
}

void Photographer::playVerified() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    window.serve(*kiosk);
    window.setReducedMotion(true);
    window.show();
    VerificationSession &session = kiosk->session();
    const PretendedVisitor visitor(*kiosk->simulator());
    take(window, QStringLiteral("start"), Sizes::All);
    takeInput(window, *kiosk);

    session.begin(kiosk->types().constFirst());
    if (!waitFor<Inviting>(session, "the invitation")) {
        return;
    }
    take(window, QStringLiteral("session"), Sizes::All);
    visitor.scan(session.as<Inviting>()->invitation);
    if (!waitFor<Scanned>(session, "the scan")) {
        return;
    }
    take(window, QStringLiteral("scanned"), Sizes::All);
    visitor.share(session.as<Scanned>()->invitation);
    if (!waitFor<Concluded>(session, "the verdict")) {
        return;
    }
    m_shared = session.as<Concluded>()->presentation;
    take(window, QStringLiteral("verified"), Sizes::All);
    session.dismiss();
    playOther(window, *kiosk, QStringLiteral("student-card"), QStringLiteral("push"));
    playOther(window, *kiosk, QStringLiteral("photo-id"), QStringLiteral("code"));
    playOther(window, *kiosk, QStringLiteral("passport-chip"), QStringLiteral("passport"));
    playOther(window, *kiosk, QStringLiteral("proof-of-age"), QStringLiteral("age"));
}

/// What the other services show: a phone that has a message, a code to compare, a portrait.
void Photographer::playOther(MainWindow &window, Kiosk &kiosk, const QString &id, const QString &name) {
    const CredentialType &type = *kiosk.typeById(id);
    Inputs inputs;
    for (const InputField &field : type.inputs) {
        inputs.insert(field.id, field.demoValue);
    }
    VerificationSession &session = kiosk.session();
    const PretendedVisitor visitor(*kiosk.simulator());
    session.begin(type, inputs);
    if (!waitFor<Inviting>(session, "another invitation")) {
        return;
    }
    take(window, name + QStringLiteral("-session"), Sizes::Usual);
    const Invitation invitation = session.as<Inviting>()->invitation;
    visitor.scan(invitation);
    visitor.share(invitation);
    if (waitFor<Concluded>(session, "another verdict")) {
        take(window, name + QStringLiteral("-verified"), Sizes::Usual);
        if (!session.as<Concluded>()->presentation.evidence.isEmpty()) {
            takeDetails(window);
        }
    }
    session.dismiss();
}

/// What experts see behind a verdict.
void Photographer::takeDetails(MainWindow &window) {
    if (auto *details = window.page()->findChild<QAbstractButton *>(QStringLiteral("details"))) {
        details->click();
        take(window, QStringLiteral("details"), Sizes::All);
    }
}

/// What the first type that needs something asks for.
void Photographer::takeInput(MainWindow &window, const Kiosk &kiosk) {
    for (const CredentialType &type : kiosk.types()) {
        if (!type.inputs.isEmpty()) {
            window.begin(type);
            take(window, QStringLiteral("input"), Sizes::All);
            window.page()->goBack();
            return;
        }
    }
}

void Photographer::playRefused() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Revoked);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    window.serve(*kiosk);
    window.setReducedMotion(true);
    window.show();
    VerificationSession &session = kiosk->session();
    const PretendedVisitor visitor(*kiosk->simulator());
    session.begin(kiosk->types().constFirst());
    if (!waitFor<Inviting>(session, "the second invitation")) {
        return;
    }
    visitor.scan(session.as<Inviting>()->invitation);
    if (!waitFor<Scanned>(session, "the second scan")) {
        return;
    }
    visitor.share(session.as<Scanned>()->invitation);
    if (!waitFor<Concluded>(session, "the refusal")) {
        return;
    }
    take(window, QStringLiteral("not-verified"), Sizes::All);
    session.dismiss();
}

/// The button once it is on the screen; what is missing is remembered.
QAbstractButton *Photographer::button(const MainWindow &window, const QString &name) {
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        auto *found = window.findChild<QAbstractButton *>(name);
        if (found && found->isVisible()) {
            return found;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    if (m_stuckAt.isEmpty()) {
        m_stuckAt = name;
    }
    return nullptr;
}

bool Photographer::press(const MainWindow &window, const char *name) {
    QAbstractButton *found = button(window, QLatin1String(name));
    if (found) {
        found->click();
    }
    return found != nullptr;
}

void Photographer::addOperators(Kiosk &kiosk) {
    records::Operators operators(*kiosk.records(), kiosk.clock().now());
    const Secret pin(QByteArrayLiteral("739146"));
    const QString first = QStringLiteral("Anna Berg");
    const std::pair<const char *, records::Role> others[] = {{"Carl Nyström", records::Role::Staff},
                                                             {"Olga Petrenko", records::Role::Operator},
                                                             {"Dewi Pratama", records::Role::Staff},
                                                             {"Audrey Moreau", records::Role::Auditor}};
    bool isAdded = operators.addFirst(first, pin).ok();
    for (const auto &[name, role] : others) {
        isAdded = isAdded && operators.add(QString::fromUtf8(name), role, pin, first).ok();
    }
    isAdded = isAdded && operators.setDisabled(QStringLiteral("Dewi Pratama"), true, first).ok();
    if (!isAdded && m_stuckAt.isEmpty()) {
        m_stuckAt = QStringLiteral("the operators");
    }
}

/// A desk that knows people, and one that knows nobody yet.
void Photographer::signIn() {
    const QTemporaryDir records;
    {
        const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve, records.path());
        if (!kiosk || !kiosk->records()) {
            return;
        }
        addOperators(*kiosk);
    }
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve, records.path());
    if (!kiosk) {
        return;
    }
    MainWindow window;
    window.serve(*kiosk);
    window.setReducedMotion(true);
    window.show();
    if (!press(window, "openReview") || !button(window, QStringLiteral("operator-Anna Berg"))) {
        return;
    }
    take(window, QStringLiteral("signin"), Sizes::All);
    press(window, "operator-Anna Berg");
    take(window, QStringLiteral("signin-pin"), Sizes::All);
    for (const char *key : {"digit-7", "digit-3", "digit-9", "digit-1", "digit-4", "digit-6", "signIn"}) {
        press(window, key);
    }
    if (press(window, "operatorsSectionTab") && button(window, QStringLiteral("edit-Olga Petrenko"))) {
        takeOperators(window);
    }
}

void Photographer::takeOperators(MainWindow &window) {
    take(window, QStringLiteral("operators"), Sizes::All);
    press(window, "addOperator");
    take(window, QStringLiteral("operators-new"), Sizes::All);
    press(window, "cancelNewOperator");
    press(window, "edit-Olga Petrenko");
    press(window, "disableOperator");
    take(window, QStringLiteral("operators-one"), Sizes::All);
}

void Photographer::takeAll() {
    for (const Languages::Language &language : Languages::all()) {
        Languages::current().choose(language.code);
        playVerified();
        playRefused();
        drawEnds();
        drawConfigurationErrors();
        signIn();
    }
}

/// Ends that take long to reach, or that the demo's service cannot say, drawn from phases made by hand.
void Photographer::drawEnds() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    window.serve(*kiosk);
    window.setReducedMotion(true);
    window.show();
    const CredentialType type = kiosk->types().constFirst();
    const QDateTime now = kiosk->clock().now();

    Presentation shared = m_shared;
    shared.verdict = ServiceVerdict::Review;
    shared.reason = QStringLiteral("The portrait is not clear enough");
    Presentation declined;
    declined.verdict = ServiceVerdict::Declined;
    Failure offline;
    offline.kind = FailureKind::Offline;
    offline.stage = Stage::Start;
    Failure rejected;
    rejected.kind = FailureKind::CredentialsRejected;
    rejected.stage = Stage::Token;
    rejected.serviceReference = QStringLiteral("8f0c2a54-7d1e-4b6a-9c3f-51e0d2a7b9c4");

    const std::pair<const char *, Phase> phases[] = {
        {"asking", Requesting{type, {}}},
        {"checking", Checking{type, {}, {}, {}, {}}},
        {"declined", Concluded{type, {}, {}, declined, judge(type, declined, now.toLocalTime()), now}},
        {"review", Concluded{type, {}, {}, shared, judge(type, shared, now.toLocalTime()), now}},
        {"expired", Expired{type, {}, {}}},
        {"failure", Failed{type, {}, offline, {}}},
        {"failure-rejected", Failed{type, {}, rejected, {}}},
    };
    for (const auto &[name, phase] : phases) {
        PageTimes times;
        if (std::holds_alternative<Checking>(phase)) {
            times = {seconds(151), seconds(300), {}};
        } else if (!std::holds_alternative<Requesting>(phase)) {
            times = {{}, {}, seconds(52)};
        }
        window.draw(phase, times);
        take(window, QString::fromLatin1(name), Sizes::Usual);
    }
}

void Photographer::drawConfigurationErrors() {
    const QByteArray toml = "[site]\n"
                            "name = \"Harbour Hotel\"\n"
                            "language = \"xx\"\n"
                            "\n"
                            "[[services]]\n"
                            "id = \"pingone\"\n"
                            "provider = \"pingone-credentials\"\n"
                            "region = \"mars\"\n"
                            "client_id = 12\n";
    const ConfigurationResult result =
        parseConfiguration(toml, QStringLiteral("/etc/verifier-kiosk/kiosk.toml"),
                           [](const QString &) -> Outcome<Secret> { return Secret(QByteArrayLiteral("secret")); });
    Kiosk::StartFailure failure;
    failure.failure.kind = FailureKind::BadConfiguration;
    failure.failure.stage = Stage::Settings;
    failure.errors = result.errors;
    MainWindow window;
    window.refuse(failure);
    window.show();
    take(window, QStringLiteral("configuration"), Sizes::All);
}

} // namespace

int takeScreenshots(const QString &folder) {
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "Cannot create %s\n", qPrintable(folder));
        return cannotCreate;
    }
    Photographer photographer(folder);
    photographer.takeAll();
    return photographer.report();
}

} // namespace kiosk::ui
