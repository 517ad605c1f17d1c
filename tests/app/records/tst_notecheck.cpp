#include "app/records/cases.h"
#include "app/records/remarks.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

/// A note, a decision or what the store notes of itself cannot be changed, removed or put there without being found.
class NoteCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The journal: 1 and 2 settings, 3 and 4 records, 5 and 6 remarks, 7 and 8 decisions.
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = open();
        QVERIFY(m_store->noteSettings(QStringLiteral("aa")));
        QVERIFY(m_store->noteSettings(QStringLiteral("bb")));
        for (const int number : {1, 2}) {
            Record record = sampleRecord(number);
            record.ending = Ending::Review;
            QVERIFY(m_store->keep(record, [&](Writing &writing) { return Cases::open(writing, nullptr, record, {}); }));
        }
        QVERIFY(addRemark(*m_store, remark(QStringLiteral("the same person"))));
        QVERIFY(addRemark(*m_store, remark(QStringLiteral("called back"))));
        QVERIFY(*Cases(*m_store).decide(sampleRecord(1).id, decision(QStringLiteral("Ada"), false)));
        QVERIFY(*Cases(*m_store).decide(sampleRecord(1).id, decision(QStringLiteral("Grace"), true)));
    }
    void cleanup() { m_store.reset(); }

    void untouched_holds() { QCOMPARE(broken(), std::nullopt); }

    void touchedCase_isNamed_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<quint64>("position");
        const auto row = [](const char *name, const char *statement, quint64 position) {
            QTest::newRow(name) << QString::fromLatin1(statement) << position;
        };
        row("nobody decided it", "UPDATE cases SET state = 'decided' WHERE state = 'open'", 4);
        row("nobody answered it", "UPDATE cases SET state = 'answered' WHERE state = 'open'", 4);
        row("no state at all", "UPDATE cases SET state = 'lost' WHERE state = 'open'", 4);
        row("decided, and open again", "UPDATE cases SET state = 'open', closed = NULL WHERE state = 'decided'", 3);
        row("closed at another time", "UPDATE cases SET closed = closed - 1 WHERE state = 'decided'", 3);
        row("open, and closed once", "UPDATE cases SET closed = 1 WHERE state = 'open'", 4);
        row("answered, and open again", "UPDATE cases SET state = 'open', closed = NULL WHERE state = 'answered'", 9);
        row("another answer",
            "UPDATE cases SET answer = (SELECT id FROM records WHERE sequence = 4) WHERE answer IS "
            "NOT NULL",
            9);
        row("something else was heard", "UPDATE cases SET heard = 'valid' WHERE state = 'answered'", 9);
        row("gone", "DELETE FROM cases WHERE state = 'answered'", 9);
    }

    void touchedCase_isNamed() {
        QFETCH(QString, statement);
        QFETCH(quint64, position);
        Record record = sampleRecord(3);
        record.ending = Ending::Review;
        QVERIFY(m_store->keep(record, [&](Writing &writing) { return Cases::open(writing, nullptr, record, {}); }));
        QVERIFY(Cases(*m_store).hear(record.id, Heard::Waiting, false));
        Record answer = sampleRecord(4);
        answer.lateAnswerOf = record.id;
        QVERIFY(*Cases(*m_store).answer(record.id, answer));
        QCOMPARE(broken(), std::nullopt);
        touch(statement);
        const auto found = broken();
        QVERIFY(found);
        QCOMPARE(nameOf(found->flaw), nameOf(Flaw::CaseDiffers));
        QCOMPARE(found->position, position);
        QVERIFY(found->detail.contains(QStringLiteral("case of record")));
    }

    void touched_isNamed_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<quint64>("position");
        const auto row = [](const char *name, const char *statement, Flaw flaw, quint64 position) {
            QTest::newRow(name) << QString::fromLatin1(statement) << flaw << position;
        };
        row("remark's text", "UPDATE remarks SET text = 'another person' WHERE sequence = 5", Flaw::NoteDiffers, 5);
        row("remark's author", "UPDATE remarks SET author = 'eve' WHERE sequence = 6", Flaw::NoteDiffers, 6);
        row("remark's time", "UPDATE remarks SET at = at + 1 WHERE sequence = 6", Flaw::NoteDiffers, 6);
        row("remark's record", "UPDATE remarks SET record = (SELECT id FROM records WHERE sequence = 4)",
            Flaw::NoteDiffers, 5);
        row("remark gone", "DELETE FROM remarks WHERE sequence = 6", Flaw::NoteMissing, 6);
        row("remark to another event",
            "INSERT INTO remarks SELECT 7, record, at, author, text FROM remarks WHERE sequence = 5", Flaw::NoteUnknown,
            7);
        row("remark to no event",
            "PRAGMA foreign_keys = OFF; INSERT INTO remarks SELECT 70, record, at, author, text FROM remarks WHERE "
            "sequence = 5",
            Flaw::NoteUnknown, 70);
        row("two remarks change places",
            "UPDATE remarks SET sequence = 60 WHERE sequence = 5; UPDATE remarks SET sequence = 5 WHERE sequence = 6; "
            "UPDATE remarks SET sequence = 6 WHERE sequence = 60",
            Flaw::NoteDiffers, 5);
        row("decision's word", "UPDATE decisions SET decision = 'decline' WHERE sequence = 8", Flaw::NoteDiffers, 8);
        row("no word", "UPDATE decisions SET decision = 'maybe' WHERE sequence = 8", Flaw::NoteDiffers, 8);
        row("decision's note", "UPDATE decisions SET note = '' WHERE sequence = 7", Flaw::NoteDiffers, 7);
        row("who decided", "UPDATE decisions SET operator = 'Eve' WHERE sequence = 8", Flaw::NoteDiffers, 8);
        row("when", "UPDATE decisions SET at = at - 1 WHERE sequence = 8", Flaw::NoteDiffers, 8);
        row("whether it was the last", "UPDATE decisions SET final = 1 WHERE sequence = 7", Flaw::NoteDiffers, 7);
        row("what the service said", "UPDATE decisions SET service = 'Declined' WHERE sequence = 8", Flaw::NoteDiffers,
            8);
        row("decision gone", "DELETE FROM decisions WHERE sequence = 7", Flaw::NoteMissing, 7);
        row("case gone", "PRAGMA foreign_keys = ON; DELETE FROM cases", Flaw::NoteMissing, 7);
        row("decision to another event",
            "INSERT INTO decisions SELECT 3, record, at, operator, decision, note, final, service FROM decisions "
            "WHERE sequence = 8",
            Flaw::NoteUnknown, 3);
        row("settings' digest", "UPDATE notes SET value = 'aa' WHERE key = 'settings-digest'", Flaw::NoteDiffers, 2);
        row("settings' digest gone", "DELETE FROM notes WHERE key = 'settings-digest'", Flaw::NoteMissing, 2);
        row("more is shared than there is", "INSERT INTO notes VALUES ('shared-sequence', '9')", Flaw::NoteDiffers, 0);
        row("a note of the store that is none", "INSERT INTO notes VALUES ('colour', 'red')", Flaw::NoteUnknown, 0);
    }

    void touched_isNamed() {
        QFETCH(QString, statement);
        QFETCH(Flaw, flaw);
        QFETCH(quint64, position);
        touch(statement);
        const auto found = broken();
        QVERIFY(found);
        QCOMPARE(nameOf(found->flaw), nameOf(flaw));
        QCOMPARE(found->position, position);
        QVERIFY(!found->detail.isEmpty());
    }

    void purgedNotes_areNotMissed_untilTheyAreBack() {
        QVERIFY(m_store->purge(sampleRecord(1).endedAt.addMSecs(1)));
        QCOMPARE(broken(), std::nullopt);
        const Remark back = remark(QStringLiteral("the same person"));
        touch(QStringLiteral("PRAGMA foreign_keys = OFF; INSERT INTO remarks VALUES (5, '%1', %2, '%3', '%4')")
                  .arg(back.record)
                  .arg(back.at.toMSecsSinceEpoch())
                  .arg(back.author, back.text));
        const auto found = broken();
        QVERIFY(found);
        QCOMPARE(nameOf(found->flaw), nameOf(Flaw::NoteUnknown));
    }

private:
    std::unique_ptr<Store> open() {
        auto opened = Store::open({m_folder->path()}, m_clock);
        return opened ? std::move(opened).value() : nullptr;
    }
    Remark remark(const QString &text) const {
        return {sampleRecord(1).id, m_clock.now(), QStringLiteral("maria"), text};
    }
    CaseDecision decision(const QString &who, bool isFinal) const {
        return {
            m_clock.now(), who, Decision::Approve, QStringLiteral("I know her."), isFinal, QStringLiteral("Approved")};
    }
    void touch(const QString &statement) {
        m_store.reset();
        const test::SqlFile hands(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(hands.run(statement), QString());
        m_store = open();
    }
    std::optional<Break> broken() const {
        const auto report = m_store->verify(m_store->key().publicKey());
        return report ? report->broken : std::optional(Break{});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(NoteCheckTest)
#include "tst_notecheck.moc"
