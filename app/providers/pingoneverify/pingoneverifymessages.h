#pragma once

#include "app/providers/pingone/pingoneusers.h"

namespace kiosk::pingone {

/// JSON of PingOne Verify's transactions and policies → values; no decisions about the conversation. Facts are
/// those of the PingOne API pages "Create Verify Transaction", "Read One Verify Transaction" and "Read All Verify
/// Policies".

/// 201 (any 2xx) of a transaction's creation. Where it has no webVerificationUrl, context["qrAddress"] is the address
/// of the service's own QR picture. The deadline is the service's expiry and what it may need to finish checking.
Outcome<Invitation> readTransactionInvitation(const HttpResponse &response, const CredentialType &type,
                                              const QString &userId);

/// A transaction's state. A success is Answered with context["status"] and context["verificationStatus"]; FAIL and
/// NOT_REQUIRED carry their presentation, for there is nothing more to read. Another transaction's answer is BadAnswer.
Outcome<Progress> readTransactionProgress(const HttpResponse &response, const QString &transactionId = {});

/// What a presentation begins with: verdict, checks and notices from the invitation's context.
Presentation presentationFrom(const QVariantMap &context);
/// What it ends with, once matches and scores are beside the checks: an administrator's approval overrules them all,
/// and the checks that are optional for the type are no reason against the visitor.
Presentation concluded(Presentation presentation, const CredentialType &type, const QVariantMap &context);

/// Body of "Update Verify Transaction" with which an administrator approves by hand.
QByteArray approvalBody();
/// The transaction that was approved: its status word. Another transaction's answer, or one that is not approved, is
/// BadAnswer.
Outcome<QString> readApproval(const HttpResponse &response, const QString &transactionId);

/// verifyPolicies and verifyTransactions as rows.
Outcome<ServiceListing> readPolicies(const HttpResponse &response);
Outcome<ServiceListing> readTransactions(const HttpResponse &response, const QString &userId, int page, int pageSize);
Outcome<ServiceRow> readTransactionRow(const HttpResponse &response, const QString &userId);

/// Data that was collected in time is still checked after the transaction's expiry; how long that may take is our
/// guess.
constexpr std::chrono::minutes TimeToFinish{2};

} // namespace kiosk::pingone
