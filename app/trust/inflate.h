#pragma once

#include "app/trust/refusal.h"

#include <QByteArray>

namespace kiosk::trust {

/// How compressed bytes are wrapped.
enum class Wrapping {
    Zlib, ///< RFC 1950, as Token Status List wants it
    Gzip, ///< RFC 1952, as Bitstring Status List wants it
};

/// Unpacks at most `most` bytes: a small answer must not become gigabytes. TooLarge beyond that, StatusMalformed where
/// the bytes are broken, incomplete, or followed by others.
Checked<QByteArray> inflated(QByteArrayView packed, Wrapping wrapping, qsizetype most);

} // namespace kiosk::trust
