#include "tests/support/ui/looks.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/portrait.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/verdictband.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

/// The words, signs and colours that every page is made of.
class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void init() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

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

    void wrappedLabelsAreMeasuredAnew() {
        TextLabel label(TextRole::Body, QStringLiteral("short"));
        label.setWrapping(true);
        const int low = label.heightForWidth(80);
        label.setText(QStringLiteral("a sentence that needs several lines of such a width"));
        const int high = label.heightForWidth(80);
        QVERIFY(high > low);
        QVERIFY(label.heightForWidth(400) < high);
        QCOMPARE(label.heightForWidth(80), high);
        label.setRole(TextRole::Verdict);
        QVERIFY(label.heightForWidth(80) > high);
        label.setRole(TextRole::Body);
        label.clear();
        label.setText(QStringLiteral("short"));
        QCOMPARE(label.heightForWidth(80), low);
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
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
