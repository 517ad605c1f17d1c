#pragma once

#include "app/base/jsonreader.h"
#include "app/credentials/presentation.h"

#include <QJsonObject>

namespace kiosk::pingone {

/// PingOne Verify's status words → values of ours ("Verify Transactions", "Viewing user ID verification results").

/// The single checks of `transactionStatus.verificationStatus`, a map from a kind of verification to its status. A
/// status may be a text or an object with one. Words that nobody knows are shown and count as not checked.
QList<Check> checksOf(const QJsonObject &verificationStatus);

/// A word of the service that nobody knows, for people: "VOICE_MATCH" → "Voice match".
QString plainWord(const QString &word);

/// What the check of a known kind of verification is called, by the id that checksOf() gives it.
Phrase wordsOfKind(const QString &id);

/// The check that stands for a status word: passed only for SUCCESS and an administrator's approval.
Check checkFor(const QString &id, const Phrase &label, const QString &status);

/// True where a text TRANSACTION_TIMED_OUT stands anywhere in the value: how the service says "expired".
bool saysTimedOut(const QJsonValue &transactionStatus);

/// What was failed and overruled by an administrator is no reason against the visitor any more, but not passed either.
void overrule(QList<Check> &checks);

/// True for a kind of verification that is known by this name in `verificationStatus`.
bool isKnownCheck(const QString &type);
/// Failed checks of these kinds, with their scores and matches, count as not checked: they did not keep the service
/// from saying SUCCESS. Its answer does not tell which checks the policy makes OPTIONAL, so the configuration must.
void excuse(QList<Check> &checks, const QStringList &optionalTypes);

} // namespace kiosk::pingone
