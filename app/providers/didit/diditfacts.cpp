#include "app/providers/didit/diditfacts.h"

#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

/// A flag of a kind's block and its words.
struct Flag {
    Kind kind;
    const char *key;
    const char *words;
};

constexpr std::array Flags{
    Flag{Kind::Phone, "is_disposable", QT_TRANSLATE_NOOP("Didit", "Throw-away number")},
    Flag{Kind::Phone, "is_virtual", QT_TRANSLATE_NOOP("Didit", "Internet number")},
    Flag{Kind::Email, "is_disposable", QT_TRANSLATE_NOOP("Didit", "Throw-away address")},
    Flag{Kind::Email, "is_undeliverable", QT_TRANSLATE_NOOP("Didit", "Receives no mail")},
    Flag{Kind::Email, "is_breached", QT_TRANSLATE_NOOP("Didit", "Appears in leaked data")},
    Flag{Kind::Network, "is_vpn_or_tor", QT_TRANSLATE_NOOP("Didit", "Through VPN or Tor")},
    Flag{Kind::Network, "is_data_center", QT_TRANSLATE_NOOP("Didit", "From a data centre")},
};

Phrase words(const char *text) {
    return Phrase::translate("Didit", text);
}

Phrase matchWords(const QString &match) {
    if (match == QLatin1String("no_match"))
        return words(QT_TRANSLATE_NOOP("Didit", "No match in the registers"));
    if (match == QLatin1String("partial_match"))
        return words(QT_TRANSLATE_NOOP("Didit", "Partial match in the registers"));
    if (match == QLatin1String("full_match"))
        return words(QT_TRANSLATE_NOOP("Didit", "Full match in the registers"));
    return match;
}

} // namespace

Phrase factsOf(Kind kind, const JsonReader &block) {
    QList<Phrase> facts;
    for (const Flag &flag : Flags) {
        if (flag.kind == kind && block.optionalFlag(QString(QLatin1String(flag.key))).value_or(false))
            facts.append(words(flag.words));
    }
    if (kind == Kind::WatchLists) {
        const qint64 hits = block.optionalInteger(u"total_hits").value_or(0);
        if (hits > 0)
            facts.append(words(QT_TRANSLATE_NOOP("Didit", "Entries found: %1")).with({QString::number(hits)}));
    }
    if (kind == Kind::Registers)
        facts.append(matchWords(block.optionalText(u"match_type").value_or(QString())));
    return Phrase::joined(facts, QStringLiteral("; "));
}

} // namespace kiosk::didit
