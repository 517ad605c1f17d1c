#pragma once

#include "app/credentials/acceptance.h"

namespace kiosk {

/// One of a type's rules and what it says about what was shared.
struct Ruling {
    Rule rule;
    RuleResult result;
};

/// What the claims' `must_be` and the type's own rules say, in that order. `now` as for look(). Pure.
QList<Ruling> rulingsOf(const CredentialType &type, const Presentation &presentation, const QDateTime &now);

/// Whether anything has expired: the claims with `expires` and the credentials' own end. A rule of the type that
/// always looks at such an end takes the place of the one without grace, for the credentials that it is about.
/// CannotTell with EndUnknown where nothing names an end.
RuleResult lookAtExpiry(const CredentialType &type, const Presentation &presentation, const QDateTime &now);

/// The days after its own end for which the type still accepts this credential: the fewest of the rules that always
/// look at that end; 0 without such a rule.
int graceDaysOf(const CredentialType &type, const QString &credential);

/// A ruling as a check with the id "rule", in the present language.
Check checkOf(const Ruling &ruling, const CredentialType &type);
/// The same under another id, which brings the words.
Check checkOf(const QString &id, const RuleResult &result, const CredentialType &type);

} // namespace kiosk
