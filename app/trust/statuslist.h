#pragma once

#include "app/trust/refusal.h"

#include <QJsonObject>
#include <QUrl>
#include <optional>
#include <vector>

namespace kiosk::trust {

/// How a credential says where its status can be looked up.
enum class StatusKind {
    TokenStatusList, ///< `status.status_list` (draft-ietf-oauth-status-list)
    Bitstring,       ///< `credentialStatus` of type BitstringStatusListEntry (W3C)
    StatusList2021,  ///< its predecessor
    Unknown,         ///< any other type; cannot be looked up here
};

/// One entry of a credential.
struct StatusReference {
    StatusKind kind = StatusKind::Unknown;
    QString type;    ///< as written, "BitstringStatusListEntry"
    QUrl list;       ///< where the list lies; https
    QString address; ///< the same as written, which the list repeats
    qint64 index = 0;
    QString purpose; ///< "revocation", "suspension"; empty with TokenStatusList
};

/// What the credential says about its status: `status` of the token's claims and `credentialStatus` of the W3C
/// credential; none where it says nothing. StatusMalformed where a known type lacks what it needs.
Checked<std::vector<StatusReference>> readStatusReferences(const QJsonObject &claims, const QJsonObject &credential);

/// A list unpacked.
struct StatusList {
    /// Two megabytes: sixteen million entries of one bit.
    static constexpr qsizetype MostBytes = 2 << 20;

    QByteArray bytes;
    int bits = 1;              ///< of an entry: 1, 2, 4 or 8
    bool highestFirst = false; ///< W3C counts a byte's bits from the most significant one

    qint64 count() const { return bytes.size() * 8 / bits; }
    /// StatusOutOfRange beyond the end.
    Checked<int> at(qint64 index) const;
};

/// The `status_list` member of a status list token: {bits, lst}. StatusMalformed, TooLarge.
Checked<StatusList> readTokenStatusList(const QJsonValue &statusList);
/// The `credentialSubject` of a status list credential: {type, statusPurpose, encodedList}. Both generations;
/// Bitstring's lists of under 131 072 entries are StatusMalformed, because they would tell who is meant.
Checked<StatusList> readBitstringStatusList(const QJsonValue &subject, const StatusReference &reference);

/// What the entry means: Passed for valid, else StatusRevoked, StatusSuspended or StatusOther.
Checked<Passed> meaningOf(const StatusReference &reference, int value);

} // namespace kiosk::trust
