#include "app/offeredtypes.h"

#include "app/base/displaytext.h"

#include <algorithm>

namespace kiosk {

namespace {

constexpr int LongestWords = 80;
constexpr qsizetype LongestId = 80;

/// "emailCredential" → "email-credential".
QString slugOf(const QString &name) {
    QString slug;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 128 && c.isLetterOrNumber();
        if (!slug.isEmpty() && !slug.endsWith(u'-') && (!isPlain || c.isUpper()))
            slug += u'-';
        if (isPlain)
            slug += c.toLower();
    }
    return slug.left(LongestId);
}

/// The same request of the same service.
bool isSame(const CredentialType &one, const CredentialType &other) {
    return one.service == other.service && one.options == other.options;
}

} // namespace

QList<CredentialType> offeredTypes(const QString &service, const QList<CredentialType> &offers,
                                   const QList<CredentialType> &configured) {
    QList<CredentialType> types;
    for (CredentialType type : offers) {
        type.service = service;
        type.id = service + u'-' + slugOf(type.id);
        type.label = displayText(type.label, LongestWords);
        type.description = displayText(type.description, LongestWords);
        const auto isThere = [&type](const CredentialType &other) {
            return other.id == type.id || isSame(other, type);
        };
        const bool isKnown = std::any_of(configured.begin(), configured.end(), isThere) ||
                             std::any_of(types.begin(), types.end(), isThere);
        if (!isKnown && !type.label.isEmpty() && types.size() < MostOfferedTypes)
            types.append(type);
    }
    return types;
}

} // namespace kiosk
