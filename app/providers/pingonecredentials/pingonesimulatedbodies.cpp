#include "app/providers/pingonecredentials/pingonesimulatedbodies.h"

#include "app/simulator/filledtext.h"
#include "app/simulator/people.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::sim {

namespace {

/// Of the issuers' and of the visitor's wallet installation; any UUID would do.
const QString issuerInstance = QStringLiteral("5c7d1e90-3b2a-4f68-9d41-0a8e6f2b7c11");

QString file(const QString &name) {
    return resourceText(QStringLiteral("pingone/") + name);
}

QString listOf(const QByteArrayList &entries) {
    return u'[' + QString::fromUtf8(entries.join(", ")) + u']';
}

Values valuesOf(const PingOneAddresses &at, PingOneSimulatedSession &session, const QString &below) {
    return {{QStringLiteral("self"), at.session(session.id(), below)},
            {QStringLiteral("qr"), at.request(session.requestId())},
            {QStringLiteral("appOpenUrl"), at.link(session)},
            {QStringLiteral("id"), session.id()},
            {QStringLiteral("environment"), at.environment},
            {QStringLiteral("createdAt"), session.createdAt()},
            {QStringLiteral("expiresAt"), session.expiresAt()},
            {QStringLiteral("status"), session.status(PingOneSimulatedSession::Steady::now())},
            {QStringLiteral("applicationInstance"), session.walletId()},
            {QStringLiteral("notification"), QString::fromUtf8(QJsonDocument(session.asked().notification).toJson())}};
}

bool isSuccessful(PingOneSimulatedSession &session) {
    return session.outcome(PingOneSimulatedSession::Steady::now()) == PingOneSimulatedSession::Outcome::Successful;
}

/// The claims that are shared: those asked for, in the credential's own order; all without keys.
QList<HeldCredential::Claim> sharedClaims(const PingOneSimulatedSession &session, const HeldCredential &held,
                                          const QStringList &keys) {
    QList<HeldCredential::Claim> shared;
    for (HeldCredential::Claim claim : held.claims) {
        if (keys.isEmpty() || keys.contains(claim.title)) {
            claim.value = session.told(session.isVisitorUnderAge() ? claim.underAgeValue : claim.value);
            shared.append(claim);
        }
    }
    return shared;
}

QString cardImage(const HeldCredential &held) {
    QStringList holder;
    for (qsizetype i = 0; i < 2 && i < held.claims.size(); ++i) {
        holder.append(held.claims[i].value);
    }
    return fillMarkup(file(QStringLiteral("card.svg")), {{QStringLiteral("title"), held.type},
                                                         {QStringLiteral("holder"), holder.join(u' ')},
                                                         {QStringLiteral("issuer"), held.issuerName}});
}

/// Entries of a data list; the drawing of the card comes first, asked for or not.
QString pairsOf(const PingOneSimulatedSession &session, const HeldCredential &held, const QStringList &keys) {
    const QString pair = file(QStringLiteral("credentialdata-pair.json"));
    const auto entry = [&pair](const QString &key, const QString &value) {
        return fillJson(pair, {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}});
    };
    QByteArrayList entries{entry(QStringLiteral("CardImage"), cardImage(held))};
    const QList<HeldCredential::Claim> shared = sharedClaims(session, held, keys);
    for (const HeldCredential::Claim &claim : shared) {
        entries.append(entry(claim.title, claim.value));
    }
    return listOf(entries);
}

/// "First Name" as the attribute of a verifiable credential: "firstName".
QString attributeName(const QString &title) {
    QString name;
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        name += name.isEmpty() ? word.toLower() : word.left(1).toUpper() + word.mid(1).toLower();
    }
    return name;
}

} // namespace

QString PingOneAddresses::session(const QString &id, const QString &below) const {
    return QStringLiteral("%1/v1/environments/%2/presentationSessions/%3%4")
        .arg(mount.toString(), environment, id, below.isEmpty() ? QString() : u'/' + below);
}

QString PingOneAddresses::credentialTypes() const {
    return QStringLiteral("%1/v1/environments/%2/credentialTypes").arg(mount.toString(), environment);
}

QString PingOneAddresses::request(const QString &requestId) const {
    return QStringLiteral("%1/v1/distributedid/requests/%2").arg(mount.toString(), requestId);
}

QString PingOneAddresses::appOpen(const QString &requestId) const {
    const QString root = mount.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    return root + QStringLiteral("/appopen?u=") + QString::fromLatin1(QUrl::toPercentEncoding(request(requestId)));
}

QString PingOneAddresses::link(const PingOneSimulatedSession &session) const {
    if (!session.asked().openId4Vp) {
        return appOpen(session.requestId());
    }
    const QString request = QStringLiteral("%1/v1/distributedid/verifications/presentationSessions/%2/requestSD")
                                .arg(mount.toString(), session.id());
    return QStringLiteral("openid-vc://?request_uri=") + QString::fromLatin1(QUrl::toPercentEncoding(request));
}

namespace bodies {

QByteArray session(const PingOneAddresses &at, Session &session) {
    Values values = valuesOf(at, session, {});
    QString name = QStringLiteral("session-failed.json");
    const auto problem = [&values](const QString &code, const QString &message) {
        values.insert(QStringLiteral("code"), code);
        values.insert(QStringLiteral("message"), message);
    };
    switch (session.outcome(Session::Steady::now())) {
    case Session::Outcome::Running:
    case Session::Outcome::Expired:
        name =
            session.asked().pushTo.isEmpty() ? QStringLiteral("session.json") : QStringLiteral("session-pushed.json");
        break;
    case Session::Outcome::Successful:
        name = QStringLiteral("session-answered.json");
        break;
    case Session::Outcome::Declined:
        problem(QStringLiteral("USER_REFUSED"), QStringLiteral("The user refused to share the requested credential."));
        break;
    case Session::Outcome::NotHeld:
        problem(QStringLiteral("CREDENTIAL_NOT_FOUND"),
                QStringLiteral("The wallet holds no credential of a requested type."));
        break;
    case Session::Outcome::WrongIssuer:
        problem(QStringLiteral("ISSUER_NOT_ACCEPTED"),
                QStringLiteral("The credential was not issued by an accepted issuer."));
        break;
    }
    return fillJson(file(name), values);
}

QByteArray listedData(const PingOneAddresses &at, Session &session) {
    Values values = valuesOf(at, session, QStringLiteral("credentialData"));
    if (!isSuccessful(session)) {
        return fillJson(file(QStringLiteral("credentialdata-waiting.json")), values);
    }
    QByteArrayList entries;
    for (const WalletRequest::Item &item : session.asked().items) {
        entries.append(
            fillJson(file(QStringLiteral("credentialdata-entry.json")),
                     {{QStringLiteral("type"), item.credential},
                      {QStringLiteral("data"), pairsOf(session, *heldCredential(item.credential), item.claims)}}));
    }
    values.insert(QStringLiteral("credentials"), listOf(entries));
    return fillJson(file(QStringLiteral("credentialdata.json")), values);
}

QByteArray nestedData(const PingOneAddresses &at, Session &session, const QString &verificationStatus) {
    Values values = valuesOf(at, session, QStringLiteral("credentialData"));
    if (!isSuccessful(session)) {
        return fillJson(file(QStringLiteral("nesteddata-waiting.json")), values);
    }
    QByteArrayList entries;
    for (const WalletRequest::Item &item : session.asked().items) {
        const HeldCredential &held = *heldCredential(item.credential);
        entries.append(fillJson(file(QStringLiteral("nesteddata-entry.json")),
                                {{QStringLiteral("issuerId"), held.issuerId},
                                 {QStringLiteral("issuerName"), held.issuerName},
                                 {QStringLiteral("issuerApplicationInstance"), issuerInstance},
                                 {QStringLiteral("issuanceDate"), held.issuedAt},
                                 {QStringLiteral("type"), item.credential},
                                 {QStringLiteral("verificationStatus"), verificationStatus},
                                 {QStringLiteral("data"), pairsOf(session, held, item.claims)}}));
    }
    values.insert(QStringLiteral("credentials"), listOf(entries));
    return fillJson(file(QStringLiteral("nesteddata.json")), values);
}

QByteArray sessionData(const PingOneAddresses &at, Session &session) {
    Values values = valuesOf(at, session, QStringLiteral("sessionData"));
    if (!isSuccessful(session)) {
        return fillJson(file(QStringLiteral("sessiondata-waiting.json")), values);
    }
    QByteArrayList entries;
    for (const WalletRequest::Item &item : session.asked().items) {
        QJsonObject data;
        const QList<HeldCredential::Claim> shared =
            sharedClaims(session, *heldCredential(item.credential), item.claims);
        for (const HeldCredential::Claim &claim : shared) {
            data.insert(attributeName(claim.title), claim.value);
        }
        entries.append(fillJson(file(QStringLiteral("sessiondata-entry.json")),
                                {{QStringLiteral("type"), item.credential},
                                 {QStringLiteral("data"), QString::fromUtf8(QJsonDocument(data).toJson())}}));
    }
    values.insert(QStringLiteral("credentials"), listOf(entries));
    return fillJson(file(QStringLiteral("sessiondata.json")), values);
}

QByteArray digitalWallets(const PingOneAddresses &at, const QString &user) {
    const auto wallet = [](const char *id, const QString &instance, const char *status, const char *created) {
        return fillJson(file(QStringLiteral("digitalwallets-entry.json")),
                        {{QStringLiteral("id"), QString::fromLatin1(id)},
                         {QStringLiteral("application"), PingOneSimulatedSession::walletApplication()},
                         {QStringLiteral("instance"), instance},
                         {QStringLiteral("status"), QString::fromLatin1(status)},
                         {QStringLiteral("createdAt"), QString::fromLatin1(created)}});
    };
    const QByteArrayList wallets{
        wallet("0d8b6f14-7c31-4f0a-9a6e-2b5c4d3e2f01", QStringLiteral("11f0a5c2-8e4d-4b7a-9d21-6c5b4a392817"),
               "DISABLED", "2026-01-12T08:00:00.000Z"),
        wallet("0d8b6f14-7c31-4f0a-9a6e-2b5c4d3e2f02", PingOneSimulatedSession::walletInstallation(), "ACTIVE",
               "2026-02-03T09:30:00.000Z")};
    return fillJson(file(QStringLiteral("digitalwallets.json")),
                    {{QStringLiteral("self"), QStringLiteral("%1/v1/environments/%2/users/%3/digitalWallets")
                                                  .arg(at.mount.toString(), at.environment, user)},
                     {QStringLiteral("wallets"), listOf(wallets)},
                     {QStringLiteral("size"), QString::number(wallets.size())}});
}

QByteArray credentialTypes(const PingOneAddresses &at) {
    QByteArrayList types;
    for (const HeldCredential &held : heldCredentials()) {
        // The wallet also holds what no PingOne environment issued.
        if (held.issuerEnvironment.isEmpty()) {
            continue;
        }
        QByteArrayList fields;
        for (const HeldCredential::Claim &claim : held.claims) {
            fields.append(
                fillJson(file(QStringLiteral("credentialtypes-field.json")),
                         {{QStringLiteral("id"), attributeName(claim.title)}, {QStringLiteral("title"), claim.title}}));
        }
        types.append(fillJson(file(QStringLiteral("credentialtypes-entry.json")),
                              {{QStringLiteral("id"), held.id},
                               {QStringLiteral("environment"), at.environment},
                               {QStringLiteral("title"), held.type},
                               {QStringLiteral("description"), held.description},
                               {QStringLiteral("issuerName"), held.issuerName},
                               {QStringLiteral("fields"), listOf(fields)}}));
    }
    return fillJson(file(QStringLiteral("credentialtypes.json")),
                    {{QStringLiteral("self"), at.credentialTypes()},
                     {QStringLiteral("types"), listOf(types)},
                     {QStringLiteral("size"), QString::number(types.size())}});
}

} // namespace bodies

} // namespace kiosk::sim
