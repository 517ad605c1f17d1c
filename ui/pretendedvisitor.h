#pragma once

#include "app/providers/provider.h"
#include "app/simulator/simulatedservice.h"

#include <optional>

namespace kiosk::sim {
class Simulator;
}

namespace kiosk::ui {

/// The demo's visitor, played from the window: does at the simulator what a wallet does with the code on the screen.
class PretendedVisitor {
public:
    explicit PretendedVisitor(sim::Simulator &simulator) : m_simulator(simulator) {}

    using State = sim::WalletRequest::State;

    /// How the request stands; nothing where the simulator does not know it.
    std::optional<State> state(const Invitation &invitation) const;
    void scan(const Invitation &invitation) const;
    void share(const Invitation &invitation) const;
    void decline(const Invitation &invitation) const;

private:
    sim::SimulatedService *serviceOf(const Invitation &invitation) const;

    sim::Simulator &m_simulator;
};

} // namespace kiosk::ui
