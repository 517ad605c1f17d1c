#include "ui/screenshots.h"

#include "app/kiosk.h"
#include "app/records/operators.h"
#include "app/session/servicewatch.h"
#include "ui/mainwindow.h"
#include "ui/photographer.h"
#include "ui/reviewpictures.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

namespace kiosk::ui {

namespace {

using std::chrono::seconds;

constexpr int cannotCreate = 73; // EX_CANTCREAT

/// Nothing is asked of its service.
constexpr const char *newDesk = R"([site]
name = "Harbour Hotel"
desk = "Reception · Desk 2"
purpose = "Harbour Hotel asks for your identity document"

[services.didit]
provider = "didit"
label = "Didit"
base_url = "https://verification.didit.me"
api_key = "env:VERIFIER_KIOSK_NEW_DESK"

[[types]]
id = "identity-document"
label = "Identity document"
icon = "id-card"
service = "didit"
workflow_id = "11111111-2222-3333-4444-555555555555"
[[types.credentials]]
type = "Identity Document"
claims = [{ id = "full_name", label = "Full name" }]
)";

/// From the start page to every end, and the pages beside them.
class Tour : public Photographer {
public:
    using Photographer::Photographer;

    /// Every page in this language, as a desk that starts in it shows them.
    void takeAll(const QString &language);

private:
    void drawEnds();
    void drawConfigurationErrors();
    void signIn();
    void takeFirstOperator();
    void addOperators(Kiosk &kiosk);
    void takeOperators(MainWindow &window);
    void playVerified();
    void playRefused();
    void playLate(MainWindow &window, Kiosk &kiosk);
    void playOther(MainWindow &window, Kiosk &kiosk, const QString &id, const QString &name);
    void takeDetails(MainWindow &window);
    void takeServices(MainWindow &window);
    void takeInput(MainWindow &window, const Kiosk &kiosk);

    Presentation m_shared; ///< what the simulated visitor shared
};

void Tour::playVerified() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    show(window, *kiosk);
    VerificationSession &session = kiosk->session();
    const PretendedVisitor visitor(*kiosk->simulator());
    kiosk->watch().askNow();
    waitUntil([&kiosk] { return !kiosk->watch().isAsking(); }, QStringLiteral("the services"));
    take(window, QStringLiteral("start"), Sizes::All);
    takeServices(window);
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
    playLate(window, *kiosk);
    playOther(window, *kiosk, QStringLiteral("student-card"), QStringLiteral("push"));
    playOther(window, *kiosk, QStringLiteral("photo-id"), QStringLiteral("code"));
    playOther(window, *kiosk, QStringLiteral("passport-chip"), QStringLiteral("passport"));
    playOther(window, *kiosk, QStringLiteral("proof-of-age"), QStringLiteral("age"));
}

/// What the other services show: a phone that has a message, a code to compare, a portrait.
void Tour::playOther(MainWindow &window, Kiosk &kiosk, const QString &id, const QString &name) {
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
void Tour::takeDetails(MainWindow &window) {
    if (auto *details = window.page()->findChild<QAbstractButton *>(QStringLiteral("details"))) {
        details->click();
        take(window, QStringLiteral("details"), Sizes::All);
    }
}

/// How the services are.
void Tour::takeServices(MainWindow &window) {
    if (press(window, "health")) {
        take(window, QStringLiteral("services"), Sizes::All);
        window.page()->goBack();
    }
}

/// What the first type that needs something asks for.
void Tour::takeInput(MainWindow &window, const Kiosk &kiosk) {
    for (const CredentialType &type : kiosk.types()) {
        if (!type.inputs.isEmpty()) {
            window.begin(type);
            take(window, QStringLiteral("input"), Sizes::All);
            window.page()->goBack();
            return;
        }
    }
}

void Tour::playRefused() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Revoked);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    show(window, *kiosk);
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
    // Every page of an end has a button of this name.
    if (auto *meaning = window.page()->findChild<QAbstractButton *>(QStringLiteral("meaning"))) {
        meaning->click();
        take(window, QStringLiteral("handbook"), Sizes::All);
    }
    session.dismiss();
}

/// The answer to the first of two codes.
void Tour::playLate(MainWindow &window, Kiosk &kiosk) {
    VerificationSession &session = kiosk.session();
    const PretendedVisitor visitor(*kiosk.simulator());
    session.begin(kiosk.types().constFirst());
    if (!waitFor<Inviting>(session, "the first of two codes")) {
        return;
    }
    const Invitation first = session.as<Inviting>()->invitation;
    session.again();
    visitor.scan(first);
    visitor.share(first);
    if (waitUntil([&session] { return session.hasLateAnswer() && session.as<Inviting>(); },
                  QStringLiteral("the late answer"))) {
        take(window, QStringLiteral("late-answer"), Sizes::All);
    }
    session.cancel();
}

void Tour::addOperators(Kiosk &kiosk) {
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
    if (!isAdded) {
        missed(QStringLiteral("the operators"));
    }
}

/// A desk that was just set up: the demo, which needs nobody to sign in, cannot show it.
void Tour::takeFirstOperator() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kiosk.toml"));
    QFile configuration(file);
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(newDesk) < 0) {
        missed(QStringLiteral("a new desk"));
        return;
    }
    configuration.close();
    qputenv("VERIFIER_KIOSK_NEW_DESK", "no secret");
    const std::unique_ptr<Kiosk> kiosk = openDesk(file, folder.filePath(QStringLiteral("records")));
    if (!kiosk) {
        return;
    }
    MainWindow window;
    show(window, *kiosk);
    if (press(window, "openReview") && button(window, QStringLiteral("createFirst"))) {
        take(window, QStringLiteral("first-operator"), Sizes::All);
    }
}

/// A desk that knows people.
void Tour::signIn() {
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
    show(window, *kiosk);
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

void Tour::takeOperators(MainWindow &window) {
    take(window, QStringLiteral("operators"), Sizes::All);
    press(window, "addOperator");
    take(window, QStringLiteral("operators-new"), Sizes::All);
    press(window, "cancelNewOperator");
    press(window, "edit-Olga Petrenko");
    press(window, "disableOperator");
    take(window, QStringLiteral("operators-one"), Sizes::All);
}

void Tour::takeAll(const QString &language) {
    Languages::current().choose(language);
    playVerified();
    playRefused();
    drawEnds();
    drawConfigurationErrors();
    signIn();
    takeFirstOperator();
    photographReview(*this);
}

/// Ends that take long to reach, or that the demo's service cannot say, drawn from phases made by hand.
void Tour::drawEnds() {
    const std::unique_ptr<Kiosk> kiosk = open(sim::Scenario::Approve);
    if (!kiosk) {
        return;
    }
    MainWindow window;
    show(window, *kiosk);
    const CredentialType type = kiosk->types().constFirst();
    const QDateTime now = kiosk->clock().now();

    Presentation shared = m_shared;
    shared.verdict = ServiceVerdict::Review;
    shared.reason = QStringLiteral("The portrait is not clear enough");
    Presentation declined;
    declined.verdict = ServiceVerdict::Declined;
    Invitation invitation;
    invitation.link = QStringLiteral("https://verify.didit.example/session/3FvQ7b2LmXk9");
    Failure offline;
    offline.kind = FailureKind::Offline;
    offline.stage = Stage::Start;
    Failure rejected;
    rejected.kind = FailureKind::CredentialsRejected;
    rejected.stage = Stage::Token;
    rejected.serviceReference = QStringLiteral("8f0c2a54-7d1e-4b6a-9c3f-51e0d2a7b9c4");

    const std::pair<const char *, Phase> phases[] = {
        {"asking", Requesting{type, {}}},
        {"reconnecting", Inviting{type, {}, invitation, {}, {}, 3}},
        {"checking", Checking{type, {}, {}, {}, {}}},
        {"declined", Concluded{type, {}, {}, declined, judge(type, declined, now.toLocalTime()), now}},
        {"review", Concluded{type, {}, {}, shared, judge(type, shared, now.toLocalTime()), now}},
        {"expired", Expired{type, {}, {}}},
        {"failure", Failed{type, {}, offline, {}}},
        {"failure-rejected", Failed{type, {}, rejected, {}}},
    };
    for (const auto &[name, phase] : phases) {
        PageTimes times;
        if (std::holds_alternative<Checking>(phase) || std::holds_alternative<Inviting>(phase)) {
            times = {seconds(151), seconds(300), {}};
        } else if (!std::holds_alternative<Requesting>(phase)) {
            times = {{}, {}, seconds(52)};
        }
        window.draw(phase, times);
        take(window, QString::fromLatin1(name), Sizes::Usual);
    }
}

void Tour::drawConfigurationErrors() {
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

int takeScreenshots(const QString &folder, const QString &language) {
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "Cannot create %s\n", qPrintable(folder));
        return cannotCreate;
    }
    Tour tour(folder);
    for (const char *usual : {"en", "de", "ar"}) {
        if (language.isEmpty()) {
            tour.takeAll(QString::fromLatin1(usual));
        }
    }
    if (!language.isEmpty()) {
        tour.takeAll(language);
    }
    return tour.report();
}

} // namespace kiosk::ui
