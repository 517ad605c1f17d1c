#include "app/kiosk.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/looks.h"
#include "ui/languagepanel.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

/// Two taps from any page to any language, or as many keys, and a way back from in between.
class LanguagePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        Languages::current().choose(QStringLiteral("en"));
        Kiosk::Options options;
        options.demo = true;
        options.language = QStringLiteral("en");
        options.keepsRecords = false;
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_window = std::make_unique<MainWindow>();
        m_window->serve(*m_kiosk);
        m_window->setReducedMotion(true);
        prepare(*m_window);
    }
    void cleanup() {
        m_window.reset();
        m_kiosk.reset();
        Languages::current().choose(QStringLiteral("en"));
    }

    void everyLanguage_isOneTapAway() {
        for (const Languages::Language &language : Languages::all()) {
            QVERIFY(chooseLanguage(m_window.get(), qPrintable(language.code)));
            QCOMPARE(Languages::current().code(), language.code);
            QVERIFY(!isShown(m_window.get(), "languagePanel"));
            QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language.code).textDirection());
        }
    }

    void panel_liesInTheWindowBelowItsButton() {
        for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(600, 1024)}) {
            m_window->resize(size);
            QVERIFY(click(m_window.get(), "language"));
            const QWidget *panel = find(m_window.get(), "languagePanel");
            const QWidget *button = find(m_window.get(), "language");
            QVERIFY(m_window->rect().contains(panel->geometry()));
            QVERIFY(panel->geometry().top() > button->mapTo(m_window.get(), QPoint(0, button->height())).y());
            for (const auto *chip : panel->findChildren<QAbstractButton *>()) {
                QVERIFY2(panel->rect().contains(chip->geometry()), qPrintable(chip->text()));
                QVERIFY(chip->height() >= 48);
            }
            QVERIFY(click(m_window.get(), "language"));
            QVERIFY(!panel->isVisible());
        }
    }

    void keys_chooseAndLeave() {
        auto *search = find(m_window.get(), "search");
        search->setFocus();
        QVERIFY(click(m_window.get(), "language"));
        QVERIFY(find(m_window.get(), "language-en")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!isShown(m_window.get(), "languagePanel"));
        QCOMPARE(m_window->page()->objectName(), QStringLiteral("startPage"));

        QVERIFY(click(m_window.get(), "language"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(find(m_window.get(), "language-de")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(Languages::current().code(), QStringLiteral("de"));
        QVERIFY(!isShown(m_window.get(), "languagePanel"));
    }

    void tapBeside_leavesIt() {
        QVERIFY(click(m_window.get(), "language"));
        QVERIFY(isShown(m_window.get(), "languagePanel"));
        QTest::mouseClick(m_window->page(), Qt::LeftButton, {}, QPoint(10, m_window->page()->height() / 2));
        QVERIFY(!isShown(m_window.get(), "languagePanel"));
        QCOMPARE(Languages::current().code(), QStringLiteral("en"));
    }

private:
    std::unique_ptr<Kiosk> m_kiosk; // outlives the window
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(LanguagePanelTest)
#include "tst_languagepanel.moc"
