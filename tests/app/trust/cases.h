#pragma once

#include "app/trust/trustbase.h"
#include "tests/app/trust/interop.h"

#include <QDateTime>

namespace kiosk::test {

/// The tokens that other libraries made; tests/interop/README.md says what a case holds.
inline QList<QJsonObject> interopCases(const QString &file) {
    QList<QJsonObject> cases;
    const QJsonArray all = trust::test::interopCases(file);
    for (const QJsonValue &one : all)
        cases.append(one.toObject());
    return cases;
}

inline QDateTime timeOf(const QJsonObject &one) {
    return QDateTime::fromSecsSinceEpoch(one[u"at"].toInteger(), Qt::UTC);
}

inline QByteArray tokenOf(const QJsonObject &one) {
    return one[u"token"].toString().toUtf8();
}

/// Trusts the case's issuer by its key.
inline TrustSettings trustOf(const QJsonObject &one, const char *keyName) {
    TrustedIssuer issuer;
    issuer.name = QStringLiteral("Issuer of the case");
    issuer.identifiers = {one[u"issuer"].toString()};
    issuer.keys = {one.value(QLatin1String(keyName)).toObject()};
    TrustSettings settings;
    settings.issuers = {issuer};
    return settings;
}

} // namespace kiosk::test
