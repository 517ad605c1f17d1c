#include "ui/photographer.h"

#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/review/reviewsection.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <cstdio>

namespace kiosk::ui {

namespace {

using std::chrono::seconds;

constexpr int cannotCreate = 73;  // EX_CANTCREAT
constexpr int softwareError = 70; // EX_SOFTWARE
constexpr seconds patience{60};
constexpr QSize usualSize{1280, 800};

/// Lets layouts and paint events happen.
void settle() {
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

int Photographer::report() const {
    if (!m_failedFile.isEmpty()) {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(m_failedFile));
        return cannotCreate;
    }
    if (!m_stuckAt.isEmpty()) {
        std::fprintf(stderr, "The journey did not reach %s\n", qPrintable(m_stuckAt));
        return softwareError;
    }
    if (const QStringList missing = notTaken(); !missing.isEmpty()) {
        std::fprintf(stderr, "There is no picture of %s\n", qPrintable(missing.join(QStringLiteral(", "))));
        return softwareError;
    }
    std::printf("%d pictures in %s\n", m_count, qPrintable(m_folder.absolutePath()));
    return 0;
}

void Photographer::missed(const QString &what) {
    if (m_stuckAt.isEmpty()) {
        m_stuckAt = what;
    }
}

QStringList Photographer::notTaken() const {
    QStringList names;
    for (const auto &[name, isTaken] : m_isTaken) {
        if (!isTaken) {
            names += name;
        }
    }
    return names;
}

/// Whatever the window has, and what of it is on the screen now.
void Photographer::note(const MainWindow &window) {
    const auto look = [this](const auto &parts) {
        for (const QWidget *part : parts) {
            m_isTaken[part->objectName()] |= part->isVisible();
        }
    };
    look(window.findChildren<Page *>());
    look(window.findChildren<ReviewSection *>());
}

bool Photographer::waitUntil(const std::function<bool()> &isSo, const QString &name) {
    const QDeadlineTimer deadline(patience);
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    const bool isReached = isSo();
    if (!isReached) {
        missed(name);
    }
    return isReached;
}

void Photographer::save(MainWindow &window, const QString &name) {
    settle();
    const QString file =
        m_folder.filePath(QStringLiteral("%1-%2-%3-%4x%5.png")
                              .arg(name, Theme::current().isDark() ? QStringLiteral("dark") : QStringLiteral("light"),
                                   Languages::current().code())
                              .arg(window.width())
                              .arg(window.height()));
    note(window);
    if (window.grab().save(file)) {
        ++m_count;
    } else if (m_failedFile.isEmpty()) {
        m_failedFile = file;
    }
}

void Photographer::take(MainWindow &window, const QString &name, Sizes sizes) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::current().setMode(mode);
        save(window, name);
    }
    if (sizes == Sizes::All && Languages::current().code() == Languages::all().constFirst().code) {
        for (const QSize &size : {QSize(800, 600), QSize(1024, 600), QSize(1080, 1920)}) {
            window.resize(size);
            save(window, name);
        }
        window.resize(usualSize);
        settle();
    }
}

std::unique_ptr<Kiosk> Photographer::open(sim::Scenario scenario, const QString &records) {
    Kiosk::Options options;
    options.demo = true;
    options.plot.scenario = scenario;
    options.language = Languages::current().code();
    options.keepsRecords = !records.isEmpty();
    options.recordsDirectory = records;
    return open(options);
}

std::unique_ptr<Kiosk> Photographer::openDesk(const QString &file, const QString &records) {
    Kiosk::Options options;
    options.configFile = file;
    options.language = Languages::current().code();
    options.recordsDirectory = records;
    return open(options);
}

std::unique_ptr<Kiosk> Photographer::open(const Kiosk::Options &options) {
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    if (!kiosk) {
        missed(std::get<Kiosk::StartFailure>(opened).failure.detail);
        return {};
    }
    return std::move(*kiosk);
}

void Photographer::show(MainWindow &window, Kiosk &kiosk) {
    window.serve(kiosk);
    window.setReducedMotion(true);
    window.show();
}

QAbstractButton *Photographer::button(const MainWindow &window, const QString &name) {
    QAbstractButton *found = nullptr;
    const bool isThere = waitUntil(
        [&] {
            found = window.findChild<QAbstractButton *>(name);
            return found && found->isVisible();
        },
        name);
    return isThere ? found : nullptr;
}

bool Photographer::press(const MainWindow &window, const char *name) {
    QAbstractButton *found = button(window, QLatin1String(name));
    if (found) {
        found->click();
    }
    return found != nullptr;
}

} // namespace kiosk::ui
