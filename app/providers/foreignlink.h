#pragma once

#include "app/base/jsonreader.h"

namespace kiosk {

/// Addresses that a service hands over: what the QR code holds, what the browser opens, where the next page is. They
/// are taken only where following them cannot mean anything else.

/// The text of the QR code at `key`, of any scheme a wallet may listen to ("https", "openid-vc"). Rejected where a
/// computer would run or open something of its own ("javascript", "file", …).
QString readWalletLink(const JsonReader &object, QStringView key);

/// The address of a page at `key`: http or https with a host.
QString readWebLink(const JsonReader &object, QStringView key);

/// True for an address of a page.
bool isWebLink(const QUrl &url);

/// True for an address of a picture that the kiosk may fetch for the service at `service`: https only. This computer is
/// asked for nothing, and nothing is asked for over plain http, unless the service itself runs here.
bool mayFetch(const QUrl &address, const QUrl &service);

/// True where scheme, host and port are the same: only there may the service's token go.
bool isSameServer(const QUrl &one, const QUrl &other);

} // namespace kiosk
