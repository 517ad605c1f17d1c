#include "app/base/displaytext.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/inputs.h"
#include "app/cli/report.h"
#include "app/http/httpclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::cli {

namespace {

QJsonObject jsonOf(const ServiceRow &row) {
    QJsonObject details;
    for (const auto &detail : row.details)
        details.insert(detail.first, detail.second);
    QJsonObject object{{QStringLiteral("id"), row.id},
                       {QStringLiteral("title"), row.title},
                       {QStringLiteral("status"), row.status},
                       {QStringLiteral("details"), details}};
    if (row.at)
        object.insert(QStringLiteral("at"), row.at->toString(Qt::ISODate));
    return object;
}

QString textOf(const ServiceRow &row) {
    QString text =
        QStringLiteral("%1  %2  %3  %4\n")
            .arg(displayText(row.id), row.at ? row.at->toString(Qt::ISODate) : QStringLiteral("-"),
                 row.status.isEmpty() ? QStringLiteral("-") : displayText(row.status), displayText(row.title));
    for (const auto &detail : row.details)
        text += QStringLiteral("    %1: %2\n").arg(displayText(detail.first), displayText(detail.second));
    return text;
}

void print(const ServiceListing &listing, bool json) {
    if (!json) {
        for (const ServiceRow &row : listing.rows)
            printOut(textOf(row));
        printError(listing.rows.isEmpty() ? QStringLiteral("Nothing to list.\n")
                   : listing.hasMore      ? QStringLiteral("There is more: add --page.\n")
                                          : QString());
        return;
    }
    QJsonArray rows;
    for (const ServiceRow &row : listing.rows)
        rows.append(jsonOf(row));
    printOut(QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("hasMore"), listing.hasMore}})
            .toJson()));
}

void print(const ServiceRow &row, bool json) {
    json ? printJson(jsonOf(row)) : printOut(textOf(row));
}

/// Waits for the service's answer, prints it, and returns the exit code.
template <typename T, typename Ask>
int answer(Ask ask, bool json) {
    QEventLoop loop;
    int exitCode = 0;
    const std::unique_ptr<Call> call = ask([&](const Outcome<T> &outcome) {
        if (outcome) {
            print(*outcome, json);
        } else {
            const Failure &failure = outcome.failure();
            const QString field = failure.field.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(failure.field);
            printError(QStringLiteral("%1: %2%3\n").arg(referenceOf(failure), displayText(failure.detail), field));
            if (json)
                printJson(QJsonObject{{QStringLiteral("failure"), reportOf(failure)}});
            // Asking a service for something that it does not have is a mistake of the command line.
            const bool isUsage = failure.stage == Stage::Settings && failure.kind == FailureKind::RequestRefused;
            exitCode = static_cast<int>(isUsage ? ExitCode::Usage : exitCodeOf(failure));
        }
        loop.quit();
    });
    loop.exec();
    return exitCode;
}

std::optional<ListingRequest::What> listedBy(const QString &action) {
    if (action == QLatin1String("list"))
        return ListingRequest::What::Sessions;
    if (action == QLatin1String("history"))
        return ListingRequest::What::History;
    if (action == QLatin1String("types"))
        return ListingRequest::What::Types;
    return {};
}

} // namespace

int service(const QStringList &arguments) {
    Arguments options(QStringLiteral("service"),
                      QStringLiteral("Lists what a configured service holds: its sessions or records (list), one of "
                                     "them (show), its search history (history), or what can be asked for "
                                     "(types).\nEach service has its own filters; the manual's page \"Command line\" "
                                     "lists them."));
    options.addConfiguration();
    options.addPositional(QStringLiteral("ACTION"), QStringLiteral("list, show, history or types."), true);
    options.addPositional(QStringLiteral("SERVICE"),
                          QStringLiteral("The service's name in the configuration, e.g. pingone."), true);
    options.addPositional(QStringLiteral("ID"), QStringLiteral("What to show."), false);
    options.add({QStringLiteral("filter"), QStringLiteral("A filter of the service; may be repeated."),
                 QStringLiteral("KEY=VALUE")});
    options.add({QStringLiteral("page"), QStringLiteral("Page, from 1."), QStringLiteral("N"), QStringLiteral("1")});
    options.add({QStringLiteral("json"), QStringLiteral("Print JSON.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;

    const QString action = options.positional(0);
    const QString name = options.positional(1);
    const QString id = options.positional(2);
    const bool isShow = action == QLatin1String("show");
    const auto what = listedBy(action);
    if (!what && !isShow)
        return usageError(QStringLiteral("There is no action '%1': use list, show, history or types.").arg(action));
    if (isShow == id.isEmpty())
        return usageError(isShow ? QStringLiteral("show: the id is missing.")
                                 : QStringLiteral("%1 takes no id.").arg(action));
    const auto filter = keyValues(options.values(QStringLiteral("filter")));
    if (!filter)
        return usageError(QStringLiteral("--filter: expected KEY=VALUE."));
    bool isNumber = false;
    const int page = options.value(QStringLiteral("page")).toInt(&isNumber);
    if (!isNumber || page < 1)
        return usageError(QStringLiteral("--page: expected a number from 1."));

    Kiosk::Options kioskOptions = options.kioskOptions();
    kioskOptions.keepsRecords = false; // nothing is verified
    auto opened = Kiosk::open(kioskOptions);
    if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened))
        return reportStartFailure(*failure);
    const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
    QStringList names;
    for (const ServiceSettings &known : kiosk->configuration().services)
        names.append(known.id);
    if (!names.contains(name))
        return usageError(
            QStringLiteral("There is no service '%1'; known: %2.").arg(name, names.join(QStringLiteral(", "))) +
            didYouMean(name, names));

    const bool json = options.isSet(QStringLiteral("json"));
    if (isShow)
        return answer<ServiceRow>([&](auto done) { return kiosk->show(name, id, done); }, json);
    ListingRequest request;
    request.what = *what;
    request.filter = *filter;
    request.page = page;
    return answer<ServiceListing>([&](auto done) { return kiosk->list(name, request, done); }, json);
}

} // namespace kiosk::cli
