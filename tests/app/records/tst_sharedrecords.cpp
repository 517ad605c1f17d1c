#include "app/records/choices.h"
#include "app/records/exports.h"
#include "app/records/statistics.h"
#include "app/records/timeline.h"
#include "app/records/vault.h"
#include "tests/app/records/sampledesk.h"
#include "tests/app/records/samplekeepsakes.h"
#include "tests/support/keyhunter.h"
#include "tests/support/postgresserver.h"
#include "tests/support/sqlfile.h"

#include <QBuffer>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::PostgresServer;
using kiosk::test::sampleRecord;
using Desk = kiosk::test::SampleDesk;

namespace {

QStringList idsOf(const RecordSource &source, const Filter &filter) {
    QStringList ids;
    qint64 before = 0;
    do {
        const auto page = source.list(filter, before, 3);
        if (!page)
            return {page.failure().detail};
        for (const Record &record : page->records)
            ids.append(record.id);
        before = page->next;
    } while (before > 0);
    return ids;
}

} // namespace

/// Several desks and one PostgreSQL: what arrives there, what is found there, and what somebody did to it.
class SharedRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<PostgresServer>();
        m_access = m_server->newDatabase();
    }
    void init() { owner("SET client_min_messages TO warning; DROP SCHEMA IF EXISTS verifier_kiosk CASCADE"); }

    void everythingArrives_inOrderAndOnce() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 7);
        const auto first = desk.drain(m_access);
        QVERIFY2(first.ok(), qPrintable(first ? QString() : first.failure().detail));
        QCOMPARE(*first, (OutboxState{14, 14}));
        desk.verify(8, 1);
        QCOMPARE(Outbox::lastKnown(desk.store())->waiting(), quint64(2));
        QCOMPARE(desk.drain(m_access)->waiting(), quint64(0));
        QCOMPARE(desk.drain(m_access)->waiting(), quint64(0)); // nothing is left to do, and nothing is done
        QCOMPARE(value("SELECT count(*) || ' ' || count(DISTINCT event) FROM journal"), QStringLiteral("16 16"));
        QCOMPARE(value("SELECT bool_and(number = sequence / 2) FROM records"), QStringLiteral("true"));
        const auto shared = SharedRecords::open(m_access);
        QVERIFY(shared.ok());
        QCOMPARE(idsOf(**shared, {}), idsOf(desk.store(), {}));
        const auto found = (*shared)->find(sampleRecord(3).id);
        QVERIFY(found.ok() && *found);
        QCOMPARE(**found, *desk.store().find(sampleRecord(3).id).value());
    }

    void desksKeepApart_andAreVerifiedEachWithItsKey() {
        Desk north(QStringLiteral("North"));
        Desk south(QStringLiteral("South"));
        north.verify(1, 3);
        south.verify(11, 2);
        QVERIFY(north.drain(m_access).ok());
        QVERIFY(south.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const auto desks = (*shared)->desks();
        QVERIFY(desks.ok());
        QCOMPARE(desks->size(), 2);
        QCOMPARE(desks->at(0).name, QStringLiteral("North"));
        QCOMPARE(desks->at(0).key, north.key());
        QCOMPARE(desks->at(0).events, quint64(6));
        QCOMPARE(desks->at(1).records, 2);
        Filter filter;
        filter.desk = QStringLiteral("South");
        QCOMPARE(idsOf(**shared, filter), idsOf(south.store(), {}));
        for (const SharedDesk &desk : *desks) {
            const auto key = publicKeyFromPem(desk.publicKey);
            QVERIFY(key.ok());
            const auto report = (*shared)->verify(desk.key, *key, {});
            QVERIFY(report.ok() && !report->broken);
            QCOMPARE(report->records, desk.records);
            const auto wrong =
                (*shared)->verify(desk.key, (desk.key == north.key() ? south : north).store().key().publicKey(), {});
            QCOMPARE(wrong->broken->flaw, Flaw::SignatureWrong);
        }
    }

    void twoProgramsOfADesk_shareNothingTwice() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 4);
        const auto shared = SharedRecords::open(m_access);
        Outbox slow(desk.store(), **shared, {QStringLiteral("North"), 1});
        QVERIFY(slow.begin().ok());
        QVERIFY(desk.drain(m_access).ok());
        const auto state = slow.step();
        QVERIFY(state.ok());
        QCOMPARE(*state, (OutboxState{8, 8}));
        QCOMPARE(value("SELECT count(*) FROM journal"), QStringLiteral("8"));
        QCOMPARE(value("SELECT count(*) FROM records"), QStringLiteral("4"));
    }

    void purge_goesThereToo() {
        Desk desk(QStringLiteral("North"));
        Desk other(QStringLiteral("South"));
        desk.verify(1, 5);
        other.verify(1, 5);
        QVERIFY(desk.drain(m_access).ok());
        QVERIFY(other.drain(m_access).ok());
        const auto purged = desk.store().purge(sampleRecord(4).endedAt);
        QCOMPARE(purged->count, 3);
        QVERIFY(desk.drain(m_access).ok());
        Filter filter;
        filter.desk = QStringLiteral("North");
        const auto shared = SharedRecords::open(m_access);
        QCOMPARE(idsOf(**shared, filter), idsOf(desk.store(), {}));
        filter.desk = QStringLiteral("South");
        QCOMPARE(idsOf(**shared, filter).size(), 5);
        QVERIFY(!(*shared)->verify(desk.key(), desk.store().key().publicKey(), {})->broken);
    }

    /// Desks purge at different times: what lies behind a removed record is not gone.
    void pageWhoseBeginningWasRemoved_isNoEnd() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 6);
        QVERIFY(desk.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const auto first = (*shared)->list({}, 0, 3);
        QVERIFY(first.ok() && first->next > 0);
        owner("DELETE FROM records WHERE sequence = 8"); // the last one of that page
        const auto second = (*shared)->list({}, first->next, 3);
        QVERIFY(!second.ok());
        QVERIFY2(second.failure().detail.contains(QStringLiteral("begin anew")), qPrintable(second.failure().detail));
        QCOMPARE((*shared)->list({}, 0, 10)->records.size(), 5);
    }

    /// Whoever has every byte of PostgreSQL's folder, its log of changes included, finds nothing there of what a desk
    /// keeps of people; and nothing of a purged record in its tables once they were written anew.
    void purgedRecord_isNowhereInItsFiles() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 3);
        const QByteArray label("Licence of one who left no trace");
        Record record = sampleRecord(4);
        record.typeLabel = QString::fromLatin1(label);
        Vault vault(desk.store());
        const QString name = QStringLiteral("Teixeira-Unmistakable");
        QVERIFY(vault.keep(record, test::sampleKeepsakes(name)));
        const QByteArrayList secrets = keptAt(desk);
        QCOMPARE(secrets.size(), 8);
        desk.verify(5, 3);
        QVERIFY(desk.drain(m_access).ok());
        maintain(QByteArrayLiteral("CHECKPOINT"));
        QVERIFY(test::isInFolder(tables(), label));

        QCOMPARE(desk.store().purge(sampleRecord(5).endedAt)->count, 4);
        QVERIFY(desk.drain(m_access).ok());
        maintain(QByteArrayLiteral("VACUUM (FULL, ANALYZE) verifier_kiosk.records; CHECKPOINT"));
        QVERIFY(!test::isInFolder(tables(), label));
        for (const QByteArray &secret : secrets)
            QVERIFY(!test::isInFolder(m_server->folder(), secret));
        QVERIFY(!test::isInFolder(m_server->folder(), name.toUtf8()));
    }

    /// Removed before they were drained: the journal tells of them, and of their end.
    void purgeWhileAway_leavesAWholeJournal() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 5);
        QCOMPARE(desk.store().purge(sampleRecord(3).endedAt)->count, 2);
        QVERIFY(desk.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const auto report = (*shared)->verify(desk.key(), desk.store().key().publicKey(), {});
        QVERIFY(!report->broken);
        QCOMPARE(report->records, 3);
    }

    void whatWasLostThere_isSentAgain() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 5);
        QVERIFY(desk.drain(m_access).ok());
        owner("DELETE FROM records WHERE sequence > 4; DELETE FROM journal WHERE sequence > 4");
        QCOMPARE(desk.drain(m_access)->shared, quint64(10));
        const auto shared = SharedRecords::open(m_access);
        QVERIFY(!(*shared)->verify(desk.key(), desk.store().key().publicKey(), {})->broken);
        QCOMPARE(idsOf(**shared, {}), idsOf(desk.store(), {}));
    }

    void anotherJournalOfTheSameKey_isLeftAlone() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 2);
        QVERIFY(desk.drain(m_access).ok());
        // As if an older copy had been put back here: the shared journal goes on with something unknown.
        owner("INSERT INTO journal SELECT desk_key, 5, event, signature FROM journal WHERE sequence = 4");
        desk.verify(3, 2);
        const auto refused = desk.drain(m_access);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.failure().detail.contains(QStringLiteral("another journal")),
                 qPrintable(refused.failure().detail));
        QCOMPARE(value("SELECT max(sequence) FROM journal"), QStringLiteral("5"));
    }

    void journalThatForksMeanwhile_isNotGoneOnWith() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 2);
        const auto shared = SharedRecords::open(m_access);
        Outbox outbox(desk.store(), **shared, {QStringLiteral("North"), 100});
        QVERIFY(outbox.begin().ok());
        QVERIFY(outbox.step().ok());
        // Another desk with a copy of the key was faster, with one event; this one has four.
        owner("INSERT INTO journal SELECT desk_key, 5, event, signature FROM journal WHERE sequence = 4");
        desk.verify(3, 2);
        const auto refused = outbox.step();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.failure().detail.contains(QStringLiteral("another journal")),
                 qPrintable(refused.failure().detail));
        QCOMPARE(value("SELECT max(sequence) || ' ' || count(*) FROM journal"), QStringLiteral("5 5"));
        QCOMPARE(value("SELECT count(*) FROM records"), QStringLiteral("2"));
    }

    void everyFilter_findsTheSameAsInAStore_data() {
        QTest::addColumn<Filter>("filter");
        const auto row = [](const char *name, const std::function<void(Filter &)> &set) {
            Filter filter;
            set(filter);
            QTest::newRow(name) << filter;
        };
        row("all", [](Filter &) {});
        row("from", [](Filter &filter) { filter.from = sampleRecord(3).endedAt; });
        row("to", [](Filter &filter) { filter.to = sampleRecord(3).endedAt; });
        row("type", [](Filter &filter) { filter.type = QStringLiteral("passport"); });
        row("service", [](Filter &filter) { filter.service = QStringLiteral("didit"); });
        row("outcome", [](Filter &filter) { filter.outcome = Ending::NotVerified; });
        row("desk", [](Filter &filter) { filter.desk = QStringLiteral("Front desk"); });
        row("operator", [](Filter &filter) { filter.operatorName = QStringLiteral("Kim"); });
        row("visit", [](Filter &filter) { filter.visit = QStringLiteral("v-1"); });
        row("id", [](Filter &filter) { filter.reference = sampleRecord(6).id.left(8).toUpper(); });
        row("reason", [](Filter &filter) { filter.reference = QStringLiteral("start-timeout"); });
        row("no pattern", [](Filter &filter) { filter.reference = QStringLiteral("0000000_"); });
        row("text", [](Filter &filter) { filter.text = QStringLiteral("birth \"DATE"); });
        row("text and type", [](Filter &filter) {
            filter.text = QStringLiteral("VEHICLES");
            filter.type = QStringLiteral("driver-licence");
        });
        row("text, no pattern", [](Filter &filter) { filter.text = QStringLiteral("100%"); });
        row("nothing", [](Filter &filter) { filter.text = QStringLiteral("zebra"); });
    }

    void everyFilter_findsTheSameAsInAStore() {
        QFETCH(Filter, filter);
        Desk desk(QStringLiteral("North"));
        QList<Record> records;
        for (int number = 1; number <= 12; ++number) {
            Record record = sampleRecord(number);
            record.type = number % 3 == 0 ? QStringLiteral("passport") : record.type;
            record.service = number % 4 == 0 ? QStringLiteral("didit") : record.service;
            record.ending = number % 5 == 0 ? Ending::NotVerified : record.ending;
            record.operatorName = number % 2 == 0 ? QStringLiteral("Kim") : QString();
            record.visit = number == 7 ? QStringLiteral("v-1") : QString();
            record.reason = number == 8 ? QStringLiteral("START-TIMEOUT") : QString();
            record.typeLabel = number == 9 ? QStringLiteral("100% genuine") : record.typeLabel;
            record.issuers = number == 10 ? QStringList() : record.issuers;
            records.append(record);
        }
        QVERIFY(desk.store().keep(records).ok());
        QVERIFY(desk.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const QStringList here = idsOf(desk.store(), filter);
        QCOMPARE(idsOf(**shared, filter), here);
        QCOMPARE(*countsOf(**shared, filter), *countsOf(desk.store(), filter));
        QCOMPARE(here.isEmpty(),
                 filter.text == QStringLiteral("zebra") || filter.reference == QStringLiteral("0000000_"));
    }

    /// One desk's figures there are those of its store; of two, they are together.
    void figuresAndChoices_areThoseOfAllDesks() {
        Desk north(QStringLiteral("North"));
        Desk south(QStringLiteral("South"));
        QList<Record> records;
        for (int number = 1; number <= 9; ++number) {
            Record record = sampleRecord(number);
            record.desk = QStringLiteral("North");
            record.ending = number % 3 == 0 ? Ending::Failed : record.ending;
            record.reason = number % 3 == 0 ? QStringLiteral("START-TIMEOUT") : QString();
            record.operatorName = number == 5 ? QStringLiteral("Kim") : QString();
            record.invitedAt = record.startedAt;
            records.append(record);
        }
        QVERIFY(north.store().keep(records).ok());
        QVERIFY(north.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const QDate day = records.constLast().endedAt.date();
        const Figures here = *figuresOf(north.store(), day, QTimeZone::utc());
        const auto there = figuresOf(**shared, day, QTimeZone::utc());
        QVERIFY2(there.ok(), qPrintable(there ? QString() : there.failure().detail));
        QCOMPARE(there->counts, here.counts);
        QVERIFY(here.medianAnswer.has_value());
        QCOMPARE(there->medianAnswer, here.medianAnswer);
        QCOMPARE(there->reasons, here.reasons);
        for (qsizetype hour = 0; hour < here.hours.size(); ++hour)
            QCOMPARE(there->hours.at(hour).counts, here.hours.at(hour).counts);
        QCOMPARE(*choicesOf(**shared), *choicesOf(north.store()));
        const qint64 newest = *newestNumber(**shared);
        QVERIFY(newest > 0);

        south.verify(20, 2);
        QVERIFY(south.drain(m_access).ok());
        QCOMPARE(choicesOf(**shared)->desks, (QStringList{QStringLiteral("North"), QStringLiteral("South")}));
        QCOMPARE(countsOf(**shared, {})->total(), 11);
        QVERIFY(*newestNumber(**shared) > newest);
    }

    void emptyDatabase_hasNoFigures() {
        const auto shared = SharedRecords::open(m_access);
        const auto figures = figuresOf(**shared, QDate(2026, 3, 2), QTimeZone::utc());
        QVERIFY2(figures.ok(), qPrintable(figures ? QString() : figures.failure().detail));
        QCOMPARE(figures->counts.total(), 0);
        QVERIFY(!figures->medianAnswer.has_value());
        QCOMPARE(*newestNumber(**shared), 0);
        QCOMPARE(*choicesOf(**shared), Choices());
    }

    /// Another desk has the same places in its own journal.
    void timeline_isThatOfTheDeskThatMadeTheRecord() {
        Desk north(QStringLiteral("North"));
        Desk south(QStringLiteral("South"));
        north.verify(1, 3);
        south.verify(11, 3);
        QVERIFY(north.drain(m_access).ok());
        QVERIFY(south.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const Record record = sampleRecord(12);
        const auto timeline = timelineOf(**shared, record);
        QVERIFY(timeline.ok());
        QCOMPARE(*timeline, *timelineOf(south.store(), record));
        QCOMPARE(timeline->size(), 2);
    }

    /// A row goes there as it lies here: its record says what the session's mark must be, and what was kept.
    void whatSomebodyChangedHere_isFoundThereToo_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("another mark") << QStringLiteral("UPDATE records SET session = replace(session, 'a', 'b')");
        QTest::newRow("no mark") << QStringLiteral("UPDATE records SET session = NULL");
        QTest::newRow("an id instead of a mark")
            << QStringLiteral("UPDATE records SET session = 'the-services-own-id'");
        QTest::newRow("what was kept") << QStringLiteral("UPDATE records SET kept = NULL");
    }

    void whatSomebodyChangedHere_isFoundThereToo() {
        QFETCH(QString, statement);
        Desk desk(QStringLiteral("North"));
        Record record = sampleRecord(1);
        record.session = QString(64, u'a');
        QVERIFY(Vault(desk.store()).keep(record, test::sampleKeepsakes()));
        const test::SqlFile hands(desk.store().directory() + QStringLiteral("/records.sqlite"));
        QCOMPARE(hands.run(statement), QString());
        QVERIFY(desk.drain(m_access).ok());
        const auto shared = SharedRecords::open(m_access);
        const auto report = (*shared)->verify(desk.key(), desk.store().key().publicKey(), {});
        QVERIFY(report.ok() && report->broken);
        QCOMPARE(nameOf(report->broken->flaw), nameOf(Flaw::RecordDiffers));
        QCOMPARE(report->broken->position, quint64(1));
    }

    void whatSomebodyChangedThere_isFound_data() {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<quint64>("position");
        QTest::newRow("record changed") << QByteArray("UPDATE records SET outcome = 'declined' WHERE sequence = 4")
                                        << Flaw::RecordDiffers << quint64(4);
        QTest::newRow("mark of the session")
            << QByteArray("UPDATE records SET session = repeat('0', 64) WHERE sequence = 4") << Flaw::RecordDiffers
            << quint64(4);
        QTest::newRow("what it says was kept")
            << QByteArray("UPDATE records SET kept = NULL WHERE sequence = 6") << Flaw::RecordDiffers << quint64(6);
        QTest::newRow("record removed") << QByteArray("DELETE FROM records WHERE sequence = 6") << Flaw::RecordMissing
                                        << quint64(6);
        QTest::newRow("record moved") << QByteArray("UPDATE records SET sequence = 3 WHERE sequence = 4")
                                      << Flaw::RecordUnknown << quint64(3);
        QTest::newRow("event changed") << QByteArray(
                                              "UPDATE journal SET event = set_byte(event, 80, 120) WHERE sequence = 3")
                                       << Flaw::SignatureWrong << quint64(3);
        QTest::newRow("event removed")
            << QByteArray("DELETE FROM records WHERE sequence = 4; DELETE FROM journal WHERE sequence = 4")
            << Flaw::OutOfOrder << quint64(4);
    }

    void whatSomebodyChangedThere_isFound() {
        QFETCH(QByteArray, statement);
        QFETCH(Flaw, flaw);
        QFETCH(quint64, position);
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 2);
        Record kept = sampleRecord(3);
        kept.session = QString(64, u'a');
        QVERIFY(desk.store().append({EventKind::SessionStarted, kept.startedAt, kept.id, {}}));
        QVERIFY(Vault(desk.store()).keep(kept, test::sampleKeepsakes()));
        desk.verify(4, 2);
        QVERIFY(desk.drain(m_access).ok());
        owner(statement);
        const auto shared = SharedRecords::open(m_access);
        const auto report = (*shared)->verify(desk.key(), desk.store().key().publicKey(), {});
        QVERIFY(report.ok());
        QVERIFY(report->broken.has_value());
        QCOMPARE(report->broken->position, position);
        QCOMPARE(nameOf(report->broken->flaw), nameOf(flaw));
    }

    void whatSomebodyChangedThere_isNeitherShownNorExported() {
        Desk desk(QStringLiteral("North"));
        desk.verify(1, 3);
        QVERIFY(desk.drain(m_access).ok());
        owner("UPDATE records SET desk = 'South' WHERE sequence = 4");
        const auto shared = SharedRecords::open(m_access);
        QVERIFY((*shared)->find(sampleRecord(1).id).ok());
        QVERIFY(!(*shared)->find(sampleRecord(2).id).ok());
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        const auto count = exportRecords(desk.store(), {}, ExportFormat::Json, out, shared->get());
        QVERIFY(!count.ok());
        QVERIFY2(count.failure().detail.contains(sampleRecord(2).id), qPrintable(count.failure().detail));
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    SharedAccess m_access;

    /// Every wrapped key and sealed value of a desk's store.
    static QByteArrayList keptAt(Desk &desk) {
        const test::SqlFile file(desk.store().directory() + QStringLiteral("/records.sqlite"));
        const QString all = file.value(QStringLiteral("SELECT (SELECT group_concat(hex(key)) FROM kept_keys WHERE "
                                                      "is_free = 0) || ',' || group_concat(hex(sealed)) "
                                                      "FROM kept"));
        QByteArrayList secrets;
        for (const QString &hex : all.split(u',', Qt::SkipEmptyParts))
            secrets.append(QByteArray::fromHex(hex.toLatin1()));
        return secrets;
    }
    /// Where the rows of this database lie.
    QString tables() const {
        return m_server->folder() + QStringLiteral("/data/base/") +
               m_server->value(
                   m_access.database,
                   QStringLiteral("SELECT oid FROM pg_database WHERE datname = '%1'").arg(m_access.database));
    }
    void maintain(const QByteArray &statements) {
        const QString trouble = m_server->run(m_access.database, QString::fromLatin1(statements));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void owner(const QByteArray &statements) {
        const QString trouble = m_server->run(m_access.database, QStringLiteral("SET search_path TO verifier_kiosk; ") +
                                                                     QString::fromLatin1(statements));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    QString value(const QByteArray &statement) const {
        return m_server->value(m_access.database,
                               QString::fromLatin1(statement)
                                   .replace(QStringLiteral("journal"), QStringLiteral("verifier_kiosk.journal"))
                                   .replace(QStringLiteral("records"), QStringLiteral("verifier_kiosk.records")));
    }
};

QTEST_GUILESS_MAIN(SharedRecordsTest)
#include "tst_sharedrecords.moc"
