#include "app/favourites.h"
#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/mainwindow.h"
#include "ui/widgets/qrview.h"

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// Whether a widget was painted since it was last asked.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool wasPainted() { return std::exchange(m_wasPainted, false); }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override {
        m_wasPainted = m_wasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_wasPainted = false;
};

Kiosk::Options demo(sim::Scenario scenario) {
    Kiosk::Options options;
    options.demo = true;
    options.language = QStringLiteral("en");
    options.keepsRecords = false;
    options.plot.scenario = scenario;
    return options;
}

} // namespace

/// Nobody at the desk taps more than twice before the visitor sees a code, or looks at a page that does not move.
class TwoTapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever needs no form needs one tap, and a form that is filled in a second.
    void fromTheStartPageToTheCode_data() {
        QTest::addColumn<QString>("type");
        Desk desk(demo(sim::Scenario::Approve));
        const QStringList favourites = desk.kiosk().favourites().order(desk.kiosk().types());
        QCOMPARE(favourites.size(), 3);
        for (const CredentialType &type : desk.kiosk().types())
            QTest::newRow(qPrintable(type.id)) << type.id;
    }
    void fromTheStartPageToTheCode() {
        QFETCH(QString, type);
        Desk desk(demo(sim::Scenario::Approve));
        const bool asks = !desk.kiosk().typeById(type)->inputs.isEmpty();
        QVERIFY(click(desk.window(), qPrintable(QStringLiteral("type-") + type)));
        if (asks)
            QVERIFY(click(find(desk.window(), "inputPage"), "start"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().as<Inviting>(), 20'000);
        const QrView *code = find<QrView>(desk.window(), "qr");
        QTRY_VERIFY_WITH_TIMEOUT(!code->isEmpty(), 20'000);
        // What was sent to the phone needs no code at first.
        QVERIFY(code->isVisible() || desk.session().as<Inviting>()->invitation.pushed);
    }

    /// The service takes its time; the screen answers in the same turn of the event loop, which is one frame.
    void aTap_isAnsweredWithinOneFrame() {
        Desk desk(demo(sim::Scenario::Slow));
        QWidget *page = find(desk.window(), "sessionPage");
        PaintWatch watch(page);
        const QWidget *card = find(desk.window(), "type-driver-licence");
        QVERIFY(card->isVisible());
        QTest::mouseClick(const_cast<QWidget *>(card), Qt::LeftButton);
        QVERIFY(page->isVisible());
        QVERIFY(desk.session().as<Requesting>());
        QCoreApplication::processEvents();
        QVERIFY(desk.session().as<Requesting>());
        QVERIFY(watch.wasPainted());
        QVERIFY(shownTexts(page).contains(QStringLiteral("Driver licence")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().as<Inviting>(), 60'000);
    }
};

QTEST_MAIN(TwoTapsTest)
#include "tst_twotaps.moc"
