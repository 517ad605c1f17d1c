#pragma once

#include "app/credentials/acceptance.h"

#include <QTimeZone>

namespace kiosk::test {

inline const QString Card = QStringLiteral("Card");

/// A type that asks for one credential with these claims.
inline CredentialType typeWith(const QStringList &claims) {
    CredentialType type;
    RequestedCredential credential;
    credential.type = Card;
    for (const QString &claim : claims)
        credential.claims.append(RequestedClaim{claim, claim, ClaimFormat::Text, false});
    type.credentials = {credential};
    return type;
}

inline Presentation shared(const QList<Claim> &claims) {
    PresentedCredential credential;
    credential.type = Card;
    credential.claims = claims;
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.credentials = {credential};
    return presentation;
}

inline QDateTime noonOf(const QDate &day) {
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

inline Rule age(AgeRule::Bound bound, int years, const QDate &on = {}) {
    return Rule{AgeRule{bound, years, QStringLiteral("birth_date"), on}, {}, {}};
}
inline Rule atLeast(int years, const QDate &on = {}) {
    return age(AgeRule::Bound::AtLeast, years, on);
}
inline Rule atMost(int years, const QDate &on = {}) {
    return age(AgeRule::Bound::AtMost, years, on);
}

inline RuleResult looked(const Rule &rule, const QList<Claim> &claims, const QDateTime &now) {
    return look(rule, typeWith({}), shared(claims), now);
}

/// A random number generator whose numbers are the same on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    /// 0 … most - 1.
    int below(int most) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(most));
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool flip() { return below(2) == 0; }

private:
    quint64 m_state;
};

} // namespace kiosk::test
