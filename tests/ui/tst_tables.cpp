#include "tests/support/ui/looks.h"
#include "ui/style/theme.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/claimtable.h"
#include "ui/widgets/steplist.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

/// What is shown of a person and of the checks: harmless whatever it holds, readable with a keyboard and by ear.
class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void init() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

    void claimsAreHarmless() {
        ClaimTable table;
        table.setClaims(
            {{QStringLiteral("Name"), QStringLiteral("<b>Marta</b>\nx\u202Ez"), {}, {}},
             {QStringLiteral("<i>Label</i>"), QStringLiteral("21 July 1988"), QStringLiteral("(38)"), Tone::Ok}});
        QCOMPARE(table.count(), 2);
        QCOMPARE(table.shownValue(0), QStringLiteral("<b>Marta</b> \u23CE xz"));
        QCOMPARE(spoken(*table.findChild<QWidget *>(QStringLiteral("claim0"))),
                 QStringLiteral("Name: <b>Marta</b> \u23CE xz"));
        QCOMPARE(spoken(*table.findChild<QWidget *>(QStringLiteral("claim1"))),
                 QStringLiteral("<i>Label</i>: 21 July 1988 (38)"));
        table.resize(500, 300);
        QVERIFY(has(picture(table), Theme::current().tokens().ok.ink));
        table.clear();
        QCOMPARE(table.count(), 0);
        QVERIFY(!table.findChild<QWidget *>(QStringLiteral("claim0")));
    }

    void aMegabyteDoesNotFreezeTheTable_data() {
        QTest::addColumn<QString>("value");
        QTest::newRow("one word") << QString(1'000'000, u'x');
        QTest::newRow("line breaks") << QString(1'000'000, u'\n');
        QTest::newRow("overrides") << QString(1'000'000, QChar(0x202E));
        QTest::newRow("marks") << QString(1'000'000, QChar(0x0301));
        QTest::newRow("words") << QStringLiteral("Lorem ipsum ").repeated(83'333);
        QTest::newRow("arabic") << QStringLiteral("\u0645\u0631\u062D\u0628\u0627 ").repeated(166'666);
    }

    void aMegabyteDoesNotFreezeTheTable() {
        QFETCH(const QString, value);
        ClaimTable table;
        table.resize(500, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QElapsedTimer timer;
        timer.start();
        table.setClaims(
            {{QStringLiteral("Name"), value, {}, {}}, {QStringLiteral("Next"), QStringLiteral("B"), {}, {}}});
        const QImage image = picture(table);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(table.shownValue(0).size() <= ClaimTable::longestValue + 1);
        auto *row = table.findChild<QWidget *>(QStringLiteral("claim0"));
        QVERIFY(spoken(*row, QAccessible::Description).contains(QStringLiteral("2,000")));
        QVERIFY(row->width() <= table.viewport()->width()); // wrapped, not cut off
        QTRY_VERIFY(row->height() >= row->heightForWidth(row->width()));
    }

    void aLongTableScrollsByKeyboard() {
        ClaimTable table;
        table.resize(400, 200);
        std::vector<ClaimLine> claims(12, {QStringLiteral("Label"), QStringLiteral("Value"), {}, {}});
        table.setClaims(claims);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QTRY_VERIFY(table.verticalScrollBar()->maximum() > 0);
        QCOMPARE(table.focusPolicy(), Qt::TabFocus);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_PageDown);
        QTRY_VERIFY(table.verticalScrollBar()->value() > 0);
        table.setClaims({claims.front()});
        QTRY_COMPARE(table.focusPolicy(), Qt::NoFocus);
    }

    void checksHaveTheirOwnShapesAndFailuresComeFirst() {
        CheckList list;
        list.resize(400, 500);
        list.setGroups({{QStringLiteral("Group"),
                         {{QStringLiteral("one"), CheckResult::Passed, {}},
                          {QStringLiteral("two"), CheckResult::NotChecked, {}},
                          {QStringLiteral("three"), CheckResult::Failed, QStringLiteral("<b>why</b>")},
                          {QStringLiteral("four"), CheckResult::NotApplicable, {}}}}});
        QStringList names;
        for (const QWidget *row : rowsOf(list)) {
            names += row->accessibleName();
        }
        QCOMPARE(names, (QStringList{QStringLiteral("three: failed"), QStringLiteral("one: passed"),
                                     QStringLiteral("two: not checked"), QStringLiteral("four: does not apply")}));
        QSet<QString> shapes;
        for (const QObject *sign : list.findChildren<QWidget *>(QStringLiteral("checkSign"))) {
            shapes.insert(sign->property("iconName").toString());
        }
        QCOMPARE(shapes.size(), 4);
        list.clear();
        QVERIFY(rowsOf(list).isEmpty());
    }

    void stepsLightOneAfterTheOther() {
        StepList list;
        list.setSteps({{QStringLiteral("Scan"), QStringLiteral("a")},
                       {QStringLiteral("Confirm"), QStringLiteral("b")},
                       {QStringLiteral("Look"), {}}});
        QCOMPARE(stepNames(list), (QStringList{QStringLiteral("1. Scan, now"), QStringLiteral("2. Confirm"),
                                               QStringLiteral("3. Look")}));
        list.setCurrent(1);
        QCOMPARE(stepNames(list), (QStringList{QStringLiteral("1. Scan, done"), QStringLiteral("2. Confirm, now"),
                                               QStringLiteral("3. Look")}));
        list.setCurrent(3);
        QCOMPARE(stepNames(list).filter(QStringLiteral("done")).size(), 3);
        list.setCurrent(-1);
        QCOMPARE(stepNames(list).filter(QStringLiteral("now")).size(), 3);
    }

private:
    static QList<QWidget *> rowsOf(const CheckList &list) {
        QList<QWidget *> rows;
        for (int i = 0; i < list.column()->count(); ++i) {
            QWidget *widget = list.column()->itemAt(i)->widget();
            if (widget && widget->property("checkResult").isValid()) {
                rows += widget;
            }
        }
        return rows;
    }

    static QStringList stepNames(const StepList &list) {
        QStringList names;
        for (int i = 0; i < list.layout()->count(); ++i) {
            names += list.layout()->itemAt(i)->widget()->accessibleName();
        }
        return names;
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
