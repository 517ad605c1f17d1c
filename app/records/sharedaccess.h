#pragma once

#include "app/base/secret.h"

#include <QString>

namespace kiosk::records {

/// How the PostgreSQL database is reached that several desks share.
struct SharedAccess {
    QString host; ///< name or address; the folder of a Unix socket, or empty for the usual one
    int port = 5432;
    QString database; ///< empty: desks share nothing
    QString user;     ///< empty: the account that the program runs under
    Secret password = {};
    QString passwordReference = {}; ///< where it is kept; empty: none is sent
    bool isEncrypted = true;        ///< TLS, with certificate and host name verified; never on a Unix socket
    QString authorityFile = {};     ///< certificates (PEM) of whoever vouches for the host; empty: the system's

    bool isConfigured() const { return !database.isEmpty(); }
    bool isSocket() const { return host.isEmpty() || host.startsWith(u'/'); }
    /// "kiosk at db.example.org:5432", for messages.
    QString place() const {
        return isSocket() ? QStringLiteral("%1 on this computer").arg(database)
                          : QStringLiteral("%1 at %2:%3").arg(database, host).arg(port);
    }
};

} // namespace kiosk::records
