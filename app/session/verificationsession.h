#pragma once

#include "app/session/phase.h"
#include "app/session/serviceconnection.h"

#include <QObject>
#include <memory>

namespace kiosk {

class Call;
class Clock;
class ClockTimer;
class HttpClient;
class LateAnswers;
class Recorder;
struct EarlierSession;

namespace trust {
class Inspection;
class Inspector;
} // namespace trust

/// The one object of the journey: holds the phase, starts the work that belongs to it, and makes sure that it ends. One
/// request is in flight at a time; every session reaches an end at the latest 5 s after its deadline, whatever the
/// service does.
class VerificationSession : public QObject {
    Q_OBJECT

public:
    using Connect = std::function<Outcome<ServiceConnection>(const CredentialType &)>;

    VerificationSession(HttpClient &client, Clock &clock, Connect connect, DeskIdentity desk,
                        QObject *parent = nullptr);
    ~VerificationSession() override;

    /// Who examines what the wallet presented, before a verdict. Without one, evidence is reported as not examined.
    void setInspector(trust::Inspector *inspector) { m_inspector = inspector; }
    /// Who writes down what happens, before anybody sees it. Without one, nothing is recorded.
    void setRecorder(Recorder *recorder) { m_recorder = recorder; }

    /// A session that ended without an answer is followed beside the journey for so long; zero: not at all.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }

    const Phase &phase() const { return m_phase; }
    template <typename P>
    const P *as() const {
        return std::get_if<P>(&m_phase);
    }

    /// Left until the session ends (Inviting, Scanned, Checking); nothing otherwise. Never negative.
    std::optional<std::chrono::milliseconds> remaining() const;
    /// The whole time between the session's begin and its deadline.
    std::optional<std::chrono::milliseconds> total() const;
    /// Left until an end page (Concluded, Expired, Failed) clears itself; nothing elsewhere.
    std::optional<std::chrono::milliseconds> clearsIn() const;

    /// The answer to an earlier code is there, unread; useLateAnswer() or dropLateAnswer() decides on it.
    bool hasLateAnswer() const;

    /// How long pages without claims (expired, failed) stay.
    static constexpr std::chrono::seconds EndPageStays{60};
    /// An answer that is under way when the deadline passes may still arrive for so long.
    static constexpr std::chrono::milliseconds Grace{4'500};
    /// A service that has not answered any poll for so long is given up before the deadline.
    static constexpr std::chrono::seconds PatienceWithTroubles{60};
    /// A late answer that somebody took up is read within so long.
    static constexpr std::chrono::seconds LateReading{30};
    /// Unreadable answers in a row after which the service is given up.
    static constexpr int UnreadableAnswers = 3;

public Q_SLOTS:
    /// Only from Idle; otherwise nothing happens: one tap, one session.
    void begin(const kiosk::CredentialType &type, const kiosk::Inputs &inputs = {});
    /// Gives up; the service is told where it can be.
    void cancel();
    /// The same type once more: from an end page, or with a new code while the old one waits.
    void again();
    /// Reads the answer to the earlier code; what is under way instead ends.
    void useLateAnswer();
    void dropLateAnswer();
    /// From an end page: back to the start, claims destroyed.
    void dismiss();
    /// Somebody is there: an end page's time starts anew.
    void touch();
    /// The language has changed: `desk` speaks in the next request, and what is under way gets its words from `types`.
    void reword(const kiosk::DeskIdentity &desk, const QList<kiosk::CredentialType> &types);

Q_SIGNALS:
    void phaseChanged();
    /// A poll's answer was not counted as an end; `troubles` may have changed.
    void progressed();
    /// hasLateAnswer() may have changed.
    void lateAnswerChanged();

private:
    void apply(const Event &event);
    Phase writtenDown(Phase next);
    void enter();
    void leave();
    void request();
    void schedulePoll(std::optional<std::chrono::milliseconds> retryAfter = {});
    void poll();
    void polled(const Outcome<Progress> &outcome);
    void pollFailed(const Failure &failure);
    void answered(const Progress &progress);
    void readResult();
    void examine(const Presentation &presentation);
    void conclude(const Presentation &presentation);
    void startDeadline();
    void deadlinePassed();
    void graceOver();
    void endWithoutAnswer();
    void tellService(const Invitation &invitation, const ServiceConnection &service);
    void keepFollowing(const std::optional<EarlierSession> &next, const Event &event);
    void forgetEarlier(bool isOpen);
    void startClearing(std::chrono::milliseconds stay);
    /// From the service's answer to the session's end.
    std::chrono::milliseconds lifeOf(const CredentialType &type, const Invitation &invitation) const;
    bool isPastDeadline() const;

    HttpClient &m_client;
    Clock &m_clock;
    Connect m_connect;
    DeskIdentity m_desk;
    trust::Inspector *m_inspector = nullptr;
    Recorder *m_recorder = nullptr;
    Phase m_phase;
    ServiceConnection m_service;
    std::unique_ptr<LateAnswers> m_late;
    std::chrono::milliseconds m_grace{};
    std::unique_ptr<Call> m_call;
    std::unique_ptr<trust::Inspection> m_inspection;
    std::unique_ptr<ClockTimer> m_pollTimer;
    std::unique_ptr<ClockTimer> m_deadlineTimer;
    std::unique_ptr<ClockTimer> m_clearTimer;
    std::optional<Presentation> m_presentation; ///< came with the poll; no result needs to be read
    std::optional<Failure> m_lastTrouble;       ///< the last poll's, until one succeeds
    Moment m_lastChange{};
    Moment m_lastGoodAnswer{};
    Moment m_clearsAt{};
    std::chrono::milliseconds m_stays{};
    bool m_isLastPoll = false;
    bool m_isDeciding = false; ///< the service has what it needs, and said so in the last answer
    Moment m_notBefore{};      ///< the service asked not to be asked earlier
};

} // namespace kiosk
