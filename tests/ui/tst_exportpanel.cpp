#include "app/kiosk.h"
#include "tests/support/ui/finder.h"
#include "ui/review/exportpanel.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

/// Where an export goes to, whatever becomes of the places meanwhile.
class ExportPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        Kiosk::Options options;
        options.demo = true;
        options.language = QStringLiteral("en");
        options.recordsDirectory = m_records.path();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        m_places = {{{}, m_downloads.path()}, {QStringLiteral("STICK"), m_stick.path()}};
        m_searches = 0;
        m_panel = std::make_unique<ExportPanel>(*m_kiosk, [this] {
            ++m_searches;
            return m_places;
        });
        prepare(*m_panel);
    }
    void cleanup() {
        m_panel.reset();
        m_kiosk.reset();
    }

    void places_areLookedForOnlyWhenItOpens() {
        QCOMPARE(m_searches, 0);
        m_panel->open({}, {}, QStringLiteral("Anna"));
        m_panel->retranslate();
        QCOMPARE(m_searches, 1);
        QCOMPARE(find<QAbstractButton>(m_panel.get(), "exportPlace1")->text(), QStringLiteral("STICK"));
    }

    void drivePulledOut_changesNoChoiceAndIsSaid() {
        m_panel->open({}, {}, QStringLiteral("Anna"));
        QVERIFY(click(m_panel.get(), "exportPlace1"));
        m_places.removeLast();
        QVERIFY(QDir(m_stick.path()).removeRecursively());
        m_panel->retranslate(); // in another language
        QVERIFY(find<QAbstractButton>(m_panel.get(), "exportPlace1")->isChecked());
        QVERIFY(click(m_panel.get(), "exportStart"));
        QTRY_VERIFY(isShown(m_panel.get(), "exportStart"));
        QVERIFY(find<TextLabel>(m_panel.get(), "exportState")->text().contains(QStringLiteral("cannot")));
        QVERIFY(QDir(m_downloads.path()).isEmpty());

        m_panel->open({}, {}, QStringLiteral("Anna"));
        QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("exportPlace1")));
        QVERIFY(click(m_panel.get(), "exportStart"));
        QTRY_COMPARE(QDir(m_downloads.path()).entryList(QDir::Files).size(), 1);
    }

private:
    QTemporaryDir m_records;
    QTemporaryDir m_downloads;
    QTemporaryDir m_stick;
    QList<ExportPlace> m_places;
    int m_searches = 0;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<ExportPanel> m_panel;
};

QTEST_MAIN(ExportPanelTest)
#include "tst_exportpanel.moc"
