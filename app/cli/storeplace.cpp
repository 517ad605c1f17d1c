#include "app/cli/storeplace.h"

#include "app/base/displaytext.h"
#include "app/cli/exitcode.h"
#include "app/settings/secrets.h"

namespace kiosk::cli {

std::optional<records::Store::Options> storeOf(const Arguments &options, int *exitCode, Configuration *configuration,
                                               bool needsSecret) {
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
    if (const QString key = result.configuration.records.key; needsSecret && !key.isEmpty()) {
        auto secret = readSecret(key);
        if (!secret) {
            printError(displayText(secret.failure().detail) + u'\n');
            *exitCode = static_cast<int>(ExitCode::Configuration);
            return {};
        }
        store.secret = std::move(secret).value();
    }
    return store;
}

} // namespace kiosk::cli
