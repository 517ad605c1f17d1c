#include "app/simulator/simulator.h"
#include "tests/providers/demo.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

bool isEnd(const Phase &phase) {
    return std::holds_alternative<Concluded>(phase) || std::holds_alternative<Expired>(phase) ||
           std::holds_alternative<Failed>(phase);
}

/// "verified NONE", "failed BAD-ANSWER", "expired ".
QString wordsOf(const Phase &phase) {
    if (const auto *concluded = std::get_if<Concluded>(&phase))
        return nameOf(concluded->judgement.verdict) + u' ' + nameOf(concluded->judgement.reason);
    if (const auto *failed = std::get_if<Failed>(&phase))
        return QStringLiteral("failed ") + nameOf(failed->failure.kind);
    return std::holds_alternative<Expired>(phase) ? QStringLiteral("expired ") : QStringLiteral("running");
}

} // namespace

class TestDiditJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsAndPicture() {
        const auto kiosk = openDemo(sim::Scenario::Approve);
        QVERIFY(kiosk);
        for (const QString &id : {QStringLiteral("passport-chip"), QStringLiteral("identity-document")}) {
            kiosk->session().begin(*kiosk->typeById(id));
            QTRY_VERIFY_WITH_TIMEOUT(isEnd(kiosk->session().phase()), 30'000);
            const auto *concluded = kiosk->session().as<Concluded>();
            QVERIFY(concluded);
            const auto &credential = concluded->presentation.credentials.first();
            QCOMPARE(credential.claims.size(), 7);
            QVERIFY(credential.claims.last().isPicture());
            QVERIFY(credential.claims.last().picture.startsWith("\x89PNG"));
            QVERIFY(concluded->presentation.notices.isEmpty());
            kiosk->session().dismiss();
        }
    }

    void visitorDrives() {
        const auto kiosk = openDemo(sim::Scenario::Approve, false);
        QVERIFY(kiosk);
        kiosk->session().begin(*kiosk->typeById(QStringLiteral("passport-chip")));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Inviting>() != nullptr, 30'000);
        const QString link = kiosk->session().as<Inviting>()->invitation.link;
        sim::SimulatedService *service = kiosk->simulator()->serviceForLink(link);
        QVERIFY(service);
        QCOMPARE(service->mount(), QStringLiteral("didit"));
        QVERIFY(service->look(link, true).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Scanned>() != nullptr, 30'000);
        // What has been looked at so far is told while it goes on.
        const QList<Check> checks = kiosk->session().as<Scanned>()->checks;
        QVERIFY(!checks.isEmpty());
        QCOMPARE(checks.first().id, QStringLiteral("document"));
        QCOMPARE(checks.first().result, CheckResult::Passed);
        QVERIFY(service->decline(link));
        QVERIFY(!service->share(link));
        QTRY_VERIFY_WITH_TIMEOUT(isEnd(kiosk->session().phase()), 30'000);
        QCOMPARE(wordsOf(kiosk->session().phase()), QStringLiteral("notVerified SERVICE-SAYS-NO"));
    }
};

QTEST_GUILESS_MAIN(TestDiditJourney)
#include "tst_diditjourney.moc"
