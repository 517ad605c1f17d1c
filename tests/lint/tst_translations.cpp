#include "tests/lint/catalogue.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk::lint;

namespace {

const QString folder = QStringLiteral(KIOSK_SOURCE_DIR "/translations/");

/// "de", "fr", … without English, which is what the sources speak.
QStringList translated() {
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("kiosk_*.ts")}))
        codes.append(file.mid(6).chopped(3));
    codes.removeAll(QStringLiteral("en"));
    return codes;
}

QString fileOf(const QString &code) {
    return folder + QStringLiteral("kiosk_%1.ts").arg(code);
}

/// %1, %2 and %n; %n may be left out of a form that says the number in words.
QSet<QString> holesOf(const QString &text) {
    static const QRegularExpression hole(QStringLiteral("%(?:L?\\d|n)"));
    QSet<QString> holes;
    for (auto each = hole.globalMatch(text); each.hasNext();)
        holes.insert(each.next().captured());
    return holes;
}

/// What is the same in English and in another language: names, abbreviations, and words that both have.
bool maySayTheSame(const Message &message, const QStringList &words) {
    static const QRegularExpression word(QStringLiteral("[a-z]{3,}"));
    return !word.match(message.source).hasMatch() || words.contains(message.source);
}

} // namespace

/// The catalogues say every sentence of the sources, whole, and nothing else.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated() {
        const QTemporaryDir copies;
        QStringList files;
        for (const QString &code : translated()) {
            files.append(copies.filePath(QStringLiteral("kiosk_%1.ts").arg(code)));
            QVERIFY(QFile::copy(fileOf(code), files.constLast()));
        }
        QVERIFY(!files.isEmpty());
        QProcess collector;
        collector.setWorkingDirectory(QStringLiteral(KIOSK_SOURCE_DIR));
        collector.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                        QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                    QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                                    QStringLiteral("."), QStringLiteral("app"), QStringLiteral("ui"),
                                    QStringLiteral("-ts")} +
                            files);
        QVERIFY2(collector.waitForFinished(100'000), qPrintable(collector.errorString()));
        QVERIFY2(collector.exitCode() == 0, collector.readAllStandardError().constData());

        QStringList wrong;
        const QStringList codes = translated();
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const QList<Message> collected = readCatalogue(files.at(i));
            for (const Message &message : collected) {
                if (!message.isFinished)
                    wrong.append(QStringLiteral("%1 lacks: %2: %3").arg(codes.at(i), message.context, message.source));
            }
            if (collected.size() != readCatalogue(fileOf(codes.at(i))).size())
                wrong.append(codes.at(i) + QStringLiteral(" has sentences that the sources do not say any more"));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyTranslation_isWhole_data() {
        QTest::addColumn<QString>("code");
        for (const QString &code : translated())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyTranslation_isWhole() {
        QFETCH(QString, code);
        QFile list(QStringLiteral(KIOSK_SOURCE_DIR "/tests/lint/data/same-words.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList sameWords = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList wrong;
        for (const Message &message : readCatalogue(fileOf(code))) {
            const QSet<QString> asked = holesOf(message.source);
            for (const QString &form : message.forms) {
                const QSet<QString> found = holesOf(form);
                const bool isWhole =
                    message.isPlural ? asked.contains(found) && (asked - found).size() <= 1 : found == asked;
                if (form.trimmed().isEmpty() || !isWhole)
                    wrong.append(QStringLiteral("placeholders: %1 -> %2").arg(message.source, form));
                if (form == message.source && !maySayTheSame(message, sameWords))
                    wrong.append(QStringLiteral("English: %1").arg(form));
                if (form.contains(u'!') && !message.source.contains(u'!'))
                    wrong.append(QStringLiteral("an exclamation: %1").arg(form));
            }
            const qsizetype forms = message.isPlural ? formsOf(code) : 1;
            if (message.forms.size() != forms)
                wrong.append(QStringLiteral("%1 forms instead of %2: %3")
                                 .arg(message.forms.size())
                                 .arg(forms)
                                 .arg(message.source));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// English needs a catalogue for these alone.
    void everyPluralHasAnEnglishForm() {
        QCOMPARE(pluralsIn(QStringLiteral("en")), pluralsIn(QStringLiteral("de")));
        QVERIFY(!pluralsIn(QStringLiteral("en")).isEmpty());
    }

private:
    /// As Qt counts them (qttools, numerus.cpp).
    static qsizetype formsOf(const QString &code) {
        static const QHash<QString, qsizetype> unusual{{QStringLiteral("tr"), 1},
                                                       {QStringLiteral("ja"), 1},
                                                       {QStringLiteral("zh"), 1},
                                                       {QStringLiteral("pl"), 3},
                                                       {QStringLiteral("ar"), 6}};
        return unusual.value(code, 2);
    }
    /// "Durations: %n minute(s)" for every sentence that counts something.
    static QStringList pluralsIn(const QString &code) {
        QStringList found;
        for (const Message &message : readCatalogue(fileOf(code))) {
            if (message.isPlural)
                found.append(message.context + QStringLiteral(": ") + message.source);
        }
        found.sort();
        return found;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
