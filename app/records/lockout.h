#pragma once

#include "app/records/writing.h"

#include <chrono>
#include <functional>

namespace kiosk::records {

/// Runs one statement, within a transaction or without.
using Ask = std::function<Outcome<QSqlQuery>(const QString &statement, const QVariantList &values)>;

/// The failed attempts in a row to sign in with a name, and how long they lock it: not at all until FreeAttempts, then
/// for FirstWait, then twice as long each time, up to LongestWait.
///
/// Names are told apart by twelve bits of a hash, whether they exist or not: an unknown one locks like a known one, and
/// what somebody typed into the wrong field is not on the disk.
struct Attempts {
    int failures = 0;
    QDateTime last = {};

    /// So long until the next attempt is heard; 0: at once.
    std::chrono::milliseconds wait(const QDateTime &now) const;

    static constexpr int FreeAttempts = 5;
    static constexpr std::chrono::seconds FirstWait{30};
    static constexpr std::chrono::hours LongestWait{1};
};

Outcome<Attempts> attemptsOf(const Ask &ask, const QString &name);
Outcome<Done> setAttempts(const Writing &writing, const QString &name, const Attempts &attempts);

} // namespace kiosk::records
