#pragma once

#include "app/credentials/decision.h"
#include "app/records/store.h"
#include "app/records/storekey.h"

#include <QVariantMap>

namespace kiosk::records {

/// What becomes of a verification that somebody must look at. Closed.
enum class CaseState {
    Open,     ///< waits for the service or for a person
    Decided,  ///< a person at the desk has decided it
    Answered, ///< the service has; its answer is a record of its own
};
/// "open", "decided", "answered".
QString nameOf(CaseState state);

/// What the service last said of a case. Closed.
enum class Heard {
    Review,  ///< a person at the service must look at it
    Waiting, ///< it waits for the visitor again
    Valid,   ///< it has decided, but the desk's own checks leave it open
    Gone,    ///< it no longer knows the session
};
/// "review", "waiting", "valid", "gone".
QString nameOf(Heard heard);

/// Where the service's session is found again: its own id, and what the provider knows of it. Only ever sealed on the
/// disk, and destroyed when the case is closed.
struct CaseHandle {
    QString session;
    QVariantMap context = {};

    bool operator==(const CaseHandle &) const = default;
};

/// Somebody's word on a case; never changed once it is written.
struct CaseDecision {
    QDateTime at = {};
    QString operatorName;
    Decision decision = Decision::Decline;
    QString note;
    bool isFinal = true;  ///< false: somebody else must find the same
    QString service = {}; ///< the service's word for what it made of it; empty where it was not told
    QString via = {};     ///< where it was made if not at the window; in the journal alone

    bool operator==(const CaseDecision &) const = default;
};

/// What the journal tells of a decision on this record's case.
Event eventOf(const QString &record, const CaseDecision &decision);

/// A record whose outcome is *review*, and what has become of it.
struct Case {
    Record record;
    CaseState state = CaseState::Open;
    Heard heard = Heard::Review;
    bool isFollowed = false; ///< the service can still be asked
    std::optional<QDateTime> closedAt = {};
    QString answer = {};                ///< id of the record of the service's answer
    std::optional<Ending> outcome = {}; ///< of that record
    bool isSeen = true;                 ///< false: it has changed, and nobody has looked since
    QList<CaseDecision> decisions = {}; ///< the oldest first
};

/// The cases of a store. Failures are NotRecorded.
class Cases {
public:
    explicit Cases(Store &store) : m_store(store) {}

    /// Opens the case of a record in the transaction that writes it. `handle` where the service will go on deciding;
    /// without a key to seal it with, the case is not followed.
    static Outcome<Done> open(Writing &writing, const StoreKey *key, const Record &record,
                              const std::optional<CaseHandle> &handle);

    /// Open ones, the oldest first.
    Outcome<QList<Case>> waiting() const;
    /// Closed ones, the last first.
    Outcome<QList<Case>> closed(int most) const;
    /// By the record's id or an unmistakable beginning of it; the record is compared with what the journal says of it.
    Outcome<std::optional<Case>> find(const QString &id) const;
    /// Nothing where there is none any more, or where it cannot be unsealed.
    Outcome<std::optional<CaseHandle>> handleOf(const QString &record) const;

    /// How many have changed since somebody looked.
    Outcome<int> unseen() const;
    Outcome<Done> markSeen();

    /// The service has said something else than before. `isLast`: it will not say more, and the handle is destroyed.
    Outcome<Done> hear(const QString &record, Heard heard, bool isLast);
    /// The service has decided: closes the case with the record of its answer. False where it was closed already.
    Outcome<bool> answer(const QString &record, const Record &answer);
    /// Writes a person's word down; a final one closes the case. False where it was closed already.
    Outcome<bool> decide(const QString &record, const CaseDecision &decision);
    /// Destroys the handles of cases that were opened before this moment; how many.
    Outcome<int> letGoOf(const QDateTime &before);

private:
    Outcome<QList<Case>> read(const QString &condition, const QVariantList &values) const;
    Outcome<QList<CaseDecision>> decisionsOn(const QString &record) const;
    enum class Handle { Stays, IsDestroyed };
    Outcome<bool> change(Handle handle, const std::function<Outcome<bool>(Writing &)> &work);

    Store &m_store;
};

} // namespace kiosk::records
