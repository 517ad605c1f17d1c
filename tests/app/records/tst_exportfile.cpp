#include "app/records/exportfile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

/// An export is whole or not there, and nobody else's to read.
class ExportFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_isItsOwnersAlone() {
        auto file = ExportFile::open(name());
        QVERIFY(file);
        QCOMPARE((*file)->device().write("all of it"), 9);
        QVERIFY(!QFileInfo::exists(name())); // not before it is whole
        QVERIFY((*file)->finish());
        QCOMPARE(read(), QByteArray("all of it"));
        const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QCOMPARE(QFileInfo(name()).permissions() & (own | others), own);
    }

    void otherFile_isNotReplaced() {
        QFile other(name());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another's") > 0);
        other.close();
        const auto file = ExportFile::open(name());
        QVERIFY(!file);
        QVERIFY2(file.failure().detail.startsWith(name()), qPrintable(file.failure().detail));
        QCOMPARE(read(), QByteArray("another's"));
    }

    void unfinishedFile_leavesNothing() {
        {
            auto file = ExportFile::open(name());
            QVERIFY(file);
            QVERIFY((*file)->device().write(QByteArray(100'000, 'x')) > 0);
        }
        QVERIFY(files().isEmpty());
    }

    /// All of it is in a buffer still, which the disk refuses at the very end.
    void fullDisk_isNoticed() {
        {
            auto file = ExportFile::open(name());
            QVERIFY(file);
            QCOMPARE((*file)->device().write(QByteArray(10'000, 'x')), 10'000);
            const test::FullDisk disk(8'192);
            const auto done = (*file)->finish();
            QVERIFY(!done);
            QCOMPARE(done.failure().kind, FailureKind::NotRecorded);
        }
        QVERIFY(files().isEmpty());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString name() const { return m_folder->filePath(QStringLiteral("export.json")); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray read() const {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "tst_exportfile.moc"
