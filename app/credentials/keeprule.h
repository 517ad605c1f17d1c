#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace kiosk {

/// In what form something is kept of a person. Closed.
enum class Manner {
    Masked, ///< first and last character
    Hash,   ///< a keyed hash of one claim: tells only whether two are the same
    Value,  ///< as it was shared
    Person, ///< a keyed hash of several claims together, by which a person's records are found again
};
/// "masked", "hash", "value", "person".
QString nameOf(Manner manner);
std::optional<Manner> mannerOf(const QString &name);

/// What a type of credential says is kept after a verification, and for how long.
struct KeepRule {
    QString credential = {}; ///< type of the credential that shares it; empty: any
    QStringList claims = {}; ///< ids; one, but for Manner::Person
    Manner manner = Manner::Masked;
    int days = 0; ///< after the verification's end

    bool operator==(const KeepRule &) const = default;
};

} // namespace kiosk
