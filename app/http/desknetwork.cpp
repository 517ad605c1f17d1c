#include "app/http/desknetwork.h"

#include <QNetworkInterface>
#include <algorithm>

namespace kiosk {

bool hasDeskNetwork() {
    const auto leadsOut = [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            return false;
        const auto addresses = each.addressEntries();
        return std::any_of(addresses.cbegin(), addresses.cend(),
                           [](const QNetworkAddressEntry &entry) { return !entry.ip().isLinkLocal(); });
    };
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), leadsOut);
}

} // namespace kiosk
