#include "app/trust/periods.h"

namespace kiosk::trust {

namespace {

QString dateOf(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime later(const QDateTime &time) {
    return time.addSecs(ClockSkew.count());
}

QDateTime earlier(const QDateTime &time) {
    return time.addSecs(-ClockSkew.count());
}

} // namespace

Period periodOf(const CredentialToken &credential) {
    return {credential.begins(), credential.ends(), numericDate(credential.claims[u"iat"])};
}

Period periodOf(const QJsonObject &claims) {
    return {numericDate(claims[u"nbf"]), numericDate(claims[u"exp"]), numericDate(claims[u"iat"])};
}

Checked<Passed> isWithin(const Period &period, const QDateTime &at) {
    if (period.ends && earlier(at) >= *period.ends)
        return {Refusal::Expired, dateOf(*period.ends)};
    if (period.begins && later(at) < *period.begins)
        return {Refusal::NotYetValid, dateOf(*period.begins)};
    if (period.issued && later(at) < *period.issued)
        return {Refusal::IssuedInFuture, dateOf(*period.issued)};
    return Passed{};
}

Checked<Passed> isFresh(const Period &period, const QDateTime &at) {
    if (const auto within = isWithin(period, at); !within)
        return within;
    const auto made = period.issued ? period.issued : period.begins;
    if (made && made->addSecs((PresentationLife + ClockSkew).count()) < at)
        return {Refusal::TooOld, dateOf(*made)};
    return Passed{};
}

} // namespace kiosk::trust
