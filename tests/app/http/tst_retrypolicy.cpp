#include "app/http/retrypolicy.h"

#include <QTest>

using namespace kiosk;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::array AllKinds{
    FailureKind::DeskOffline,      FailureKind::Offline,      FailureKind::Timeout,
    FailureKind::ConnectionLost,   FailureKind::Untrusted,    FailureKind::CredentialsRejected,
    FailureKind::NotAllowed,       FailureKind::NotFound,     FailureKind::RateLimited,
    FailureKind::RequestRefused,   FailureKind::ServiceError, FailureKind::Redirected,
    FailureKind::TooLarge,         FailureKind::BadAnswer,    FailureKind::SecretMissing,
    FailureKind::BadConfiguration, FailureKind::MissingInput, FailureKind::NotRecorded,
    FailureKind::Internal};

constexpr std::array Passing{FailureKind::DeskOffline,    FailureKind::Offline,     FailureKind::Timeout,
                             FailureKind::ConnectionLost, FailureKind::RateLimited, FailureKind::ServiceError};

bool isAgain(FailureKind kind, Repeat repeat) {
    return delayBeforeRetry(makeFailure(kind, Stage::Start), repeat, 1, HttpLimits{}, 0.5).has_value();
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_creates_something_is_sent_again_only_when_the_service_did_not_take_it() {
        for (const FailureKind kind : AllKinds)
            QCOMPARE(isAgain(kind, Repeat::Never), kind == FailureKind::RateLimited);
    }

    void reading_is_repeated_for_what_may_pass() {
        for (const FailureKind kind : AllKinds)
            QCOMPARE(isAgain(kind, Repeat::WhenSafe), std::count(Passing.cbegin(), Passing.cend(), kind) == 1);
    }

    void a_poll_is_never_repeated_by_the_client() {
        for (const FailureKind kind : AllKinds)
            QVERIFY(!isAgain(kind, Repeat::CallerAsks));
    }

    void waits_grow_and_end_data() {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("least"); // -1: no more
        QTest::newRow("first") << 1 << 300;
        QTest::newRow("second") << 2 << 1000;
        QTest::newRow("third") << 3 << 3000;
        QTest::newRow("fourth was the last") << 4 << -1;
        QTest::newRow("beyond") << 50 << -1;
    }

    void waits_grow_and_end() {
        QFETCH(int, attempt);
        QFETCH(int, least);
        const Failure failure = makeFailure(FailureKind::Timeout, Stage::Follow);
        for (const double dice : {0.0, 0.3, 0.999}) {
            const auto delay = delayBeforeRetry(failure, Repeat::WhenSafe, attempt, HttpLimits{}, dice);
            QCOMPARE(delay.has_value(), least >= 0);
            if (delay) {
                QVERIFY(*delay >= milliseconds(least));
                QVERIFY(*delay <= milliseconds(least) * 5 / 4);
            }
        }
    }

    void the_last_wait_holds_for_all_later_ones() {
        HttpLimits limits;
        limits.attempts = 100;
        QCOMPARE(delayBeforeRetry(makeFailure(FailureKind::Offline, Stage::Start), Repeat::WhenSafe, 99, limits, 0.0),
                 std::optional(milliseconds(3'000)));
    }

    void what_the_service_asks_for_is_obeyed_up_to_a_limit() {
        Failure failure = makeFailure(FailureKind::RateLimited, Stage::Start);
        failure.retryAfter = seconds(7);
        QCOMPARE(delayBeforeRetry(failure, Repeat::Never, 1, HttpLimits{}, 0.5), std::optional(milliseconds(7'000)));
        failure.retryAfter = milliseconds(10);
        QCOMPARE(delayBeforeRetry(failure, Repeat::Never, 1, HttpLimits{}, 0.0), std::optional(milliseconds(300)));
        failure.retryAfter = seconds(11);
        QVERIFY(!delayBeforeRetry(failure, Repeat::Never, 1, HttpLimits{}, 0.5));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
