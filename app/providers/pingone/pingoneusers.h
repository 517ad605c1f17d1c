#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// Users of a PingOne environment: how the desk names one and how one is found. Facts are those of the PingOne API
/// pages "Read All Users", "Create User" and "SCIM filter language".
struct PlatformUser {
    QString id;
    bool mayVerify = true; ///< false while its verifyStatus is DISABLED

    bool operator==(const PlatformUser &) const = default;
};

/// The attribute that a word of the configuration stands for ("username", "email", "external-id"); empty for others.
QString userAttribute(const QString &word);
/// The desk's field for that word, or for a filter of one's own.
InputField userField(const QString &word, bool required);
/// A value inside a SCIM filter: in double quotes, with its own quotes and backslashes escaped.
QString scimText(const QString &value);

/// "…/environments/<id>/users", and the search there; two answers are enough to see that one is not.
QUrl usersUrl(const ServiceSettings &settings);
QUrl userSearchUrl(const ServiceSettings &settings, const QString &filter);
/// The path of the log.
QString usersPath();

/// The search's answer: every user that was found, none where nobody matches (200 with count 0).
Outcome<QList<PlatformUser>> readUsers(const HttpResponse &response);
/// 201 (any 2xx) of a user's creation.
Outcome<PlatformUser> readUser(const HttpResponse &response);
/// The one user, or MissingInput for the field "user" where nobody or several fit.
Outcome<PlatformUser> onlyUser(const QList<PlatformUser> &users);

} // namespace kiosk::pingone
