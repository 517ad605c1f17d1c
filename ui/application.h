#pragma once

#include "ui/arguments.h"
#include "ui/displayawake.h"
#include "ui/mainwindow.h"

#include <memory>

namespace kiosk::ui {

/// The window's program: opens the kiosk that the command line and the configuration describe, and shows it. A wrong
/// configuration is shown instead, and read again as often as somebody asks.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(Arguments arguments);

    /// Shows the window; the event loop runs elsewhere.
    void start();
    /// What the program ends with: 78 where there never was a kiosk to serve (EX_CONFIG of sysexits.h).
    int exitCode() const { return m_kiosk ? 0 : 78; }

    MainWindow &window() { return m_window; }
    Kiosk *kiosk() const { return m_kiosk.get(); }

private:
    void open();
    void adopt(const Configuration &configuration);

    Arguments m_arguments;
    std::unique_ptr<Kiosk> m_kiosk; // outlives the window
    MainWindow m_window;
    DisplayAwake m_awake;
};

} // namespace kiosk::ui
