#pragma once

#include "app/simulator/simulatedsession.h"

#include <QMutex>

namespace kiosk::sim {

/// What simulated services with sessions have in common: one request at a time, the visitor who finds a session by its
/// link, and the scenarios that play trouble whatever the service.
class SessionService : public SimulatedService {
public:
    explicit SessionService(const Plot &plot);

    Reply handle(const Request &request) final;
    std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) final;
    bool share(const QString &linkOrId) final;
    bool decline(const QString &linkOrId) final;
    bool play(const QString &linkOrId, Scenario scenario) final;

protected:
    const Plot &plot() const { return m_plot; }

    /// Answers a request; nothing else runs meanwhile.
    virtual Reply serve(const Request &request) = 0;
    /// Null where no session has this link or wallet's id.
    virtual SimulatedSession *sessionByLink(const QString &linkOrId) = 0;
    /// The service's words for "too many requests", with Retry-After.
    virtual Reply tooMany(int poll) const = 0;
    /// The service's words for a failure of its own, another one at every other poll.
    virtual Reply failing(int poll) const = 0;

    /// The answer to a request for a session's status: `good`, or what the plot puts in its place.
    Reply statusReply(SimulatedSession &session, Reply good) const;

private:
    bool answer(const QString &linkOrId, bool share);

    const Plot m_plot;
    QMutex m_mutex;
};

} // namespace kiosk::sim
