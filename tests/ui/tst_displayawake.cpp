#include "ui/displayawake.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <memory>

using kiosk::ui::DisplayAwake;

/// A desktop's screen saver, as far as programs talk to it.
class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;
    QString reason;

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &why) {
        reason = program + QStringLiteral(": ") + why;
        held.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeAll(cookie); }

private:
    uint m_last = 40;
};

/// On a session bus of its own.
class DisplayAwakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection there = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("saver"));
        QVERIFY(there.isConnected());
        QVERIFY(there.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_saver,
                                     QDBusConnection::ExportAllSlots));
        QVERIFY(there.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    }
    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus(QStringLiteral("saver"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void init() { m_saver.reason.clear(); }

    void heldOnce_untilItIsReleased() {
        DisplayAwake awake;
        awake.hold();
        awake.hold();
        QTRY_COMPARE(m_saver.held.size(), 1);
        QCOMPARE(m_saver.reason, QStringLiteral("verifier-kiosk: A kiosk is open"));
        awake.release();
        QTRY_VERIFY(m_saver.held.isEmpty());
        awake.hold();
        QTRY_COMPARE(m_saver.held.size(), 1);
        awake.release();
        QTRY_VERIFY(m_saver.held.isEmpty());
    }

    /// The answer comes when nobody wants it any more.
    void releasedBeforeTheAnswer_isNotKept() {
        DisplayAwake awake;
        awake.hold();
        awake.release();
        QTRY_VERIFY(!m_saver.reason.isEmpty());
        QTRY_VERIFY(m_saver.held.isEmpty());
    }

    void end_releases() {
        auto awake = std::make_unique<DisplayAwake>();
        awake->hold();
        QTRY_COMPARE(m_saver.held.size(), 1);
        awake.reset();
        QTRY_VERIFY(m_saver.held.isEmpty());
    }

private:
    QProcess m_daemon;
    ScreenSaver m_saver;
};

QTEST_MAIN(DisplayAwakeTest)
#include "tst_displayawake.moc"
