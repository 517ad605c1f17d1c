#include "app/providers/registry.h"

#include "app/providers/didit/diditprovider.h"
#include "app/providers/nchain/nchainprovider.h"
#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"
#include "app/providers/pingoneverify/pingoneverifyprovider.h"
#include "app/providers/universaloid4vp/universaloid4vpprovider.h"

#include <algorithm>

namespace kiosk {

const QList<ProviderDescriptor> &providers() {
    static const QList<ProviderDescriptor> list{
        pingone::credentialsDescriptor(),
        pingone::verifyDescriptor(),
        didit::descriptor(),
        nchain::descriptor(),
        oid4vp::descriptor(),
    };
    return list;
}

const ProviderDescriptor *providerById(const QString &id) {
    const auto &list = providers();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&id](const ProviderDescriptor &descriptor) { return descriptor.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

Phrase labelOfCheck(const QString &provider, const QString &check) {
    if (isCommon(check))
        return {};
    const ProviderDescriptor *known = providerById(provider);
    for (const ProviderDescriptor &each : providers()) {
        const bool isAsked = each.wordsOfCheck && (!known || known == &each);
        const Phrase words = isAsked ? each.wordsOfCheck(check) : Phrase();
        if (!words.isEmpty())
            return words;
    }
    // A service's own new word, as it was shown then.
    QString plain = QString(check).replace(u'-', u' ');
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

} // namespace kiosk
