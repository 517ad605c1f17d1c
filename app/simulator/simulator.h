#pragma once

#include "app/base/outcome.h"
#include "app/simulator/simulatedservice.h"

#include <QSslCertificate>

namespace kiosk::sim {

struct SimulatorOptions {
    quint16 port = 0; ///< 0: any free one
    bool tls = false; ///< https with a certificate authority made at start
    bool lan = false; ///< reachable from the local network; links carry the LAN address
    Plot plot = {};
};

/// The pretended world: an HTTP server in its own threads that mounts every provider's simulated half under
/// `<base>/<mount>/…` and the wallet page that plays the visitor. Loopback unless `lan`.
class Simulator {
public:
    /// Starts listening. Failure: Internal, with the reason (port taken, …).
    static Outcome<std::unique_ptr<Simulator>> start(const SimulatorOptions &options);
    ~Simulator();

    /// "http://127.0.0.1:8123".
    QUrl baseUrl() const;
    /// The mount's address of a provider id ("pingone-credentials").
    QUrl mountOf(const QString &providerId) const;
    /// What a client of it needs to know, addresses in full: {"base_url", "http://127.0.0.1:8123/pingone/v1"}, …
    QList<std::pair<QString, QString>> accessTo(const QString &providerId) const;
    QList<SimulatedService *> services() const;
    SimulatedService *serviceOf(const QString &providerId) const;
    /// The authority that signed the server's certificate; null without TLS.
    QSslCertificate authority() const;
    /// PEM of it.
    QByteArray authorityPem() const;

    /// The service that knows the link of a QR code.
    SimulatedService *serviceForLink(const QString &link) const;

private:
    struct Private;
    explicit Simulator(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kiosk::sim
