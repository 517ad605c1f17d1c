#include "app/records/recordscope.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "ui/review/recordsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::ui::RecordsModel;

namespace {

constexpr int many = 1'250;

/// Every fifth was declined.
QList<Record> manyRecords() {
    QList<Record> all;
    for (int i = 0; i < many; ++i) {
        Record record = test::sampleRecord(i);
        record.ending = i % 5 == 0 ? Ending::Declined : Ending::Verified;
        all.append(record);
    }
    return all;
}

} // namespace

/// Any number of records as rows: read when they are wanted, forgotten when they are far away.
class RecordsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto store = Store::open({m_folder.path()}, m_clock);
        QVERIFY(store);
        QVERIFY((*store)->keep(manyRecords()));
        m_reader = std::make_unique<Reader>(Store::Options{m_folder.path()});
        m_scope = std::make_unique<RecordScope>(*m_reader);
    }
    void cleanupTestCase() {
        m_scope.reset();
        m_reader.reset();
    }

    void rows_comeAsTheyAreWanted() {
        RecordsModel model(*m_scope);
        const QAbstractItemModelTester tester(&model);
        look(model, {});
        QCOMPARE(model.rowCount(), RecordsModel::PageSize);
        QVERIFY(!model.isWhole());
        QCOMPARE(model.recordAt(0)->id, test::sampleRecord(many - 1).id);
        walk(model);
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(model.recordAt(many - 1)->id, test::sampleRecord(0).id);
    }

    void fewPagesAreKept_andTheOthersReadAgain() {
        RecordsModel model(*m_scope);
        look(model, {});
        walk(model);
        int kept = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            kept += model.recordAt(row) ? 1 : 0;
        QVERIFY(kept <= RecordsModel::KeptPages * RecordsModel::PageSize);
        QVERIFY(!model.recordAt(0));
        model.want(0, 10);
        QTRY_VERIFY(model.recordAt(0));
        QCOMPARE(model.recordAt(0)->id, test::sampleRecord(many - 1).id);
        QCOMPARE(model.rowCount(), many);
    }

    void onlyTheLastOfManyWishesIsAnswered() {
        RecordsModel model(*m_scope);
        QSignalSpy found(&model, &RecordsModel::found);
        Filter filter;
        for (const Ending ending : {Ending::Verified, Ending::Expired, Ending::Review, Ending::Declined}) {
            filter.outcome = ending;
            model.setFilter(filter);
        }
        QVERIFY(found.wait());
        QCOMPARE(model.recordAt(0)->ending, Ending::Declined);
        walk(model);
        QCOMPARE(model.rowCount(), many / 5);
        QCOMPARE(found.size(), 1);
    }

    void pagesOfAnOldFilterAreNotMixedIn() {
        RecordsModel model(*m_scope);
        look(model, {});
        model.want(0, model.rowCount() - 1); // the next page is under way
        Filter declined;
        declined.outcome = Ending::Declined;
        look(model, declined);
        walk(model);
        QCOMPARE(model.rowCount(), many / 5);
        for (int row = model.rowCount() - 50; row < model.rowCount(); ++row)
            QCOMPARE(model.recordAt(row)->ending, Ending::Declined);
    }

    void clear_leavesNothingAndNothingArrivesLater() {
        RecordsModel model(*m_scope);
        look(model, {});
        model.want(0, model.rowCount() - 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.recordAt(0));
        bool isOver = false;
        m_reader->ask<Done>(
            this, [](Store &) { return Outcome<Done>(Done{}); }, [&isOver](const Outcome<Done> &) { isOver = true; });
        QTRY_VERIFY(isOver); // whatever was asked before has been answered
        QCOMPARE(model.rowCount(), 0);
    }

    void storeThatCannotBeRead_isSaid() {
        Reader reader({m_folder.filePath(QStringLiteral("nowhere"))});
        RecordScope scope(reader);
        RecordsModel model(scope);
        QSignalSpy failed(&model, &RecordsModel::failed);
        model.setFilter({});
        QVERIFY(failed.wait());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static void look(RecordsModel &model, const Filter &filter) {
        QSignalSpy found(&model, &RecordsModel::found);
        model.setFilter(filter);
        QVERIFY(found.wait());
    }
    /// To the end, row by row as a list scrolls.
    static void walk(RecordsModel &model) {
        while (!model.isWhole()) {
            const int rows = model.rowCount();
            model.want(rows - 10, rows - 1);
            QTRY_VERIFY(model.rowCount() > rows || model.isWhole());
        }
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<RecordScope> m_scope;
};

QTEST_GUILESS_MAIN(RecordsModelTest)
#include "tst_recordsmodel.moc"
