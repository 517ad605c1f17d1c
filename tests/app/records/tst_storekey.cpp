#include "app/records/storekey.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

namespace {

StoreKey keyOf(char letter) {
    return StoreKey::from(Secret(QByteArray(StoreKey::LeastBytes, letter))).value();
}

void flip(QByteArray &bytes, qsizetype at) {
    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
}

} // namespace

/// Sealed text opens with its own key in its own place, and nowhere else.
class StoreKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealedText_comesBack_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "B", "Marta", "Zoë Müller 👩", "1988-07-21"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QString(100'000, u'x');
    }

    void sealedText_comesBack() {
        QFETCH(QString, text);
        const Sealed sealed = keyOf('a').seal(text, "here");
        QCOMPARE(keyOf('a').open(sealed, "here"), std::optional(text));
        QCOMPARE(sealed.key.size(), StoreKey::WrappedBytes);
        QVERIFY(text.size() < 5 || !sealed.value.contains(text.toUtf8()));
    }

    void anyOtherKeyPlaceOrByte_opensNothing() {
        const StoreKey key = keyOf('a');
        const Sealed sealed = key.seal(QStringLiteral("Marta"), "here");
        QVERIFY(!keyOf('b').open(sealed, "here"));
        QVERIFY(!key.open(sealed, "there"));
        QVERIFY(!key.open(sealed, {}));
        for (qsizetype at = 0; at < sealed.key.size(); ++at) {
            Sealed changed = sealed;
            flip(changed.key, at);
            QVERIFY(!key.open(changed, "here"));
            changed.key = sealed.key.first(at);
            QVERIFY(!key.open(changed, "here"));
        }
        for (qsizetype at = 0; at < sealed.value.size(); ++at) {
            Sealed changed = sealed;
            flip(changed.value, at);
            QVERIFY(!key.open(changed, "here"));
            changed.value = sealed.value.first(at);
            QVERIFY(!key.open(changed, "here"));
        }
        Sealed crossed = key.seal(QStringLiteral("Marta"), "here");
        crossed.key = sealed.key;
        QVERIFY(!key.open(crossed, "here"));
    }

    void sealedText_saysNeitherWhatNorHowLong() {
        const StoreKey key = keyOf('a');
        const Sealed one = key.seal(QStringLiteral("Marta"), "here");
        const Sealed same = key.seal(QStringLiteral("Marta"), "here");
        QVERIFY(one.key != same.key && one.value != same.value);
        QCOMPARE(key.seal(QStringLiteral("Maximiliane-Wilhelmine"), "here").value.size(), one.value.size());
    }

    void hash_tellsTheSameFromOthersUnderThisKeyAlone() {
        const auto hash = [](char key, const QString &first, const QString &last) {
            return keyOf(key).hash({{QStringLiteral("First Name"), first}, {QStringLiteral("Last Name"), last}});
        };
        const QString known = hash('a', QStringLiteral("Marta"), QStringLiteral("Teixeira"));
        QCOMPARE(known.size(), 64);
        QCOMPARE(hash('a', QStringLiteral("MARTA "), QStringLiteral("teixeira")), known);
        QVERIFY(hash('b', QStringLiteral("Marta"), QStringLiteral("Teixeira")) != known);
        QVERIFY(hash('a', QStringLiteral("Teixeira"), QStringLiteral("Marta")) != known);
        QVERIFY(hash('a', QStringLiteral("MartaT"), QStringLiteral("eixeira")) != known);
        QVERIFY(keyOf('a').hash({{QStringLiteral("First Name"), QStringLiteral("Marta")}}) != known);
    }

    void marks_areTheSameForTheSameUnderThisKeyAlone() {
        const QString mark = keyOf('a').markOf(QStringLiteral("id"));
        QCOMPARE(mark.size(), 64);
        QCOMPARE(keyOf('a').markOf(QStringLiteral("id")), mark);
        QVERIFY(keyOf('a').markOf(QStringLiteral("Id")) != mark);
        QVERIFY(keyOf('b').markOf(QStringLiteral("id")) != mark);
    }

    void file_isMadeOnceAndForItsOwnerAlone() {
        const QTemporaryDir folder;
        QVERIFY(!StoreKey::read(folder.path()));
        const auto made = StoreKey::make(folder.path());
        QVERIFY(made);
        const auto read = StoreKey::read(folder.path());
        QVERIFY(read);
        QCOMPARE(read->fingerprint(), made->fingerprint());
        QVERIFY(!StoreKey::make(folder.path())); // never over something else
        QFile file(StoreKey::fileIn(folder.path()));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        // Moved elsewhere, the configuration can name it.
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(StoreKey::from(Secret(file.readAll().trimmed()))->fingerprint(), made->fingerprint());
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ReadGroup));
        const auto open = StoreKey::read(folder.path());
        QVERIFY(!open);
        QVERIFY2(open.failure().detail.contains(QStringLiteral("0600")), qPrintable(open.failure().detail));
    }

    void shortSecrets_areNoKeys() {
        const auto refused = StoreKey::from(Secret(QByteArray(StoreKey::LeastBytes - 1, 'a')));
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, FailureKind::NotRecorded);
    }
};

QTEST_GUILESS_MAIN(StoreKeyTest)
#include "tst_storekey.moc"
