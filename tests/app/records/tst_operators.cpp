#include "app/records/lockout.h"
#include "app/records/operators.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace kiosk;
using namespace kiosk::records;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("Anna Berg");
const QString carl = QStringLiteral("Carl");

Secret secret(const char *text) {
    return Secret(QByteArray(text));
}

Secret right() {
    return secret("739146");
}

Secret wrong() {
    return secret("739147");
}

/// Capitals in mathematical shape, two QChars each.
QString mathematical(const QString &capitals) {
    constexpr char32_t boldA = U'\U0001D400';
    QString text;
    for (const QChar each : capitals) {
        const char32_t letter = boldA + (each.unicode() - u'A');
        text += QString::fromUcs4(&letter, 1);
    }
    return text;
}

} // namespace

/// Who may sign in: names, lock-out, and that somebody is always left who may administer.
class OperatorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        open();
    }
    void cleanup() { m_store.reset(); }

    void first_isAnAdministratorAndOnlyOnce() {
        QVERIFY(operators().isEmpty().value());
        QCOMPARE(operators().add(carl, Role::Staff, right(), anna).value(), OperatorChange::LastAdministrator);
        QCOMPARE(operators().addFirst(anna, secret("123456")).value(), OperatorChange::PinTooEasy);
        QVERIFY(operators().isEmpty().value());
        QCOMPARE(operators().addFirst(anna, right()).value(), OperatorChange::Made);
        QCOMPARE(operators().addFirst(carl, right()).value(), OperatorChange::NotTheFirst);
        QCOMPARE(operators().list().value(), QList<Operator>{(Operator{anna, Role::Administrator})});
        QCOMPARE(events(), QStringList{QStringLiteral("operator-changed by=Anna Berg change=added operator=Anna Berg "
                                                      "role=administrator")});
    }

    void names_areOneWithoutCaseAndFitToBeShown() {
        addBoth();
        for (const QString &same :
             {QStringLiteral("anna berg"), QStringLiteral("ANNA  BERG"), QStringLiteral(" Carl ")})
            QCOMPARE(operators().add(same, Role::Staff, right(), anna).value(), OperatorChange::NameTaken);
        for (const QString &unfit : {QString(), QStringLiteral("  "), QStringLiteral("739146"),
                                     QStringLiteral("Eve\u202Egnp"), QString(61, u'x')})
            QCOMPARE(operators().add(unfit, Role::Staff, right(), anna).value(), OperatorChange::NameUnfit);
        QCOMPARE(operators().list()->size(), 2);
        QCOMPARE(signIn(QStringLiteral("ANNA berg"), right()).who, (SignedIn{anna, Role::Administrator}));
    }

    void somebodyWhoMayAdminister_isAlwaysLeft() {
        addBoth();
        QCOMPARE(operators().setDisabled(anna, true, anna).value(), OperatorChange::LastAdministrator);
        QCOMPARE(operators().setRole(anna, Role::Auditor, anna).value(), OperatorChange::LastAdministrator);
        QCOMPARE(operators().setRole(carl, Role::Administrator, anna).value(), OperatorChange::Made);
        QCOMPARE(operators().setDisabled(anna, true, carl).value(), OperatorChange::Made);
        // A disabled administrator is none.
        QCOMPARE(operators().setRole(carl, Role::Staff, carl).value(), OperatorChange::LastAdministrator);
        QCOMPARE(operators().setDisabled(carl, true, carl).value(), OperatorChange::LastAdministrator);
        QCOMPARE(operators().setDisabled(QStringLiteral("Nobody"), true, carl).value(), OperatorChange::Unknown);
    }

    void signingIn_isInTheJournalWithEverythingElse() {
        addBoth();
        QCOMPARE(signIn(carl, wrong()), SignInAnswer{});
        QCOMPARE(signIn(QStringLiteral("739146"), right()), SignInAnswer{});
        QCOMPARE(signIn(carl, right()), (SignInAnswer{SignedIn{carl, Role::Staff}, {}}));
        QCOMPARE(operators().find(carl).value()->lastSignedIn, m_clock.now());
        QVERIFY(operators().signOut({carl, Role::Staff}));
        QCOMPARE(operators().setRole(carl, Role::Operator, anna).value(), OperatorChange::Made);
        QCOMPARE(operators().reset(carl, secret("285061"), anna).value(), OperatorChange::Made);
        QCOMPARE(operators().setDisabled(carl, true, anna).value(), OperatorChange::Made);
        QCOMPARE(events().mid(2),
                 (QStringList{QStringLiteral("sign-in-failed operator=Carl"), QStringLiteral("sign-in-failed"),
                              QStringLiteral("signed-in operator=Carl role=staff"),
                              QStringLiteral("signed-out operator=Carl"),
                              QStringLiteral("operator-changed by=Anna Berg change=role operator=Carl role=operator"),
                              QStringLiteral("operator-changed by=Anna Berg change=reset operator=Carl"),
                              QStringLiteral("operator-changed by=Anna Berg change=disabled operator=Carl")}));
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report && !report->broken);
    }

    void authorAtTheDesk_mustStillBeAllowed() {
        QCOMPARE(atDesk().addFirst(anna, right()).value(), OperatorChange::Made);
        const QString bob = QStringLiteral("Bob");
        const QString eve = QStringLiteral("Eve");
        QCOMPARE(atDesk().add(bob, Role::Administrator, right(), anna).value(), OperatorChange::Made);
        QCOMPARE(atDesk().add(carl, Role::Staff, right(), bob).value(), OperatorChange::Made);
        QCOMPARE(atDesk().setDisabled(bob, true, anna).value(), OperatorChange::Made);
        const QStringList before = events();
        for (const QString &author : {bob, carl, QStringLiteral("Nobody"), QStringLiteral("demo")}) {
            QCOMPARE(atDesk().add(eve, Role::Administrator, right(), author).value(), OperatorChange::NotAllowed);
            QCOMPARE(atDesk().setRole(carl, Role::Administrator, author).value(), OperatorChange::NotAllowed);
            QCOMPARE(atDesk().setDisabled(bob, false, author).value(), OperatorChange::NotAllowed);
            QCOMPARE(atDesk().reset(carl, secret("285061"), author).value(), OperatorChange::NotAllowed);
        }
        QCOMPARE(atDesk().addFirst(eve, right()).value(), OperatorChange::NotTheFirst);
        QCOMPARE(events(), before);
        QVERIFY(signIn(carl, right()).who);
    }

    void may_goesByRoleAndMoment() {
        QVERIFY(operators().may(QStringLiteral("demo"), Permission::Administer).value()); // nobody is there yet
        addBoth();
        QVERIFY(!operators().may(QStringLiteral("demo"), Permission::Check).value());
        QVERIFY(operators().may(QStringLiteral("ANNA berg"), Permission::Decide).value());
        QVERIFY(operators().may(carl, Permission::Check).value());
        QVERIFY(!operators().may(carl, Permission::Decide).value());
        QCOMPARE(operators().setDisabled(carl, true, anna).value(), OperatorChange::Made);
        QVERIFY(!operators().may(carl, Permission::Check).value());
    }

    void unchanged_isNotTold() {
        addBoth();
        QCOMPARE(operators().setDisabled(carl, false, anna).value(), OperatorChange::Made);
        QCOMPARE(operators().setRole(carl, Role::Staff, anna).value(), OperatorChange::Made);
        QCOMPARE(events().size(), 2);
    }

    void disabled_orReset_cannotSignInAsBefore() {
        addBoth();
        QCOMPARE(operators().setDisabled(carl, true, anna).value(), OperatorChange::Made);
        QCOMPARE(signIn(carl, right()), SignInAnswer{});
        QCOMPARE(operators().setDisabled(carl, false, anna).value(), OperatorChange::Made);
        QCOMPARE(operators().reset(carl, secret("285061"), anna).value(), OperatorChange::Made);
        QCOMPARE(signIn(carl, right()), SignInAnswer{});
        QCOMPARE(signIn(carl, secret("285061")).who, (SignedIn{carl, Role::Staff}));
    }

    void lockOut_growsOutlivesARestartAndEndsWithTime() {
        addBoth();
        QCOMPARE(failUntilLocked(carl), Attempts::FreeAttempts);
        QCOMPARE(signIn(carl, right()).wait, 30s); // not even looked at
        QCOMPARE(operators().list()->at(1).wait, 30s);
        m_clock.setWall(m_clock.now().addSecs(10));
        open();
        QCOMPARE(signIn(carl, right()).wait, 20s);
        QCOMPARE(signIn(anna, right()).who, (SignedIn{anna, Role::Administrator}));
        std::chrono::seconds expected = 60s;
        for (int i = 0; i < 9; ++i) {
            m_clock.setWall(m_clock.now().addSecs(3600));
            QCOMPARE(signIn(carl, wrong()).wait, std::chrono::milliseconds(expected));
            expected = std::min<std::chrono::seconds>(expected * 2, 1h);
        }
        m_clock.setWall(m_clock.now().addSecs(3600));
        QCOMPARE(signIn(carl, right()).who, (SignedIn{carl, Role::Staff}));
        QCOMPARE(signIn(carl, wrong()), SignInAnswer{}); // counted from the beginning
    }

    void lockOut_endsWithAnotherPin() {
        addBoth();
        failUntilLocked(carl);
        QCOMPARE(operators().reset(carl, secret("285061"), anna).value(), OperatorChange::Made);
        QCOMPARE(signIn(carl, secret("285061")).who, (SignedIn{carl, Role::Staff}));
    }

    void otherSpelling_countsAsTheSameName() {
        addBoth();
        const QString spelt = mathematical(QStringLiteral("ANNA")) + u'\u3000' + mathematical(QStringLiteral("BERG"));
        QCOMPARE(signIn(spelt, right()).who, (SignedIn{anna, Role::Administrator}));
        // Whoever knows another PIN makes nobody else's attempts forgotten with it, however the names are spelt.
        for (int i = 1; i < Attempts::FreeAttempts; ++i) {
            QCOMPARE(signIn(spelt, wrong()), SignInAnswer{});
            QVERIFY(signIn(mathematical(QStringLiteral("CARL")), right()).who);
        }
        QCOMPARE(signIn(spelt, wrong()).wait, 30s);
        QCOMPARE(operators().list()->at(0).wait, 30s);
        QCOMPARE(signIn(anna, right()).wait, 30s);
    }

    void lettersOfAnyScript_areAName() {
        addBoth();
        const QString adlam = QString::fromUcs4(U"\U0001E900\U0001E923\U0001E924");
        QCOMPARE(operators().add(adlam, Role::Staff, right(), anna).value(), OperatorChange::Made);
        QCOMPARE(failUntilLocked(adlam), Attempts::FreeAttempts);
        // A letter that is none once it is written in its usual way.
        QCOMPARE(operators().add(QStringLiteral("\uFF9E"), Role::Staff, right(), anna).value(),
                 OperatorChange::NameUnfit);
    }

    void clockSetBack_lengthensNoWait() {
        addBoth();
        failUntilLocked(carl);
        m_clock.setWall(m_clock.now().addDays(-2));
        QCOMPARE(signIn(carl, right()).wait, 30s);
        m_clock.setWall(m_clock.now().addSecs(30));
        QCOMPARE(signIn(carl, right()).who, (SignedIn{carl, Role::Staff}));
    }

    void unknownName_isAnsweredLikeAWrongPin() {
        addBoth();
        const QString nobody = QStringLiteral("Nobody");
        QList<SignInAnswer> known;
        QList<SignInAnswer> unknown;
        for (int i = 0; i < Attempts::FreeAttempts + 2; ++i) {
            known.append(signIn(carl, wrong()));
            unknown.append(signIn(nobody, wrong()));
            open();
        }
        QCOMPARE(unknown, known);
        QCOMPARE(known.constLast().wait, 30s);
    }

    void unknownName_costsAsMuch() {
        open(UsualPinCost);
        addBoth();
        // Of this process alone, whatever else the computer does.
        const auto cost = [this](const QString &name) {
            const std::clock_t begin = std::clock();
            for (int i = 0; i < 3; ++i)
                signIn(name, wrong());
            return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        };
        const double known = cost(carl);
        const double unknown = cost(QStringLiteral("Nobody"));
        QVERIFY2(known > 0.03 && unknown > known / 2 && unknown < known * 2,
                 qPrintable(QStringLiteral("%1 and %2 s").arg(known).arg(unknown)));
    }

    void nothingTyped_isOnTheDisk() {
        addBoth();
        signIn(QStringLiteral("285061"), wrong());
        signIn(QStringLiteral("Mistyped name"), secret("a long password"));
        m_store.reset();
        for (const QString &name : QDir(m_folder->filePath(QStringLiteral("store"))).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(QStringLiteral("store/") + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *typed :
                 {"739146", "739147", "285061", "Mistyped name", "mistyped name", "a long password"})
                QVERIFY2(!bytes.contains(typed), qPrintable(name + u' ' + QLatin1String(typed)));
            QVERIFY(name != u"records.sqlite" || bytes.contains("Carl"));
        }
    }

    void roleOfANewerProgram_mayDoLeast() {
        addBoth();
        m_store.reset();
        const test::SqlFile file(m_folder->filePath(QStringLiteral("store/records.sqlite")));
        QCOMPARE(file.run(QStringLiteral("UPDATE operators SET role = 'owner' WHERE name = 'Anna Berg'")), QString());
        open();
        QCOMPARE(signIn(anna, right()).who, (SignedIn{anna, Role::Staff}));
    }

private:
    void open(int pinCost = 10) {
        m_store.reset();
        Store::Options options{m_folder->filePath(QStringLiteral("store")), false, false};
        options.pinCost = pinCost;
        auto opened = Store::open(options, m_clock);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
    }
    Operators operators() { return Operators(*m_store, m_clock.now()); }
    /// As the window changes them.
    Operators atDesk() { return Operators(*m_store, m_clock.now(), Authors::Administrators); }
    SignInAnswer signIn(const QString &name, const Secret &pin) {
        const auto answer = operators().signIn(name, pin);
        return answer ? *answer : SignInAnswer{SignedIn{QStringLiteral("failure"), Role::Staff}, {}};
    }
    void addBoth() {
        QCOMPARE(operators().addFirst(anna, right()).value(), OperatorChange::Made);
        QCOMPARE(operators().add(carl, Role::Staff, right(), anna).value(), OperatorChange::Made);
    }
    int failUntilLocked(const QString &name) {
        int attempts = 1;
        while (attempts < 20 && signIn(name, wrong()).wait.count() == 0)
            ++attempts;
        return attempts;
    }
    QStringList events() const {
        QStringList lines;
        const auto read = m_store->forEachLink([&lines](const Link &link) {
            const Event event = readCanonicalBytes(link.bytes)->event;
            QString line = nameOf(event.kind);
            for (auto detail = event.details.cbegin(); detail != event.details.cend(); ++detail)
                line += u' ' + detail.key() + u'=' + detail.value();
            lines.append(line);
            return true;
        });
        return read ? lines : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(OperatorsTest)
#include "tst_operators.moc"
