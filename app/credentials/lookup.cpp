#include "app/credentials/lookup.h"

#include <algorithm>

namespace kiosk {

bool isSameType(const QString &one, const QString &other) {
    return one.simplified().toCaseFolded() == other.simplified().toCaseFolded();
}

const RequestedCredential *requestFor(const CredentialType &type, const QString &credential) {
    const auto found = std::find_if(
        type.credentials.cbegin(), type.credentials.cend(),
        [&credential](const RequestedCredential &requested) { return isSameType(requested.type, credential); });
    return found == type.credentials.cend() ? nullptr : &*found;
}

} // namespace kiosk
