#pragma once

#include "app/kiosk.h"

#include <QFile>
#include <QTest>

namespace kiosk::test {

/// A line of an outcome table: what a scenario must lead to.
struct ExpectedOutcome {
    QString type;
    QString scenario;
    QString outcome; ///< "verified", "notVerified", "declined", "review", "expired" or "failed"
    QString reason;  ///< name of the judgement's reason or of the failure's kind; "-" where there is none
};

/// The table of a file: four words a line, # begins a comment.
inline QList<ExpectedOutcome> outcomesIn(const QString &path) {
    QFile file(path);
    QList<ExpectedOutcome> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() == 4 && !line.startsWith(u'#'))
            table.append(ExpectedOutcome{words[0], words[1], words[2], words[3]});
    }
    return table;
}

/// "verified NONE", "failed BAD-ANSWER"; empty while it runs.
inline QString endOf(const Phase &phase) {
    if (const auto *concluded = std::get_if<Concluded>(&phase))
        return nameOf(concluded->judgement.verdict) + u' ' + nameOf(concluded->judgement.reason);
    if (const auto *failed = std::get_if<Failed>(&phase))
        return QStringLiteral("failed ") + nameOf(failed->failure.kind);
    return std::holds_alternative<Expired>(phase) ? QStringLiteral("expired -") : QString();
}

/// Opens a demo whose visitor acts at once. Null where it does not start.
inline std::unique_ptr<Kiosk> openDemo(const QString &scenario) {
    Kiosk::Options options;
    options.demo = true;
    options.plot.scenario = sim::scenarioByName(scenario)->scenario;
    options.plot.autoplay = true;
    options.plot.scanAfter = std::chrono::milliseconds(0);
    options.plot.answerAfter = std::chrono::milliseconds(0);
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    return kiosk ? std::move(*kiosk) : nullptr;
}

/// Plays every scenario of `type` in the table, all at the same time, each against a service of its own.
inline void playAll(const QList<ExpectedOutcome> &table, const QString &type) {
    std::vector<std::pair<ExpectedOutcome, std::unique_ptr<Kiosk>>> journeys;
    for (const ExpectedOutcome &expected : table) {
        if (expected.type != type)
            continue;
        auto kiosk = openDemo(expected.scenario);
        QVERIFY2(kiosk, qPrintable(expected.scenario));
        const CredentialType *found = kiosk->typeById(type);
        QVERIFY2(found, qPrintable(type));
        CredentialType shortened = *found;
        // Long enough for every answer that is to come, short for those that are not.
        const bool comes = expected.outcome != QLatin1String("expired") && expected.outcome != QLatin1String("failed");
        shortened.limit = std::chrono::seconds(comes ? 60 : 8);
        kiosk->session().begin(shortened);
        journeys.emplace_back(expected, std::move(kiosk));
    }
    QVERIFY(!journeys.empty());
    for (const auto &journey : journeys) {
        const ExpectedOutcome &expected = journey.first;
        Kiosk &kiosk = *journey.second;
        const bool ended = QTest::qWaitFor([&kiosk] { return !endOf(kiosk.session().phase()).isEmpty(); }, 90000);
        QVERIFY2(ended, qPrintable(expected.scenario));
        const QString found = expected.scenario + u' ' + endOf(kiosk.session().phase());
        QCOMPARE(found, expected.scenario + u' ' + expected.outcome + u' ' + expected.reason);
    }
}

} // namespace kiosk::test
