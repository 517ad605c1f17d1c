// Ages: attestations by the nearest-true rule, dates of birth whole and partial, leap days, time zones.
#include "app/credentials/claimdate.h"
#include "rulesamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

QList<Claim> born(const QString &value) {
    return {Claim{QStringLiteral("birth_date"), value}};
}

Claim over(int years, bool holds) {
    return Claim{QStringLiteral("age_over_%1").arg(years), holds ? QStringLiteral("true") : QStringLiteral("false")};
}

/// An oracle that counts birthdays one by one instead of comparing months and days.
int birthdaysUntil(const QDate &birth, const QDate &day) {
    int count = 0;
    for (int year = birth.year() + 1;; ++year) {
        QDate birthday(year, birth.month(), birth.day());
        if (!birthday.isValid()) // 29 February
            birthday = QDate(year, 3, 1);
        if (birthday > day)
            return count;
        ++count;
    }
}

} // namespace

class TestAgeRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void birthdays_data() {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Acceptance>("acceptance");
        const auto row = [](const char *birth, const QDate &day, Acceptance acceptance) {
            QTest::newRow(qPrintable(QString::fromLatin1(birth) + u' ' + day.toString(Qt::ISODate)))
                << QString::fromLatin1(birth) << day << acceptance;
        };
        row("2008-03-04", QDate(2026, 3, 3), Acceptance::NotAccepted);
        row("2008-03-04", QDate(2026, 3, 4), Acceptance::Accepted);
        // 29 February: a year older on 1 March where there is none, on the day itself where there is one.
        row("2008-02-29", QDate(2026, 2, 28), Acceptance::NotAccepted);
        row("2008-02-29", QDate(2026, 3, 1), Acceptance::Accepted);
        row("2010-02-28", QDate(2028, 2, 28), Acceptance::Accepted);
        row("2006-02-29", QDate(2026, 3, 1), Acceptance::CannotTell); // there was none
        // Partial dates: the youngest and the oldest that it may be must agree.
        row("2008", QDate(2026, 6, 1), Acceptance::CannotTell);
        row("2008", QDate(2026, 12, 31), Acceptance::Accepted);
        row("2007", QDate(2026, 1, 1), Acceptance::Accepted);
        row("2009", QDate(2026, 12, 31), Acceptance::NotAccepted);
        row("2008-00-00", QDate(2026, 6, 1), Acceptance::CannotTell);
        row("2008-XX-XX", QDate(2026, 12, 31), Acceptance::Accepted);
        row("2008-03", QDate(2026, 3, 30), Acceptance::CannotTell);
        row("2008-03", QDate(2026, 3, 31), Acceptance::Accepted);
        row("2008-03-00", QDate(2026, 2, 28), Acceptance::NotAccepted);
        // What nobody alive was born on proves nothing.
        row("0001-01-01", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("1870-01-01", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("2026-03-05", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("04.03.1988", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("03/04/1988", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("1988-13-01", QDate(2026, 3, 4), Acceptance::CannotTell);
        row("true", QDate(2026, 3, 4), Acceptance::CannotTell);
    }
    void birthdays() {
        QFETCH(QString, birth);
        QFETCH(QDate, day);
        QFETCH(Acceptance, acceptance);
        QCOMPARE(looked(atLeast(18), born(birth), noonOf(day)).acceptance, acceptance);
        const Acceptance opposite = acceptance == Acceptance::Accepted      ? Acceptance::NotAccepted
                                    : acceptance == Acceptance::NotAccepted ? Acceptance::Accepted
                                                                            : acceptance;
        QCOMPARE(looked(atMost(17), born(birth), noonOf(day)).acceptance, opposite);
    }

    void attestations_data() {
        QTest::addColumn<QList<Claim>>("claims");
        QTest::addColumn<Acceptance>("acceptance");
        const auto row = [](const char *name, const QList<Claim> &claims, Acceptance acceptance) {
            QTest::newRow(name) << claims << acceptance;
        };
        row("the age itself", {over(18, true)}, Acceptance::Accepted);
        row("not the age itself", {over(18, false)}, Acceptance::NotAccepted);
        row("a higher age", {over(21, true)}, Acceptance::Accepted);
        row("a lower age does not hold", {over(16, false)}, Acceptance::NotAccepted);
        row("a lower age holds", {over(16, true)}, Acceptance::CannotTell);
        row("a higher age does not hold", {over(21, false)}, Acceptance::CannotTell);
        row("between", {over(16, true), over(21, false)}, Acceptance::CannotTell);
        row("several", {over(12, true), over(14, true), over(60, false), over(21, true)}, Acceptance::Accepted);
        row("contradiction", {over(21, true), over(16, false)}, Acceptance::CannotTell);
        row("doubled", {over(18, true), over(18, false)}, Acceptance::CannotTell);
        row("another word", {Claim{QStringLiteral("age_over_18"), QStringLiteral("yes")}}, Acceptance::CannotTell);
        row("European", {Claim{QStringLiteral("age_equal_or_over.18"), QStringLiteral("true")}}, Acceptance::Accepted);
        row("not quite the name", {Claim{QStringLiteral("xage_over_18"), QStringLiteral("true")}},
            Acceptance::CannotTell);
        row("none", {}, Acceptance::CannotTell);
        const Claim old = born(QStringLiteral("1988-07-21")).constFirst();
        const Claim young = born(QStringLiteral("2012-07-21")).constFirst();
        row("birth date as fallback", {over(16, true), old}, Acceptance::Accepted);
        row("birth date refuses", {over(16, false), young}, Acceptance::NotAccepted);
        row("attestation and birth date agree", {over(18, true), old}, Acceptance::Accepted);
        row("they do not agree", {over(18, true), young}, Acceptance::CannotTell);
        row("nor the other way", {over(18, false), old}, Acceptance::CannotTell);
        row("unreadable birth date", {over(18, true), born(QStringLiteral("?")).constFirst()}, Acceptance::Accepted);
        row("two birth dates", {old, young}, Acceptance::CannotTell);
    }
    void attestations() {
        QFETCH(QList<Claim>, claims);
        QFETCH(Acceptance, acceptance);
        QCOMPARE(looked(atLeast(18), claims, noonOf(QDate(2026, 3, 4))).acceptance, acceptance);
    }

    void anotherDayThanToday() {
        const QDateTime now = noonOf(QDate(2026, 3, 4));
        const QDate before(2025, 3, 4);
        const QDate after(2027, 3, 4);
        QCOMPARE(looked(atLeast(18, after), born(QStringLiteral("2008-12-01")), now).acceptance, Acceptance::Accepted);
        QCOMPARE(looked(atLeast(18, before), born(QStringLiteral("2007-12-01")), now).acceptance,
                 Acceptance::NotAccepted);
        // What holds today held later, not earlier; what does not hold today did not hold earlier.
        QCOMPARE(looked(atLeast(18, after), {over(18, true)}, now).acceptance, Acceptance::Accepted);
        QCOMPARE(looked(atLeast(18, before), {over(18, true)}, now).acceptance, Acceptance::CannotTell);
        QCOMPARE(looked(atLeast(18, after), {over(18, false)}, now).acceptance, Acceptance::CannotTell);
        QCOMPARE(looked(atLeast(18, before), {over(18, false)}, now).acceptance, Acceptance::NotAccepted);
    }

    void theUsualNamesOfABirthDate() {
        for (const char *id :
             {"birth_date", "birthdate", "Birthdate", "Date of Birth", "date_of_birth", "dateOfBirth"}) {
            const Rule rule{AgeRule{AgeRule::Bound::AtLeast, 18, {}, {}}, {}, {}};
            const QList<Claim> claims{Claim{QString::fromLatin1(id), QStringLiteral("1988-07-21")}};
            QVERIFY2(looked(rule, claims, noonOf(QDate(2026, 3, 4))).acceptance == Acceptance::Accepted, id);
        }
    }

    /// The eighteenth birthday begins at the desk's midnight, wherever the desk is.
    void theDeskDecidesWhatDayItIs() {
        int count = 0;
        const QDate birth(2008, 3, 4);
        for (const char *id : {"Pacific/Kiritimati", "Pacific/Auckland", "Asia/Tokyo", "Asia/Kathmandu",
                               "Europe/Berlin", "UTC", "America/St_Johns", "America/New_York", "Pacific/Pago_Pago"}) {
            const QTimeZone zone(id);
            QVERIFY2(zone.isValid(), id);
            const QDateTime midnight(QDate(2026, 3, 4), QTime(0, 0), zone);
            for (const auto &[now, acceptance] : {std::pair{midnight.addSecs(-1), Acceptance::NotAccepted},
                                                  std::pair{midnight, Acceptance::Accepted}}) {
                QCOMPARE(looked(atLeast(18), born(birth.toString(Qt::ISODate)), now).acceptance, acceptance);
                ++count;
            }
        }
        qInfo("%d moments in 9 time zones", count);
    }

    void everyBirthAgainstTheOracle() {
        constexpr quint64 Seed = 20260304;
        Dice dice(Seed);
        int count = 0;
        int leaps = 0;
        int doubts = 0;
        for (; count < 20'000; ++count) {
            const QDate today = QDate(2000, 1, 1).addDays(dice.below(20'000));
            QDate birth = today.addDays(-dice.below(36'500));
            if (dice.below(10) == 0 && QDate::isLeapYear(birth.year()) && QDate(birth.year(), 2, 29) <= today)
                birth = QDate(birth.year(), 2, 29);
            leaps += birth.month() == 2 && birth.day() == 29 ? 1 : 0;
            const int wanted = dice.below(100);
            const int age = birthdaysUntil(birth, today);
            const QDateTime now(today, QTime(dice.below(24), dice.below(60)), Qt::UTC);
            const Acceptance whole = looked(atLeast(wanted), born(birth.toString(Qt::ISODate)), now).acceptance;
            QCOMPARE(whole, age >= wanted ? Acceptance::Accepted : Acceptance::NotAccepted);
            QCOMPARE(looked(atMost(wanted), born(birth.toString(Qt::ISODate)), now).acceptance,
                     age <= wanted ? Acceptance::Accepted : Acceptance::NotAccepted);
            // What leaves out the day or the month may doubt, but never says the opposite.
            for (const char *format : {"yyyy-MM", "yyyy", "yyyy-00-00", "yyyy-MM-00"}) {
                const Acceptance partial =
                    looked(atLeast(wanted), born(birth.toString(QString::fromLatin1(format))), now).acceptance;
                QVERIFY(partial == whole || partial == Acceptance::CannotTell);
                doubts += partial == Acceptance::CannotTell ? 1 : 0;
            }
        }
        QVERIFY(leaps > 100);
        QVERIFY(doubts > 100);
        qInfo("%d births (%d on 29 February), 4 partial forms each (%d cannot tell), seed %llu", count, leaps, doubts,
              Seed);
    }

    /// A person of a known age attests random ages truthfully: what the rule then says is never wrong.
    void truthfulAttestationsAreNeverMisread() {
        constexpr quint64 Seed = 7250;
        Dice dice(Seed);
        std::map<Acceptance, int> counts;
        for (int i = 0; i < 20'000; ++i) {
            const int age = dice.below(99);
            QList<Claim> claims;
            int nearestTrue = 1000;
            int nearestFalse = -1;
            const int wanted = dice.between(10, 98);
            for (int n = dice.below(6); n > 0; --n) {
                const int attested = dice.between(10, 98);
                claims.append(over(attested, age >= attested));
                if (age >= attested && attested >= wanted)
                    nearestTrue = std::min(nearestTrue, attested);
                if (age < attested && attested <= wanted)
                    nearestFalse = std::max(nearestFalse, attested);
            }
            const Acceptance acceptance = looked(atLeast(wanted), claims, noonOf(QDate(2026, 3, 4))).acceptance;
            const Acceptance expected = nearestTrue < 1000  ? Acceptance::Accepted
                                        : nearestFalse >= 0 ? Acceptance::NotAccepted
                                                            : Acceptance::CannotTell;
            QCOMPARE(acceptance, expected);
            QVERIFY(acceptance != Acceptance::Accepted || age >= wanted);
            QVERIFY(acceptance != Acceptance::NotAccepted || age < wanted);
            ++counts[acceptance];
        }
        QVERIFY(counts.size() == 3);
        qInfo("20000 people: %d accepted, %d not accepted, %d cannot tell, seed %llu", counts[Acceptance::Accepted],
              counts[Acceptance::NotAccepted], counts[Acceptance::CannotTell], Seed);
    }
};

QTEST_GUILESS_MAIN(TestAgeRule)
#include "tst_agerule.moc"
