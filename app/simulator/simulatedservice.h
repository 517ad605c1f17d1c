#pragma once

#include "app/simulator/plot.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>
#include <memory>
#include <optional>

namespace kiosk::sim {

/// A request as the simulator's HTTP server saw it.
struct Request {
    QByteArray method;                     ///< "GET"
    QString path;                          ///< decoded, below the service's mount point: "/v1/environments/…"
    QHash<QString, QString> query;         ///< decoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QUrl mount; ///< absolute address of the service's mount point as this client reaches it
};

/// What it answers. `trick` plays a broken network.
struct Reply {
    enum class Trick { None, DropBeforeAnswer, DropWithinBody };
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay{}; ///< only this answer waits
    Trick trick = Trick::None;
    QString route = {}; ///< the path with placeholders, for the log: "/v1/environments/{env}/…"
};

/// What the pretended wallet knows of a request it fetched; the page and the window's panel show it.
struct WalletRequest {
    QString id;       ///< of the request, as in its link
    QString verifier; ///< who asks
    QString message;
    struct Item {
        QString credential;
        QStringList claims;
        QString issuer = {}; ///< who issued it, where people.json does not say
    };
    QList<Item> items;
    QString code = {};                       ///< that the visitor compares with the desk's screen
    QString share = QStringLiteral("Share"); ///< words on the buttons
    QString decline = QStringLiteral("Decline");
    QList<Scenario> plays = {}; ///< what else the visitor can play on the page
    enum class State { Open, Fetched, Shared, Declined, Over };
    State state = State::Open;
};

/// A provider's simulated other half. Thread-safe: the HTTP server calls from its own threads.
class SimulatedService {
public:
    virtual ~SimulatedService() = default;

    /// Folder below which the simulator mounts it, e.g. "pingone"; unique.
    virtual QString mount() const = 0;
    virtual Reply handle(const Request &request) = 0;

    /// The visitor's side: what `link` (as in the QR code) or a request's id asks for. Marks it as fetched when
    /// `fetch`.
    virtual std::optional<WalletRequest> look(const QString &linkOrId, bool fetch) = 0;
    /// Answers it; false where it is over or unknown.
    virtual bool share(const QString &linkOrId) = 0;
    virtual bool decline(const QString &linkOrId) = 0;
    /// Answers it as in one of the request's `plays`; false where it is over, unknown, or knows no such play.
    virtual bool play(const QString &linkOrId, Scenario scenario) = 0;

    /// Credentials that a client needs, for the demo's configuration and for printing: {"client_id", …},
    /// {"client_secret", …},
    /// {"auth_method", "basic"}, {"environment_id", …}, and below the mount, without a slash in front: {"base_url",
    /// "v1"},
    /// {"token_url", "<environment>/as/token"}.
    virtual QList<std::pair<QString, QString>> credentials() const = 0;
    /// Ready-made curl lines for people, given the mount's absolute address.
    virtual QStringList examples(const QUrl &mount) const = 0;
    /// What else than usual it can be told to do, by Plot::variants.
    virtual QList<Variant> variants() const { return {}; }
};

} // namespace kiosk::sim
