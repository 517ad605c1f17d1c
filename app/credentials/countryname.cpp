#include "app/credentials/countryname.h"

#include "app/credentials/country.h"

#include <array>
#include <unicode/uloc.h>

namespace kiosk {

namespace {

constexpr qsizetype LongestCode = 3;
constexpr int LongestName = 200;

bool saysMoreThanACountry(const QString &code) {
    return code.size() == LongestCode && code.startsWith(u"GB", Qt::CaseInsensitive) &&
           code.compare(u"GBR", Qt::CaseInsensitive) != 0;
}

} // namespace

QString countryName(const QString &code, const QLocale &locale) {
    const QString trimmed = code.trimmed();
    const QString country = trimmed.size() <= LongestCode ? countryOf(trimmed) : QString();
    if (country.isEmpty() || saysMoreThanACountry(trimmed))
        return {};
    // Qt's own names are English ones and each country's in its own languages.
    std::array<char16_t, LongestName> name{};
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray place = "und_" + country.toLatin1();
    const QByteArray language = locale.bcp47Name().toLatin1();
    const int length =
        uloc_getDisplayCountry(place.constData(), language.constData(), name.data(), LongestName, &error);
    return U_SUCCESS(error) && length < LongestName ? QString::fromUtf16(name.data(), length) : QString();
}

} // namespace kiosk
