#pragma once

#include "app/kiosk.h"
#include "app/providers/registry.h"
#include "app/simulator/simulator.h"
#include "tests/journey/search.h"
#include "tests/support/faultproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace kiosk::testing {

/// Every simulated service, reached through a network that remembers what must not be found anywhere, and the demo's
/// catalogue as a configuration file that describes them as real ones.
class AllServices {
public:
    explicit AllServices(const sim::Plot &plot) {
        sim::SimulatorOptions options;
        options.plot = plot;
        auto started = sim::Simulator::start(options);
        if (!started)
            qFatal("the simulator does not start");
        m_simulator = std::move(started).value();
        m_proxy = std::make_unique<test::FaultProxy>(m_simulator->baseUrl());
        test::FaultRule listen;
        listen.applies = [](const test::TestRequest &) {
            return true;
        };
        listen.fault = test::Fault::Replace;
        listen.replace = [this](const QByteArray &body) {
            m_answers.append(body);
            return body;
        };
        m_proxy->setRule(listen);
        writeConfiguration();
    }

    QString configFile() const { return m_folder.filePath(QStringLiteral("kiosk.toml")); }

    /// What lets a client in, and what the services made up for the sessions: tokens, secrets, links, codes, ids.
    QList<Confidential> secrets() const {
        QList<Confidential> all;
        for (const ProviderDescriptor &descriptor : providers()) {
            for (const auto &[name, value] : m_simulator->serviceOf(descriptor.id)->credentials()) {
                if (name == u"client_secret" || name == u"api_key")
                    all.append({descriptor.id + u' ' + name, value});
            }
        }
        for (const test::TestRequest &request : m_proxy->requests()) {
            const QString access = QString::fromLatin1(request.headers.value("authorization")).section(u' ', 1);
            if (!access.isEmpty())
                all.append({QStringLiteral("authorisation"), access});
        }
        for (const QByteArray &answer : m_answers) {
            const QJsonDocument document = QJsonDocument::fromJson(answer);
            collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), all);
        }
        return all;
    }

private:
    static void collect(const QJsonValue &value, QList<Confidential> &all) {
        static const QStringList names{QStringLiteral("access_token"),
                                       QStringLiteral("session_token"),
                                       QStringLiteral("session_id"),
                                       QStringLiteral("url"),
                                       QStringLiteral("vp_token"),
                                       QStringLiteral("nonce"),
                                       QStringLiteral("correlationId"),
                                       QStringLiteral("correlation_id"),
                                       QStringLiteral("authRequestURI"),
                                       QStringLiteral("request_uri"),
                                       QStringLiteral("webVerificationUrl"),
                                       QStringLiteral("qrUrl"),
                                       QStringLiteral("webVerificationCode"),
                                       QStringLiteral("vendor_data"),
                                       QStringLiteral("portrait_image"),
                                       QStringLiteral("IMAGE")};
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collect(entry, all);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            // Whole pictures are looked for by their beginning.
            const QString text = member.value().toString().left(400);
            if (names.contains(member.key()) && text.size() >= 5)
                all.append({member.key(), text});
            collect(member.value(), all);
        }
    }

    QString access(const QString &provider, const QString &key) const {
        for (const auto &[name, value] : m_simulator->serviceOf(provider)->credentials()) {
            if (name == key)
                return value;
        }
        qFatal("the simulator has no %s of %s", qPrintable(key), qPrintable(provider));
    }

    void writeConfiguration() {
        QFile demo(QStringLiteral(":/demo/kiosk.toml"));
        QFile file(configFile());
        if (!demo.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            qFatal("the configuration cannot be written");
        QString toml = QString::fromUtf8(demo.readAll());
        static const QRegularExpression place(QStringLiteral("@([a-z0-9-]+)\\.([a-z_]+)@"));
        for (auto found = place.match(toml); found.hasMatch(); found = place.match(toml)) {
            const QString provider = found.captured(1);
            QString value = access(provider, found.captured(2));
            if (found.captured(2).endsWith(QLatin1String("_url")))
                value = m_proxy->through(m_simulator->mountOf(provider)).toString() + u'/' + value;
            toml.replace(found.captured(0), value);
        }
        static const QRegularExpression secret(QStringLiteral("keychain:([a-z0-9-]+)(?:\\.([a-z_]+))?"));
        for (auto found = secret.match(toml); found.hasMatch(); found = secret.match(toml)) {
            const QString provider = found.captured(1);
            QString key = found.captured(2);
            if (key.isEmpty())
                key = providerById(provider)->access == ServiceAccess::Key ? QStringLiteral("api_key")
                                                                           : QStringLiteral("client_secret");
            const QString variable = QStringLiteral("KIOSK_TEST_%1").arg(m_variables++);
            qputenv(variable.toLatin1().constData(), access(provider, key).toUtf8());
            toml.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("env:") + variable);
        }
        file.write(toml.toUtf8());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<test::FaultProxy> m_proxy;
    QList<QByteArray> m_answers;
    int m_variables = 0;
};

} // namespace kiosk::testing
