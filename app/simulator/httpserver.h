#pragma once

#include "app/base/outcome.h"
#include "app/simulator/authority.h"
#include "app/simulator/simulatedservice.h"

#include <functional>

namespace kiosk::sim {

/// The simulator's HTTP/1.1 server: every connection has a thread of its own, so an answer that waits holds up nobody
/// else. Connections are kept for two minutes; each answer carries a Date header.
class HttpServer {
public:
    /// Called on the connections' threads. Request::mount is the server's root as the client reaches it.
    using Handler = std::function<Reply(const Request &)>;

    struct Options {
        QString address = QStringLiteral("127.0.0.1"); ///< to listen on
        quint16 port = 0;                              ///< 0: any free one
        QString publicHost;                            ///< host of the links; empty: the one the client asked for
        std::optional<ServerIdentity> tls;
    };

    /// Listens when it returns. Failure: Internal, with the reason.
    static Outcome<std::unique_ptr<HttpServer>> start(const Options &options, Handler handler);
    ~HttpServer();

    quint16 port() const;
    /// Ends every connection, answers that wait included; returns when all threads have ended.
    void stop();

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kiosk::sim
