#include "app/kiosk.h"
#include "app/simulator/simulator.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

struct Row {
    QString scenario;
    std::chrono::seconds limit{60};
    QString outcome;
    QString reason;
};

QList<Row> outcomes() {
    QList<Row> rows;
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/didit/data/outcomes.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#'))
            rows.append({cells[0], std::chrono::seconds(cells[1].toInt()), cells[2], cells.value(3)});
    }
    return rows;
}

std::unique_ptr<Kiosk> openDemo(sim::Scenario scenario, bool autoplay) {
    Kiosk::Options options;
    options.demo = true;
    options.plot.scenario = scenario;
    options.plot.autoplay = autoplay;
    options.plot.scanAfter = 20ms;
    options.plot.answerAfter = 20ms;
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    return kiosk ? std::move(*kiosk) : nullptr;
}

bool isEnd(const Phase &phase) {
    return std::holds_alternative<Concluded>(phase) || std::holds_alternative<Expired>(phase) ||
           std::holds_alternative<Failed>(phase);
}

/// "verified NONE", "failed BAD-ANSWER", "expired ".
QString wordsOf(const Phase &phase) {
    if (const auto *concluded = std::get_if<Concluded>(&phase))
        return nameOf(concluded->judgement.verdict) + u' ' + nameOf(concluded->judgement.reason);
    if (const auto *failed = std::get_if<Failed>(&phase))
        return QStringLiteral("failed ") + nameOf(failed->failure.kind);
    return std::holds_alternative<Expired>(phase) ? QStringLiteral("expired ") : QStringLiteral("running");
}

} // namespace

class TestDiditJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// All scenarios of both types at once: they mostly wait.
    void scenarios() {
        struct Run {
            Row row;
            QString type;
            std::unique_ptr<Kiosk> kiosk;
        };
        std::vector<Run> runs;
        for (const Row &row : outcomes()) {
            const sim::ScenarioInfo *info = sim::scenarioByName(row.scenario);
            QVERIFY2(info, qPrintable(row.scenario));
            for (const QString &id : {QStringLiteral("passport-chip"), QStringLiteral("identity-document")}) {
                Run run{row, id, openDemo(info->scenario, true)};
                QVERIFY(run.kiosk);
                const CredentialType *found = run.kiosk->typeById(id);
                QVERIFY(found);
                CredentialType type = *found;
                type.limit = row.limit;
                run.kiosk->session().begin(type);
                runs.push_back(std::move(run));
            }
        }
        QCOMPARE(runs.size(), static_cast<size_t>(sim::scenarios().size()) * 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(runs.begin(), runs.end(), [](const Run &run) { return isEnd(run.kiosk->session().phase()); }),
            90'000);
        for (const Run &run : runs) {
            const QString expected = run.row.outcome + u' ' + run.row.reason;
            const QString actual = wordsOf(run.kiosk->session().phase());
            QVERIFY2(
                actual == expected,
                qPrintable(
                    QStringLiteral("%1 × %2: %3 instead of %4").arg(run.row.scenario, run.type, actual, expected)));
        }
    }

    void claimsAndPicture() {
        const auto kiosk = openDemo(sim::Scenario::Approve, true);
        QVERIFY(kiosk);
        for (const QString &id : {QStringLiteral("passport-chip"), QStringLiteral("identity-document")}) {
            kiosk->session().begin(*kiosk->typeById(id));
            QTRY_VERIFY_WITH_TIMEOUT(isEnd(kiosk->session().phase()), 30'000);
            const auto *concluded = kiosk->session().as<Concluded>();
            QVERIFY(concluded);
            const auto &credential = concluded->presentation.credentials.first();
            QCOMPARE(credential.claims.size(), 7);
            QVERIFY(credential.claims.last().isPicture());
            QVERIFY(credential.claims.last().picture.startsWith("\x89PNG"));
            QVERIFY(concluded->presentation.notices.isEmpty());
            kiosk->session().dismiss();
        }
    }

    void visitorDrives() {
        const auto kiosk = openDemo(sim::Scenario::Approve, false);
        QVERIFY(kiosk);
        kiosk->session().begin(*kiosk->typeById(QStringLiteral("passport-chip")));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Inviting>() != nullptr, 30'000);
        const QString link = kiosk->session().as<Inviting>()->invitation.link;
        sim::SimulatedService *service = kiosk->simulator()->serviceForLink(link);
        QVERIFY(service);
        QCOMPARE(service->mount(), QStringLiteral("didit"));
        QVERIFY(service->look(link, true).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Scanned>() != nullptr, 30'000);
        // What has been looked at so far is told while it goes on.
        const QList<Check> checks = kiosk->session().as<Scanned>()->checks;
        QVERIFY(!checks.isEmpty());
        QCOMPARE(checks.first().id, QStringLiteral("document"));
        QCOMPARE(checks.first().result, CheckResult::Passed);
        QVERIFY(service->decline(link));
        QVERIFY(!service->share(link));
        QTRY_VERIFY_WITH_TIMEOUT(isEnd(kiosk->session().phase()), 30'000);
        QCOMPARE(wordsOf(kiosk->session().phase()), QStringLiteral("notVerified SERVICE-SAYS-NO"));
    }
};

QTEST_GUILESS_MAIN(TestDiditJourney)
#include "tst_diditjourney.moc"
