#include "app/cli/recordsactions.h"

#include "app/base/displaytext.h"
#include "app/cli/keptvalues.h"
#include "app/records/cases.h"

#include <QJsonArray>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

QString lineOf(const Record &record) {
    return QStringLiteral("%1  %2  %3  %4  %5  %6\n")
        .arg(record.endedAt.toString(Qt::ISODate), record.id, nameOf(record.ending).leftJustified(11),
             displayText(record.typeLabel), record.service, record.reason);
}

QString lineOf(const Case &each) {
    const QString service = each.state == CaseState::Open ? nameOf(each.heard) : QString();
    const QString decision = each.decisions.isEmpty() ? QString() : nameOf(each.decisions.constLast().decision);
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7\n")
        .arg(each.record.endedAt.toString(Qt::ISODate), each.record.id, nameOf(each.state).leftJustified(8),
             displayText(each.record.typeLabel), each.record.service, each.record.reason,
             decision.isEmpty() ? service : decision);
}

QJsonObject jsonOf(const Case &each) {
    QJsonArray decisions;
    for (const CaseDecision &decision : each.decisions)
        decisions.append(QJsonObject{{QStringLiteral("at"), decision.at.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("operator"), decision.operatorName},
                                     {QStringLiteral("decision"), nameOf(decision.decision)},
                                     {QStringLiteral("note"), decision.note},
                                     {QStringLiteral("final"), decision.isFinal},
                                     {QStringLiteral("service"), decision.service}});
    return {{QStringLiteral("record"), toJson(each.record)},
            {QStringLiteral("state"), nameOf(each.state)},
            {QStringLiteral("heard"), nameOf(each.heard)},
            {QStringLiteral("followed"), each.isFollowed},
            {QStringLiteral("closedAt"), each.closedAt ? each.closedAt->toString(Qt::ISODateWithMs) : QString()},
            {QStringLiteral("answer"), each.answer},
            {QStringLiteral("decisions"), decisions}};
}

int showValues(RecordsJob &job, const Record &record, QJsonObject json) {
    const auto values = Vault(*job.store).reveal(record);
    if (!values)
        return failureCode(values.failure());
    QJsonArray list;
    for (const KeptValue &value : *values)
        list.append(toJson(value));
    json.insert(QStringLiteral("values"), list);
    job.json ? printJson(json) : printOut(textOf(record) + linesOf(*values));
    return 0;
}

} // namespace

QString textOf(const Record &record) {
    QString text = lineOf(record);
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("    %1: %2\n").arg(QLatin1String(name), displayText(value));
    };
    add("desk", record.desk);
    add("operator", record.operatorName);
    add("started", record.startedAt.toString(Qt::ISODate));
    add("invited", record.invitedAt ? record.invitedAt->toString(Qt::ISODate) : QString());
    add("answered", record.answeredAt ? record.answeredAt->toString(Qt::ISODate) : QString());
    add("issuers", record.issuers.join(QStringLiteral(", ")));
    add("claims", record.claims.join(QStringLiteral(", ")));
    for (const RecordedCheck &check : record.checks)
        add("check", QStringLiteral("%1 %2 (%3)").arg(check.id, nameOf(check.result), nameOf(check.source)));
    for (const KeptClaim &kept : record.kept)
        add("kept", wordsOf(kept));
    add("visit", record.visit);
    add("late answer of", record.lateAnswerOf);
    return text;
}

int listRecords(RecordsJob &job) {
    const auto page = job.source().list(job.filter, job.before, static_cast<int>(job.most));
    if (!page)
        return failureCode(page.failure());
    if (job.json) {
        QJsonArray records;
        for (const Record &record : page->records)
            records.append(toJson(record));
        printJson({{QStringLiteral("demo"), job.isDemo},
                   {QStringLiteral("records"), records},
                   {QStringLiteral("next"), page->next}});
        return 0;
    }
    if (job.isDemo)
        printError(QStringLiteral("DEMO: simulated people, nothing of this is real.\n"));
    for (const Record &record : page->records)
        printOut(lineOf(record));
    if (page->records.isEmpty())
        printError(QStringLiteral("Nothing to list.\n"));
    if (page->next > 0)
        printError(QStringLiteral("There is more: add --continue %1.\n").arg(page->next));
    return 0;
}

int showRecord(RecordsJob &job) {
    QList<Record> found;
    if (const int code = job.findOne(&found); code != 0)
        return code;
    const Record &record = found.constFirst();
    QJsonObject json = toJson(record);
    json.insert(QStringLiteral("demo"), job.store->isDemo());
    if (job.options.isSet(QStringLiteral("values")))
        return showValues(job, record, json);
    // Whoever looks is written down before there is something to look at.
    const auto told = job.store->append({EventKind::Viewed, job.store->now(), record.id, {}});
    if (!told)
        return failureCode(told.failure());
    job.json ? printJson(json) : printOut(textOf(record));
    return 0;
}

int listCases(RecordsJob &job) {
    Cases store(*job.store);
    const auto waiting = store.waiting();
    const auto closed = store.closed(static_cast<int>(job.most));
    if (!waiting || !closed)
        return failureCode(waiting ? closed.failure() : waiting.failure());
    if (job.json) {
        QJsonArray cases;
        for (const Case &each : *waiting + *closed)
            cases.append(jsonOf(each));
        printJson({{QStringLiteral("demo"), job.store->isDemo()}, {QStringLiteral("cases"), cases}});
        return 0;
    }
    if (job.store->isDemo())
        printError(QStringLiteral("DEMO: simulated people, nothing of this is real.\n"));
    for (const Case &each : *waiting + *closed)
        printOut(lineOf(each));
    if (waiting->isEmpty() && closed->isEmpty())
        printError(QStringLiteral("There is no case.\n"));
    return 0;
}

} // namespace kiosk::cli
