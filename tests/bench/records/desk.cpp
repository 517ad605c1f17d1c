#include "tests/bench/records/desk.h"

#include <QSqlQuery>
#include <random>

namespace kiosk::bench {

using records::Ending;
using records::Record;

namespace {

constexpr qint64 SecondsOfAYear = 365 * 86'400;
constexpr int Batch = 5'000;

struct Kind {
    const char *type;
    const char *label;
    const char *service;
    QStringList claims;
};

const QList<Kind> &kinds() {
    static const QList<Kind> list{
        {"driver-licence", "Driver licence", "pingone", {QStringLiteral("First Name"), QStringLiteral("Last Name")}},
        {"proof-of-age", "Proof of age", "oid4vp", {QStringLiteral("age_over_18")}},
        {"passport-chip",
         "Passport with chip",
         "didit",
         {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("date_of_birth")}},
        {"membership", "Membership", "nchain", {QStringLiteral("member"), QStringLiteral("since")}},
        {"employee-badge", "Employee badge", "pingone", {QStringLiteral("Employee"), QStringLiteral("Department")}},
    };
    return list;
}

Ending endingOf(quint64 percent) {
    if (percent < 80)
        return Ending::Verified;
    if (percent < 88)
        return Ending::NotVerified;
    return percent < 92   ? Ending::Expired
           : percent < 96 ? Ending::Cancelled
           : percent < 98 ? Ending::Failed
                          : Ending::Declined;
}

QString reasonOf(Ending ending) {
    if (ending == Ending::NotVerified)
        return QStringLiteral("CLAIM-MISSING");
    return ending == Ending::Failed ? QStringLiteral("START-TIMEOUT") : QString();
}

QString idOf(qint64 number, std::mt19937 &random) {
    return QStringLiteral("%1-%2-4000-8000-%3")
        .arg(random(), 8, 16, QLatin1Char('0'))
        .arg(random() % 0x10000, 4, 16, QLatin1Char('0'))
        .arg(number, 12, 16, QLatin1Char('0'));
}

} // namespace

Record recordOfTheYear(qint64 number, qint64 count, const QDateTime &end) {
    std::mt19937 random(static_cast<std::mt19937::result_type>(number));
    const Kind &kind = kinds().at(static_cast<qsizetype>(random() % static_cast<quint32>(kinds().size())));
    Record record;
    record.id = idOf(number, random);
    record.type = QLatin1String(kind.type);
    record.typeLabel = QLatin1String(kind.label);
    record.service = QLatin1String(kind.service);
    record.desk = QStringLiteral("Desk %1").arg(random() % 4 + 1);
    record.operatorName = QStringLiteral("operator %1").arg(random() % 12 + 1);
    record.endedAt = end.addSecs(-SecondsOfAYear * (count - number) / count);
    record.startedAt = record.endedAt.addSecs(-40);
    record.invitedAt = record.startedAt.addMSecs(120);
    record.ending = endingOf(random() % 100);
    record.reason = reasonOf(record.ending);
    if (record.ending == Ending::Expired || record.ending == Ending::Cancelled)
        return record;
    record.answeredAt = record.endedAt.addMSecs(-300);
    record.issuers = {number % 10'000 == 0 ? QStringLiteral("Lighthouse keepers' register")
                                           : QStringLiteral("Authority of district %1").arg(random() % 40)};
    record.checks = {{QStringLiteral("signature"), CheckResult::Passed, CheckSource::Kiosk},
                     {QStringLiteral("issuer-trusted"), CheckResult::Passed, CheckSource::Kiosk},
                     {QStringLiteral("not-expired"), CheckResult::Passed, CheckSource::Kiosk},
                     {QStringLiteral("not-revoked"), CheckResult::NotChecked, CheckSource::Service}};
    record.claims = kind.claims;
    return record;
}

Outcome<Done> fill(records::Store &store, qint64 count) {
    auto asked = store.ask(QStringLiteral("SELECT count(*) FROM records"));
    if (!asked)
        return asked.failure();
    qint64 number = asked.value().next() ? asked->value(0).toLongLong() : 0;
    asked.value().finish();
    // Midnight, so that days are whole.
    const QDateTime end(QDate(2026, 6, 30), QTime(0, 0), Qt::UTC);
    while (number < count) {
        QList<Record> batch;
        for (int i = 0; i < Batch && number < count; ++i)
            batch.append(recordOfTheYear(++number, count, end));
        const auto kept = store.keep(batch);
        if (!kept)
            return kept;
    }
    return Done{};
}

} // namespace kiosk::bench
