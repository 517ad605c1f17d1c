#include "app/credentials/checkids.h"
#include "tests/providers/demo.h"

using namespace kiosk;
using namespace kiosk::test;

/// From tap to verdict over real HTTP, with either API.
class TestNchainJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharedClaimsArrive() {
        for (const QString &type : {QStringLiteral("email-address"), QStringLiteral("membership")}) {
            const auto kiosk = openDemo(sim::Scenario::Approve);
            QVERIFY(kiosk);
            const Concluded *end = concluded(*kiosk, type);
            QVERIFY(end);
            const Presentation &presentation = end->presentation;
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
