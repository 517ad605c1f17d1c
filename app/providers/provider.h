#pragma once

#include "app/base/secret.h"
#include "app/credentials/credentialtype.h"
#include "app/credentials/decision.h"
#include "app/credentials/presentation.h"
#include "app/http/exchange.h"
#include "app/http/tokens.h"

#include <QHash>
#include <QVariantMap>

namespace kiosk {

/// What a started session gives the visitor.
struct Invitation {
    QString sessionId;                        ///< the service's id; for records and the command line, never for the log
    QString link;                             ///< opens the wallet on the phone; also the QR code's text
    QByteArray qrPicture = {};                ///< the service's own QR picture where no link is given
    QString matchCode = {};                   ///< a code that the visitor compares with the phone
    std::optional<QDateTime> expiresAt = {};  ///< by the server's clock
    std::optional<QDateTime> serverTime = {}; ///< the server's clock when it answered
    std::optional<std::chrono::milliseconds> lifetime = {}; ///< where the service states a length instead of a time
    /// When the service's answer came, on Clock::monotonic(): its time runs from there, whatever is fetched afterwards.
    std::optional<std::chrono::milliseconds> answeredAt = {};
    bool pushed = false;      ///< the phone was notified; the QR code is the way out
    bool scanned = false;     ///< the wallet has the request already
    QVariantMap context = {}; ///< what the provider needs to go on (ids, addresses)

    bool operator==(const Invitation &) const = default;
};

/// What following a session found out.
struct Progress {
    enum class State {
        Waiting,  ///< nobody has fetched the request
        Scanned,  ///< the wallet has it
        Answered, ///< the service has its result: read it with result()
        Expired,  ///< the service ended it
    };
    State state = State::Waiting;
    QList<Check> checks = {}; ///< single checks so far, where the service lists them live
    /// The service's status word where we do not know it; counts as waiting.
    QString unknownWord = {};
    /// The result itself, where the answer already carried it: no result() is needed.
    std::optional<Presentation> presentation = {};
    QVariantMap context = {}; ///< added to the invitation's
    /// The service has all that it asked the visitor for, and has not decided yet.
    bool isDeciding = false;

    bool operator==(const Progress &) const = default;
};

using Inputs = QHash<QString, QString>;

/// A service as configured: what its provider is made from.
struct ServiceSettings {
    QString id;       ///< name inside the configuration file, e.g. "pingone"
    QString provider; ///< "pingone-credentials"
    QString label;    ///< what people read: "PingOne"
    QUrl baseUrl;
    QUrl tokenUrl;
    QString clientId;
    Secret secret;
    Secret apiKey = {}; ///< x-api-key of services that know clients by a key
    QString authMethod; ///< "basic" or "post"
    QByteArray
        authorityPem; ///< certificates of a private authority that signs this service's, PEM; empty: the system's only
    QJsonObject options; ///< what only this provider understands, checked by it (e.g. environment_id)
};

/// The texts of this desk that a request may carry.
struct DeskIdentity {
    QString site;     ///< "Harbour Hotel"
    QString desk;     ///< "Reception · Desk 2"
    QString language; ///< "en", "de"
};

/// A line of something that a service can list: a transaction, a session, a policy, a template.
struct ServiceRow {
    QString id;
    QString title;       ///< a name, or what the row is about
    QString status = {}; ///< the service's own word
    std::optional<QDateTime> at = {};
    QList<std::pair<QString, QString>> details = {}; ///< what else is worth showing, name and value
    QString session = {};                            ///< Invitation::sessionId of it, where that is not `id`
    bool isAboutPerson = false;                      ///< the title or a detail is about a person
    std::optional<ServiceVerdict> verdict = {};      ///< what the status stands for, where it is an end

    bool operator==(const ServiceRow &) const = default;
};

/// A page of such rows.
struct ServiceListing {
    QList<ServiceRow> rows;
    bool hasMore = false; ///< another page follows

    bool operator==(const ServiceListing &) const = default;
};

/// What `service` on the command line asks for.
struct ListingRequest {
    enum class What { Sessions, History, Types };
    What what = What::Sessions;
    QHash<QString, QString> filter = {};
    int page = 1; ///< 1-based
};

/// A service's conversation as pure functions: no I/O, no clock, no state. The HTTP client performs what they return.
class Provider {
public:
    virtual ~Provider() = default;

    /// How a bearer token is fetched; nothing where the service uses none.
    virtual std::optional<Exchange<AccessToken>> token() const = 0;
    /// What the desk has to give before a session of this type can start.
    virtual QList<InputField> inputs(const CredentialType &type) const;
    /// Begins a session.
    virtual Outcome<Exchange<Invitation>> start(const CredentialType &type, const Inputs &inputs,
                                                const DeskIdentity &desk) const = 0;
    virtual Exchange<Progress> follow(const CredentialType &type, const Invitation &invitation) const = 0;
    /// Reads what was presented, after Progress::State::Answered.
    virtual Exchange<Presentation> result(const CredentialType &type, const Invitation &invitation) const = 0;
    /// Ends the session at the service, where it can.
    virtual std::optional<Exchange<Done>> cancel(const Invitation &invitation) const = 0;
    /// Tells the service what a person at this desk found of a session that waits for one; the answer is the service's
    /// own word for what the session is now. Nothing where it takes no such decision.
    virtual std::optional<Exchange<QString>> decide(const Invitation &invitation, Decision decision,
                                                    const QString &note) const;
    /// What the service can list; Failure RequestRefused where it has no such list, MissingInput where a filter is
    /// needed.
    virtual Outcome<Exchange<ServiceListing>> list(const ListingRequest &request) const;
    /// By what such a list can be narrowed, in the service's own names; nothing where the service has no such list.
    virtual std::optional<QStringList> filters(ListingRequest::What what) const;
    /// What of a list of types (ListingRequest::What::Types) can be asked for as it is, without a [[types]] table: `id`
    /// is the service's own name of it. None where such a list says too little.
    virtual QList<CredentialType> offers(const ServiceListing &types) const;
    /// One session or record in full, as far as the service hands it out.
    virtual Outcome<Exchange<ServiceRow>> show(const QString &id) const;
    /// How long a session lasts where the service states no expiry.
    virtual std::chrono::seconds ownLimit() const = 0;
};

} // namespace kiosk
