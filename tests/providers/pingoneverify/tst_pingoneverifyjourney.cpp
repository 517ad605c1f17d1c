#include "tests/providers/demo.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

/// The user is found by name, the names are compared with the document.
const Inputs Marta{{QStringLiteral("user"), QStringLiteral("mteixeira")},
                   {QStringLiteral("given_name"), QStringLiteral("Marta | Martha")},
                   {QStringLiteral("family_name"), QStringLiteral("Teixeira")}};

} // namespace

/// The demo's photo-id over real sockets.
class TestPingOneVerifyJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_claims_and_checks_are_the_visitors() {
        const auto kiosk = openDemo(sim::Scenario::Approve);
        QVERIFY(kiosk);
        const Concluded *end = concluded(*kiosk, QStringLiteral("photo-id"), Marta);
        QVERIFY(end);
        const QList<Claim> &claims = end->presentation.credentials.first().claims;
        const auto value = [&claims](const char *id) {
            const auto found = std::find_if(claims.begin(), claims.end(),
                                            [id](const Claim &claim) { return claim.id == QLatin1String(id); });
            return found == claims.end() ? QString() : found->value;
        };
        QCOMPARE(value("firstName"), QStringLiteral("Marta"));
        QCOMPARE(value("birthDate"), QStringLiteral("1988-07-21"));
        QVERIFY(std::any_of(claims.begin(), claims.end(), [](const Claim &claim) { return claim.isPicture(); }));
        QStringList ids;
        for (const Check &check : end->judgement.checks)
            ids.append(check.id);
        for (const char *id : {"document", "liveness", "face-match-document", "data-match", "match-given_name",
                               "match-family_name", "score-liveness-idrnd"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void an_approval_by_hand_is_named() {
        const auto kiosk = openDemo(sim::Scenario::Review);
        QVERIFY(kiosk);
        const Concluded *end = concluded(*kiosk, QStringLiteral("photo-id"), Marta);
        QVERIFY(end);
        QCOMPARE(end->presentation.notices.size(), 1);
    }

    void data_that_does_not_match_is_not_verified() {
        Kiosk::Options options;
        options.demo = true;
        options.plot.autoplay = true;
        auto opened = Kiosk::open(options);
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        VerificationSession &session = kiosk->session();
        session.begin(*kiosk->typeById(QStringLiteral("photo-id")),
                      {{QStringLiteral("given_name"), QStringLiteral("Somebody else")}});
        QTRY_VERIFY_WITH_TIMEOUT(session.as<Inviting>(), 30'000);
        QCOMPARE(session.as<Inviting>()->invitation.matchCode.size(), 6);
        QTRY_VERIFY_WITH_TIMEOUT(session.as<Concluded>(), 60'000);
        QCOMPARE(session.as<Concluded>()->judgement.verdict, Verdict::NotVerified);
    }

    void a_blocked_user_is_refused() {
        Kiosk::Options options;
        options.demo = true;
        auto opened = Kiosk::open(options);
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        VerificationSession &session = kiosk->session();
        session.begin(*kiosk->typeById(QStringLiteral("photo-id")),
                      {{QStringLiteral("user"), QStringLiteral("blocked")}});
        QTRY_VERIFY_WITH_TIMEOUT(session.as<Failed>(), 30'000);
        QCOMPARE(session.as<Failed>()->failure.field, QStringLiteral("verifyStatus"));
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifyJourney)
#include "tst_pingoneverifyjourney.moc"
