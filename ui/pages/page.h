#pragma once

#include "app/session/phase.h"

#include <QWidget>
#include <optional>

namespace kiosk::ui {

/// How the time of a phase stands; what does not apply is empty.
struct PageTimes {
    std::optional<std::chrono::milliseconds> left;     ///< until the session ends
    std::optional<std::chrono::milliseconds> total;    ///< from the session's begin to its end
    std::optional<std::chrono::milliseconds> clearsIn; ///< until an end page clears itself

    bool operator==(const PageTimes &) const = default;
};

/// A page draws a phase and says what the person at the desk wants; it knows no session, no kiosk and no clock. A page
/// shows a person's data only between draw() and leave().
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const QString &name, QWidget *parent);

    /// Shows the phase; called again whenever the phase or the language has changed.
    virtual void draw(const Phase &phase) = 0;
    virtual void showTimes(const PageTimes & /*times*/) {}
    /// The page leaves the screen: whatever it knows of a person leaves its memory.
    virtual void leave() = 0;
    /// What the keyboard operates first.
    virtual QWidget *firstFocus() = 0;
    /// Escape was pressed.
    virtual void goBack() = 0;

Q_SIGNALS:
    void cancelRequested();
    void againRequested();
    void doneRequested();
    void touched(); ///< somebody wants the page to stay

protected:
    /// Sets every text that does not depend on the phase.
    virtual void retranslate() = 0;
};

} // namespace kiosk::ui
