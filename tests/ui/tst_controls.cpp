#include "tests/support/ui/looks.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/typecard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

/// What a hand touches: large enough, pressed by every means, told apart by its role.
class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void init() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

    void aTypeCardIsPressedByEveryMeans() {
        TypeCard card;
        card.setTitle(QStringLiteral("Driver & co"));
        card.setSubLine(QStringLiteral("Name, class"));
        card.setService(QStringLiteral("PingOne"));
        card.setNumber(4);
        card.resize(394, 104);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        QSignalSpy clicked(&card, &TypeCard::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Enter);
        QCOMPARE(clicked.count(), 4);
        QAccessible::queryAccessibleInterface(&card)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(clicked.count(), 5);
        QCOMPARE(roleOf(card), QAccessible::Button);
        QCOMPARE(spoken(card), QStringLiteral("Driver & co"));
        QCOMPARE(spoken(card, QAccessible::Description), QStringLiteral("Name, class, checked by PingOne, key 4"));
        card.setEnabled(false);
        QTest::keyClick(&card, Qt::Key_Return);
        QCOMPARE(clicked.count(), 5);
    }

    void targetsAreLargeEnough() {
        for (const bool compact : {false, true}) {
            Theme::current().setCompact(compact);
            TypeCard card;
            QVERIFY(card.sizeHint().height() >= 64);
            ActionButton button(QStringLiteral("OK"));
            QVERIFY(button.sizeHint().height() >= (compact ? 56 : 64));
            button.setSmall(true);
            QVERIFY(button.sizeHint().height() >= 48);
            QVERIFY(Chip(QStringLiteral("x")).sizeHint().height() >= 48);
            LinkRow row;
            QVERIFY(row.copyButton()->sizeHint().height() >= 48);
        }
    }

    void rolesLookDifferent() {
        const Tokens &t = Theme::current().tokens();
        ActionButton button(QStringLiteral("Done"), ActionButton::Role::Primary);
        button.resize(200, 64);
        QCOMPARE(picture(button).pixelColor(10, 32), t.accent);
        button.setRole(ActionButton::Role::Secondary);
        QCOMPARE(button.property("role").value<ActionButton::Role>(), ActionButton::Role::Secondary);
        QCOMPARE(picture(button).pixelColor(10, 32), t.surface);
        QCOMPARE(picture(button).pixelColor(0, 32), t.line);
    }

    void theActionBarBreaksIntoLines() {
        ActionBar bar;
        ActionButton *cancel = bar.addLeft(QStringLiteral("Cancel"));
        ActionButton *turn = bar.addRight(QStringLiteral("Turn to visitor"), QStringLiteral("retry"));
        ActionButton *open = bar.addRight(QStringLiteral("Open wallet on this device"), QStringLiteral("phone"));
        QVERIFY(bar.heightForWidth(1280) < bar.heightForWidth(620));
        bar.resize(1280, bar.heightForWidth(1280));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QVERIFY(cancel->geometry().right() < turn->geometry().left());
        QVERIFY(turn->geometry().right() < open->geometry().left());
        QCOMPARE(bar.width() - open->geometry().right() - 1, Theme::current().metrics().pageMargin);
        QCOMPARE(cancel->geometry().left(), Theme::current().metrics().pageMargin);
        bar.resize(620, bar.heightForWidth(620));
        QTRY_VERIFY(open->geometry().top() > turn->geometry().bottom());
        QVERIFY(bar.rect().contains(open->geometry()));
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.resize(1280, bar.heightForWidth(1280));
        QTRY_COMPARE(bar.width() - cancel->geometry().right() - 1, Theme::current().metrics().pageMargin);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
