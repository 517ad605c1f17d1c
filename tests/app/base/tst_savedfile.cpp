#include "app/base/savedfile.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;

/// A file is there whole or not at all, also where the disk fills up with its last bytes.
class SavedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFits_isThere() {
        QVERIFY(save("first"));
        QVERIFY(save("second"));
        QCOMPARE(content(), QByteArray("second"));
    }

    void whatDoesNotFit_leavesWhatWasThere() {
        QVERIFY(save("before"));
        {
            const test::FullDisk disk(0);
            QVERIFY(!save("after"));
        }
        QCOMPARE(content(), QByteArray("before"));
    }

    void whatDoesNotFit_isNotThereByHalf() {
        {
            const test::FullDisk disk(3);
            QVERIFY(!save("after"));
        }
        QVERIFY(!QFile::exists(name()));
        QVERIFY(save("after"));
        QCOMPARE(content(), QByteArray("after"));
    }

    void cleanup() { QFile::remove(name()); }

private:
    QTemporaryDir m_folder;

    QString name() const { return m_folder.filePath(QStringLiteral("file")); }
    bool save(const QByteArray &bytes) const {
        QSaveFile file(name());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file);
    }
    QByteArray content() const {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(SavedFileTest)
#include "tst_savedfile.moc"
