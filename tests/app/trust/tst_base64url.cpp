#include "app/trust/base64url.h"

#include <QSet>
#include <QTest>

using namespace kiosk::trust;

class TestBase64Url : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_have_one_spelling() {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            const QByteArray text = toBase64Url(bytes);
            QVERIFY(!text.contains('=') && !text.contains('+') && !text.contains('/'));
            const auto back = fromBase64Url(text);
            QVERIFY(back.ok());
            QCOMPARE(*back, bytes);
            QCOMPARE(fromBase64(bytes.toBase64()).value(), bytes);
            bytes.append(static_cast<char>(i * 7));
        }
    }

    void every_other_character_is_refused() {
        const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int c = 0; c < 256; ++c) {
            const QByteArray text = "AA" + QByteArray(1, static_cast<char>(c)) + "A";
            QCOMPARE(fromBase64Url(text).ok(), alphabet.contains(static_cast<char>(c)));
        }
    }

    void refuses() {
        for (const char *text : {"A", "AAAAA", "AA==", "AAA=", "AAAA=", "AB", "AAB", "A A", "AAAA\n", " AAAA", "A+A/"})
            QCOMPARE(fromBase64Url(text).reason(), Refusal::BadBase64Url);
        for (const char *text : {"AA", "AAA", "AB==", "AAB=", "A===", "====", "AA=A", "AAAA\n", "A-_A", "AA==AAAA"})
            QCOMPARE(fromBase64(text).reason(), Refusal::BadBase64Url);
        QCOMPARE(fromBase64Url("").value(), QByteArray());
    }

    void every_refusal_has_a_word_of_its_own() {
        QSet<QString> words;
        for (const Refusal refusal : everyRefusal()) {
            const QString word = nameOf(refusal);
            for (const QChar c : word)
                QVERIFY2((c >= u'a' && c <= u'z') || c == u'-' || c == u'6' || c == u'4', qPrintable(word));
            words.insert(word);
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(everyRefusal().size()));
    }
};

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
