#include "app/records/reader.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

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

    /// Whoever closes the window does not wait for all that nobody wants to know any more.
    void end_waitsForTheQuestionUnderWayAlone() {
        std::atomic<int> asked = 0;
        {
            Reader reader({m_folder.path()});
            QSemaphore begun;
            reader.ask<Done>(
                this,
                [&](Store &) {
                    ++asked;
                    begun.release();
                    while (!QThread::currentThread()->isInterruptionRequested())
                        QThread::yieldCurrentThread();
                    return Outcome<Done>(Done{});
                },
                [](const Outcome<Done> &) {});
            for (int i = 0; i < 5; ++i)
                reader.ask<Done>(
                    this,
                    [&asked](Store &) {
                        ++asked;
                        return Outcome<Done>(Done{});
                    },
                    [](const Outcome<Done> &) {});
            begun.acquire();
        }
        QCOMPARE(asked.load(), 1);
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
