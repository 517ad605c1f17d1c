#pragma once

#include "app/records/record.h"

namespace kiosk::test {

/// A verified driver licence, the `number`-th of the day, which ends `number` minutes after nine.
inline records::Record sampleRecord(int number) {
    const QDateTime nine(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    records::Record record;
    record.id = QStringLiteral("%1-0000-4000-8000-000000000000").arg(number, 8, 16, QLatin1Char('0'));
    record.type = QStringLiteral("driver-licence");
    record.typeLabel = QStringLiteral("Driver licence");
    record.service = QStringLiteral("pingone");
    record.desk = QStringLiteral("Front desk");
    record.startedAt = nine.addSecs(60 * number - 30);
    record.answeredAt = nine.addSecs(60 * number - 2);
    record.endedAt = nine.addSecs(60 * number);
    record.ending = records::Ending::Verified;
    record.issuers = {QStringLiteral("Simulated Department of Motor Vehicles")};
    record.checks = {{QStringLiteral("not-expired"), CheckResult::Passed, CheckSource::Kiosk},
                     {QStringLiteral("not-revoked"), CheckResult::NotChecked, CheckSource::Service}};
    record.claims = {QStringLiteral("First Name"), QStringLiteral("Birth \"Date\"")};
    return record;
}

} // namespace kiosk::test
