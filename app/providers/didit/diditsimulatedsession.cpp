#include "app/providers/didit/diditsimulatedsession.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

namespace {

const QString inReview = QStringLiteral("In Review");

QString isoTime(std::chrono::system_clock::time_point time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time.time_since_epoch());
    return QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

DiditSimulatedSession::DiditSimulatedSession(Asked asked, const Plot &plot, std::chrono::milliseconds lifetime,
                                             int number)
    : SimulatedSession(plot, lifetime), m_asked(std::move(asked)), m_number(number) {
    // Twelve characters that are safe in an address.
    m_token = QString::fromLatin1(QUuid::createUuid().toRfc4122().first(9).toBase64(QByteArray::Base64UrlEncoding |
                                                                                    QByteArray::OmitTrailingEquals));
}

QString DiditSimulatedSession::createdAt() const {
    return isoTime(createdTime());
}

QString DiditSimulatedSession::expiresAt() const {
    return isoTime(expiryTime());
}

bool DiditSimulatedSession::has(const QString &feature) const {
    const QStringList parts = m_asked.features.split(u'+');
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.trimmed() == feature; });
}

DiditSimulatedSession::Ending DiditSimulatedSession::ending(Steady::time_point now) {
    settle(now);
    if (given() == Answer::None) {
        return Ending::None;
    }
    if (given() == Answer::Declined || m_asked.sandboxScenario.startsWith(u"decline_")) {
        return Ending::NoFace;
    }
    if (m_asked.sandboxScenario.startsWith(u"review_")) {
        return Ending::FaceUnsure;
    }
    switch (plot().scenario) {
    case Scenario::WrongIssuer:
        return Ending::NotAccepted;
    case Scenario::Revoked:
        return Ending::Blocked;
    case Scenario::UnderAge:
        return Ending::TooYoung;
    case Scenario::Review:
        return Ending::FaceUnsure;
    default:
        return Ending::Approved;
    }
}

QString DiditSimulatedSession::status(Steady::time_point now) {
    if (!m_reviews.isEmpty()) {
        return m_reviews.constLast().status;
    }
    const QString own = ownStatus(now);
    if (own != inReview || now < *answeredAt() + ReviewTakes) {
        return own;
    }
    review(QStringLiteral("reviewer@console.example"), QStringLiteral("Approved"),
           QStringLiteral("Compared both pictures"), now);
    return m_reviews.constLast().status;
}

void DiditSimulatedSession::review(const QString &user, const QString &status, const QString &comment,
                                   Steady::time_point now) {
    const QString previous = m_reviews.isEmpty() ? ownStatus(now) : m_reviews.constLast().status;
    m_reviews.append({QUuid::createUuid().toString(QUuid::WithoutBraces), user, previous, status, comment,
                      isoTime(std::chrono::system_clock::now())});
}

/// Before any person said something else.
QString DiditSimulatedSession::ownStatus(Steady::time_point now) {
    const Ending how = ending(now);
    if (plot().scenario == Scenario::UnknownStatus && fetchedAt()) {
        return QStringLiteral("Approved By Nobody");
    }
    switch (how) {
    case Ending::None:
        break;
    case Ending::Approved:
        return QStringLiteral("Approved");
    case Ending::FaceUnsure:
        return inReview;
    default:
        return QStringLiteral("Declined");
    }
    if (isOver(now) && plot().scenario != Scenario::SilentExpiry) {
        return fetchedAt() ? QStringLiteral("Abandoned") : QStringLiteral("Expired");
    }
    return fetchedAt() ? QStringLiteral("In Progress") : QStringLiteral("Not Started");
}

bool DiditSimulatedSession::isFetched(Steady::time_point now) {
    settle(now);
    return fetchedAt().has_value();
}

bool DiditSimulatedSession::isUnfinished(Steady::time_point now) {
    return ending(now) == Ending::None && !isOver(now);
}

QList<Scenario> DiditSimulatedSession::plays() const {
    return SimulatedSession::plays() + QList<Scenario>{Scenario::Review, Scenario::NeverScanned};
}

WalletRequest DiditSimulatedSession::shown() const {
    WalletRequest request;
    request.id = m_token;
    request.message = QStringLiteral("Didit checks who you are");
    request.share = QStringLiteral("Send the pictures");
    request.decline = QStringLiteral("Show no face");
    WalletRequest::Item item;
    item.credential = m_asked.version == 1 ? QStringLiteral("Identity Card") : QStringLiteral("Passport");
    item.issuer = QStringLiteral("Portugal");
    item.claims.append(QStringLiteral("Photo of the document"));
    if (has(QStringLiteral("NFC"))) {
        item.claims.append(QStringLiteral("Chip of the document"));
    }
    if (has(QStringLiteral("FACE")) || has(QStringLiteral("FACE_MATCH"))) {
        item.claims.append(QStringLiteral("Film of your face"));
    }
    request.items.append(item);
    return request;
}

void DiditSimulatedSession::takeOver(const Asked &asked) {
    m_asked.callback = asked.callback;
    m_asked.metadata = asked.metadata;
}

} // namespace kiosk::sim
