#pragma once

#include "tests/bench/figures.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace kiosk::bench {

/// The simulated services as a process of their own, with a visitor who acts by itself.
class Service {
public:
    /// False, with a complaint on stderr, where it does not start.
    bool start();
    ~Service();

    quint16 port() const { return static_cast<quint16>(m_address.port()); }
    /// A configuration file for a desk that reaches the service at `port` (its own, or a relay's).
    QString configuration(quint16 port);
    /// What a bare socket on a kept connection waits for the answer that creates a session, in ms.
    Figures ownAnswerTime(int requests) const;

    /// How long after a session's begin the simulated visitor has answered, in ms (scanned after 300, answered 500
    /// later).
    static constexpr double visitorAnswersAfter = 800;

private:
    QProcess m_process;
    QTemporaryDir m_folder;
    QUrl m_address;
    QHash<QString, QString> m_access; ///< of PingOne Credentials, as `simulate` prints it
};

} // namespace kiosk::bench
