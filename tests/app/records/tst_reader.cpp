#include "app/records/reader.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

/// Questions are asked on another thread and answered on this one; who has gone gets no answer.
class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_comeInOrderOnThisThread() {
        const Outcome<std::unique_ptr<Store>> store = Store::open({m_folder.path()}, m_clock);
        QVERIFY(store);
        QVERIFY((*store)->keep(sampleRecord(1)));
        Reader reader({m_folder.path()});
        QList<qsizetype> counts;
        QThread *elsewhere = nullptr;
        for (int page = 1; page <= 2; ++page) {
            reader.ask<RecordPage>(
                this,
                [&elsewhere](Store &asked) {
                    elsewhere = QThread::currentThread();
                    return asked.list({}, 0, 10);
                },
                [&](const Outcome<RecordPage> &answer) {
                    QCOMPARE(QThread::currentThread(), thread());
                    counts.append(answer ? answer->records.size() : -1);
                });
            QVERIFY(counts.size() < page);
            QTRY_COMPARE(counts.size(), page);
            QVERIFY((*store)->keep(sampleRecord(page + 1)));
        }
        QVERIFY(elsewhere && elsewhere != thread());
        QCOMPARE(counts, (QList<qsizetype>{1, 2}));
    }

    void storeThatIsNotThere_isSaid() {
        Reader reader({m_folder.filePath(QStringLiteral("nowhere"))});
        std::optional<Failure> failure;
        reader.ask<RecordPage>(
            this, [](Store &asked) { return asked.list({}, 0, 10); },
            [&failure](const Outcome<RecordPage> &answer) { failure = answer.failure(); });
        QTRY_VERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::NotRecorded);
    }

    void whoHasGone_getsNoAnswer() {
        Reader reader({m_folder.filePath(QStringLiteral("nowhere"))});
        auto asker = std::make_unique<QObject>();
        bool isAnswered = false;
        reader.ask<Done>(
            asker.get(), [](Store &) { return Outcome<Done>(Done{}); },
            [&isAnswered](const Outcome<Done> &) { isAnswered = true; });
        asker.reset();
        bool isNext = false;
        reader.ask<Done>(
            this, [](Store &) { return Outcome<Done>(Done{}); }, [&isNext](const Outcome<Done> &) { isNext = true; });
        QTRY_VERIFY(isNext);
        QVERIFY(!isAnswered);
    }

private:
    QTemporaryDir m_folder;
    test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
