#include "tests/bench/service.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTcpSocket>
#include <algorithm>
#include <cstdio>

namespace kiosk::bench {

namespace {

constexpr int patience = 30'000;

/// Above the values in what `simulate` prints.
constexpr const char *heading = "PingOne Credentials";

/// The desk's file; %1 to %5 are base and token address, environment, client and auth method.
constexpr const char *file = R"([site]
name = "Benchmark"
desk = "Desk"
purpose = "The benchmark asks for your credential"
language = "en"
theme = "light"

[services.pingone]
provider = "pingone-credentials"
label = "PingOne"
base_url = "%1"
token_url = "%2"
environment_id = "%3"
client_id = "%4"
client_secret = "env:KIOSK_BENCH_SECRET"
auth_method = "%5"

[[types]]
id = "driver-licence"
label = "Driver licence"
description = "Name, date of birth, class"
icon = "id-card"
service = "pingone"
[[types.credentials]]
type = "Driver License"
claims = [
    { id = "First Name", label = "First name" },
    { id = "Last Name", label = "Last name" },
    { id = "Date of Birth", label = "Date of birth", format = "date" },
    { id = "License Class", label = "Class" },
    { id = "Expiration Date", label = "Valid until", format = "date", expires = true },
]
)";

/// The same address behind another port.
QString through(quint16 port, const QString &address) {
    QUrl url(address);
    url.setPort(port);
    return url.toString();
}

/// The body of the answer to one request; empty where none comes.
QByteArray ask(QTcpSocket &socket, const QByteArray &path, const QByteArray &headers, const QByteArray &body) {
    socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (true) {
        const qsizetype head = answer.indexOf("\r\n\r\n");
        if (head >= 0) {
            const QByteArray lower = answer.left(head).toLower() + "\r\n";
            const qsizetype at = lower.indexOf("content-length:") + 15;
            const qsizetype length = lower.mid(at, lower.indexOf("\r\n", at) - at).trimmed().toLongLong();
            if (answer.size() >= head + 4 + length)
                return answer.mid(head + 4);
        }
        if (!socket.waitForReadyRead(patience))
            return {};
        answer += socket.readAll();
    }
}

} // namespace

bool Service::start() {
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/verifier-kiosk-cli"),
                    {QStringLiteral("simulate"), QStringLiteral("--autoplay")});
    QByteArray text;
    // The curl lines come after the values.
    while (text.indexOf("curl", std::max<qsizetype>(text.indexOf(heading), 0)) < 0 &&
           m_process.waitForReadyRead(patience))
        text += m_process.readAllStandardOutput();
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    bool isOurs = false;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("Simulated services at ")))
            m_address = QUrl(line.section(u' ', 3, 3));
        if (!line.isEmpty() && !line.startsWith(u' '))
            isOurs = line == QLatin1String(heading);
        if (isOurs && line.contains(QLatin1String(" = ")))
            m_access.insert(line.section(QLatin1String(" = "), 0, 0).trimmed(), line.section(QLatin1String(" = "), 1));
    }
    if (m_address.port() <= 0 || !m_access.contains(QStringLiteral("client_secret")) || !m_folder.isValid()) {
        std::fputs("The simulator (verifier-kiosk-cli beside this program) does not start.\n", stderr);
        return false;
    }
    qputenv("KIOSK_BENCH_SECRET", m_access.value(QStringLiteral("client_secret")).toUtf8());
    return true;
}

Service::~Service() {
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QString Service::configuration(quint16 port) {
    const auto value = [this](const char *key) {
        return m_access.value(QString::fromLatin1(key));
    };
    const QString path = m_folder.filePath(QStringLiteral("kiosk-%1.toml").arg(port));
    QFile out(path);
    const QByteArray text = QString::fromUtf8(file)
                                .arg(through(port, value("base_url")), through(port, value("token_url")),
                                     value("environment_id"), value("client_id"), value("auth_method"))
                                .toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("the configuration cannot be written");
    return path;
}

Figures Service::ownAnswerTime(int requests) const {
    Figures figures;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port());
    if (!socket.waitForConnected(patience))
        return figures;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray basic =
        (m_access.value(QStringLiteral("client_id")) + u':' + m_access.value(QStringLiteral("client_secret")))
            .toUtf8()
            .toBase64();
    const QByteArray token =
        QJsonDocument::fromJson(
            ask(socket, QUrl(m_access.value(QStringLiteral("token_url"))).path().toUtf8(),
                "Content-Type: application/x-www-form-urlencoded\r\nAuthorization: Basic " + basic + "\r\n",
                "grant_type=client_credentials"))
            .object()
            .value(QLatin1String("access_token"))
            .toString()
            .toUtf8();
    const QByteArray path = QUrl(m_access.value(QStringLiteral("base_url"))).path().toUtf8() + "/environments/" +
                            m_access.value(QStringLiteral("environment_id")).toUtf8() + "/presentationSessions";
    for (int i = 0; i < requests; ++i) {
        const double begun = nowMs();
        const QByteArray body =
            ask(socket, path, "Content-Type: application/json\r\nAuthorization: Bearer " + token + "\r\n",
                R"({"message": "Front desk", "protocol": "NATIVE", "requestedCredentials": [{"type": "Driver License",
                   "keys": ["First Name", "Last Name", "Date of Birth", "License Class", "Expiration Date"]}]})");
        if (body.contains("appOpenUrl"))
            figures.add(nowMs() - begun);
    }
    return figures;
}

} // namespace kiosk::bench
