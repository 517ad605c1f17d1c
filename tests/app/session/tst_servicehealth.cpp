#include "app/session/servicehealth.h"

#include <QTest>

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const QDateTime nine(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Observation answered(int status, std::chrono::milliseconds took = 100ms) {
    Observation seen;
    seen.status = status;
    seen.took = took;
    seen.at = nine;
    return seen;
}

Observation failed(FailureKind kind) {
    Observation seen;
    seen.trouble = kind;
    seen.at = nine;
    return seen;
}

ServiceHealth after(const QList<Observation> &all) {
    ServiceHealth health;
    for (const Observation &each : all)
        health.take(each);
    return health;
}

} // namespace

/// What is seen of a service makes what is said of it.
class ServiceHealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSeen_isUnknown() {
        QCOMPARE(ServiceHealth().readiness, Readiness::Unknown);
        QVERIFY(ServiceHealth().isReady());
        QVERIFY(!ServiceHealth().askedAt.isValid());
    }

    void whatIsSeen_data() {
        QTest::addColumn<QList<Observation>>("seen");
        QTest::addColumn<Readiness>("readiness");
        QTest::addColumn<int>("troubles");
        Observation head = answered(401);
        head.isAuthorised = false;
        Observation token = answered(200);
        token.stage = Stage::Token;
        token.isAuthorised = false;
        const auto row = [](const char *name, const QList<Observation> &seen, Readiness readiness, int troubles) {
            QTest::newRow(name) << seen << readiness << troubles;
        };
        row("answer", {answered(200)}, Readiness::Ready, 0);
        row("refusal of what was asked", {answered(404)}, Readiness::Ready, 0);
        row("slow", {answered(200, 3'001ms)}, Readiness::Slow, 0);
        row("just not slow", {answered(200, 3'000ms)}, Readiness::Ready, 0);
        row("slow, then quick", {answered(200, 9s), answered(200)}, Readiness::Ready, 0);
        row("out of order", {answered(503)}, Readiness::Failing, 1);
        row("a question that it does not know", {answered(501)}, Readiness::Ready, 0);
        row("unreachable", {failed(FailureKind::Offline), failed(FailureKind::Timeout)}, Readiness::Unreachable, 2);
        row("no trust", {failed(FailureKind::Untrusted)}, Readiness::Unreachable, 1);
        row("this desk's own trouble with an answer", {answered(200), failed(FailureKind::TooLarge)}, Readiness::Ready,
            0);
        row("back again", {failed(FailureKind::Offline), answered(200)}, Readiness::Ready, 0);
        row("credentials rejected", {answered(401)}, Readiness::Rejected, 1);
        row("asked without credentials", {head}, Readiness::Ready, 0);
        row("rejected, and there", {answered(401), head}, Readiness::Rejected, 1);
        row("rejected, and a token", {answered(401), token}, Readiness::Rejected, 1);
        Observation refusedToken = token;
        refusedToken.status = 400;
        row("token refused", {answered(200), refusedToken}, Readiness::Rejected, 1);
        row("token refused, and there", {refusedToken, head}, Readiness::Rejected, 1);
        row("token refused, then granted", {refusedToken, refusedToken, token}, Readiness::Ready, 0);
        row("rejected, then accepted", {answered(401), answered(200)}, Readiness::Ready, 0);
    }
    void whatIsSeen() {
        QFETCH(QList<Observation>, seen);
        QFETCH(Readiness, readiness);
        QFETCH(int, troubles);
        const ServiceHealth health = after(seen);
        QCOMPARE(health.readiness, readiness);
        QCOMPARE(health.troublesInARow, troubles);
        QCOMPARE(health.trouble.has_value(), readiness > Readiness::Slow);
        QCOMPARE(health.isReady(), readiness == Readiness::Ready);
    }

    void token_thatIsRefused() {
        for (const FailureKind kind :
             {FailureKind::CredentialsRejected, FailureKind::NotAllowed, FailureKind::RequestRefused}) {
            ServiceHealth health = after({answered(200)});
            health.takeToken(makeFailure(kind, Stage::Token), {});
            QCOMPARE(health.readiness, Readiness::Rejected);
            health.takeToken({}, nine.addSecs(3600));
            QCOMPARE(health.readiness, Readiness::Ready);
            QCOMPARE(health.tokenEnds, std::optional(nine.addSecs(3600)));
        }
    }

    /// The service itself refuses what its token endpoint granted.
    void token_doesNotProveThatTheServiceAccepts() {
        ServiceHealth health = after({answered(401)});
        health.takeToken({}, nine.addSecs(3600));
        QCOMPARE(health.readiness, Readiness::Rejected);
        health.take(answered(200));
        QCOMPARE(health.readiness, Readiness::Ready);
    }

    void token_thatIsRefusedIsOneTrouble() {
        Observation refused = answered(401);
        refused.stage = Stage::Token;
        refused.isAuthorised = false;
        ServiceHealth health;
        for (int i = 1; i <= 3; ++i) {
            health.take(refused);
            health.takeToken(makeFailure(FailureKind::CredentialsRejected, Stage::Token), {});
            QCOMPARE(health.troublesInARow, i);
        }
    }

    void token_thatDoesNotCome() {
        ServiceHealth health;
        health.takeToken(makeFailure(FailureKind::Timeout, Stage::Token), {});
        QCOMPARE(health.readiness, Readiness::Unreachable);
        health.takeToken(makeFailure(FailureKind::BadAnswer, Stage::Token), {});
        QCOMPARE(health.readiness, Readiness::Failing);
    }

    void clock_isComparedInTheMiddleOfTheAnswer() {
        Observation seen = answered(200, 2s);
        seen.serverTime = nine.addSecs(-61);
        const ServiceHealth late = after({seen});
        QCOMPARE(*late.clockOffset, -59'500ms);
        QVERIFY(!late.isClockWrong());
        seen.serverTime = nine.addSecs(3600);
        QVERIFY(after({seen}).isClockWrong());
        QVERIFY(!after({answered(200)}).clockOffset);
    }

    void certificate_isKeptAndItsEndIsSaid() {
        Observation seen = answered(200);
        seen.certificateEnds = nine.addDays(20);
        const ServiceHealth health = after({seen, failed(FailureKind::Timeout)});
        QCOMPARE(health.certificateEnds, nine.addDays(20));
        QVERIFY(!health.endsSoon(nine));
        QVERIFY(health.endsSoon(nine.addDays(7)));
        QVERIFY(!ServiceHealth().endsSoon(nine));
    }

    void questions_areFewAndTroublesMakeThemFewer() {
        ServiceHealth health = after({answered(200)});
        QCOMPARE(delayUntilAsked(health, 0.5), 4min);
        QCOMPARE(delayUntilAsked(health, 0), 192s);
        QVERIFY(delayUntilAsked(health, 0.999) < 288s);
        const std::chrono::milliseconds expected[] = {30s, 60s, 120s, 240s, 480s, 480s, 480s, 480s, 480s};
        for (const std::chrono::milliseconds each : expected) {
            health.take(failed(FailureKind::Offline));
            QCOMPARE(delayUntilAsked(health, 0.5), each);
        }
    }

    void worst_isWhatTheBarSays() {
        QCOMPARE(worstOf({}), Readiness::Unknown);
        QCOMPARE(worstOf({ServiceHealth(), after({answered(200)})}), Readiness::Ready);
        QCOMPARE(worstOf({after({answered(401)}), after({answered(200)}), after({failed(FailureKind::Offline)})}),
                 Readiness::Rejected);
    }
};

QTEST_GUILESS_MAIN(ServiceHealthTest)
#include "tst_servicehealth.moc"
