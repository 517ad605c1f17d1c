#pragma once

#include "app/session/earliersession.h"
#include "app/session/serviceconnection.h"

#include <QObject>
#include <memory>

namespace kiosk {

class Call;
class Clock;
class ClockTimer;
class HttpClient;

/// Follows the one earlier session (see EarlierSession) beside the journey: slowly, one request at a time, until its
/// time is over. It learns whether there is an answer, and keeps nothing of what the answer says.
class LateAnswers : public QObject {
    Q_OBJECT

public:
    LateAnswers(HttpClient &client, Clock &clock, QObject *parent = nullptr);
    ~LateAnswers() override;

    const std::optional<EarlierSession> &earlier() const { return m_earlier; }
    bool hasArrived() const { return m_earlier && m_earlier->isAnswered; }
    const ServiceConnection &service() const { return m_service; }

    /// Follows this one from now on, and none before it.
    void follow(const EarlierSession &earlier, const ServiceConnection &service);
    void forget();
    void reword(const QList<CredentialType> &types);

    /// An answer that nobody takes up is offered for so long.
    static constexpr std::chrono::seconds OfferStays{60};

Q_SIGNALS:
    /// hasArrived() has changed.
    void changed();
    /// Its time is over, or (not `isOpen`) the service has nothing more to say of it.
    void isOver(bool isOpen);

private:
    void schedule(std::optional<std::chrono::milliseconds> retryAfter = {});
    void ask();
    void heard(const Outcome<Progress> &outcome);
    void stop();

    HttpClient &m_client;
    Clock &m_clock;
    std::optional<EarlierSession> m_earlier;
    ServiceConnection m_service;
    Moment m_begun{};
    int m_troubles = 0;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<ClockTimer> m_pollTimer;
    std::unique_ptr<ClockTimer> m_endTimer;
};

} // namespace kiosk
