#include "ui/application.h"

#include "ui/text/languages.h"

#include <QTimer>

namespace kiosk::ui {

namespace {

ThemeMode modeOf(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeMode::Light;
    case ThemeChoice::Dark:
        return ThemeMode::Dark;
    case ThemeChoice::HighContrast:
        return ThemeMode::HighContrast;
    case ThemeChoice::System:
        return ThemeMode::System;
    }
    Q_UNREACHABLE();
}

} // namespace

Application::Application(Arguments arguments) : m_arguments(std::move(arguments)) {
    // Until a configuration says more: the command line's language, or the computer's.
    Languages::current().choose(m_arguments.kiosk.language.isEmpty() ? QLocale::system().name()
                                                                     : m_arguments.kiosk.language);
    if (m_arguments.theme) {
        Theme::current().setMode(*m_arguments.theme);
    }
    // Queued, because the page that asks is taken away by the answer.
    connect(&m_window, &MainWindow::reloadRequested, this, &Application::open, Qt::QueuedConnection);
    // What is wrong with a configuration is put into words while it is read.
    connect(&Languages::current(), &Languages::changed, this, &Application::open, Qt::QueuedConnection);
}

void Application::start() {
    open();
    if (m_arguments.fullScreen || (m_kiosk && m_kiosk->configuration().fullScreen)) {
        m_window.fillScreen();
        m_awake.hold();
    } else {
        m_window.show();
    }
}

void Application::open() {
    if (m_kiosk) {
        return;
    }
    auto opened = Kiosk::open(m_arguments.kiosk);
    if (auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened)) {
        m_kiosk = std::move(*kiosk);
        adopt(m_kiosk->configuration());
        m_window.serve(*m_kiosk);
        // Tokens and connections are fetched once the window is painted.
        QTimer::singleShot(0, m_kiosk.get(), [this] {
            m_kiosk->warm();
            m_kiosk->fillCatalogue();
        });
    } else {
        m_window.refuse(std::get<Kiosk::StartFailure>(opened));
    }
}

void Application::adopt(const Configuration &configuration) {
    Languages::current().choose(configuration.desk.language);
    Theme &theme = Theme::current();
    if (!m_arguments.theme) {
        theme.setMode(modeOf(configuration.look.theme));
    }
    theme.setAccent(QColor(configuration.look.accent));
    theme.setTextScale(configuration.look.textPercent / 100.0);
}

} // namespace kiosk::ui
