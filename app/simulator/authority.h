#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <optional>

namespace kiosk::sim {

/// A server's certificate with its private key, both PEM.
struct ServerIdentity {
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// A certificate authority that lives as long as one run of the simulator, and the one server certificate it signed.
/// Its own key is forgotten at once, so trusting the authority trusts nothing else.
struct Authority {
    QByteArray authorityPem;
    ServerIdentity server;
};

/// EC P-256; the server's names are localhost, 127.0.0.1, ::1 and `addresses`. Nothing where OpenSSL refuses.
std::optional<Authority> makeAuthority(const QList<QHostAddress> &addresses);

} // namespace kiosk::sim
