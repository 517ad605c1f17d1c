#pragma once

#include "app/kiosk.h"

#include <QDeadlineTimer>
#include <QDir>
#include <functional>

class QAbstractButton;

namespace kiosk::ui {

class MainWindow;

/// Takes pictures of a window into a folder, and remembers the first thing that kept it from doing so.
class Photographer {
public:
    enum class Sizes { Usual, All };

    explicit Photographer(const QString &folder) : m_folder(folder) {}

    /// Says how it went; the program's exit code.
    int report() const;
    /// Something that should have come did not.
    void missed(const QString &what);

    /// In both themes; in the other sizes only light and in the first language.
    void take(MainWindow &window, const QString &name, Sizes sizes);

    /// The demo in the present language, with a visitor who does this. Without a folder for records nothing is
    /// recorded.
    std::unique_ptr<Kiosk> open(sim::Scenario scenario, const QString &records = {});
    static void show(MainWindow &window, Kiosk &kiosk);

    /// Lets the event loop run until it is so; what never comes is remembered by its name.
    bool waitUntil(const std::function<bool()> &isSo, const QString &name);
    template <typename P>
    bool waitFor(const VerificationSession &session, const char *name) {
        return waitUntil([&session] { return session.as<P>() != nullptr; }, QString::fromLatin1(name));
    }
    /// The button once it is on the screen.
    QAbstractButton *button(const MainWindow &window, const QString &name);
    bool press(const MainWindow &window, const char *name);

private:
    void save(MainWindow &window, const QString &name);

    QDir m_folder;
    int m_count = 0;
    QString m_failedFile;
    QString m_stuckAt;
};

} // namespace kiosk::ui
