#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedclock.h"
#include "app/simulator/simulatedservice.h"

#include <chrono>
#include <optional>

namespace kiosk::sim {

/// The life of one request of a simulated service and what its visitor did. States follow the clock when they are asked
/// for; there are no timers. What a service's sessions have beyond that is in the classes derived from it.
class SimulatedSession {
public:
    using Steady = SimulatedClock;
    enum class Answer { None, Shared, Declined };

    SimulatedSession(const Plot &plot, std::chrono::milliseconds lifetime);
    /// The variant in which no two visitors have one name.
    static Variant distinctVisitors();
    virtual ~SimulatedSession() = default;

    const QString &id() const { return m_id; }
    /// A text with the visitor's name as this session's visitor bears it.
    QString told(QString text) const;
    /// Counts the status requests, this one included.
    int countPoll() { return ++m_polls; }

    /// The visitor's wallet has it now; nothing happens where it is over or where the plot lets nobody scan.
    void fetch(Steady::time_point now);
    /// False where it is over, answered already, or where the plot lets no answer arrive.
    bool answer(bool share, Steady::time_point now);
    /// Answers as in one of plays(), whatever the plot; NeverScanned lets its time run out instead. False as above.
    bool play(Scenario scenario, Steady::time_point now);
    WalletRequest forWallet(Steady::time_point now);
    /// The plot's, or what the visitor chose to play.
    Scenario scenario() const { return m_plot.scenario; }

    /// True once its time has run out without an answer.
    bool isOver(Steady::time_point now) const;
    /// True once it ended or ran out longer ago than `kept`.
    bool isStale(Steady::time_point now, std::chrono::milliseconds kept) const;

protected:
    SimulatedSession(const SimulatedSession &) = default;
    SimulatedSession(SimulatedSession &&) = default;
    SimulatedSession &operator=(const SimulatedSession &) = default;
    SimulatedSession &operator=(SimulatedSession &&) = default;

    /// What the wallet shows; verifier, plays and state are filled in.
    virtual WalletRequest shown() const = 0;
    /// What the visitor can play on the wallet's page, besides sharing and declining.
    virtual QList<Scenario> plays() const;

    /// Lets the visitor who acts alone do what is due.
    void settle(Steady::time_point now);
    const Plot &plot() const { return m_plot; }
    Answer given() const { return m_answer; }
    const std::optional<Steady::time_point> &fetchedAt() const { return m_fetched; }
    const std::optional<Steady::time_point> &answeredAt() const { return m_answered; }
    std::chrono::system_clock::time_point createdTime() const { return m_createdAt; }
    std::chrono::system_clock::time_point expiryTime() const { return m_createdAt + m_lifetime; }
    /// When it last changed.
    std::chrono::system_clock::time_point changedTime() const;

private:
    bool takesAnswers() const;

    Plot m_plot;
    std::chrono::milliseconds m_lifetime;
    QString m_id;
    int m_polls = 0;
    std::chrono::system_clock::time_point m_createdAt;
    Steady::time_point m_created;
    std::optional<Steady::time_point> m_fetched;
    std::optional<Steady::time_point> m_answered;
    Answer m_answer = Answer::None;
};

} // namespace kiosk::sim
