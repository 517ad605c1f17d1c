#pragma once

#include "app/simulator/simulator.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUuid>

namespace kiosk::test {

/// What came back, or why nothing did.
struct Answer {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A client that knows nothing of the program's own: Qt's, over a real socket.
class Client {
public:
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();

    QNetworkReply *begin(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                         const Headers &headers = {}) {
        QNetworkRequest request(url);
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &header : headers) {
            request.setRawHeader(header.first, header.second);
        }
        return m_manager.sendCustomRequest(request, method, body);
    }
    static Answer finish(QNetworkReply *reply) {
        if (!reply->isFinished()) {
            QEventLoop loop;
            QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(std::chrono::seconds(30), reply, &QNetworkReply::abort);
            loop.exec();
        }
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.error = reply->error();
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &pair : pairs) {
            answer.headers.insert(pair.first.toLower(), pair.second);
        }
        delete reply;
        return answer;
    }
    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Headers &headers = {}) {
        return finish(begin(method, url, body, headers));
    }
    Answer get(const QUrl &url, const Headers &headers = {}) { return send("GET", url, {}, headers); }

private:
    QNetworkAccessManager m_manager;
};

/// A client of the simulated PingOne.
class PingOneClient : public Client {
public:
    explicit PingOneClient(const sim::Simulator &simulator)
        : mount(simulator.mountOf(QStringLiteral("pingone-credentials")).toString()) {
        const auto values = simulator.serviceOf(QStringLiteral("pingone-credentials"))->credentials();
        for (const auto &value : values) {
            access.insert(value.first, value.second);
        }
    }

    QString mount;
    QHash<QString, QString> access;
    QByteArray token;

    QString environment() const { return access.value(QStringLiteral("environment_id")); }
    QUrl tokenUrl() const { return QUrl(mount + u'/' + access.value(QStringLiteral("token_url"))); }
    QUrl sessions(const QString &below = {}) const {
        return QUrl(mount + QStringLiteral("/v1/environments/") + environment() +
                    QStringLiteral("/presentationSessions") + (below.isEmpty() ? QString() : u'/' + below));
    }
    Headers bearer() const { return {{"Authorization", "Bearer " + token}}; }
    QByteArray basic() const {
        return "Basic " +
               (access.value(QStringLiteral("client_id")) + u':' + access.value(QStringLiteral("client_secret")))
                   .toUtf8()
                   .toBase64();
    }
    Answer askToken(const QByteArray &form, const Headers &more) {
        Headers headers = more;
        headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded"));
        return send("POST", tokenUrl(), form, headers);
    }
    /// Fetches a token and keeps it.
    Answer signIn() {
        Answer answer = askToken("grant_type=client_credentials", {{"Authorization", basic()}});
        token = answer.json()[u"access_token"].toString().toUtf8();
        return answer;
    }
    Answer create(const QByteArray &body) {
        Headers headers = bearer();
        headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        return send("POST", sessions(), body, headers);
    }
    Answer status(const QString &id) { return get(sessions(id), bearer()); }
    QString statusWord(const QString &id) { return status(id).json()[u"status"].toString(); }
    Answer credentialData(const QString &id) { return get(sessions(id + QStringLiteral("/credentialData")), bearer()); }
    Answer sessionData(const QString &id) { return get(sessions(id + QStringLiteral("/sessionData")), bearer()); }
};

/// Keys and values of a data list.
inline QHash<QString, QString> claimsOf(const QJsonArray &data) {
    QHash<QString, QString> claims;
    for (const QJsonValue &pair : data) {
        claims.insert(pair[u"key"].toString(), pair[u"value"].toString());
    }
    return claims;
}

inline QJsonArray nestedEntries(const Answer &answer) {
    return answer.json()[u"sessionData"][u"credentialsDataList"].toArray();
}

inline bool isUuid(const QJsonValue &value) {
    return !QUuid::fromString(value.toString()).isNull();
}

/// Every member with its path and kind: "_links.qr.href:3".
inline QStringList shapeOf(const QJsonValue &value, const QString &path = {}) {
    QStringList shape;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            shape += shapeOf(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key());
        }
        return shape;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            shape += shapeOf(entry, path + QStringLiteral("[]"));
        }
        shape.removeDuplicates();
        return array.isEmpty() ? QStringList{path + QStringLiteral("[]")} : shape;
    }
    return {path + u':' + QString::number(value.type())};
}

/// All that comes until the other side closes.
inline QByteArray exchange(quint16 port, const QByteArray &request) {
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(30000)) {
        return {};
    }
    socket.write(request);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(30000)) {
    }
    return socket.readAll();
}

/// A session as a client sees it after creating it.
struct Started {
    QString id;
    QString qr;
    QString appOpen;
    QString requestId;
};

inline Started startedFrom(const Answer &answer) {
    const QJsonObject root = answer.json();
    Started started;
    started.id = root[u"id"].toString();
    started.qr = root[u"_links"][u"qr"][u"href"].toString();
    started.appOpen = root[u"_links"][u"appOpenUrl"][u"href"].toString();
    started.requestId = started.qr.section(u'/', -1);
    return started;
}

inline const QByteArray driverLicenceRequest =
    R"({"message": "Front desk", "protocol": "NATIVE", "requestedCredentials":
        [{"type": "Driver License", "keys": ["First Name", "Last Name"]}]})";

inline std::unique_ptr<sim::Simulator> startSimulator(const sim::SimulatorOptions &options = {}) {
    auto started = sim::Simulator::start(options);
    return started ? std::move(started).value() : nullptr;
}

inline std::unique_ptr<sim::Simulator> startSimulator(sim::Scenario scenario, bool autoplay = false) {
    sim::SimulatorOptions options;
    options.plot.scenario = scenario;
    options.plot.autoplay = autoplay;
    options.plot.scanAfter = std::chrono::milliseconds(50);
    options.plot.answerAfter = std::chrono::milliseconds(50);
    return startSimulator(options);
}

} // namespace kiosk::test
