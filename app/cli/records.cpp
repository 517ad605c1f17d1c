#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/recordsactions.h"
#include "app/cli/sharedrecords.h"

namespace kiosk::cli {

namespace {

QStringList actions() {
    return {QStringLiteral("list"),   QStringLiteral("show"),   QStringLiteral("cases"),  QStringLiteral("decide"),
            QStringLiteral("export"), QStringLiteral("verify"), QStringLiteral("purge"),  QStringLiteral("erase"),
            QStringLiteral("backup"), QStringLiteral("status"), QStringLiteral("migrate")};
}

int run(RecordsJob &job) {
    const QString action = job.action();
    const bool takesWhat = action == u"verify" || action == u"erase" || action == u"export";
    const bool needsWhat = action == u"show" || action == u"backup" || action == u"decide";
    if (!actions().contains(action))
        return usageError(
            QStringLiteral("There is no action '%1': use %2.").arg(action, actions().join(QStringLiteral(", "))));
    if (needsWhat && job.what().isEmpty())
        return usageError(QStringLiteral("%1: say which.").arg(action));
    const bool isTooMuch = !takesWhat && !needsWhat && !job.what().isEmpty();
    if (isTooMuch || (action != u"decide" && !job.options.positional(2).isEmpty()))
        return usageError(QStringLiteral("%1 takes nothing more.").arg(action));
    const bool canBeShared = job.needsNothingHere() || action == u"show" || action == u"export";
    if (job.isShared() && (!canBeShared || job.needsKey() || (action == u"verify" && !job.what().isEmpty())))
        return usageError(QStringLiteral("--shared: only for list, show, export and verify."));
    if (action == u"erase" && job.isAboutPerson() == !job.what().isEmpty())
        return usageError(QStringLiteral("erase: say which record, or with --person whose."));
    if (action == u"export" && job.isAboutPerson() && !job.what().isEmpty())
        return usageError(QStringLiteral("export: say which record, or with --person whose, not both."));
    if (const QString wrong = job.readFilter(); !wrong.isEmpty())
        return usageError(wrong);
    // A file is examined wherever it came from.
    if (action == u"verify" && !job.what().isEmpty())
        return verifyFile(job);
    // The service may have to be told.
    if (action == u"decide")
        return decideCase(job);
    if (const int code = job.open(); code != 0)
        return code;
    if (action == u"status")
        return showOutbox(*job.store, job.access, job.json);
    if (action == u"migrate")
        return sendOutbox(*job.store, job.access, job.deskName, job.json);
    if (action == u"list")
        return listRecords(job);
    if (action == u"show")
        return showRecord(job);
    if (action == u"cases")
        return listCases(job);
    if (action == u"export")
        return exportThem(job);
    if (action == u"verify")
        return verifyStore(job);
    if (action == u"erase")
        return eraseRecords(job);
    return action == u"purge" ? purgeRecords(job) : backUpStore(job);
}

} // namespace

int records(const QStringList &arguments) {
    Arguments options(QStringLiteral("records"),
                      QStringLiteral("What was verified at this desk: list and show it, export it, verify that nobody "
                                     "changed it, decide what waits for it, remove what is old, back it up."));
    options.addConfiguration();
    options.addPositional(
        QStringLiteral("ACTION"),
        QStringLiteral("list, show, cases, decide, export, verify, purge, erase, backup, status or migrate."), true);
    options.addPositional(
        QStringLiteral("WHAT"),
        QStringLiteral("The record's id to show, decide, export or erase, the export to verify, the file to back up "
                       "to."),
        false);
    options.addPositional(QStringLiteral("DECISION"), QStringLiteral("approve or decline, with decide."), false);
    const auto filter = [&options](const char *name, const char *about, const char *value) {
        options.add({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    filter("from", "Ended on this day or at this time, or later.", "TIME");
    filter("to", "Ended before this day or time.", "TIME");
    filter("type", "Only this credential type.", "ID");
    filter("service", "Only this service.", "ID");
    filter("outcome", "Only this outcome, e.g. notVerified.", "WORD");
    filter("desk", "Only this desk.", "NAME");
    filter("operator", "Only what this operator checked; with decide, who decides.", "NAME");
    filter("visit", "Only this visit.", "ID");
    filter("reference", "The beginning of a record's id, or a reference such as START-TIMEOUT.", "TEXT");
    filter("text", "Anywhere in label, reason, issuers, checks or names of claims.", "TEXT");
    options.add(
        {QStringLiteral("most"), QStringLiteral("So many at once."), QStringLiteral("N"), QStringLiteral("50")});
    options.add({QStringLiteral("continue"), QStringLiteral("Where the page before ended."), QStringLiteral("N"),
                 QStringLiteral("0")});
    options.add({QStringLiteral("format"), QStringLiteral("Of an export: json (signed) or csv."),
                 QStringLiteral("NAME"), QStringLiteral("json")});
    options.add({QStringLiteral("journal"), QStringLiteral("Export the journal instead of records.")});
    options.add({QStringLiteral("out"), QStringLiteral("Export into this new file instead of standard output."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("key"), QStringLiteral("The desk's public key (desk.pub) to verify with."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("before"), QStringLiteral("Purge what ended before this day or time."),
                 QStringLiteral("TIME")});
    options.add({QStringLiteral("values"), QStringLiteral("Show also what was kept of the person.")});
    options.add(
        {QStringLiteral("person"),
         QStringLiteral("Export or erase what was kept of a person: a claim of the person; what it says is read "
                        "from standard input. Once for each claim of the type's look_up."),
         QStringLiteral("CLAIM")});
    options.add({QStringLiteral("yes"), QStringLiteral("Erase indeed.")});
    options.add({QStringLiteral("note"), QStringLiteral("Why it is decided so; a service that is told sees it too."),
                 QStringLiteral("TEXT")});
    options.add({QStringLiteral("shared"),
                 QStringLiteral("List, show, export or verify what all desks have in the database that they share.")});
    options.add({QStringLiteral("json"), QStringLiteral("Print JSON.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    RecordsJob job(options);
    return run(job);
}

} // namespace kiosk::cli
