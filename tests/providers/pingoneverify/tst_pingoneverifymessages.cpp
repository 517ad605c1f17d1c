#include "app/credentials/verdict.h"
#include "app/providers/pingoneverify/pingoneverifychecks.h"
#include "app/providers/pingoneverify/pingoneverifyprovider.h"
#include "tests/providers/pingoneverify/verifyexamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// What PingOne Verify answers, read into values.
class TestPingOneVerifyMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_documented_answer_is_read() {
        const auto invitation = pingone::readTransactionInvitation(
            answer(201, golden(QStringLiteral("seed-response.json"))), photoId(), QStringLiteral("ad7b009a"));
        QVERIFY(invitation);
        QCOMPARE(invitation->sessionId, QStringLiteral("293c1116-4050-47a1-ace0-be126b115d46"));
        QCOMPARE(invitation->link,
                 QStringLiteral("https://apps.pingone.com/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/verify/verify-webapp/v2/"
                                "index.html?txnid=293c1116-4050-47a1-ace0-be126b115d46&url=https%3A%2F%2F"
                                "api.pingone.com%2Fv1%2FidValidations%2FwebVerifications&code=232660&envId="
                                "abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6"));
        QCOMPARE(invitation->matchCode, QStringLiteral("232660"));
        QCOMPARE(invitation->context.value(QStringLiteral("user")).toString(), QStringLiteral("ad7b009a"));
        QVERIFY(invitation->pushed);
        QVERIFY(!invitation->scanned);
        // Half an hour, and the time the service may need to finish.
        QCOMPARE(invitation->serverTime->secsTo(*invitation->expiresAt), 32 * 60);
    }

    void a_code_keeps_its_zeros() {
        const auto invitation = pingone::readTransactionInvitation(
            answer(201,
                   R"({"id": "a", "transactionStatus": {"status": "REQUESTED"}, "webVerificationUrl": "https:\/\/x",)"
                   R"("webVerificationCode": "082754"})"),
            photoId(), QStringLiteral("u"));
        QCOMPARE(invitation->matchCode, QStringLiteral("082754"));
        const auto asNumber = pingone::readTransactionInvitation(
            answer(201,
                   R"({"id": "a", "transactionStatus": {"status": "REQUESTED"}, "webVerificationUrl": "https:\/\/x",)"
                   R"("webVerificationCode": 82754})"),
            photoId(), QStringLiteral("u"));
        QCOMPARE(asNumber.failure().field, QStringLiteral("webVerificationCode"));
    }

    void without_a_link_the_picture_is_fetched() {
        const auto invitation = pingone::readTransactionInvitation(
            answer(201, R"({"id": "a", "transactionStatus": {"status": "REQUESTED"}, "qrUrl": "https:\/\/x/qr"})"),
            photoId(), QStringLiteral("u"));
        QVERIFY(invitation);
        QCOMPARE(invitation->context.value(QStringLiteral("qrAddress")).toString(), QStringLiteral("https://x/qr"));
    }

    void a_timed_out_transaction_is_expired() {
        const auto progress = pingone::readTransactionProgress(answer(200, golden(QStringLiteral("timed-out.json"))));
        QCOMPARE(progress->state, Progress::State::Expired);
        QVERIFY(!progress->presentation);
        const auto asText =
            pingone::readTransactionProgress(transaction("FAIL", R"({"GOVERNMENT_ID": "TRANSACTION_TIMED_OUT"})"));
        QCOMPARE(asText->state, Progress::State::Expired);
    }

    void nothing_required_is_not_checked() {
        const auto progress =
            pingone::readTransactionProgress(transaction("NOT_REQUIRED", R"({"GOVERNMENT_ID": "NOT_REQUIRED"})"));
        const Presentation &presentation = *progress->presentation;
        QCOMPARE(check(presentation.checks, QStringLiteral("service-verdict"))->result, CheckResult::NotChecked);
        QCOMPARE(check(presentation.checks, QStringLiteral("document"))->result, CheckResult::NotChecked);
        QCOMPARE(judge(photoId(), presentation, now).reason, Reason::NothingChecked);
    }

    void single_checks_are_named() {
        const QList<Check> checks = pingone::checksOf(
            object(R"({"LIVENESS": "IN_PROGRESS", "GOVERNMENT_ID": "SUCCESS", "SHOE_SIZE": "PONDERED",)"
                   R"("FACIAL_COMPARISON_DOCUMENT": {"status": "FAIL"}})"));
        QCOMPARE(checks.size(), 4);
        QCOMPARE(checks.at(0).id, QStringLiteral("document"));
        QCOMPARE(check(checks, QStringLiteral("document"))->result, CheckResult::Passed);
        QCOMPARE(check(checks, QStringLiteral("face-match-document"))->result, CheckResult::Failed);
        QCOMPARE(check(checks, QStringLiteral("liveness"))->why.text(), QStringLiteral("being checked"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->label.text(), QStringLiteral("Shoe size"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->why.text(), QStringLiteral("PONDERED"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->result, CheckResult::NotChecked);
    }

    void a_manual_approval_is_named() {
        const auto progress =
            pingone::readTransactionProgress(transaction("APPROVED_MANUALLY", R"({"GOVERNMENT_ID": "FAIL"})"));
        const Presentation presentation =
            pingone::concluded(pingone::presentationFrom(progress->context), photoId(), progress->context);
        QCOMPARE(presentation.verdict, ServiceVerdict::Valid);
        QCOMPARE(presentation.notices.size(), 1);
        QCOMPARE(check(presentation.checks, QStringLiteral("document"))->result, CheckResult::NotChecked);
    }

    void an_approval_without_a_document_is_not_verified() {
        const auto progress = pingone::readTransactionProgress(transaction("APPROVED_NO_REQUEST"));
        const Judgement judgement = judge(photoId(), pingone::presentationFrom(progress->context), now);
        QCOMPARE(judgement.verdict, Verdict::NotVerified);
        QCOMPARE(judgement.reason, Reason::NothingPresented);
    }

    void errors_are_read_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("400") << 400 << static_cast<int>(FailureKind::RequestRefused);
        QTest::newRow("401") << 401 << static_cast<int>(FailureKind::CredentialsRejected);
        QTest::newRow("403") << 403 << static_cast<int>(FailureKind::NotAllowed);
        QTest::newRow("404") << 404 << static_cast<int>(FailureKind::NotFound);
        QTest::newRow("409") << 409 << static_cast<int>(FailureKind::RequestRefused);
        QTest::newRow("429") << 429 << static_cast<int>(FailureKind::RateLimited);
        QTest::newRow("500") << 500 << static_cast<int>(FailureKind::ServiceError);
        QTest::newRow("503") << 503 << static_cast<int>(FailureKind::ServiceError);
    }

    void errors_are_read() {
        QFETCH(int, status);
        QFETCH(int, kind);
        const HttpResponse refusal = answer(status, golden(QStringLiteral("error.json")));
        const Failure start = pingone::readTransactionInvitation(refusal, photoId(), QStringLiteral("u")).failure();
        QCOMPARE(static_cast<int>(start.kind), kind);
        QCOMPARE(start.field, status == 403 ? QStringLiteral("Identity Data Admin") : QStringLiteral("redirect.url"));
        QCOMPARE(start.serviceReference, QStringLiteral("5e1a0c1c-7a4d-4f0e-9c83-2f3b7f6f9d10"));
        QCOMPARE(static_cast<int>(pingone::readTransactionProgress(answer(status, "<html>")).failure().kind), kind);
        if (status != 404) // the data is gone, which is no failure
            QCOMPARE(static_cast<int>(pingone::readItems(answer(status, {})).failure().kind), kind);
    }

    void wrong_types_are_named() {
        QCOMPARE(pingone::readTransactionProgress(answer(200, R"({"transactionStatus": "SUCCESS"})")).failure().field,
                 QStringLiteral("transactionStatus"));
        QCOMPARE(
            pingone::readTransactionProgress(answer(200, R"({"transactionStatus": {"status": 1}})")).failure().field,
            QStringLiteral("transactionStatus.status"));
        Presentation presentation;
        const auto failure = pingone::addData(
            answer(200, R"({"_embedded": {"verifiedData": [{"type": "GOVERNMENT_ID", "data": {"firstName": {}}}]}})"),
            photoId(), presentation);
        QCOMPARE(failure->field, QStringLiteral("_embedded.verifiedData[0].data.firstName"));
        QVERIFY(!pingone::readItems(answer(200, "<!doctype html>")));
    }

    void policies_are_listed() {
        ListingRequest request;
        request.what = ListingRequest::What::Types;
        const auto list = pingone::VerifyProvider(settings()).list(request);
        QVERIFY(list);
        QVERIFY(list->request.url.path().endsWith(QStringLiteral("0a11/verifyPolicies")));
        const auto read = list->read(answer(200, golden(QStringLiteral("policies.json"))));
        QVERIFY(!read.next() && read.outcome());
        const QDateTime made(QDate(2026, 1, 12), QTime(8, 30), Qt::UTC);
        const ServiceRow both{QStringLiteral("1e2d3c4b-5a69-4788-97a6-b5c4d3e2f101"),
                              QStringLiteral("Document and face"),
                              QStringLiteral("default"),
                              made,
                              {{QStringLiteral("description"), QStringLiteral("Guests with a passport")},
                               {QStringLiteral("governmentId"), QStringLiteral("REQUIRED")},
                               {QStringLiteral("facialComparison"), QStringLiteral("REQUIRED")},
                               {QStringLiteral("liveness"), QStringLiteral("OPTIONAL")},
                               {QStringLiteral("email"), QStringLiteral("OPTIONAL")},
                               {QStringLiteral("phone"), QStringLiteral("DISABLED")}}};
        const ServiceRow document{QStringLiteral("1e2d3c4b-5a69-4788-97a6-b5c4d3e2f102"),
                                  QStringLiteral("Document only"),
                                  {},
                                  {},
                                  {{QStringLiteral("governmentId"), QStringLiteral("REQUIRED")}}};
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{both, document}));
        QVERIFY(read.outcome()->hasMore);
    }

    void transactions_are_listed_from_the_newest_on() {
        ListingRequest request;
        request.filter = {{QStringLiteral("user_id"), QStringLiteral("u")}};
        const auto list = pingone::VerifyProvider(settings()).list(request);
        QVERIFY(list);
        QVERIFY(list->request.url.path().endsWith(QStringLiteral("/users/u/verifyTransactions")));
        const QByteArray body = golden(QStringLiteral("transactions.json"));
        const auto read = list->read(answer(200, body));
        QVERIFY(!read.next() && read.outcome());
        const auto row = [](const char *id, const char *title, const char *status, const QDateTime &at,
                            const QList<std::pair<QString, QString>> &checks, std::optional<ServiceVerdict> verdict) {
            const QString session = QStringLiteral("5b9d4a2e-7f0c-4f5c-8e1b-") + QLatin1String(id);
            const std::pair policy{QStringLiteral("verifyPolicy"),
                                   QStringLiteral("1e2d3c4b-5a69-4788-97a6-b5c4d3e2f101")};
            return ServiceRow{QStringLiteral("u/") + session,
                              QLatin1String(title),
                              QLatin1String(status),
                              at,
                              QList{policy} + checks,
                              session,
                              false,
                              verdict};
        };
        const QString document = QStringLiteral("Identity document is genuine");
        const QString passed = QStringLiteral("passed");
        const QList<ServiceRow> rows{
            row("2a3c4d5e6f02", "SUCCESS", "SUCCESS", QDateTime(QDate(2026, 3, 4), QTime(9, 20), Qt::UTC),
                {{document, passed},
                 {QStringLiteral("Face matches the document's picture"), passed},
                 {QStringLiteral("A living person is in front of the camera"), passed}},
                ServiceVerdict::Valid),
            row("2a3c4d5e6f01", "TRANSACTION_TIMED_OUT", "FAIL", QDateTime(QDate(2026, 3, 3), QTime(17, 0), Qt::UTC),
                {{document, QStringLiteral("TRANSACTION_TIMED_OUT")}}, std::nullopt),
            row("2a3c4d5e6f03", "APPROVED_MANUALLY", "APPROVED_MANUALLY",
                QDateTime(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC), {{document, QStringLiteral("failed")}},
                ServiceVerdict::Valid)};
        QCOMPARE(read.outcome()->rows, rows);
        QVERIFY(!read.outcome()->hasMore);
        // The service has no pages: they are cut out of its latest entries.
        const auto page = pingone::readTransactions(answer(200, body), QStringLiteral("u"), 1, 2);
        QCOMPARE(page->rows, rows.mid(0, 2));
        QVERIFY(page->hasMore);
        const auto second = pingone::readTransactions(answer(200, body), QStringLiteral("u"), 2, 2);
        QCOMPARE(second->rows, rows.mid(2));
        QVERIFY(!second->hasMore);
    }

    void an_approval_is_sent_and_read() {
        Invitation invitation;
        invitation.sessionId = QStringLiteral("t-1");
        invitation.context = {{QStringLiteral("user"), QStringLiteral("u")}};
        const pingone::VerifyProvider provider(settings());
        QVERIFY(!provider.decide(invitation, Decision::Decline, {}));
        const auto approve = provider.decide(invitation, Decision::Approve, QStringLiteral("not sent"));
        QVERIFY(approve);
        QCOMPARE(approve->request.method, HttpMethod::Put);
        QVERIFY(approve->request.url.path().endsWith(QStringLiteral("/users/u/verifyTransactions/t-1")));
        QCOMPARE(approve->request.body, QByteArray(R"({"transactionStatus":{"status":"APPROVED_MANUALLY"}})"));
        QCOMPARE(approve->repeat, Repeat::Never);
        const auto read = [&approve](const QByteArray &body) {
            return approve->read(answer(200, body)).outcome();
        };
        QCOMPARE(*read(R"({"id":"t-1","transactionStatus":{"status":"APPROVED_MANUALLY"}})"),
                 QStringLiteral("APPROVED_MANUALLY"));
        QCOMPARE(read(R"({"id":"t-2","transactionStatus":{"status":"APPROVED_MANUALLY"}})").failure().field,
                 QStringLiteral("id"));
        QCOMPARE(read(R"({"id":"t-1","transactionStatus":{"status":"FAIL"}})").failure().field,
                 QStringLiteral("transactionStatus.status"));
    }

    void another_transactions_answer_is_no_answer() {
        const HttpResponse response = transaction("SUCCESS");
        QVERIFY(pingone::readTransactionProgress(response, QStringLiteral("5b9d")));
        QCOMPARE(pingone::readTransactionProgress(response, QStringLiteral("5b9e")).failure().field,
                 QStringLiteral("id"));
    }

    void only_a_web_page_is_linked_to() {
        const QByteArray body = "{\"id\": \"a\", \"transactionStatus\": {\"status\": \"REQUESTED\"}, "
                                "\"webVerificationUrl\": \"javascript:alert(1)\"}";
        QCOMPARE(pingone::readTransactionInvitation(answer(201, body), photoId(), QStringLiteral("u")).failure().field,
                 QStringLiteral("webVerificationUrl"));
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifyMessages)
#include "tst_pingoneverifymessages.moc"
