#include "app/credentials/verdict.h"
#include "app/providers/didit/diditdecision.h"
#include "app/providers/didit/diditlisting.h"
#include "app/providers/didit/diditmessages.h"
#include "app/providers/didit/diditprovider.h"
#include "app/providers/didit/diditwarnings.h"
#include "app/settings/configuration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kiosk;
using namespace kiosk::didit;

namespace {

const QString session = QStringLiteral("7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10");

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/didit/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

RequestedClaim claim(const char *id, bool expires = false) {
    RequestedClaim requested;
    requested.id = QLatin1String(id);
    requested.label = requested.id;
    requested.expires = expires;
    return requested;
}

CredentialType typeOf(const QList<RequestedCredential> &credentials) {
    CredentialType type;
    type.id = QStringLiteral("passport");
    type.credentials = credentials;
    return type;
}

CredentialType passport() {
    RequestedCredential requested;
    requested.type = QStringLiteral("Passport");
    requested.claims = {claim("first_name"), claim("last_name"), claim("date_of_birth"), claim("document_number"),
                        claim("expiration_date", true)};
    return typeOf({requested});
}

Outcome<Decision> decide(const QByteArray &body, const CredentialType &type = passport(), const QString &id = session) {
    return readDecision(answer(200, body), type, id);
}

QByteArray withStatus(const QString &status) {
    QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
    root.insert(QStringLiteral("status"), status);
    return QJsonDocument(root).toJson();
}

Judgement judged(const Decision &decision, const CredentialType &type = passport()) {
    return judge(type, decision.progress.presentation.value_or(Presentation{}),
                 QDateTime(QDate(2026, 8, 2), QTime(10, 0), Qt::UTC));
}

CheckResult resultOf(const QList<Check> &checks, const char *id) {
    for (const Check &check : checks) {
        if (check.id == QLatin1String(id))
            return check.result;
    }
    return CheckResult::NotApplicable;
}

QString valueOf(const PresentedCredential &credential, const char *id) {
    for (const Claim &each : credential.claims) {
        if (each.id == QLatin1String(id))
            return each.value;
    }
    return {};
}

ConfigurationResult configured(const QByteArray &toml) {
    return parseConfiguration(toml, QStringLiteral("kiosk.toml"),
                              [](const QString &) { return Outcome<Secret>(Secret("s")); });
}

/// Every member of the answer called otherwise, one after the other; the path names it ("id_verifications[0].status").
void renameEach(const QJsonValue &value, const QString &path, const std::function<QJsonValue(QJsonValue)> &rebuild,
                const std::function<void(QString, QJsonValue)> &visit) {
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            renameEach(
                array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i),
                [&](const QJsonValue &inner) {
                    QJsonArray changed = array;
                    changed.replace(i, inner);
                    return rebuild(changed);
                },
                visit);
        }
        return;
    }
    const QJsonObject members = value.toObject();
    const QStringList keys = members.keys();
    for (const QString &key : keys) {
        const QString place = path.isEmpty() ? key : path + u'.' + key;
        QJsonObject changed = members;
        changed.insert(key + u'X', changed.take(key));
        visit(place, rebuild(changed));
        renameEach(
            members.value(key), place,
            [&](const QJsonValue &inner) {
                QJsonObject outer = members;
                outer.insert(key, inner);
                return rebuild(outer);
            },
            visit);
    }
}

} // namespace

class TestDiditMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedRequest() {
        CredentialType type;
        type.options = {{QStringLiteral("callback"), QStringLiteral("https://example.com/verification/callback")},
                        {QStringLiteral("features"), QStringLiteral("OCR + NFC + FACE")}};
        const QByteArray body = createSessionBody(Version::V1, type, {}, {}, QStringLiteral("your-vendor-data"));
        QCOMPARE(object(body), object(golden(QStringLiteral("seed-request.json"))));
    }

    void seedResponse() {
        const auto read = readInvitation(answer(201, golden(QStringLiteral("seed-response.json"))), Version::V1,
                                         QStringLiteral("your-vendor-data"));
        QVERIFY(read.ok());
        QCOMPARE(read->sessionId, QStringLiteral("your-session-id"));
        QCOMPARE(read->link, QStringLiteral("https://verify.didit.me/session/{session_token}"));
    }

    void newestRequest() {
        CredentialType type;
        type.options = object(golden(QStringLiteral("v3-request.json")));
        type.options.remove(QStringLiteral("vendor_data"));
        type.options.insert(QStringLiteral("expected_details"),
                            QJsonObject{{QStringLiteral("country"), QStringLiteral("AUT")}});
        type.options.insert(QStringLiteral("contact_details"),
                            QJsonObject{{QStringLiteral("email_lang"), QStringLiteral("de")}});
        type.options.insert(QStringLiteral("ask"), QJsonArray{QStringLiteral("last_name"), QStringLiteral("email")});
        const Inputs inputs{{QStringLiteral("last_name"), QStringLiteral("Lindt")},
                            {QStringLiteral("email"), QStringLiteral("mara@mail.example")}};
        DeskIdentity desk;
        desk.language = QStringLiteral("en");
        const QByteArray body = createSessionBody(Version::V3, type, inputs, desk, QStringLiteral("booking-5512"));
        QCOMPARE(object(body), object(golden(QStringLiteral("v3-request.json"))));
        // V2 knows neither a language nor the sandbox.
        const QJsonObject older =
            object(createSessionBody(Version::V2, type, inputs, desk, QStringLiteral("booking-5512")));
        QVERIFY(!older.contains(QStringLiteral("language")));
        QVERIFY(!older.contains(QStringLiteral("sandbox_scenario")));
        QCOMPARE(older.value(QStringLiteral("workflow_id")), type.options.value(QStringLiteral("workflow_id")));
    }

    void newestResponse() {
        const QByteArray body = golden(QStringLiteral("v3-session.json"));
        const auto read = readInvitation(answer(201, body), Version::V3, QStringLiteral("booking-5512"));
        QVERIFY(read.ok());
        QCOMPARE(read->sessionId, session);
        QCOMPARE(read->link, QStringLiteral("https://verify.didit.me/en/session/a1B2c3D4e5F6"));
    }

    void refusesAnotherVisitsSession_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("used already") << QStringLiteral("status") << QJsonValue(QStringLiteral("In Progress"));
        QTest::newRow("no status") << QStringLiteral("status") << QJsonValue();
        QTest::newRow("other visit") << QStringLiteral("vendor_data") << QJsonValue(QStringLiteral("booking-1"));
        QTest::newRow("no id") << QStringLiteral("session_id") << QJsonValue();
        QTest::newRow("no link") << QStringLiteral("url") << QJsonValue();
        QTest::newRow("no address") << QStringLiteral("url") << QJsonValue(QStringLiteral("javascript:alert(1)"));
        QTest::newRow("number as link") << QStringLiteral("url") << QJsonValue(3);
    }
    void refusesAnotherVisitsSession() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject root = object(golden(QStringLiteral("v3-session.json")));
        root.insert(key, value);
        const auto read =
            readInvitation(answer(201, QJsonDocument(root).toJson()), Version::V3, QStringLiteral("booking-5512"));
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().kind, FailureKind::BadAnswer);
        QCOMPARE(read.failure().field, key);
    }

    void statuses_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<Progress::State>("state");
        QTest::addColumn<int>("verdict"); // -1: none
        const auto row = [](const char *status, Progress::State state, int verdict = -1) {
            QTest::newRow(status) << QString(QLatin1String(status)) << state << verdict;
        };
        row("Not Started", Progress::State::Waiting);
        row("In Progress", Progress::State::Scanned);
        row("Awaiting User", Progress::State::Scanned);
        row("Resubmitted", Progress::State::Scanned);
        row("In Review", Progress::State::Answered, static_cast<int>(ServiceVerdict::Review));
        row("Approved", Progress::State::Answered, static_cast<int>(ServiceVerdict::Valid));
        row("Declined", Progress::State::Answered, static_cast<int>(ServiceVerdict::Invalid));
        row("Kyc Expired", Progress::State::Answered, static_cast<int>(ServiceVerdict::Invalid));
        row("KYC Expired", Progress::State::Answered, static_cast<int>(ServiceVerdict::Invalid));
        row("Expired", Progress::State::Expired);
        row("Abandoned", Progress::State::Expired);
        // Words that nobody knows, near ones among them.
        row("approved", Progress::State::Waiting);
        row("APPROVED", Progress::State::Waiting);
        row(" Approved", Progress::State::Waiting);
        row("Approved By Nobody", Progress::State::Waiting);
    }
    void statuses() {
        QFETCH(QString, status);
        QFETCH(Progress::State, state);
        QFETCH(int, verdict);
        const auto read = decide(withStatus(status));
        QVERIFY(read.ok());
        QCOMPARE(read->progress.state, state);
        QCOMPARE(read->progress.presentation.has_value(), verdict >= 0);
        if (verdict >= 0) {
            const Presentation &presentation = *read->progress.presentation;
            QCOMPARE(static_cast<int>(presentation.verdict), verdict);
            // Data only where they count.
            QCOMPARE(presentation.credentials.isEmpty(), presentation.verdict == ServiceVerdict::Invalid);
        }
        const bool isUnknown = state == Progress::State::Waiting && status != QLatin1String("Not Started");
        QCOMPARE(read->progress.unknownWord, isUnknown ? status : QString());
    }

    void newestDecision() {
        const auto read = decide(golden(QStringLiteral("v3-decision.json")));
        QVERIFY(read.ok());
        const Presentation &presentation = *read->progress.presentation;
        QCOMPARE(presentation.credentials.size(), 1);
        const PresentedCredential &credential = presentation.credentials.first();
        QCOMPARE(credential.type, QStringLiteral("Passport"));
        QCOMPARE(credential.issuer, QStringLiteral("Austria"));
        QCOMPARE(credential.claims.size(), 5); // only what was asked for
        QCOMPARE(valueOf(credential, "last_name"), QStringLiteral("Lindt"));
        QCOMPARE(credential.expiresAt, QDateTime(QDate(2032, 5, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(resultOf(presentation.checks, "document"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "face-match"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "network"), CheckResult::NotChecked); // wanted, but did not run
        QCOMPARE(presentation.notices.size(), 1);                                    // the sandbox
        QCOMPARE(judged(*read).verdict, Verdict::Verified);
    }

    void olderDecision() {
        RequestedCredential chip;
        chip.type = DocumentChip;
        chip.claims = {claim("first_name"), claim("birth_date"), claim("expiration_date", true)};
        const CredentialType type = typeOf({chip, passport().credentials.first()});
        const auto read = decide(golden(QStringLiteral("v2-decision.json")), type);
        QVERIFY(read.ok());
        const Presentation &presentation = *read->progress.presentation;
        QCOMPARE(presentation.credentials.size(), 2);
        QCOMPARE(valueOf(presentation.credentials.first(), "birth_date"), QStringLiteral("1991-04-03"));
        QCOMPARE(resultOf(presentation.checks, "chip-signature"), CheckResult::Passed);
        // The session's word decides; what is still open in it is said.
        QCOMPARE(resultOf(presentation.checks, "watch-lists"), CheckResult::NotChecked);
        QCOMPARE(judged(*read, type).verdict, Verdict::Verified);
    }

    void oldestDecision() {
        const auto read = decide(golden(QStringLiteral("v1-decision.json")), passport(),
                                 QStringLiteral("3f2c8a52-3c0b-4a54-9a5b-0e5cf1c0c9aa"));
        QVERIFY(read.ok());
        const Presentation &presentation = *read->progress.presentation;
        QCOMPARE(presentation.verdict, ServiceVerdict::Review);
        QCOMPARE(valueOf(presentation.credentials.first(), "first_name"), QStringLiteral("Mara"));
        QCOMPARE(resultOf(presentation.checks, "document"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "liveness"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "face-match"), CheckResult::NotChecked);
        QCOMPARE(presentation.reason, wordsOf(QStringLiteral("LOW_FACE_MATCH_SIMILARITY"), {}));
        QCOMPARE(judged(*read).verdict, Verdict::Review);
    }

    void everyBlock() {
        const auto requested = [](const QString &type, const QList<RequestedClaim> &claims) {
            RequestedCredential credential;
            credential.type = type;
            credential.claims = claims;
            return credential;
        };
        const CredentialType type =
            typeOf({requested(AnyDocument, {claim("document_type"), claim("full_name"), claim("parsed_address.city"),
                                            claim("portrait_image")}),
                    requested(ProofOfAddress, {claim("poa_formatted_address")}),
                    requested(PhoneNumber, {claim("full_number")}), requested(EmailAddress, {claim("email")}),
                    requested(FaceScan, {claim("age_estimation")}), requested(NetworkPlace, {claim("ip_city")}),
                    requested(Questionnaire, {claim("Room")})});
        const auto read = decide(golden(QStringLiteral("v3-every-block.json")), type);
        QVERIFY(read.ok());
        const QList<PresentedCredential> &credentials = read->progress.presentation->credentials;
        QCOMPARE(credentials.size(), 7);
        // Of three attempts the approved one counts.
        QCOMPARE(valueOf(credentials[0], "document_type"), QStringLiteral("Passport"));
        QCOMPARE(valueOf(credentials[0], "full_name"), QStringLiteral("Mara Lindt"));
        QCOMPARE(valueOf(credentials[0], "parsed_address.city"), QStringLiteral("Wien"));
        QCOMPARE(valueOf(credentials[1], "poa_formatted_address"), QStringLiteral("Ring 1, Wien"));
        QCOMPARE(valueOf(credentials[2], "full_number"), QStringLiteral("+431234567"));
        QCOMPARE(valueOf(credentials[3], "email"), QStringLiteral("mara@mail.example"));
        QCOMPARE(valueOf(credentials[4], "age_estimation"), QStringLiteral("34.5"));
        QCOMPARE(valueOf(credentials[5], "ip_city"), QStringLiteral("Wien"));
        QCOMPARE(valueOf(credentials[6], "Room"), QStringLiteral("212"));
        QCOMPARE(read->pictures.size(), 1);
        QCOMPARE(read->pictures.first().url, QUrl(QStringLiteral("https://media.example/p.png")));
        for (const Check &check : read->progress.presentation->checks)
            QCOMPARE(check.result, CheckResult::Passed);
        // Unknown risks in the service's words; what the workflow ignores is not said.
        QCOMPARE(read->progress.presentation->notices, QStringList{QStringLiteral("Something new")});
    }

    void chipOnlyWhereItWasRead() {
        RequestedCredential chip;
        chip.type = DocumentChip;
        chip.claims = {claim("first_name")};
        const CredentialType type = typeOf({chip});
        QJsonObject root = object(golden(QStringLiteral("v3-every-block.json")));
        QJsonObject block = root.value(u"nfc_verifications").toArray().first().toObject();
        block.insert(QStringLiteral("is_nfc_skipped"), true);
        block.insert(QStringLiteral("skip_reason"), QStringLiteral("DOCUMENT_WITHOUT_CHIP"));
        root.insert(QStringLiteral("nfc_verifications"), QJsonArray{block});
        auto read = decide(QJsonDocument(root).toJson(), type);
        QVERIFY(read.ok());
        QCOMPARE(judged(*read, type).verdict, Verdict::NotVerified);
        block.remove(QStringLiteral("is_nfc_skipped"));
        block.insert(QStringLiteral("authenticity"), QJsonObject{{QStringLiteral("sod_integrity"), false}});
        root.insert(QStringLiteral("nfc_verifications"), QJsonArray{block});
        read = decide(QJsonDocument(root).toJson(), type);
        QVERIFY(read.ok());
        QCOMPARE(judged(*read, type).reason, Reason::CheckFailed);
    }

    void anotherDocumentIsNotGreen() {
        QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
        QJsonObject block = root.value(u"id_verifications").toArray().first().toObject();
        block.insert(QStringLiteral("document_type"), QStringLiteral("Identity Card"));
        root.insert(QStringLiteral("id_verifications"), QJsonArray{block});
        const auto read = decide(QJsonDocument(root).toJson());
        QVERIFY(read.ok());
        QCOMPARE(judged(*read).reason, Reason::WrongCredential);
        QVERIFY(read->progress.presentation->credentials.first().claims.isEmpty());
    }

    void issuersAreHeldAgainstTheState() {
        CredentialType type = passport();
        type.issuers = {QStringLiteral("PRT")};
        const auto read = decide(golden(QStringLiteral("v3-decision.json")), type);
        QVERIFY(read.ok());
        QCOMPARE(judged(*read, type).reason, Reason::CheckFailed);
    }

    void byHand() {
        QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
        QJsonObject block = root.value(u"face_matches").toArray().first().toObject();
        block.insert(QStringLiteral("status"), QStringLiteral("Declined"));
        root.insert(QStringLiteral("face_matches"), QJsonArray{block});
        auto read = decide(QJsonDocument(root).toJson());
        QCOMPARE(judged(*read).reason, Reason::CheckFailed);
        root.insert(QStringLiteral("reviews"),
                    QJsonArray{QJsonObject{{QStringLiteral("user"), QStringLiteral("a@b.example")},
                                           {QStringLiteral("new_status"), QStringLiteral("Approved")}}});
        read = decide(QJsonDocument(root).toJson());
        QCOMPARE(judged(*read).verdict, Verdict::Verified);
        QCOMPARE(read->progress.presentation->notices.size(), 2);
        QVERIFY(!read->progress.presentation->notices.join(u' ').contains(QLatin1String("a@b.example")));
    }

    /// Each member called otherwise: the journey fails with the field named, is not green, or the field was not needed.
    void renamedFields() {
        const QHash<QString, QString> needed{
            {QStringLiteral("session_id"), QStringLiteral("session_id")},
            {QStringLiteral("status"), QStringLiteral("status")},
            {QStringLiteral("id_verifications[0].status"), QStringLiteral("id_verifications[0].status")},
            {QStringLiteral("liveness_checks[0].status"), QStringLiteral("liveness_checks[0].status")},
            {QStringLiteral("face_matches[0].status"), QStringLiteral("face_matches[0].status")},
        };
        const QHash<QString, Reason> notGreen{
            {QStringLiteral("id_verifications"), Reason::NothingPresented},
            {QStringLiteral("id_verifications[0].document_type"), Reason::WrongCredential},
            {QStringLiteral("id_verifications[0].first_name"), Reason::ClaimMissing},
            {QStringLiteral("id_verifications[0].last_name"), Reason::ClaimMissing},
            {QStringLiteral("id_verifications[0].date_of_birth"), Reason::ClaimMissing},
            {QStringLiteral("id_verifications[0].document_number"), Reason::ClaimMissing},
            {QStringLiteral("id_verifications[0].expiration_date"), Reason::ClaimMissing},
        };
        int seen = 0;
        renameEach(
            object(golden(QStringLiteral("v3-decision.json"))), {}, [](const QJsonValue &value) { return value; },
            [&](const QString &path, const QJsonValue &root) {
                ++seen;
                const auto read = decide(QJsonDocument(root.toObject()).toJson());
                QVERIFY2(read.ok() != needed.contains(path), qPrintable(path));
                if (read)
                    QVERIFY2(judged(*read).reason == notGreen.value(path, Reason::None), qPrintable(path));
                else
                    QCOMPARE(read.failure().field, needed.value(path));
            });
        QVERIFY(seen > 50);
    }

    void wrongTypes_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const QByteArray head = "{\"session_id\": \"7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10\", \"status\": \"Approved\", ";
        const auto row = [&](const char *rest, const char *field) {
            QTest::newRow(field) << head + rest + "}" << QString(QLatin1String(field));
        };
        row("\"id_verifications\": \"none\"", "id_verifications");
        row("\"id_verifications\": [7]", "id_verifications[0]");
        row("\"id_verifications\": [{\"status\": 1}]", "id_verifications[0].status");
        row("\"kyc\": []", "kyc");
        row("\"features\": 12", "features");
        row("\"features\": [null]", "features[0]");
        row("\"warnings\": {}", "warnings");
        row("\"reviews\": \"x\"", "reviews");
        row("\"environment\": true", "environment");
        row("\"id_verifications\": [{\"status\": \"Approved\", \"document_type\": \"Passport\", \"first_name\": {}}]",
            "id_verifications[0].first_name");
        row("\"id_verifications\": [{\"status\": \"Approved\", \"document_type\": \"Passport\", \"expiration_date\": "
            "\"soon\"}]",
            "id_verifications[0].expiration_date");
        row("\"nfc_verifications\": [{\"status\": \"Approved\", \"authenticity\": {\"sod_integrity\": \"yes\"}}]",
            "nfc_verifications[0].authenticity.sod_integrity");
        QTest::newRow("other session") << QByteArray("{\"session_id\": \"x\", \"status\": \"Approved\"}")
                                       << QStringLiteral("session_id");
        QTest::newRow("web page") << QByteArray("<html>Approved</html>") << QString();
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("session_id");
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void wrongTypes() {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const auto read = decide(body);
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().kind, FailureKind::BadAnswer);
        QCOMPARE(read.failure().field, field);
    }

    void refusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, int status, const char *body, FailureKind kind, const char *field,
                            const char *text) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromUtf8(field)
                                << QString::fromUtf8(text);
        };
        row("list", 400, "{\"workflow_id\":[\"This field is required.\"]}", FailureKind::RequestRefused, "workflow_id",
            "This field is required.");
        row("text", 400, "{\"workflow_id\":\"Invalid workflow_id.\"}", FailureKind::RequestRefused, "workflow_id",
            "Invalid workflow_id.");
        row("detail", 400, "{\"detail\":\"You don't have enough credits to create a session.\"}",
            FailureKind::RequestRefused, "", "You don't have enough credits to create a session.");
        row("bare list", 400, "[\"The new status is the same as the current status.\"]", FailureKind::RequestRefused,
            "", "The new status is the same as the current status.");
        row("detail list", 400, "{\"detail\":[\"Only finished sessions can be shared.\"]}", FailureKind::RequestRefused,
            "", "Only finished sessions can be shared.");
        row("quotes what was sent", 400, "{\"language\":[\"\\\"Mara Lindt\\\" is not a valid choice.\"]}",
            FailureKind::RequestRefused, "language", "… is not a valid choice.");
        row("no rights or key", 403, "{\"detail\":\"You do not have permission to perform this action.\"}",
            FailureKind::CredentialsRejected, "", "You do not have permission to perform this action.");
        row("bad key", 403, "{\"detail\":\"Authentication credentials were not provided or are invalid.\"}",
            FailureKind::CredentialsRejected, "", "Authentication credentials were not provided or are invalid.");
        row("no money", 403, "{\"detail\":\"Insufficient credits\"}", FailureKind::RequestRefused, "",
            "Insufficient credits");
        row("token over", 401, "{\"detail\":\"Token expired\"}", FailureKind::CredentialsRejected, "", "Token expired");
        row("gone", 404, "{\"detail\":\"Not found.\"}", FailureKind::NotFound, "", "Not found.");
        row("page", 404, "<!doctype html><html></html>", FailureKind::NotFound, "", "");
        row("too many", 429, "{\"detail\":\"GET request rate limit exceeded.\"}", FailureKind::RateLimited, "",
            "GET request rate limit exceeded.");
        row("slash", 301, "", FailureKind::Redirected, "", "");
        row("broken", 500, "{\"detail\":\"A server error occurred.\"}", FailureKind::ServiceError, "",
            "A server error occurred.");
    }
    void refusals() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(FailureKind, kind);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        const Failure failure = readRefusal(answer(status, body), Stage::Start);
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.field, field);
        QCOMPARE(failure.detail, detail);
        QCOMPARE(failure.httpStatus, status);
    }

    void endOfTheWindow() {
        HttpResponse response = answer(429, "{\"detail\":\"too many\"}");
        response.headers = {{"Date", "Sun, 02 Aug 2026 09:15:00 GMT"}, {"X-RateLimit-Reset", "1785662107"}};
        QCOMPARE(readRefusal(response, Stage::Follow).retryAfter,
                 std::optional<std::chrono::milliseconds>(std::chrono::seconds(7)));
    }

    void tokens() {
        const auto token = readToken(answer(200, golden(QStringLiteral("token.json"))));
        QVERIFY(token.ok());
        QCOMPARE(token->token.reveal(), QByteArray("eyJhbGciOi"));
        QCOMPARE(token->lifetime, std::chrono::seconds(86400));
        QCOMPARE(readToken(answer(200, "{\"expires_in\": 5}")).failure().field, QStringLiteral("access_token"));
        QCOMPARE(readToken(answer(400, "{\"error\":\"invalid_client\"}")).failure().kind,
                 FailureKind::CredentialsRejected);
        QCOMPARE(readToken(answer(500, "{\"message\":\"down\"}")).failure().detail, QStringLiteral("down"));
    }

    void requests() {
        ServiceSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://verification.didit.me"));
        settings.apiKey = Secret("k-1");
        settings.options = {{QStringLiteral("delete_on_cancel"), true}};
        const DiditProvider provider(settings);
        QVERIFY(!provider.token());
        CredentialType type = passport();
        QCOMPARE(provider.start(type, {}, {}).failure().field, QStringLiteral("workflow_id"));
        type.options = {{QStringLiteral("workflow_id"), QStringLiteral("11111111-2222-3333-4444-555555555555")},
                        {QStringLiteral("ask"), QJsonArray{QStringLiteral("phone")}}};
        QCOMPARE(provider.inputs(type).size(), 1);
        QCOMPARE(provider.start(type, {}, {}).failure().kind, FailureKind::MissingInput);
        QCOMPARE(provider.start(type, {{QStringLiteral("phone"), QStringLiteral("12")}}, {}).failure().field,
                 QStringLiteral("phone"));
        const Inputs inputs{{QStringLiteral("phone"), QStringLiteral("+431234567")}};
        const auto first = provider.start(type, inputs, {});
        const auto second = provider.start(type, inputs, {});
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first->request.url, QUrl(QStringLiteral("https://verification.didit.me/v3/session/")));
        QVERIFY(first->request.headers.contains(HttpHeader{"x-api-key", "k-1"}));
        QVERIFY(!first->request.authorised);
        QCOMPARE(first->repeat, Repeat::Never);
        QVERIFY(object(first->request.body).value(u"vendor_data") !=
                object(second->request.body).value(u"vendor_data"));
        Invitation invitation;
        invitation.sessionId = session;
        QCOMPARE(provider.follow(type, invitation).request.url.path(),
                 QStringLiteral("/v3/session/%1/decision/").arg(session));
        const auto farewell = provider.cancel(invitation);
        QVERIFY(farewell.has_value());
        QCOMPARE(farewell->request.method, HttpMethod::Delete);
        QVERIFY(farewell->read(answer(204, {})).outcome().ok());
        QVERIFY(!farewell->read(answer(403, {})).outcome().ok());
    }

    void clientCredentials() {
        ServiceSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://verification.didit.me"));
        settings.clientId = QStringLiteral("id");
        settings.secret = Secret("secret");
        settings.options = {{QStringLiteral("api_version"), QStringLiteral("v1")}};
        const DiditProvider provider(settings);
        const auto token = provider.token();
        QVERIFY(token.has_value());
        QCOMPARE(token->request.url, QUrl(QStringLiteral("https://apx.didit.me/auth/v2/token/")));
        QCOMPARE(token->request.body, QByteArray("grant_type=client_credentials"));
        QVERIFY(token->request.headers.contains(HttpHeader{"Authorization", "Basic aWQ6c2VjcmV0"}));
        CredentialType type = passport();
        QCOMPARE(provider.start(type, {}, {}).failure().field, QStringLiteral("callback"));
        type.options = {{QStringLiteral("callback"), QStringLiteral("https://example.com/done")}};
        const auto start = provider.start(type, {}, {});
        QVERIFY(start.ok());
        QCOMPARE(start->request.url.path(), QStringLiteral("/v1/session/"));
        QVERIFY(start->request.authorised);
        QVERIFY(!provider.cancel({}).has_value());
        QVERIFY(!provider.list({}).ok());
    }

    void listings() {
        const auto page = readSessions(answer(200, golden(QStringLiteral("sessions.json"))));
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().title, QStringLiteral("Mara Lindt"));
        QVERIFY(page->hasMore);
        ListingRequest request;
        request.page = 2;
        request.filter = {{QStringLiteral("status"), QStringLiteral("In Review")}};
        QCOMPARE(sessionsQuery(request).value(), QStringLiteral("limit=50&offset=50&status=In%20Review"));
        request.filter = {{QStringLiteral("statuss"), QStringLiteral("x")}};
        QCOMPARE(sessionsQuery(request).failure().field, QStringLiteral("statuss"));
        const auto row = readSessionRow(answer(200, golden(QStringLiteral("v3-decision.json"))));
        QVERIFY(row.ok());
        QCOMPARE(row->status, QStringLiteral("Approved"));
        QCOMPARE(row->title, QStringLiteral("Mara Lindt"));
    }
    /// The manual's own example is a good configuration.
    void manualExample() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/services/didit.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const QByteArray toml =
            page.section(QStringLiteral("```toml\n"), 1, 1).section(QStringLiteral("```"), 0, 0).toUtf8();
        const ConfigurationResult result = configured(toml);
        for (const ConfigurationError &error : result.errors)
            qWarning("%d: %s %s", error.line, qPrintable(error.key), qPrintable(error.message));
        QVERIFY(result.errors.isEmpty());
        const CredentialType &type = result.configuration.types.first();
        QCOMPARE(result.configuration.services.first().apiKey.reveal(), QByteArray("s"));
        QCOMPARE(type.options.value(u"metadata").toObject().value(u"desk").toString(), QStringLiteral("3"));
        QCOMPARE(inputFields(Version::V3, type).size(), 1);
    }

    void accessInTheConfiguration_data() {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QString>("wrong"); // empty: good
        QTest::newRow("key") << QByteArray("api_key = 'env:K'") << QString();
        QTest::newRow("client") << QByteArray("client_id = 'c'\nclient_secret = 'env:S'") << QString();
        QTest::newRow("client with address")
            << QByteArray("client_id = 'c'\nclient_secret = 'env:S'\ntoken_url = 'https://a.example/token/'")
            << QString();
        QTest::newRow("both") << QByteArray("api_key = 'env:K'\nclient_id = 'c'\nclient_secret = 'env:S'")
                              << QStringLiteral("services.didit.api_key");
        QTest::newRow("neither") << QByteArray() << QStringLiteral("services.didit.api_key");
        QTest::newRow("secret alone") << QByteArray("client_secret = 'env:S'")
                                      << QStringLiteral("services.didit.client_id");
        QTest::newRow("key itself") << QByteArray("api_key = 'abc'") << QStringLiteral("services.didit.api_key");
        QTest::newRow("unknown generation")
            << QByteArray("api_key = 'env:K'\napi_version = 'v4'") << QStringLiteral("services.didit.api_version");
    }
    void accessInTheConfiguration() {
        QFETCH(QByteArray, access);
        QFETCH(QString, wrong);
        const ConfigurationResult result =
            configured("[site]\nname = 'S'\ndesk = 'D'\npurpose = 'P'\n[services.didit]\nprovider = 'didit'\n"
                       "base_url = 'https://verification.didit.me'\n" +
                       access +
                       "\n[[types]]\nid = 'p'\nlabel = 'P'\nservice = 'didit'\n[[types.credentials]]\n"
                       "type = 'Passport'\nclaims = [{ id = 'first_name' }]\n");
        QCOMPARE(result.errors.isEmpty(), wrong.isEmpty());
        if (!wrong.isEmpty())
            QCOMPARE(result.errors.first().key, wrong);
    }
};

QTEST_GUILESS_MAIN(TestDiditMessages)
#include "tst_diditmessages.moc"
