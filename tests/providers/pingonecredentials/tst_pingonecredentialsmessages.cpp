#include "app/providers/pingonecredentials/pingonecredentialslisting.h"
#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kiosk;

namespace {

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingonecredentials/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpResponse answer(int status, const QByteArray &body, const QByteArray &date = {}) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!date.isEmpty())
        response.headers.append(HttpHeader{"Date", date});
    return response;
}

CredentialType licence() {
    CredentialType type;
    type.purpose = QStringLiteral("Some custom message for the user.");
    RequestedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = {RequestedClaim{QStringLiteral("First Name"), {}},
                         RequestedClaim{QStringLiteral("Last Name"), {}}};
    type.credentials = {credential};
    type.options = {{QStringLiteral("timeout_seconds"), 30}};
    return type;
}

QByteArray status(const QByteArray &word) {
    return R"({"id": "9a1b", "status": ")" + word + "\"}";
}

} // namespace

class TestPingOneCredentialsMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void several_types_and_accepted_issuers_are_sent() {
        CredentialType type = licence();
        RequestedCredential second;
        second.type = QStringLiteral("Employee Badge");
        type.credentials.append(second);
        type.issuers = {QStringLiteral("did:web:issuer.example"),
                        QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")};
        const QJsonObject body = QJsonDocument::fromJson(pingone::createSessionBody(type, {})).object();
        QCOMPARE(body.value(QStringLiteral("requestedCredentials")).toArray().size(), 2);
        const QJsonObject filter = body.value(QStringLiteral("issuerFilter")).toObject();
        QCOMPARE(filter.value(QStringLiteral("dids")).toArray().at(0).toString(),
                 QStringLiteral("did:web:issuer.example"));
        QCOMPARE(filter.value(QStringLiteral("environmentIds")).toArray().size(), 1);
    }

    void messages_stay_below_the_wallets_limit() {
        CredentialType type = licence();
        type.purpose = QString(500, u'x');
        const QJsonObject body = QJsonDocument::fromJson(pingone::createSessionBody(type, {})).object();
        QCOMPARE(body.value(QStringLiteral("message")).toString().size(), pingone::LongestMessage);
    }

    void a_message_is_cut_between_characters() {
        CredentialType type = licence();
        type.purpose = QString(99, u'x') + QString::fromUtf8("\xF0\x9F\x8F\xA8") + QStringLiteral("hotel");
        const QJsonObject body = QJsonDocument::fromJson(pingone::createSessionBody(type, {})).object();
        QCOMPARE(body.value(QStringLiteral("message")).toString(), QString(99, u'x'));
    }

    void the_documented_response_becomes_the_right_invitation() {
        const auto invitation = pingone::readInvitation(
            answer(202, golden(QStringLiteral("create-native-response.json")), "Thu, 24 Oct 2024 16:39:53 GMT"));
        QVERIFY(invitation.ok());
        QCOMPARE(invitation->sessionId, QStringLiteral("16bab70c-32c1-41ca-9c84-d062aedd095f"));
        QCOMPARE(
            invitation->link,
            QStringLiteral("https://shocard.pingone.com/appopen?u=https%3A%2F%2Fapi.pingone.com%2Fv1%2Fdistributedid%"
                           "2Frequests%2Fe4974bd1-0094-4586-8e43-28c4409d4bd7"));
        QCOMPARE(*invitation->expiresAt, QDateTime(QDate(2024, 10, 24), QTime(16, 40, 22, 991), Qt::UTC));
        QCOMPARE(*invitation->serverTime, QDateTime(QDate(2024, 10, 24), QTime(16, 39, 53), Qt::UTC));
        QVERIFY(!invitation->scanned);
    }

    void without_a_date_header_the_session_s_own_begin_counts() {
        const auto invitation =
            pingone::readInvitation(answer(200, golden(QStringLiteral("create-native-response.json"))));
        QCOMPARE(*invitation->serverTime, QDateTime(QDate(2024, 10, 24), QTime(16, 39, 52, 991), Qt::UTC));
    }

    void every_spelling_of_the_link_is_understood_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"appOpenUrl", "appOpenURL", "appOpen", "qrUrl"})
            QTest::newRow(name) << QByteArray(name);
    }

    void every_spelling_of_the_link_is_understood() {
        QFETCH(QByteArray, name);
        const QByteArray body =
            "{\"id\": \"a\", \"_links\": {\"" + name + "\": {\"href\": \"https://wallet.example/x\"}}}";
        const auto invitation = pingone::readInvitation(answer(202, body));
        QVERIFY(invitation.ok());
        QCOMPARE(invitation->link, QStringLiteral("https://wallet.example/x"));
    }

    void without_a_link_the_picture_is_taken() {
        const QByteArray data =
            "{\"id\": \"a\", \"_links\": {\"qr\": {\"href\": \"data:image/png;base64,iVBORw0KGgo=\"}}}";
        QCOMPARE(pingone::readInvitation(answer(202, data))->qrPicture, QByteArray("\x89PNG\r\n\x1a\n"));
        const QByteArray address = "{\"id\": \"a\", \"_links\": {\"qr\": {\"href\": \"https://api.example/qr\"}}}";
        const auto fetched = pingone::readInvitation(answer(202, address));
        QCOMPARE(fetched->context.value(QStringLiteral("qrAddress")).toString(),
                 QStringLiteral("https://api.example/qr"));
        const QByteArray broken = "{\"id\": \"a\", \"_links\": {\"qr\": {\"href\": \"data:image/png;base64,!!\"}}}";
        QCOMPARE(pingone::readInvitation(answer(202, broken)).failure().kind, FailureKind::BadAnswer);
        const QByteArray drawing =
            "{\"id\": \"a\", \"_links\": {\"qr\": {\"href\": \"data:image/png;base64,PHN2Zz4=\"}}}";
        QCOMPARE(pingone::readInvitation(answer(202, drawing)).failure().field, QStringLiteral("_links.qr.href"));
    }

    void a_failed_session_is_invalid_with_the_service_s_words() {
        const QByteArray body = "{\"id\": \"a\", \"status\": \"VERIFICATION_FAILED\", \"errors\": [{\"code\": \"X\", "
                                "\"message\": \"The issuer is not accepted.\"}]}";
        const auto progress = pingone::readProgress(answer(200, body));
        QCOMPARE(progress->presentation->verdict, ServiceVerdict::DeclinedOrInvalid);
        QCOMPARE(progress->presentation->reason, QStringLiteral("The issuer is not accepted."));
        QCOMPARE(progress->presentation->checks.at(0).result, CheckResult::Failed);
    }

    void a_failure_without_words_keeps_its_code() {
        const QByteArray body = "{\"status\": \"VERIFICATION_FAILED\", \"errors\": [{\"code\": \"INVALID_VALUE\"}]}";
        QCOMPARE(pingone::readProgress(answer(200, body))->presentation->reason, QStringLiteral("INVALID_VALUE"));
    }

    void another_session_s_answer_is_no_answer() {
        const QString other = QStringLiteral("b");
        QCOMPARE(pingone::readProgress(answer(200, status("WAITING")), other).failure().field, QStringLiteral("id"));
        QVERIFY(pingone::readProgress(answer(200, "{\"status\": \"WAITING\"}"), other));
        QCOMPARE(pingone::readPresentation(answer(200, golden(QStringLiteral("credential-data-list.json"))), other)
                     .failure()
                     .field,
                 QStringLiteral("id"));
    }

    void a_session_is_shown_with_the_wallet_that_answered() {
        const auto row = pingone::readSessionRow(answer(
            200,
            "{\"id\": \"a\", \"status\": \"VERIFICATION_FAILED\", \"expiresAt\": \"2026-03-04T09:17:02.123451234Z\", "
            "\"applicationInstance\": {\"id\": \"4a7e\"}, \"errors\": [{\"message\": \"Not accepted\"}]}"));
        QVERIFY(row);
        QCOMPARE(row->status, QStringLiteral("VERIFICATION_FAILED"));
        QVERIFY(row->details.contains(std::pair(QStringLiteral("applicationInstance"), QStringLiteral("4a7e"))));
        QVERIFY(row->details.contains(std::pair(QStringLiteral("errors"), QStringLiteral("Not accepted"))));
        QCOMPARE(row->details.size(), 3);
    }

    void every_shape_of_the_result_is_read_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("list") << QStringLiteral("credential-data-list.json") << QString();
        QTest::newRow("nested") << QStringLiteral("credential-data-nested.json") << QStringLiteral("Acme HR");
        QTest::newRow("verified data") << QStringLiteral("session-data-verified.json") << QString();
    }

    void every_shape_of_the_result_is_read() {
        QFETCH(QString, file);
        QFETCH(QString, issuer);
        const auto presentation = pingone::readPresentation(answer(200, golden(file)));
        QVERIFY(presentation.ok());
        QCOMPARE(presentation->verdict, ServiceVerdict::Valid);
        QCOMPARE(presentation->credentials.size(), 1);
        const PresentedCredential &credential = presentation->credentials.at(0);
        QCOMPARE(credential.type, QStringLiteral("Employee Badge"));
        QCOMPARE(credential.issuer, issuer);
        QCOMPARE(credential.claims, QList<Claim>({{QStringLiteral("Given Name"), QStringLiteral("Marta")},
                                                  {QStringLiteral("Surname"), QStringLiteral("Teixeira")}}));
    }

    void without_its_list_a_result_has_no_credentials() {
        QByteArray body = golden(QStringLiteral("credential-data-list.json"));
        body.replace("\"credentialData\":", "\"other\":");
        const auto presentation = pingone::readPresentation(answer(200, body));
        QVERIFY(presentation.ok());
        QVERIFY(presentation->credentials.isEmpty());
    }

    void only_a_valid_credential_passes() {
        QByteArray body = golden(QStringLiteral("credential-data-nested.json"));
        body.replace("\"VALID\"", "\"REVOKED\"");
        const auto presentation = pingone::readPresentation(answer(200, body));
        QCOMPARE(presentation->checks.last().result, CheckResult::Failed);
        QCOMPARE(presentation->checks.last().why.text(), QStringLiteral("REVOKED"));
    }

    void values_that_are_no_text_are_written_out_or_refused() {
        const auto read = [](const QByteArray &value) {
            return pingone::readPresentation(answer(
                200, "{\"status\": \"VERIFICATION_SUCCESSFUL\", \"credentialData\": [{\"type\": \"T\", \"data\": "
                     "[{\"key\": \"k\", \"value\": " +
                         value + "}]}]}"));
        };
        QCOMPARE(read("true")->credentials.at(0).claims.at(0).value, QStringLiteral("true"));
        QCOMPARE(read("12.5")->credentials.at(0).claims.at(0).value, QStringLiteral("12.5"));
        QCOMPARE(read("null")->credentials.at(0).claims.at(0).value, QString());
        QCOMPARE(read("{}").failure().field, QStringLiteral("credentialData[0].data[0].value"));
    }

    void refusals_keep_code_field_and_the_service_s_reference() {
        const Failure failure =
            pingone::readRefusal(answer(400, golden(QStringLiteral("error-invalid-data.json"))), Stage::Start);
        QCOMPARE(failure.kind, FailureKind::RequestRefused);
        QCOMPARE(failure.field, QStringLiteral("requestedCredentials"));
        QCOMPARE(failure.serviceReference, QStringLiteral("5e1a0c1c-7a4d-4f0e-9c83-2f3b7f6f9d10"));
        QVERIFY(failure.detail.contains(QStringLiteral("REQUIRED_VALUE")));
    }

    void a_pause_may_stand_in_the_body() {
        const auto pause = [](const QByteArray &seconds, const QList<HttpHeader> &headers = {}) {
            HttpResponse response =
                answer(429, "{\"code\": \"REQUEST_LIMITED\", \"details\": [{\"code\": \"LIMIT_EXCEEDED\", "
                            "\"innerError\": {\"retryAfter\": " +
                                seconds + "}}]}");
            response.headers += headers;
            return pingone::readRefusal(response, Stage::Follow).retryAfter;
        };
        using Pause = std::optional<std::chrono::milliseconds>;
        QCOMPARE(pause("7"), Pause(std::chrono::seconds(7)));
        QCOMPARE(pause("7", {{"Retry-After", "2"}}), Pause(std::chrono::seconds(2)));
        for (const char *odd : {"0", "-1", "1e12", "\"soon\"", "null", "{}"})
            QCOMPARE(pause(odd), Pause());
    }

    void a_missing_role_is_named_but_not_for_a_missing_licence() {
        const auto field = [](const char *code) {
            const QByteArray body =
                QByteArray("{\"code\": \"ACCESS_FAILED\", \"details\": [{\"code\": \"") + code + "\"}]}";
            return pingone::readRefusal(answer(403, body), Stage::Start).field;
        };
        QCOMPARE(field("INSUFFICIENT_PERMISSIONS"), QStringLiteral("Identity Data Admin"));
        QCOMPARE(field("LICENSE_EXCEEDED"), QString());
    }

    void statuses_of_errors_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("401") << 401 << FailureKind::CredentialsRejected;
        QTest::newRow("403") << 403 << FailureKind::NotAllowed;
        QTest::newRow("404") << 404 << FailureKind::NotFound;
        QTest::newRow("415") << 415 << FailureKind::RequestRefused;
        QTest::newRow("429") << 429 << FailureKind::RateLimited;
        QTest::newRow("500") << 500 << FailureKind::ServiceError;
        QTest::newRow("502") << 502 << FailureKind::ServiceError;
        QTest::newRow("redirect") << 302 << FailureKind::Redirected;
    }

    void statuses_of_errors() {
        QFETCH(int, status);
        QFETCH(FailureKind, kind);
        // 502 and 503 need not carry JSON.
        QCOMPARE(pingone::readProgress(answer(status, "<html>Bad gateway</html>")).failure().kind, kind);
        QCOMPARE(pingone::readInvitation(answer(status, "{}")).failure().kind, kind);
        QCOMPARE(pingone::readPresentation(answer(status, "")).failure().kind, kind);
    }

    void tokens() {
        const auto token = pingone::readToken(answer(200, R"({"access_token": "abc", "expires_in": 120})"));
        QCOMPARE(token->token.reveal(), QByteArray("abc"));
        QCOMPARE(token->lifetime, std::chrono::seconds(120));
        QCOMPARE(pingone::readToken(answer(200, R"({"access_token": "abc"})"))->lifetime, std::chrono::seconds(3600));
        QCOMPARE(pingone::readToken(answer(401, R"({"error": "invalid_client"})")).failure().kind,
                 FailureKind::CredentialsRejected);
        QCOMPARE(pingone::readToken(answer(400, R"({"error": "invalid_client"})")).failure().kind,
                 FailureKind::CredentialsRejected);
        QCOMPARE(pingone::readToken(answer(200, R"({"expires_in": 5})")).failure().field,
                 QStringLiteral("access_token"));
    }
};

QTEST_GUILESS_MAIN(TestPingOneCredentialsMessages)
#include "tst_pingonecredentialsmessages.moc"
