#include "app/session/servicewatch.h"
#include "tests/app/http/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

const QString id = QStringLiteral("service");

} // namespace

/// A service is asked a little while nobody needs the desk, and what everybody else asks is heard.
class ServiceWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_idle = true;
        m_status = 404;
        m_isSilent = false;
        m_tokenStatus = 200;
        m_world = std::make_unique<World>([this](const TestRequest &request) { return reply(request); });
        m_tokens = std::make_unique<TokenSource>(m_world->client, m_world->clock, [this] {
            return tokenExchange(m_world->server.url(QStringLiteral("/token")), std::chrono::seconds(3600));
        });
        m_watch = std::make_unique<ServiceWatch>(m_world->client, m_world->clock, [this] { return m_idle; });
        m_watch->add({id, m_world->server.url(QStringLiteral("/v1")), m_world->server.url(QStringLiteral("/token")),
                      m_tokens.get()});
    }
    void cleanup() {
        m_watch.reset();
        m_tokens.reset();
        m_world.reset();
    }

    void anIdleDesk_asksForTheTokenAndTheHead() {
        m_watch->start();
        QCOMPARE(asked(), QByteArrayList());
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Ready);
        QTRY_VERIFY(!m_watch->isAsking());
        QCOMPARE(asked(), (QByteArrayList{"/token", "HEAD /v1"}));
        QCOMPARE(*m_watch->healthOf(id).tokenEnds, m_world->clock.now().addSecs(3600));
        // The token is fresh still.
        QVERIFY(wait([this] { return asked().size() == 3; }, 5min));
        QTRY_VERIFY(!m_watch->isAsking());
        QCOMPARE(asked().constLast(), QByteArray("HEAD /v1"));
        QVERIFY(!m_world->server.requests().constLast().headers.contains("authorization"));
    }

    void withoutStart_nobodyIsAsked() {
        const int before = m_world->clock.pending();
        m_world->clock.advance(10min);
        QCOMPARE(m_world->clock.pending(), before);
        QCOMPARE(asked(), QByteArrayList());
    }

    void aBusyDesk_asksNobody() {
        m_idle = false;
        m_watch->start();
        m_world->clock.advance(10min);
        m_watch->askNow();
        QCOMPARE(asked(), QByteArrayList());
        m_idle = true;
        m_world->clock.advance(ServiceWatch::BusyPause);
        QTRY_VERIFY(!asked().isEmpty());
    }

    void aSessionThatBegins_endsTheQuestion() {
        m_isSilent = true;
        m_watch->start();
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(asked(), (QByteArrayList{"/token", "HEAD /v1"}));
        QVERIFY(m_watch->isAsking());
        m_idle = false;
        m_watch->stopAsking();
        QVERIFY(!m_watch->isAsking());
        m_world->clock.advance(1min);
        QCOMPARE(m_watch->healthOf(id).readiness,
                 Readiness::Ready); // of the token, and no trouble of what was given up
        QCOMPARE(asked().size(), 2);
    }

    void aServiceThatIsDown_isAskedLaterAndLater() {
        m_status = 503;
        m_watch->start();
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Failing);
        QTRY_VERIFY(!m_watch->isAsking());
        // Half a minute and a whole one, each a fifth more or less.
        const qsizetype first = asked().size();
        m_world->clock.advance(23s);
        QCOMPARE(asked().size(), first);
        m_world->clock.advance(14s);
        QTRY_COMPARE(asked().size(), first + 1);
        QTRY_COMPARE(m_watch->healthOf(id).troublesInARow, 2);
        QTRY_VERIFY(!m_watch->isAsking());
        m_world->clock.advance(34s);
        QCOMPARE(asked().size(), first + 1);
        m_status = 200;
        m_world->clock.advance(38s);
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Ready);
    }

    void aServiceThatIsSilent_isUnreachable() {
        m_isSilent = true;
        m_watch->start();
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(asked().size(), 2);
        m_world->clock.advance(m_world->client.limits().attempt);
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Unreachable);
        QCOMPARE(m_watch->healthOf(id).trouble, std::optional(FailureKind::Timeout));
    }

    void aSlowAnswer_isSaidToBeSlow() {
        m_isSilent = true;
        m_watch->start();
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(m_world->server.held(), 1);
        m_world->clock.advance(5s);
        m_world->server.release(answer(200));
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Slow);
        QCOMPARE(m_watch->healthOf(id).answerTime, std::optional<std::chrono::milliseconds>(5s));
    }

    void credentialsThatAreRejected() {
        m_tokenStatus = 401;
        m_watch->start();
        m_world->clock.advance(ServiceWatch::FirstAfter);
        QTRY_COMPARE(m_watch->healthOf(id).readiness, Readiness::Rejected);
        QTRY_VERIFY(!m_watch->isAsking());
        QCOMPARE(asked(), QByteArrayList{"/token"});
        QVERIFY(!m_watch->healthOf(id).tokenEnds);
    }

    void whatOthersAsk_isHeard() {
        const QSignalSpy changed(m_watch.get(), &ServiceWatch::changed);
        HttpRequest request = getRequest(m_world->server.url(QStringLiteral("/v1/sessions/7")), QStringLiteral("/s"));
        Call call;
        bool isDone = false;
        m_world->client.send(&call, Stage::Start, request, Repeat::CallerAsks, nullptr,
                             [&isDone](const Outcome<HttpResponse> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(m_watch->healthOf(id).readiness, Readiness::Ready);
        QCOMPARE(changed.size(), 1);
        // A neighbour at the same host is somebody else.
        m_status = 503;
        isDone = false;
        request.url = m_world->server.url(QStringLiteral("/v10/sessions"));
        m_world->client.send(&call, Stage::Start, request, Repeat::CallerAsks, nullptr,
                             [&isDone](const Outcome<HttpResponse> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(m_watch->healthOf(id).readiness, Readiness::Ready);
    }

    void aWrongClock_isSeenInTheDate() {
        m_date = "Mon, 02 Mar 2026 10:00:00 GMT";
        m_world->clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        m_watch->askNow();
        QTRY_VERIFY(m_watch->healthOf(id).clockOffset);
        QVERIFY(m_watch->healthOf(id).isClockWrong());
        QVERIFY(*m_watch->healthOf(id).clockOffset > 59min);
    }

private:
    TestAnswer reply(const TestRequest &request) {
        if (request.target == "/token")
            return answer(m_tokenStatus, "token");
        if (m_isSilent)
            return silence();
        TestHeaders headers;
        if (!m_date.isEmpty())
            headers.append({"Date", m_date});
        return answer(m_status, {}, headers);
    }
    QByteArrayList asked() const {
        QByteArrayList found;
        for (const TestRequest &request : m_world->server.requests())
            found.append(request.target == "/token" ? request.target : request.method + ' ' + request.target);
        return found;
    }
    bool wait(const std::function<bool()> &condition, std::chrono::milliseconds most) {
        return m_world->clock.advanceUntil(condition, most);
    }

    bool m_idle = true;
    int m_status = 404;
    int m_tokenStatus = 200;
    bool m_isSilent = false;
    QByteArray m_date;
    std::unique_ptr<World> m_world;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<ServiceWatch> m_watch;
};

QTEST_GUILESS_MAIN(ServiceWatchTest)
#include "tst_servicewatch.moc"
