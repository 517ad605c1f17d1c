#include "app/providers/foreignlink.h"

#include <QHostAddress>
#include <algorithm>
#include <array>

namespace kiosk {

namespace {

constexpr std::array RefusedSchemes{QLatin1String("javascript"), QLatin1String("data"),  QLatin1String("file"),
                                    QLatin1String("vbscript"),   QLatin1String("about"), QLatin1String("blob"),
                                    QLatin1String("qrc")};

bool isRefused(const QString &scheme) {
    return std::any_of(RefusedSchemes.begin(), RefusedSchemes.end(),
                       [&scheme](QLatin1String refused) { return scheme == refused; });
}

bool isThisComputer(const QUrl &url) {
    const QString host = url.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url) {
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

QString readWalletLink(const JsonReader &object, QStringView key) {
    const QString link = object.text(key);
    const QUrl url(link, QUrl::StrictMode);
    if (!link.isEmpty() && (!url.isValid() || url.scheme().isEmpty() || isRefused(url.scheme())))
        object.reject(QStringLiteral("an address that opens a wallet"), key);
    return link;
}

QString readWebLink(const JsonReader &object, QStringView key) {
    const QString link = object.text(key);
    // A documented example has curly brackets in its path.
    if (!link.isEmpty() && !isWebLink(QUrl(link, QUrl::TolerantMode)))
        object.reject(QStringLiteral("an address of a web page"), key);
    return link;
}

bool isWebLink(const QUrl &url) {
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

bool mayFetch(const QUrl &address, const QUrl &service) {
    if (!isWebLink(address))
        return false;
    return isThisComputer(address) ? isThisComputer(service) : address.scheme() == QLatin1String("https");
}

bool isSameServer(const QUrl &one, const QUrl &other) {
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace kiosk
