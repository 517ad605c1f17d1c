#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"
#include "app/session/verificationsession.h"
#include "tests/app/http/world.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::seconds;

namespace {

constexpr seconds Picture{8}; ///< what it takes to fetch it, within the limit of one attempt

/// A service that hands over no link, but the address of a picture of the code.
TestAnswer answerTo(const TestRequest &request) {
    if (request.target == "/qr.png")
        return silence();
    if (request.method != "POST")
        return answer(200, "{\"id\": \"9a1b\", \"status\": \"INITIAL\"}");
    const QByteArray picture = "http://" + request.headers.value("host") + "/qr.png";
    return answer(202,
                  "{\"id\": \"9a1b\", \"status\": \"INITIAL\", \"expiresAt\": \"2026-03-02T09:00:30Z\", "
                  "\"_links\": {\"qr\": {\"href\": \"" +
                      picture + "\"}}}",
                  {{"Date", "Mon, 02 Mar 2026 09:00:00 GMT"}});
}

ServiceSettings settingsFor(const TestServer &server) {
    ServiceSettings settings;
    settings.baseUrl = server.url(QStringLiteral("/v1"));
    settings.options = {{QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}};
    return settings;
}

CredentialType badge() {
    CredentialType type;
    type.credentials = {RequestedCredential{QStringLiteral("Employee Badge"), {}}};
    return type;
}

} // namespace

/// The service's own time runs while the picture of the code is still on its way.
class TestPingOneCredentialsDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlowPicture_doesNotProlongTheSession() {
        World world(answerTo);
        const pingone::CredentialsProvider provider(settingsFor(world.server));
        VerificationSession session(
            world.client, world.clock,
            [&provider](const CredentialType &) -> Outcome<ServiceConnection> {
                return ServiceConnection{&provider, nullptr};
            },
            DeskIdentity{});
        session.begin(badge());
        world.clock.settle();
        QCOMPARE(world.server.held(), 1);
        const Moment created = world.clock.monotonic();
        world.clock.advance(Picture);
        world.server.release(answer(200, "\x89PNG\r\n\x1a\n"));
        world.clock.settle();

        const auto *inviting = session.as<Inviting>();
        QVERIFY(inviting);
        QCOMPARE(inviting->begun, created);
        QCOMPARE(inviting->deadline, created + seconds(30));
        QCOMPARE(session.remaining(), std::optional<std::chrono::milliseconds>(seconds(30) - Picture));
        QVERIFY(world.clock.advanceUntil([&session] { return session.as<Expired>() != nullptr; }, seconds(60)));
        QVERIFY(world.clock.monotonic() <= created + seconds(35));
    }
};

QTEST_GUILESS_MAIN(TestPingOneCredentialsDeadline)
#include "tst_pingonecredentialsdeadline.moc"
