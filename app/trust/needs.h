#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

namespace kiosk::trust {

/// Something from the network without which an examination cannot go on.
struct Need {
    enum class Kind {
        DidDocument,    ///< from a resolver, or of a did:web
        IssuerMetadata, ///< /.well-known/jwt-vc-issuer
        KeySet,         ///< `jwks_uri` of issuer metadata
        StatusList,     ///< a status list token or credential
    };
    Kind kind = Kind::DidDocument;
    QUrl url;

    bool operator==(const Need &) const = default;
};

/// What came of asking.
struct Answer {
    int httpStatus = 0; ///< 0: nothing came
    QByteArray body = {};
    QString trouble = {}; ///< why nothing came, as a fixed word ("TIMEOUT"); for reports
    QDateTime at = {};    ///< when it came

    bool arrived() const { return httpStatus != 0; }
};

/// What was asked so far, by address.
using Known = QHash<QUrl, Answer>;

} // namespace kiosk::trust
