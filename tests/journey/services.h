#pragma once

#include "app/kiosk.h"
#include "app/providers/registry.h"
#include "app/simulator/simulator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace kiosk::testing {

/// All the demo's services and types, described in a configuration file as real ones; so no demo stands in the way.
class Services {
public:
    enum class Access { Good, Wrong };

    explicit Services(const sim::Plot &plot, Access access = Access::Good) {
        sim::SimulatorOptions options;
        options.plot = plot;
        auto started = sim::Simulator::start(options);
        if (!started)
            qFatal("the simulator does not start");
        m_simulator = std::move(started).value();
        write(QStringLiteral("kiosk.toml"), configuration(access));
    }

    Kiosk::Options options() const {
        Kiosk::Options options;
        options.configFile = m_folder.filePath(QStringLiteral("kiosk.toml"));
        return options;
    }

    /// Nobody listens any more.
    void goAway() { m_simulator.reset(); }

private:
    QByteArray configuration(Access access) {
        QFile demo(QStringLiteral(":/demo/kiosk.toml"));
        if (!demo.open(QIODevice::ReadOnly))
            qFatal("there is no demo");
        QString toml = QString::fromUtf8(demo.readAll());
        for (const ProviderDescriptor &provider : providers()) {
            const QString mount = m_simulator->mountOf(provider.id).toString();
            for (const auto &[key, value] : m_simulator->serviceOf(provider.id)->credentials()) {
                const bool isPath = key.endsWith(QLatin1String("_url")) && QUrl(value).isRelative();
                toml.replace(
                    QStringLiteral("@%1.%2@").arg(provider.id, key),
                    isPath ? QDir::cleanPath(mount + u'/' + value).replace(QStringLiteral(":/"), QStringLiteral("://"))
                           : value);
            }
        }
        static const QRegularExpression secret(QStringLiteral("\"keychain:([a-z0-9-]+)\\.?([a-z_]*)\""));
        for (auto each = secret.globalMatch(toml); each.hasNext();) {
            const QRegularExpressionMatch found = each.next();
            const QString file = found.captured(1) + u'-' + found.captured(2);
            write(file, access == Access::Wrong ? "not-the-secret" : secretOf(found.captured(1), found.captured(2)));
            toml.replace(found.captured(), QStringLiteral("\"file:%1\"").arg(file));
        }
        return toml.toUtf8();
    }

    QByteArray secretOf(const QString &provider, const QString &key) const {
        for (const auto &[name, value] : m_simulator->serviceOf(provider)->credentials()) {
            const bool isOne = name == QLatin1String("api_key") || name == QLatin1String("client_secret");
            if (key.isEmpty() ? isOne : name == key)
                return value.toUtf8();
        }
        qFatal("the simulator has no such secret");
    }

    void write(const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the configuration cannot be written");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
};

} // namespace kiosk::testing
