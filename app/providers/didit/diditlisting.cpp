#include "app/providers/didit/diditlisting.h"

#include "app/providers/didit/diditblocks.h"
#include "app/providers/didit/diditdecision.h"
#include "app/providers/didit/diditmessages.h"

#include <QCoreApplication>
#include <array>

namespace kiosk::didit {

namespace {

constexpr std::array Filters{
    QLatin1String("status"),      QLatin1String("vendor_data"),   QLatin1String("search"),
    QLatin1String("workflow_id"), QLatin1String("date_from"),     QLatin1String("date_to"),
    QLatin1String("country"),     QLatin1String("document_type"), QLatin1String("document_name"),
    QLatin1String("region"),      QLatin1String("session_kind"),  QLatin1String("session_type"),
    QLatin1String("warning"),
};

void addDetail(const JsonReader &entry, const char *key, const char *label, ServiceRow &row) {
    const JsonReader member = entry.member(QString(QLatin1String(key)));
    const QJsonValue &value = member.value();
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    if (!text.isEmpty())
        row.details.append({QCoreApplication::translate("Didit", label), text});
}

template <typename ReadRow>
Outcome<ServiceListing> readPage(const HttpResponse &response, ReadRow readRow) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceListing listing;
    for (const JsonReader &entry : root.array(u"results"))
        listing.rows.append(readRow(entry));
    listing.hasMore = root.optionalText(u"next").has_value();
    if (root.failed())
        return root.failure(Stage::Result);
    return listing;
}

} // namespace

QStringList sessionFilters() {
    QStringList names;
    for (const QLatin1String name : Filters)
        names.append(name);
    return names;
}

Outcome<QString> sessionsQuery(const ListingRequest &request) {
    QString query = QStringLiteral("limit=%1&offset=%2").arg(PageSize).arg((std::max(request.page, 1) - 1) * PageSize);
    QStringList names = request.filter.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        // Didit ignores what it does not know and would list everything.
        if (std::find(Filters.cbegin(), Filters.cend(), name) == Filters.cend())
            return makeFailure(FailureKind::RequestRefused, Stage::Settings,
                               QStringLiteral("Didit has no filter of this name"), name);
        query += u'&' + name + u'=' + encoded(request.filter.value(name));
    }
    return query;
}

Outcome<ServiceListing> readSessions(const HttpResponse &response) {
    return readPage(response, [](const JsonReader &entry) {
        ServiceRow row;
        row.id = entry.text(u"session_id");
        row.title = entry.optionalText(u"full_name").value_or(QString());
        row.status = entry.text(u"status");
        row.verdict = verdictOf(row.status);
        row.isAboutPerson = true;
        row.at = entry.optionalTime(u"created_at");
        addDetail(entry, "session_number", QT_TRANSLATE_NOOP("Didit", "Number"), row);
        addDetail(entry, "document_type", QT_TRANSLATE_NOOP("Didit", "Document"), row);
        addDetail(entry, "country", QT_TRANSLATE_NOOP("Didit", "Country"), row);
        addDetail(entry, "vendor_data", QT_TRANSLATE_NOOP("Didit", "Visit"), row);
        return row;
    });
}

Outcome<ServiceListing> readWorkflows(const HttpResponse &response) {
    return readPage(response, [](const JsonReader &entry) {
        ServiceRow row;
        // Older answers have only the uuid.
        row.id = entry.optionalText(u"workflow_id").value_or(QString());
        if (row.id.isEmpty())
            row.id = entry.text(u"uuid");
        row.title = entry.text(u"workflow_label");
        row.status = entry.optionalText(u"status").value_or(QString());
        addDetail(entry, "features", QT_TRANSLATE_NOOP("Didit", "Features"), row);
        addDetail(entry, "workflow_type", QT_TRANSLATE_NOOP("Didit", "Kind"), row);
        addDetail(entry, "version", QT_TRANSLATE_NOOP("Didit", "Version"), row);
        return row;
    });
}

Outcome<ServiceListing> readReviews(const HttpResponse &response) {
    return readPage(response, [](const JsonReader &entry) {
        ServiceRow row;
        row.id = entry.text(u"uuid");
        row.title = entry.optionalText(u"comment").value_or(QString());
        row.status = entry.optionalText(u"new_status").value_or(QString());
        row.at = entry.optionalTime(u"created_at");
        addDetail(entry, "actor_display", QT_TRANSLATE_NOOP("Didit", "By"), row);
        addDetail(entry, "activity_type", QT_TRANSLATE_NOOP("Didit", "Kind"), row);
        addDetail(entry, "previous_status", QT_TRANSLATE_NOOP("Didit", "Before"), row);
        return row;
    });
}

Outcome<ServiceRow> readSessionRow(const HttpResponse &response) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    ServiceRow row;
    row.id = root.text(u"session_id");
    row.status = root.text(u"status");
    row.verdict = verdictOf(row.status);
    row.isAboutPerson = true;
    row.at = root.optionalTime(u"created_at");
    addDetail(root, "session_number", QT_TRANSLATE_NOOP("Didit", "Number"), row);
    addDetail(root, "environment", QT_TRANSLATE_NOOP("Didit", "Environment"), row);
    addDetail(root, "vendor_data", QT_TRANSLATE_NOOP("Didit", "Visit"), row);
    addDetail(root, "expires_at", QT_TRANSLATE_NOOP("Didit", "Ends"), row);
    const Blocks blocks(root);
    if (const auto document = blocks.block(Kind::Document)) {
        row.title = document->optionalText(u"full_name").value_or(QString());
        addDetail(*document, "document_type", QT_TRANSLATE_NOOP("Didit", "Document"), row);
        addDetail(*document, "document_number", QT_TRANSLATE_NOOP("Didit", "Document number"), row);
        addDetail(*document, "date_of_birth", QT_TRANSLATE_NOOP("Didit", "Date of birth"), row);
        addDetail(*document, "nationality", QT_TRANSLATE_NOOP("Didit", "Nationality"), row);
        addDetail(*document, "expiration_date", QT_TRANSLATE_NOOP("Didit", "Valid until"), row);
    }
    const QList<Check> checks = blocks.checks(false);
    for (const Check &check : checks)
        row.details.append({labelOf(check), nameOf(check.result)});
    const QList<Warning> warnings = blocks.warnings();
    for (const Warning &warning : warnings)
        row.details.append({QCoreApplication::translate("Didit", "Warning"), warning.words.text()});
    if (root.failed())
        return root.failure(Stage::Result);
    return row;
}

} // namespace kiosk::didit
