#include "app/session/verificationsession.h"

#include "app/base/clock.h"
#include "app/base/displaytext.h"
#include "app/base/log.h"
#include "app/base/overload.h"
#include "app/http/httpclient.h"
#include "app/session/lateanswers.h"
#include "app/session/pollschedule.h"
#include "app/session/recorder.h"
#include "app/session/retiredcall.h"
#include "app/trust/inspector.h"

#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace kiosk {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr qsizetype LongestDetail = 200; // in the log

/// The part that Inviting, Scanned and Checking share.
struct Running {
    const CredentialType &type;
    const Invitation &invitation;
    Moment begun;
    Moment deadline;
    int troubles = 0;
};

std::optional<Running> runningOf(const Phase &phase) {
    if (const auto *inviting = std::get_if<Inviting>(&phase))
        return Running{inviting->type, inviting->invitation, inviting->begun, inviting->deadline, inviting->troubles};
    if (const auto *scanned = std::get_if<Scanned>(&phase))
        return Running{scanned->type, scanned->invitation, scanned->begun, scanned->deadline, scanned->troubles};
    if (const auto *checking = std::get_if<Checking>(&phase))
        return Running{checking->type, checking->invitation, checking->begun, checking->deadline, 0};
    return {};
}

bool isUnreadable(FailureKind kind) {
    return kind == FailureKind::BadAnswer || kind == FailureKind::TooLarge;
}

} // namespace

VerificationSession::VerificationSession(HttpClient &client, Clock &clock, Connect connect, DeskIdentity desk,
                                         QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_connect(std::move(connect)), m_desk(std::move(desk)),
      m_late(std::make_unique<LateAnswers>(client, clock)) {
    QObject::connect(m_late.get(), &LateAnswers::changed, this, &VerificationSession::lateAnswerChanged);
    QObject::connect(m_late.get(), &LateAnswers::isOver, this, &VerificationSession::forgetEarlier);
}

VerificationSession::~VerificationSession() = default;

std::optional<milliseconds> VerificationSession::remaining() const {
    const auto running = runningOf(m_phase);
    if (!running)
        return {};
    return std::max(milliseconds::zero(), running->deadline - m_clock.monotonic());
}

std::optional<milliseconds> VerificationSession::total() const {
    const auto running = runningOf(m_phase);
    return running ? std::optional(running->deadline - running->begun) : std::nullopt;
}

std::optional<milliseconds> VerificationSession::clearsIn() const {
    if (!m_clearTimer)
        return {};
    return std::max(milliseconds::zero(), m_clearsAt - m_clock.monotonic());
}

void VerificationSession::begin(const CredentialType &type, const Inputs &inputs) {
    apply(Chosen{type, inputs});
}

void VerificationSession::cancel() {
    if (const auto running = runningOf(m_phase))
        tellService(running->invitation, m_service);
    apply(Cancelled{});
}

void VerificationSession::again() {
    apply(Again{});
}

void VerificationSession::dismiss() {
    apply(Dismissed{});
}

bool VerificationSession::hasLateAnswer() const {
    return m_late->hasArrived();
}

void VerificationSession::useLateAnswer() {
    if (!hasLateAnswer())
        return;
    const EarlierSession earlier = *m_late->earlier();
    if (const auto running = runningOf(m_phase))
        tellService(running->invitation, m_service);
    m_service = m_late->service();
    const Moment now = m_clock.monotonic();
    apply(TakenUp{earlier.type, earlier.inputs, earlier.invitation, now, now + LateReading});
}

void VerificationSession::dropLateAnswer() {
    forgetEarlier(true);
}

/// Nobody wants its answer any more: the service is told, where that is not the service's own word.
void VerificationSession::forgetEarlier(bool isOpen) {
    if (isOpen && m_late->earlier())
        tellService(m_late->earlier()->invitation, m_late->service());
    m_late->forget();
}

void VerificationSession::keepFollowing(const std::optional<EarlierSession> &next, const Event &event) {
    const Invitation *left = std::holds_alternative<Again>(event) ? invitationOf(m_phase) : nullptr;
    if (left && !next)
        tellService(*left, m_service);
    if (m_late->earlier() == next)
        return;
    forgetEarlier(!std::holds_alternative<TakenUp>(event));
    if (next)
        m_late->follow(*next, m_service);
}

void VerificationSession::touch() {
    if (m_clearTimer)
        startClearing(m_stays);
}

void VerificationSession::reword(const DeskIdentity &desk, const QList<CredentialType> &types) {
    m_desk = desk;
    m_late->reword(types);
    const CredentialType *current = typeOf(m_phase);
    if (!current)
        return;
    const auto found = std::find_if(types.cbegin(), types.cend(),
                                    [current](const CredentialType &type) { return type.id == current->id; });
    if (found != types.cend())
        apply(Reworded{*found});
}

void VerificationSession::apply(const Event &event) {
    const size_t before = m_phase.index();
    Phase next = advance(m_phase, event);
    if (next.index() != before)
        next = writtenDown(std::move(next));
    keepFollowing(earlierAfter(m_late->earlier(), m_phase, event, next, m_clock.monotonic(), m_grace), event);
    m_phase = std::move(next);
    if (m_phase.index() == before) {
        Q_EMIT
        progressed();
        return;
    }
    qCInfo(logSession).noquote() << nameOf(m_phase);
    leave();
    enter();
}

/// What may be shown in the place of `next`. A journey that cannot be recorded does not start, and a verdict without
/// its record is not shown, unless the configuration allows it; other steps are only missed.
Phase VerificationSession::writtenDown(Phase next) {
    if (!m_recorder)
        return next;
    const Outcome<kiosk::Done> written = m_recorder->write(next);
    if (written)
        return next;
    Failure failure = written.failure();
    qCWarning(logSession).noquote() << nameOf(next) << nameOf(failure.kind) << failure.detail;
    auto *concluded = std::get_if<Concluded>(&next);
    const bool isStart = std::holds_alternative<Requesting>(next);
    if (!m_recorder->isRequired()) {
        if (concluded)
            concluded->isUnrecorded = true;
        return next;
    }
    if (!concluded && !isStart)
        return next;
    failure.stage = isStart ? Stage::Start : Stage::Result;
    // The verdict was never there: the phase before it ends with the failure.
    Phase failed = advance(isStart ? std::move(next) : m_phase, FailedForGood{failure});
    const Outcome<kiosk::Done> told = m_recorder->write(failed);
    if (!told)
        qCWarning(logSession).noquote() << nameOf(failed) << nameOf(told.failure().kind) << told.failure().detail;
    return failed;
}

/// Whatever the phase that ended was doing ends with it; only the deadline goes on while a session runs.
void VerificationSession::leave() {
    retire(m_call);
    m_inspection.reset();
    m_pollTimer.reset();
    m_clearTimer.reset();
    m_isLastPoll = false;
    m_isDeciding = false;
    m_notBefore = {};
    m_lastTrouble.reset();
    if (!runningOf(m_phase)) {
        m_deadlineTimer.reset();
        m_presentation.reset();
    }
}

void VerificationSession::enter() {
    m_lastChange = m_clock.monotonic();
    m_lastGoodAnswer = m_lastChange;
    const size_t entered = m_phase.index();
    Q_EMIT
    phaseChanged();
    // A slot may have cancelled already.
    if (m_phase.index() != entered)
        return;
    std::visit(Overload{
                   [](const Idle &) {},
                   [this](const Requesting &) { request(); },
                   [this](const Inviting &) {
                       startDeadline();
                       schedulePoll();
                   },
                   [this](const Scanned &) {
                       if (!m_deadlineTimer)
                           startDeadline();
                       schedulePoll();
                   },
                   [this](const Checking &checking) {
                       if (checking.isLate)
                           startDeadline();
                       readResult();
                   },
                   [this](const Concluded &concluded) { startClearing(concluded.type.clearAfter); },
                   [this](const Expired &) { startClearing(EndPageStays); },
                   [this](const Failed &failed) {
                       // Codes of the service's own error body are part of it: text from outside.
                       qCWarning(logSession).noquote()
                           << referenceOf(failed.failure) << displayText(failed.failure.detail, LongestDetail);
                       startClearing(EndPageStays);
                   },
               },
               m_phase);
}

void VerificationSession::request() {
    const auto &requesting = std::get<Requesting>(m_phase);
    Outcome<ServiceConnection> connection = m_connect(requesting.type);
    if (!connection) {
        apply(FailedForGood{connection.failure()});
        return;
    }
    m_service = *connection;
    Outcome<Exchange<Invitation>> start = m_service.provider->start(requesting.type, requesting.inputs, m_desk);
    if (!start) {
        apply(FailedForGood{start.failure()});
        return;
    }
    m_call = m_client.run<Invitation>(*start, m_service.tokens, [this](const Outcome<Invitation> &outcome) {
        retire(m_call);
        const auto *waiting = std::get_if<Requesting>(&m_phase);
        if (!waiting)
            return;
        if (!outcome) {
            apply(FailedForGood{outcome.failure()});
            return;
        }
        const Moment begun = outcome->answeredAt.value_or(m_clock.monotonic());
        apply(Invited{*outcome, begun, begun + lifeOf(waiting->type, *outcome)});
    });
}

milliseconds VerificationSession::lifeOf(const CredentialType &type, const Invitation &invitation) const {
    milliseconds life = invitation.lifetime.value_or(m_service.provider->ownLimit());
    if (invitation.expiresAt) {
        // The server's two times against each other: neither a wrong clock here nor a time zone can spoil it.
        const QDateTime reference = invitation.serverTime.value_or(m_clock.now());
        const milliseconds stated(reference.msecsTo(*invitation.expiresAt));
        // A Date header has no milliseconds, so that the difference is up to a second more than the service grants.
        if (stated > milliseconds::zero())
            life = std::max<milliseconds>(std::chrono::floor<seconds>(stated), seconds(1));
    }
    return std::clamp(life, milliseconds::zero(), milliseconds(type.limit));
}

bool VerificationSession::isPastDeadline() const {
    const auto running = runningOf(m_phase);
    return running && m_clock.monotonic() >= running->deadline;
}

void VerificationSession::startDeadline() {
    const auto running = runningOf(m_phase);
    m_deadlineTimer = m_clock.after(running->deadline - m_clock.monotonic(), [this] { deadlinePassed(); });
}

void VerificationSession::schedulePoll(std::optional<milliseconds> retryAfter) {
    const auto running = runningOf(m_phase);
    PollSituation situation;
    situation.sinceChange = m_clock.monotonic() - m_lastChange;
    situation.scanned = std::holds_alternative<Scanned>(m_phase);
    situation.troubles = running->troubles;
    situation.retryAfter = retryAfter;
    m_notBefore = m_clock.monotonic() + retryAfter.value_or(milliseconds::zero());
    situation.dice = QRandomGenerator::global()->generateDouble();
    m_pollTimer = m_clock.after(nextPollDelay(situation), [this] { poll(); });
}

void VerificationSession::poll() {
    m_pollTimer.reset();
    // After the computer slept, the deadline's timer is late.
    if (isPastDeadline() && !m_isLastPoll) {
        deadlinePassed();
        return;
    }
    const auto running = runningOf(m_phase);
    m_call = m_client.run<Progress>(m_service.provider->follow(running->type, running->invitation), m_service.tokens,
                                    [this](const Outcome<Progress> &outcome) {
                                        retire(m_call);
                                        polled(outcome);
                                    });
}

void VerificationSession::polled(const Outcome<Progress> &outcome) {
    if (!outcome) {
        pollFailed(outcome.failure());
        return;
    }
    m_lastTrouble.reset();
    m_lastGoodAnswer = m_clock.monotonic();
    m_isDeciding = outcome->isDeciding;
    switch (outcome->state) {
    case Progress::State::Answered:
        answered(*outcome);
        return;
    case Progress::State::Expired:
        apply(RanOut{true});
        return;
    case Progress::State::Waiting:
    case Progress::State::Scanned:
        break;
    }
    if (m_isLastPoll) {
        endWithoutAnswer();
        return;
    }
    const size_t before = m_phase.index();
    if (!outcome->unknownWord.isEmpty())
        qCWarning(logSession) << "the service answered a status word that this program does not know";
    apply(Followed{*outcome});
    if (m_phase.index() == before)
        schedulePoll();
}

void VerificationSession::answered(const Progress &progress) {
    m_presentation = progress.presentation;
    apply(Followed{progress});
    retire(m_call);
    m_pollTimer.reset();
    apply(Answered{});
}

void VerificationSession::pollFailed(const Failure &failure) {
    m_lastTrouble = failure;
    if (m_isLastPoll) {
        endWithoutAnswer();
        return;
    }
    const auto running = runningOf(m_phase);
    const bool unreadable = isUnreadable(failure.kind);
    const bool mayPass = isTransient(failure.kind) || (unreadable && running->troubles + 1 < UnreadableAnswers);
    const bool tooLong = m_clock.monotonic() - m_lastGoodAnswer >= PatienceWithTroubles;
    if (!mayPass || tooLong) {
        apply(FailedForGood{failure});
        return;
    }
    apply(Troubled{failure});
    // A slot may have cancelled already.
    if (runningOf(m_phase))
        schedulePoll(failure.retryAfter);
}

void VerificationSession::readResult() {
    if (m_presentation) {
        examine(*std::exchange(m_presentation, std::nullopt));
        return;
    }
    const auto &checking = std::get<Checking>(m_phase);
    m_call = m_client.run<Presentation>(m_service.provider->result(checking.type, checking.invitation),
                                        m_service.tokens, [this](const Outcome<Presentation> &outcome) {
                                            retire(m_call);
                                            if (outcome)
                                                examine(*outcome);
                                            else
                                                apply(FailedForGood{outcome.failure()});
                                        });
}

/// Where the service handed over what the wallet presented, it is looked at here as well.
void VerificationSession::examine(const Presentation &presentation) {
    const auto *checking = std::get_if<Checking>(&m_phase);
    if (!checking)
        return;
    if (presentation.evidence.isEmpty()) {
        conclude(presentation);
        return;
    }
    if (!m_inspector) {
        Presentation unexamined = presentation;
        Check check;
        check.id = checkid::EvidenceReadable;
        check.source = CheckSource::Kiosk;
        unexamined.checks.append(check);
        conclude(unexamined);
        return;
    }
    m_inspection = m_inspector->inspect(presentation.evidence, checking->type,
                                        [this, presentation](const QList<trust::Examination> &examinations) {
                                            Presentation examined = presentation;
                                            trust::addExaminations(examined, examinations);
                                            conclude(examined);
                                        });
    m_inspection->start();
}

void VerificationSession::conclude(const Presentation &presentation) {
    const auto *checking = std::get_if<Checking>(&m_phase);
    if (!checking)
        return;
    const QDateTime now = m_clock.now();
    apply(Judged{presentation, judge(checking->type, presentation, now.toLocalTime()), now});
}

void VerificationSession::deadlinePassed() {
    // The service said when to ask again, and that is later: there is nobody left to ask.
    const bool isFollowing = !std::holds_alternative<Checking>(m_phase);
    if (isFollowing && !m_call && m_clock.monotonic() < m_notBefore) {
        endWithoutAnswer();
        return;
    }
    m_deadlineTimer = m_clock.after(Grace, [this] { graceOver(); });
    m_isLastPoll = true;
    // One last question: the visitor may have answered since the last one.
    m_pollTimer.reset();
    if (isFollowing && !m_call)
        poll();
}

void VerificationSession::graceOver() {
    if (m_inspection) {
        m_inspection->giveUp();
        return;
    }
    if (std::holds_alternative<Checking>(m_phase)) {
        apply(FailedForGood{makeFailure(FailureKind::Timeout, Stage::Result,
                                        QStringLiteral("the result did not arrive before the session's end"))});
        return;
    }
    endWithoutAnswer();
}

/// The time is over. Nobody answered, unless the service could not be asked: then that is the reason. Where it has the
/// visitor's answer and only has not decided, the verification waits for a decision.
void VerificationSession::endWithoutAnswer() {
    if (m_isDeciding && !m_lastTrouble) {
        Presentation undecided;
        undecided.verdict = ServiceVerdict::Review;
        m_presentation = undecided;
        apply(Answered{});
        return;
    }
    if (m_lastTrouble && m_lastTrouble->kind != FailureKind::NotFound)
        apply(FailedForGood{*m_lastTrouble});
    else
        apply(RanOut{});
}

void VerificationSession::tellService(const Invitation &invitation, const ServiceConnection &service) {
    const auto farewell = service.provider->cancel(invitation);
    if (!farewell)
        return;
    // It goes on without the session's phase and ends with its own time-out.
    auto farewellCall = std::make_shared<QPointer<Call>>();
    auto call =
        m_client.run<kiosk::Done>(*farewell, service.tokens, [farewellCall](const Outcome<kiosk::Done> &outcome) {
            if (!outcome)
                qCWarning(logSession).noquote() << referenceOf(outcome.failure());
            if (*farewellCall)
                (*farewellCall)->deleteLater();
        });
    *farewellCall = call.get();
    call.release()->setParent(this);
}

void VerificationSession::startClearing(milliseconds stay) {
    m_stays = stay;
    m_clearsAt = m_clock.monotonic() + stay;
    m_clearTimer = m_clock.after(stay, [this] { apply(Dismissed{true}); });
}

} // namespace kiosk
