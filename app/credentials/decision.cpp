#include "app/credentials/decision.h"

namespace kiosk {

QString nameOf(Decision decision) {
    return decision == Decision::Approve ? QStringLiteral("approve") : QStringLiteral("decline");
}

std::optional<Decision> decisionOf(const QString &name) {
    for (const Decision decision : {Decision::Approve, Decision::Decline}) {
        if (name == nameOf(decision))
            return decision;
    }
    return {};
}

} // namespace kiosk
