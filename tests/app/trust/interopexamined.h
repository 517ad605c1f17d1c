#pragma once

#include "tests/app/trust/examined.h"

#include <QJsonDocument>

namespace kiosk::test {

/// A case of tests/interop as a service would hand it over.
inline Evidence evidenceOf(const QJsonObject &one) {
    Evidence evidence;
    evidence.token = Secret(tokenOf(one));
    evidence.nonce = one[u"nonce"].toString();
    evidence.audience = one[u"audience"].toString();
    return evidence;
}

/// Trusts the case's issuer by the key of that member.
inline trust::Context contextOf(const QJsonObject &one, const char *keyName) {
    trust::Context context;
    const auto trusted = trust::TrustBase::from(trustOf(one, keyName));
    if (trusted)
        context.trust = *trusted;
    context.types = {one[u"type"].toString()};
    context.now = timeOf(one);
    return context;
}

/// The resolver's answers to the identifiers of a case.
inline trust::Known documentsOf(const QJsonObject &one, trust::Context &context) {
    trust::Known known;
    context.trust.resolver = QUrl(QStringLiteral("https://resolver.example"));
    const QJsonObject documents = one[u"documents"].toObject();
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        trust::Answer answer;
        answer.httpStatus = 200;
        answer.body = QJsonDocument(document->toObject()).toJson();
        const auto did = trust::parseDid(document.key());
        if (did)
            known.insert(trust::resolverUrl(context.trust.resolver, *did), answer);
    }
    return known;
}

} // namespace kiosk::test
