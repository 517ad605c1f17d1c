#include "app/providers/didit/diditsimulatedlist.h"

#include "app/providers/didit/diditsimulatedbodies.h"

#include <QDate>
#include <QStringList>
#include <QUrlQuery>
#include <algorithm>

namespace kiosk::sim {

namespace {

constexpr int usualRows = 50;
constexpr int mostRows = 200;

QDate dateOf(const QString &text) {
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

/// Comma lists, case-sensitive; an empty one means everything.
bool isListed(const QString &list, const QString &value) {
    return list.isEmpty() || list.split(u',').contains(value);
}

QString codeOf(const QString &documentType) {
    return documentType == u"Passport"        ? QStringLiteral("P")
           : documentType == u"Identity Card" ? QStringLiteral("ID")
                                              : QString();
}

} // namespace

std::optional<QByteArray> DiditListQuery::refusal() const {
    for (const char *name : {"date_from", "date_to"}) {
        if (!value(name).isEmpty() && !dateOf(value(name)).isValid()) {
            return diditbodies::filled(QStringLiteral("error-field-list.json"),
                                       {{QStringLiteral("field"), QLatin1String(name)},
                                        {QStringLiteral("message"), QStringLiteral("Enter a valid date.")}});
        }
    }
    const QString kind = value("session_kind");
    if (!kind.isEmpty() && kind != u"user" && kind != u"business" && kind != u"all") {
        return diditbodies::filled(
            QStringLiteral("error-field-text.json"),
            {{QStringLiteral("field"), QStringLiteral("session_kind")},
             {QStringLiteral("message"), QStringLiteral("Must be \"user\", \"business\", or \"all\".")}});
    }
    return {};
}

bool DiditListQuery::means(const QJsonObject &row, const QString &workflow) const {
    const QDate created = dateOf(row[u"created_at"].toString().left(10));
    const QDate from = dateOf(value("date_from"));
    const QDate to = dateOf(value("date_to"));
    const QString sought = value("search");
    const bool isFound = sought.isEmpty() || row[u"session_id"].toString() == sought ||
                         QString::number(row[u"session_number"].toInt()) == sought ||
                         row[u"full_name"].toString().contains(sought, Qt::CaseInsensitive) ||
                         row[u"vendor_data"].toString().contains(sought, Qt::CaseInsensitive);
    const QString vendor = value("vendor_data");
    return isFound && value("session_kind") != u"business" && isListed(value("status"), row[u"status"].toString()) &&
           (vendor.isEmpty() || row[u"vendor_data"].toString() == vendor) && isListed(value("workflow_id"), workflow) &&
           isListed(value("country"), row[u"country"].toString()) &&
           isListed(value("document_type"), codeOf(row[u"document_type"].toString())) &&
           (!from.isValid() || created >= from) && (!to.isValid() || created <= to);
}

int DiditListQuery::limit() const {
    bool isNumber = false;
    const int wanted = value("limit").toInt(&isNumber);
    return isNumber ? std::clamp(wanted, 1, mostRows) : usualRows;
}

int DiditListQuery::offset() const {
    return std::max(0, value("offset").toInt());
}

QString DiditListQuery::from(int offset) const {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit()));
    query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    QStringList names = m_query.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name != u"limit" && name != u"offset") {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(m_query.value(name))));
        }
    }
    return query.toString(QUrl::FullyEncoded);
}

} // namespace kiosk::sim
