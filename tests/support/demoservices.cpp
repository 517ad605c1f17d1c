#include "tests/support/demoservices.h"

#include "app/providers/registry.h"

#include <QFile>
#include <QRegularExpression>

namespace kiosk::testing {

DemoServices::DemoServices(const sim::Plot &plot) {
    sim::SimulatorOptions options;
    options.plot = plot;
    auto started = sim::Simulator::start(options);
    if (!started)
        qFatal("the simulator does not start");
    m_simulator = std::move(started).value();
}

void DemoServices::configure(Access access) {
    configure([](const QUrl &url) { return url; }, access);
}

void DemoServices::configure(const Route &route, Access access) {
    QFile demo(QStringLiteral(":/demo/kiosk.toml"));
    if (!demo.open(QIODevice::ReadOnly))
        qFatal("there is no demo");
    QString toml = QString::fromUtf8(demo.readAll());
    for (const ProviderDescriptor &provider : providers()) {
        for (const auto &[key, value] : m_simulator->accessTo(provider.id))
            toml.replace(QStringLiteral("@%1.%2@").arg(provider.id, key),
                         key.endsWith(QLatin1String("_url")) ? route(QUrl(value)).toString() : value);
    }
    static const QRegularExpression secret(QStringLiteral("keychain:([a-z0-9-]+)\\.?([a-z_]*)"));
    for (auto found = secret.match(toml); found.hasMatch(); found = secret.match(toml)) {
        // In the environment: tests that search the disk must not find them there.
        static int variables = 0;
        const QByteArray variable = "KIOSK_TEST_SECRET_" + QByteArray::number(++variables);
        qputenv(variable.constData(),
                access == Access::Wrong ? "not-the-secret" : secretOf(found.captured(1), found.captured(2)));
        toml.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("env:") + QString::fromLatin1(variable));
    }
    QFile file(configFile());
    const QByteArray text = toml.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the configuration cannot be written");
}

QByteArray DemoServices::secretOf(const QString &provider, const QString &key) const {
    for (const auto &[name, value] : m_simulator->accessTo(provider)) {
        const bool isSecret = name == QLatin1String("api_key") || name == QLatin1String("client_secret");
        if (key.isEmpty() ? isSecret : name == key)
            return value.toUtf8();
    }
    qFatal("the simulator has no such secret");
}

} // namespace kiosk::testing
