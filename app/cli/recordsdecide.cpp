#include "app/cli/recordsactions.h"

#include "app/base/displaytext.h"
#include "app/cli/exitcode.h"
#include "app/cli/signin.h"
#include "app/deskoperator.h"
#include "app/session/casefollower.h"

#include <QEventLoop>

namespace kiosk::cli {

namespace {

QString takenText(const DecisionTaken &taken) {
    if (!taken.isFinal)
        return QStringLiteral("Written down. Somebody else must find the same before it counts.\n");
    return taken.service.isEmpty() ? QStringLiteral("Decided.\n")
                                   : QStringLiteral("Decided. The service says: %1\n").arg(displayText(taken.service));
}

} // namespace

int decideCase(RecordsJob &job) {
    const auto decision = decisionOf(job.options.positional(2));
    if (!decision)
        return usageError(QStringLiteral("decide: say approve or decline after the id."));
    const QString note = job.options.value(QStringLiteral("note"));
    const QString who = job.options.value(QStringLiteral("operator"));
    if (note.trimmed().isEmpty() || who.trimmed().isEmpty())
        return usageError(QStringLiteral("decide: say why with --note, and who decides with --operator."));
    auto opened = Kiosk::open(job.options.kioskOptions());
    if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened))
        return reportStartFailure(*failure);
    const auto kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
    if (const int code = signIn(*kiosk, who); code != 0)
        return code;
    const auto signedIn = kiosk->signedIn();
    const bool isOperator = signedIn && !kiosk->deskOperator()->isStandIn();
    std::optional<Outcome<DecisionTaken>> taken;
    QEventLoop loop;
    kiosk->cases()->decide(
        job.what(), *decision, note, isOperator ? signedIn->name : who,
        [&](const Outcome<DecisionTaken> &outcome) {
            taken = outcome;
            loop.quit();
        },
        QStringLiteral("command line"));
    if (!taken)
        loop.exec();
    if (!*taken) {
        const Failure &failure = taken->failure();
        printError(
            QStringLiteral("%1: the case stays as it is. %2\n").arg(referenceOf(failure), displayText(failure.detail)));
        return static_cast<int>(exitCodeOf(failure));
    }
    if (job.json)
        printJson({{QStringLiteral("demo"), kiosk->isDemo()},
                   {QStringLiteral("decision"), nameOf(*decision)},
                   {QStringLiteral("final"), (*taken)->isFinal},
                   {QStringLiteral("service"), (*taken)->service}});
    else
        printOut(takenText((*taken).value()));
    return 0;
}

} // namespace kiosk::cli
