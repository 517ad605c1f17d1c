#include "app/records/cases.h"
#include "app/records/operators.h"
#include "tests/app/records/samplerecord.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

/// `records decide`: in whose name, and what the journal tells of it.
class CliDecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->path());
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("verifier-kiosk")));
        auto opened = Store::open({m_home->filePath(QStringLiteral("verifier-kiosk/demo-records")), true}, m_clock);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
        Record record = sampleRecord(1);
        record.ending = Ending::Review;
        m_id = record.id;
        QVERIFY(m_store->keep(record,
                              [&](Writing &writing) { return Cases::open(writing, nullptr, record, std::nullopt); }));
    }
    void cleanup() { m_store.reset(); }

    void whereNobodySignsIn_theNameIsBelievedAndTheWayIsTold() {
        QCOMPARE(decide(QStringLiteral("Anna")).exitCode, 0);
        QCOMPARE(told().details.value(QStringLiteral("operator")), QStringLiteral("Anna"));
        QCOMPARE(told().details.value(QStringLiteral("via")), QStringLiteral("command line"));
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report && !report->broken);
    }

    void whereOperatorsSignIn_itIsOneOfThemWithThePin() {
        Operators operators(*m_store, m_store->now());
        const Secret pin("739146");
        QCOMPARE(operators.addFirst(QStringLiteral("Anna"), pin).value(), OperatorChange::Made);
        QCOMPARE(operators.add(QStringLiteral("Carl"), Role::Staff, pin, {}).value(), OperatorChange::Made);
        for (const QString &who : {QStringLiteral("Anna"), QStringLiteral("Carl"), QStringLiteral("Nobody")}) {
            const Run wrong = decide(who, "739147\n");
            QCOMPARE(wrong.exitCode, 77);
            QVERIFY(wrong.err.contains("do not belong together"));
        }
        QCOMPARE(decide(QStringLiteral("Anna")).exitCode, 64); // no PIN at all
        const Run staff = decide(QStringLiteral("Carl"), "739146\n");
        QVERIFY(staff.exitCode != 0);
        QVERIFY(staff.err.contains("may not decide"));
        QCOMPARE(told().subject, QString());

        QCOMPARE(decide(QStringLiteral("anna"), "739146\n").exitCode, 0);
        QCOMPARE(told().details.value(QStringLiteral("operator")), QStringLiteral("Anna"));
        QCOMPARE(last().kind, EventKind::SignedOut);
    }

private:
    Run decide(const QString &who, const QByteArray &input = {}) const {
        return run({QStringLiteral("records"), QStringLiteral("decide"), m_id, QStringLiteral("approve"),
                    QStringLiteral("--operator"), who, QStringLiteral("--note"), QStringLiteral("The same person."),
                    QStringLiteral("--demo")},
                   m_environment, input);
    }
    QList<Event> events() const {
        QList<Event> all;
        const auto read = m_store->forEachLink([&all](const Link &link) {
            all.append(readCanonicalBytes(link.bytes)->event);
            return true;
        });
        return read ? all : QList<Event>();
    }
    Event last() const { return events().constLast(); }
    /// What the journal tells of a decision; no event where it tells none.
    Event told() const {
        for (const Event &event : events()) {
            if (event.kind == EventKind::Decided)
                return event;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    QString m_id;
};

QTEST_GUILESS_MAIN(CliDecideTest)
#include "tst_clidecide.moc"
