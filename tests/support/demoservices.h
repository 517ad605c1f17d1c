#pragma once

#include "app/simulator/simulator.h"

#include <QTemporaryDir>

namespace kiosk::testing {

/// Every simulated service in this process, and the demo's catalogue as a configuration file that describes them as
/// real ones: so no demo stands in the way of what is tested.
class DemoServices {
public:
    enum class Access { Good, Wrong };
    /// Where the kiosk finds an address of the simulator: itself, or something that stands in between.
    using Route = std::function<QUrl(const QUrl &)>;

    explicit DemoServices(const sim::Plot &plot);

    sim::Simulator &simulator() const { return *m_simulator; }
    /// Writes the file; its secrets go into the environment.
    void configure(const Route &route, Access access = Access::Good);
    void configure(Access access = Access::Good);
    QString configFile() const { return m_folder.filePath(QStringLiteral("kiosk.toml")); }

    /// Nobody listens any more.
    void goAway() { m_simulator.reset(); }

private:
    QByteArray secretOf(const QString &provider, const QString &key) const;

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
};

} // namespace kiosk::testing
