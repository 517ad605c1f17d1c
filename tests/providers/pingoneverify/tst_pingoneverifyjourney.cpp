#include "tests/providers/scenariojourneys.h"

using namespace kiosk;

/// The demo's photo-id over real sockets, in every scenario.
class TestPingOneVerifyJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // The user is found by name, the names are compared with the document.
        QVERIFY(m_journeys.begin({{QStringLiteral("user"), QStringLiteral("mteixeira")},
                                  {QStringLiteral("given_name"), QStringLiteral("Marta | Martha")},
                                  {QStringLiteral("family_name"), QStringLiteral("Teixeira")}}));
    }

    void every_scenario_ends_as_the_table_says_data() {
        test::ScenarioJourneys::addRows(QStringLiteral("pingoneverify/data/outcomes.txt"));
    }

    void every_scenario_ends_as_the_table_says() {
        QFETCH(QString, outcome);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        QTRY_VERIFY_WITH_TIMEOUT(m_journeys.hasEnded(scenario), 90'000);
        QCOMPARE(m_journeys.outcome(scenario), outcome);
    }

    void every_scenario_is_in_the_table() {
        QFile table(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingoneverify/data/outcomes.txt"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(table.readAll());
        for (const sim::ScenarioInfo &scenario : sim::scenarios())
            QVERIFY2(text.contains(u'\n' + scenario.name + u' '), qPrintable(scenario.name));
    }

    void the_claims_and_checks_are_the_visitors() {
        const auto *concluded = m_journeys.concluded(QStringLiteral("approve"));
        QVERIFY(concluded);
        const QList<Claim> &claims = concluded->presentation.credentials.first().claims;
        const auto value = [&claims](const char *id) {
            const auto found = std::find_if(claims.begin(), claims.end(),
                                            [id](const Claim &claim) { return claim.id == QLatin1String(id); });
            return found == claims.end() ? QString() : found->value;
        };
        QCOMPARE(value("firstName"), QStringLiteral("Marta"));
        QCOMPARE(value("birthDate"), QStringLiteral("1988-07-21"));
        QVERIFY(std::any_of(claims.begin(), claims.end(), [](const Claim &claim) { return claim.isPicture(); }));
        QStringList ids;
        for (const Check &check : concluded->judgement.checks)
            ids.append(check.id);
        for (const char *id : {"document", "liveness", "face-match-document", "data-match", "match-given_name",
                               "match-family_name", "score-liveness-idrnd"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void an_approval_by_hand_is_named() {
        const auto *concluded = m_journeys.concluded(QStringLiteral("review"));
        QVERIFY(concluded);
        QCOMPARE(concluded->presentation.notices.size(), 1);
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

private:
    test::ScenarioJourneys m_journeys{QStringLiteral("photo-id")};
};

QTEST_GUILESS_MAIN(TestPingOneVerifyJourney)
#include "tst_pingoneverifyjourney.moc"
