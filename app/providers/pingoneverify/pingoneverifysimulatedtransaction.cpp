#include "app/providers/pingoneverify/pingoneverifysimulatedtransaction.h"

#include "app/simulator/people.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds policyTimeout = 30min;
/// Of the scenario in which nobody scans, so that nobody has to wait for half an hour: policies allow it.
constexpr std::chrono::seconds shortTimeout = 6s;
/// The provider behind the service needs a moment after the last picture; a person needs longer.
constexpr auto checkingTakes = 600ms;
constexpr auto inspectionTakes = 2500ms;

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
    : SimulatedSession(plot, plot.scenario == Scenario::NeverScanned ? shortTimeout : policyTimeout),
      m_asked(std::move(asked)),
      m_code(QString::number(QRandomGenerator::global()->bounded(1'000'000)).rightJustified(6, u'0')) {}

QString PingOneSimulatedTransaction::createdAt() const {
    return withMilliseconds(createdTime());
}

QString PingOneSimulatedTransaction::updatedAt(Steady::time_point now) {
    settle(now);
    return withMilliseconds(changedTime());
}

QString PingOneSimulatedTransaction::expiresAt() const {
    return withMilliseconds(expiryTime());
}

bool PingOneSimulatedTransaction::isAcceptable() const {
    const bool isGoodDocument = plot().scenario != Scenario::WrongIssuer && plot().scenario != Scenario::Revoked &&
                                plot().scenario != Scenario::UnderAge;
    const QStringList compared = matchedRequirements();
    return isGoodDocument && std::all_of(compared.begin(), compared.end(),
                                         [this](const QString &requirement) { return match(requirement) == u"HIGH"; });
}

PingOneSimulatedTransaction::State PingOneSimulatedTransaction::state(Steady::time_point now) {
    settle(now);
    if (!m_approval.isEmpty()) {
        return State::ApprovedManually;
    }
    if (given() == Answer::None) {
        if (isOver(now) && plot().scenario != Scenario::SilentExpiry) {
            return State::TimedOut;
        }
        if (!fetchedAt()) {
            return State::Requested;
        }
        // With the document photographed and the face still missing.
        return now >= *fetchedAt() + plot().answerAfter / 2 && plot().autoplay ? State::Partial : State::Initiated;
    }
    if (given() == Answer::Declined) {
        return State::Fail;
    }
    const bool byHand = plot().scenario == Scenario::Review;
    const std::chrono::milliseconds takes = byHand ? std::chrono::milliseconds(inspectionTakes) : checkingTakes;
    if (now < *answeredAt() + takes) {
        return State::InProgress;
    }
    if (byHand) {
        return State::ApprovedManually;
    }
    return isAcceptable() ? State::Success : State::Fail;
}

QString PingOneSimulatedTransaction::status(Steady::time_point now) {
    const State current = state(now);
    if (plot().scenario == Scenario::UnknownStatus && fetchedAt()) {
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
        return m_approval.isEmpty() ? QStringLiteral("APPROVED_MANUALLY") : m_approval;
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
        return isDocument && plot().scenario != Scenario::Review ? QStringLiteral("SUCCESS")
                                                                 : QStringLiteral("IN_PROGRESS");
    case State::Success:
        return QStringLiteral("SUCCESS");
    case State::ApprovedManually:
        return isDocument ? QStringLiteral("FAIL") : QStringLiteral("SUCCESS");
    case State::Fail:
        return isDocument || given() == Answer::Declined ? QStringLiteral("FAIL") : QStringLiteral("SUCCESS");
    case State::TimedOut:
        break;
    }
    return QStringLiteral("TRANSACTION_TIMED_OUT");
}

QJsonObject PingOneSimulatedTransaction::verificationStatus(Steady::time_point now) {
    const State current = state(now);
    QJsonObject map;
    const bool isDocumentGood = plot().scenario != Scenario::WrongIssuer && plot().scenario != Scenario::Revoked &&
                                plot().scenario != Scenario::UnderAge;
    const bool onlyMatchFailed = current == State::Fail && given() == Answer::Shared && isDocumentGood;
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
    if (given() == Answer::Declined) {
        return QStringLiteral("The documents that were collected are not usable.");
    }
    switch (plot().scenario) {
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
    return isSuccessful(now) && answeredAt() && now < *answeredAt() + retention;
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

QList<Scenario> PingOneSimulatedTransaction::plays() const {
    return SimulatedSession::plays() + QList<Scenario>{Scenario::Review, Scenario::NeverScanned};
}

WalletRequest PingOneSimulatedTransaction::shown() const {
    WalletRequest request;
    request.id = id();
    request.message = QStringLiteral("Is this the code on the screen at the desk?");
    request.code = m_code;
    request.share = QStringLiteral("Send the pictures");
    request.decline = QStringLiteral("Give up");
    request.items = {
        {photographedDocument, {QStringLiteral("Picture of the document"), QStringLiteral("Picture of your face")}}};
    return request;
}

} // namespace kiosk::sim
