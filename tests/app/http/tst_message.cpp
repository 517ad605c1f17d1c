#include "app/http/exchange.h"
#include "app/http/message.h"

#include <QTest>
#include <limits>

using namespace kiosk;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

HttpResponse responseWith(const QList<HttpHeader> &headers, int status = 429) {
    HttpResponse response;
    response.status = status;
    response.headers = headers;
    return response;
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_are_read_as_the_standard_writes_them() {
        QCOMPARE(parseHttpDate("Tue, 29 Oct 2024 16:56:32 GMT"), utc(2024, 10, 29, 16, 56, 32));
        QCOMPARE(parseHttpDate(" Sun, 06 Nov 1994 08:49:37 GMT "), utc(1994, 11, 6, 8, 49, 37));
    }

    void what_is_no_date_is_none_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("soon");
        QTest::newRow("no such day") << QByteArray("Tue, 42 Oct 2024 16:56:32 GMT");
        QTest::newRow("no such hour") << QByteArray("Tue, 29 Oct 2024 26:56:32 GMT");
        QTest::newRow("ISO") << QByteArray("2024-10-29T16:56:32Z");
        QTest::newRow("zone") << QByteArray("Tue, 29 Oct 2024 16:56:32 +0200");
        QTest::newRow("cut") << QByteArray("Tue, 29 Oct 2024");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
    }

    void what_is_no_date_is_none() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text).isValid());
        QVERIFY(!responseWith({{"Date", text}}).serverTime());
    }

    void names_of_headers_compare_without_case() {
        const HttpResponse response = responseWith({{"x-First", "1"}, {"X-FIRST", "2"}});
        QCOMPARE(response.header("X-first"), QByteArray("1"));
        QCOMPARE(response.header("X-Second"), QByteArray());
    }

    void retry_after_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected"); // milliseconds; -1: nothing
        QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
        QTest::newRow("blanks around") << QByteArray("  7 ") << qint64(7'000);
        QTest::newRow("none") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("at most a day") << QByteArray("9000000000") << qint64(86'400'000);
        QTest::newRow("date ahead") << QByteArray("Mon, 02 Mar 2026 09:00:30 GMT") << qint64(30'000);
        QTest::newRow("date behind") << QByteArray("Mon, 02 Mar 2026 08:00:00 GMT") << qint64(0);
        QTest::newRow("date far ahead") << QByteArray("Mon, 02 Mar 2099 08:00:00 GMT") << qint64(86'400'000);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("word") << QByteArray("later") << qint64(-1);
        QTest::newRow("beyond every number") << QByteArray("99999999999999999999999") << qint64(-1);
        QTest::newRow("empty") << QByteArray("") << qint64(-1);
    }

    void retry_after() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        const auto delay = responseWith({{"Retry-After", text}}).retryAfter(utc(2026, 3, 2, 9, 0, 0));
        QCOMPARE(delay ? qint64(delay->count()) : qint64(-1), expected);
    }

    void a_date_is_seen_from_the_servers_own_clock() {
        const HttpResponse response =
            responseWith({{"Date", "Mon, 02 Mar 2026 12:00:00 GMT"}, {"Retry-After", "Mon, 02 Mar 2026 12:00:20 GMT"}});
        QCOMPARE(response.retryAfter(utc(2026, 3, 2, 9, 0, 0)), std::optional<milliseconds>(seconds(20)));
    }

    void without_the_header_there_is_no_wait() { QVERIFY(!responseWith({}).retryAfter(utc(2026, 3, 2, 9, 0, 0))); }

    void addresses_are_joined_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const QString joined = QStringLiteral("https://api.example/v1/environments/1");
        QTest::newRow("plain") << QStringLiteral("https://api.example/v1") << QStringLiteral("/environments/1")
                               << joined;
        QTest::newRow("slash at the end")
            << QStringLiteral("https://api.example/v1/") << QStringLiteral("/environments/1") << joined;
        QTest::newRow("no path") << QStringLiteral("https://api.example") << QStringLiteral("/a")
                                 << QStringLiteral("https://api.example/a");
        QTest::newRow("port") << QStringLiteral("http://127.0.0.1:8123/pingone/v1") << QStringLiteral("/a?b=c")
                              << QStringLiteral("http://127.0.0.1:8123/pingone/v1/a?b=c");
    }

    void addresses_are_joined() {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QCOMPARE(joinUrl(QUrl(base), path).toString(QUrl::FullyEncoded), expected);
    }

    void an_id_from_outside_stays_one_segment() {
        const QString hostile = QStringLiteral("../a b?c#d%2f/ü");
        QCOMPARE(encoded(hostile), QStringLiteral("..%2Fa%20b%3Fc%23d%252f%2F%C3%BC"));
        const QUrl url =
            joinUrl(QUrl(QStringLiteral("https://api.example/v1")), QStringLiteral("/x/") + encoded(hostile));
        QVERIFY(url.isValid());
        QVERIFY(!url.hasQuery());
        QVERIFY(!url.hasFragment());
        QCOMPARE(url.host(), QStringLiteral("api.example"));
    }

    void json_is_posted_as_json() {
        const HttpRequest request =
            postJson(QUrl(QStringLiteral("https://api.example/v1")), QStringLiteral("/v1"), "{}");
        QCOMPARE(request.method, HttpMethod::Post);
        QCOMPARE(request.body, QByteArray("{}"));
        QVERIFY(request.headers.contains(HttpHeader{"Content-Type", "application/json"}));
        QVERIFY(request.headers.contains(HttpHeader{"Accept", "application/json"}));
        QVERIFY(request.authorised);
    }

    void methods_have_their_names() {
        QCOMPARE(nameOf(HttpMethod::Get), QByteArray("GET"));
        QCOMPARE(nameOf(HttpMethod::Post), QByteArray("POST"));
        QCOMPARE(nameOf(HttpMethod::Put), QByteArray("PUT"));
        QCOMPARE(nameOf(HttpMethod::Patch), QByteArray("PATCH"));
        QCOMPARE(nameOf(HttpMethod::Delete), QByteArray("DELETE"));
    }

    void a_refusal_has_the_kind_of_its_status_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("moved") << 301 << FailureKind::Redirected;
        QTest::newRow("found") << 302 << FailureKind::Redirected;
        QTest::newRow("bad request") << 400 << FailureKind::RequestRefused;
        QTest::newRow("unauthorised") << 401 << FailureKind::CredentialsRejected;
        QTest::newRow("forbidden") << 403 << FailureKind::NotAllowed;
        QTest::newRow("not found") << 404 << FailureKind::NotFound;
        QTest::newRow("time-out") << 408 << FailureKind::Timeout;
        QTest::newRow("conflict") << 409 << FailureKind::RequestRefused;
        QTest::newRow("too many") << 429 << FailureKind::RateLimited;
        QTest::newRow("server") << 500 << FailureKind::ServiceError;
        QTest::newRow("gateway") << 504 << FailureKind::ServiceError;
    }

    void a_refusal_has_the_kind_of_its_status() {
        QFETCH(int, status);
        QFETCH(FailureKind, kind);
        const Failure failure = refusal(responseWith({{"Retry-After", "3"}}, status), Stage::Result,
                                        QStringLiteral("why"), QStringLiteral("reference"));
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.stage, Stage::Result);
        QCOMPARE(failure.httpStatus, status);
        QCOMPARE(failure.detail, QStringLiteral("why"));
        QCOMPARE(failure.serviceReference, QStringLiteral("reference"));
        QCOMPARE(failure.retryAfter, std::optional<milliseconds>(seconds(3)));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
