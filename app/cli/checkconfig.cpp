#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/settings/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::cli {

namespace {

QJsonArray listOf(const QList<ConfigurationError> &errors) {
    QJsonArray list;
    for (const ConfigurationError &error : errors) {
        list.append(QJsonObject{{QStringLiteral("file"), error.file},
                                {QStringLiteral("line"), error.line},
                                {QStringLiteral("column"), error.column},
                                {QStringLiteral("key"), error.key},
                                {QStringLiteral("message"), error.message}});
    }
    return list;
}

/// {file, good, errors[], warnings[]}; `file` is empty where there is none, so that the kiosk runs the demo.
QJsonObject reportOf(const QString &file, const ConfigurationResult &result) {
    return {{QStringLiteral("file"), file},
            {QStringLiteral("good"), result.errors.isEmpty()},
            {QStringLiteral("errors"), listOf(result.errors)},
            {QStringLiteral("warnings"), listOf(result.warnings)}};
}

} // namespace

int checkConfig(const QStringList &arguments) {
    Arguments options(QStringLiteral("check-config"),
                      QStringLiteral("Reads a configuration file and says what is wrong with it, and where."));
    options.addPositional(QStringLiteral("FILE"),
                          QStringLiteral("The file; without it the one that the kiosk would use."), false);
    options.add(
        {QStringLiteral("json"), QStringLiteral("Print {file, good, errors[], warnings[]} on standard output.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    const ConfigurationPlace place = findConfiguration(options.positional());
    const bool json = options.isSet(QStringLiteral("json"));
    const ConfigurationResult result =
        place.file.isEmpty() ? ConfigurationResult() : readConfiguration(place.file, readSecret);
    for (const ConfigurationError &error : result.errors)
        printError(toText(error) + u'\n');
    for (const ConfigurationError &warning : result.warnings)
        printError(QStringLiteral("Warning: ") + toText(warning) + u'\n');
    if (json)
        printJson(reportOf(place.file, result));
    if (!result.errors.isEmpty())
        return static_cast<int>(ExitCode::Configuration);
    if (json)
        return 0;
    if (place.file.isEmpty()) {
        printOut(QStringLiteral("There is no configuration file: the kiosk runs the demo.\n"));
        return 0;
    }
    printOut(QStringLiteral("%1: good. Services: %2, credential types: %3.\n")
                 .arg(place.file)
                 .arg(result.configuration.services.size())
                 .arg(result.configuration.types.size()));
    return 0;
}

} // namespace kiosk::cli
