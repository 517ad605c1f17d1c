#include "app/session/recorder.h"
#include "app/session/verificationsession.h"
#include "tests/app/http/world.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

/// A service that creates a session and answers the first poll with a credential.
class AnsweringProvider final : public Provider {
public:
    explicit AnsweringProvider(QUrl base) : m_base(std::move(base)) {}

    std::optional<Exchange<AccessToken>> token() const override { return {}; }
    Outcome<Exchange<Invitation>> start(const CredentialType &, const Inputs &, const DeskIdentity &) const override {
        Exchange<Invitation> exchange;
        exchange.stage = Stage::Start;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, QStringLiteral("/start")), QStringLiteral("/start"), "{}");
        exchange.read = [](const HttpResponse &) -> Step<Invitation> {
            Invitation invitation;
            invitation.sessionId = QStringLiteral("session-1");
            invitation.link = QStringLiteral("https://wallet.example/open");
            return invitation;
        };
        return exchange;
    }
    Exchange<Progress> follow(const CredentialType &, const Invitation &) const override {
        Exchange<Progress> exchange;
        exchange.stage = Stage::Follow;
        exchange.repeat = Repeat::CallerAsks;
        exchange.request = getRequest(joinUrl(m_base, QStringLiteral("/follow")), QStringLiteral("/follow"));
        exchange.read = [](const HttpResponse &) -> Step<Progress> {
            Progress progress;
            progress.state = Progress::State::Answered;
            Presentation presentation;
            presentation.verdict = ServiceVerdict::Valid;
            presentation.credentials = {PresentedCredential{
                QStringLiteral("Licence"), {}, {Claim{QStringLiteral("Name"), QStringLiteral("Jane")}}}};
            progress.presentation = presentation;
            return progress;
        };
        return exchange;
    }
    Exchange<Presentation> result(const CredentialType &, const Invitation &) const override { return {}; }
    std::optional<Exchange<kiosk::Done>> cancel(const Invitation &) const override { return {}; }
    std::chrono::seconds ownLimit() const override { return std::chrono::seconds(300); }

private:
    QUrl m_base;
};

CredentialType licence() {
    CredentialType type;
    type.id = QStringLiteral("licence");
    type.service = QStringLiteral("stub");
    type.credentials = {
        RequestedCredential{QStringLiteral("Licence"), {{QStringLiteral("Name"), QStringLiteral("Name")}}}};
    return type;
}

/// Remembers what it was told, and cannot write the phases that a test names.
class ScriptedRecorder final : public Recorder {
public:
    Outcome<kiosk::Done> write(const Phase &next) override {
        told.append(nameOf(next));
        if (unwritable.contains(nameOf(next)))
            return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("the disk is full"));
        return kiosk::Done{};
    }
    bool isRequired() const override { return required; }

    QStringList told;
    QStringList unwritable;
    bool required = true;
};

struct Desk {
    Desk()
        : world([this](const TestRequest &request) {
              requests.append(request.target);
              return answer(200, "{}");
          }),
          provider(world.server.url(QString())), session(
                                                     world.client, world.clock,
                                                     [this](const CredentialType &) -> Outcome<ServiceConnection> {
                                                         return ServiceConnection{&provider, nullptr};
                                                     },
                                                     DeskIdentity{}) {
        session.setRecorder(&recorder);
        QObject::connect(&session, &VerificationSession::phaseChanged, &session, [this] {
            const QString phase = nameOf(session.phase());
            seen.append(phase);
            isWrittenBeforeSeen = isWrittenBeforeSeen && recorder.told.contains(phase);
        });
    }
    bool run() {
        session.begin(licence());
        return world.clock.advanceUntil([this] { return session.as<Concluded>() || session.as<Failed>(); },
                                        std::chrono::minutes(5));
    }

    QByteArrayList requests;
    QStringList seen;
    bool isWrittenBeforeSeen = true;
    ScriptedRecorder recorder;
    World world;
    AnsweringProvider provider;
    VerificationSession session;
};

const QStringList wholeWay{QStringLiteral("Requesting"), QStringLiteral("Inviting"), QStringLiteral("Checking"),
                           QStringLiteral("Concluded")};

} // namespace

/// Nothing is shown that was not written down first.
class RecordedSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPhase_isWrittenBeforeItIsSeen() {
        Desk desk;
        QVERIFY(desk.run());
        QCOMPARE(desk.seen, wholeWay);
        QCOMPARE(desk.recorder.told, wholeWay);
        QVERIFY(desk.isWrittenBeforeSeen);
        QVERIFY(!desk.session.as<Concluded>()->isUnrecorded);
        desk.session.dismiss();
        QCOMPARE(desk.recorder.told.constLast(), QStringLiteral("Idle"));
    }

    void verdict_isNotShownWithoutItsRecord() {
        Desk desk;
        desk.recorder.unwritable = {QStringLiteral("Concluded")};
        QVERIFY(desk.run());
        QVERIFY(!desk.seen.contains(QStringLiteral("Concluded")));
        QVERIFY(desk.session.as<Failed>());
        QCOMPARE(referenceOf(desk.session.as<Failed>()->failure), QStringLiteral("RESULT-NOT-RECORDED"));
        QCOMPARE(desk.session.as<Failed>()->sessionId, QStringLiteral("session-1"));
        QCOMPARE(desk.recorder.told.constLast(), QStringLiteral("Failed"));
        QVERIFY(desk.session.clearsIn().has_value());
    }

    void journey_doesNotStartWithoutAnEntry() {
        Desk desk;
        desk.recorder.unwritable = {QStringLiteral("Requesting"), QStringLiteral("Failed")};
        QVERIFY(desk.run());
        QCOMPARE(desk.seen, QStringList{QStringLiteral("Failed")});
        QCOMPARE(referenceOf(desk.session.as<Failed>()->failure), QStringLiteral("START-NOT-RECORDED"));
        QVERIFY(desk.requests.isEmpty());
        // The disk has room again.
        desk.recorder.unwritable.clear();
        desk.session.again();
        QVERIFY(desk.world.clock.advanceUntil([&] { return desk.session.as<Concluded>() != nullptr; },
                                              std::chrono::minutes(5)));
    }

    void steps_thatShowNothingAreOnlyMissed() {
        Desk desk;
        desk.recorder.unwritable = {QStringLiteral("Inviting"), QStringLiteral("Checking")};
        QVERIFY(desk.run());
        QCOMPARE(desk.seen, wholeWay);
        QVERIFY(!desk.session.as<Concluded>()->isUnrecorded);
    }

    void verdict_saysThatItIsNotRecordedWhereThatIsAllowed() {
        Desk desk;
        desk.recorder.required = false;
        desk.recorder.unwritable = wholeWay;
        QVERIFY(desk.run());
        QCOMPARE(desk.seen, wholeWay);
        QVERIFY(desk.session.as<Concluded>()->isUnrecorded);
    }

    void withoutRecorder_nothingIsMissed() {
        Desk desk;
        desk.session.setRecorder(nullptr);
        QVERIFY(desk.run());
        QVERIFY(!desk.session.as<Concluded>()->isUnrecorded);
    }
};

QTEST_GUILESS_MAIN(RecordedSessionTest)
#include "tst_recordedsession.moc"
