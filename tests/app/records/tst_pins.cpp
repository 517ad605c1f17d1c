#include "app/records/passwordhash.h"
#include "app/records/pinrules.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

namespace {

Secret secret(const char *text) {
    return Secret(QByteArray(text));
}

} // namespace

/// What may be a PIN or a password, and what is kept of it.
class PinsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hash_isSaltedBringsItsCostsAndMatchesItsSecretAlone() {
        const auto one = hashOf(secret("739146"));
        const auto other = hashOf(secret("739146"));
        QVERIFY(one && other);
        QVERIFY(*one != *other);
        QVERIFY2(one->startsWith(QStringLiteral("scrypt$15$8$1$")), qPrintable(*one));
        QVERIFY(matches(secret("739146"), *one).value());
        QVERIFY(matches(secret("739146"), *other).value());
        QVERIFY(!matches(secret("739147"), *one).value());
        QVERIFY(!matches(secret("739146"), nobodysHash()).value());
        // Of other costs, as an older or newer program may have written it (RFC 7914 in Python's hashlib).
        QVERIFY(
            matches(secret("correct horse battery"),
                    QStringLiteral("scrypt$14$8$1$MDEyMzQ1Njc4OWFiY2RlZg$ebnHHTApWa0oNoXTYCCHxLXDaejcvcTRQhZaD1OJNCE"))
                .value());
    }

    void hash_thatIsDamaged_isAFailureAndNoMatch_data() {
        QTest::addColumn<QString>("line");
        const QString good = nobodysHash();
        QTest::newRow("empty") << QString();
        QTest::newRow("cut") << good.chopped(3);
        QTest::newRow("another method") << QString(good).replace(QStringLiteral("scrypt"), QStringLiteral("bcrypt"));
        QTest::newRow("too cheap") << QString(good).replace(QStringLiteral("$15$"), QStringLiteral("$1$"));
        QTest::newRow("too dear") << QString(good).replace(QStringLiteral("$15$"), QStringLiteral("$40$"));
    }
    void hash_thatIsDamaged_isAFailureAndNoMatch() {
        QFETCH(QString, line);
        const auto matched = matches(secret("739146"), line);
        QVERIFY(!matched);
        QCOMPARE(matched.failure().kind, FailureKind::NotRecorded);
    }

    void pins_thatAreGuessedFirst_areRefused_data() {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("flaw"); // -1: none
        const auto row = [](const char *pin, std::optional<PinFlaw> flaw) {
            QTest::newRow(pin[0] == 0 ? "nothing" : pin) << QByteArray(pin) << (flaw ? static_cast<int>(*flaw) : -1);
        };
        row("", PinFlaw::TooShort);
        row("73914", PinFlaw::TooShort);
        for (const char *easy : {"000000", "123456", "654321", "890123", "024680", "121212", "123123", "1111111",
                                 "112233", "159753", "11111222", "1234567890"})
            row(easy, PinFlaw::TooEasy);
        row("739146", {});
        row("200786", {});
        row("short pass", {});
        row("short one", PinFlaw::TooShort);
        row("Grün🌲grün", PinFlaw::TooShort); // nine letters, however many bytes
        row("aaaaaaaaaabbb", PinFlaw::TooEasy);
        row("Password2026", PinFlaw::TooEasy);
        row("anna berg is me", PinFlaw::TooEasy);
        row(QByteArray(200, 'x').constData(), PinFlaw::TooLong);
    }
    void pins_thatAreGuessedFirst_areRefused() {
        QFETCH(QByteArray, pin);
        QFETCH(int, flaw);
        const auto found = flawOf(Secret(pin), QStringLiteral("Anna Berg"));
        QCOMPARE(found ? static_cast<int>(*found) : -1, flaw);
    }
};

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
