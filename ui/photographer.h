#pragma once

#include "app/kiosk.h"

#include <QDeadlineTimer>
#include <QDir>
#include <functional>
#include <map>

class QAbstractButton;

namespace kiosk::ui {

class MainWindow;

/// Takes pictures of a window into a folder, and remembers the first thing that kept it from doing so. A page or a
/// section of the review that stands in no picture is such a thing.
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

    /// Pages of the windows seen so far, and sections of their reviews, that stand in no picture.
    QStringList notTaken() const;

    /// The demo in the present language, with a visitor who does this. Without a folder for records nothing is
    /// recorded.
    std::unique_ptr<Kiosk> open(sim::Scenario scenario, const QString &records = {});
    /// A desk of this configuration file, with its records in that folder.
    std::unique_ptr<Kiosk> openDesk(const QString &file, const QString &records);
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
    std::unique_ptr<Kiosk> open(const Kiosk::Options &options);
    void save(MainWindow &window, const QString &name);
    void note(const MainWindow &window);

    QDir m_folder;
    int m_count = 0;
    std::map<QString, bool> m_isTaken; ///< by the names of pages and sections
    QString m_failedFile;
    QString m_stuckAt;
};

} // namespace kiosk::ui
