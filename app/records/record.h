#pragma once

#include "app/credentials/keeprule.h"
#include "app/credentials/verdict.h"

#include <QJsonObject>
#include <optional>

namespace kiosk::records {

/// How a verification ended. Closed.
enum class Ending { Verified, NotVerified, Declined, Review, Expired, Failed, Cancelled };
/// "verified", "notVerified", "declined", "review", "expired", "failed", "cancelled": as `verify --json` prints them.
QString nameOf(Ending ending);
std::optional<Ending> endingOf(const QString &name);
QStringList endingNames();
Ending endingOf(Verdict verdict);

/// A check without its words, which may be about the person.
struct RecordedCheck {
    QString id;
    CheckResult result = CheckResult::NotChecked;
    CheckSource source = CheckSource::Service;

    bool operator==(const RecordedCheck &) const = default;
};

/// What the type's rules kept of the person, without saying it: the value itself lies sealed beside the record.
struct KeptClaim {
    QString claim; ///< its id; of several kept together, all of them
    Manner manner = Manner::Masked;
    QDateTime until; ///< destroyed then, or with the record
    QString digest;  ///< SHA-256 of the sealed value, in hex; says nothing of the value

    bool operator==(const KeptClaim &) const = default;
};

/// What is kept of a verification: how it went, and the names of what was shared. Never a claim's value, a link, a
/// token, a code or the service's own id of the session.
struct Record {
    QString id;        ///< UUID, lower case, without braces
    QString type;      ///< id of the credential type
    QString typeLabel; ///< what it was called then
    QString service;   ///< id of the service
    QString desk;      ///< name of the desk; may be empty
    QDateTime startedAt;
    std::optional<QDateTime> answeredAt = {};
    QDateTime endedAt;
    Ending ending = Ending::Failed;
    QString reason = {}; ///< fixed word of a verdict's reason, or a failure's reference; empty where there is none
    QStringList issuers = {};
    QList<RecordedCheck> checks = {};
    QStringList claims = {};   ///< names of the claims that were shared
    QString visit = {};        ///< id of the visit, where several verifications belong together
    QString lateAnswerOf = {}; ///< id of the record whose session this answer came too late for
    /// When the QR code was on the screen; nothing where it never was.
    std::optional<QDateTime> invitedAt = {};
    QString operatorName = {}; ///< who was signed in; empty where nobody needed to be
    /// Keyed mark of the service's own id of the session, by which the service's lists are compared; empty where there
    /// was none.
    QString session = {};
    QList<KeptClaim> kept = {};

    bool operator==(const Record &) const = default;
};

/// In RFC 8785's order; times in ISO 8601 with milliseconds, UTC. What is empty is there and empty, but for the members
/// that came later (`invitedAt`, `operator`, `session`, `kept`): they are left out, so that older records keep their
/// digests.
QJsonObject toJson(const Record &record);
/// Nothing unless toJson() would write exactly this.
std::optional<Record> readRecord(const QJsonObject &json);
QJsonObject toJson(const RecordedCheck &check);
RecordedCheck readCheck(const QJsonObject &json);
QJsonObject toJson(const KeptClaim &kept);
KeptClaim readKept(const QJsonObject &json);
/// SHA-256 of the record as RFC 8785 writes it, in hex: what the journal says of it.
QString digestOf(const Record &record);

} // namespace kiosk::records
