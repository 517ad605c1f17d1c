#include "app/credentials/keeprule.h"

#include <array>

namespace kiosk {

namespace {

struct Word {
    Manner manner;
    const char *name;
};

constexpr std::array Words{Word{Manner::Masked, "masked"}, Word{Manner::Hash, "hash"}, Word{Manner::Value, "value"},
                           Word{Manner::Person, "person"}};

} // namespace

QString nameOf(Manner manner) {
    for (const Word &word : Words) {
        if (word.manner == manner)
            return QString::fromLatin1(word.name);
    }
    Q_UNREACHABLE();
}

std::optional<Manner> mannerOf(const QString &name) {
    for (const Word &word : Words) {
        if (name == QLatin1String(word.name))
            return word.manner;
    }
    return {};
}

} // namespace kiosk
