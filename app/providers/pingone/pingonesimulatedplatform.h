#pragma once

#include "app/simulator/filledtext.h"
#include "app/simulator/grantedtokens.h"
#include "app/simulator/httpparts.h"

namespace kiosk::sim {

/// Replies that all simulated services of the PingOne platform share, with bodies from resources/simulator/pingone.
namespace pingonereply {

/// A page as a proxy in front of the service would answer it: "garbage.html", "unavailable.html".
Reply html(int status, const QString &name);
/// An error body of the platform; {{correlation}} is filled with a new id.
QByteArray errorBody(const QString &file, const Values &values = {});
Reply error(int status, const QString &file, const Values &values = {});
Reply notFound();
Reply wrongMethod(const QByteArray &allowed);
/// 415 for any content type but JSON.
Reply wrongContentType();
/// 429; every other one gives Retry-After as a date.
Reply tooMany(int poll);
/// 500 and 503 in turn.
Reply failing(int poll);

/// A PNG with the text as a QR code.
QByteArray qrPicture(const QString &text);

} // namespace pingonereply

/// The environment of the simulated PingOne and its worker application: the token endpoint and who may enter.
/// Not thread-safe: its service locks.
class PingOneSimulatedPlatform {
public:
    PingOneSimulatedPlatform(const Plot &plot, QString authMethod);

    static const QString &environmentId();
    /// The environment's resource as the client reaches it.
    static QString environmentAddress(const QUrl &mount);
    /// The variant of an application that authenticates by client_secret_post.
    static Variant postAuth();
    const QString &authMethod() const { return m_authMethod; }

    /// POST /{env}/as/token. The application has one authentication method and accepts no other.
    Reply token(const Request &request);
    /// The refusal of a request without a valid token or for another environment.
    std::optional<Reply> refused(const Request &request, const QString &environment) const;

    QList<std::pair<QString, QString>> credentials() const;
    /// The line that fetches a token into $TOKEN.
    QString tokenExample(const QUrl &mount) const;

private:
    const QString m_authMethod;
    GrantedTokens m_tokens;
};

} // namespace kiosk::sim
