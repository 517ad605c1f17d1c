#include "app/credentials/verdict.h"
#include "app/providers/pingoneverify/pingoneverifychecks.h"
#include "app/providers/pingoneverify/pingoneverifydata.h"
#include "app/providers/pingoneverify/pingoneverifymessages.h"
#include "app/providers/pingoneverify/pingoneverifyprovider.h"
#include "app/providers/pingoneverify/pingoneverifyrequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace kiosk;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC);

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingoneverify/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QByteArray &body) {
    return QJsonDocument::fromJson(body).object();
}

HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

HttpResponse transaction(const QByteArray &status, const QByteArray &checks = "{}") {
    const QJsonObject inner{{QStringLiteral("status"), QString::fromLatin1(status)},
                            {QStringLiteral("verificationStatus"), object(checks)}};
    const QJsonObject body{{QStringLiteral("id"), QStringLiteral("5b9d")},
                           {QStringLiteral("transactionStatus"), inner}};
    return answer(200, QJsonDocument(body).toJson());
}

CredentialType photoId() {
    CredentialType type;
    RequestedCredential document;
    document.type = QString(pingone::AnyDocument);
    document.claims = {RequestedClaim{.id = QStringLiteral("firstName"), .label = {}},
                       RequestedClaim{.id = QStringLiteral("birthDate"), .label = {}},
                       RequestedClaim{.id = QStringLiteral("CROPPED_PORTRAIT"), .label = {}, .required = false}};
    type.credentials = {document};
    return type;
}

/// The seed's type: everything that a transaction can be asked for.
CredentialType everything() {
    CredentialType type = photoId();
    type.options = {
        {QStringLiteral("verify_policy"), QStringLiteral("cf4fc8f1-9db1-45b1-a157-ab4035425e00")},
        {QStringLiteral("match"),
         QJsonArray{QStringLiteral("reference_selfie"), QStringLiteral("phone"), QStringLiteral("email"),
                    QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("name"),
                    QStringLiteral("address"), QStringLiteral("birth_date")}},
        {QStringLiteral("notify"), QStringLiteral("both")},
        {QStringLiteral("redirect_url"), QStringLiteral("https://example.com")},
        {QStringLiteral("redirect_message"), QStringLiteral("Redirect message")},
        {QStringLiteral("callback_url"), QStringLiteral("https://example.com/testUrl2")},
        {QStringLiteral("callback_headers"),
         QJsonObject{{QStringLiteral("x-environment-id"), QStringLiteral("abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6")},
                     {QStringLiteral("x-phone"), QStringLiteral("+1 972-555-1234")}}},
    };
    return type;
}

QString selfie() {
    return object(golden(QStringLiteral("seed-response.json")))[u"requirements"][u"referenceSelfie"][u"value"]
        .toString();
}

Inputs redford() {
    return {{QStringLiteral("reference_selfie"), selfie()},
            {QStringLiteral("phone"), QStringLiteral("+1 972-555-1234")},
            {QStringLiteral("email"), QStringLiteral("user@example.com | test@mailinator.com")},
            {QStringLiteral("given_name"), QStringLiteral("Robert | Bob")},
            {QStringLiteral("family_name"), QStringLiteral("Redford")},
            {QStringLiteral("name"), QStringLiteral("Robert Redford")},
            {QStringLiteral("address"), QStringLiteral("4321 Main Street #407, Hollywood, CA 90027 | "
                                                       "4321 Main Street Apt 407, Hollywood, CA 90027")},
            {QStringLiteral("birth_date"), QStringLiteral("1984-08-02")}};
}

ServiceSettings settings() {
    ServiceSettings service;
    service.baseUrl = QUrl(QStringLiteral("https://api.pingone.eu/v1"));
    service.options = {{QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}};
    return service;
}

QVariantMap successContext() {
    return pingone::readTransactionProgress(answer(200, golden(QStringLiteral("success.json")))).value().context;
}

Presentation filled() {
    Presentation presentation = pingone::presentationFrom(successContext());
    const auto failure =
        pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), photoId(), presentation);
    return failure ? Presentation{} : presentation;
}

const Check *check(const QList<Check> &checks, const QString &id) {
    const auto found = std::find_if(checks.begin(), checks.end(), [&id](const Check &c) { return c.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

/// The body with the member at the path called otherwise; numbers in the path are places in lists.
QByteArray renamed(const QByteArray &body, const QString &path) {
    const QStringList keys = path.split(u'/');
    const std::function<QJsonValue(const QJsonValue &, qsizetype)> rename = [&](const QJsonValue &value,
                                                                                qsizetype depth) -> QJsonValue {
        const QString &key = keys.at(depth);
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            array[key.toInt()] = rename(array.at(key.toInt()), depth + 1);
            return array;
        }
        QJsonObject inner = value.toObject();
        const QJsonValue member = inner.take(key);
        const bool isLast = depth + 1 == keys.size();
        inner.insert(isLast ? key + u'X' : key, isLast ? member : rename(member, depth + 1));
        return inner;
    };
    return QJsonDocument(rename(object(body), 0).toObject()).toJson();
}

} // namespace

class TestPingOneVerifyMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_request_is_the_documented_one() {
        QByteArray expected = golden(QStringLiteral("seed-request.json"));
        QVERIFY(!expected.isEmpty());
        expected.replace("{{phone}}", "+1 972-555-1234").replace("{{email}}", "user@example.com");
        expected.replace("{{verifyPolicyID}}", "cf4fc8f1-9db1-45b1-a157-ab4035425e00");
        expected.replace("{{base64EncodedData}}", selfie().toLatin1());
        expected.replace("{{envID}}", "abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6");
        QVERIFY(!pingone::badInput(everything(), redford()));
        QCOMPARE(object(pingone::createTransactionBody(everything(), redford())), object(expected));
    }

    void nothing_configured_asks_for_the_default_policy() {
        QCOMPARE(pingone::createTransactionBody(photoId(), {}), QByteArray("{}"));
        QVERIFY(pingone::verifyInputs(photoId()).isEmpty());
    }

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

    void desktop_capture_adds_its_parameter() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("desktop_capture"), true}};
        QCOMPARE(pingone::linkFor(type, QStringLiteral("https://a/b?c=1")), QStringLiteral("https://a/b?c=1&dt=1"));
        QCOMPARE(pingone::linkFor(type, QStringLiteral("https://a/b")), QStringLiteral("https://a/b?dt=1"));
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

    void statuses_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("state");
        using State = Progress::State;
        for (const auto &[word, state] :
             {std::pair("REQUESTED", State::Waiting), std::pair("INITIATED", State::Scanned),
              std::pair("PARTIAL", State::Scanned), std::pair("IN_PROGRESS", State::Scanned),
              std::pair("SUCCESS", State::Answered), std::pair("FAIL", State::Answered),
              std::pair("FAILURE", State::Answered), std::pair("DELETED", State::Answered),
              std::pair("NOT_REQUIRED", State::Answered), std::pair("APPROVED_MANUALLY", State::Answered),
              std::pair("APPROVED_NO_REQUEST", State::Answered), std::pair("success", State::Waiting),
              std::pair("VERIFIED", State::Waiting)})
            QTest::newRow(word) << QByteArray(word) << static_cast<int>(state);
    }

    void statuses() {
        QFETCH(QByteArray, word);
        QFETCH(int, state);
        const auto progress = pingone::readTransactionProgress(transaction(word));
        QVERIFY(progress);
        QCOMPARE(static_cast<int>(progress->state), state);
        const bool isUnknown = word == "success" || word == "VERIFIED";
        QCOMPARE(progress->unknownWord, isUnknown ? QString::fromLatin1(word) : QString());
        if (progress->presentation)
            QCOMPARE(progress->presentation->verdict,
                     word == "NOT_REQUIRED" ? ServiceVerdict::NotChecked : ServiceVerdict::Invalid);
        // Only these three words may ever lead to a valid verdict.
        const bool isGood = word == "SUCCESS" || word.startsWith("APPROVED");
        QCOMPARE(pingone::presentationFrom(progress->context).verdict == ServiceVerdict::Valid, isGood);
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
        QCOMPARE(check(checks, QStringLiteral("liveness"))->why, QStringLiteral("being checked"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->label, QStringLiteral("Shoe size"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->why, QStringLiteral("PONDERED"));
        QCOMPARE(check(checks, QStringLiteral("shoe-size"))->result, CheckResult::NotChecked);
    }

    void a_manual_approval_is_named() {
        const auto progress =
            pingone::readTransactionProgress(transaction("APPROVED_MANUALLY", R"({"GOVERNMENT_ID": "FAIL"})"));
        const Presentation presentation = pingone::presentationFrom(progress->context);
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

    void filters_are_escaped() {
        CredentialType type = photoId();
        const Inputs inputs{{QStringLiteral("user"), QStringLiteral("o\"Brien\\ or username pr")}};
        type.options = {{QStringLiteral("user"), QStringLiteral("username")}};
        QCOMPARE(pingone::userFilter(type, inputs), QStringLiteral("username eq \"o\\\"Brien\\\\ or username pr\""));
        type.options = {{QStringLiteral("user"), QStringLiteral("external-id")}};
        QVERIFY(pingone::userFilter(type, inputs).startsWith(QStringLiteral("externalId eq \"o")));
        type.options = {{QStringLiteral("user"), QStringLiteral("email eq {user} or username eq {user}")}};
        QCOMPARE(pingone::userFilter(type, {{QStringLiteral("user"), QStringLiteral("a@b")}}),
                 QStringLiteral("email eq \"a@b\" or username eq \"a@b\""));
        const pingone::VerifyProvider provider(settings());
        const auto start = provider.start(type, {{QStringLiteral("user"), QStringLiteral("a+b & c")}}, {});
        QVERIFY(start);
        const QString query = start->request.url.query(QUrl::FullyEncoded);
        QVERIFY2(!query.contains(u'+') && query.contains(QStringLiteral("%20eq%20%22a%2Bb%20%26%20c%22")),
                 qPrintable(query));
    }

    void missing_and_malformed_inputs_are_named_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("no phone") << QStringLiteral("phone") << QString();
        QTest::newRow("bad phone") << QStringLiteral("phone") << QStringLiteral("call me");
        QTest::newRow("short phone") << QStringLiteral("phone") << QStringLiteral("+1 972");
        QTest::newRow("no email") << QStringLiteral("email") << QString();
        QTest::newRow("bad email") << QStringLiteral("email") << QStringLiteral("a@b | c");
        QTest::newRow("date") << QStringLiteral("birth_date") << QStringLiteral("02.08.1984");
        QTest::newRow("no such date") << QStringLiteral("birth_date") << QStringLiteral("1984-02-31");
        QTest::newRow("line break") << QStringLiteral("name") << QStringLiteral("A\nB");
        QTest::newRow("no base64") << QStringLiteral("reference_selfie") << QStringLiteral("%%%");
        QTest::newRow("no JPEG") << QStringLiteral("reference_selfie") << QStringLiteral("aGVsbG8=");
    }

    void missing_and_malformed_inputs_are_named() {
        QFETCH(QString, id);
        QFETCH(QString, text);
        Inputs inputs = redford();
        inputs.insert(id, text);
        const auto start = pingone::VerifyProvider(settings()).start(everything(), inputs, {});
        QVERIFY(!start);
        QCOMPARE(start.failure().kind, FailureKind::MissingInput);
        QCOMPARE(start.failure().field, id);
    }

    void documented_phone_forms_are_taken() {
        for (const char *phone : {"+1.5125551234", "+15125551234", "+1.512.555.1234", "15125551234", "1-512-555-1234",
                                  "+1 (512) 555-1234", "+14155552671"}) {
            Inputs inputs = redford();
            inputs.insert(QStringLiteral("phone"), QString::fromLatin1(phone));
            QVERIFY2(!pingone::badInput(everything(), inputs), phone);
        }
    }

    void nobody_several_or_blocked_users_end_the_beginning() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("user"), QStringLiteral("username")}};
        const auto start =
            pingone::VerifyProvider(settings()).start(type, {{QStringLiteral("user"), QStringLiteral("x")}}, {});
        const auto ends = [&start](const QByteArray &users) {
            return start->read(answer(200, "{\"count\": 0, \"_embedded\": {\"users\": " + users + "}}"));
        };
        QCOMPARE(ends("[]").outcome().failure().field, QStringLiteral("user"));
        QCOMPARE(ends(R"([{"id": "1"}, {"id": "2"}])").outcome().failure().kind, FailureKind::MissingInput);
        QCOMPARE(ends(R"([{"id": "1", "verifyStatus": "DISABLED"}])").outcome().failure().field,
                 QStringLiteral("verifyStatus"));
        const auto found = start->read(answer(200, golden(QStringLiteral("users.json"))));
        QVERIFY(found.next());
        QCOMPARE(found.next()->repeat, Repeat::Never);
        QVERIFY(found.next()->request.url.path().endsWith(
            QStringLiteral("/users/c0ff1e2d-3b4a-4c5d-8e6f-7a8b9c0d1e2f/verifyTransactions")));
    }

    void verified_data_becomes_claims_and_matches() {
        const Presentation presentation = filled();
        QCOMPARE(presentation.credentials.size(), 1);
        const PresentedCredential &document = presentation.credentials.first();
        QCOMPARE(document.type, QString(pingone::AnyDocument));
        // Only what was asked for.
        QCOMPARE(document.claims, (QList<Claim>{{QStringLiteral("birthDate"), QStringLiteral("1988-07-21")},
                                                {QStringLiteral("firstName"), QStringLiteral("MARTA")}}));
        QCOMPARE(document.expiresAt->date(), QDate(2031, 2, 2));
        QCOMPARE(check(presentation.checks, QStringLiteral("match-given_name"))->result, CheckResult::Passed);
        QCOMPARE(check(presentation.checks, QStringLiteral("match-birth_date"))->result, CheckResult::Failed);
        QCOMPARE(check(presentation.checks, QStringLiteral("match-address"))->result, CheckResult::NotApplicable);
        QCOMPARE(judge(photoId(), presentation, now).reason, Reason::CheckFailed);
    }

    void a_kind_of_document_can_be_asked_for() {
        CredentialType type = photoId();
        type.credentials[0].type = QStringLiteral("Passport");
        Presentation presentation;
        QVERIFY(!pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), type, presentation));
        QCOMPARE(presentation.credentials.first().type, QStringLiteral("Passport"));
        type.credentials[0].type = QStringLiteral("Drivers License");
        Presentation other;
        other.verdict = ServiceVerdict::Valid;
        QVERIFY(!pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), type, other));
        other.checks.clear(); // the example's failed match would be named first
        QCOMPARE(judge(type, other, now).reason, Reason::WrongCredential);
    }

    void pictures_are_taken_when_asked_for() {
        const auto items = pingone::readItems(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
        QCOMPARE(pingone::dataTypes(photoId(), *items),
                 (QStringList{QStringLiteral("GOVERNMENT_ID"), QStringLiteral("BIOGRAPHIC_MATCH")}));
        const QList<pingone::VerifiedItem> pictures = pingone::picturesAsked(photoId(), *items);
        QCOMPARE(pictures.size(), 1);
        Presentation presentation = filled();
        QVERIFY(!pingone::addPicture(answer(200, R"({"data": {"IMAGE": "/9j/4A==", "FORMAT": "JPEG"}})"),
                                     pictures.first(), presentation));
        QVERIFY(presentation.credentials.first().claims.last().isPicture());
        QVERIFY(!pingone::addPicture(answer(404, {}), pictures.first(), presentation));
        QCOMPARE(presentation.notices.size(), 1);
        const auto broken =
            pingone::addPicture(answer(200, R"({"data": {"IMAGE": "%"}})"), pictures.first(), presentation);
        QCOMPARE(broken->field, QStringLiteral("data.IMAGE"));
    }

    void scores_keep_the_last_attempt() {
        Presentation presentation = filled();
        QVERIFY(!pingone::addScores(answer(200, golden(QStringLiteral("metadata.json"))), presentation));
        const Check *liveness = check(presentation.checks, QStringLiteral("score-liveness-idrnd"));
        QCOMPARE(liveness->result, CheckResult::Passed);
        QCOMPARE(liveness->why, QStringLiteral("livenessScore 0.98"));
        QVERIFY(!pingone::addScores(answer(403, {}), presentation));
        QCOMPARE(presentation.notices.size(), 1);
    }

    void every_documented_field_renamed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field"); ///< that the failure names; empty: it falls back
        const auto row = [](const char *file, const char *path, const char *field) {
            QTest::addRow("%s %s", file, path)
                << QString::fromLatin1(file) << QString::fromLatin1(path) << QString::fromLatin1(field);
        };
        row("seed-response.json", "id", "id");
        row("seed-response.json", "transactionStatus", "transactionStatus");
        row("seed-response.json", "transactionStatus/status", "transactionStatus.status");
        row("seed-response.json", "transactionStatus/verificationStatus", "");
        row("seed-response.json", "webVerificationUrl", ""); // the service's own picture
        row("seed-response.json", "webVerificationCode", "");
        row("seed-response.json", "qrUrl", "");
        row("seed-response.json", "expiresAt", "");
        row("seed-response.json", "createdAt", "");
        row("seed-response.json", "sendNotification", "");
        row("seed-response.json", "sendNotification/results", "");
        row("success.json", "transactionStatus", "transactionStatus");
        row("success.json", "transactionStatus/status", "transactionStatus.status");
        row("success.json", "transactionStatus/verificationStatus", "");
        row("users.json", "_embedded", "_embedded");
        row("users.json", "_embedded/users", "_embedded.users");
        row("users.json", "_embedded/users/0/id", "_embedded.users[0].id");
        row("verifieddata-list.json", "_embedded/verifiedData", "_embedded.verifiedData");
        row("verifieddata-list.json", "_embedded/verifiedData/0/id", "_embedded.verifiedData[0].id");
        row("verifieddata-list.json", "_embedded/verifiedData/0/type", "_embedded.verifiedData[0].type");
        row("verifieddata.json", "_embedded", "_embedded");
        row("verifieddata.json", "_embedded/verifiedData/0/type", "_embedded.verifiedData[0].type");
        row("verifieddata.json", "_embedded/verifiedData/0/data", "_embedded.verifiedData[0].data");
        row("verifieddata.json", "_embedded/verifiedData/0/data/firstName", "");
        row("verifieddata.json", "_embedded/verifiedData/1/data/biographic_match_results/0/match",
            "_embedded.verifiedData[1].data.biographic_match_results[0].match");
        row("metadata.json", "_embedded/metaData", "_embedded.metaData");
        row("metadata.json", "_embedded/metaData/0/type", "_embedded.metaData[0].type");
        row("metadata.json", "_embedded/metaData/0/status", "_embedded.metaData[0].status");
        row("metadata.json", "_embedded/metaData/0/provider", "");
    }

    void every_documented_field_renamed() {
        QFETCH(QString, file);
        QFETCH(QString, path);
        QFETCH(QString, field);
        const HttpResponse response = answer(200, renamed(golden(file), path));
        std::optional<Failure> failure;
        const auto keep = [&failure](const auto &outcome) {
            if (!outcome)
                failure = outcome.failure();
        };
        Presentation presentation = pingone::presentationFrom(successContext());
        if (file == u"seed-response.json")
            keep(pingone::readTransactionInvitation(response, photoId(), QStringLiteral("u")));
        else if (file == u"success.json")
            keep(pingone::readTransactionProgress(response));
        else if (file == u"users.json")
            keep(pingone::readUsers(response));
        else if (file == u"verifieddata-list.json")
            keep(pingone::readItems(response));
        else if (file == u"verifieddata.json")
            failure = pingone::addData(response, photoId(), presentation);
        else
            failure = pingone::addScores(response, presentation);
        QCOMPARE(failure.has_value(), !field.isEmpty());
        if (failure) {
            QCOMPARE(failure->kind, FailureKind::BadAnswer);
            QCOMPARE(failure->field, field);
        }
        // A claim under another name is missing, and so nothing is green.
        if (path.endsWith(u"firstName"))
            QCOMPARE(judge(photoId(), presentation, now).verdict, Verdict::NotVerified);
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
        QCOMPARE(start.field, QStringLiteral("redirect.url"));
        QCOMPARE(start.serviceReference, QStringLiteral("5e1a0c1c-7a4d-4f0e-9c83-2f3b7f6f9d10"));
        QCOMPARE(static_cast<int>(pingone::readTransactionProgress(answer(status, "<html>")).failure().kind), kind);
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

    void listings_are_read() {
        const auto policies = pingone::readPolicies(answer(
            200,
            R"({"_embedded": {"verifyPolicies": [{"id": "1", "name": "All", "default": true, "governmentId": {"verify": "REQUIRED"}}]}})"));
        QCOMPARE(policies->rows.size(), 1);
        QCOMPARE(policies->rows.first().status, QStringLiteral("default"));
        const QByteArray body =
            R"({"_embedded": {"verifyTransactions": [)"
            R"({"id": "old", "transactionStatus": {"status": "FAIL"}, "createdAt": "2026-03-01T00:00:00.000Z"},)"
            R"({"id": "new", "transactionStatus": {"status": "SUCCESS"}, "createdAt": "2026-03-02T00:00:00.000Z"}]}})";
        const auto page = pingone::readTransactions(answer(200, body), QStringLiteral("u"), 1, 1);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().id, QStringLiteral("u/new"));
        QVERIFY(page->hasMore);
        const auto second = pingone::readTransactions(answer(200, body), QStringLiteral("u"), 2, 1);
        QCOMPARE(second->rows.first().id, QStringLiteral("u/old"));
        QVERIFY(!second->hasMore);
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifyMessages)
#include "tst_pingoneverifymessages.moc"
