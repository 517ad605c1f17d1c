#include "app/base/phrase.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace kiosk;

namespace {

/// A language in which every sentence is said twice.
class Echo final : public QTranslator {
public:
    QString translate(const char * /*context*/, const char *sentence, const char * /*comment*/,
                      int /*count*/) const override {
        return QString::fromUtf8(sentence) + u'!' + QString::fromUtf8(sentence);
    }
    bool isEmpty() const override { return false; }
};

Phrase sentence(const char *text) {
    return Phrase::translate("Test", text);
}

} // namespace

/// Words that are found in one language and read in another.
class PhraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesFollowTheLanguage_wordsFromOutsideDoNot() {
        const Phrase mixed = Phrase::joined({sentence("ours"), QStringLiteral("theirs")}, QStringLiteral("; "));
        QCOMPARE(mixed.text(), QStringLiteral("ours; theirs"));
        Echo echo;
        QVERIFY(QCoreApplication::installTranslator(&echo));
        QCOMPARE(mixed.text(), QStringLiteral("ours!ours; theirs"));
        QCoreApplication::removeTranslator(&echo);
        QCOMPARE(mixed.text(), QStringLiteral("ours; theirs"));
    }

    void placeHoldersAreFilledAtOnce() {
        QCOMPARE(sentence("%2 of %1").with({QStringLiteral("%2"), sentence("one")}).text(),
                 QStringLiteral("one of %2"));
        QCOMPARE(sentence("100 % of %1, %2").with({QStringLiteral("it")}).text(), QStringLiteral("100 % of it, %2"));
        QCOMPARE(Phrase(QStringLiteral("%1 as it came")).text(), QStringLiteral("%1 as it came"));
    }

    void whatSaysNothingIsLeftOut() {
        QVERIFY(Phrase().isEmpty());
        QVERIFY(Phrase(QString()).isEmpty());
        QVERIFY(!sentence("something").isEmpty());
        QVERIFY(Phrase::joined({Phrase(), QString()}, QStringLiteral("; ")).isEmpty());
        QCOMPARE(Phrase::joined({Phrase(), sentence("a"), QString(), sentence("b")}, QStringLiteral("; ")).text(),
                 QStringLiteral("a; b"));
    }

    void sameWordsAreEqual() {
        QCOMPARE(sentence("a"), sentence("a"));
        QVERIFY(sentence("a") != sentence("b"));
        QVERIFY(sentence("a") != Phrase(QStringLiteral("a")));
        QVERIFY(sentence("%1").with({QStringLiteral("a")}) != sentence("%1").with({QStringLiteral("b")}));
        QVERIFY(Phrase::joined({sentence("a")}, QStringLiteral(", ")) != sentence("a"));
    }
};

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
