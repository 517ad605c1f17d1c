#include "app/base/qrmatrix.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/claimtable.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/portrait.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/typecard.h"
#include "ui/widgets/verdictband.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kiosk;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

QString longLink(int length = 200) {
    const QString start = QStringLiteral("https://wallet.example.org/open?u=");
    return start + QString(length - start.size(), u'a');
}

QString spoken(QWidget &widget, QAccessible::Text kind = QAccessible::Name) {
    return QAccessible::queryAccessibleInterface(&widget)->text(kind);
}

QAccessible::Role roleOf(QWidget &widget) {
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

QImage picture(QWidget &widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void init() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

    // ---- QrView

    void qrModulesAreLargeAndWhole_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(548, 548);
        QTest::newRow("dark") << true << QSize(548, 548);
        QTest::newRow("wide") << false << QSize(901, 437);
        QTest::newRow("tall, dark") << true << QSize(433, 700);
    }

    void qrModulesAreLargeAndWhole() {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        QrView view;
        const QrMatrix matrix = *encodeQr(longLink());
        view.setMatrix(matrix);
        view.resize(size);
        const int module = view.moduleSize();
        QVERIFY(module >= 6);
        QVERIFY((module + 1) * (matrix.size + 2 * qrQuietZone) > qMin(size.width(), size.height()) - 2);

        const QImage image = picture(view);
        const int side = module * (matrix.size + 2 * qrQuietZone);
        const QPoint corner((size.width() - side + 1) / 2, (size.height() - side + 1) / 2);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool isDark = matrix.isDark(x / module - qrQuietZone, y / module - qrQuietZone);
                const QRgb expected = isDark ? 0xFF000000 : 0xFFFFFFFF;
                const QRgb found = image.pixel(corner + QPoint(x, y));
                // The plate's round corners reach a little into the four corners of the light zone.
                const bool inCorner = qMin(x, side - 1 - x) < 8 && qMin(y, side - 1 - y) < 8;
                if (found != expected && !inCorner) {
                    QFAIL(qPrintable(QStringLiteral("pixel %1, %2 is %3").arg(x).arg(y).arg(found, 0, 16)));
                }
            }
        }
    }

    void qrForgets() {
        QrView view;
        view.resize(300, 300);
        view.setMatrix(*encodeQr(longLink()));
        view.setLink(longLink());
        QCOMPARE(roleOf(view), QAccessible::Graphic);
        QVERIFY(!spoken(view).isEmpty());
        QCOMPARE(spoken(view, QAccessible::Description), longLink());
        view.clear();
        QVERIFY(view.isEmpty());
        QCOMPARE(view.moduleSize(), 0);
        QCOMPARE(spoken(view, QAccessible::Description), QString());
        const QImage image = picture(view);
        QImage nothing(image.size(), image.format());
        nothing.fill(Theme::current().tokens().bg);
        QCOMPARE(image, nothing);
    }

    void qrShowsAPictureInstead() {
        QImage code(29, 29, QImage::Format_RGB32);
        code.fill(Qt::white);
        code.setPixelColor(14, 14, Qt::black);
        QrView view;
        view.resize(300, 300);
        view.setMatrix(*encodeQr(longLink()));
        view.setImage(code);
        QCOMPARE(view.moduleSize(), 0);
        const QImage image = picture(view);
        QCOMPARE(image.pixelColor(150, 150), QColor(Qt::black));
        QCOMPARE(image.pixelColor(150, 20), QColor(Qt::white));
        QCOMPARE(image.pixelColor(20, 150), QColor(Qt::white));
    }

    // ---- Countdown

    void countdownTexts_data() {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("urgent");
        QTest::newRow("minutes") << qint64(218'000) << QStringLiteral("3:38") << false;
        QTest::newRow("rounded up") << qint64(217'001) << QStringLiteral("3:38") << false;
        QTest::newRow("one minute") << qint64(60'000) << QStringLiteral("1:00") << false;
        QTest::newRow("just calm") << qint64(30'001) << QStringLiteral("0:31") << false;
        QTest::newRow("urgent") << qint64(30'000) << QStringLiteral("0:30") << true;
        QTest::newRow("last second") << qint64(1) << QStringLiteral("0:01") << true;
        QTest::newRow("end") << qint64(0) << QStringLiteral("0:00") << true;
        QTest::newRow("past the end") << qint64(-5000) << QStringLiteral("0:00") << true;
        QTest::newRow("long") << qint64(3'600'000) << QStringLiteral("60:00") << false;
    }

    void countdownTexts() {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QFETCH(const bool, urgent);
        Countdown countdown;
        countdown.setRemaining(std::chrono::milliseconds(ms), 10min);
        QCOMPARE(countdown.text(), text);
        QCOMPARE(countdown.isUrgent(), urgent);
        QCOMPARE(minutesAndSeconds(std::chrono::milliseconds(ms)), text);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&countdown);
        QCOMPARE(accessible->role(), QAccessible::ProgressBar);
        QVERIFY(accessible->valueInterface());
        QCOMPARE(accessible->valueInterface()->currentValue().toInt(), int(qMax<qint64>(0, (ms + 999) / 1000)));
        QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 600);
        countdown.resize(countdown.sizeHint());
        const QColor colour = urgent ? Theme::current().tokens().warn.ink : Theme::current().tokens().accent;
        QCOMPARE(has(picture(countdown), colour), ms > 0 || urgent);
    }

    // ---- ClaimTable

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

    // ---- CheckList, StepList, VerdictBand

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

    void theVerdictIsOneColourInBothThemes_data() {
        QTest::addColumn<Tone>("tone");
        QTest::newRow("verified") << Tone::Ok;
        QTest::newRow("not verified") << Tone::Bad;
        QTest::newRow("review") << Tone::Warn;
        QTest::newRow("calm") << Tone::Calm;
    }

    void theVerdictIsOneColourInBothThemes() {
        QFETCH(const Tone, tone);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::current().setMode(mode);
            VerdictBand band;
            band.setVerdict(tone, QStringLiteral("tick"), QStringLiteral("Word"), QStringLiteral("Issuer <b>\u202Ex"),
                            {QStringLiteral("6 of 6 checks")});
            band.resize(1000, 132);
            QCOMPARE(picture(band).pixelColor(20, 66), lightTokens().tone(tone).fill);
            QVERIFY(has(picture(band), Qt::white));
            QCOMPARE(band.word(), QStringLiteral("Word"));
            QCOMPARE(roleOf(band), QAccessible::AlertMessage);
            QCOMPARE(spoken(band), QStringLiteral("Word. Issuer <b>x. 6 of 6 checks"));
            band.clear();
            QCOMPARE(spoken(band), QString());
            QCOMPARE(picture(band).pixelColor(20, 66), lightTokens().calm.fill);
        }
    }

    // ---- things to press

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

    void copiesTheWholeLink() {
        LinkRow row;
        row.resize(400, 60);
        row.setLink(longLink(1500));
        QSignalSpy copied(&row, &LinkRow::copied);
        QCOMPARE(row.copyButton()->text(), QStringLiteral("Copy"));
        QTest::mouseClick(row.copyButton(), Qt::LeftButton);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), longLink(1500));
        QCOMPARE(row.copyButton()->text(), QStringLiteral("Copied"));
        QTRY_COMPARE_WITH_TIMEOUT(row.copyButton()->text(), QStringLiteral("Copy"), 20'000);
        QCOMPARE(spoken(*row.findChild<QWidget *>(QStringLiteral("linkText"))), longLink(1500));
        row.clear();
        QCOMPARE(row.link(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!row.copyButton()->isEnabled());
    }

    void clearLeavesAnothersClipboardAlone() {
        LinkRow row;
        row.setLink(longLink());
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        row.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }

    // ---- words

    void labelsShowTextAsText() {
        TextLabel label(TextRole::Body);
        label.setForeignText(QStringLiteral("<b>x</b>\u202Ey") + QString(5000, u'z'), 20);
        QCOMPARE(label.text(), QStringLiteral("<b>x</b>y") + QString(11, u'z') + QChar(0x2026));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        label.setWrapping(true);
        label.setWords(QString(500, u'W')); // one word, far wider than the label
        QVERIFY(label.minimumSizeHint().width() < 200);
        QVERIFY(label.heightForWidth(200) > 10 * label.fontMetrics().height());
    }

    void bannersSayWhatIsNew() {
        Banner banner;
        banner.hide();
        banner.say(Tone::Warn, QStringLiteral("plug"), QStringLiteral("Reconnecting\u202E…"));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.text(), QStringLiteral("Reconnecting…"));
        QCOMPARE(spoken(banner), banner.text());
        QVERIFY(banner.button()->isHidden());
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        banner.setAction(QStringLiteral("Try now"));
        banner.resize(600, 64);
        banner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        QTest::mouseClick(banner.button(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(picture(banner).pixelColor(300, 4), Theme::current().tokens().warn.soft);
    }

    void theDemoCannotBeOverlooked() {
        DemoBanner banner;
        banner.resize(1280, banner.heightForWidth(1280));
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::current().setMode(mode);
            const QImage image = picture(banner);
            QVERIFY(has(image, lightTokens().demo));
            QVERIFY(has(image, lightTokens().demoStripe));
            QVERIFY(has(image, Qt::white));
        }
        QVERIFY(spoken(banner).startsWith(QStringLiteral("Demo")));
        QVERIFY(banner.heightForWidth(300) > banner.heightForWidth(1280));
    }

    void aPortraitForgets() {
        QImage image(100, 120, QImage::Format_RGB32);
        image.fill(QColor(1, 2, 3));
        Portrait portrait;
        portrait.resize(196, 236);
        portrait.setImage(image);
        QCOMPARE(roleOf(portrait), QAccessible::Graphic);
        QCOMPARE(picture(portrait).pixelColor(98, 118), QColor(1, 2, 3));
        portrait.clear();
        QVERIFY(portrait.isEmpty());
        QVERIFY(!has(picture(portrait), QColor(1, 2, 3)));
        QCOMPARE(image.pixelColor(0, 0), QColor(1, 2, 3)); // somebody else's copy is not ours to wipe
    }

    void theTopBarNamesThePlace() {
        TopBar bar;
        bar.setSiteName(QStringLiteral("Harbour <Hotel>"));
        bar.setDeskName(QStringLiteral("Desk 2"));
        Chip *status = bar.addChip(QStringLiteral("All services ready"));
        status->setDot(Tone::Ok);
        status->setStatement(true);
        Chip *language = bar.addChip(QStringLiteral("English"), QStringLiteral("globe"));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("siteName"))->text(), QStringLiteral("Harbour <Hotel>"));
        QCOMPARE(bar.minimumHeight(), 72);
        QVERIFY(bar.heightForWidth(1280) <= 72);
        QCOMPARE(status->focusPolicy(), Qt::NoFocus);
        QCOMPARE(roleOf(*status), QAccessible::StaticText);
        QCOMPARE(roleOf(*language), QAccessible::Button);
        bar.resize(1280, 72);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QVERIFY(status->geometry().right() < language->geometry().left());
        QVERIFY(has(picture(*status), Theme::current().tokens().ok.ink));
        QSignalSpy clicked(status, &Chip::clicked);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, status->geometry().center());
        QCOMPARE(clicked.count(), 0);
    }

private:
    static bool has(const QImage &image, const QColor &colour) {
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            if (std::find(line, line + image.width(), colour.rgb()) != line + image.width()) {
                return true;
            }
        }
        return false;
    }

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

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
