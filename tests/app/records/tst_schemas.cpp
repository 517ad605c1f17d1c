#include "app/records/store.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

/// A store that an earlier version has written opens in this one, and everything in it still holds.
class SchemasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlierStore_opensAndGoesOn_data() {
        QTest::addColumn<QString>("folder");
        for (int schema = 1; schema < Newest; ++schema) {
            const QString name = QStringLiteral("schema-%1").arg(schema);
            QTest::newRow(qPrintable(name)) << QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/records/data/") + name;
        }
    }

    void earlierStore_opensAndGoesOn() {
        QFETCH(QString, folder);
        QVERIFY2(QFileInfo(folder).isDir(), "every earlier schema has its folder under data");
        const QTemporaryDir copy;
        copyInto(folder, copy.path());
        const QString file = copy.filePath(QStringLiteral("records.sqlite"));
        QVERIFY(test::SqlFile(file).value(QStringLiteral("PRAGMA user_version")).toInt() < Newest);
        test::FakeClock clock;
        clock.setWall(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
        auto store = Store::open({copy.path(), true}, clock);
        QVERIFY2(store, store ? "" : qPrintable(store.failure().detail));
        QCOMPARE(test::SqlFile(file).value(QStringLiteral("PRAGMA user_version")).toInt(), Newest);
        const Outcome<RecordPage> page = (*store)->list({}, 0, 100);
        QVERIFY2(page, page ? "" : qPrintable(page.failure().detail));
        QCOMPARE(page->records.size(), 5);
        QVERIFY(page->records.constFirst().operatorName.isEmpty());
        QVERIFY((*store)->keep(test::sampleRecord(1)));
        const Outcome<VerifyReport> report = (*store)->verify((*store)->key().publicKey());
        QVERIFY(report);
        QVERIFY2(!report->broken, report->broken ? qPrintable(nameOf(report->broken->flaw)) : "");
        QCOMPARE(report->records, 6);
    }

private:
    static constexpr int Newest = 2;

    static void copyInto(const QString &folder, const QString &copy) {
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            const QString file = QDir(copy).filePath(name);
            QVERIFY(QFile::copy(QDir(folder).filePath(name), file));
            QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        }
    }
};

QTEST_GUILESS_MAIN(SchemasTest)
#include "tst_schemas.moc"
