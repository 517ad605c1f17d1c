#pragma once

#include "app/providers/pingonecredentials/pingonecredentialssimulator.h"
#include "tests/simulator/client.h"

namespace kiosk::test {

/// Talks to a simulated half of its own choice, without a network.
struct Direct {
    explicit Direct(sim::Plot plot, sim::PingOneSimulatorOptions options = {}) : service(plot, std::move(options)) {}

    sim::Reply send(const QByteArray &method, const QString &path, const QByteArray &body,
                    const QByteArray &contentType, const QByteArray &authorization) {
        sim::Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.mount = QUrl(QStringLiteral("http://127.0.0.1:1/pingone"));
        request.headers = {{"content-type", contentType}, {"authorization", authorization}};
        return service.handle(request);
    }
    QString value(const QString &key) const {
        const auto values = service.credentials();
        for (const auto &entry : values) {
            if (entry.first == key) {
                return entry.second;
            }
        }
        return {};
    }
    sim::PingOneCredentialsSimulator service;
};

inline QString sessionPath(const Direct &direct) {
    return QStringLiteral("/v1/environments/") + direct.value(QStringLiteral("environment_id")) +
           QStringLiteral("/presentationSessions");
}

inline QByteArray signIn(Direct &direct) {
    const sim::Reply reply = direct.send(
        "POST", u'/' + direct.value(QStringLiteral("token_url")), "grant_type=client_credentials",
        "application/x-www-form-urlencoded",
        "Basic " + (direct.value(QStringLiteral("client_id")) + u':' + direct.value(QStringLiteral("client_secret")))
                       .toUtf8()
                       .toBase64());
    return "Bearer " + QJsonDocument::fromJson(reply.body)[u"access_token"].toString().toUtf8();
}

inline QJsonObject createDirect(Direct &direct, const QByteArray &authorization) {
    const sim::Reply reply =
        direct.send("POST", sessionPath(direct), driverLicenceRequest, "application/json", authorization);
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace kiosk::test
