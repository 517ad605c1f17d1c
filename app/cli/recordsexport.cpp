#include "app/cli/recordsactions.h"

#include "app/cli/sharedrecords.h"
#include "app/records/exportfile.h"
#include "app/records/exports.h"

#include <QFile>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

constexpr int Broken = 1;

int tell(const RecordsJob &job, const std::optional<Break> &broken, QJsonObject json, const QString &text) {
    json.insert(QStringLiteral("holds"), !broken);
    if (broken)
        json.insert(QStringLiteral("broken"),
                    QJsonObject{{QStringLiteral("position"), static_cast<qint64>(broken->position)},
                                {QStringLiteral("flaw"), nameOf(broken->flaw)},
                                {QStringLiteral("detail"), broken->detail}});
    if (job.json)
        printJson(json);
    else if (broken)
        printOut(QStringLiteral("DOES NOT HOLD at %1: %2 %3\n")
                     .arg(broken->position)
                     .arg(nameOf(broken->flaw), broken->detail));
    else
        printOut(QStringLiteral("Holds. %1\n").arg(text));
    return broken ? Broken : 0;
}

} // namespace

int exportThem(RecordsJob &job) {
    const QString format = job.options.value(QStringLiteral("format"));
    const bool isJournal = job.options.isSet(QStringLiteral("journal"));
    if (format != u"json" && (format != u"csv" || isJournal))
        return usageError(QStringLiteral("--format: expected json, or csv for records."));
    if (isJournal && job.isShared())
        return usageError(QStringLiteral("--journal: every desk exports its own, without --shared."));
    const bool isPerson = job.isAboutPerson() || !job.what().isEmpty();
    if (isPerson && (isJournal || format != u"json"))
        return usageError(QStringLiteral("export: what was kept of a person leaves as json alone."));
    QList<Record> meant;
    if (const int code = isPerson ? job.findMeant(&meant) : 0; code != 0)
        return code;
    const auto file = ExportFile::open(job.options.value(QStringLiteral("out")));
    if (!file)
        return failureCode(file.failure());
    QIODevice &out = (*file)->device();
    const auto count =
        isPerson    ? exportPerson(*job.store, meant, out)
        : isJournal ? exportJournal(*job.store, out)
                    : exportRecords(*job.store, job.filter, format == u"csv" ? ExportFormat::Csv : ExportFormat::Json,
                                    out, job.shared.get());
    if (!count)
        return failureCode(count.failure());
    const auto finished = (*file)->finish();
    if (!finished)
        return failureCode(finished.failure());
    printError(
        QStringLiteral("%1: %2.\n").arg(isJournal ? QStringLiteral("Events") : QStringLiteral("Records")).arg(*count));
    return 0;
}

int verifyStore(RecordsJob &job) {
    if (job.shared && !job.options.isSet(QStringLiteral("key")))
        return verifyShared(*job.shared, job.store.get(), {}, job.json);
    const auto key = job.publicKey();
    if (!key)
        return failureCode(key.failure());
    if (job.shared)
        return verifyShared(*job.shared, job.store.get(), *key, job.json);
    const auto report = job.store->verify(*key);
    if (!report)
        return failureCode(report.failure());
    return tell(job, report->broken,
                {{QStringLiteral("demo"), job.store->isDemo()},
                 {QStringLiteral("events"), static_cast<qint64>(report->events)},
                 {QStringLiteral("records"), report->records},
                 {QStringLiteral("checkpoints"), report->checkpoints}},
                QStringLiteral("Events: %1, records: %2, checkpoints: %3.")
                    .arg(report->events)
                    .arg(report->records)
                    .arg(report->checkpoints));
}

int verifyFile(RecordsJob &job) {
    if (!job.options.isSet(QStringLiteral("key")))
        return usageError(QStringLiteral("verify: say with --key which desk's public key it was made with."));
    const auto key = job.publicKey();
    if (!key)
        return failureCode(key.failure());
    QFile file(job.what());
    if (!file.open(QIODevice::ReadOnly))
        return failureCode(makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                       job.what() + QStringLiteral(": ") + file.errorString()));
    const ExportReport report = verifyExport(file.readAll(), *key);
    return tell(job, report.broken,
                {{QStringLiteral("demo"), report.isDemo},
                 {QStringLiteral("format"), report.format},
                 {QStringLiteral("count"), report.count}},
                QStringLiteral("%1: %2.").arg(report.format).arg(report.count));
}

} // namespace kiosk::cli
