#pragma once

#include <QJsonObject>

namespace kiosk::bench {

/// Whole examinations per second of an SD-JWT VC with 20 disclosures, bound to the holder's key, by a trusted issuer:
/// two ES256 signatures, 20 digests and every check. The median of `rounds` of `seconds` each.
QJsonObject sdJwtFigures(int rounds, double seconds);

} // namespace kiosk::bench
