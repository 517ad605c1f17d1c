#include "app/providers/didit/diditlisting.h"
#include "app/providers/didit/diditmessages.h"
#include "app/providers/didit/diditprovider.h"
#include "tests/providers/didit/diditexamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// What is sent to Didit, and what its answers to that come to: sessions, tokens, refusals, lists.
class TestDiditRequests : public QObject {
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
        QVERIFY(page->rows.first().isAboutPerson);
        QCOMPARE(page->rows.first().verdict, std::optional(ServiceVerdict::Valid));
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

    void workflowsAreListed() {
        ListingRequest request;
        request.what = ListingRequest::What::Types;
        const auto list = keyed().list(request);
        QVERIFY(list.ok());
        QCOMPARE(list->request.url,
                 QUrl(QStringLiteral("https://verification.didit.me/v3/workflows/?limit=50&offset=0")));
        const auto read = list->read(answer(200, golden(QStringLiteral("workflows.json"))));
        QVERIFY(read.outcome().ok());
        const ServiceRow passport{QStringLiteral("11111111-2222-3333-4444-555555555555"),
                                  QStringLiteral("Passport with chip"),
                                  QStringLiteral("published"),
                                  {},
                                  {{QStringLiteral("Features"), QStringLiteral("OCR + NFC + LIVENESS + FACE_MATCH")},
                                   {QStringLiteral("Kind"), QStringLiteral("kyc")},
                                   {QStringLiteral("Version"), QStringLiteral("3")}}};
        const ServiceRow age{QStringLiteral("0a4f0c3e-92f0-4b1b-8e2c-6d6f1f2f3a02"),
                             QStringLiteral("Age check"),
                             QStringLiteral("draft"),
                             {},
                             {{QStringLiteral("Features"), QStringLiteral("AGE_ESTIMATION")},
                              {QStringLiteral("Kind"), QStringLiteral("adaptive_age_verification")},
                              {QStringLiteral("Version"), QStringLiteral("1")}}};
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{passport, age}));
        QVERIFY(!read.outcome()->hasMore);
    }

    void decisionIsSentAndRead() {
        Invitation invitation;
        invitation.sessionId = session;
        const auto decide = keyed().decide(invitation, kiosk::Decision::Decline, QStringLiteral("Not the same face"));
        QVERIFY(decide);
        QCOMPARE(decide->request.method, HttpMethod::Patch);
        QCOMPARE(decide->request.url.path(), QStringLiteral("/v3/session/%1/update-status/").arg(session));
        QCOMPARE(object(decide->request.body),
                 (QJsonObject{{QStringLiteral("new_status"), QStringLiteral("Declined")},
                              {QStringLiteral("comment"), QStringLiteral("Not the same face")}}));
        QVERIFY(decide->request.headers.contains(HttpHeader{"x-api-key", "k-1"}));
        QCOMPARE(decide->repeat, Repeat::Never);
        const auto read = [&decide](int status, const QByteArray &body) {
            return decide->read(answer(status, body)).outcome();
        };
        QCOMPARE(*read(200, "{\"session_id\": \"" + session.toUtf8() + "\"}"), QStringLiteral("Declined"));
        QCOMPARE(read(200, "{\"session_id\": \"other\"}").failure().field, QStringLiteral("session_id"));
        QCOMPARE(*read(400, "[\"The new status is the same as the current status.\"]"), QStringLiteral("Declined"));
        QCOMPARE(read(400, "{\"detail\": \"Only sessions with status In Review can be updated.\"}").failure().kind,
                 FailureKind::RequestRefused);
        QCOMPARE(read(404, "{\"detail\": \"Not found.\"}").failure().kind, FailureKind::NotFound);
    }

    void reviewsOfASessionAreListed() {
        ListingRequest request;
        request.what = ListingRequest::What::History;
        QCOMPARE(keyed().list(request).failure().field, QStringLiteral("session"));
        request.filter = {{QStringLiteral("session"), session}};
        const auto list = keyed().list(request);
        QVERIFY(list.ok());
        QCOMPARE(list->request.url.path(), QStringLiteral("/v3/sessions/%1/reviews/").arg(session));
        const auto read = list->read(answer(200, golden(QStringLiteral("reviews.json"))));
        QVERIFY(read.outcome().ok());
        const ServiceRow approval{QStringLiteral("5d0c1c0a-3f1b-4a52-9a4e-7c2b9d8e0f01"),
                                  QStringLiteral("Looked at the passport again"),
                                  QStringLiteral("Approved"),
                                  QDateTime(QDate(2026, 8, 2), QTime(9, 40, 11, 123), Qt::UTC),
                                  {{QStringLiteral("By"), QStringLiteral("Ines Falk")},
                                   {QStringLiteral("Kind"), QStringLiteral("status_change")},
                                   {QStringLiteral("Before"), QStringLiteral("In Review")}}};
        const ServiceRow correction{QStringLiteral("5d0c1c0a-3f1b-4a52-9a4e-7c2b9d8e0f02"),
                                    {},
                                    {},
                                    QDateTime(QDate(2026, 8, 2), QTime(9, 30), Qt::UTC),
                                    {{QStringLiteral("By"), QStringLiteral("API Client")},
                                     {QStringLiteral("Kind"), QStringLiteral("data_update")}}};
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{approval, correction}));
        QVERIFY(read.outcome()->hasMore);
    }

private:
    static DiditProvider keyed() {
        ServiceSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://verification.didit.me"));
        settings.apiKey = Secret("k-1");
        return DiditProvider(settings);
    }
};

QTEST_GUILESS_MAIN(TestDiditRequests)
#include "tst_diditrequests.moc"
