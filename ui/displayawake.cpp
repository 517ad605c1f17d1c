#include "ui/displayawake.h"

#include "app/base/log.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#else
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <utility>
#endif

namespace kiosk::ui {

DisplayAwake::DisplayAwake(QObject *parent) : QObject(parent) {}

DisplayAwake::~DisplayAwake() {
    release();
}

#if defined(Q_OS_WIN)

void DisplayAwake::hold() {
    m_isHeld = SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) != 0;
    if (!m_isHeld) {
        qCWarning(logSettings) << "the display may go dark: the system does not keep it awake";
    }
}

void DisplayAwake::release() {
    if (m_isHeld) {
        SetThreadExecutionState(ES_CONTINUOUS);
        m_isHeld = false;
    }
}

#elif defined(Q_OS_MACOS)

void DisplayAwake::hold() {
    if (m_isHeld) {
        return;
    }
    m_isHeld = IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn,
                                           CFSTR("Verifier Kiosk"), &m_assertion) == kIOReturnSuccess;
    if (!m_isHeld) {
        qCWarning(logSettings) << "the display may go dark: the system does not keep it awake";
    }
}

void DisplayAwake::release() {
    if (m_isHeld) {
        IOPMAssertionRelease(m_assertion);
        m_isHeld = false;
    }
}

#else

namespace {

QDBusMessage saverCall(const char *method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

void giveBack(uint cookie) {
    QDBusMessage call = saverCall("UnInhibit");
    call << cookie;
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace

void DisplayAwake::hold() {
    m_isHeld = true;
    if (!m_isAsked && m_cookie == 0) {
        inhibit();
    }
}

void DisplayAwake::release() {
    m_isHeld = false;
    allow();
}

/// Nobody waits for the answer, which may come after release().
void DisplayAwake::inhibit() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage call = saverCall("Inhibit");
    call << QStringLiteral("verifier-kiosk") << QStringLiteral("A kiosk is open");
    m_isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [asker = QPointer<DisplayAwake>(this), watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (asker) {
            asker->m_isAsked = false;
        }
        if (reply.isError()) {
            qCDebug(logSettings).noquote() << "no screen saver to keep away:" << reply.error().message();
        } else if (asker && asker->m_isHeld) {
            asker->m_cookie = reply.value();
        } else {
            giveBack(reply.value());
        }
    });
}

void DisplayAwake::allow() {
    if (m_cookie != 0) {
        giveBack(std::exchange(m_cookie, 0));
    }
}

#endif

} // namespace kiosk::ui
