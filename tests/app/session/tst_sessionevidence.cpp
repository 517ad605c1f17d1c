// What a session does with evidence: it examines before it judges, waits for nobody longer than it may, and leaves
// nothing behind when the visitor's page is left.
#include "app/session/verificationsession.h"
#include "app/trust/inspector.h"
#include "tests/app/http/world.h"
#include "tests/app/trust/made.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QString Issuer = u"did:bsv:"_s + QString(64, u'c');

QByteArray tokenByResolvableIssuer() {
    MadeSdJwt made;
    made.payload.insert(u"iss"_s, Issuer);
    return made.token();
}

/// A service whose first status already carries what the wallet presented.
class EvidenceProvider final : public Provider {
public:
    explicit EvidenceProvider(QUrl base) : m_base(std::move(base)) {}

    std::optional<Exchange<AccessToken>> token() const override { return {}; }
    Outcome<Exchange<Invitation>> start(const CredentialType &, const Inputs &, const DeskIdentity &) const override {
        Exchange<Invitation> exchange;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, u"/start"_s), u"/start"_s, "{}");
        exchange.read = [](const HttpResponse &) -> Step<Invitation> {
            Invitation invitation;
            invitation.sessionId = u"s"_s;
            invitation.link = u"https://wallet.example"_s;
            return invitation;
        };
        return exchange;
    }
    Exchange<Progress> follow(const CredentialType &, const Invitation &) const override {
        Exchange<Progress> exchange;
        exchange.stage = Stage::Follow;
        exchange.repeat = Repeat::CallerAsks;
        exchange.request = getRequest(joinUrl(m_base, u"/follow"_s), u"/follow"_s);
        exchange.read = [](const HttpResponse &) -> Step<Progress> {
            Progress progress;
            progress.state = Progress::State::Answered;
            Presentation presentation;
            presentation.verdict = ServiceVerdict::Valid;
            presentation.evidence = {madeEvidence(tokenByResolvableIssuer())};
            progress.presentation = presentation;
            return progress;
        };
        return exchange;
    }
    Exchange<Presentation> result(const CredentialType &, const Invitation &) const override { return {}; }
    std::optional<Exchange<Done>> cancel(const Invitation &) const override { return {}; }
    seconds ownLimit() const override { return seconds(300); }

private:
    QUrl m_base;
};

QByteArray didDocument() {
    const QString method = Issuer + u"#k"_s;
    const QJsonObject document{
        {u"id"_s, Issuer},
        {u"verificationMethod"_s, QJsonArray{QJsonObject{{u"id"_s, method},
                                                         {u"type"_s, u"JsonWebKey2020"_s},
                                                         {u"controller"_s, Issuer},
                                                         {u"publicKeyJwk"_s, madeKey("issuer").publicJwk()}}}}};
    return QJsonDocument(document).toJson();
}

CredentialType cardType(seconds limit = seconds(300)) {
    CredentialType type;
    type.id = u"card"_s;
    type.credentials = {RequestedCredential{u"urn:example:card"_s, {RequestedClaim{u"claim1"_s, u"Claim"_s}}}};
    type.limit = limit;
    type.requiredChecks = QStringList{checkid::CredentialSignature};
    return type;
}

/// A desk whose resolver answers as the test says.
struct Desk {
    explicit Desk(bool resolves)
        : world([resolves](const TestRequest &request) {
              if (!request.target.startsWith("/1.0/identifiers/"))
                  return answer(200, "{}");
              return resolves ? answer(200, didDocument()) : silence();
          }),
          provider(world.server.url(QString())), inspector(world.client, world.clock, trustBase(world)),
          session(world.client, world.clock,
                  [this](const CredentialType &) {
                      return ServiceConnection{&provider, nullptr};
                  },
                  {}) {
        world.clock.setWall(MadeNow);
        session.setInspector(&inspector);
    }
    static trust::TrustBase trustBase(const World &world) {
        trust::TrustBase base;
        base.resolver = world.server.url(QString());
        return base;
    }
    bool reaches(const std::function<bool()> &condition, seconds most = seconds(60)) {
        return world.clock.advanceUntil(condition, most);
    }

    World world;
    EvidenceProvider provider;
    trust::Inspector inspector;
    VerificationSession session;
};

CheckResult resultOf(const Concluded &end, QLatin1String id) {
    for (const Check &check : end.judgement.checks) {
        if (check.id == id)
            return check.result;
    }
    return CheckResult::NotApplicable;
}

} // namespace

class TestSessionEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examinesBeforeItJudges() {
        Desk desk(true);
        desk.session.begin(cardType());
        QVERIFY(desk.reaches([&] { return desk.session.as<Concluded>() != nullptr; }));
        const Concluded &end = *desk.session.as<Concluded>();
        QCOMPARE(resultOf(end, checkid::CredentialSignature), CheckResult::Passed);
        QCOMPARE(resultOf(end, checkid::HolderBinding), CheckResult::Passed);
        QVERIFY(end.judgement.verdict == Verdict::Verified);
        QCOMPARE(end.presentation.credentials.first().claims.size(), 3);
    }

    void aSilentResolverLeavesTheCheckOpen() {
        Desk desk(false);
        desk.session.begin(cardType());
        QVERIFY(desk.reaches([&] { return desk.session.as<Checking>() != nullptr; }));
        const auto before = desk.world.clock.monotonic();
        QVERIFY(desk.reaches([&] { return desk.session.as<Concluded>() != nullptr; }));
        QVERIFY(desk.world.clock.monotonic() - before <= trust::Inspector::Patience);
        const Concluded &end = *desk.session.as<Concluded>();
        QCOMPARE(resultOf(end, checkid::CredentialSignature), CheckResult::NotChecked);
        QVERIFY(end.judgement.verdict == Verdict::NotVerified);
        QVERIFY(end.judgement.reason == Reason::CheckNotMade);
    }

    void leavingWhileItExamines() {
        Desk desk(false);
        desk.session.begin(cardType());
        QVERIFY(desk.reaches([&] { return desk.session.as<Checking>() != nullptr; }));
        desk.session.cancel();
        QVERIFY(desk.session.as<Idle>());
        desk.world.clock.advance(seconds(30));
        QVERIFY(desk.session.as<Idle>());
    }

    /// Where the session's time runs out meanwhile, what is known then counts; the answer was in time.
    void theSessionsEndHurriesIt() {
        Desk desk(false);
        desk.session.begin(cardType(seconds(3)));
        QVERIFY(desk.reaches([&] { return !desk.session.as<Requesting>() && !desk.session.as<Inviting>(); }));
        QVERIFY(desk.reaches([&] { return desk.session.as<Concluded>() || desk.session.as<Failed>(); }, seconds(9)));
        QVERIFY(desk.session.as<Concluded>());
    }

    void withoutAnInspectorItSaysSo() {
        Desk desk(true);
        desk.session.setInspector(nullptr);
        desk.session.begin(cardType());
        QVERIFY(desk.reaches([&] { return desk.session.as<Concluded>() != nullptr; }));
        QCOMPARE(resultOf(*desk.session.as<Concluded>(), checkid::EvidenceReadable), CheckResult::NotChecked);
        QVERIFY(desk.session.as<Concluded>()->judgement.verdict != Verdict::Verified);
    }
};

QTEST_GUILESS_MAIN(TestSessionEvidence)
#include "tst_sessionevidence.moc"
