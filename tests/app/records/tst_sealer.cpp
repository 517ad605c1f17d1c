#include "app/records/sealer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

/// What is sealed can be opened with the same key about the same thing, and in no other way.
class SealerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealed_opensAgainAfterARestart() {
        const QByteArray sealed = open().seal("a session", "record 1");
        QVERIFY(!sealed.contains("session"));
        const auto opened = open().unseal(sealed, "record 1");
        QVERIFY(opened);
        QCOMPARE(opened->reveal(), QByteArray("a session"));
        QVERIFY(open().seal("a session", "record 1") != sealed); // another nonce
    }

    void anyOtherByte_opensNothing() {
        const Sealer sealer = open();
        const QByteArray sealed = sealer.seal("a session", "record 1");
        QVERIFY(!sealer.unseal(sealed, "record 2"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!sealer.unseal(changed, "record 1"));
            QVERIFY(!sealer.unseal(sealed.first(i), "record 1"));
        }
        const QTemporaryDir other;
        const auto stranger = Sealer::open(other.path());
        QVERIFY(stranger && !stranger->unseal(sealed, "record 1"));
    }

    void marks_areTheSameForTheSameAndTellNothing() {
        QCOMPARE(open().markOf(QStringLiteral("id")), open().markOf(QStringLiteral("id")));
        QVERIFY(open().markOf(QStringLiteral("id")) != open().markOf(QStringLiteral("Id")));
        QCOMPARE(open().markOf(QStringLiteral("id")).size(), 64);
        const QTemporaryDir other;
        QVERIFY(Sealer::open(other.path())->markOf(QStringLiteral("id")) != open().markOf(QStringLiteral("id")));
    }

    void key_isForItsOwnerAlone() {
        const QTemporaryDir folder;
        QVERIFY(Sealer::open(folder.path()));
        QFile key(folder.filePath(QStringLiteral("seal.key")));
        QCOMPARE(key.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(key.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const auto open = Sealer::open(folder.path());
        QVERIFY(!open);
        QVERIFY(open.failure().detail.contains(QStringLiteral("0600")));
        QVERIFY(key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(key.open(QIODevice::Append) && key.write("x") == 1);
        key.close();
        QVERIFY(!Sealer::open(folder.path()));
    }

private:
    Sealer open() const { return Sealer::open(m_folder.path()).value(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SealerTest)
#include "tst_sealer.moc"
