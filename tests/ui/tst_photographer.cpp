#include "ui/mainwindow.h"
#include "ui/photographer.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::ui;

/// The gallery (`--screenshots`) is complete, or the program says what it lacks.
class PhotographerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        Theme::current().apply(*qApp);
        Languages::current().choose(QStringLiteral("en"));
    }

    void whatStandsInNoPicture_isNamed() {
        const QTemporaryDir pictures;
        const QTemporaryDir records;
        Photographer camera(pictures.path());
        QVERIFY(camera.notTaken().isEmpty());
        const std::unique_ptr<Kiosk> kiosk = camera.open(sim::Scenario::Approve, records.path());
        QVERIFY(kiosk);
        MainWindow window;
        Photographer::show(window, *kiosk);
        camera.take(window, QStringLiteral("start"), Photographer::Sizes::Usual);
        QCOMPARE(QDir(pictures.path()).entryList(QDir::Files).size(), 2);

        const QStringList everyPage{QStringLiteral("configurationPage"), QStringLiteral("expiredPage"),
                                    QStringLiteral("failurePage"),       QStringLiteral("firstOperatorPage"),
                                    QStringLiteral("inputPage"),         QStringLiteral("reviewPage"),
                                    QStringLiteral("servicesPage"),      QStringLiteral("sessionPage"),
                                    QStringLiteral("signInPage"),        QStringLiteral("verdictPage")};
        const QStringList everySection{
            QStringLiteral("audit"),   QStringLiteral("cases"),   QStringLiteral("operatorsSection"),
            QStringLiteral("records"), QStringLiteral("service"), QStringLiteral("today")};
        QStringList expected = everyPage + everySection;
        expected.sort();
        QCOMPARE(camera.notTaken(), expected);
        QVERIFY(camera.report() != 0);
    }

    void whatWasTaken_staysTaken() {
        const QTemporaryDir pictures;
        Photographer camera(pictures.path());
        const std::unique_ptr<Kiosk> kiosk = camera.open(sim::Scenario::Approve);
        QVERIFY(kiosk);
        MainWindow window;
        Photographer::show(window, *kiosk);
        window.draw(Expired{kiosk->types().constFirst(), {}, {}}, {});
        camera.take(window, QStringLiteral("expired"), Photographer::Sizes::Usual);
        window.draw(Failed{kiosk->types().constFirst(), {}, {}, {}}, {});
        camera.take(window, QStringLiteral("failure"), Photographer::Sizes::Usual);
        QVERIFY(!camera.notTaken().contains(QStringLiteral("expiredPage")));
        QVERIFY(!camera.notTaken().contains(QStringLiteral("failurePage")));
        QVERIFY(camera.notTaken().contains(QStringLiteral("startPage")));
    }
};

QTEST_MAIN(PhotographerTest)
#include "tst_photographer.moc"
