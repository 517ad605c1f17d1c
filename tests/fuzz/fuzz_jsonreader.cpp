// Any bytes as JSON, walked with every question that the reader can be asked: it never crashes, and what it rejects it
// names.
#include "app/base/jsonreader.h"

#include <cstdint>
#include <cstdlib>

using namespace kiosk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// Each question on a reader of its own: a rejection is remembered.
void ask(const QJsonValue &value) {
    static const QStringList names{QStringLiteral("id"), QStringLiteral("a"), QString()};
    for (const QString &name : names) {
        for (int question = 0; question < 9; ++question) {
            const JsonReader reader(value);
            switch (question) {
            case 0: {
                const QString text = reader.text(name);
                if (!reader.failed() && text.isEmpty())
                    std::abort(); // text() promises something
                break;
            }
            case 1:
                (void)reader.optionalText(name);
                break;
            case 2:
                (void)reader.optionalInteger(name);
                break;
            case 3:
                (void)reader.optionalNumber(name);
                break;
            case 4:
                (void)reader.optionalFlag(name);
                break;
            case 5: {
                const auto time = reader.optionalTime(name);
                if (!reader.failed() && time && !time->isValid())
                    std::abort();
                break;
            }
            case 6:
                (void)reader.optionalUrl(name);
                break;
            case 7:
                (void)reader.object(name);
                break;
            default:
                (void)reader.array(name);
            }
            if (reader.failed() && reader.failure(Stage::Follow).kind != FailureKind::BadAnswer)
                std::abort();
        }
    }
}

void walk(const JsonReader &reader, int depth) {
    if (depth > JsonReader::MaximumDepth + 1)
        std::abort();
    ask(reader.value());
    if (reader.isObject()) {
        const QStringList keys = reader.keys();
        for (const QString &key : keys)
            walk(reader.member(key), depth + 1);
    } else if (reader.isArray()) {
        for (const JsonReader &item : reader.items())
            walk(item, depth + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const JsonReader root =
        JsonReader::parse(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!root.failed())
        walk(root, 0);
    return 0;
}
