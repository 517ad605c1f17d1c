#pragma once

#include "app/credentials/checkids.h"
#include "app/credentials/credentialtype.h"
#include "app/credentials/presentation.h"
#include "app/trust/needs.h"
#include "app/trust/presented.h"
#include "app/trust/trustbase.h"

namespace kiosk::trust {

/// What evidence is held against, besides what the evidence itself brings (nonce, audience, time of the answer).
struct Context {
    TrustBase trust;
    CredentialType type;    ///< that was asked for: names the credentials, and chooses who is trusted
    QStringList types = {}; ///< names of credential types of which each presented one must have one; empty: any
    QDateTime now;          ///< UTC
};

/// A check with the fixed reason behind its words.
struct Finding {
    Check check;
    std::optional<Refused> refused = {}; ///< nothing where it passed, or where no refusal but an absence is the reason
};

/// What an examination found out, so far.
struct Examination {
    QList<Finding> findings;                ///< in the order to be shown
    QList<PresentedCredential> credentials; ///< with the claims that were disclosed
    QStringList issuerNames;                ///< beside `credentials`: the configured name; empty where not trusted
    QList<Need> needs;                      ///< still open; examine again once they are known

    QList<Check> checks() const;
};

/// The pure heart: looks at one piece of evidence, with what is known so far from the network. A need that was asked
/// and not answered is a check that was not made, never one that passed. Where evidence cannot be read, one failed
/// check says so and nothing else is claimed.
Examination examine(const Evidence &evidence, const Context &context, const Known &known);

/// Adds what was found to what the service said: checks, credentials where the service named none, and one check
/// whether the claims it reported are those that were presented.
void addExaminations(Presentation &presentation, const QList<Examination> &examinations);

} // namespace kiosk::trust
