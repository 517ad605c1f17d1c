#include "app/cli/recordsactions.h"

#include "app/records/storekey.h"
#include "app/records/vault.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

} // namespace

int eraseRecords(RecordsJob &job) {
    QList<Record> records;
    if (const int code = job.findMeant(&records); code != 0)
        return code;
    qsizetype expected = 0;
    QJsonArray list;
    for (const Record &record : std::as_const(records)) {
        expected += record.kept.size();
        list.append(toJson(record));
        if (!job.json)
            printOut(textOf(record));
    }
    const bool isMeant = job.options.isSet(QStringLiteral("yes"));
    const auto proof = isMeant ? Vault(*job.store).erase(records) : Outcome<PurgeProof>(PurgeProof());
    if (!proof)
        return failureCode(proof.failure());
    if (job.json)
        printJson({{QStringLiteral("demo"), job.store->isDemo()},
                   {QStringLiteral("records"), list},
                   {QStringLiteral("erased"), isMeant},
                   {QStringLiteral("count"), proof->count},
                   {QStringLiteral("digest"), proof->digest}});
    else if (isMeant)
        printOut(QStringLiteral("Erased: %1. %2\n").arg(proof->count).arg(proof->digest));
    else
        printError(QStringLiteral("Records: %1, what was kept with them: %2. Nothing is erased without --yes.\n")
                       .arg(records.size())
                       .arg(expected));
    return 0;
}

int purgeRecords(RecordsJob &job) {
    const auto before = momentOf(job.options.value(QStringLiteral("before")));
    if (!before)
        return usageError(QStringLiteral("purge: say with --before up to which day, e.g. 2026-03-31."));
    const auto proof = job.store->purge(*before);
    if (!proof)
        return failureCode(proof.failure());
    const auto expired = Vault(*job.store).expire(job.store->now());
    if (!expired)
        return failureCode(expired.failure());
    if (job.json)
        printJson({{QStringLiteral("demo"), job.store->isDemo()},
                   {QStringLiteral("count"), proof->count},
                   {QStringLiteral("digest"), proof->digest},
                   {QStringLiteral("expired"), expired->count}});
    else
        printOut(QStringLiteral("Removed: %1. %2\n").arg(proof->count).arg(proof->digest));
    return 0;
}

int backUpStore(RecordsJob &job) {
    const auto done = job.store->backUp(job.what());
    if (!done)
        return failureCode(done.failure());
    printError(QStringLiteral("%1: a copy of the database. Keep desk.key, desk.pub and checkpoints as well.\n")
                   .arg(job.what()));
    if (QFileInfo::exists(StoreKey::fileIn(job.store->directory())))
        printError(QStringLiteral("Keep store.key too, but in another place: it opens what is sealed in the copy, "
                                  "and without it that is lost.\n"));
    return 0;
}

} // namespace kiosk::cli
