#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace kiosk {

/// What kind of trouble it is. Closed: one exhaustive switch turns it into words and a next step.
enum class FailureKind {
    DeskOffline,         ///< this computer has no network at all
    Offline,             ///< the service's host cannot be reached or found
    Timeout,             ///< no complete answer within the limit
    ConnectionLost,      ///< the connection ended before or within the answer
    Untrusted,           ///< TLS: certificate not trusted, wrong host, expired
    CredentialsRejected, ///< 401, or the token endpoint refused client id and secret
    NotAllowed,          ///< 403: role or environment
    NotFound,            ///< 404
    RateLimited,         ///< 429
    RequestRefused,      ///< any other 4xx: the service does not accept what was asked
    ServiceError,        ///< 5xx
    Redirected,          ///< 3xx; never followed silently
    TooLarge,            ///< answer over the size limit
    BadAnswer,           ///< the answer cannot be read; `field` names the place
    SecretMissing,       ///< a secret that the configuration refers to cannot be read
    BadConfiguration,    ///< configuration file wrong
    MissingInput,        ///< the request needs something from the desk that was not given; `field` names it
    NotRecorded,         ///< what happened could not be written down, so that nothing is shown
    Internal,            ///< a defect of this program
};

/// Where in the conversation it happened.
enum class Stage { Settings, Token, Start, Follow, Result, Cancel };

/// The one failure type from socket to sentence. `detail` is for the log: it holds no claim, token, secret, code or
/// link.
struct Failure {
    FailureKind kind = FailureKind::Internal;
    Stage stage = Stage::Start;
    QString detail = {};
    QString field =
        {}; ///< JSON path or input id, where one is to blame; with NotAllowed the roles of which one is needed
    int httpStatus = 0;                                       ///< 0 where there was no answer
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< what the service asked for
    QString serviceReference = {};                            ///< the service's own correlation id, for its support

    bool operator==(const Failure &) const = default;
};

Failure makeFailure(FailureKind kind, Stage stage, const QString &detail = {}, const QString &field = {});

/// Fixed word of a kind, e.g. "TIMEOUT"; part of references and of the command line's JSON. Never translated.
QString nameOf(FailureKind kind);
/// Fixed word of a stage, e.g. "START".
QString nameOf(Stage stage);
/// What staff read out on the phone, e.g. "START-TIMEOUT" or "FOLLOW-SERVICE-ERROR-503".
QString referenceOf(const Failure &failure);

/// Worth asking again without anybody doing anything: the network or the service may recover.
bool isTransient(FailureKind kind);
/// The person at the desk can do something (try again, look at the cable); otherwise someone must be called.
bool isFixableAtDesk(FailureKind kind);

} // namespace kiosk
