#include "app/base/clock.h"
#include "app/kiosk.h"
#include "app/session/servicewatch.h"
#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/application.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/typecard.h"
#include "ui/widgets/verdictband.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

/// Real time that a test can push forwards.
class PushedClock final : public Clock {
public:
    QDateTime now() const override { return m_system.now(); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic() + m_pushed; }
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override {
        if (delay == 120s) {
            formEnds = action;
        } else if (delay == 60s) {
            pageClears = action;
        }
        return m_system.after(delay, std::move(action));
    }
    void push(std::chrono::milliseconds by) { m_pushed += by; }

    std::function<void()> pageClears; ///< what happens when nobody touches an end page for a minute
    std::function<void()> formEnds;   ///< what happens when nobody touches a form for two minutes

private:
    SystemClock m_system;
    std::chrono::milliseconds m_pushed{};
};

QString textOf(const QWidget *root, const char *name) {
    return find<QLabel>(root, name)->text();
}

void write(const QString &file, const QByteArray &text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), qint64(text.size()));
}

constexpr const char *goodFile = R"([site]
name = "Harbour Hotel"
desk = "Reception"
language = "en"
purpose = "Please show your badge"

[services.pingone]
provider = "pingone-credentials"
label = "PingOne"
region = "EU"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:KIOSK_TEST_SECRET"

[[types]]
id = "badge"
label = "Employee badge"
description = "Name"
icon = "badge"
service = "pingone"
[[types.credentials]]
type = "Employee Badge"
[[types.credentials.claims]]
id = "Given Name"
label = "First name"
)";

/// Nobody listens at its port.
constexpr const char *unreachableFile = R"([site]
name = "Harbour Hotel"
purpose = "Please show your passport"

[services.didit]
provider = "didit"
label = "Didit"
base_url = "http:\u002F/127.0.0.1:PORT"
api_key = "env:KIOSK_TEST_SECRET"

[[types]]
id = "passport"
label = "Passport"
service = "didit"
workflow_id = "11111111-2222-3333-4444-555555555555"
[[types.credentials]]
type = "Passport"
claims = [{ id = "first_name", label = "First name" }]
)";

quint16 closedPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
}

} // namespace

/// The real window over a real kiosk in demo mode: a simulator behind a socket, clicked like by a person.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        Languages::current().choose(QStringLiteral("en"));
        Theme::current().setMode(ThemeMode::Light);
        m_clock = std::make_unique<PushedClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        openKiosk();
        m_window = std::make_unique<MainWindow>();
        m_window->serve(*m_kiosk);
        prepare(*m_window);
    }
    void cleanup() {
        m_window.reset();
        m_kiosk.reset();
        m_clock.reset();
        Languages::current().choose(QStringLiteral("en"));
    }

    void whoeverComesBackAfterALongRestFindsTheServiceWarm() {
        s_tokens = 0;
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &message) {
                if (QLatin1String(context.category) == QLatin1String("kiosk.http") && message.contains(u"/as/token"))
                    ++s_tokens;
            });
        m_kiosk->warm();
        QTRY_VERIFY_WITH_TIMEOUT(s_tokens > 0, 20'000);
        const int first = s_tokens;
        QTest::keyClick(window(), Qt::Key_Shift);
        m_clock->push(2h);
        QCOMPARE(s_tokens.load(), first);
        QTest::keyClick(window(), Qt::Key_Shift);
        QTRY_VERIFY_WITH_TIMEOUT(s_tokens > first, 20'000);
        qInstallMessageHandler(before);
    }

    void journey_fromTapToVerifiedAndBack() {
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(click(window(), "type-driver-licence"));

        QVERIFY(shownPage(window(), "sessionPage"));
        const auto *qr = find<QrView>(window(), "qr");
        QTRY_VERIFY_WITH_TIMEOUT(qr->isVisible() && !qr->isEmpty(), 20'000);
        QVERIFY(qr->moduleSize() >= 6);
        QVERIFY(!find(window(), "visitorShare")->isEnabled());
        QVERIFY(click(window(), "visitorScan"));

        QTRY_VERIFY_WITH_TIMEOUT(!qr->isVisible() && qr->isEmpty(), 20'000);
        QVERIFY(click(window(), "visitorShare"));

        QVERIFY(shownPage(window(), "verdictPage"));
        QCOMPARE(find<VerdictBand>(verdictPage(), "band")->word(), QStringLiteral("Verified"));
        const auto *end = m_kiosk->session().as<Concluded>();
        QVERIFY(end);
        const QString value = end->presentation.credentials.first().claims.first().value;
        QVERIFY(!value.isEmpty());
        QVERIFY(shownTexts(verdictPage()).contains(value));
        QTRY_VERIFY(textOf(verdictPage(), "clearsIn").startsWith(QStringLiteral("Clears in ")));

        QVERIFY(click(verdictPage(), "done"));
        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!allTexts(window()).contains(value));
        QTRY_VERIFY(isShown(window(), "today-verified"));
        QVERIFY(shownTexts(find(window(), "today-verified")).contains(QLatin1Char('1')));
        QVERIFY(!isShown(window(), "today-declined"));
    }

    void visitorDeclines_isNeverGreen() {
        QVERIFY(click(window(), "type-driver-licence"));
        QVERIFY(click(window(), "visitorScan"));
        QVERIFY(click(window(), "visitorDecline"));

        QVERIFY(shownPage(window(), "verdictPage"));
        QVERIFY(find<VerdictBand>(verdictPage(), "band")->tone() != Tone::Ok);
        QVERIFY(isShown(verdictPage(), "explanation"));
        QVERIFY(!isShown(verdictPage(), "claims"));

        QVERIFY(click(verdictPage(), "again"));
        QVERIFY(shownPage(window(), "sessionPage"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(window(), "qr"), 20'000);
    }

    void keyboardAlone_goesThroughTheJourney() {
        QVERIFY(shownPage(window(), "startPage"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(shownPage(window(), "sessionPage"));
        for (const char *name : {"visitorScan", "visitorShare"}) {
            auto *button = find(window(), name);
            QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
            for (int i = 0; i < 20 && !button->hasFocus(); ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QVERIFY2(button->hasFocus(), name);
            QTest::keyClick(button, Qt::Key_Return);
        }
        QVERIFY(shownPage(window(), "verdictPage"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("done"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(shownPage(window(), "startPage"));
    }

    /// What the service does not know is corrected, not sent again.
    void afterAWrongName_theFormOpensWithIt() {
        CredentialType card = *m_kiosk->typeById(QStringLiteral("student-card"));
        card.options.remove(QStringLiteral("application_instance"));
        card.options.insert(QStringLiteral("push_user"), QStringLiteral("external-id"));
        card.inputs = {{QStringLiteral("user"), QStringLiteral("Visitor's number")}};
        m_kiosk->session().begin(card, {{QStringLiteral("user"), QStringLiteral("nobody")}});
        QWidget *failure = shownPage(window(), "failurePage");
        QVERIFY(failure);
        QVERIFY(click(failure, "again"));

        QVERIFY(shownPage(window(), "inputPage"));
        QVERIFY(m_kiosk->session().as<Idle>());
        auto *edit = find<QLineEdit>(window(), "input-user");
        QCOMPARE(edit->text(), QStringLiteral("nobody"));
        QVERIFY(edit->hasFocus());
        QCOMPARE(textOf(window(), "hint-user"), QStringLiteral("This does not look right. Please check it."));

        edit->setText(QStringLiteral("4711"));
        QVERIFY(click(window(), "start"));
        QVERIFY(shownPage(window(), "sessionPage"));
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->session().as<Inviting>(), 20'000);
    }

    void heldCard_isPinnedAndStaysSoAfterARestart() {
        auto *card = find<TypeCard>(window(), "type-membership");
        QVERIFY(!card->isBig());
        const QPoint middle = card->rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, card->mapToGlobal(middle));
        QApplication::sendEvent(card, &menu);
        QTRY_VERIFY(card->isBig());
        QCOMPARE(textOf(window(), "liveStatus"), QStringLiteral("Club membership is pinned and stands first."));

        m_window = std::make_unique<MainWindow>();
        m_kiosk.reset();
        openKiosk();
        m_window->serve(*m_kiosk);
        prepare(*m_window);
        QTRY_VERIFY(find<TypeCard>(window(), "type-membership")->isBig());
        QApplication::sendEvent(find(window(), "type-membership"), &menu);
        QTRY_VERIFY(!find<TypeCard>(window(), "type-membership")->isBig());
    }

    void escape_cancelsAndGoesBack() {
        QVERIFY(click(window(), "type-driver-licence"));
        QVERIFY(shownPage(window(), "sessionPage"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(window(), "qr"), 20'000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(std::holds_alternative<Idle>(m_kiosk->session().phase()));
    }

    void twoTaps_areOneSession() {
        auto *card = find(window(), "type-driver-licence");
        QTest::mouseClick(card, Qt::LeftButton);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(shownPage(window(), "sessionPage"));
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->session().as<Inviting>(), 20'000);
    }

    void demo_isSaidOnEveryPage() {
        const char *const pages[] = {"startPage", "sessionPage", "verdictPage", "expiredPage", "failurePage"};
        const CredentialType type = m_kiosk->types().constFirst();
        const Phase phases[] = {Idle{}, Requesting{type, {}}, Concluded{type, {}, {}, {}, {}, m_clock->now()},
                                Expired{type, {}, {}}, Failed{type, {}, {}, {}}};
        for (std::size_t i = 0; i < std::size(pages); ++i) {
            window()->draw(phases[i], {});
            QVERIFY(shownPage(window(), pages[i]));
            QVERIFY2(isShown(window(), "demoBanner"), pages[i]);
        }
        window()->draw(Idle{}, {});
        window()->begin(*m_kiosk->typeById(QStringLiteral("photo-id")));
        QVERIFY(shownPage(window(), "inputPage"));
        QVERIFY(isShown(window(), "demoBanner"));
        QVERIFY(click(find(window(), "inputPage"), "back"));
        QVERIFY(click(window(), "openReview"));
        QVERIFY(shownPage(window(), "reviewPage"));
        QVERIFY(isShown(window(), "demoBanner"));

        // Those that this demo does not lead to (signing in, a wrong configuration) among them.
        auto *stack = find<QStackedWidget>(window(), "pages");
        QCOMPARE(stack->count(), window()->findChildren<Page *>().size());
        for (int i = 0; i < stack->count(); ++i) {
            stack->setCurrentIndex(i);
            QVERIFY2(isShown(window(), "demoBanner"), qPrintable(stack->currentWidget()->objectName()));
        }
    }

    void language_changesAtOnceAndKeepsThePage() {
        QVERIFY(shownTexts(window()).contains(QStringLiteral("What would you like to check?")));
        QVERIFY(chooseLanguage(window(), "de"));
        QTRY_VERIFY(shownTexts(window()).contains(QStringLiteral("Was möchten Sie prüfen?")));

        QVERIFY(click(window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(window(), "qr"), 20'000);
        QTRY_VERIFY(shownTexts(window()).contains(QStringLiteral("Mit dem Telefon scannen")));
        QVERIFY(chooseLanguage(window(), "en"));
        QTRY_VERIFY(shownTexts(window()).contains(QStringLiteral("Scan with your phone")));
        QVERIFY(isShown(window(), "qr"));
    }

    void theme_changesAtOnce() {
        QVERIFY(!Theme::current().isDark());
        const QColor before = window()->grab().toImage().pixelColor(5, 400);
        QVERIFY(click(window(), "theme"));

        QVERIFY(Theme::current().isDark());
        QTRY_VERIFY(window()->grab().toImage().pixelColor(5, 400).lightness() < before.lightness() - 100);
        QVERIFY(click(window(), "theme"));
        QVERIFY(Theme::current().isHighContrast());
        QVERIFY(click(window(), "theme"));
        QVERIFY(!Theme::current().isDark());
    }

    void activity_keepsAnEndPage_onceASecond() {
        reachVerdict();
        VerificationSession &session = m_kiosk->session();
        m_clock->push(20s);
        QVERIFY(*session.clearsIn() <= 41s);

        QTest::mouseMove(window(), {400, 300});
        QTest::keyClick(window(), Qt::Key_Shift);
        QVERIFY(*session.clearsIn() > 55s);

        const auto before = *session.clearsIn();
        m_clock->push(500ms);
        QTest::keyClick(window(), Qt::Key_Shift);
        QVERIFY(*session.clearsIn() <= before - 500ms);
        m_clock->push(600ms);
        QTest::keyClick(window(), Qt::Key_Shift);
        QVERIFY(*session.clearsIn() > before - 500ms);
    }

    void claimsThatNobodyLooksAt_leaveScreenAndMemory() {
        reachVerdict();
        const QString value = m_kiosk->session().as<Concluded>()->presentation.credentials.first().claims.at(1).value;
        QVERIFY(shownTexts(window()).contains(value));
        QVERIFY(m_clock->pageClears);

        m_clock->pageClears();

        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(m_kiosk->session().as<Idle>());
        QVERIFY(!allTexts(window()).contains(value));
    }

    void keepOpen_startsTheTimeAnew() {
        reachVerdict();
        m_clock->push(30s);
        QVERIFY(click(verdictPage(), "keepOpen"));

        QVERIFY(*m_kiosk->session().clearsIn() > 55s);
    }

    void formThatNobodyTouches_clearsItself() {
        const QList<CredentialType> &types = m_kiosk->types();
        const auto asking = std::find_if(types.cbegin(), types.cend(),
                                         [](const CredentialType &type) { return !type.inputs.isEmpty(); });
        QVERIFY(asking != types.cend());
        window()->begin(*asking);
        QVERIFY(shownPage(window(), "inputPage"));
        auto *field = find<QLineEdit>(window(), qPrintable(QStringLiteral("input-") + asking->inputs.first().id));
        field->setText(QStringLiteral("typed-by-someone"));
        QVERIFY(m_clock->formEnds);

        m_clock->formEnds();

        QVERIFY(shownPage(window(), "startPage"));
        QVERIFY(!allTexts(window()).contains(QStringLiteral("typed-by-someone")));
    }

    void screenReader_hearsEveryPhase() {
        QVERIFY(!textOf(window(), "liveStatus").isEmpty());
        const QString atStart = textOf(window(), "liveStatus");
        QVERIFY(click(window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->session().as<Inviting>(), 20'000);
        QVERIFY(textOf(window(), "liveStatus") != atStart);
        QVERIFY(textOf(window(), "liveStatus").contains(QStringLiteral("Driver licence")));
    }

    void smallestWindow_holdsEveryPage() {
        window()->resize(800, 600);
        const CredentialType type = m_kiosk->types().constFirst();
        Concluded review{type, {}, {}, marta(), {}, m_clock->now()};
        review.judgement.verdict = Verdict::Review;
        review.judgement.reason = Reason::NeedsReview;
        review.presentation.notices = {QStringLiteral("This was a sandbox")};
        for (const Phase &phase : {Phase(Idle{}), Phase(Requesting{type, {}}), Phase(inviting()), Phase(verified()),
                                   Phase(review), Phase(expired()), Phase(failed(FailureKind::Offline))}) {
            window()->draw(phase, {30s, 60s, 60s});
            settle();
            QCOMPARE(window()->size(), QSize(800, 600));
            QVERIFY2(window()->page()->minimumSizeHint().height() <= window()->page()->height(),
                     qPrintable(window()->page()->objectName()));
            QVERIFY2(window()->page()->minimumSizeHint().width() <= 800, qPrintable(window()->page()->objectName()));
            const auto *foot = window()->page()->firstFocus();
            QVERIFY(window()->rect().contains(QRect(foot->mapTo(window(), QPoint()), foot->size())));
        }
    }

    void services_areAskedByThemselvesAndSaidInTheBar() {
        QVERIFY(!isShown(window(), "health"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QAbstractButton>(window(), "health")->text(),
                                  QStringLiteral("All services ready"), 20'000);
        QVERIFY(click(window(), "health"));
        QVERIFY(shownPage(window(), "servicesPage"));
        QVERIFY(!isShown(window(), "health"));
        QTRY_VERIFY(find(window(), "askServices")->isEnabled());
        const QString texts = shownTexts(find(window(), "servicesPage"));
        QVERIFY2(texts.contains(QStringLiteral("Universal OID4VP (simulated)")), qPrintable(texts));
        QVERIFY(texts.contains(QStringLiteral("Token valid until")));
        QVERIFY(click(window(), "askServices"));
        QTRY_VERIFY_WITH_TIMEOUT(find(window(), "askServices")->isEnabled(), 20'000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(shownPage(window(), "startPage"));
    }

    void aServiceThatCannotBeReached_isSaidInTheBarAndOnItsCards() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("kiosk.toml"));
        write(file, QByteArray(unreachableFile).replace("PORT", QByteArray::number(closedPort())));
        qputenv("KIOSK_TEST_SECRET", "secret");
        Kiosk::Options options;
        options.configFile = file;
        options.language = QStringLiteral("en");
        options.keepsRecords = false;
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_window.reset();
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_window = std::make_unique<MainWindow>();
        m_window->serve(*m_kiosk);
        prepare(*m_window);
        m_kiosk->watch().askNow();

        QTRY_COMPARE_WITH_TIMEOUT(find<QAbstractButton>(window(), "health")->text(),
                                  QStringLiteral("Didit cannot be reached"), 20'000);
        QVERIFY(find(window(), "type-passport")
                    ->accessibleDescription()
                    .contains(QStringLiteral("Didit cannot be reached")));
        QVERIFY(click(window(), "health"));
        QVERIFY(shownPage(window(), "servicesPage"));
        QVERIFY(isShown(window(), "advice"));
        QVERIFY(!allTexts(window()).contains(QStringLiteral("127.0.0.1")));
    }

    void fullScreen_fillsTheScreen() {
        window()->fillScreen();

        QTRY_COMPARE(window()->geometry(), window()->screen()->geometry());
        QVERIFY(window()->isFullScreen());
    }

    void wrongConfiguration_isAPageAndNeverADemo() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("kiosk.toml"));
        write(file, "[site]\nname = 5\n");
        qputenv("KIOSK_TEST_SECRET", "secret");
        Arguments arguments;
        arguments.kiosk.configFile = file;
        arguments.kiosk.language = QStringLiteral("en");

        Application application(arguments);
        application.start();

        MainWindow &shown = application.window();
        QVERIFY(shownPage(&shown, "configurationPage"));
        QVERIFY(!isShown(&shown, "demoBanner"));
        QVERIFY(!application.kiosk());
        QCOMPARE(application.exitCode(), 78);
        QVERIFY(shownTexts(&shown).contains(file));

        QTest::keyClick(&shown, Qt::Key_Escape);
        QVERIFY(click(&shown, "reload"));
        QVERIFY(shownPage(&shown, "configurationPage"));

        write(file, goodFile);
        QVERIFY(click(&shown, "reload"));
        QVERIFY2(shownPage(&shown, "startPage"), qPrintable(shownTexts(&shown)));
        QVERIFY(!isShown(&shown, "demoBanner"));
        QVERIFY(!application.kiosk()->isDemo());
        QVERIFY(shownTexts(&shown).contains(QStringLiteral("Harbour Hotel")));
        QCOMPARE(application.exitCode(), 0);
    }

    void missingConfiguration_isNeverADemo() {
        Arguments arguments;
        arguments.kiosk.configFile = QStringLiteral("/nonexistent/kiosk.toml");
        Application application(arguments);
        application.start();

        QVERIFY(shownPage(&application.window(), "configurationPage"));
        QVERIFY(click(&application.window(), "close"));
        QVERIFY(!application.window().isVisible());
    }

private:
    void openKiosk() {
        Kiosk::Options options;
        options.demo = true;
        options.language = QStringLiteral("en");
        options.clock = m_clock.get();
        options.recordsDirectory = m_folder->path();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
    }
    MainWindow *window() const { return m_window.get(); }
    QWidget *verdictPage() const { return find(window(), "verdictPage"); }
    void reachVerdict() {
        QVERIFY(click(window(), "type-driver-licence"));
        QVERIFY(click(window(), "visitorScan"));
        QVERIFY(click(window(), "visitorShare"));
        QVERIFY(shownPage(window(), "verdictPage"));
    }

    static inline std::atomic<int> s_tokens = 0;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the records
    std::unique_ptr<PushedClock> m_clock;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
