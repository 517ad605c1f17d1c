#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString translations = QStringLiteral(KIOSK_SOURCE_DIR "/translations/");

QString read(const QString &file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return QString::fromUtf8(in.readAll());
}

/// "Durations: %n minute(s)" for every sentence that counts something.
QStringList plurals(const QString &text) {
    static const QRegularExpression context(QStringLiteral("<name>([^<]*)</name>(.*?)</context>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression counting(QStringLiteral("<message numerus=\"yes\">\\s*<source>([^<]*)</source>"));
    QStringList found;
    for (auto contexts = context.globalMatch(text); contexts.hasNext();) {
        const QRegularExpressionMatch one = contexts.next();
        for (auto each = counting.globalMatch(one.captured(2)); each.hasNext();)
            found.append(one.captured(1) + QStringLiteral(": ") + each.next().captured(1));
    }
    found.sort();
    return found;
}

} // namespace

/// The catalogues say every sentence of the sources, and nothing else.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated() {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("kiosk_de.ts"));
        QVERIFY(QFile::copy(translations + QStringLiteral("kiosk_de.ts"), copy));
        QProcess collector;
        collector.setWorkingDirectory(QStringLiteral(KIOSK_SOURCE_DIR));
        collector.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                        {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                         QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
                         QStringLiteral("ui"), QStringLiteral("-ts"), copy});
        QVERIFY2(collector.waitForFinished(60'000), qPrintable(collector.errorString()));
        QVERIFY2(collector.exitCode() == 0, collector.readAllStandardError().constData());

        static const QRegularExpression unfinished(
            QStringLiteral("<source>([^<]*)</source>(?:(?!</message>).)*type=\"unfinished\""),
            QRegularExpression::DotMatchesEverythingOption);
        const QString collected = read(copy);
        const QRegularExpressionMatch missing = unfinished.match(collected);
        QVERIFY2(!missing.hasMatch(), qPrintable(missing.captured(1)));
        static const QString sentence = QStringLiteral("<source>");
        QCOMPARE(collected.count(sentence), read(translations + QStringLiteral("kiosk_de.ts")).count(sentence));
    }

    /// English needs a catalogue for these alone.
    void everyPluralHasAnEnglishForm() {
        const QStringList counted = plurals(read(translations + QStringLiteral("kiosk_de.ts")));
        QVERIFY(!counted.isEmpty());
        QCOMPARE(plurals(read(translations + QStringLiteral("kiosk_en.ts"))), counted);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
