#include "app/base/displaytext.h"

#include <QElapsedTimer>
#include <QTest>

using kiosk::displayText;

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neutralises_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", QStringLiteral("Marta Teixeira"), QStringLiteral("Marta Teixeira"));
        row("empty", QString(), QString());
        row("markup stays text", QStringLiteral("<b>x</b> &amp;"), QStringLiteral("<b>x</b> &amp;"));
        row("override", QStringLiteral("abc\u202Efed\u202C"), QStringLiteral("abcfed"));
        row("all bidi controls",
            QStringLiteral("a\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061Cz"),
            QStringLiteral("az"));
        row("line feed", QStringLiteral("a\nb"), QStringLiteral("a \u23CE b"));
        row("carriage return and line feed", QStringLiteral("a\r\nb"), QStringLiteral("a \u23CE b"));
        row("carriage return", QStringLiteral("a\rb"), QStringLiteral("a \u23CE b"));
        row("separators", QStringLiteral("a\u2028b\u2029c"), QStringLiteral("a \u23CE b \u23CE c"));
        row("next line", QString::fromUtf16(u"a\x0085z"), QStringLiteral("a \u23CE z"));
        row("tab", QStringLiteral("a\tb"), QStringLiteral("a b"));
        row("null", QString::fromUtf16(u"a\0b", 3), QStringLiteral("ab"));
        row("escape sequence", QStringLiteral("\x1B[31mred\x7F"), QStringLiteral("[31mred"));
        row("zero width", QStringLiteral("a\u200B\u2060\uFEFF\u00AD\u180Eb"), QStringLiteral("ab"));
        row("joiners stay", QStringLiteral("\u0646\u200C\u0645 \u200D"), QStringLiteral("\u0646\u200C\u0645 \u200D"));
        row("tags", QStringLiteral("a") + QString::fromUcs4(U"\U000E0041\U000E007F") + QStringLiteral("b"),
            QStringLiteral("ab"));
        row("fillers", QStringLiteral("a\u3164\u115F\u034Fb"), QStringLiteral("ab"));
        row("broken surrogates", QString(QChar(0xD83D)) + QStringLiteral("x") + QChar(0xDE00),
            QStringLiteral("\uFFFDx\uFFFD"));
        row("emoji", QString::fromUcs4(U"\U0001F600"), QString::fromUcs4(U"\U0001F600"));
        row("arabic", QStringLiteral("\u0645\u0631\u062D\u0628\u0627"),
            QStringLiteral("\u0645\u0631\u062D\u0628\u0627"));
        row("vietnamese marks", QStringLiteral("e\u0302\u0301"), QStringLiteral("e\u0302\u0301"));
        row("pile of marks", QStringLiteral("e") + QString(500, QChar(0x0301)),
            QStringLiteral("e") + QString(8, QChar(0x0301)));
    }

    void neutralises() {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(displayText(text), shown);
        QCOMPARE(displayText(displayText(text)), shown); // and once is enough
    }

    void nothingButTheTextIsLeft() {
        for (char32_t c = 0; c < 0x11000; ++c) {
            if (c >= 0xD800 && c < 0xE000) {
                continue;
            }
            const QString shown = displayText(QString::fromUcs4(&c, 1));
            for (const QChar got : shown) {
                const auto category = got.category();
                QVERIFY2(category != QChar::Other_Control && category != QChar::Separator_Line &&
                             category != QChar::Separator_Paragraph,
                         qPrintable(QString::number(c, 16)));
                const auto direction = got.direction();
                QVERIFY2(direction != QChar::DirLRE && direction != QChar::DirRLE && direction != QChar::DirLRO &&
                             direction != QChar::DirRLO && direction != QChar::DirPDF && direction != QChar::DirLRI &&
                             direction != QChar::DirRLI && direction != QChar::DirFSI && direction != QChar::DirPDI,
                         qPrintable(QString::number(c, 16)));
            }
        }
    }

    void cutsAtTheLimit() {
        QCOMPARE(displayText(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QCOMPARE(displayText(QStringLiteral("abcd"), 3), QStringLiteral("abc\u2026"));
        QCOMPARE(displayText(QStringLiteral("abcd"), 0), QStringLiteral("\u2026"));
        QCOMPARE(displayText(QString(), 0), QString());
        // A character of two units is never halved.
        QCOMPARE(displayText(QStringLiteral("a") + QString::fromUcs4(U"\U0001F600"), 2), QStringLiteral("a\u2026"));
    }

    void aHugeTextCostsNoMoreThanItsLimit() {
        const QString letters(20'000'000, u'x');
        const QString hidden(20'000'000, QChar(0x202E));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(displayText(letters, 2000).size(), 2001);
        QCOMPARE(displayText(hidden, 2000), QStringLiteral("\u2026"));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
