// Any bytes as a configuration: values or errors with a place, never a crash, never a secret in a message.
#include "app/settings/configuration.h"

#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray toml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto secret = [](const QString &) {
        return Outcome<Secret>(Secret("s"));
    };
    const ConfigurationResult result = parseConfiguration(toml, QStringLiteral("kiosk.toml"), secret);
    for (const ConfigurationError &error : result.errors) {
        if (error.line < 1 || error.column < 1 || error.message.isEmpty() || error.message.size() > 1000)
            std::abort();
    }
    const bool isWhole = !result.configuration.types.isEmpty() && !result.configuration.services.isEmpty();
    if (result.errors.isEmpty() && !isWhole)
        std::abort(); // what is called good must be usable
    return 0;
}
