#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/widgets/verdictband.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// The ways in which a person may use the window.
enum class Hand { Mouse, Finger, Keys };

QPoint middleOf(const QWidget *widget) {
    return widget->mapTo(widget->window(), widget->rect().center());
}

QPointingDevice *screen() {
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

/// Presses a control as this hand does; what the window system would deliver goes to the window, not to the control.
void press(const QWidget *window, QWidget *control, Hand hand) {
    QWindow *native = window->windowHandle();
    switch (hand) {
    case Hand::Mouse:
        QTest::mouseClick(native, Qt::LeftButton, {}, middleOf(control));
        return;
    case Hand::Finger:
        QTest::touchEvent(native, screen()).press(0, middleOf(control), native);
        QTest::touchEvent(native, screen()).release(0, middleOf(control), native);
        return;
    case Hand::Keys:
        for (int i = 0; i < 40 && !control->hasFocus(); ++i)
            QTest::keyClick(native, Qt::Key_Tab);
        QVERIFY2(control->hasFocus(), qPrintable(control->objectName()));
        QTest::keyClick(native, Qt::Key_Space);
        return;
    }
}

} // namespace

Q_DECLARE_METATYPE(Hand)

/// The whole journey by mouse alone, by finger alone and by keyboard alone, the visitor being played in the window.
class HandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHandAlone_goesAllTheWay_data() {
        QTest::addColumn<Hand>("hand");
        QTest::newRow("mouse") << Hand::Mouse;
        QTest::newRow("touch") << Hand::Finger;
        QTest::newRow("keyboard") << Hand::Keys;
    }

    void eachHandAlone_goesAllTheWay() {
        QFETCH(Hand, hand);
        Desk desk(demoOptions({}));
        QVERIFY(QTest::qWaitForWindowActive(desk.window(), 20'000));
        QVERIFY(pressWhenReady(desk.window(), "type-driver-licence", hand));
        QVERIFY(shownPage(desk.window(), "sessionPage"));
        QVERIFY(pressWhenReady(desk.window(), "visitorScan", hand));
        QVERIFY(pressWhenReady(desk.window(), "visitorShare", hand));
        QWidget *page = shownPage(desk.window(), "verdictPage");
        QVERIFY(page);
        QCOMPARE(find<VerdictBand>(page, "band")->word(), QStringLiteral("Verified"));
        QVERIFY(pressWhenReady(page, "done", hand));
        QVERIFY(shownPage(desk.window(), "startPage"));

        // Back out of a second one, decline a third one and try again.
        QVERIFY(pressWhenReady(desk.window(), "type-student-card", hand));
        QVERIFY(pressWhenReady(desk.window(), "cancel", hand));
        QVERIFY(shownPage(desk.window(), "startPage"));
        QVERIFY(pressWhenReady(desk.window(), "type-employee-badge", hand));
        QVERIFY(pressWhenReady(desk.window(), "visitorScan", hand));
        QVERIFY(pressWhenReady(desk.window(), "visitorDecline", hand));
        page = shownPage(desk.window(), "verdictPage");
        QVERIFY(page);
        QVERIFY(find<VerdictBand>(page, "band")->tone() != Tone::Ok);
        QVERIFY(pressWhenReady(page, "again", hand));
        QVERIFY(shownPage(desk.window(), "sessionPage"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.window(), "qr"), 20'000);
    }

    void aFingerScrollsTheCards_withoutPressingOne() {
        Desk desk(demoOptions({}));
        QVERIFY(QTest::qWaitForWindowActive(desk.window(), 20'000));
        desk.window()->resize(800, 600);
        const auto *pane = find<QScrollArea>(desk.window(), "types");
        QTRY_VERIFY_WITH_TIMEOUT(pane->verticalScrollBar()->maximum() > 0, 20'000);
        QWindow *native = desk.window()->windowHandle();
        QPoint finger = middleOf(find(desk.window(), "type-passport-chip")); // in sight without scrolling
        QTest::touchEvent(native, screen()).press(0, finger, native);
        for (int i = 0; i < 20; ++i) {
            finger.ry() -= 10;
            QTest::touchEvent(native, screen()).move(0, finger, native);
            QCoreApplication::processEvents();
        }
        QTest::touchEvent(native, screen()).release(0, finger, native);
        QTRY_VERIFY_WITH_TIMEOUT(pane->verticalScrollBar()->value() > 0, 20'000);
        QVERIFY(desk.session().as<Idle>());
        QCOMPARE(desk.window()->page()->objectName(), QStringLiteral("startPage"));
    }

private:
    static bool pressWhenReady(const QWidget *root, const char *name, Hand hand) {
        auto *control = find<QWidget>(root, name);
        // Pages are laid out in the event loop; a control has its place once it is as wide as its words.
        const bool ready = control && QTest::qWaitFor(
                                          [control] {
                                              return control->isVisible() && control->isEnabled() &&
                                                     control->width() >= control->minimumSizeHint().width();
                                          },
                                          20'000);
        if (ready) {
            QCoreApplication::processEvents();
            press(root->window(), control, hand);
        }
        return ready;
    }
};

QTEST_MAIN(HandsTest)
#include "tst_hands.moc"
