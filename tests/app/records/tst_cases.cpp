#include "app/records/cases.h"
#include "app/records/keyring.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

namespace {

const CaseHandle handle{QStringLiteral("the-services-own-id"),
                        {{QStringLiteral("user"), QStringLiteral("the-users-own-id")}}};

Record review(int number) {
    Record record = sampleRecord(number);
    record.ending = Ending::Review;
    record.reason = QStringLiteral("NEEDS-REVIEW");
    return record;
}

CaseDecision word(Decision decision, bool isFinal = true) {
    return {QDateTime(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC),
            QStringLiteral("Ada"),
            decision,
            QStringLiteral("The pictures show the same person."),
            isFinal,
            QStringLiteral("Approved")};
}

} // namespace

/// A case is opened with its record, changes only while it is open, and keeps nothing of the service once it is closed.
class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open({m_folder->path(), false, false}, m_clock);
        QVERIFY(opened);
        m_store = std::move(opened).value();
    }
    void cleanup() { m_store.reset(); }

    void open_waitsAndIsFound() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(keep(review(2), {}));
        const auto waiting = cases().waiting();
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 2);
        QCOMPARE(waiting->constFirst().record, review(1));
        QVERIFY(waiting->at(0).isFollowed && waiting->at(0).heard == Heard::Review);
        QVERIFY(!waiting->at(1).isFollowed && waiting->at(1).heard == Heard::Valid);
        QCOMPARE(cases().handleOf(review(1).id).value(), std::optional(handle));
        QCOMPARE(cases().handleOf(review(2).id).value(), std::nullopt);
        QCOMPARE((*cases().find(review(2).id.left(9)))->record.id, review(2).id);
        QVERIFY(!cases().find(QStringLiteral("0"))->has_value());
        QVERIFY(!cases().find(QString())->has_value());
        QCOMPARE(*cases().unseen(), 0);
    }

    void handle_isNowhereOpenOnTheDiskAndGoesWithTheCase() {
        QVERIFY(keep(review(1), handle));
        const QByteArray sealed = sealedHandle();
        QVERIFY(!sealed.isEmpty());
        QVERIFY(isOnDisk(sealed)); // the search finds what is there
        QVERIFY(!isOnDisk(handle.session.toUtf8()));
        QVERIFY(!isOnDisk("the-users-own-id"));
        QVERIFY(*cases().decide(review(1).id, word(Decision::Approve)));
        QCOMPARE(cases().handleOf(review(1).id).value(), std::nullopt);
        QVERIFY(!isOnDisk(sealed));
    }

    void handle_opensWithItsOwnRecordAndKeyAlone() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(keep(review(2), CaseHandle{QStringLiteral("another"), {}}));
        touch(QStringLiteral("UPDATE cases SET handle = (SELECT handle FROM cases AS other WHERE other.record <> "
                             "cases.record)"));
        QCOMPARE(cases().handleOf(review(1).id).value(), std::nullopt);
        touch(QStringLiteral("UPDATE cases SET handle = substr(handle, 1, 20)"));
        QCOMPARE(cases().handleOf(review(1).id).value(), std::nullopt);
    }

    /// Nothing is lost by it: with the key back the case is followed again.
    void missingKey_leavesTheCaseButDoesNotFollowIt() {
        QVERIFY(keep(review(1), handle));
        const QString file = StoreKey::fileIn(m_folder->path());
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QCOMPARE(cases().handleOf(review(1).id).value(), std::nullopt);
        QVERIFY(!keyToSeal(*m_store)); // no other one begins while something is sealed
        QVERIFY(!QFile::exists(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QCOMPARE(cases().handleOf(review(1).id).value(), std::optional(handle));
        QVERIFY(QFile::remove(file));
        QVERIFY(*cases().decide(review(1).id, word(Decision::Approve)));
        QVERIFY(keyToSeal(*m_store));
    }

    /// What is written counts while somebody reads; the handle leaves the log as soon as nobody does.
    void changes_countWhileSomebodyReads_data() {
        QTest::addColumn<QString>("change");
        for (const char *change : {"decide", "answer", "hear", "let go of"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void changes_countWhileSomebodyReads() {
        QFETCH(QString, change);
        QVERIFY(keep(review(1), handle));
        const QByteArray sealed = sealedHandle();
        {
            const SqlFile reader(m_folder->filePath(QStringLiteral("records.sqlite")));
            QCOMPARE(reader.run(QStringLiteral("BEGIN; SELECT count(*) FROM cases")), QString());
            if (change == u"decide")
                QVERIFY(*cases().decide(review(1).id, word(Decision::Approve)));
            else if (change == u"answer")
                QVERIFY(*cases().answer(review(1).id, sampleRecord(5)));
            else if (change == u"hear")
                QVERIFY(cases().hear(review(1).id, Heard::Gone, true));
            else
                QCOMPARE(*cases().letGoOf(review(2).endedAt), 1);
            QVERIFY(isOnDisk(sealed));
            m_store->emptyOwedLog();
            QVERIFY(isOnDisk(sealed));
        }
        m_store->emptyOwedLog();
        QVERIFY(!isOnDisk(sealed));
        QVERIFY(!cases().find(review(1).id).value()->isFollowed);
    }

    void decision_isWrittenOnceWithItsEvent() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(*cases().decide(review(1).id, word(Decision::Approve)));
        QVERIFY(!*cases().decide(review(1).id, word(Decision::Decline)));
        const Case closed = cases().closed(10)->constFirst();
        QCOMPARE(closed.state, CaseState::Decided);
        QCOMPARE(closed.decisions, QList<CaseDecision>{word(Decision::Approve)});
        QCOMPARE(closed.closedAt, std::optional(word(Decision::Approve).at));
        QVERIFY(cases().waiting()->isEmpty());
        const Event last = lastEvent();
        QCOMPARE(last.kind, EventKind::Decided);
        QCOMPARE(last.subject, review(1).id);
        QCOMPARE(last.details.value(QStringLiteral("operator")), QStringLiteral("Ada"));
        QCOMPARE(last.details.value(QStringLiteral("note")).size(), 64);
        QVERIFY(!m_store->verify(m_store->key().publicKey())->broken);
    }

    void changedRecord_isNoCaseToDecide() {
        QVERIFY(keep(review(1), handle));
        const SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(file.run(QStringLiteral("UPDATE records SET desk = 'Another desk'")), QString());
        const auto found = cases().find(review(1).id);
        QVERIFY(!found);
        QVERIFY2(found.failure().detail.contains(review(1).id), qPrintable(found.failure().detail));
    }

    void proposal_leavesTheCaseOpen() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(*cases().decide(review(1).id, word(Decision::Approve, false)));
        const Case open = cases().waiting()->constFirst();
        QVERIFY(open.isFollowed && !open.closedAt);
        QCOMPARE(open.decisions.size(), 1);
        QVERIFY(!open.decisions.constFirst().isFinal);
    }

    void answer_isARecordOfItsOwn() {
        QVERIFY(keep(review(1), handle));
        Record late = sampleRecord(5);
        late.lateAnswerOf = review(1).id;
        QVERIFY(*cases().answer(review(1).id, late));
        QVERIFY(!*cases().answer(review(1).id, sampleRecord(6)));
        QCOMPARE(m_store->list({}, 0, 10)->records, (QList<Record>{late, review(1)}));
        const Case closed = cases().closed(10)->constFirst();
        QCOMPARE(closed.state, CaseState::Answered);
        QCOMPARE(closed.answer, late.id);
        QVERIFY(!closed.isSeen);
        QCOMPARE(*cases().unseen(), 1);
        QVERIFY(cases().markSeen());
        QCOMPARE(*cases().unseen(), 0);
        QVERIFY(!m_store->verify(m_store->key().publicKey())->broken);
    }

    void heard_isToldAndTheLastWordDestroysTheHandle() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(cases().hear(review(1).id, Heard::Waiting, false));
        QVERIFY(cases().waiting()->constFirst().isFollowed);
        QVERIFY(cases().hear(review(1).id, Heard::Gone, true));
        const Case open = cases().waiting()->constFirst();
        QVERIFY(!open.isFollowed && open.heard == Heard::Gone && !open.isSeen);
        QCOMPARE(lastEvent().kind, EventKind::CaseChanged);
    }

    void handles_areDestroyedAfterTheirTime() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(keep(review(2), handle));
        QCOMPARE(*cases().letGoOf(review(1).endedAt), 0);
        QCOMPARE(*cases().letGoOf(review(2).endedAt), 1);
        QVERIFY(!cases().waiting()->at(0).isFollowed);
        QVERIFY(cases().waiting()->at(1).isFollowed);
    }

    /// It is asked again and again on the thread that draws.
    void letGoOf_looksAtNoOtherRecords() {
        QVERIFY(keep(review(1), handle));
        const SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(file.run(QStringLiteral(
                     "INSERT INTO records (id, sequence, started, ended, type, type_label, service, desk, outcome, "
                     "reason, issuers, checks, claims) WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n "
                     "WHERE n < 50000) SELECT 'old-' || n, 1000 + n, 0, 0, '', '', '', '', '', '', '', '', '' FROM n")),
                 QString());
        const auto best = [](const std::function<void()> &work) {
            qint64 least = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 10; ++round) {
                QElapsedTimer timer;
                timer.start();
                work();
                least = std::min(least, timer.nsecsElapsed());
            }
            return least;
        };
        const qint64 lookingAtAll = best([&file] {
            QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM records WHERE ended < 1")),
                     QStringLiteral("50000"));
        });
        const qint64 ours = best([this] { QCOMPARE(cases().letGoOf(review(1).endedAt).value(), 0); });
        QVERIFY2(ours < lookingAtAll, qPrintable(QStringLiteral("%1 ns and %2").arg(ours).arg(lookingAtAll)));
    }

    void purge_takesCasesAndDecisionsAlong() {
        QVERIFY(keep(review(1), handle));
        QVERIFY(*cases().decide(review(1).id, word(Decision::Decline)));
        QVERIFY(m_store->purge(review(1).endedAt.addSecs(1)));
        QVERIFY(cases().closed(10)->isEmpty());
        QVERIFY(!isOnDisk("The pictures show"));
        QVERIFY(!m_store->verify(m_store->key().publicKey())->broken);
    }

private:
    Cases cases() { return Cases(*m_store); }
    Outcome<Done> keep(const Record &record, const std::optional<CaseHandle> &with) {
        const auto key = keyToSeal(*m_store);
        if (!key)
            return key.failure();
        return m_store->keep(record, [&](Writing &writing) { return Cases::open(writing, &*key, record, with); });
    }
    void touch(const QString &statement) {
        const SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        QCOMPARE(file.run(statement), QString());
    }
    QByteArray sealedHandle() const {
        const SqlFile file(m_folder->filePath(QStringLiteral("records.sqlite")));
        return QByteArray::fromHex(file.value(QStringLiteral("SELECT hex(handle) FROM cases")).toLatin1());
    }
    Event lastEvent() {
        Event last;
        const auto read = m_store->forEachLink([&last](const Link &link) {
            last = readCanonicalBytes(link.bytes)->event;
            return true;
        });
        return read ? last : Event{};
    }
    bool isOnDisk(const QByteArray &bytes) const {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
        bool isThere = false;
        while (files.hasNext()) {
            QFile file(files.next());
            isThere = isThere || (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes));
        }
        return isThere;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
