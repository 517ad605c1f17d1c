#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"
#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"
#include "tests/providers/demo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kiosk;

namespace {

CredentialType badge(const QJsonObject &options) {
    CredentialType type;
    type.purpose = QStringLiteral("Front desk Lisbon asks for your employee badge");
    RequestedCredential credential;
    credential.type = QStringLiteral("Employee Badge");
    credential.claims = {RequestedClaim{.id = QStringLiteral("Given Name"), .label = {}},
                         RequestedClaim{.id = QStringLiteral("Surname"), .label = {}}};
    type.credentials = {credential};
    type.options = options;
    return type;
}

QJsonObject bodyOf(const CredentialType &type, const Inputs &inputs = {}) {
    return QJsonDocument::fromJson(pingone::createSessionBody(type, {}, inputs)).object();
}

QStringList claimIds(const Concluded &concluded) {
    QStringList ids;
    for (const Claim &claim : concluded.presentation.credentials.first().claims)
        ids.append(claim.id);
    return ids;
}

const QJsonObject push{
    {QStringLiteral("wallet_application"), QStringLiteral("6b1f0c9d-52e7-4a38-9c06-e1d24f7a8b30")},
    {QStringLiteral("application_instance"), QStringLiteral("4a7e1e0e-0e59-4a36-9f38-1d7d8c7b6a55")},
    {QStringLiteral("notification_locale"), QStringLiteral("en")},
    {QStringLiteral("notification_variant"), QStringLiteral("front desk")},
    {QStringLiteral("notification_variables"), QJsonObject{{QStringLiteral("desk"), QStringLiteral("2")}}}};

const QJsonObject openId{{QStringLiteral("protocol"), QStringLiteral("openid4vp")},
                         {QStringLiteral("did_method"), QStringLiteral("WEB")},
                         {QStringLiteral("protocol_version"), QStringLiteral("ID1")}};

} // namespace

/// PingOne Credentials with OPENID4VP and with a push message.
class TestPingOneCredentialsFlavours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contradictions_are_refused_before_the_service_is_asked() {
        const pingone::CredentialsProvider provider(ServiceSettings{});
        CredentialType two = badge(openId);
        two.credentials.append(two.credentials.first());
        QCOMPARE(provider.start(two, {}, {}).failure().field, QStringLiteral("credentials"));
        QJsonObject both = push;
        both.insert(QStringLiteral("protocol"), QStringLiteral("openid4vp"));
        QCOMPARE(provider.start(badge(both), {}, {}).failure().field, QStringLiteral("protocol"));
        QJsonObject noApplication = push;
        noApplication.remove(QStringLiteral("wallet_application"));
        QCOMPARE(provider.start(badge(noApplication), {}, {}).failure().field, QStringLiteral("wallet_application"));
    }

    /// The service's own default is 300 s; a type that asks for less is believed where the answer names no end.
    void a_time_that_was_asked_for_counts_without_an_expiry() {
        const pingone::CredentialsProvider provider(ServiceSettings{});
        const auto start = provider.start(badge({{QStringLiteral("timeout_seconds"), 30}}), {}, {});
        QVERIFY(start);
        HttpResponse response;
        response.status = 202;
        response.body = "{\"id\": \"a\", \"_links\": {\"appOpenUrl\": {\"href\": \"https://wallet.example/x\"}}}";
        QCOMPARE(start->read(response).outcome()->lifetime,
                 std::optional<std::chrono::milliseconds>(std::chrono::seconds(30)));
        response.body.replace("\"id\"", "\"expiresAt\": \"2026-03-04T09:17:02Z\", \"id\"");
        QVERIFY(!start->read(response).outcome()->lifetime);
    }

    void the_desk_can_give_the_wallet() {
        QJsonObject options = push;
        options.remove(QStringLiteral("application_instance"));
        options.insert(QStringLiteral("push"), true);
        const pingone::CredentialsProvider provider(ServiceSettings{});
        QCOMPARE(provider.inputs(badge(options)).size(), 1);
        QCOMPARE(provider.start(badge(options), {}, {}).failure().kind, FailureKind::MissingInput);
        QCOMPARE(provider.start(badge(options), {{QStringLiteral("application_instance"), QStringLiteral("x")}}, {})
                     .failure()
                     .field,
                 QStringLiteral("application_instance"));
        const Inputs inputs{
            {QStringLiteral("application_instance"), provider.inputs(badge(options)).first().demoValue}};
        QVERIFY(provider.start(badge(options), inputs, {}));
        QCOMPARE(bodyOf(badge(options), inputs)[u"applicationInstance"][u"id"].toString(),
                 inputs.value(QStringLiteral("application_instance")));
    }

    void only_what_was_asked_for_stays() {
        Presentation presentation;
        PresentedCredential credential;
        credential.type = QStringLiteral("Employee Badge");
        credential.claims = {{QStringLiteral("givenName"), QStringLiteral("Marta")},
                             {QStringLiteral("Surname"), QStringLiteral("Teixeira")},
                             {QStringLiteral("Salary"), QStringLiteral("a lot")}};
        presentation.credentials = {credential};
        const Presentation asked = pingone::asAsked(presentation, badge(openId));
        QCOMPARE(asked.credentials.first().claims,
                 (QList<Claim>{{QStringLiteral("Given Name"), QStringLiteral("Marta")},
                               {QStringLiteral("Surname"), QStringLiteral("Teixeira")}}));
        QCOMPARE(pingone::asAsked(presentation, badge({})).credentials.first().claims.size(), 3);
    }

    void a_badge_shows_only_what_was_asked_for() {
        const auto kiosk = test::openDemo(sim::Scenario::Approve);
        QVERIFY(kiosk);
        const Concluded *end = test::concluded(*kiosk, QStringLiteral("employee-badge"));
        QVERIFY(end);
        QStringList ids = claimIds(*end);
        ids.sort();
        QCOMPARE(ids, (QStringList{QStringLiteral("Department"), QStringLiteral("Employee Number"),
                                   QStringLiteral("Given Name"), QStringLiteral("Surname")}));
    }

    void links_and_messages() {
        Kiosk::Options options;
        options.demo = true;
        auto opened = Kiosk::open(options);
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        VerificationSession &session = kiosk->session();
        session.begin(*kiosk->typeById(QStringLiteral("employee-badge")));
        QTRY_VERIFY_WITH_TIMEOUT(session.as<Inviting>(), 30'000);
        QVERIFY(session.as<Inviting>()->invitation.link.startsWith(QStringLiteral("openid-vc://?request_uri=http")));
        QVERIFY(!session.as<Inviting>()->invitation.pushed);
        session.cancel();
        session.begin(*kiosk->typeById(QStringLiteral("student-card")));
        QTRY_VERIFY_WITH_TIMEOUT(session.as<Inviting>(), 30'000);
        QVERIFY(session.as<Inviting>()->invitation.pushed);
        QVERIFY(!session.as<Inviting>()->invitation.link.isEmpty());
    }

    /// From a name at the desk to a message on the phone, over real sockets.
    void a_name_is_enough_for_a_message() {
        Kiosk::Options options;
        options.demo = true;
        auto opened = Kiosk::open(options);
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        CredentialType card = *kiosk->typeById(QStringLiteral("student-card"));
        card.options.remove(QStringLiteral("application_instance"));
        card.options.insert(QStringLiteral("push_user"), QStringLiteral("external-id"));
        kiosk->session().begin(card, {{QStringLiteral("user"), QStringLiteral("4711")}});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Inviting>(), 30'000);
        QVERIFY(kiosk->session().as<Inviting>()->invitation.pushed);
        kiosk->session().cancel();
        kiosk->session().begin(card, {{QStringLiteral("user"), QStringLiteral("nobody")}});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Failed>(), 30'000);
        QCOMPARE(kiosk->session().as<Failed>()->failure.kind, FailureKind::MissingInput);
    }
};

QTEST_GUILESS_MAIN(TestPingOneCredentialsFlavours)
#include "tst_pingonecredentialsflavours.moc"
