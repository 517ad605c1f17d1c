#include "app/records/checkpointfile.h"
#include "app/records/folderlock.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace kiosk;
using namespace kiosk::records;

/// The file in which several stores leave their checkpoints.
class CheckpointFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cutOffLine_goesBeforeTheNext() {
        const CheckpointFile file(name());
        QVERIFY(file.append(checkpoint(1)));
        QFile crashed(name());
        QVERIFY(crashed.open(QIODevice::Append) && crashed.write("2 2026-03-0") > 0);
        crashed.close();
        QVERIFY(file.append(checkpoint(3)));
        const auto read = file.read();
        QVERIFY(read);
        QCOMPARE(*read, (QList<Checkpoint>{checkpoint(1), checkpoint(3)}));
    }

    /// One that is not written in time is made up for by the next.
    void lockedFile_isWaitedForAsLongAsIsSaid() {
        const CheckpointFile file(name());
        QVERIFY(file.append(checkpoint(1)));
        {
            FolderLock other(name());
            QVERIFY(other.take(std::chrono::milliseconds(1)));
            QElapsedTimer time;
            time.start();
            QVERIFY(!file.append(checkpoint(2), std::chrono::milliseconds(1)));
            QVERIFY2(time.elapsed() < 900, qPrintable(QString::number(time.elapsed())));
        }
        QVERIFY(file.append(checkpoint(3), std::chrono::milliseconds(1)));
        QCOMPARE(file.read()->size(), 2);
    }

    /// Nobody takes another's line, which is on its way, for one that was cut off.
    void storesAtTheSameTime_loseNoLine() {
        std::vector<std::unique_ptr<QThread>> threads;
        for (quint64 thread = 0; thread < Threads; ++thread) {
            threads.emplace_back(QThread::create([this, thread] {
                const CheckpointFile file(name());
                for (quint64 line = 0; line < Lines; ++line) {
                    if (!file.append(checkpoint(thread * Lines + line + 1)))
                        qFatal("a checkpoint cannot be written");
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        const auto read = CheckpointFile(name()).read();
        QVERIFY2(read, read ? "" : qPrintable(read.failure().detail));
        QSet<quint64> sequences;
        for (const Checkpoint &each : *read)
            sequences.insert(each.sequence);
        QCOMPARE(sequences.size(), static_cast<qsizetype>(Threads * Lines));
    }

private:
    static constexpr quint64 Threads = 4;
    static constexpr quint64 Lines = 50;

    std::unique_ptr<QTemporaryDir> m_folder;
    const DeskKey m_key = DeskKey::make().value();

    QString name() const { return m_folder->filePath(QStringLiteral("checkpoints")); }
    Checkpoint checkpoint(quint64 sequence) const {
        return makeCheckpoint({sequence, QByteArray(32, 'x')}, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                              m_key);
    }
};

QTEST_GUILESS_MAIN(CheckpointFileTest)
#include "tst_checkpointfile.moc"
