#include "app/records/remarks.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::sampleRecord;

/// Notes to a record: added, told of in the journal, gone with their record.
class RemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open({m_folder->path()}, m_clock);
        QVERIFY(opened);
        m_store = std::move(opened).value();
        QVERIFY(m_store->keep(sampleRecord(1)));
    }
    void cleanup() { m_store.reset(); }

    void remarks_comeBackInTheirOrder() {
        const Remark first = remark(QStringLiteral("Looked at the passport: the same person."));
        const Remark second = remark(QStringLiteral("Called back at noon ✓"));
        QVERIFY(addRemark(*m_store, first));
        QVERIFY(addRemark(*m_store, second));
        QCOMPARE(*remarksOf(*m_store, sampleRecord(1).id), (QList<Remark>{first, second}));
        QCOMPARE(*remarksOf(*m_store, sampleRecord(2).id), QList<Remark>());
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report && !report->broken);
        QCOMPARE(report->events, 3);
    }

    void journal_tellsOfIt_withoutItsWords() {
        const Remark note = remark(QStringLiteral("unmistakable words"));
        QVERIFY(addRemark(*m_store, note));
        QList<Event> events;
        const auto read = m_store->forEachLink([&events](const Link &link) {
            events.append(readCanonicalBytes(link.bytes)->event);
            return true;
        });
        QVERIFY(read);
        QCOMPARE(events.constLast().kind, EventKind::Noted);
        QCOMPARE(events.constLast().subject, note.record);
        QCOMPARE(events.constLast().details.value(QStringLiteral("operator")), QStringLiteral("maria"));
        QCOMPARE(events.constLast().details.value(QStringLiteral("digest")), digestOf(note));
        QVERIFY(!events.constLast().details.values().contains(note.text));
    }

    void noteToNoRecord_leavesNothing() {
        Remark note = remark(QStringLiteral("to nobody"));
        note.record = sampleRecord(9).id;
        QVERIFY(!addRemark(*m_store, note));
        const auto report = m_store->verify(m_store->key().publicKey());
        QCOMPARE(report->events, 1);
    }

    void changedNote_isNotShown() {
        QVERIFY(addRemark(*m_store, remark(QStringLiteral("as it was"))));
        m_store.reset();
        const test::SqlFile hands(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(hands.run(QStringLiteral("UPDATE remarks SET text = 'as it never was'")), QString());
        m_store = std::move(Store::open({m_folder->path()}, m_clock)).value();
        QVERIFY(!remarksOf(*m_store, sampleRecord(1).id));
    }

    void purge_takesNotesAlong() {
        QVERIFY(addRemark(*m_store, remark(QStringLiteral("about a person"))));
        QVERIFY(m_store->purge(sampleRecord(1).endedAt.addDays(1)));
        QCOMPARE(*remarksOf(*m_store, sampleRecord(1).id), QList<Remark>());
        const test::SqlFile hands(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(hands.value(QStringLiteral("SELECT COUNT(*) FROM remarks")), QStringLiteral("0"));
    }

private:
    Remark remark(const QString &text) const {
        return {sampleRecord(1).id, m_clock.now(), QStringLiteral("maria"), text};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(RemarksTest)
#include "tst_remarks.moc"
