#pragma once

#include "app/kiosk.h"
#include "app/providers/registry.h"
#include "app/simulator/simulator.h"
#include "tests/support/faultproxy.h"
#include "ui/mainwindow.h"
#include "ui/pages/sessionpage.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QApplication>
#include <QDebug>
#include <QFile>
#include <QTemporaryDir>

namespace kiosk::testing {

/// The visitor acts alone and at once.
inline sim::Plot quickPlot(sim::Scenario scenario = sim::Scenario::Approve) {
    sim::Plot plot;
    plot.scenario = scenario;
    plot.autoplay = true;
    plot.scanAfter = std::chrono::milliseconds(100);
    plot.answerAfter = std::chrono::milliseconds(100);
    return plot;
}

/// A front desk without a person: a kiosk and the real window that serves it.
class Desk {
public:
    explicit Desk(Kiosk::Options options) {
        if (options.language.isEmpty())
            options.language = QStringLiteral("en");
        ui::Languages::current().choose(options.language);
        ui::Theme::current().apply(*qApp);
        auto opened = Kiosk::open(options);
        if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened)) {
            for (const ConfigurationError &error : failure->errors)
                qWarning().noquote() << toText(error);
            qFatal("the kiosk does not open: %s", qPrintable(failure->failure.detail));
        }
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_window = std::make_unique<ui::MainWindow>();
        m_window->serve(*m_kiosk);
        m_window->show();
        m_window->activateWindow();
    }

    Kiosk &kiosk() const { return *m_kiosk; }
    VerificationSession &session() { return m_kiosk->session(); }
    ui::MainWindow *window() { return m_window.get(); }

private:
    std::unique_ptr<Kiosk> m_kiosk; // outlives the window
    std::unique_ptr<ui::MainWindow> m_window;
};

inline Kiosk::Options demoOptions(const sim::Plot &plot) {
    Kiosk::Options options;
    options.demo = true;
    options.plot = plot;
    return options;
}

/// A simulated service that is reached through a network which the test can spoil or cut, and a configuration file that
/// describes it as a real one.
class Service {
public:
    explicit Service(const sim::Plot &plot) {
        sim::SimulatorOptions options;
        options.plot = plot;
        auto started = sim::Simulator::start(options);
        if (!started)
            qFatal("the simulator does not start");
        m_simulator = std::move(started).value();
        m_proxy = std::make_unique<test::FaultProxy>(m_simulator->baseUrl());
        writeConfiguration();
    }

    test::FaultProxy &network() { return *m_proxy; }
    sim::Simulator &simulator() { return *m_simulator; }
    QString configFile() const { return m_folder.filePath(QStringLiteral("kiosk.toml")); }
    QString secret() const { return access(QStringLiteral("client_secret")); }
    /// The name of the environment variable that the configuration takes the client's secret from.
    static constexpr const char *SecretVariable = "KIOSK_JOURNEY_SECRET";

    /// Nobody listens any more, and every connection is gone.
    void pullThePlug() { m_proxy.reset(); }

    int requestsFor(const QByteArray &method, const QByteArray &ending) const {
        const QList<test::TestRequest> &all = m_proxy->requests();
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const test::TestRequest &request) {
            return request.method == method && request.target.endsWith(ending);
        }));
    }

    Kiosk::Options options() const {
        qputenv(SecretVariable, secret().toUtf8());
        Kiosk::Options options;
        options.configFile = configFile();
        return options;
    }

private:
    static QString provider() { return QStringLiteral("pingone-credentials"); }

    QString access(const QString &key) const {
        for (const auto &[name, value] : m_simulator->serviceOf(provider())->credentials()) {
            if (name == key)
                return value;
        }
        qFatal("the simulator has no such access");
    }

    void writeConfiguration() {
        const QString mount = m_proxy->through(m_simulator->mountOf(provider())).toString();
        const QString text = QStringLiteral(R"([site]
name = "Harbour Hotel"
desk = "Reception"
purpose = "Harbour Hotel asks for your licence"
language = "en"

[services.pingone]
provider = "pingone-credentials"
label = "PingOne"
base_url = "%1/%2"
token_url = "%1/%3"
environment_id = "%4"
client_id = "%5"
client_secret = "env:%6"
auth_method = "%7"

[[types]]
id = "driver-licence"
label = "Driver licence"
description = "Name and date of birth"
icon = "id-card"
service = "pingone"
[[types.credentials]]
type = "Driver License"
claims = [
    { id = "First Name", label = "First name" },
    { id = "Last Name", label = "Last name" },
    { id = "Date of Birth", label = "Date of birth", format = "date" },
]
)")
                                 .arg(mount, access(QStringLiteral("base_url")), access(QStringLiteral("token_url")),
                                      access(QStringLiteral("environment_id")), access(QStringLiteral("client_id")),
                                      QString::fromLatin1(SecretVariable), access(QStringLiteral("auth_method")));
        QFile file(configFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the configuration cannot be written");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<test::FaultProxy> m_proxy;
};

} // namespace kiosk::testing
