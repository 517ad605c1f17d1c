#pragma once

#include "tests/simulator/asking.h"

namespace kiosk::test {

/// A service with a session, and how to ask for that session's status.
struct Watched {
    Watched(sim::SimulatedService &service, const QString &provider) : client(service) {
        if (provider == u"didit" || provider == u"nchain")
            client.headers = {{"x-api-key", client.value(u"api_key").toUtf8()}};
        else
            client.signIn(u'/' + client.value(u"token_url"));
        begin(provider);
    }
    void begin(const QString &provider) {
        const QString environment = QStringLiteral("/v1/environments/") + client.value(u"environment_id");
        if (provider == u"pingone-credentials") {
            const QString sessions = environment + QStringLiteral("/presentationSessions");
            const QJsonObject session =
                client.post(sessions, R"({"requestedCredentials": [{"type": "Driver License"}]})");
            path = sessions + u'/' + session[u"id"].toString();
            link = session[u"_links"][u"appOpenUrl"][u"href"].toString();
        } else if (provider == u"pingone-verify") {
            const QString mine =
                environment + QStringLiteral("/users/c0ff1e2d-3b4a-4c5d-8e6f-7a8b9c0d1e01/verifyTransactions");
            const QJsonObject transaction = client.post(mine, "{}");
            path = mine + u'/' + transaction[u"id"].toString();
            link = transaction[u"webVerificationUrl"].toString();
        } else if (provider == u"didit") {
            const QString sessions = QStringLiteral("/verification/v3/session/");
            const QJsonObject session =
                client.post(sessions, "{\"workflow_id\": \"" + client.value(u"workflow_id").toLatin1() + "\"}");
            path = sessions + session[u"session_id"].toString() + QStringLiteral("/decision/");
            link = session[u"url"].toString();
        } else if (provider == u"nchain") {
            const QString records = QStringLiteral("/c41d7e9a/verifier/api/v1/verifiable-presentations/");
            const QJsonObject request = client.post(records + QStringLiteral("definition/emailCredential"), {});
            path = records + request[u"correlationId"].toString();
            link = request[u"authRequestURI"].toString();
        } else {
            const QString backend = QStringLiteral("/oid4vp/backend/auth/");
            const QJsonObject request =
                client.post(backend + QStringLiteral("requests"), R"({"query_id": "proof-of-age"})");
            path = backend + QStringLiteral("status/") + request[u"correlation_id"].toString();
            link = request[u"request_uri"].toString();
        }
    }
    sim::Reply poll() const { return client.send("GET", path); }

    Asking client;
    QString path;
    QString link; ///< as in the QR code
};

} // namespace kiosk::test
