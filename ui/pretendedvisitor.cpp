#include "ui/pretendedvisitor.h"

#include "app/simulator/simulator.h"

namespace kiosk::ui {

namespace {

/// What the visitor's side knows a request by: the code's text, or the session where the service only gave a picture.
const QString &handleOf(const Invitation &invitation) {
    return invitation.link.isEmpty() ? invitation.sessionId : invitation.link;
}

} // namespace

sim::SimulatedService *PretendedVisitor::serviceOf(const Invitation &invitation) const {
    if (sim::SimulatedService *service = m_simulator.serviceForLink(handleOf(invitation))) {
        return service;
    }
    for (sim::SimulatedService *service : m_simulator.services()) {
        if (service->look(handleOf(invitation), false)) {
            return service;
        }
    }
    return nullptr;
}

std::optional<PretendedVisitor::State> PretendedVisitor::state(const Invitation &invitation) const {
    sim::SimulatedService *service = serviceOf(invitation);
    const std::optional<sim::WalletRequest> request =
        service ? service->look(handleOf(invitation), false) : std::nullopt;
    return request ? std::optional(request->state) : std::nullopt;
}

void PretendedVisitor::scan(const Invitation &invitation) const {
    if (sim::SimulatedService *service = serviceOf(invitation)) {
        static_cast<void>(service->look(handleOf(invitation), true));
    }
}

void PretendedVisitor::share(const Invitation &invitation) const {
    if (sim::SimulatedService *service = serviceOf(invitation)) {
        service->share(handleOf(invitation));
    }
}

void PretendedVisitor::decline(const Invitation &invitation) const {
    if (sim::SimulatedService *service = serviceOf(invitation)) {
        service->decline(handleOf(invitation));
    }
}

} // namespace kiosk::ui
