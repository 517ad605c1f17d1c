#include "app/providers/pingonecredentials/pingonecredentialslisting.h"

#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"

namespace kiosk::pingone {

Outcome<ServiceListing> readCredentialTypes(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"items")) {
        if (entry.has(u"deletedAt"))
            continue;
        ServiceRow row;
        row.id = entry.text(u"id");
        row.title = entry.text(u"title");
        row.at = entry.optionalTime(u"createdAt");
        const QString issuer = entry.optionalText(u"issuerName").value_or(QString());
        if (!issuer.isEmpty())
            row.details.append({QStringLiteral("issuer"), issuer});
        QStringList keys;
        if (const auto metadata = entry.optionalObject(u"metadata")) {
            for (const JsonReader &field : metadata->optionalArray(u"fields"))
                keys.append(field.text(u"title"));
        }
        row.details.append({QStringLiteral("keys"), keys.join(QLatin1String(", "))});
        const QString description = entry.optionalText(u"description").value_or(QString());
        if (!description.isEmpty())
            row.details.append({QStringLiteral("description"), description});
        listing.rows.append(row);
    }
    if (root.failed())
        return root.failure(Stage::Follow);
    return listing;
}

Outcome<QString> readActiveWallet(const HttpResponse &response, const QString &application) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Start);
    const JsonReader root = JsonReader::parse(response.body);
    QString newest;
    QDateTime newestAt;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"digitalWallets")) {
        const auto of = entry.optionalObject(u"digitalWalletApplication");
        const auto instance = entry.optionalObject(u"applicationInstance");
        const bool isOther = of && !application.isEmpty() && of->text(u"id") != application;
        // A wallet that was never paired has no installation yet.
        if (entry.text(u"status") != QLatin1String("ACTIVE") || !instance || isOther)
            continue;
        const QDateTime at = entry.optionalTime(u"createdAt").value_or(QDateTime());
        if (newest.isEmpty() || (at.isValid() && at > newestAt)) {
            newest = instance->text(u"id");
            newestAt = at;
        }
    }
    if (root.failed())
        return root.failure(Stage::Start);
    if (newest.isEmpty())
        return makeFailure(FailureKind::MissingInput, Stage::Start, QStringLiteral("the visitor has no active wallet"),
                           QStringLiteral("user"));
    return newest;
}

Outcome<ServiceRow> readSessionRow(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Follow);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceRow row;
    row.id = root.text(u"id");
    row.status = root.text(u"status");
    row.title = row.status;
    row.at = root.optionalTime(u"createdAt");
    if (const auto ends = root.optionalText(u"expiresAt"))
        row.details.append({QStringLiteral("expiresAt"), *ends});
    // Names the wallet that answered: what a type with push messages is configured with.
    if (const auto instance = root.optionalObject(u"applicationInstance"))
        row.details.append({QStringLiteral("applicationInstance"), instance->text(u"id")});
    const QString reasons = reasonsOf(root);
    if (!reasons.isEmpty())
        row.details.append({QStringLiteral("errors"), reasons});
    if (root.failed())
        return root.failure(Stage::Follow);
    return row;
}

} // namespace kiosk::pingone
