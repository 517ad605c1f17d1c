#include "app/deskoperator.h"
#include "app/kiosk.h"
#include "app/records/lockout.h"
#include "tests/journey/search.h"
#include "tests/support/fakeclock.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/looks.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;
using records::Attempts;
using records::Operators;
using records::Role;

namespace {

/// A kiosk with one type, whose service nobody answers for.
constexpr const char *desk = "[site]\n"
                             "name = \"Harbour Hotel\"\n"
                             "purpose = \"Please show your badge\"\n"
                             "\n"
                             "[services.pingone]\n"
                             "provider = \"pingone-credentials\"\n"
                             "label = \"PingOne\"\n"
                             "base_url = \"http://127.0.0.1:9\"\n"
                             "token_url = \"http://127.0.0.1:9/token\"\n"
                             "environment_id = \"7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11\"\n"
                             "client_id = \"client\"\n"
                             "client_secret = \"env:KIOSK_TEST_SECRET\"\n"
                             "\n"
                             "[[types]]\n"
                             "id = \"badge\"\n"
                             "label = \"Employee badge\"\n"
                             "service = \"pingone\"\n"
                             "[[types.credentials]]\n"
                             "type = \"Employee Badge\"\n"
                             "[[types.credentials.claims]]\n"
                             "id = \"Given Name\"\n";
constexpr const char *required = "\n[operators]\nrequired_for_checks = true\nsign_out_after_minutes = 3\n";

const QString anna = QStringLiteral("Anna Berg");
const QString carl = QStringLiteral("Carl");
const QString rightPin = QStringLiteral("739146");
const QString wrongPin = QStringLiteral("739147");
const QString newPin = QStringLiteral("285061");

QString textOf(const QWidget *root, const char *name) {
    return find<QLabel>(root, name)->text();
}

/// Every log line of this process, whatever its thread.
class Log {
public:
    static void write(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message) {
        const QMutexLocker lock(&s_mutex);
        s_text += message.toUtf8() + '\n';
    }
    static QByteArray text() {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static inline QMutex s_mutex;
    static inline QByteArray s_text;
};

} // namespace

/// Signing in and out at the real window over a real store: by clicks, by keys, and by time.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("KIOSK_TEST_SECRET", "s3cret");
        m_handler = qInstallMessageHandler(Log::write);
        prepareOperators();
    }
    void cleanupTestCase() { qInstallMessageHandler(m_handler); }
    void init() {
        Languages::current().choose(QStringLiteral("en"));
        Theme::current().setMode(ThemeMode::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::FakeClock>();
    }
    void cleanup() {
        close();
        m_clock.reset();
    }

    void nobodyThereYet_becomesTheFirstAdministrator() {
        open(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "firstOperatorPage"));
        type("newName", anna);
        type("newPin", QStringLiteral("123456"));
        type("newPinAgain", QStringLiteral("123456"));
        QVERIFY(click(window(), "createFirst"));
        QTRY_VERIFY(textOf(page(), "newPinHint").contains(QStringLiteral("somebody would try")));
        type("newPin", rightPin);
        type("newPinAgain", wrongPin);
        QVERIFY(click(window(), "createFirst"));
        QVERIFY(textOf(page(), "newPinHint").contains(QStringLiteral("not the same")));
        type("newPin", rightPin);
        type("newPinAgain", rightPin);
        QVERIFY(click(window(), "createFirst"));

        QVERIFY(shownPage(window(), "reviewPage"));
        QCOMPARE(m_kiosk->signedIn(), (records::SignedIn{anna, Role::Administrator}));
        QCOMPARE(find<QAbstractButton>(window(), "operator")->text(), anna);
        QCOMPARE(events(),
                 (QStringList{QStringLiteral("settings-changed"), QStringLiteral("operator-changed Anna Berg"),
                              QStringLiteral("signed-in Anna Berg")}));
    }

    void nameAndPad_leadIntoTheReview_chipSignsOut() {
        openWithOperators(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(!window()->findChild<QWidget *>(QStringLiteral("operator-Gone"))); // disabled
        QVERIFY(click(window(), "operator-Anna Berg"));
        tap(rightPin.left(3) + QStringLiteral("00"));
        QVERIFY(click(window(), "eraseDigit"));
        QVERIFY(click(window(), "eraseDigit"));
        tap(rightPin.mid(3));
        QVERIFY(find(window(), "pin")->hasFocus());
        auto *field = find<QLineEdit>(window(), "pin");
        QVERIFY(!field->displayText().contains(rightPin));
        QVERIFY(!spoken(*field, QAccessible::Value).contains(rightPin));
        QVERIFY(click(window(), "signIn"));
        QVERIFY(shownPage(window(), "reviewPage"));
        QCOMPARE(find<QLineEdit>(window(), "pin")->text(), QString());

        QVERIFY(click(window(), "operator"));
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(!isShown(window(), "operator"));
        QCOMPARE(events().mid(7),
                 (QStringList{QStringLiteral("signed-in Anna Berg"), QStringLiteral("signed-out Anna Berg")}));
    }

    void keyboardAlone_signsIn_escapeLeadsBack() {
        openWithOperators(desk);
        find(window(), "openReview")->setFocus();
        press(Qt::Key_Return);
        QVERIFY(shownPage(window(), "signInPage"));
        find(window(), "operatorName")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna"));
        press(Qt::Key_Return);
        QTRY_VERIFY(find(window(), "pin")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("73"));
        press(Qt::Key_Escape);
        QVERIFY(isShown(window(), "operatorName"));
        QCOMPARE(find<QLineEdit>(window(), "pin")->text(), QString());
        press(Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));

        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), "operator-Anna Berg"));
        QTest::keyClicks(QApplication::focusWidget(), rightPin);
        press(Qt::Key_Return);
        QVERIFY(shownPage(window(), "reviewPage"));
        press(Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(m_kiosk->signedIn());
    }

    void wrongPin_isSaid_andLocksAcrossARestart() {
        openWithOperators(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), "operator-Anna Berg"));
        for (int i = 1; i < Attempts::FreeAttempts; ++i) {
            tryPin(wrongPin);
            QTRY_VERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("do not belong together")));
        }
        tryPin(wrongPin);
        QTRY_VERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("wait for 30 seconds")));
        QVERIFY(!find(window(), "digit-7")->isEnabled() && !find(window(), "signIn")->isEnabled());
        m_clock->advance(12s);
        QTRY_VERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("wait for 18 seconds")));

        // Nobody else has to wait.
        press(Qt::Key_Escape);
        QVERIFY(click(window(), "operator-Olga"));
        QVERIFY(find(window(), "digit-7")->isEnabled());

        close();
        open(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), "operator-Anna Berg"));
        QVERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("wait for 18 seconds")));
        m_clock->advance(18s);
        QTRY_VERIFY(find(window(), "signIn")->isEnabled());
        tryPin(rightPin);
        QVERIFY(shownPage(window(), "reviewPage"));
    }

    void typedNameThatNobodyHas_isAnsweredAlike() {
        openWithOperators(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        type("operatorName", QStringLiteral("Nobody"));
        press(Qt::Key_Return);
        tryPin(rightPin);
        QTRY_VERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("do not belong together")));
    }

    void timeWithoutATouch_signsOut() {
        openWithOperators(desk);
        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
        m_clock->advance(4min + 50s);
        QTest::keyClick(window(), Qt::Key_Shift);
        m_clock->advance(4min + 50s);
        QVERIFY(m_kiosk->signedIn());
        m_clock->advance(20s);
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!allTexts(window()).contains(anna));
        QCOMPARE(events().constLast(), QStringLiteral("signed-out Anna Berg"));
        // Whoever comes back reads why, until somebody begins something else.
        QVERIFY(shownTexts(window()).contains(QStringLiteral("nobody touched the desk")));
        QVERIFY(click(window(), "type-badge"));
        QTRY_VERIFY(!m_kiosk->session().as<Idle>());
        m_kiosk->session().cancel();
        m_kiosk->session().dismiss();
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!isShown(window(), "startNotice"));
    }

    void signingOut_saysNoReason() {
        openWithOperators(desk);
        signIn(anna);
        backToStart();
        QVERIFY(!isShown(window(), "startNotice"));
    }

    /// The PIN is still being compared when whoever typed it has gone.
    void backWhileThePinIsCompared_signsNobodyIn() {
        openWithOperators(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), "operator-Anna Berg"));
        tryPin(rightPin);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape); // from the PIN to the names, and from there to the start
        QVERIFY(shownPage(window(), "startPage"));
        QTRY_COMPARE(events().constLast(), QStringLiteral("signed-out Anna Berg"));
        QVERIFY(!m_kiosk->signedIn());
        QCOMPARE(page()->objectName(), QStringLiteral("startPage"));
    }

    void otherPin_endsWhatBeganWithTheOldOne() {
        openWithOperators(desk);
        signIn(QStringLiteral("Olga"));
        QVERIFY(shownPage(window(), "reviewPage"));
        Operators operators(*m_kiosk->records(), m_clock->now());
        QCOMPARE(operators.reset(QStringLiteral("Olga"), Secret(newPin.toUtf8()), anna).value(),
                 records::OperatorChange::Made);
        m_clock->advance(1min);
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(shownTexts(window()).contains(QStringLiteral("your PIN was changed")));
        signIn(QStringLiteral("Olga"), newPin);
        QVERIFY(m_kiosk->signedIn());
    }

    void sleep_isTimeWithoutATouch() {
        openWithOperators(desk);
        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
        m_clock->advance(4min);
        m_clock->leap(10h); // every timer is late
        QVERIFY(m_kiosk->signedIn());
        QTest::keyClick(window(), Qt::Key_Shift); // whoever it is that wakes it
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(shownPage(window(), "startPage"));

        // Nor does anything stay to be read where nobody touches it.
        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
        m_clock->leap(10h);
        m_clock->advance(1min);
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(shownPage(window(), "startPage"));
    }

    void operatorWhoMayNoLonger_leavesWithinAMinute() {
        openWithOperators(desk);
        signIn(QStringLiteral("Olga"));
        QVERIFY(shownPage(window(), "reviewPage"));
        Operators operators(*m_kiosk->records(), m_clock->now());
        QCOMPARE(operators.setDisabled(QStringLiteral("Olga"), true, anna).value(), records::OperatorChange::Made);
        m_clock->advance(1min);
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(shownPage(window(), "startPage"));
    }

    void halfTypedPin_leavesTheScreen() {
        openWithOperators(desk);
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), "operator-Anna Berg"));
        tap(QStringLiteral("73"));
        m_clock->advance(121s);
        QVERIFY(shownPage(window(), "startPage"));
        QCOMPARE(find<QLineEdit>(window(), "pin")->text(), QString());
    }

    void requiredForChecks_askFirst_andTheRecordSaysWho() {
        openWithOperators(QByteArray(desk) + required);
        QVERIFY(isShown(window(), "startNotice"));
        QVERIFY(click(window(), "type-badge"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(m_kiosk->session().as<Idle>());
        QVERIFY(click(window(), "operator-Carl"));
        tryPin(rightPin);
        // Goes on with what was tapped.
        QTRY_VERIFY(!m_kiosk->session().as<Idle>());
        m_kiosk->session().cancel();
        m_kiosk->session().dismiss(); // where it had failed already
        QTRY_COMPARE(m_kiosk->records()->list({}, 0, 10)->records.size(), 1);
        QCOMPARE(m_kiosk->records()->list({}, 0, 10)->records.constFirst().operatorName, carl);
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!isShown(window(), "startNotice"));
        m_clock->advance(3min + 1s);
        QVERIFY(!m_kiosk->signedIn());
        QVERIFY(isShown(window(), "startNotice"));
    }

    void roles_seeWhatTheyMay() {
        openWithOperators(QByteArray(desk) + required);
        signIn(QStringLiteral("Olga"));
        QVERIFY(!m_kiosk->may(records::Permission::Administer));
        QVERIFY(!isShown(window(), "operatorsSectionTab"));
        backToStart();

        signIn(carl); // staff: nothing to review
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!isShown(window(), "openReview"));
        QVERIFY(m_kiosk->may(records::Permission::Check));
        backToStart();

        signIn(QStringLiteral("Audrey"));
        QVERIFY(!isShown(window(), "operatorsSectionTab"));
        press(Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));
        // Who sees everything changes nothing: not even a check is made.
        QVERIFY(isShown(window(), "startNotice"));
        QVERIFY(click(window(), "type-badge"));
        QVERIFY(m_kiosk->session().as<Idle>());
        backToStart();

        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
        QVERIFY(isShown(window(), "operatorsSectionTab"));
    }

    void administrator_addsChangesAndDisables() {
        openWithOperators(desk);
        signIn(anna);
        QVERIFY(click(window(), "operatorsSectionTab"));
        QVERIFY(click(window(), "addOperator"));
        type("newName", QStringLiteral("carl"));
        clickShown("role-auditor");
        typePins(newPin);
        QVERIFY(click(window(), "createOperator"));
        QTRY_VERIFY(shownTexts(page()).contains(QStringLiteral("somebody of this name already")));
        type("newName", QStringLiteral("Zoe"));
        typePins(newPin);
        QVERIFY(click(window(), "createOperator"));
        QTRY_VERIFY(isShown(window(), "edit-Zoe"));
        QCOMPARE(stored(QStringLiteral("Zoe")).role, Role::Auditor);

        // Asked back in its place; Escape means no.
        QVERIFY(click(window(), "edit-Zoe"));
        QVERIFY(click(window(), "disableOperator"));
        QVERIFY(isShown(window(), "operatorQuestion"));
        press(Qt::Key_Escape);
        QVERIFY(!isShown(window(), "operatorQuestion"));
        QVERIFY(!stored(QStringLiteral("Zoe")).isDisabled);
        QVERIFY(click(window(), "disableOperator"));
        QVERIFY(click(window(), "confirmChange"));
        QTRY_VERIFY(stored(QStringLiteral("Zoe")).isDisabled);

        QTRY_VERIFY(isShown(window(), "edit-Carl"));
        QVERIFY(click(window(), "edit-Carl"));
        clickShown("role-operator");
        QVERIFY(click(window(), "confirmChange"));
        QTRY_COMPARE(stored(carl).role, Role::Operator);

        // Nobody takes away the last one.
        QTRY_VERIFY(isShown(window(), "edit-Anna Berg"));
        QVERIFY(click(window(), "edit-Anna Berg"));
        QVERIFY(click(window(), "disableOperator"));
        QVERIFY(click(window(), "confirmChange"));
        QTRY_VERIFY(isShown(window(), "operatorsTrouble"));
        QVERIFY(!stored(anna).isDisabled);
        QVERIFY(!allTexts(window()).contains(newPin));
    }

    void administratorWhoMayNoLonger_changesNobody() {
        openWithOperators(desk);
        Operators operators(*m_kiosk->records(), m_clock->now());
        QCOMPARE(operators.setRole(QStringLiteral("Olga"), Role::Administrator, anna).value(),
                 records::OperatorChange::Made);
        signIn(QStringLiteral("Olga"));
        QVERIFY(click(window(), "operatorsSectionTab"));
        QVERIFY(click(window(), "addOperator"));
        type("newName", QStringLiteral("Eve"));
        typePins(newPin);
        // On the command line, or at another window of the same store.
        QCOMPARE(operators.setDisabled(QStringLiteral("Olga"), true, anna).value(), records::OperatorChange::Made);
        QVERIFY(click(window(), "createOperator"));
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!m_kiosk->signedIn());
        QCOMPARE(stored(QStringLiteral("Eve")).name, QString());
    }

    void anotherPin_worksAtOnce_andOwnDemotionLeadsOut() {
        openWithOperators(desk);
        signIn(anna);
        QVERIFY(click(window(), "operatorsSectionTab"));
        QTRY_VERIFY(isShown(window(), "edit-Carl"));
        QVERIFY(click(window(), "edit-Carl"));
        typePins(newPin);
        QVERIFY(click(window(), "setPin"));
        QTRY_VERIFY(isShown(window(), "edit-Carl"));
        QVERIFY(click(window(), "edit-Carl"));
        clickShown("role-administrator");
        QVERIFY(click(window(), "confirmChange"));
        QTRY_COMPARE(stored(carl).role, Role::Administrator);
        QTRY_VERIFY(isShown(window(), "edit-Anna Berg"));
        QVERIFY(click(window(), "edit-Anna Berg"));
        QVERIFY(click(window(), "disableOperator"));
        QVERIFY(click(window(), "confirmChange"));
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!m_kiosk->signedIn());
        signIn(carl, newPin);
        QVERIFY(shownPage(window(), "reviewPage"));
    }

    void demo_asksNobody_untilItHasOperators() {
        open({});
        QVERIFY(m_kiosk->isDemo());
        QVERIFY(m_kiosk->signedIn());
        QVERIFY(!isShown(window(), "operator"));
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "reviewPage"));
        QVERIFY(click(window(), "operatorsSectionTab"));
        QVERIFY(click(window(), "addOperator"));
        type("newName", anna);
        clickShown("role-administrator");
        typePins(rightPin);
        QVERIFY(click(window(), "createOperator"));
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!m_kiosk->signedIn());
        close();
        open({});
        QVERIFY(!m_kiosk->signedIn());
        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
    }

    void noPin_isInAnyLogOrFile() {
        openWithOperators(desk);
        signIn(anna);
        QVERIFY(shownPage(window(), "reviewPage"));
        QVERIFY(click(window(), "operatorsSectionTab"));
        QTRY_VERIFY(isShown(window(), "edit-Carl"));
        QVERIFY(click(window(), "edit-Carl"));
        typePins(newPin);
        QVERIFY(click(window(), "setPin"));
        QTRY_VERIFY(isShown(window(), "edit-Carl"));
        backToStart();
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        type("operatorName", QStringLiteral("501739")); // into the wrong field
        press(Qt::Key_Return);
        tryPin(wrongPin);
        QTRY_VERIFY(textOf(page(), "signInTrouble").contains(QStringLiteral("do not belong together")));
        QVERIFY(!allTexts(window()).contains(wrongPin));
        close();

        const QList<Confidential> pins{{QStringLiteral("PIN"), rightPin},
                                       {QStringLiteral("wrong PIN"), wrongPin},
                                       {QStringLiteral("new PIN"), newPin},
                                       {QStringLiteral("PIN as a name"), QStringLiteral("501739")}};
        QCOMPARE(searchFolder(m_folder->path(), pins), Findings());
        QCOMPARE(searchBytes(QStringLiteral("log"), Log::text(), pins), Findings());
        QVERIFY(!searchFolder(m_folder->path(), {{QStringLiteral("name"), carl}}).isEmpty());
    }

private:
    void open(const QByteArray &configuration) {
        Kiosk::Options options;
        options.demo = configuration.isEmpty();
        options.language = QStringLiteral("en");
        options.clock = m_clock.get();
        options.recordsDirectory = m_folder->filePath(QStringLiteral("records"));
        if (!configuration.isEmpty()) {
            options.configFile = m_folder->filePath(QStringLiteral("kiosk.toml"));
            QFile file(options.configFile);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(configuration) == configuration.size());
        }
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_window = std::make_unique<MainWindow>();
        m_window->serve(*m_kiosk);
        m_window->setReducedMotion(true);
        prepare(*m_window);
    }
    /// Anna administers, Olga operates, Carl is staff, Audrey audits, Gone may no longer. Made once and copied, as each
    /// PIN takes its time.
    void prepareOperators() const {
        test::FakeClock clock;
        records::Store::Options options{prepared()};
        options.pinCost = 10;
        auto store = records::Store::open(options, clock);
        QVERIFY(store.ok());
        Operators operators(**store, clock.now());
        const Secret pin(rightPin.toUtf8());
        QVERIFY(operators.addFirst(anna, pin));
        QVERIFY(operators.add(carl, Role::Staff, pin, anna));
        QVERIFY(operators.add(QStringLiteral("Olga"), Role::Operator, pin, anna));
        QVERIFY(operators.add(QStringLiteral("Audrey"), Role::Auditor, pin, anna));
        QVERIFY(operators.add(QStringLiteral("Gone"), Role::Staff, pin, anna));
        QVERIFY(operators.setDisabled(QStringLiteral("Gone"), true, anna));
    }
    void openWithOperators(const QByteArray &configuration) {
        const QString folder = m_folder->filePath(QStringLiteral("records"));
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : QDir(prepared()).entryList(QDir::Files))
            QVERIFY(QFile::copy(QDir(prepared()).filePath(name), QDir(folder).filePath(name)));
        open(configuration);
    }
    QString prepared() const { return m_prepared.filePath(QStringLiteral("records")); }
    void close() {
        m_window.reset();
        m_kiosk.reset();
    }
    void signIn(const QString &name, const QString &pin = rightPin) {
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "signInPage"));
        QVERIFY(click(window(), qPrintable(QStringLiteral("operator-") + name)));
        tryPin(pin);
        QTRY_VERIFY(m_kiosk->signedIn());
        QCOMPARE(m_kiosk->signedIn()->name, name);
    }
    void backToStart() {
        QVERIFY(click(window(), "operator"));
        QVERIFY(shownPage(window(), "startPage"));
    }
    void tap(const QString &digits) {
        for (const QChar digit : digits)
            QVERIFY(click(window(), qPrintable(QStringLiteral("digit-") + digit)));
    }
    /// Typed on the keyboard.
    void tryPin(const QString &pin) {
        auto *field = find<QLineEdit>(window(), "pin");
        QTRY_VERIFY(field->isVisible());
        field->clear();
        QTest::keyClicks(field, pin);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void type(const char *name, const QString &text) { typeInto(shownField(name), text); }
    void typePins(const QString &pin) {
        type("newPin", pin);
        type("newPinAgain", pin);
    }
    void clickShown(const char *name) {
        settle();
        for (auto *button : window()->findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QTest::qFail(name, __FILE__, __LINE__);
    }
    static void typeInto(QLineEdit *field, const QString &text) {
        QVERIFY(field);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
    }
    /// Several forms have one of this name; one of them is on the screen.
    QLineEdit *shownField(const char *name) {
        settle();
        for (auto *field : window()->findChildren<QLineEdit *>(QLatin1String(name))) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    records::Operator stored(const QString &name) const {
        const auto found = Operators(*m_kiosk->records(), m_clock->now()).find(name);
        return found && *found ? **found : records::Operator();
    }
    QStringList events() const {
        QStringList lines;
        const auto read = m_kiosk->records()->forEachLink([&lines](const records::Link &link) {
            const records::Event event = records::readCanonicalBytes(link.bytes)->event;
            lines.append((nameOf(event.kind) + u' ' + event.details.value(QStringLiteral("operator"))).trimmed());
            return true;
        });
        return read ? lines : QStringList();
    }
    MainWindow *window() const { return m_window.get(); }
    Page *page() const { return m_window->page(); }

    QtMessageHandler m_handler = nullptr;
    QTemporaryDir m_prepared;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
