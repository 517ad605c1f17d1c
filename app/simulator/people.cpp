#include "app/simulator/people.h"

#include "app/simulator/filledtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace kiosk::sim {

namespace {

/// "-16y" and "-60d" are dates before today, so that the young stay young; anything else means itself.
QString datedBack(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral(R"(\A-(\d+)([yd])\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    const int count = match.captured(1).toInt();
    const QDate today = QDate::currentDate();
    return (match.captured(2) == u"y" ? today.addYears(-count) : today.addDays(-count)).toString(Qt::ISODate);
}

HeldCredential credentialOf(const QJsonObject &from) {
    const QJsonObject issuer = from[u"issuer"].toObject();
    HeldCredential credential;
    credential.id = from[u"id"].toString();
    credential.type = from[u"type"].toString();
    credential.description = from[u"description"].toString();
    credential.issuerName = issuer[u"name"].toString();
    credential.issuerId = issuer[u"id"].toString();
    credential.issuerEnvironment = issuer[u"environmentId"].toString();
    credential.issuedAt = from[u"issuedAt"].toString();
    const QJsonArray claims = from[u"claims"].toArray();
    for (const QJsonValue &value : claims) {
        const QJsonObject claim = value.toObject();
        credential.claims.append({claim[u"title"].toString(), claim[u"value"].toString(),
                                  datedBack(claim[u"underAge"].toString(claim[u"value"].toString()))});
    }
    return credential;
}

QList<HeldCredential> readPeople() {
    const QJsonDocument document = QJsonDocument::fromJson(resourceText(QStringLiteral("people.json")).toUtf8());
    QList<HeldCredential> all;
    const QJsonArray credentials = document[u"credentials"].toArray();
    for (const QJsonValue &value : credentials) {
        all.append(credentialOf(value.toObject()));
    }
    return all;
}

} // namespace

const HeldCredential::Claim *HeldCredential::claim(const QString &title) const {
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim &c) { return c.title == title; });
    return found == claims.end() ? nullptr : &*found;
}

const QList<HeldCredential> &heldCredentials() {
    static const QList<HeldCredential> all = readPeople();
    return all;
}

const HeldCredential *heldCredential(const QString &type) {
    const QList<HeldCredential> &all = heldCredentials();
    const auto found = std::find_if(all.begin(), all.end(), [&](const HeldCredential &c) { return c.type == type; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kiosk::sim
