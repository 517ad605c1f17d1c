#pragma once

#include "app/records/cases.h"
#include "app/session/verificationsession.h"

#include <QHash>

namespace kiosk {

/// What came of somebody's word on a case.
struct DecisionTaken {
    bool isFinal = true;  ///< false: a second person must find the same
    QString service = {}; ///< the service's word for what it made of it; empty where it was not told
};

/// Follows the cases of this desk at their services until these have decided, slowly, one request at a time; and tells
/// the services what people at the desk decide. What a service decides is judged as in a live session and becomes a
/// record of its own; claims leave the memory with the judgement.
class CaseFollower : public QObject {
    Q_OBJECT

public:
    struct Setup {
        std::function<records::Store *()> store; ///< null while it cannot be used
        VerificationSession::Connect connect;
        std::function<const CredentialType *(const QString &id)> typeById;
        QString desk; ///< whose cases are followed
        bool needsTwoPeople = false;
        int keepDays = 30; ///< so long a case is followed
    };
    using Decided = std::function<void(Outcome<DecisionTaken>)>;

    CaseFollower(HttpClient &client, Clock &clock, trust::Inspector *inspector, Setup setup, QObject *parent = nullptr);
    ~CaseFollower() override;

    /// Follows from now on.
    void start();
    /// How many cases have changed since somebody looked at them.
    int unseen() const { return m_unseen; }
    /// Somebody has looked at all of them.
    void markSeen();
    bool needsTwoPeople() const { return m_setup.needsTwoPeople; }
    /// Whether the service is told of such a decision.
    bool isTold(const records::Case &each, Decision decision) const;

    /// Somebody's word on an open case. Where the service takes such decisions it is told first; a failure of that
    /// leaves the case open. MissingInput without a note, RequestRefused where the case is closed, somebody else must
    /// confirm (field "operator"), or the store has operators and this is none who may decide ("permission");
    /// NotRecorded. `via` says where it is made if not at the window. `done` is called once, from the event loop, if
    /// this still lives.
    void decide(const QString &record, Decision decision, const QString &note, const QString &operatorName,
                const Decided &done, const QString &via = {});

    /// How often a case is asked for; a fifth more or less, so that desks do not ask in step.
    static constexpr std::chrono::minutes Every{3};
    /// Between two cases.
    static constexpr std::chrono::seconds Pause{5};

Q_SIGNALS:
    /// unseen() has changed, or a case has.
    void changed();

private:
    /// A case whose service is being asked.
    struct Asked {
        records::Record record;
        records::Heard heard = records::Heard::Review;
        CredentialType type;
        Invitation invitation;
        ServiceConnection service;
    };

    void look();
    void lookIn(std::chrono::milliseconds delay);
    std::optional<records::Case> nextDue(const QList<records::Case> &cases);
    void ask(const records::Case &due);
    void followed(const Outcome<Progress> &outcome);
    void troubled(const Failure &failure);
    void readResult();
    void examine(const Presentation &presentation);
    void conclude(const Presentation &presentation);
    void answer(const std::function<void(records::Record &)> &complete);
    void hear(records::Heard heard, bool isLast);
    void stop();
    void refresh();
    CredentialType typeOf(const records::Record &record) const;
    void write(const QString &record, records::CaseDecision decision, const Decided &done);

    HttpClient &m_client;
    Clock &m_clock;
    trust::Inspector *m_inspector;
    Setup m_setup;
    bool m_isStarted = false;
    int m_unseen = 0;
    QHash<QString, Moment> m_due;       ///< by record
    QHash<QString, Moment> m_notBefore; ///< by service: it asked not to be asked earlier
    std::unique_ptr<ClockTimer> m_timer;
    std::optional<Asked> m_asked;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<trust::Inspection> m_inspection;
    std::unique_ptr<Call> m_telling; ///< a decision on its way to the service
};

} // namespace kiosk
