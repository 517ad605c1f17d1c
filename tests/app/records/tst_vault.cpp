#include "app/records/exports.h"
#include "app/records/vault.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleKeepsakes;
using kiosk::test::sampleRecord;

/// What is kept comes back as long as it may, to whom may read it, and not a byte of it unnoticed from elsewhere.
class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(18, 0), Qt::UTC));
        m_store = open();
    }
    void cleanup() { m_store.reset(); }

    void nothingToKeep_leavesNoTrace() {
        QVERIFY(Vault(*m_store).keep(sampleRecord(1), {}));
        QCOMPARE(recordOf(1), sampleRecord(1));
        QVERIFY(!QFile::exists(StoreKey::fileIn(m_folder->path())));
        checkHolds();
    }

    void everyManner_comesBackAsItWasKept() {
        keep(1);
        const Record record = recordOf(1);
        QCOMPARE(record.kept.size(), 4);
        QCOMPARE(readRecord(toJson(record)), std::optional(record));
        QCOMPARE(record.kept.at(3).claim, QStringLiteral("First Name + Last Name"));
        QCOMPARE(record.kept.at(0).until, record.endedAt.addDays(10));
        const auto values = Vault(*m_store).values(record);
        QVERIFY(values);
        QCOMPARE(values->at(0).value, std::optional(QStringLiteral("M•••••a")));
        QCOMPARE(values->at(1).value, std::optional(QStringLiteral("Teixeira")));
        QCOMPARE(values->at(2).value->size(), 64);
        QCOMPARE(values->at(3).value->size(), 64);
        checkHolds();
        m_store.reset();
        m_store = open();
        QCOMPARE(Vault(*m_store).values(record)->at(1).value, std::optional(QStringLiteral("Teixeira")));
    }

    void looking_isToldBeforehand() {
        keep(1);
        QVERIFY(Vault(*m_store).reveal(recordOf(1), QStringLiteral("ada")));
        const Event last = lastEvent();
        QCOMPARE(nameOf(last.kind), QStringLiteral("viewed"));
        QCOMPARE(last.subject, sampleRecord(1).id);
        QCOMPARE(last.details.value(QStringLiteral("operator")), QStringLiteral("ada"));
        QCOMPARE(last.details.value(QStringLiteral("values")), QStringLiteral("4"));
    }

    void whatIsOver_isShownToNobodyAndDestroyed() {
        keep(1);
        const Record record = recordOf(1);
        m_clock.setWall(record.endedAt.addDays(20));
        QCOMPARE(known(record), (QList<bool>{false, false, true, true}));
        const auto expired = Vault(*m_store).expire(m_clock.now());
        QVERIFY(expired);
        QCOMPARE(expired->count, 2);
        QCOMPARE(nameOf(lastEvent().kind), QStringLiteral("erased"));
        QCOMPARE(lastEvent().details.value(QStringLiteral("digest")),
                 proofOf({record.kept.at(0).digest, record.kept.at(1).digest}).digest);
        QCOMPARE(rows(), 2);
        checkHolds();
        // The same day once more: nothing to do, nothing to tell.
        QCOMPARE(Vault(*m_store).expire(m_clock.now())->count, 0);
        m_clock.setWall(record.endedAt.addDays(40));
        QCOMPARE(Vault(*m_store).expire(m_clock.now())->count, 2);
        QCOMPARE(rows(), 0);
        QCOMPARE(recordOf(1), record); // which says what was kept, and until when
        checkHolds();
    }

    void erased_isGoneAndTold() {
        keep(1);
        keep(2);
        const auto erased = Vault(*m_store).erase({recordOf(1)}, QStringLiteral("ada"));
        QVERIFY(erased);
        QCOMPARE(erased->count, 4);
        QCOMPARE(lastEvent().subject, sampleRecord(1).id);
        QCOMPARE(lastEvent().details.value(QStringLiteral("operator")), QStringLiteral("ada"));
        QCOMPARE(known(recordOf(1)), (QList<bool>{false, false, false, false}));
        QCOMPARE(known(recordOf(2)), (QList<bool>{true, true, true, true}));
        checkHolds();
        // Places of keys are used again.
        keep(3);
        QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM kept_keys")), QStringLiteral("8"));
        QCOMPARE(known(recordOf(3)), (QList<bool>{true, true, true, true}));
        QCOMPARE(Vault(*m_store).erase({recordOf(1)})->count, 0);
        checkHolds();
    }

    void purgedRecords_takeEverythingWithThem() {
        keep(1);
        keep(2);
        QCOMPARE(m_store->purge(sampleRecord(2).endedAt)->count, 1);
        QCOMPARE(rows(), 4);
        QCOMPARE(known(recordOf(2)), (QList<bool>{true, true, true, true}));
        checkHolds();
    }

    void person_isFoundByExactlyTheClaimsThatWereKept() {
        keep(1);
        keep(2, QStringLiteral("Nowak"));
        keep(3);
        const auto found = [this](const QMap<QString, QString> &person) {
            QStringList ids;
            const auto records = Vault(*m_store).find(person);
            for (const Record &record : *records)
                ids.append(record.id);
            return ids;
        };
        const QString first = QStringLiteral("First Name");
        const QString last = QStringLiteral("Last Name");
        QCOMPARE(found({{first, QStringLiteral(" marta")}, {last, QStringLiteral("TEIXEIRA")}}),
                 (QStringList{sampleRecord(1).id, sampleRecord(3).id}));
        QCOMPARE(found({{first, QStringLiteral("Marta")}, {last, QStringLiteral("Nowak")}}),
                 QStringList{sampleRecord(2).id});
        QCOMPARE(found({{last, QStringLiteral("Teixeira")}}), QStringList()); // kept, but not to be found by
        QCOMPARE(found({{QStringLiteral("License Number"), QStringLiteral("t482-1190-7321")}}).size(), 3);
        QVERIFY(Vault(*m_store).erase({recordOf(1)}));
        QCOMPARE(found({{first, QStringLiteral("Marta")}, {last, QStringLiteral("Teixeira")}}),
                 QStringList{sampleRecord(3).id});
    }

    void export_isForThePersonAndTold() {
        keep(1);
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(exportPerson(*m_store, {recordOf(1)}, out).value(), 1);
        QCOMPARE(lastEvent().subject, sampleRecord(1).id);
        QCOMPARE(nameOf(lastEvent().kind), QStringLiteral("exported"));
        const QJsonObject json = QJsonDocument::fromJson(out.data()).object();
        const QJsonArray values = json.value(QStringLiteral("records")).toArray().at(0)[u"values"].toArray();
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(1)[u"value"].toString(), QStringLiteral("Teixeira"));
        const ExportReport report = verifyExport(out.data(), m_store->key().publicKey());
        QVERIFY(!report.broken);
        QCOMPARE(report.count, 1);
    }

    void recordThatIsNotKept_keepsNothing() {
        keep(1);
        QVERIFY(!Vault(*m_store).keep(sampleRecord(1), sampleKeepsakes()));
        QCOMPARE(rows(), 4);
        QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM kept_keys")), QStringLiteral("4"));
        checkHolds();
    }

    void missingKey_losesNothingAndStopsOnlyWhatNeedsIt() {
        keep(1);
        const QString file = StoreKey::fileIn(m_folder->path());
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        const auto refused = Vault(*m_store).keep(sampleRecord(2), sampleKeepsakes());
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, FailureKind::NotRecorded);
        QVERIFY2(refused.failure().detail.contains(QStringLiteral("store.key is missing")),
                 qPrintable(refused.failure().detail));
        QVERIFY(!Vault(*m_store).ready());
        QVERIFY(!Vault(*m_store).values(recordOf(1)));
        QVERIFY(!QFile::exists(file));
        QVERIFY(Vault(*m_store).keep(sampleRecord(3), {}));
        checkHolds(); // which needs no key
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QCOMPARE(known(recordOf(1)), (QList<bool>{true, true, true, true}));
        // Neither does erasing; and where nothing is kept any more, a new key can begin.
        QVERIFY(QFile::remove(file));
        QCOMPARE(Vault(*m_store).erase({recordOf(1)})->count, 4);
        keep(2);
        QCOMPARE(known(recordOf(2)), (QList<bool>{true, true, true, true}));
    }

    void wrongKey_isRefusedBeforeItSealsAnything() {
        keep(1);
        m_store.reset();
        m_store = open(Secret(QByteArray(40, 'k')));
        for (const QString &words : {Vault(*m_store).keep(sampleRecord(2), sampleKeepsakes()).failure().detail,
                                     Vault(*m_store).values(recordOf(1)).failure().detail})
            QVERIFY2(words.contains(QStringLiteral("another key")), qPrintable(words));
        QVERIFY(Vault(*m_store).erase({recordOf(1)}));
        QVERIFY(Vault(*m_store).keep(sampleRecord(2), sampleKeepsakes()));
        QCOMPARE(known(recordOf(2)), (QList<bool>{true, true, true, true}));
    }

    void touchedValues_areFound_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("flaw"); ///< empty: only the key shows it
        QTest::newRow("a byte of a value")
            << QStringLiteral("UPDATE kept SET sealed = substr(sealed, 1, 20) || x'00' || substr(sealed, 22) WHERE "
                              "position = 1 AND record LIKE '00000001%'")
            << QStringLiteral("value-differs");
        QTest::newRow("values swapped between people")
            << QStringLiteral("CREATE TEMP TABLE was AS SELECT record, position, sealed FROM kept; UPDATE kept SET "
                              "sealed = (SELECT sealed FROM was WHERE was.position = kept.position AND was.record <> "
                              "kept.record)")
            << QStringLiteral("value-differs");
        QTest::newRow("whole rows swapped within a record")
            << QStringLiteral("UPDATE kept SET position = position + 10 WHERE record LIKE '00000001%'; UPDATE kept SET "
                              "position = 13 - position WHERE record LIKE '00000001%'")
            << QStringLiteral("value-differs");
        QTest::newRow("kept for longer") << QStringLiteral("UPDATE kept SET until = until + 1")
                                         << QStringLiteral("value-differs");
        QTest::newRow("called something else")
            << QStringLiteral("UPDATE kept SET manner = 'value' WHERE position = 0") << QStringLiteral("value-differs");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM kept WHERE position = 2")
                                 << QStringLiteral("value-missing");
        QTest::newRow("added")
            << QStringLiteral("INSERT INTO kept SELECT record, 7, claim, manner, until, 99, sealed FROM kept LIMIT 1")
            << QStringLiteral("value-unknown");
        QTest::newRow("a byte of a key") << QStringLiteral("UPDATE kept_keys SET key = substr(key, 1, 59) || x'00'")
                                         << QString();
        QTest::newRow("keys swapped")
            << QStringLiteral("CREATE TEMP TABLE was AS SELECT slot, key FROM kept_keys; UPDATE kept_keys SET key = "
                              "(SELECT key FROM was WHERE was.slot = 9 - kept_keys.slot)")
            << QString();
    }

    void touchedValues_areFound() {
        QFETCH(QString, statement);
        QFETCH(QString, flaw);
        keep(1);
        keep(2, QStringLiteral("Nowak"));
        const Record record = recordOf(1);
        m_store.reset();
        QCOMPARE(test::SqlFile(m_folder->filePath(QStringLiteral("records.sqlite"))).run(statement), QString());
        m_store = open();
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report);
        QCOMPARE(report->broken ? nameOf(report->broken->flaw) : QString(), flaw);
        if (flaw == u"value-missing") // what is left is genuine
            return;
        const auto values = Vault(*m_store).values(record);
        QVERIFY(!values);
        QVERIFY2(values.failure().detail.contains(QStringLiteral("records verify")),
                 qPrintable(values.failure().detail));
    }

private:
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    std::unique_ptr<Store> open(const Secret &secret = {}) {
        auto opened = Store::open({m_folder->path(), false, false, secret}, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        return std::move(opened).value();
    }
    void keep(int number, const QString &lastName = QStringLiteral("Teixeira")) {
        const auto kept = Vault(*m_store).keep(sampleRecord(number), sampleKeepsakes(lastName));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.failure().detail));
    }
    Record recordOf(int number) const { return m_store->find(sampleRecord(number).id)->value(); }
    QList<bool> known(const Record &record) const {
        QList<bool> list;
        const auto values = Vault(*m_store).values(record);
        for (const KeptValue &value : *values)
            list.append(value.value.has_value());
        return list;
    }
    QString sql(const QString &statement) const {
        return test::SqlFile(m_folder->filePath(QStringLiteral("records.sqlite"))).value(statement);
    }
    int rows() const { return sql(QStringLiteral("SELECT COUNT(*) FROM kept")).toInt(); }
    Event lastEvent() const {
        Event last;
        const auto read = m_store->forEachLink([&last](const Link &link) {
            last = readCanonicalBytes(link.bytes)->event;
            return true;
        });
        return read ? last : Event();
    }
    void checkHolds() const {
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report);
        QVERIFY2(!report->broken, report->broken ? qPrintable(nameOf(report->broken->flaw)) : "");
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
