#include "app/credentials/verdict.h"
#include "app/providers/universaloid4vp/universaloid4vpmessages.h"
#include "app/providers/universaloid4vp/universaloid4vpprovider.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kiosk;
using namespace kiosk::oid4vp;

namespace {

const QDateTime Today(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC);

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/universal-oid4vp/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpResponse answer(const QByteArray &body, int status = 200) {
    return HttpResponse{status, {}, body};
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after) {
    return text.replace(before, after);
}

CredentialType ageType() {
    RequestedClaim claim{QStringLiteral("age_over_18"), QStringLiteral("Older than 18")};
    claim.mustBe = QStringLiteral("true");
    CredentialType type;
    type.credentials = {RequestedCredential{QStringLiteral("ProofOfAge"), {claim}}};
    type.options = QJsonObject{{QStringLiteral("query_id"), QStringLiteral("over-18")}};
    type.requiredChecks = QStringList(); // what the golden files present is made up
    return type;
}

ServiceSettings settings(bool byToken) {
    ServiceSettings result;
    result.baseUrl = QUrl(QStringLiteral("https://rp.example/oid4vp"));
    if (byToken) {
        result.clientId = QStringLiteral("desk");
        result.secret = Secret("s e");
        result.tokenUrl = QUrl(QStringLiteral("https://rp.example/token"));
    } else {
        result.apiKey = Secret("k-1");
    }
    return result;
}

Outcome<Progress> statusOf(const QByteArray &body, int status = 200) {
    return readStatus(ageType(), QStringLiteral("desk3-0007"), answer(body, status));
}

Verdict verdictOf(const Outcome<Progress> &progress, const QDateTime &now = Today) {
    return progress && progress->presentation ? judge(ageType(), *progress->presentation, now).verdict
                                              : Verdict::NotVerified;
}

} // namespace

class TestUniversalOid4vpMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks() {
        const UniversalProvider byKey(settings(false));
        const auto start = byKey.start(ageType(), {}, {});
        QVERIFY(start);
        QCOMPARE(start->request.url, QUrl(QStringLiteral("https://rp.example/oid4vp/backend/auth/requests")));
        QCOMPARE(start->request.body, QByteArray(R"({"query_id":"over-18"})"));
        QVERIFY(start->request.headers.contains(HttpHeader{"Authorization", "Bearer k-1"}));
        QVERIFY(!start->request.authorised);
        QVERIFY(!byKey.token());
        QCOMPARE(byKey.ownLimit(), std::chrono::seconds(300));
        QCOMPARE(
            createBody(QStringLiteral("q"), {{QStringLiteral("request_uri_base"), QStringLiteral("haip:")},
                                             {QStringLiteral("response_mode"), QStringLiteral("direct_post.jwt")}}),
            QByteArray(R"({"query_id":"q","request_uri_base":"haip:","response_mode":"direct_post.jwt"})"));

        const UniversalProvider byToken(settings(true));
        QVERIFY(byToken.start(ageType(), {}, {})->request.authorised);
        const auto token = byToken.token();
        QVERIFY(token);
        QVERIFY(token->request.headers.contains(
            HttpHeader{"Authorization", "Basic " + QByteArray("desk:s%20e").toBase64()}));
        ServiceSettings incomplete = settings(true);
        incomplete.tokenUrl.clear();
        QVERIFY(UniversalProvider(incomplete).start(ageType(), {}, {}).failure().kind == FailureKind::BadConfiguration);
    }

    void everythingThatCanBeAsked() {
        const QByteArray body = createBody(
            QStringLiteral("over-18"),
            {{QStringLiteral("request_uri_base"), QStringLiteral("openid4vp://")},
             {QStringLiteral("request_uri_method"), QStringLiteral("post")},
             {QStringLiteral("verifier_client_id"), QStringLiteral("did:web:rp.example")},
             {QStringLiteral("response_mode"), QStringLiteral("direct_post.jwt")},
             {QStringLiteral("direct_post_response_redirect_uri"), QStringLiteral("https://rp.example/thanks")}});
        QCOMPARE(QJsonDocument::fromJson(body), QJsonDocument::fromJson(golden(QStringLiteral("request.json"))));
    }

    void storedQueriesAreListed() {
        ListingRequest request;
        request.what = ListingRequest::What::Types;
        const auto list = UniversalProvider(settings(false)).list(request);
        QVERIFY(list);
        QCOMPARE(list->request.url, QUrl(QStringLiteral("https://rp.example/oid4vp/backend/definitions")));
        const auto read = list->read(answer(golden(QStringLiteral("definitions.json"))));
        QVERIFY(read.outcome());
        const ServiceRow age{QStringLiteral("over-18"),
                             QStringLiteral("Older than 18"),
                             {},
                             {},
                             {{QStringLiteral("purpose"), QStringLiteral("To let you into the bar")}}};
        const QString unnamed = QStringLiteral("3b7d9c10-4a52-4f61-8c0d-2e9f1a6b5c02");
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{age, ServiceRow{unnamed, unnamed}}));
    }

    /// The status address of the answer is followed, but the token goes to no other server.
    void followsTheStatusAddress() {
        const UniversalProvider provider(settings(false));
        const auto read = readInvitation(answer(golden(QStringLiteral("created.json")), 201));
        QVERIFY(read);
        Invitation invitation = *read;
        QCOMPARE(provider.follow(ageType(), invitation).request.url,
                 QUrl(QStringLiteral("https://rp.example/oid4vp/backend/auth/status/desk3-0007")));
        const QUrl own(QStringLiteral("https://rp.example/oid4vp/backend/auth/requests/desk3-0007"));
        for (const char *address : {"https://evil.example/x", "http://rp.example/x", "https://rp.example:444/x"}) {
            invitation.context.insert(QStringLiteral("statusAddress"), QUrl(QLatin1String(address)));
            QCOMPARE(provider.follow(ageType(), invitation).request.url, own);
        }
        invitation.context.clear();
        QCOMPARE(provider.follow(ageType(), invitation).request.url, own);
        const auto cancel = provider.cancel(invitation);
        QVERIFY(cancel);
        QCOMPARE(cancel->request.url, own);
        QCOMPARE(cancel->request.method, HttpMethod::Delete);
        QVERIFY(cancel->read(answer({}, 204)).outcome());
        QVERIFY(cancel->read(answer({}, 404)).outcome());
        QVERIFY(!cancel->read(answer({}, 500)).outcome());
    }

    void readsInvitations() {
        const QByteArray body = golden(QStringLiteral("created.json"));
        const auto invitation = readInvitation(answer(body, 201));
        QCOMPARE(invitation->sessionId, QStringLiteral("desk3-0007"));
        QVERIFY(invitation->link.startsWith(QLatin1String("openid4vp://?request_uri=https")));
        QCOMPARE(readInvitation(answer(replaced(body, "\"correlation_id", "\"x"))).failure().field,
                 QStringLiteral("correlation_id"));
        QCOMPARE(readInvitation(answer(replaced(body, "\"request_uri\"", "\"x\""))).failure().field,
                 QStringLiteral("request_uri"));
        QVERIFY(readInvitation(answer(replaced(body, "\"query_id", "\"x"))));
        QVERIFY(readInvitation(answer(replaced(body, "\"status_uri", "\"x"))));
        QVERIFY(!readInvitation(answer(replaced(body, "openid4vp:", "javascript:"))));
        for (const int status : {400, 401, 403, 404, 429, 500, 503})
            QCOMPARE(readInvitation(answer(R"({"status":400,"message":"Invalid data"})", status)).failure().httpStatus,
                     status);
    }

    void readsClaims() {
        const auto progress = statusOf(golden(QStringLiteral("verified.json")));
        QVERIFY(progress && progress->presentation);
        const PresentedCredential &credential = progress->presentation->credentials.first();
        QCOMPARE(credential.type, QStringLiteral("ProofOfAge"));
        QCOMPARE(credential.issuer, QStringLiteral("https://registry.example"));
        QVERIFY(credential.claims.contains(Claim{QStringLiteral("age_over_18"), QStringLiteral("true")}));
        QVERIFY(credential.claims.contains(Claim{QStringLiteral("address.country"), QStringLiteral("HS")}));
        QVERIFY(
            credential.claims.contains(Claim{QStringLiteral("address.lines"), QStringLiteral("1 Quay, Port Alder")}));
        QCOMPARE(credential.claims.size(), 3);
        QCOMPARE(verdictOf(progress), Verdict::Verified);
        QCOMPARE(verdictOf(progress, Today.addYears(1)), Verdict::NotVerified);
    }

    void neverGreen_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("under age") << QByteArray("_18\": true") << QByteArray("_18\": false");
        QTest::newRow("null") << QByteArray("_18\": true") << QByteArray("_18\": null");
        QTest::newRow("number") << QByteArray("_18\": true") << QByteArray("_18\": 1");
        QTest::newRow("other type") << QByteArray("ProofOfAge") << QByteArray("Ticket");
        QTest::newRow("other request") << QByteArray("desk3-0007") << QByteArray("desk3-0008");
        QTest::newRow("error object") << QByteArray(R"("query_id":)")
                                      << QByteArray(R"("error": {"message": "no"}, "query_id":)");
        QTest::newRow("message") << QByteArray(R"("query_id":)") << QByteArray(R"("message": "no", "query_id":)");
        QTest::newRow("expired") << QByteArray("1798761600") << QByteArray("1767225601");
        QTest::newRow("bad expiry") << QByteArray("1798761600") << QByteArray("\"never\"");
    }
    void neverGreen() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray body = golden(QStringLiteral("verified.json"));
        QVERIFY(body.contains(before));
        QCOMPARE(verdictOf(statusOf(replaced(body, before, after))), Verdict::NotVerified);
    }

    void errors() {
        const QByteArray object = R"({"status":"error","error":{"status":400,"message":"access_denied"}})";
        const QByteArray text = R"({"status":"error","message":"access_denied"})";
        for (const auto &[body, status] : {std::pair(object, 200), std::pair(text, 500)}) {
            const auto progress = statusOf(body, status);
            QVERIFY(progress && progress->presentation);
            QVERIFY(progress->presentation->verdict == ServiceVerdict::DeclinedOrInvalid);
            QCOMPARE(progress->presentation->reason, QStringLiteral("access_denied"));
        }
        QVERIFY(statusOf(R"({"status":"error"})")->presentation->verdict == ServiceVerdict::DeclinedOrInvalid);
        QVERIFY(statusOf(R"({"status":404,"message":"gone"})", 404)->state == Progress::State::Expired);
        QVERIFY(statusOf(R"({"status":500,"message":"x"})", 500).failure().kind == FailureKind::ServiceError);
        QVERIFY(statusOf("<html>", 401).failure().kind == FailureKind::CredentialsRejected);
        QVERIFY(statusOf("<html>", 200).failure().kind == FailureKind::BadAnswer);
    }

    void anIssuerThatIsNotNamedIsNotAccepted() {
        CredentialType type = ageType();
        type.issuers = {QStringLiteral("https://registry.example")};
        const QByteArray body = golden(QStringLiteral("verified.json"));
        const auto named = readStatus(type, QStringLiteral("desk3-0007"), answer(body));
        QVERIFY(judge(type, *named->presentation, Today).verdict == Verdict::Verified);
        const auto unnamed = readStatus(type, QStringLiteral("desk3-0007"), answer(replaced(body, "\"iss\"", "\"x\"")));
        QVERIFY(judge(type, *unnamed->presentation, Today).verdict == Verdict::NotVerified);
    }

    void tokens() {
        QVERIFY(readToken(answer(R"({"access_token":"t","expires_in":60})"))->lifetime == std::chrono::seconds(60));
        QVERIFY(!readToken(answer(R"({"expires_in":60})")));
        QVERIFY(readToken(answer(R"({"error":"invalid_client"})", 400)).failure().kind ==
                FailureKind::CredentialsRejected);
    }
};

QTEST_GUILESS_MAIN(TestUniversalOid4vpMessages)
#include "tst_universaloid4vpmessages.moc"
