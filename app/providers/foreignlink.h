#pragma once

#include "app/base/jsonreader.h"

namespace kiosk {

/// Addresses that a service hands over: what the QR code holds, what the browser opens, where the next page is. They
/// are taken only where following them cannot mean anything else.

/// The text of the QR code at `key`, of any scheme a wallet may listen to ("https", "openid-vc"). Rejected where a
/// computer would run or open something of its own ("javascript", "file", …).
QString readWalletLink(const JsonReader &object, QStringView key);

/// The address of a page or picture at `key`: http or https with a host.
QString readWebLink(const JsonReader &object, QStringView key);

/// True for an address of a page or picture.
bool isWebLink(const QUrl &url);

/// True where scheme, host and port are the same: only there may the service's token go.
bool isSameServer(const QUrl &one, const QUrl &other);

} // namespace kiosk
