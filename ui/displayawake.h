#pragma once

#include <QObject>

#ifdef Q_OS_MACOS
#include <cstdint>
#endif

namespace kiosk::ui {

/// Keeps the display from going dark while a kiosk fills it. On Linux the desktop's screen saver is asked
/// (org.freedesktop.ScreenSaver on the session bus); where none answers, nothing darkens the display. On Windows and
/// macOS the system is asked; neither was built or tried on this platform.
class DisplayAwake : public QObject {
    Q_OBJECT

public:
    explicit DisplayAwake(QObject *parent = nullptr);
    ~DisplayAwake() override;

    void hold();
    void release();

private:
    bool m_isHeld = false;
#if defined(Q_OS_MACOS)
    std::uint32_t m_assertion = 0;
#elif !defined(Q_OS_WIN)
    void inhibit();
    void allow();

    bool m_isAsked = false;
    uint m_cookie = 0; ///< what the screen saver gave for it; 0: nothing
#endif
};

} // namespace kiosk::ui
