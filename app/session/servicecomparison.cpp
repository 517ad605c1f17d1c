#include "app/session/servicecomparison.h"

#include "app/records/keyring.h"
#include "app/records/recordrow.h"

#include <QHash>
#include <algorithm>

namespace kiosk {

using records::Record;
using records::RecordRow;

namespace {

constexpr int MostOnlyHere = 500;

/// What a verdict comes to, in so far as two of them can differ.
enum class Standing { None, Good, Bad, Open };

Standing standingOf(const std::optional<ServiceVerdict> &verdict) {
    if (!verdict)
        return Standing::None;
    switch (*verdict) {
    case ServiceVerdict::Valid:
        return Standing::Good;
    case ServiceVerdict::Review:
        return Standing::Open;
    case ServiceVerdict::Invalid:
    case ServiceVerdict::Declined:
    case ServiceVerdict::DeclinedOrInvalid:
    case ServiceVerdict::NotChecked:
        return Standing::Bad;
    }
    Q_UNREACHABLE();
}

/// What the service had said when it was recorded; the desk's own checks may have led to another outcome.
Standing standingOf(const Record &record) {
    if (record.ending == records::Ending::Declined)
        return Standing::Bad;
    for (const records::RecordedCheck &check : record.checks) {
        if (check.id != QLatin1String("service-verdict"))
            continue;
        if (check.result == CheckResult::Passed)
            return Standing::Good;
        return check.result == CheckResult::Failed || record.ending != records::Ending::Review ? Standing::Bad
                                                                                               : Standing::Open;
    }
    return record.ending == records::Ending::Review ? Standing::Open : Standing::None;
}

/// In the order of the rows. A store that has no key yet has marked nothing.
Outcome<QStringList> marksOf(const records::Store &store, const QList<ServiceRow> &rows) {
    const auto known = store.note(records::StoreNote::Key);
    if (!known)
        return known.failure();
    if (known->isEmpty())
        return QStringList(rows.size());
    const auto key = records::keyToOpen(store);
    if (!key)
        return key.failure();
    QStringList marks;
    for (const ServiceRow &row : rows)
        marks.append(key->markOf(row.session.isEmpty() ? row.id : row.session));
    return marks;
}

QDateTime timeOf(const ComparedEntry &entry) {
    return entry.there ? entry.there->at.value_or(QDateTime()) : entry.here->startedAt;
}

Outcome<QList<Record>> recordsWhere(const records::Store &store, const QString &condition, const QVariantList &values) {
    auto asked = store.ask(
        QStringLiteral("SELECT %1 FROM records WHERE %2 ORDER BY number DESC").arg(RecordRow::columns(), condition),
        values);
    if (!asked)
        return asked.failure();
    QList<Record> found;
    for (QSqlQuery &query = asked.value(); query.next();) {
        const auto record = RecordRow::read(query);
        if (!record)
            return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                               QStringLiteral("a record was changed by another program; see 'records verify'"));
        found.append(*record);
    }
    return found;
}

Outcome<QHash<QString, Record>> recordsOf(const records::Store &store, const QStringList &marks) {
    QHash<QString, Record> newest;
    if (marks.isEmpty())
        return newest;
    QVariantList values;
    for (const QString &mark : marks)
        values.append(mark);
    const QStringList places(marks.size(), QStringLiteral("?"));
    const auto found =
        recordsWhere(store, QStringLiteral("session IN (%1)").arg(places.join(QStringLiteral(", "))), values);
    if (!found)
        return found.failure();
    for (const Record &record : *found) {
        if (!newest.contains(record.session))
            newest.insert(record.session, record);
    }
    return newest;
}

/// Of the page's time, and not on it.
Outcome<QList<ComparedEntry>> onlyHere(const records::Store &store, const ListedPage &page) {
    std::optional<QDateTime> from;
    for (const ServiceRow &row : page.rows) {
        if (row.at && (!from || *row.at < *from))
            from = row.at;
    }
    QList<ComparedEntry> missing;
    if (!page.isWhole || !from)
        return missing;
    const QDateTime until = page.until.value_or(store.now().addDays(1));
    const auto found =
        recordsWhere(store, QStringLiteral("session IS NOT NULL AND service = ? AND started >= ? AND started < ?"),
                     {page.service, from->toMSecsSinceEpoch(), until.toMSecsSinceEpoch()});
    if (!found)
        return found.failure();
    QSet<QString> told = page.known;
    for (const Record &record : *found) {
        if (told.contains(record.session) || missing.size() >= MostOnlyHere)
            continue;
        told.insert(record.session);
        missing.append({std::nullopt, record, Fit::OnlyHere});
    }
    return missing;
}

} // namespace

Outcome<QList<ComparedEntry>> compare(const records::Store &store, ListedPage &page) {
    const auto marks = marksOf(store, page.rows);
    if (!marks)
        return marks.failure();
    for (const QString &mark : *marks)
        page.known.insert(mark);
    const auto known = recordsOf(store, *marks);
    if (!known)
        return known.failure();
    QList<ComparedEntry> entries;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const ServiceRow &row = page.rows.at(i);
        const auto here = known->constFind(marks->at(i));
        if (here == known->constEnd()) {
            entries.append({row, std::nullopt, Fit::OnlyThere});
            continue;
        }
        const bool isSame = standingOf(row.verdict) == standingOf(*here);
        entries.append({row, *here, isSame ? Fit::Same : Fit::Changed});
    }
    const auto missing = onlyHere(store, page);
    if (!missing)
        return missing.failure();
    entries += *missing;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ComparedEntry &a, const ComparedEntry &b) { return timeOf(a) > timeOf(b); });
    return entries;
}

} // namespace kiosk
