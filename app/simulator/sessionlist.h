#pragma once

#include <QString>
#include <algorithm>
#include <deque>

namespace kiosk::sim {

/// The sessions that a simulated service remembers, oldest first. The oldest is forgotten where there are too many.
template <typename Session>
class SessionList {
public:
    template <typename... From>
    Session &add(From &&...from) {
        constexpr std::size_t most = 1000;
        if (m_sessions.size() >= most) {
            m_sessions.pop_front();
        }
        return m_sessions.emplace_back(std::forward<From>(from)...);
    }

    /// Null where none fits.
    template <typename Predicate>
    Session *find(Predicate fits) {
        const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), fits);
        return found == m_sessions.end() ? nullptr : &*found;
    }
    Session *byId(const QString &id) {
        return find([&id](const Session &session) { return session.id() == id; });
    }

    template <typename Predicate>
    void removeIf(Predicate fits) {
        std::erase_if(m_sessions, fits);
    }

    auto rbegin() { return m_sessions.rbegin(); }
    auto rend() { return m_sessions.rend(); }

private:
    std::deque<Session> m_sessions;
};

} // namespace kiosk::sim
