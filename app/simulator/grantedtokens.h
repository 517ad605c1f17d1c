#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedclock.h"
#include "app/simulator/simulatedservice.h"

namespace kiosk::sim {

/// The access tokens that a simulated token endpoint has given out. Not thread-safe: its service locks.
class GrantedTokens {
public:
    explicit GrantedTokens(const Plot &plot);

    struct Grant {
        QString token;
        std::chrono::seconds lifetime; ///< as the answer states it
    };
    /// A new token for as long as the plot says. Where tokens die early the first one dies long before the time it was
    /// given, so that a client is refused in the middle of a session; the others say how short they live.
    Grant grant();

    /// Whether the request carries a living one ("Authorization: Bearer …").
    bool admit(const Request &request) const;

private:
    using Steady = SimulatedClock;
    struct Token {
        QByteArray text;
        Steady::time_point dies;
    };

    const Plot m_plot;
    QList<Token> m_tokens;
    int m_count = 0;
};

} // namespace kiosk::sim
