#pragma once

#include "app/credentials/claim.h"

#include <QStringList>

namespace kiosk {

/// Holds what a service reports against what the wallet presented, and makes the check "data-consistent" of it: failed
/// where a claim of the same name differs; not checked where something was not presented, or nothing could be compared.
class Consistency {
public:
    /// What nobody presented under that name becomes unproven.
    void compare(Claim &reported, const QList<Claim> &presented);
    /// Something besides the claims differs.
    void differ(const QString &what);
    Check check() const;

private:
    QString m_differing;
    QStringList m_unproven;
    bool m_hasCompared = false;
};

} // namespace kiosk
