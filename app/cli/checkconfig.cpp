#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/settings/secrets.h"

namespace kiosk::cli {

int checkConfig(const QStringList &arguments) {
    Arguments options(QStringLiteral("check-config"),
                      QStringLiteral("Reads a configuration file and says what is wrong with it, and where."));
    options.addPositional(QStringLiteral("FILE"),
                          QStringLiteral("The file; without it the one that the kiosk would use."), false);
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    const ConfigurationPlace place = findConfiguration(options.positional());
    if (place.file.isEmpty()) {
        printOut(QStringLiteral("There is no configuration file: the kiosk runs the demo.\n"));
        return 0;
    }
    const ConfigurationResult result = readConfiguration(place.file, readSecret);
    for (const ConfigurationError &error : result.errors)
        printError(toText(error) + u'\n');
    if (!result.errors.isEmpty())
        return static_cast<int>(ExitCode::Configuration);
    printOut(QStringLiteral("%1: good. Services: %2, credential types: %3.\n")
                 .arg(place.file)
                 .arg(result.configuration.services.size())
                 .arg(result.configuration.types.size()));
    return 0;
}

} // namespace kiosk::cli
