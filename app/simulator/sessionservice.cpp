#include "app/simulator/sessionservice.h"

#include <QMutexLocker>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto slowness = 1500ms;

} // namespace

SessionService::SessionService(const Plot &plot) : m_plot(plot) {}

Reply SessionService::handle(const Request &request) {
    const QMutexLocker lock(&m_mutex);
    Reply reply = serve(request);
    if (m_plot.scenario == Scenario::Slow) {
        reply.delay = slowness;
    }
    return reply;
}

std::optional<WalletRequest> SessionService::look(const QString &linkOrId, bool fetch) {
    const QMutexLocker lock(&m_mutex);
    SimulatedSession *session = sessionByLink(linkOrId);
    if (session == nullptr) {
        return {};
    }
    const auto now = SimulatedSession::Steady::now();
    if (fetch) {
        session->fetch(now);
    }
    return session->forWallet(now);
}

bool SessionService::answer(const QString &linkOrId, bool share) {
    const QMutexLocker lock(&m_mutex);
    SimulatedSession *session = sessionByLink(linkOrId);
    return session != nullptr && session->answer(share, SimulatedSession::Steady::now());
}

bool SessionService::share(const QString &linkOrId) {
    return answer(linkOrId, true);
}

bool SessionService::decline(const QString &linkOrId) {
    return answer(linkOrId, false);
}

bool SessionService::play(const QString &linkOrId, Scenario scenario) {
    const QMutexLocker lock(&m_mutex);
    SimulatedSession *session = sessionByLink(linkOrId);
    return session != nullptr && session->play(scenario, SimulatedSession::Steady::now());
}

Reply SessionService::statusReply(SimulatedSession &session, Reply good) const {
    const int poll = session.countPoll();
    switch (m_plot.scenario) {
    case Scenario::ServerError:
        return failing(poll);
    case Scenario::RateLimited:
        return poll % 2 == 0 ? tooMany(poll) : good;
    case Scenario::DropsConnection:
        if (poll % 2 == 1) {
            good.trick = poll % 4 == 1 ? Reply::Trick::DropBeforeAnswer : Reply::Trick::DropWithinBody;
        }
        return good;
    default:
        return good;
    }
}

} // namespace kiosk::sim
