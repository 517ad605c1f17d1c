#include "app/providers/pingonecredentials/pingonesimulatedrequest.h"

#include "app/providers/pingone/pingonesimulateddetails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace kiosk::sim {

namespace {

/// The page names no limits; sessions are said to time out after five minutes.
constexpr int shortestTimeout = 1;
constexpr int longestTimeout = 300;

/// The texts of a list; anything but texts that please `good` is a mistake of the client.
template <typename Good>
QStringList texts(const QJsonValue &value, const QString &target, const char *expected,
                  PingOneSimulatedDetails &details, Good good) {
    QStringList result;
    if (value.isUndefined() || value.isNull()) {
        return result;
    }
    if (!value.isArray()) {
        details.add("INVALID_VALUE", target, "must be an array");
        return result;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || !good(array[i].toString())) {
            details.add("INVALID_VALUE", QStringLiteral("%1[%2]").arg(target).arg(i), expected);
        }
        result.append(array[i].toString());
    }
    return result;
}

QList<WalletRequest::Item> credentials(const QJsonValue &value, PingOneSimulatedDetails &details) {
    QList<WalletRequest::Item> items;
    const QString target = QStringLiteral("requestedCredentials");
    const QJsonArray array = value.toArray();
    if (array.isEmpty()) {
        details.add("REQUIRED_VALUE", target, "must not be empty");
        return items;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array[i].toObject();
        const QString place = QStringLiteral("%1[%2]").arg(target).arg(i);
        WalletRequest::Item item;
        item.credential = entry[u"type"].toString();
        if (item.credential.trimmed().isEmpty()) {
            details.add("REQUIRED_VALUE", place + QStringLiteral(".type"), "must not be empty");
        }
        item.claims = texts(entry[u"keys"], place + QStringLiteral(".keys"), "must be a string", details,
                            [](const QString &) { return true; });
        items.append(item);
    }
    return items;
}

/// NATIVE without a word; OPENID4VP takes one type and ignores its keys.
void readProtocol(const QJsonObject &root, PingOneSimulatedSession::Asked &asked, PingOneSimulatedDetails &details) {
    const QString protocol =
        root[u"protocol"].toString(root.contains(u"protocol") ? QString() : QStringLiteral("NATIVE"));
    asked.openId4Vp = protocol == u"OPENID4VP";
    if (!asked.openId4Vp && protocol != u"NATIVE") {
        details.addAllowed(QStringLiteral("protocol"), "must be a protocol that this environment supports", "NATIVE");
    }
    if (asked.openId4Vp) {
        if (asked.items.size() > 1) {
            details.add("INVALID_VALUE", QStringLiteral("requestedCredentials"), "must have exactly one element");
        }
        for (WalletRequest::Item &item : asked.items) {
            item.claims.clear();
        }
    }
    const QString method = root[u"didMethod"].toString();
    const bool isMethod = method == u"WEB" || method == u"JWK" || method == u"ION";
    if (root.contains(u"didMethod") && (!isMethod || !asked.openId4Vp)) {
        details.addAllowed(QStringLiteral("didMethod"), "must be a DID method, with the protocol OPENID4VP", "WEB");
    }
    if (root.contains(u"protocolVersion") && (root[u"protocolVersion"].toString().isEmpty() || !asked.openId4Vp)) {
        details.add("INVALID_VALUE", QStringLiteral("protocolVersion"), "must be a version of OPENID4VP");
    }
}

/// A push message needs the wallet application and an installation of it.
void readPush(const QJsonObject &root, PingOneSimulatedSession::Asked &asked, PingOneSimulatedDetails &details) {
    const QString application = root[u"digitalWalletApplication"][u"id"].toString();
    if (root.contains(u"digitalWalletApplication") && application != PingOneSimulatedSession::walletApplication()) {
        details.add("INVALID_VALUE", QStringLiteral("digitalWalletApplication.id"),
                    "must be a digital wallet application of this environment");
    }
    if (root.contains(u"applicationInstance")) {
        asked.pushTo = root[u"applicationInstance"][u"id"].toString();
        if (asked.openId4Vp || asked.pushTo != PingOneSimulatedSession::walletInstallation()) {
            details.add("INVALID_VALUE", QStringLiteral("applicationInstance.id"), "must be an installed wallet");
        } else if (application.isEmpty()) {
            details.add("REQUIRED_VALUE", QStringLiteral("digitalWalletApplication.id"), "must not be empty");
        }
    }
    const QJsonValue notification = root[u"notification"];
    if (notification.isUndefined()) {
        return;
    }
    const QJsonValue form = notification[u"template"];
    if (!form.isObject()) {
        details.add("REQUIRED_VALUE", QStringLiteral("notification.template"), "must not be empty");
        return;
    }
    for (const QString &key : {QStringLiteral("locale"), QStringLiteral("variant")}) {
        if (!form[key].isUndefined() && !form[key].isString()) {
            details.add("INVALID_VALUE", QStringLiteral("notification.template.") + key, "must be a string");
        }
    }
    asked.notification = notification.toObject();
}

} // namespace

std::variant<PingOneSimulatedSession::Asked, QByteArray> readSessionRequest(const QByteArray &body) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return pingonereply::errorBody(
            QStringLiteral("error-request.json"),
            {{QStringLiteral("target"), QStringLiteral("body")},
             {QStringLiteral("message"), QStringLiteral("The request body is not a valid JSON object.")}});
    }
    const QJsonObject root = document.object();
    PingOneSimulatedDetails details;
    PingOneSimulatedSession::Asked asked;
    asked.items = credentials(root[u"requestedCredentials"], details);

    const QJsonValue message = root[u"message"];
    if (!message.isUndefined() && !message.isString()) {
        details.add("INVALID_VALUE", QStringLiteral("message"), "must be a string");
    }
    asked.message = message.toString();

    readProtocol(root, asked, details);
    readPush(root, asked, details);

    const QJsonValue timeout = root[u"timeoutSeconds"];
    if (!timeout.isUndefined()) {
        const double seconds = timeout.toDouble(0.5);
        const int whole = timeout.toInt(shortestTimeout - 1);
        if (!timeout.isDouble() ||
            (seconds >= shortestTimeout && seconds <= longestTimeout && whole < shortestTimeout)) {
            details.add("INVALID_VALUE", QStringLiteral("timeoutSeconds"), "must be an integer");
        } else if (seconds < shortestTimeout || seconds > longestTimeout) {
            details.addRange(QStringLiteral("timeoutSeconds"), "must be within the range", shortestTimeout,
                             longestTimeout);
        } else {
            asked.timeout = std::chrono::seconds(whole);
        }
    }

    const QJsonValue filter = root[u"issuerFilter"];
    if (!filter.isUndefined() && !filter.isObject()) {
        details.add("INVALID_VALUE", QStringLiteral("issuerFilter"), "must be an object");
    }
    asked.issuerEnvironments =
        texts(filter[u"environmentIds"], QStringLiteral("issuerFilter.environmentIds"), "must be a UUID", details,
              [](const QString &text) { return !QUuid::fromString(text).isNull(); });
    texts(filter[u"dids"], QStringLiteral("issuerFilter.dids"), "must be a decentralized identifier", details,
          [](const QString &text) { return text.startsWith(QStringLiteral("did:")); });

    if (!details.isEmpty()) {
        return details.body();
    }
    return asked;
}

} // namespace kiosk::sim
