#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kiosk::ui;

Q_DECLARE_METATYPE(kiosk::ui::Tokens)

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void cleanup() {
        Theme::current().setAccent({});
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // WCAG's well-known near miss
    }

    void everyPairCanBeRead_data() {
        QTest::addColumn<Tokens>("theme");
        QTest::addColumn<QColor>("accent");
        const std::pair<const char *, Tokens> themes[] = {
            {"light", lightTokens()}, {"dark", darkTokens()}, {"high contrast", highContrastTokens()}};
        for (const auto &[name, tokens] : themes) {
            QTest::addRow("%s, built-in accent", name) << tokens << QColor();
            for (int hue = 0; hue < 360; hue += 30) {
                for (const int lightness : {0, 60, 128, 200, 255}) {
                    QTest::addRow("%s, hue %d, lightness %d", name, hue, lightness)
                        << tokens << QColor::fromHsl(hue, 255, lightness);
                }
            }
            QTest::addRow("%s, grey accent", name) << tokens << QColor(Qt::gray);
        }
    }

    void everyPairCanBeRead() {
        QFETCH(const Tokens, theme);
        QFETCH(const QColor, accent);
        const Tokens tokens = withAccent(theme, accent);
        for (const ColourPair &pair : colourPairs(tokens)) {
            QVERIFY2(pair.foreground.isValid() && pair.background.isValid(), pair.name);
            const double found = contrast(pair.foreground, pair.background);
            const QString what =
                QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(pair.name)).arg(found).arg(pair.least);
            QVERIFY2(found >= pair.least, qPrintable(what));
        }
    }

    /// EN 301 549 and WCAG 1.4.6: words at least 7 to 1.
    void highContrast_asksMoreOfEveryWord() {
        int words = 0;
        for (const ColourPair &pair : colourPairs(highContrastTokens())) {
            QVERIFY2(pair.least >= 7 || pair.least == 3, pair.name);
            words += pair.least >= 7 ? 1 : 0;
        }
        QVERIFY(words > 25);
    }

    void next_leadsThroughAllThree() {
        Theme &theme = Theme::current();
        theme.setMode(ThemeMode::Light);
        theme.next();
        QVERIFY(theme.isDark() && !theme.isHighContrast());
        theme.next();
        QVERIFY(theme.isHighContrast());
        theme.next();
        QVERIFY(!theme.isDark());
    }

    void aReadableAccentIsLeftAlone() {
        QCOMPARE(withAccent(lightTokens(), QColor(0x7A1FA2)).accent.rgb(), QColor(0x7A1FA2).rgb());
        QCOMPARE(withAccent(lightTokens(), QColor()).accent, lightTokens().accent);
    }

    void verdictsLookTheSameInBothThemes() {
        for (const Tone tone : {Tone::Ok, Tone::Bad, Tone::Warn, Tone::Calm}) {
            QCOMPARE(lightTokens().tone(tone).fill, darkTokens().tone(tone).fill);
        }
        QCOMPARE(lightTokens().demo, darkTokens().demo);
    }

    void theStyleSheetIsComplete() {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast, ThemeMode::System}) {
            Theme::current().setMode(mode);
            const QString sheet = Theme::current().styleSheet();
            QVERIFY(sheet.contains(Theme::current().tokens().surface.name()));
            QVERIFY2(!sheet.contains(QLatin1Char('@')), "a placeholder was left");
            static const QRegularExpression hole(QStringLiteral(":\\s*;|solid\\s*;|padding:\\s*}"));
            QVERIFY2(!sheet.contains(hole), "a placeholder stands for nothing");
        }
    }

    void changesAtRunTime() {
        QWidget window;
        QVBoxLayout layout(&window);
        QLabel label(QStringLiteral("words"));
        label.setProperty("textRole", QStringLiteral("title"));
        label.setProperty("ink", QStringLiteral("secondary"));
        layout.addWidget(&label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy changed(&Theme::current(), &Theme::changed);

        Theme::current().setMode(ThemeMode::Light);
        QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().ink2);
        QCOMPARE(label.font().pixelSize(), 30);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().bg);

        Theme::current().setMode(ThemeMode::Dark);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().ink2);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);

        Theme::current().setTextScale(2);
        QCOMPARE(label.font().pixelSize(), 60);
        QCOMPARE(changed.count(), 2);

        // Everything that draws draws anew then.
        Theme::current().setTextScale(2);
        Theme::current().setMode(ThemeMode::Dark);
        Theme::current().apply(*qApp);
        QCOMPARE(changed.count(), 2);
    }

    void aPlaceholderCanBeRead() {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::current().setMode(mode);
            QLineEdit field;
            field.show();
            const Tokens &t = Theme::current().tokens();
            QCOMPARE(field.palette().color(QPalette::PlaceholderText), t.ink2);
            QCOMPARE(field.palette().color(QPalette::Text), t.ink);
        }
    }

    void compactSavesRoom() {
        const Metrics wide = Theme::current().metrics();
        Theme::current().setCompact(true);
        const Metrics &small = Theme::current().metrics();
        QVERIFY(small.topBarHeight < wide.topBarHeight);
        QVERIFY(small.actionHeight < wide.actionHeight);
        QVERIFY(small.targetHeight >= 48); // a finger stays a finger
        QVERIFY(!small.subLines);
    }

    void everyIconOfTheFamilyExists() {
        const char *names[] = {"tick",   "cross",    "dash",   "clock",   "plug",  "question",  "eye",     "phone",
                               "link",   "copy",     "wallet", "cancel",  "retry", "back",      "search",  "sun",
                               "moon",   "globe",    "info",   "warning", "lock",  "list",      "id-card", "graduation",
                               "badge",  "passport", "mail",   "star",    "age",   "face-scan", "shield",  "settings",
                               "person", "fold",     "unfold", "contrast"};
        for (const char *name : names) {
            QVERIFY2(hasIcon(QString::fromLatin1(name)), name);
        }
        for (const QString &file : QDir(QStringLiteral(":/icons")).entryList()) {
            for (const int size : {16, 24, 42}) {
                const QImage image = iconPixmap(file.chopped(4), size, Qt::red, 2).toImage();
                QCOMPARE(image.width(), 2 * size);
                bool painted = false;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor c = image.pixelColor(x, y);
                        painted = painted || (c.alpha() == 255 && c.red() == 255);
                        QVERIFY2(c.alpha() == 0 || (c.green() < 8 && c.blue() < 8), qPrintable(file));
                    }
                }
                QVERIFY2(painted, qPrintable(file));
            }
        }
    }

    void backPointsWhereReadingStarts() {
        const QImage left = iconPixmap(u"back", 24, Qt::black, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right = iconPixmap(u"back", 24, Qt::black, 1).toImage();
        const QImage same = iconPixmap(u"tick", 24, Qt::black, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(right, left.mirrored(true, false));
        QCOMPARE(same, iconPixmap(u"tick", 24, Qt::black, 1).toImage());
    }

    void theFocusRingFollowsTheKeyboardOnly() {
        QWidget window;
        QVBoxLayout layout(&window);
        layout.setContentsMargins(40, 40, 40, 40);
        layout.setSpacing(20);
        QPushButton first(QStringLiteral("first"));
        QPushButton second(QStringLiteral("second"));
        layout.addWidget(&first);
        layout.addWidget(&second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(&first, Qt::LeftButton);
        QCOMPARE(ringColours(window, first), 0);
        QTest::keyClick(&first, Qt::Key_Tab);
        QTRY_VERIFY(second.hasFocus());
        QVERIFY(ringColours(window, second) > 3);
        QCOMPARE(ringColours(window, first), 0);
        QTest::mouseClick(&first, Qt::LeftButton);
        QCOMPARE(ringColours(window, second), 0);
    }

private:
    /// How many pixels above the control, across its upper edge, have the ring's colour: its thickness.
    static int ringColours(QWidget &window, const QWidget &control) {
        const QImage image = window.grab().toImage();
        const QPoint above(control.geometry().center().x(), control.geometry().top());
        int found = 0;
        for (int y = 1; y <= 8; ++y) {
            found += image.pixelColor(above.x(), above.y() - y) == Theme::current().tokens().accent ? 1 : 0;
        }
        return found > 0 ? found + 1 : 0;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
