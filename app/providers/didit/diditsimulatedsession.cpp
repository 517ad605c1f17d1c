#include "app/providers/didit/diditsimulatedsession.h"

#include <QDateTime>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

/// How long an ended session can still be read.
constexpr auto kept = 120s;
/// Tokens of the scenario that outlives them; see the token endpoint.
constexpr auto afterTokens = 3s;

QString isoTime(std::chrono::system_clock::time_point time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time.time_since_epoch());
    return QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

DiditSimulatedSession::DiditSimulatedSession(Asked asked, const Plot &plot, std::chrono::milliseconds lifetime,
                                             int number)
    : m_asked(std::move(asked)), m_plot(plot), m_lifetime(lifetime), m_number(number),
      m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_createdAt(std::chrono::system_clock::now()),
      m_created(Steady::now()) {
    // Twelve characters that are safe in an address.
    m_token = QString::fromLatin1(QUuid::createUuid().toRfc4122().first(9).toBase64(QByteArray::Base64UrlEncoding |
                                                                                    QByteArray::OmitTrailingEquals));
    if (m_plot.scenario == Scenario::TokenExpires) {
        m_plot.answerAfter = std::max<std::chrono::milliseconds>(m_plot.answerAfter, afterTokens);
    }
}

QString DiditSimulatedSession::createdAt() const {
    return isoTime(m_createdAt);
}

QString DiditSimulatedSession::expiresAt() const {
    return isoTime(m_createdAt + m_lifetime);
}

bool DiditSimulatedSession::has(const QString &feature) const {
    const QStringList parts = m_asked.features.split(u'+');
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.trimmed() == feature; });
}

bool DiditSimulatedSession::takesAnswers() const {
    return m_plot.scenario != Scenario::NeverScanned && m_plot.scenario != Scenario::SilentExpiry;
}

/// Lets the visitor who acts alone do what is due.
void DiditSimulatedSession::settle(Steady::time_point now) {
    if (!m_plot.autoplay || m_plot.scenario == Scenario::NeverScanned) {
        return;
    }
    const auto scan = m_created + m_plot.scanAfter;
    if (!m_fetched && now >= scan && !isOver(scan)) {
        m_fetched = scan;
    }
    if (m_fetched && m_answer == Answer::None && takesAnswers()) {
        const auto reply = *m_fetched + m_plot.answerAfter;
        if (now >= reply && !isOver(reply)) {
            m_answered = reply;
            m_answer = m_plot.scenario == Scenario::Decline ? Answer::Declined : Answer::Shared;
        }
    }
}

DiditSimulatedSession::Ending DiditSimulatedSession::ending(Steady::time_point now) {
    settle(now);
    if (m_answer == Answer::None) {
        return Ending::None;
    }
    if (m_answer == Answer::Declined || m_asked.sandboxScenario.startsWith(u"decline_")) {
        return Ending::NoFace;
    }
    if (m_asked.sandboxScenario.startsWith(u"review_")) {
        return Ending::FaceUnsure;
    }
    switch (m_plot.scenario) {
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
    const Ending how = ending(now);
    if (m_plot.scenario == Scenario::UnknownStatus && m_fetched) {
        return QStringLiteral("Approved By Nobody");
    }
    switch (how) {
    case Ending::None:
        break;
    case Ending::Approved:
        return QStringLiteral("Approved");
    case Ending::FaceUnsure:
        return QStringLiteral("In Review");
    default:
        return QStringLiteral("Declined");
    }
    if (isOver(now) && m_plot.scenario != Scenario::SilentExpiry) {
        return m_fetched ? QStringLiteral("Abandoned") : QStringLiteral("Expired");
    }
    return m_fetched ? QStringLiteral("In Progress") : QStringLiteral("Not Started");
}

bool DiditSimulatedSession::isFetched(Steady::time_point now) {
    settle(now);
    return m_fetched.has_value();
}

bool DiditSimulatedSession::isUnfinished(Steady::time_point now) {
    return ending(now) == Ending::None && !isOver(now);
}

bool DiditSimulatedSession::isStale(Steady::time_point now) const {
    return now > (m_answered ? *m_answered : m_created + m_lifetime) + kept;
}

void DiditSimulatedSession::fetch(Steady::time_point now) {
    settle(now);
    if (!m_fetched && !isOver(now) && m_plot.scenario != Scenario::NeverScanned) {
        m_fetched = now;
    }
}

bool DiditSimulatedSession::answer(bool share, Steady::time_point now) {
    fetch(now);
    if (!takesAnswers() || m_answer != Answer::None || isOver(now)) {
        return false;
    }
    m_answer = share ? Answer::Shared : Answer::Declined;
    m_answered = now;
    return true;
}

WalletRequest DiditSimulatedSession::forWallet(Steady::time_point now) {
    settle(now);
    WalletRequest request;
    request.id = m_token;
    request.verifier = QStringLiteral("Verifier Kiosk demo");
    request.message = QStringLiteral("Didit checks who you are");
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
    if (m_answer != Answer::None) {
        request.state = m_answer == Answer::Shared ? WalletRequest::State::Shared : WalletRequest::State::Declined;
    } else if (isOver(now)) {
        request.state = WalletRequest::State::Over;
    } else {
        request.state = m_fetched ? WalletRequest::State::Fetched : WalletRequest::State::Open;
    }
    return request;
}

void DiditSimulatedSession::takeOver(const Asked &asked) {
    m_asked.callback = asked.callback;
    m_asked.metadata = asked.metadata;
}

} // namespace kiosk::sim
