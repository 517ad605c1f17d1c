#pragma once

#include "app/base/failure.h"
#include "app/providers/provider.h"

#include <QJsonObject>

namespace kiosk::test {

/// One request of a conversation with a service and what the service answers.
struct Answer {
    QString name; ///< of the file, without folder and ending: "created"
    Stage stage = Stage::Start;
    QByteArray method;
    QString path;        ///< * stands for one segment, {text} for this one here and any other elsewhere
    QString query;       ///< a part of the query that tells it from others of the same path
    QByteArray expected; ///< the request's body; empty: not said
    QStringList varies;  ///< members of the request that differ every time
    QList<std::pair<QByteArray, QByteArray>> requestHeaders; ///< that must be there
    int status = 200;
    QList<HttpHeader> headers;
    QByteArray body;
    bool spare = false; ///< only asked for where another answer lacks something
    QString otherwise;  ///< what comes of it where this answer is refused, and that is no failure; else empty

    bool isFor(const QByteArray &method, const QUrl &url) const;
    /// The same place of another session at another address: `target` is path and query.
    bool looksLike(const QByteArray &method, const QByteArray &target) const;
};

/// What one flavour of a provider must do, as data: a folder's worth of golden files beside the provider's other tests.
struct Contract {
    QString provider; ///< "didit"
    QString flavour;  ///< "v3"
    QString folder;
    QDateTime now;
    ServiceSettings settings;
    CredentialType type;
    DeskIdentity desk;
    Inputs inputs;
    QList<Answer> answers; ///< in the order of the conversation; the last poll repeats
    QList<Answer> told;    ///< what the service is told beside it: "approve", "decline", "cancel"
    QList<std::pair<QString, QString>> claims;
    QJsonObject more; ///< what only one of the suites reads: statuses, errors, spoiled, demo, hostile

    QString name() const { return provider + u' ' + flavour; }
    const Answer *answer(const QString &answerName) const;
};

/// Every contract of tests/providers/*/contract/*.json, or only the file that the environment's KIOSK_CONTRACT names;
/// the program ends where one cannot be read.
const QList<Contract> &contracts();
const Contract &contractByName(const QString &name);

} // namespace kiosk::test
