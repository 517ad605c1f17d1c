#include "app/records/keyring.h"
#include "app/session/servicecomparison.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

namespace {

QString idOf(int number) {
    return QStringLiteral("session-%1").arg(number);
}

/// The service made it a second after the desk asked.
ServiceRow row(int number, std::optional<ServiceVerdict> verdict) {
    ServiceRow made;
    made.id = idOf(number);
    made.at = sampleRecord(number).startedAt.addSecs(1);
    made.verdict = verdict;
    return made;
}

} // namespace

/// What a service lists stands beside what was recorded, and every difference is found.
class ServiceComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = Store::open({m_folder->path(), false, false}, m_clock).value();
    }
    void cleanup() { m_store.reset(); }

    void sessions_areRecognisedWithoutTheirIds() {
        keep(1, Ending::Verified, CheckResult::Passed);
        ServiceRow other = row(1, ServiceVerdict::Valid);
        other.session = std::exchange(other.id, QStringLiteral("user/") + idOf(1));
        const auto compared = compareAll({other});
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.constFirst().fit, Fit::Same);
        QCOMPARE(compared.constFirst().here->id, sampleRecord(1).id);
    }

    void difference_isWhatTheServiceSaysNow_data() {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<CheckResult>("then");
        QTest::addColumn<std::optional<ServiceVerdict>>("now");
        QTest::addColumn<Fit>("fit");
        const auto row = [](const char *name, Ending ending, CheckResult then, std::optional<ServiceVerdict> now,
                            Fit fit) {
            QTest::newRow(name) << ending << then << now << fit;
        };
        row("same", Ending::Verified, CheckResult::Passed, ServiceVerdict::Valid, Fit::Same);
        row("refused since", Ending::Verified, CheckResult::Passed, ServiceVerdict::Invalid, Fit::Changed);
        row("approved since", Ending::NotVerified, CheckResult::Failed, ServiceVerdict::Valid, Fit::Changed);
        row("our own doubt", Ending::NotVerified, CheckResult::Passed, ServiceVerdict::Valid, Fit::Same);
        row("still open", Ending::Review, CheckResult::NotChecked, ServiceVerdict::Review, Fit::Same);
        row("decided since", Ending::Review, CheckResult::NotChecked, ServiceVerdict::Valid, Fit::Changed);
        row("nothing checked", Ending::NotVerified, CheckResult::NotChecked, ServiceVerdict::NotChecked, Fit::Same);
        row("nobody came", Ending::Expired, CheckResult::NotApplicable, std::nullopt, Fit::Same);
        row("answered too late", Ending::Expired, CheckResult::NotApplicable, ServiceVerdict::Valid, Fit::Changed);
    }
    void difference_isWhatTheServiceSaysNow() {
        QFETCH(Ending, ending);
        QFETCH(CheckResult, then);
        QFETCH(std::optional<ServiceVerdict>, now);
        QFETCH(Fit, fit);
        keep(1, ending, then);
        QCOMPARE(compareAll({row(1, now)}).constFirst().fit, fit);
    }

    void lateAnswer_isWhatCounts() {
        keep(1, Ending::Review, CheckResult::NotChecked);
        keep(9, Ending::Verified, CheckResult::Passed, 1);
        const auto compared = compareAll({row(1, ServiceVerdict::Valid)});
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.constFirst().fit, Fit::Same);
        QCOMPARE(compared.constFirst().here->id, sampleRecord(9).id);
    }

    void whatIsMissing_isFoundOnEitherSide() {
        for (const int number : {1, 2, 4})
            keep(number, Ending::Verified, CheckResult::Passed);
        ListedPage newer = page({row(4, ServiceVerdict::Valid), row(3, ServiceVerdict::Valid)});
        const auto first = compare(*m_store, newer);
        QVERIFY(first);
        QCOMPARE(fits(*first), (QList<Fit>{Fit::Same, Fit::OnlyThere}));

        ListedPage older = page({row(1, ServiceVerdict::Valid)});
        older.until = row(3, {}).at;
        older.known = newer.known;
        older.rows.append(row(0, {}));
        const auto second = compare(*m_store, older);
        QVERIFY(second);
        QCOMPARE(fits(*second), (QList<Fit>{Fit::OnlyHere, Fit::Same, Fit::OnlyThere}));
        QCOMPARE(second->constFirst().here->id, sampleRecord(2).id);

        older.isWhole = false;
        QCOMPARE(fits(*compare(*m_store, older)), (QList<Fit>{Fit::Same, Fit::OnlyThere}));
    }

private:
    static ListedPage page(const QList<ServiceRow> &rows) { return {QStringLiteral("pingone"), rows}; }
    static QList<Fit> fits(const QList<ComparedEntry> &entries) {
        QList<Fit> all;
        for (const ComparedEntry &entry : entries)
            all.append(entry.fit);
        return all;
    }
    QList<ComparedEntry> compareAll(const QList<ServiceRow> &rows) {
        ListedPage listed = page(rows);
        return compare(*m_store, listed).value();
    }
    void keep(int number, Ending ending, CheckResult verdict, int session = -1) {
        Record record = sampleRecord(number);
        record.ending = ending;
        record.checks = {{QStringLiteral("service-verdict"), verdict, CheckSource::Service}};
        if (verdict == CheckResult::NotApplicable)
            record.checks.clear();
        record.session = keyToSeal(*m_store)->markOf(idOf(session < 0 ? number : session));
        QVERIFY(m_store->keep(record));
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(ServiceComparisonTest)
#include "tst_servicecomparison.moc"
