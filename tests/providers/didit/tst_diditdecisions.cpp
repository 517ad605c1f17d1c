#include "app/providers/didit/diditwarnings.h"
#include "tests/providers/didit/diditexamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// Didit's decisions of every generation, read into verdict, claims and checks.
class TestDiditDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    /// Its sandbox plays what it is told to play.
    void sandboxVerifiesNothing() {
        QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
        for (const char *status : {"Approved", "In Review", "Declined"}) {
            root.insert(QStringLiteral("status"), QLatin1String(status));
            const auto read = decide(QJsonDocument(root).toJson(), passport(), session, Version::V3, false);
            QVERIFY(read.ok());
            const Presentation &presentation = *read->progress.presentation;
            QCOMPARE(judged(*read).verdict, Verdict::NotVerified);
            QCOMPARE(judged(*read).reason, Reason::NothingChecked);
            QCOMPARE(presentation.reason.text(),
                     QStringLiteral("Didit's sandbox answered: nothing was really checked"));
            QVERIFY(presentation.credentials.isEmpty() && read->pictures.isEmpty());
            QCOMPARE(resultOf(presentation.checks, "service-verdict"), CheckResult::NotChecked);
        }
        // An older generation does not say so; where it does, it counts.
        root.insert(QStringLiteral("status"), QStringLiteral("Approved"));
        QCOMPARE(judged(*decide(QJsonDocument(root).toJson(), passport(), session, Version::V2, false)).verdict,
                 Verdict::NotVerified);
    }

    /// Whether somebody was really checked is part of what makes it green.
    void environmentIsSaid_data() {
        QTest::addColumn<QJsonValue>("environment");
        QTest::addColumn<bool>("good");
        QTest::newRow("live") << QJsonValue(QStringLiteral("live")) << true;
        QTest::newRow("sandbox") << QJsonValue(QStringLiteral("sandbox")) << true;
        QTest::newRow("unknown") << QJsonValue(QStringLiteral("Live")) << false;
        QTest::newRow("null") << QJsonValue() << false;
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false;
    }
    void environmentIsSaid() {
        QFETCH(QJsonValue, environment);
        QFETCH(bool, good);
        QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
        root.insert(QStringLiteral("environment"), environment);
        const auto read = decide(QJsonDocument(root).toJson());
        QCOMPARE(read.ok(), good);
        if (!good)
            QCOMPARE(read.failure().field, QStringLiteral("environment"));
    }

    void olderDecision() {
        RequestedCredential chip;
        chip.type = DocumentChip;
        chip.claims = {claim("first_name"), claim("birth_date"), claim("expiration_date", true)};
        const CredentialType type = typeOf({chip, passport().credentials.first()});
        const auto read = decide(golden(QStringLiteral("v2-decision.json")), type, session, Version::V2);
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
                                 QStringLiteral("3f2c8a52-3c0b-4a54-9a5b-0e5cf1c0c9aa"), Version::V1);
        QVERIFY(read.ok());
        const Presentation &presentation = *read->progress.presentation;
        QCOMPARE(presentation.verdict, ServiceVerdict::Review);
        QCOMPARE(valueOf(presentation.credentials.first(), "first_name"), QStringLiteral("Mara"));
        QCOMPARE(resultOf(presentation.checks, "document"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "liveness"), CheckResult::Passed);
        QCOMPARE(resultOf(presentation.checks, "face-match"), CheckResult::NotChecked);
        QCOMPARE(presentation.reason.text(), wordsOf(QStringLiteral("LOW_FACE_MATCH_SIMILARITY"), {}).text());
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
        QCOMPARE(read->progress.presentation->notices, QList<Phrase>{QStringLiteral("Something new")});
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
        block.insert(QStringLiteral("authenticity"),
                     QJsonObject{{QStringLiteral("sod_integrity"), false}, {QStringLiteral("dg_integrity"), true}});
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
        QVERIFY(!Phrase::joined(read->progress.presentation->notices, QStringLiteral(" "))
                     .text()
                     .contains(QLatin1String("a@b.example")));
    }

    /// A person can see a face again, not that a broken signature holds.
    void aBrokenChipIsNotApprovedByHand() {
        RequestedCredential document;
        document.type = AnyDocument;
        document.claims = {claim("full_name")};
        const CredentialType type = typeOf({document});
        QJsonObject root = object(golden(QStringLiteral("v3-every-block.json")));
        root.insert(QStringLiteral("reviews"),
                    QJsonArray{QJsonObject{{QStringLiteral("new_status"), QStringLiteral("Approved")}}});
        const auto judgedWith = [&](bool signature, bool data, const char *status) {
            QJsonObject block = root.value(u"nfc_verifications").toArray().first().toObject();
            block.insert(QStringLiteral("status"), QLatin1String(status));
            block.insert(QStringLiteral("authenticity"), QJsonObject{{QStringLiteral("sod_integrity"), signature},
                                                                     {QStringLiteral("dg_integrity"), data}});
            root.insert(QStringLiteral("nfc_verifications"), QJsonArray{block});
            const auto read = decide(QJsonDocument(root).toJson(), type);
            return read ? judged(*read, type) : Judgement{};
        };
        QCOMPARE(judgedWith(true, true, "Declined").verdict, Verdict::Verified);
        QCOMPARE(judgedWith(false, true, "Declined").reason, Reason::CheckFailed);
        QCOMPARE(judgedWith(true, false, "Approved").reason, Reason::CheckFailed);
    }

    void wrongTypes_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const QByteArray head = "{\"session_id\": \"7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10\", \"status\": \"Approved\", "
                                "\"environment\": \"live\", ";
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

    /// What a block says beside its status stands beside its check, whatever that came to.
    void facts_data() {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *block, const QJsonObject &members, const char *check, const char *why) {
            QTest::newRow(why) << QString::fromLatin1(block) << members << QString::fromLatin1(check)
                               << QString::fromLatin1(why);
        };
        row("aml_screenings", {{QStringLiteral("total_hits"), 2}}, "watch-lists", "Entries found: 2");
        row("database_validations", {{QStringLiteral("match_type"), QStringLiteral("partial_match")}}, "registers",
            "Partial match in the registers");
        row("database_validations", {{QStringLiteral("match_type"), QStringLiteral("one_day_match")}}, "registers",
            "one_day_match");
        row("ip_analyses", {{QStringLiteral("is_vpn_or_tor"), true}, {QStringLiteral("is_data_center"), true}},
            "network", "Something new; Through VPN or Tor; From a data centre");
        row("phone_verifications", {{QStringLiteral("is_disposable"), true}, {QStringLiteral("is_virtual"), false}},
            "phone", "Throw-away number");
        row("email_verifications", {{QStringLiteral("is_breached"), true}, {QStringLiteral("is_undeliverable"), true}},
            "email", "Receives no mail; Appears in leaked data");
    }
    void facts() {
        QFETCH(QString, block);
        QFETCH(QJsonObject, members);
        QFETCH(QString, check);
        QFETCH(QString, why);
        QJsonObject root = object(golden(QStringLiteral("v3-every-block.json")));
        QJsonObject changed = root.value(block).toArray().first().toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            changed.insert(member.key(), member.value());
        root.insert(block, QJsonArray{changed});
        const auto read = decide(QJsonDocument(root).toJson(), typeOf({}));
        QVERIFY(read.ok());
        for (const Check &each : read->progress.presentation->checks) {
            if (each.id == check) {
                QCOMPARE(each.why.text(), why);
                QCOMPARE(each.result, CheckResult::Passed);
                return;
            }
        }
        QFAIL("no such check");
    }

    /// A decision of V1 that has nothing but null blocks, as before the visitor began.
    void nothingYet() {
        const auto read =
            decide("{\"session_id\": \"7e0e5d6a-6a55-4c6e-9a3c-2d6a5b9a1f10\", \"status\": \"Not Started\", "
                   "\"features\": \"OCR + NFC + FACE\", \"kyc\": null, \"aml\": null, \"face\": null, "
                   "\"location\": null, \"warnings\": [], \"reviews\": [], \"extra_images\": []}");
        QVERIFY(read.ok());
        QCOMPARE(read->progress.state, Progress::State::Waiting);
        QStringList wanted;
        for (const Check &each : read->progress.checks) {
            wanted.append(each.id);
            QCOMPARE(each.result, CheckResult::NotChecked);
        }
        QCOMPARE(wanted, (QStringList{QStringLiteral("document"), QStringLiteral("chip"), QStringLiteral("liveness"),
                                      QStringLiteral("face-match")}));
    }
};

QTEST_GUILESS_MAIN(TestDiditDecisions)
#include "tst_diditdecisions.moc"
