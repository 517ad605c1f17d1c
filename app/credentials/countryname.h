#pragma once

#include <QLocale>
#include <QString>

namespace kiosk {

/// What a country's code is called in a language ("PRT", "PT" and German: "Portugal"). Empty where the text is no such
/// code, and for the codes of British passports that say more than a country (ICAO 9303 part 3: "GBD", "GBN", …).
QString countryName(const QString &code, const QLocale &locale);

} // namespace kiosk
