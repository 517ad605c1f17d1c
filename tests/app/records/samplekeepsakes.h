#pragma once

#include "app/credentials/retention.h"

namespace kiosk::test {

/// What a type that keeps in every manner keeps of a person: four things for 10, 20, 30 and 40 days.
inline QList<Keepsake> sampleKeepsakes(const QString &lastName = QStringLiteral("Teixeira")) {
    const QString first = QStringLiteral("First Name");
    const QString last = QStringLiteral("Last Name");
    const QString number = QStringLiteral("License Number");
    return {{{{}, {first}, Manner::Masked, 10}, {QStringLiteral("Marta")}},
            {{{}, {last}, Manner::Value, 20}, {lastName}},
            {{{}, {number}, Manner::Hash, 30}, {QStringLiteral("T482-1190-7321")}},
            {{{}, {last, first}, Manner::Person, 40}, {lastName, QStringLiteral("Marta")}}};
}

} // namespace kiosk::test
