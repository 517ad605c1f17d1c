#include "ui/singleinstance.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <memory>

using namespace kiosk::ui;

namespace {

/// The real program in the demo; nothing where it did not start.
std::unique_ptr<QProcess> started() {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk"), {QStringLiteral("--demo")});
    return process->waitForStarted() ? std::move(process) : nullptr;
}

} // namespace

/// One desk is served by one program.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void second_asksTheFirstToComeForward() {
        SingleInstance first(QStringLiteral("/a/kiosk.toml"));
        QVERIFY(first.take());
        QSignalSpy wanted(&first, &SingleInstance::wanted);
        {
            SingleInstance second(QStringLiteral("/a/kiosk.toml"));
            QVERIFY(!second.take());
            QTRY_COMPARE(wanted.count(), 1);
            SingleInstance third(QStringLiteral("/a/kiosk.toml"));
            QVERIFY(!third.take());
            QTRY_COMPARE(wanted.count(), 2);
        }
        SingleInstance other(QStringLiteral("/b/kiosk.toml"));
        QVERIFY(other.take()); // another desk
        QCOMPARE(wanted.count(), 2);
    }

    void afterTheFirst_thereIsRoom() {
        auto first = std::make_unique<SingleInstance>(QStringLiteral("/a/kiosk.toml"));
        QVERIFY(first->take());
        first.reset();
        SingleInstance next(QStringLiteral("/a/kiosk.toml"));
        QVERIFY(next.take());
    }

    void killed_leavesNothingInTheWay() {
        const std::unique_ptr<QProcess> first = started();
        QVERIFY(first);
        const QDir place(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
        QTRY_VERIFY_WITH_TIMEOUT(!place.entryList({QStringLiteral("verifier-kiosk-*.lock")}, QDir::Files).isEmpty(),
                                 30'000);
        const std::unique_ptr<QProcess> second = started();
        QVERIFY(second && second->waitForFinished());
        QVERIFY(second->readAll().contains("served already"));
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        QVERIFY(first->waitForFinished());

        SingleInstance next{QString()};
        QVERIFY(next.take());
    }
};

QTEST_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
