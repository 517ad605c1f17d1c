#pragma once

#include "app/simulator/simulatedservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

namespace kiosk::test {

/// Asks a simulated service directly, without a network.
class Asking {
public:
    using Headers = QHash<QByteArray, QByteArray>;

    explicit Asking(sim::SimulatedService &service)
        : mount(QStringLiteral("http://127.0.0.1:1/") + service.mount()), m_service(service) {}

    /// With `headers`; `path` may carry a query.
    sim::Reply send(const QByteArray &method, const QString &path, const QByteArray &body = {}) const {
        sim::Request request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        const auto items = QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
        for (const auto &item : items)
            request.query.insert(item.first, item.second);
        request.headers = headers;
        if (!body.isEmpty() && !request.headers.contains("content-type"))
            request.headers.insert("content-type", "application/json");
        request.body = body;
        request.mount = QUrl(mount);
        return m_service.handle(request);
    }
    int status(const QByteArray &method, const QString &path, const QByteArray &body = {}) const {
        return send(method, path, body).status;
    }
    static QJsonObject jsonOf(const sim::Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    QJsonObject get(const QString &path) const { return jsonOf(send("GET", path)); }
    QJsonObject post(const QString &path, const QByteArray &body) const { return jsonOf(send("POST", path, body)); }

    /// Of what the service prints about itself.
    QString value(QStringView name) const {
        const auto values = m_service.credentials();
        for (const auto &[key, text] : values) {
            if (key == name)
                return text;
        }
        return {};
    }

    /// Fetches a token with client_secret_basic and keeps it.
    sim::Reply signIn(const QString &path) {
        headers = {
            {"authorization", "Basic " + (value(u"client_id") + u':' + value(u"client_secret")).toUtf8().toBase64()},
            {"content-type", "application/x-www-form-urlencoded"}};
        const sim::Reply reply = send("POST", path, "grant_type=client_credentials");
        headers = {{"authorization", "Bearer " + jsonOf(reply)[u"access_token"].toString().toUtf8()}};
        return reply;
    }

    const QString mount;
    Headers headers;

private:
    sim::SimulatedService &m_service;
};

inline QByteArray headerOf(const sim::Reply &reply, QByteArrayView name) {
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace kiosk::test
