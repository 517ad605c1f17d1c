// What was erased, or is over, is gone: for whoever has the store's key and every byte of its folder, with the
// write-ahead log, free pages and backups made afterwards.
#include "app/records/vault.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/keyhunter.h"
#include "tests/support/sqlfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleKeepsakes;

namespace {

/// The third is of another month.
Record recordOf(int number) {
    Record record = test::sampleRecord(number);
    if (number == 3)
        record.endedAt = record.endedAt.addDays(100);
    return record;
}

QString lastNameOf(int number) {
    return QStringList{QStringLiteral("Teixeira"), QStringLiteral("Nowak"), QStringLiteral("Yilmaz")}.at(number - 1);
}

QByteArray contextOf(const QString &record, qsizetype position, const KeptClaim &what) {
    QByteArray context("VKV1");
    for (const QByteArray &part : {record.toUtf8(), QByteArray::number(position), what.claim.toUtf8(),
                                   nameOf(what.manner).toUtf8(), QByteArray::number(what.until.toMSecsSinceEpoch())})
        context += QByteArray::number(part.size()) + ':' + part;
    return context;
}

} // namespace

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(recordOf(2).endedAt);
        auto opened = Store::open({m_folder->path(), false, false, {}}, m_clock);
        QVERIFY(opened);
        m_store = std::move(opened).value();
    }
    void cleanup() { m_store.reset(); }

    void whatIsGone_isFoundByNobody_data() {
        QTest::addColumn<QString>("how");
        for (const char *how : {"erased", "expired", "purged"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void whatIsGone_isFoundByNobody() {
        QFETCH(QString, how);
        QByteArrayList contexts;
        QSet<QString> gone;
        QSet<QString> stays;
        for (int number = 1; number <= 3; ++number) {
            Vault vault(*m_store);
            QVERIFY(vault.keep(recordOf(number), keepsakesOf(number)));
            const Record record = m_store->find(recordOf(number).id)->value();
            const auto values = vault.values(record);
            QVERIFY(values);
            for (qsizetype i = 0; i < values->size(); ++i) {
                contexts.append(contextOf(record.id, i, record.kept.at(i)));
                (number == 3 ? stays : gone).insert(*values->at(i).value);
            }
        }
        const test::KeyHunter hunter(secret());
        const QByteArrayList keys = wrappedKeys();
        QCOMPARE(keys.size(), 12);
        QCOMPARE(hunter.find(m_folder->path(), contexts), gone + stays);
        for (const QByteArray &key : keys)
            QVERIFY(test::isInFolder(m_folder->path(), key));

        remove(how);
        QVERIFY(m_store->backUp(m_folder->filePath(QStringLiteral("backup.sqlite"))));
        QCOMPARE(hunter.find(m_folder->path(), contexts), stays);
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(test::isInFolder(m_folder->path(), keys.at(i)), i >= 8);
        // Nor once the program has ended.
        m_store.reset();
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(test::isInFolder(m_folder->path(), keys.at(i)), i >= 8);
        for (const QString &text : gone + stays)
            QVERIFY2(!test::isInFolder(m_folder->path(), text.toUtf8()), qPrintable(text));
    }

    void whatSomebodyReadMeanwhile_isGoneAfterDoingItAgain_data() { whatIsGone_isFoundByNobody_data(); }

    /// Who reads keeps the log from being emptied: that is a failure, and doing it again mends it.
    void whatSomebodyReadMeanwhile_isGoneAfterDoingItAgain() {
        QFETCH(QString, how);
        Vault vault(*m_store);
        QVERIFY(vault.keep(recordOf(1), keepsakesOf(1)));
        const Record record = m_store->find(recordOf(1).id)->value();
        const QByteArrayList keys = wrappedKeys();
        QCOMPARE(keys.size(), 4);
        m_clock.setWall(recordOf(2).endedAt.addDays(50));
        const auto go = [&] {
            if (how == u"erased")
                return vault.erase({record});
            return how == u"expired" ? vault.expire(m_clock.now()) : m_store->purge(m_clock.now());
        };
        {
            const test::SqlFile reader(m_folder->filePath(QStringLiteral("records.sqlite")));
            QCOMPARE(reader.run(QStringLiteral("BEGIN; SELECT count(*) FROM kept")), QString());
            const auto first = go();
            QVERIFY(!first);
            QVERIFY2(first.failure().detail.contains(QStringLiteral("do it again")),
                     qPrintable(first.failure().detail));
            for (const QByteArray &key : keys)
                QVERIFY(test::isInFolder(m_folder->path(), key));
        }
        const auto second = go();
        QVERIFY(second);
        QCOMPARE(second->count, 0);
        for (const QByteArray &key : keys)
            QVERIFY(!test::isInFolder(m_folder->path(), key));
    }

    /// SQLite copies rows when it rearranges pages; after many comings and goings no copy of a key is left.
    void manyComingsAndGoings_leaveNoKeyBehind() {
        QRandomGenerator random(20260302);
        Vault vault(*m_store);
        QStringList ids;
        QSet<QByteArray> all;
        for (int number = 1; number <= 40; ++number) {
            Record record = test::sampleRecord(number);
            record.typeLabel = QString(random.bounded(1, 200), u'x');
            QVERIFY(vault.keep(record, sampleKeepsakes(QString(random.bounded(1, 200), u'n'))));
            ids.append(record.id);
            for (const QByteArray &key : wrappedKeys())
                all.insert(key);
            if (number % 5 != 0)
                continue;
            QList<Record> some;
            for (int i = 0; i < 4; ++i)
                some.append(*m_store->find(ids.takeAt(random.bounded(static_cast<int>(ids.size())))).value());
            QVERIFY(vault.erase(some));
        }
        QSet<QByteArray> live;
        for (const QByteArray &key : wrappedKeys())
            live.insert(key);
        QCOMPARE(all.size(), 160);
        QCOMPARE(live.size(), 4 * ids.size());
        for (const QByteArray &key : std::as_const(all))
            QCOMPARE(test::isInFolder(m_folder->path(), key), live.contains(key));
    }

private:
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    static QList<Keepsake> keepsakesOf(int number) {
        QList<Keepsake> keepsakes = sampleKeepsakes(lastNameOf(number));
        // So that nobody's texts are another's.
        keepsakes[0].values = {lastNameOf(number)};
        keepsakes[2].values = {lastNameOf(number)};
        return keepsakes;
    }
    QByteArray secret() const {
        QFile file(StoreKey::fileIn(m_folder->path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    QByteArrayList wrappedKeys() const {
        const test::SqlFile database(m_folder->filePath(QStringLiteral("records.sqlite")));
        const QString all = database.value(
            QStringLiteral("SELECT group_concat(hex(key)) FROM (SELECT key FROM kept_keys WHERE is_free = 0 ORDER BY "
                           "slot)"));
        QByteArrayList keys;
        for (const QString &hex : all.split(u',', Qt::SkipEmptyParts))
            keys.append(QByteArray::fromHex(hex.toLatin1()));
        return keys;
    }
    void remove(const QString &how) {
        Vault vault(*m_store);
        const auto record = [this](int number) {
            return m_store->find(recordOf(number).id)->value();
        };
        if (how == u"erased") {
            QCOMPARE(vault.erase({record(1), record(2)})->count, 8);
        } else if (how == u"expired") {
            m_clock.setWall(recordOf(2).endedAt.addDays(50));
            QCOMPARE(vault.expire(m_clock.now())->count, 8);
        } else {
            QCOMPARE(m_store->purge(recordOf(3).endedAt)->count, 2);
        }
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
