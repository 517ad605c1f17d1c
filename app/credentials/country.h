#pragma once

#include <QString>

namespace kiosk {

/// The ISO 3166-1 alpha-2 code of a country that a claim names by its alpha-2 or alpha-3 code, by the code of passports
/// (ICAO 9303 part 3, section 5: "D", "GBN", "RKS"), or by its English or own name. Empty where it is none of these.
QString countryOf(const QString &text);

} // namespace kiosk
