#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kiosk;

namespace {

HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingonecredentials/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServiceSettings settings() {
    ServiceSettings service;
    service.baseUrl = QUrl(QStringLiteral("https://api.pingone.eu/v1"));
    service.options = {{QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}};
    return service;
}

CredentialType badge(const QJsonObject &options = {}) {
    RequestedCredential credential;
    credential.type = QStringLiteral("Employee Badge");
    credential.claims = {RequestedClaim{.id = QStringLiteral("Given Name"), .label = {}}};
    CredentialType type;
    type.credentials = {credential};
    type.options = options;
    return type;
}

Invitation session() {
    Invitation invitation;
    invitation.sessionId = QStringLiteral("9a1b");
    return invitation;
}

QString pathOf(const HttpRequest &request) {
    return request.url.path().section(QStringLiteral("/presentationSessions"), 1);
}

/// Credential data without an entry, as before the wallet has answered.
const QByteArray empty = "{\"id\": \"9a1b\", \"status\": \"VERIFICATION_SUCCESSFUL\", \"credentialData\": []}";

} // namespace

/// PingOne Credentials' conversations, request by request.
class TestPingOneCredentialsSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_session_is_created_once_and_followed_by_its_id() {
        const pingone::CredentialsProvider provider(settings());
        const auto start = provider.start(badge(), {}, {});
        QVERIFY(start);
        QCOMPARE(start->request.method, HttpMethod::Post);
        QCOMPARE(start->repeat, Repeat::Never);
        QCOMPARE(pathOf(start->request), QString());
        const auto follow = provider.follow(badge(), session());
        QCOMPARE(pathOf(follow.request), QStringLiteral("/9a1b"));
        QCOMPARE(follow.repeat, Repeat::CallerAsks);
        QVERIFY(follow.request.authorised);
        Invitation odd;
        odd.sessionId = QStringLiteral("../users?x=1");
        QCOMPARE(provider.follow(badge(), odd).request.url.path(QUrl::FullyEncoded),
                 QStringLiteral("/v1/environments/7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11/presentationSessions/"
                                "..%2Fusers%3Fx%3D1"));
        QVERIFY(!provider.cancel(session()));
        QCOMPARE(provider.ownLimit(), std::chrono::seconds(300));
    }

    void session_data_are_asked_where_credential_data_are_empty() {
        const auto result = pingone::CredentialsProvider(settings()).result(badge(), session());
        QCOMPARE(pathOf(result.request), QStringLiteral("/9a1b/credentialData"));
        const auto other = result.read(answer(200, empty));
        QVERIFY(other.next());
        QCOMPARE(pathOf(other.next()->request), QStringLiteral("/9a1b/sessionData"));
        const auto end = other.next()->read(
            answer(200, "{\"status\": \"VERIFICATION_SUCCESSFUL\", \"verifiedData\": [{\"type\": [\"Employee Badge\"], "
                        "\"data\": {\"givenName\": \"Marta\"}}]}"));
        QVERIFY(!end.next());
        QCOMPARE(end.outcome()->credentials.first().claims,
                 (QList<Claim>{{QStringLiteral("Given Name"), QStringLiteral("Marta")}}));
        // Nothing there either: nothing was presented, and no third question is asked.
        const auto nothing =
            other.next()->read(answer(200, "{\"status\": \"VERIFICATION_SUCCESSFUL\", \"verifiedData\": []}"));
        QVERIFY(!nothing.next());
        QVERIFY(nothing.outcome()->credentials.isEmpty());
        QCOMPARE(other.next()->read(answer(404, {})).outcome().failure().kind, FailureKind::NotFound);
    }

    void whole_credentials_of_openid4vp_are_cut_to_what_was_asked() {
        const auto result = pingone::CredentialsProvider(settings())
                                .result(badge({{QStringLiteral("protocol"), QStringLiteral("openid4vp")}}), session());
        const auto end = result.read(
            answer(200, "{\"status\": \"VERIFICATION_SUCCESSFUL\", \"credentialData\": [{\"type\": \"Employee Badge\", "
                        "\"data\": [{\"key\": \"Given Name\", \"value\": \"Marta\"}, {\"key\": \"Salary\", \"value\": "
                        "\"a lot\"}, {\"key\": \"CardImage\", \"value\": \"<svg/>\"}]}]}"));
        QVERIFY(!end.next());
        QCOMPARE(end.outcome()->credentials.first().claims,
                 (QList<Claim>{{QStringLiteral("Given Name"), QStringLiteral("Marta")}}));
    }

    /// The drawing of the card holds fields that nobody asked for; it is markup from outside, and never a claim.
    void the_cards_drawing_is_no_claim() {
        CredentialType type = badge();
        type.credentials.first().claims.append(RequestedClaim{.id = QStringLiteral("CardImage"), .label = {}});
        const auto result = pingone::CredentialsProvider(settings()).result(type, session());
        for (const char *data : {"[{\"key\": \"CardImage\", \"value\": \"<svg onload='x'/>\"}]",
                                 "{\"CardImage\": \"<svg/>\", \"Given Name\": \"Marta\"}"}) {
            const auto end = result.read(answer(200, "{\"status\": \"VERIFICATION_SUCCESSFUL\", \"credentialData\": "
                                                     "[{\"type\": \"Employee Badge\", \"data\": " +
                                                         QByteArray(data) + "}]}"));
            for (const Claim &claim : end.outcome()->credentials.first().claims)
                QVERIFY(claim.id != QStringLiteral("CardImage") && !claim.isPicture());
        }
    }

    /// A result that is asked for although the session has not ended so is not valid, whatever it holds.
    void only_a_successful_session_is_valid() {
        const auto result = pingone::CredentialsProvider(settings()).result(badge(), session());
        for (const char *status : {"INITIAL", "WAITING", "VERIFICATION_FAILED", "VERIFICATION_EXPIRED", "ALMOST"}) {
            const auto end = result.read(answer(200, "{\"status\": \"" + QByteArray(status) +
                                                         "\", \"credentialData\": [{\"type\": \"Employee Badge\", "
                                                         "\"data\": []}]}"));
            QVERIFY(!end.next());
            QVERIFY(end.outcome()->verdict != ServiceVerdict::Valid);
        }
    }

    void a_visitors_wallet_is_found_by_the_visitor() {
        const pingone::CredentialsProvider provider(settings());
        const CredentialType type = badge({{QStringLiteral("push_user"), QStringLiteral("email")},
                                           {QStringLiteral("wallet_application"), QStringLiteral("6b1f")}});
        QCOMPARE(provider.inputs(type).size(), 1);
        QCOMPARE(provider.start(type, {}, {}).failure().field, QStringLiteral("user"));
        const auto search = provider.start(type, {{QStringLiteral("user"), QStringLiteral(" m\"x@example.org ")}}, {});
        QVERIFY(search);
        QCOMPARE(search->request.method, HttpMethod::Get);
        QVERIFY(search->request.url.query(QUrl::FullyDecoded)
                    .startsWith(QStringLiteral("filter=email eq \"m\\\"x@example.org\"")));
        const auto wallets = search->read(answer(200, "{\"_embedded\": {\"users\": [{\"id\": \"u1\"}]}}"));
        QVERIFY(wallets.next());
        QVERIFY(wallets.next()->request.url.path().endsWith(QStringLiteral("/users/u1/digitalWallets")));
        const auto create = wallets.next()->read(answer(200, golden(QStringLiteral("digital-wallets.json"))));
        QVERIFY(create.next());
        QCOMPARE(create.next()->request.method, HttpMethod::Post);
        QCOMPARE(create.next()->repeat, Repeat::Never);
        const QJsonObject body = QJsonDocument::fromJson(create.next()->request.body).object();
        QCOMPARE(body[u"applicationInstance"][u"id"].toString(), QStringLiteral("new"));
        QCOMPARE(body[u"digitalWalletApplication"][u"id"].toString(), QStringLiteral("6b1f"));
        const auto begun = create.next()->read(
            answer(202, "{\"id\": \"a\", \"_links\": {\"appOpenUrl\": {\"href\": \"https://wallet.example/x\"}}}"));
        QVERIFY(begun.outcome()->pushed);

        // Nobody, several, and a visitor without a wallet: the desk is told that the name is to blame.
        QCOMPARE(search->read(answer(200, "{\"_embedded\": {\"users\": []}}")).outcome().failure().field,
                 QStringLiteral("user"));
        QCOMPARE(search->read(answer(200, "{\"_embedded\": {\"users\": [{\"id\": \"1\"}, {\"id\": \"2\"}]}}"))
                     .outcome()
                     .failure()
                     .kind,
                 FailureKind::MissingInput);
        QCOMPARE(
            wallets.next()->read(answer(200, "{\"_embedded\": {\"digitalWallets\": []}}")).outcome().failure().field,
            QStringLiteral("user"));
        QCOMPARE(wallets.next()->read(answer(403, "{}")).outcome().failure().kind, FailureKind::NotAllowed);
    }

    void what_can_be_asked_for_is_listed() {
        ListingRequest request;
        request.what = ListingRequest::What::Types;
        const auto list = pingone::CredentialsProvider(settings()).list(request);
        QVERIFY(list);
        QVERIFY(list->request.url.path().endsWith(QStringLiteral("0a11/credentialTypes")));
        const auto read = list->read(answer(200, golden(QStringLiteral("credential-types.json"))));
        QVERIFY(!read.next() && read.outcome());
        const ServiceRow listed{QStringLiteral("2f7c1d90-6b1a-4f0e-8b6d-0c1d2e3f4a01"),
                                QStringLiteral("Employee Badge"),
                                {},
                                QDateTime(QDate(2026, 1, 12), QTime(8, 30), Qt::UTC),
                                {{QStringLiteral("issuer"), QStringLiteral("Northwind Services")},
                                 {QStringLiteral("keys"), QStringLiteral("Given Name, Department, Issued On")},
                                 {QStringLiteral("description"), QStringLiteral("Opens the staff entrance")}}};
        const ServiceRow permit{QStringLiteral("2f7c1d90-6b1a-4f0e-8b6d-0c1d2e3f4a03"),
                                QStringLiteral("Parking Permit"),
                                {},
                                {},
                                {{QStringLiteral("keys"), QStringLiteral("Plate")}}};
        // A deleted type is still in the list.
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{listed, permit}));
        QVERIFY(!read.outcome()->hasMore);
    }
};

QTEST_GUILESS_MAIN(TestPingOneCredentialsSteps)
#include "tst_pingonecredentialssteps.moc"
