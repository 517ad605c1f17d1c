#pragma once

#include "app/providers/registry.h"
#include "tests/journey/search.h"
#include "tests/support/demoservices.h"
#include "tests/support/faultproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::testing {

/// Every simulated service, reached through a network that remembers what must not be found anywhere, and the demo's
/// catalogue as a configuration file that describes them as real ones.
class AllServices {
public:
    explicit AllServices(const sim::Plot &plot) : m_services(plot), m_proxy(m_services.simulator().baseUrl()) {
        test::FaultRule listen;
        listen.applies = [](const test::TestRequest &) {
            return true;
        };
        listen.fault = test::Fault::Replace;
        listen.replace = [this](const QByteArray &body) {
            m_answers.append(body);
            return body;
        };
        m_proxy.setRule(listen);
        m_services.configure([this](const QUrl &url) { return m_proxy.through(url); });
    }

    QString configFile() const { return m_services.configFile(); }

    /// What lets a client in, and what the services made up for the sessions: tokens, secrets, links, codes, ids.
    QList<Confidential> secrets() const {
        QList<Confidential> all;
        for (const ProviderDescriptor &descriptor : providers()) {
            for (const auto &[name, value] : m_services.simulator().accessTo(descriptor.id)) {
                if (name == u"client_secret" || name == u"api_key")
                    all.append({descriptor.id + u' ' + name, value});
            }
        }
        for (const test::TestRequest &request : m_proxy.requests()) {
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

    DemoServices m_services;
    test::FaultProxy m_proxy;
    QList<QByteArray> m_answers;
};

} // namespace kiosk::testing
