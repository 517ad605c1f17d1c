#include "app/credentials/checkids.h"
#include "tests/providers/nchain/journeys.h"

using namespace kiosk;
using namespace kiosk::test;

/// From tap to verdict over real HTTP, for every scenario.
class TestNchainJourney : public QObject {
    Q_OBJECT

private:
    const QList<ExpectedOutcome> m_table =
        outcomesIn(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/nchain/data/outcomes.txt"));

private Q_SLOTS:
    void everyScenarioIsInTheTable() { QCOMPARE(m_table.size(), 2 * sim::scenarios().size()); }

    void v1Records() { playAll(m_table, QStringLiteral("email-address")); }

    void webApp() { playAll(m_table, QStringLiteral("membership")); }

    void sharedClaimsArrive() {
        for (const QString &type : {QStringLiteral("email-address"), QStringLiteral("membership")}) {
            const auto kiosk = openDemo(QStringLiteral("approve"));
            QVERIFY(kiosk);
            kiosk->session().begin(*kiosk->typeById(type));
            QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Concluded>(), 30000);
            const Presentation &presentation = kiosk->session().as<Concluded>()->presentation;
            QCOMPARE(presentation.credentials.size(), 1);
            const QList<Claim> claims = presentation.credentials.first().claims;
            const bool hasName = std::any_of(claims.begin(), claims.end(), [](const Claim &claim) {
                return claim.id == u"fullName" && claim.value == u"Marta Teixeira";
            });
            QVERIFY(hasName);
            const QString id = type == QLatin1String("membership") ? QString(checkid::CredentialSignature)
                                                                   : QStringLiteral("issuer-signature");
            const auto signature = std::find_if(presentation.checks.begin(), presentation.checks.end(),
                                                [&id](const Check &check) { return check.id == id; });
            QVERIFY(signature != presentation.checks.end());
            QCOMPARE(signature->source, CheckSource::Kiosk);
        }
    }
};

QTEST_GUILESS_MAIN(TestNchainJourney)
#include "tst_nchainjourney.moc"
