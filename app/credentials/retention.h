#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"

namespace kiosk {

/// What a rule wants kept, with what the visitor shared of it.
struct Keepsake {
    KeepRule rule;
    QStringList values; ///< in the order of rule.claims

    bool operator==(const Keepsake &) const = default;
};

/// What the type's rules want kept of a presentation. A rule of which something was not shared keeps nothing; pictures
/// are never kept.
QList<Keepsake> keepsakesOf(const CredentialType &type, const Presentation &presentation);

/// First and last character with five dots between, however long it is: "Teixeira" is "T•••••a". Of less than four
/// characters nothing is left but the dots.
QString masked(const QString &value);
/// The one spelling under which texts that people take for the same are hashed: NFKC, without upper and lower case, one
/// space where there were several, none at the ends.
QString normalised(const QString &value);

} // namespace kiosk
