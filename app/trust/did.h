#pragma once

#include "app/trust/refusal.h"

#include <QString>

namespace kiosk::trust {

/// A DID URL taken apart (W3C DID Core 1.0 section 3); a DID alone has no path, query and fragment.
struct DidUrl {
    QString did;      ///< "did:web:example.org"
    QString method;   ///< "web"
    QString id;       ///< what follows the method, as written
    QString path;     ///< with its slash
    QString query;    ///< without "?"
    QString fragment; ///< without "#"

    QString text() const;
    bool operator==(const DidUrl &) const = default;
};

/// DidMalformed where it is none; at most 8 KiB (did:jwk carries whole keys).
Checked<DidUrl> parseDidUrl(QStringView text);
/// The same where path, query and fragment are not wanted.
Checked<DidUrl> parseDid(QStringView text);
bool isDid(QStringView text);

} // namespace kiosk::trust
