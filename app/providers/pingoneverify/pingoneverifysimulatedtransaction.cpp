#include "app/providers/pingoneverify/pingoneverifysimulatedtransaction.h"

#include "app/simulator/people.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto policyTimeout = 30min;
/// Of the scenario in which nobody scans, so that nobody has to wait for half an hour: policies allow it.
constexpr auto shortTimeout = 6s;
constexpr auto retention = 30min;
/// The provider behind the service needs a moment after the last picture; a person needs longer.
constexpr auto checkingTakes = 600ms;
constexpr auto inspectionTakes = 2500ms;
/// Tokens of the scenario that outlives them live shorter.
constexpr auto afterTokens = 3s;

QString withMilliseconds(std::chrono::system_clock::time_point time) {
    return QDateTime::fromMSecsSinceEpoch(
               std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"));
}

/// The document's claim that a requirement is compared with.
QString claimFor(const QString &requirement) {
    static const QHash<QString, QString> titles{{QStringLiteral("given_name"), QStringLiteral("firstName")},
                                                {QStringLiteral("family_name"), QStringLiteral("lastName")},
                                                {QStringLiteral("name"), QStringLiteral("fullName")},
                                                {QStringLiteral("address"), QStringLiteral("address")},
                                                {QStringLiteral("birth_date"), QStringLiteral("birthDate")}};
    return titles.value(requirement);
}

} // namespace

PingOneSimulatedTransaction::PingOneSimulatedTransaction(Asked asked, const Plot &plot)
    : m_asked(std::move(asked)), m_plot(plot), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_code(QString::number(QRandomGenerator::global()->bounded(1'000'000)).rightJustified(6, u'0')),
      m_timeout(plot.scenario == Scenario::NeverScanned ? std::chrono::seconds(shortTimeout)
                                                        : std::chrono::seconds(policyTimeout)),
      m_createdAt(std::chrono::system_clock::now()), m_created(Steady::now()) {
    if (m_plot.scenario == Scenario::TokenExpires) {
        m_plot.answerAfter = std::max<std::chrono::milliseconds>(m_plot.answerAfter, afterTokens);
    }
}

QString PingOneSimulatedTransaction::createdAt() const {
    return withMilliseconds(m_createdAt);
}

QString PingOneSimulatedTransaction::updatedAt(Steady::time_point now) {
    settle(now);
    const auto changed = m_answered ? *m_answered : m_fetched.value_or(m_created);
    return withMilliseconds(m_createdAt +
                            std::chrono::duration_cast<std::chrono::system_clock::duration>(changed - m_created));
}

QString PingOneSimulatedTransaction::expiresAt() const {
    return withMilliseconds(m_createdAt + m_timeout);
}

bool PingOneSimulatedTransaction::takesAnswers() const {
    return m_plot.scenario != Scenario::NeverScanned && m_plot.scenario != Scenario::SilentExpiry;
}

/// Lets the visitor who acts alone do what is due.
void PingOneSimulatedTransaction::settle(Steady::time_point now) {
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

bool PingOneSimulatedTransaction::isAcceptable() const {
    const bool isGoodDocument = m_plot.scenario != Scenario::WrongIssuer && m_plot.scenario != Scenario::Revoked &&
                                m_plot.scenario != Scenario::UnderAge;
    const QStringList compared = matchedRequirements();
    return isGoodDocument && std::all_of(compared.begin(), compared.end(),
                                         [this](const QString &requirement) { return match(requirement) == u"HIGH"; });
}

PingOneSimulatedTransaction::State PingOneSimulatedTransaction::state(Steady::time_point now) {
    settle(now);
    if (m_answer == Answer::None) {
        if (isOver(now) && m_plot.scenario != Scenario::SilentExpiry) {
            return State::TimedOut;
        }
        if (!m_fetched) {
            return State::Requested;
        }
        // With the document photographed and the face still missing.
        return now >= *m_fetched + m_plot.answerAfter / 2 && m_plot.autoplay ? State::Partial : State::Initiated;
    }
    if (m_answer == Answer::Declined) {
        return State::Fail;
    }
    const bool byHand = m_plot.scenario == Scenario::Review;
    const std::chrono::milliseconds takes = byHand ? std::chrono::milliseconds(inspectionTakes) : checkingTakes;
    if (now < *m_answered + takes) {
        return State::InProgress;
    }
    if (byHand) {
        return State::ApprovedManually;
    }
    return isAcceptable() ? State::Success : State::Fail;
}

QString PingOneSimulatedTransaction::status(Steady::time_point now) {
    const State current = state(now);
    if (m_plot.scenario == Scenario::UnknownStatus && m_fetched) {
        return QStringLiteral("UNDER_SCRUTINY_X");
    }
    switch (current) {
    case State::Requested:
        return QStringLiteral("REQUESTED");
    case State::Initiated:
        return QStringLiteral("INITIATED");
    case State::Partial:
        return QStringLiteral("PARTIAL");
    case State::InProgress:
        return QStringLiteral("IN_PROGRESS");
    case State::Success:
        return QStringLiteral("SUCCESS");
    case State::ApprovedManually:
        return QStringLiteral("APPROVED_MANUALLY");
    case State::Fail:
    case State::TimedOut:
        break;
    }
    return QStringLiteral("FAIL");
}

/// Of a single check: the document is looked at first, the face later.
QString PingOneSimulatedTransaction::word(State state, bool isDocument) const {
    switch (state) {
    case State::Requested:
        return QStringLiteral("REQUESTED");
    case State::Initiated:
        return isDocument ? QStringLiteral("INITIATED") : QStringLiteral("REQUESTED");
    case State::Partial:
        return isDocument ? QStringLiteral("IN_PROGRESS") : QStringLiteral("INITIATED");
    case State::InProgress:
        return isDocument && m_plot.scenario != Scenario::Review ? QStringLiteral("SUCCESS")
                                                                 : QStringLiteral("IN_PROGRESS");
    case State::Success:
        return QStringLiteral("SUCCESS");
    case State::ApprovedManually:
        return isDocument ? QStringLiteral("FAIL") : QStringLiteral("SUCCESS");
    case State::Fail:
        return isDocument || m_answer == Answer::Declined ? QStringLiteral("FAIL") : QStringLiteral("SUCCESS");
    case State::TimedOut:
        break;
    }
    return QStringLiteral("TRANSACTION_TIMED_OUT");
}

QJsonObject PingOneSimulatedTransaction::verificationStatus(Steady::time_point now) {
    const State current = state(now);
    QJsonObject map;
    const bool isDocumentGood = m_plot.scenario != Scenario::WrongIssuer && m_plot.scenario != Scenario::Revoked &&
                                m_plot.scenario != Scenario::UnderAge;
    const bool onlyMatchFailed = current == State::Fail && m_answer == Answer::Shared && isDocumentGood;
    const State shown = onlyMatchFailed ? State::Success : current;
    map.insert(QStringLiteral("GOVERNMENT_ID"), word(shown, true));
    map.insert(QStringLiteral("FACIAL_COMPARISON_DOCUMENT"), word(shown, false));
    map.insert(QStringLiteral("LIVENESS"), word(shown, false));
    if (!matchedRequirements().isEmpty()) {
        map.insert(QStringLiteral("BIOGRAPHIC_MATCH"), onlyMatchFailed ? QStringLiteral("FAIL") : word(shown, false));
    }
    return map;
}

QString PingOneSimulatedTransaction::problem(Steady::time_point now) {
    if (state(now) != State::Fail) {
        return {};
    }
    if (m_answer == Answer::Declined) {
        return QStringLiteral("The documents that were collected are not usable.");
    }
    switch (m_plot.scenario) {
    case Scenario::WrongIssuer:
        return QStringLiteral("The document is of a kind that is not supported.");
    case Scenario::Revoked:
        return QStringLiteral("The document is reported as not valid.");
    case Scenario::UnderAge:
        return QStringLiteral("The document does not belong to an adult.");
    default:
        return QStringLiteral("The data of the document does not match the data given.");
    }
}

bool PingOneSimulatedTransaction::isSuccessful(Steady::time_point now) {
    const State current = state(now);
    return current == State::Success || current == State::ApprovedManually;
}

bool PingOneSimulatedTransaction::hasData(Steady::time_point now) {
    return isSuccessful(now) && now < *m_answered + retention;
}

bool PingOneSimulatedTransaction::isStale(Steady::time_point now) const {
    return now > m_answered.value_or(m_created + m_timeout) + retention;
}

QStringList PingOneSimulatedTransaction::matchedRequirements() const {
    QStringList compared;
    const QStringList keys = m_asked.requirements.keys();
    for (const QString &key : keys) {
        if (!claimFor(key).isEmpty()) {
            compared.append(key);
        }
    }
    return compared;
}

QString PingOneSimulatedTransaction::match(const QString &requirement) const {
    const HeldCredential *document = heldCredential(photographedDocument);
    const HeldCredential::Claim *claim = document != nullptr ? document->claim(claimFor(requirement)) : nullptr;
    const QJsonObject given = m_asked.requirements[requirement].toObject();
    QStringList texts{given[u"value"].toString()};
    const QJsonArray options = given[u"options"].toArray();
    for (const QJsonValue &option : options) {
        texts.append(option.toString());
    }
    const bool fits = claim != nullptr && texts.contains(claim->value, Qt::CaseInsensitive);
    return fits ? QStringLiteral("HIGH") : QStringLiteral("LOW");
}

void PingOneSimulatedTransaction::fetch(Steady::time_point now) {
    settle(now);
    if (!m_fetched && !isOver(now) && m_plot.scenario != Scenario::NeverScanned) {
        m_fetched = now;
    }
}

bool PingOneSimulatedTransaction::answer(bool share, Steady::time_point now) {
    fetch(now);
    if (!takesAnswers() || m_answer != Answer::None || isOver(now)) {
        return false;
    }
    m_answer = share ? Answer::Shared : Answer::Declined;
    m_answered = now;
    return true;
}

WalletRequest PingOneSimulatedTransaction::forWallet(Steady::time_point now) {
    settle(now);
    WalletRequest request;
    request.id = m_id;
    request.verifier = QStringLiteral("Verifier Kiosk demo");
    request.message = QStringLiteral("Is this the code at the desk? %1").arg(m_code);
    request.items = {
        {photographedDocument, {QStringLiteral("Picture of the document"), QStringLiteral("Picture of your face")}}};
    if (m_answer != Answer::None) {
        request.state = m_answer == Answer::Shared ? WalletRequest::State::Shared : WalletRequest::State::Declined;
    } else if (isOver(now)) {
        request.state = WalletRequest::State::Over;
    } else {
        request.state = m_fetched ? WalletRequest::State::Fetched : WalletRequest::State::Open;
    }
    return request;
}

} // namespace kiosk::sim
