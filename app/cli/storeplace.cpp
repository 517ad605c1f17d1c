#include "app/cli/storeplace.h"

#include "app/cli/exitcode.h"

namespace kiosk::cli {

std::optional<records::Store::Options> storeOf(const Arguments &options, int *exitCode, Configuration *configuration) {
    const bool isDemo = options.isSet(QStringLiteral("demo"));
    const ConfigurationPlace place =
        isDemo ? ConfigurationPlace{} : findConfiguration(options.value(QStringLiteral("config")));
    records::Store::Options store{records::usualDirectory(place.file.isEmpty()), place.file.isEmpty(), true};
    if (place.file.isEmpty())
        return store;
    // No service is asked, so that no secret is needed.
    const auto result = readConfiguration(place.file, [](const QString &) -> Outcome<Secret> { return Secret(); });
    for (const ConfigurationError &error : result.errors)
        printError(toText(error) + u'\n');
    if (!result.errors.isEmpty()) {
        *exitCode = static_cast<int>(ExitCode::Configuration);
        return {};
    }
    if (!result.configuration.records.directory.isEmpty())
        store.directory = result.configuration.records.directory;
    if (configuration)
        *configuration = result.configuration;
    return store;
}

} // namespace kiosk::cli
