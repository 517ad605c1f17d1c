#include "app/session/phase.h"

#include "app/base/overload.h"

namespace kiosk {

namespace {

Scanned scannedFrom(Inviting inviting, const QList<Check> &checks) {
    return Scanned{.type = std::move(inviting.type),
                   .inputs = std::move(inviting.inputs),
                   .invitation = std::move(inviting.invitation),
                   .begun = inviting.begun,
                   .deadline = inviting.deadline,
                   .troubles = 0,
                   .checks = checks};
}

void addContext(Invitation &invitation, const Progress &progress) {
    invitation.context.insert(progress.context);
}

/// What Inviting, Scanned and Checking have in common once the service has a session.
template <typename P>
Phase ended(P &&running, const Event &event) {
    return std::visit(Overload{
                          [&](const FailedForGood &failed) -> Phase {
                              return Failed{running.type, running.inputs, failed.failure, running.invitation.sessionId};
                          },
                          [&](const RanOut &) -> Phase {
                              return Expired{running.type, running.inputs, running.invitation.sessionId};
                          },
                          [&](const Cancelled &) -> Phase { return Idle{}; },
                          [&](const auto &) -> Phase { return std::move(running); },
                      },
                      event);
}

Checking checkingFrom(CredentialType type, Inputs inputs, Invitation invitation, Moment begun, Moment deadline) {
    return Checking{std::move(type), std::move(inputs), std::move(invitation), begun, deadline, false};
}

Phase from(Idle idle, const Event &event) {
    if (const auto *chosen = std::get_if<Chosen>(&event))
        return Requesting{chosen->type, chosen->inputs};
    return idle;
}

Phase from(Requesting requesting, const Event &event) {
    return std::visit(Overload{
                          [&](const Invited &invited) -> Phase {
                              Inviting inviting{.type = std::move(requesting.type),
                                                .inputs = std::move(requesting.inputs),
                                                .invitation = invited.invitation,
                                                .begun = invited.begun,
                                                .deadline = invited.deadline,
                                                .troubles = 0};
                              if (invited.invitation.scanned)
                                  return scannedFrom(std::move(inviting), {});
                              return inviting;
                          },
                          [&](const FailedForGood &failed) -> Phase {
                              return Failed{requesting.type, requesting.inputs, failed.failure, {}};
                          },
                          [&](const Cancelled &) -> Phase { return Idle{}; },
                          [&](const auto &) -> Phase { return std::move(requesting); },
                      },
                      event);
}

Phase from(Inviting inviting, const Event &event) {
    if (const auto *followed = std::get_if<Followed>(&event)) {
        addContext(inviting.invitation, followed->progress);
        inviting.troubles = 0;
        if (followed->progress.state == Progress::State::Scanned)
            return scannedFrom(std::move(inviting), followed->progress.checks);
        return inviting;
    }
    if (std::holds_alternative<Troubled>(event)) {
        ++inviting.troubles;
        return inviting;
    }
    if (std::holds_alternative<Answered>(event))
        return checkingFrom(std::move(inviting.type), std::move(inviting.inputs), std::move(inviting.invitation),
                            inviting.begun, inviting.deadline);
    if (std::holds_alternative<Again>(event))
        return Requesting{std::move(inviting.type), std::move(inviting.inputs)};
    return ended(std::move(inviting), event);
}

Phase from(Scanned scanned, const Event &event) {
    if (const auto *followed = std::get_if<Followed>(&event)) {
        addContext(scanned.invitation, followed->progress);
        scanned.troubles = 0;
        scanned.checks = followed->progress.checks;
        return scanned;
    }
    if (std::holds_alternative<Troubled>(event)) {
        ++scanned.troubles;
        return scanned;
    }
    if (std::holds_alternative<Answered>(event))
        return checkingFrom(std::move(scanned.type), std::move(scanned.inputs), std::move(scanned.invitation),
                            scanned.begun, scanned.deadline);
    if (std::holds_alternative<Again>(event))
        return Requesting{std::move(scanned.type), std::move(scanned.inputs)};
    return ended(std::move(scanned), event);
}

Phase from(Checking checking, const Event &event) {
    if (const auto *judged = std::get_if<Judged>(&event))
        return Concluded{checking.type,        checking.inputs,   checking.invitation.sessionId,
                         judged->presentation, judged->judgement, judged->at};
    return ended(std::move(checking), event);
}

template <typename P>
Phase fromEnd(P &&end, const Event &event) {
    if (std::holds_alternative<Again>(event))
        return Requesting{std::move(end.type), std::move(end.inputs)};
    if (std::holds_alternative<Dismissed>(event))
        return Idle{};
    return std::move(end);
}

Phase from(Concluded concluded, const Event &event) {
    return fromEnd(std::move(concluded), event);
}

Phase from(Expired expired, const Event &event) {
    return fromEnd(std::move(expired), event);
}

Phase from(Failed failed, const Event &event) {
    return fromEnd(std::move(failed), event);
}

template <typename P>
constexpr bool hasType = requires(P phase) {
    phase.type;
};

/// Once an answer is being read or shown, another one never takes its place.
Phase takenUp(Phase phase, const TakenUp &taken) {
    if (std::holds_alternative<Checking>(phase) || std::holds_alternative<Concluded>(phase))
        return phase;
    return Checking{taken.type, taken.inputs, taken.invitation, taken.begun, taken.deadline, true};
}

/// Only words differ between the two; another type's words change nothing.
Phase reworded(Phase phase, const CredentialType &type) {
    std::visit(
        [&type](auto &current) {
            if constexpr (hasType<decltype(current)>) {
                if (current.type.id == type.id)
                    current.type = type;
            }
        },
        phase);
    return phase;
}

} // namespace

const Invitation *invitationOf(const Phase &phase) {
    return std::visit(
        [](const auto &current) -> const Invitation * {
            if constexpr (requires { current.invitation; })
                return &current.invitation;
            else
                return nullptr;
        },
        phase);
}

const CredentialType *typeOf(const Phase &phase) {
    return std::visit(
        [](const auto &current) -> const CredentialType * {
            if constexpr (hasType<decltype(current)>)
                return &current.type;
            else
                return nullptr;
        },
        phase);
}

Phase advance(Phase phase, const Event &event) {
    if (const auto *words = std::get_if<Reworded>(&event))
        return reworded(std::move(phase), words->type);
    if (const auto *taken = std::get_if<TakenUp>(&event))
        return takenUp(std::move(phase), *taken);
    return std::visit([&event](auto &&current) { return from(std::move(current), event); }, std::move(phase));
}

QString nameOf(const Phase &phase) {
    return std::visit(Overload{
                          [](const Idle &) { return QStringLiteral("Idle"); },
                          [](const Requesting &) { return QStringLiteral("Requesting"); },
                          [](const Inviting &) { return QStringLiteral("Inviting"); },
                          [](const Scanned &) { return QStringLiteral("Scanned"); },
                          [](const Checking &) { return QStringLiteral("Checking"); },
                          [](const Concluded &) { return QStringLiteral("Concluded"); },
                          [](const Expired &) { return QStringLiteral("Expired"); },
                          [](const Failed &) { return QStringLiteral("Failed"); },
                      },
                      phase);
}

QString nameOf(const Event &event) {
    return std::visit(Overload{
                          [](const Chosen &) { return QStringLiteral("Chosen"); },
                          [](const Invited &) { return QStringLiteral("Invited"); },
                          [](const Followed &) { return QStringLiteral("Followed"); },
                          [](const Answered &) { return QStringLiteral("Answered"); },
                          [](const Judged &) { return QStringLiteral("Judged"); },
                          [](const Troubled &) { return QStringLiteral("Troubled"); },
                          [](const FailedForGood &) { return QStringLiteral("FailedForGood"); },
                          [](const RanOut &) { return QStringLiteral("RanOut"); },
                          [](const Cancelled &) { return QStringLiteral("Cancelled"); },
                          [](const Again &) { return QStringLiteral("Again"); },
                          [](const TakenUp &) { return QStringLiteral("TakenUp"); },
                          [](const Reworded &) { return QStringLiteral("Reworded"); },
                          [](const Dismissed &) { return QStringLiteral("Dismissed"); },
                      },
                      event);
}

} // namespace kiosk
