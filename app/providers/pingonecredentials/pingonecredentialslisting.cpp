#include "app/providers/pingonecredentials/pingonecredentialslisting.h"

#include "app/base/jsonreader.h"

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
        listing.rows.append(row);
    }
    if (root.failed())
        return root.failure(Stage::Follow);
    if (const auto links = root.optionalObject(u"_links"))
        listing.hasMore = links->has(u"next");
    return listing;
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
    if (root.failed())
        return root.failure(Stage::Follow);
    return row;
}

} // namespace kiosk::pingone
