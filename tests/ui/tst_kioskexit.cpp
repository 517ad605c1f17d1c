#include "app/kiosk.h"
#include "app/records/operators.h"
#include "app/records/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/looks.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using records::Operators;
using records::Role;

namespace {

const QString olga = QStringLiteral("Olga");
const QString carl = QStringLiteral("Carl");
const QString pin = QStringLiteral("739146");

} // namespace

/// What fills the screen ends only for who has signed in for it, and always has a way back.
class KioskExitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Languages::current().choose(QStringLiteral("en")); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        m_window.reset();
        m_kiosk.reset();
    }

    void window_closesAsAnyOther() {
        addOperators();
        open(false);
        QVERIFY(m_window->close());
    }

    void deskWithoutOperators_hasNobodyToAsk() {
        open(true);
        QVERIFY(click(m_window.get(), "openReview"));
        QVERIFY(shownPage(m_window.get(), "reviewPage"));
        QVERIFY(isShown(m_window.get(), "closeProgram"));
        QVERIFY(m_window->close());
    }

    void fullScreen_asksWhoIsThere() {
        addOperators();
        open(true);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(shownPage(m_window.get(), "signInPage"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(shownPage(m_window.get(), "startPage"));

        QVERIFY(!m_window->close());
        signIn(olga);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void staff_stays() {
        addOperators();
        open(true);
        QVERIFY(!m_window->close());
        signIn(carl);
        QVERIFY(shownPage(m_window.get(), "startPage"));
        QTRY_VERIFY(shownTexts(m_window.get()).contains(QStringLiteral("Only an operator closes the program.")));
        QVERIFY(m_window->isVisible());
    }

    void review_hasTheWayOut() {
        addOperators();
        open(true);
        QVERIFY(click(m_window.get(), "openReview"));
        signIn(olga);
        QVERIFY(shownPage(m_window.get(), "reviewPage"));
        QVERIFY(click(m_window.get(), "closeProgram"));
        QTRY_VERIFY(!m_window->isVisible());
    }

    void aCheckUnderWay_isEndedFirst() {
        addOperators();
        open(true);
        QVERIFY(click(m_window.get(), "type-driver-licence"));
        QTRY_VERIFY(!m_kiosk->session().as<Idle>());
        QVERIFY(!m_window->close());
        QVERIFY(m_window->page()->objectName() != QLatin1String("signInPage"));
        QVERIFY(!m_kiosk->session().as<Idle>());
    }

private:
    QString records() const { return m_folder->filePath(QStringLiteral("records")); }
    void addOperators() {
        records::Store::Options options{records(), true};
        options.pinCost = 10;
        auto store = records::Store::open(options, m_clock);
        QVERIFY(store.ok());
        Operators operators(**store, m_clock.now());
        const Secret secret(pin.toUtf8());
        QVERIFY(operators.addFirst(QStringLiteral("Anna"), secret));
        QVERIFY(operators.add(olga, Role::Operator, secret, QStringLiteral("Anna")));
        QVERIFY(operators.add(carl, Role::Staff, secret, QStringLiteral("Anna")));
    }
    void open(bool fillsTheScreen) {
        Kiosk::Options options;
        options.demo = true;
        options.language = QStringLiteral("en");
        options.clock = &m_clock;
        options.recordsDirectory = records();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_window = std::make_unique<MainWindow>();
        m_window->serve(*m_kiosk);
        m_window->setReducedMotion(true);
        prepare(*m_window);
        if (fillsTheScreen)
            m_window->fillScreen();
    }
    void signIn(const QString &name) {
        QVERIFY(shownPage(m_window.get(), "signInPage"));
        QTRY_VERIFY(isShown(m_window.get(), qPrintable(QStringLiteral("operator-") + name)));
        QVERIFY(click(m_window.get(), qPrintable(QStringLiteral("operator-") + name)));
        QTest::keyClicks(find<QLineEdit>(m_window.get(), "pin"), pin);
        QVERIFY(click(m_window.get(), "signIn"));
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Kiosk> m_kiosk; // outlives the window
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(KioskExitTest)
#include "tst_kioskexit.moc"
