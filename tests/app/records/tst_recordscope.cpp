#include "app/records/recordscope.h"
#include "tests/app/records/sampledesk.h"
#include "tests/support/postgresserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using kiosk::test::PostgresServer;
using kiosk::test::SampleDesk;
using Desks = RecordScope::Desks;

/// Questions about this desk or all desks, whatever becomes of the database that they share.
class RecordScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<PostgresServer>();
        m_access = m_server->newDatabase();
        m_north = std::make_unique<SampleDesk>(QStringLiteral("North"));
        m_south = std::make_unique<SampleDesk>(QStringLiteral("South"));
        m_north->verify(1, 2);
        m_south->verify(11, 3);
        QVERIFY(m_north->drain(m_access).ok());
        QVERIFY(m_south->drain(m_access).ok());
    }
    void init() {
        m_own = std::make_unique<Reader>(Store::Options{m_north->store().directory()});
        m_shared = std::make_unique<SharedReader>(m_access);
        m_scope = std::make_unique<RecordScope>(*m_own, m_shared.get());
        m_answers.clear();
    }
    void cleanup() {
        m_scope.reset();
        m_shared.reset();
        m_own.reset();
    }
    void cleanupTestCase() {
        m_north.reset();
        m_south.reset();
    }

    void nothingShared_leavesNoChoice() {
        RecordScope scope(*m_own);
        QVERIFY(!scope.isChoice());
        scope.choose(Desks::All);
        QCOMPARE(scope.shown(), Desks::This);
        count(scope);
        QTRY_COMPARE(m_answers, QList<qsizetype>{2});
    }

    void allDesks_untilThisOneIsChosen() {
        QCOMPARE(m_scope->shown(), Desks::All);
        count(*m_scope);
        QTRY_COMPARE(m_answers, QList<qsizetype>{5});
        const QSignalSpy changed(m_scope.get(), &RecordScope::changed);
        m_scope->choose(Desks::This);
        QCOMPARE(changed.size(), 1);
        count(*m_scope);
        QTRY_COMPARE(m_answers, (QList<qsizetype>{5, 2}));
    }

    /// Whoever asked about all desks and then chose this one must not see the others.
    void answersAboutOtherRecords_areNotGiven() {
        count(*m_scope);
        m_scope->choose(Desks::This);
        m_scope->choose(Desks::All);
        count(*m_scope);
        QTRY_COMPARE(m_answers, QList<qsizetype>{5});
        bool isOver = false;
        m_shared->ask<Done>(
            this, [](SharedRecords &) { return Outcome<Done>(Done{}); }, [&isOver](const auto &) { isOver = true; });
        QTRY_VERIFY(isOver); // whatever was asked before has been answered
        QCOMPARE(m_answers.size(), 1);
    }

    void databaseAway_leavesThisDesksOwn_untilItIsThere() {
        m_server->stop();
        QSignalSpy changed(m_scope.get(), &RecordScope::changed);
        count(*m_scope);
        QVERIFY(changed.wait());
        QVERIFY(m_scope->isAway());
        QCOMPARE(m_scope->wanted(), Desks::All);
        QVERIFY(m_answers.isEmpty());
        count(*m_scope);
        QTRY_COMPARE(m_answers, QList<qsizetype>{2});
        m_server->start();
        m_scope->tryAgain();
        QVERIFY(!m_scope->isAway());
        count(*m_scope);
        QTRY_COMPARE(m_answers, (QList<qsizetype>{2, 5}));
    }

    void lostConnection_isMadeAnew() {
        count(*m_scope);
        QTRY_COMPARE(m_answers.size(), 1);
        m_server->stop();
        m_server->start();
        count(*m_scope);
        QTRY_COMPARE(m_answers, (QList<qsizetype>{5, 5}));
        QVERIFY(!m_scope->isAway());
    }

    /// What somebody did to the records there is no reason to show others instead.
    void refusedRecords_areNoDatabaseThatIsAway() {
        const auto owner = [this](const char *statement) {
            return m_server->run(m_access.database, QLatin1String(statement));
        };
        QCOMPARE(owner("UPDATE verifier_kiosk.records SET claims = '[' || claims WHERE desk = 'South'"), QString());
        count(*m_scope);
        QTRY_COMPARE(m_answers, QList<qsizetype>{-1});
        QVERIFY(!m_scope->isAway());
        QCOMPARE(owner("UPDATE verifier_kiosk.records SET claims = substr(claims, 2) WHERE desk = 'South'"), QString());
    }

private:
    void count(RecordScope &scope) {
        scope.ask<RecordPage>(
            this, [](const RecordSource &source) { return source.list({}, 0, 10); },
            [this](const Outcome<RecordPage> &page) { m_answers.append(page ? page->records.size() : -1); });
    }

    std::unique_ptr<PostgresServer> m_server;
    SharedAccess m_access;
    std::unique_ptr<SampleDesk> m_north;
    std::unique_ptr<SampleDesk> m_south;
    std::unique_ptr<Reader> m_own;
    std::unique_ptr<SharedReader> m_shared;
    std::unique_ptr<RecordScope> m_scope;
    QList<qsizetype> m_answers; ///< how many records were found; -1: a failure
};

QTEST_GUILESS_MAIN(RecordScopeTest)
#include "tst_recordscope.moc"
