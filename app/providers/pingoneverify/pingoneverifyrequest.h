#pragma once

#include "app/providers/pingone/pingoneusers.h"

namespace kiosk::pingone {

/// What a type of PingOne Verify can be configured with, what the desk must give for it, and the request bodies made of
/// both. Facts are those of the PingOne API pages "Create Verify Transaction", "Create User" and "SCIM filter
/// language".

/// The options of a type.
QList<OptionField> verifyTypeOptions();
/// An option that does nothing without another one: BadConfiguration with the missing one.
std::optional<Failure> typeProblem(const CredentialType &type);
/// Fields of the desk's form. Values with alternatives are separated by " | ": "Robert | Bob".
QList<InputField> verifyInputs(const CredentialType &type);
/// MissingInput with the field that is missing or malformed.
std::optional<Failure> badInput(const CredentialType &type, const Inputs &inputs);

/// The SCIM filter that finds the visitor's user; empty where nobody is searched for.
QString userFilter(const CredentialType &type, const Inputs &inputs);
/// Whose transactions a list is about: the user's id, or the filter that finds the user.
struct TransactionOwner {
    QString id = {};
    QString filter = {};

    bool operator==(const TransactionOwner &) const = default;
};
/// The names of the filters that transactionOwner() takes.
QStringList transactionFilters();
/// From the filters `user` (the user name), `email`, `external_id` or `user_id`: exactly one of them. MissingInput
/// where there is none, RequestRefused with the name of one that is not known or one too many.
Outcome<TransactionOwner> transactionOwner(const QHash<QString, QString> &filter);
/// True where a user is made when none is found (or searched for).
bool createsUser(const CredentialType &type, const Inputs &inputs);
/// Body of the request that creates a user; `username` is taken where the desk gave none.
QByteArray createUserBody(const CredentialType &type, const Inputs &inputs, const QString &username);

/// Body of the request that creates a transaction.
QByteArray createTransactionBody(const CredentialType &type, const Inputs &inputs);
/// The address for the phone with what the options add to it (`dt=1`).
QString linkFor(const CredentialType &type, const QString &webVerificationUrl);
/// True where verification metadata (scores) is read: the default.
bool readsScores(const CredentialType &type);
/// Kinds of verification, as the service names them, whose failure is no reason against the visitor.
QStringList optionalChecks(const CredentialType &type);

} // namespace kiosk::pingone
