#include "app/session/casefollower.h"

#include "app/base/log.h"
#include "app/credentials/checkids.h"
#include "app/http/httpclient.h"
#include "app/records/operatorname.h"
#include "app/records/operators.h"
#include "app/session/pollschedule.h"
#include "app/session/recordedverdict.h"
#include "app/session/retiredcall.h"
#include "app/trust/examination.h"
#include "app/trust/inspector.h"

#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>

namespace kiosk {

using records::Case;
using records::Cases;
using records::Heard;
using std::chrono::milliseconds;

namespace {

/// A fifth more or less.
milliseconds aboutEvery(milliseconds delay) {
    return jittered(delay, 0.2, QRandomGenerator::global()->generateDouble());
}

Failure refused(FailureKind kind, const QString &why, const QString &field = {}) {
    return makeFailure(kind, Stage::Result, why, field);
}

bool isSamePerson(const QString &one, const QString &other) {
    return records::operatorKey(one) == records::operatorKey(other);
}

Invitation invitationOf(const records::CaseHandle &handle) {
    Invitation invitation;
    invitation.sessionId = handle.session;
    invitation.context = handle.context;
    return invitation;
}

} // namespace

CaseFollower::CaseFollower(HttpClient &client, Clock &clock, trust::Inspector *inspector, Setup setup, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_inspector(inspector), m_setup(std::move(setup)) {}

CaseFollower::~CaseFollower() = default;

void CaseFollower::start() {
    m_isStarted = true;
    refresh();
    look();
}

void CaseFollower::refresh() {
    if (records::Store *store = m_setup.store()) {
        const auto count = Cases(*store).unseen();
        if (count)
            m_unseen = *count;
        else
            qCWarning(logRecords).noquote() << count.failure().detail;
    }
    Q_EMIT
    changed();
}

void CaseFollower::markSeen() {
    records::Store *store = m_setup.store();
    if (!store || m_unseen == 0)
        return;
    const auto marked = Cases(*store).markSeen();
    if (!marked)
        qCWarning(logRecords).noquote() << marked.failure().detail;
    refresh();
}

void CaseFollower::lookIn(milliseconds delay) {
    if (m_isStarted)
        m_timer = m_clock.after(delay, [this] { look(); });
}

/// Asks for the case that has waited longest, if one is due.
void CaseFollower::look() {
    m_timer.reset();
    lookIn(Every);
    records::Store *store = m_setup.store();
    if (!store || m_telling)
        return;
    store->emptyOwedLog();
    Cases cases(*store);
    const auto old = cases.letGoOf(m_clock.now().addDays(-m_setup.keepDays));
    const auto waiting = cases.waiting();
    if (!old || !waiting) {
        qCWarning(logRecords).noquote() << (old ? waiting.failure() : old.failure()).detail;
        return;
    }
    if (const auto due = nextDue(*waiting))
        ask(*due);
}

std::optional<Case> CaseFollower::nextDue(const QList<Case> &cases) {
    const Moment now = m_clock.monotonic();
    QHash<QString, Moment> due;
    std::optional<Case> next;
    Moment earliest = now + Every;
    for (const Case &each : cases) {
        const QString &id = each.record.id;
        if (!each.isFollowed || each.record.desk != m_setup.desk || !m_setup.typeById(each.record.type))
            continue;
        const Moment known = m_due.contains(id) ? m_due.value(id) : now + aboutEvery(Every);
        due.insert(id, std::max(known, m_notBefore.value(each.record.service)));
        if (due.value(id) < earliest) {
            earliest = due.value(id);
            next = each;
        }
    }
    m_due = due;
    if (earliest > now) {
        lookIn(earliest - now);
        return {};
    }
    return next;
}

CredentialType CaseFollower::typeOf(const records::Record &record) const {
    if (const CredentialType *known = m_setup.typeById(record.type))
        return *known;
    CredentialType type;
    type.id = record.type;
    type.service = record.service;
    return type;
}

void CaseFollower::ask(const Case &due) {
    const CredentialType type = typeOf(due.record);
    m_due.insert(due.record.id, m_clock.monotonic() + aboutEvery(Every));
    const auto handle = Cases(*m_setup.store()).handleOf(due.record.id);
    const auto service = m_setup.connect(type);
    if (!handle || !*handle || !service) {
        lookIn(Pause);
        return;
    }
    m_asked = Asked{due.record, due.heard, type, invitationOf(**handle), *service};
    m_call = m_client.run<Progress>(service->provider->follow(type, m_asked->invitation), service->tokens,
                                    [this](const Outcome<Progress> &outcome) {
                                        retire(m_call);
                                        followed(outcome);
                                    });
    m_timer.reset();
}

void CaseFollower::followed(const Outcome<Progress> &outcome) {
    if (!outcome) {
        troubled(outcome.failure());
        return;
    }
    for (auto each = outcome->context.cbegin(); each != outcome->context.cend(); ++each)
        m_asked->invitation.context.insert(each.key(), each.value());
    switch (outcome->state) {
    case Progress::State::Waiting:
    case Progress::State::Scanned:
        hear(outcome->isDeciding ? Heard::Review : Heard::Waiting, false);
        return;
    case Progress::State::Expired:
        answer([](records::Record &record) { record.ending = records::Ending::Expired; });
        return;
    case Progress::State::Answered:
        break;
    }
    if (outcome->presentation)
        examine(*outcome->presentation);
    else
        readResult();
}

/// It will be asked again, unless the service does not know the session any more.
void CaseFollower::troubled(const Failure &failure) {
    qCWarning(logSession).noquote() << "case" << referenceOf(failure);
    if (failure.kind == FailureKind::NotFound) {
        hear(Heard::Gone, true);
        return;
    }
    if (failure.retryAfter)
        m_notBefore.insert(m_asked->record.service, m_clock.monotonic() + *failure.retryAfter);
    stop();
}

void CaseFollower::readResult() {
    m_call = m_client.run<Presentation>(m_asked->service.provider->result(m_asked->type, m_asked->invitation),
                                        m_asked->service.tokens, [this](const Outcome<Presentation> &outcome) {
                                            retire(m_call);
                                            if (outcome)
                                                examine(*outcome);
                                            else
                                                troubled(outcome.failure());
                                        });
}

/// As in a live session: what the service handed over is looked at here as well.
void CaseFollower::examine(const Presentation &presentation) {
    if (presentation.evidence.isEmpty()) {
        conclude(presentation);
        return;
    }
    m_inspection = m_inspector->inspect(presentation.evidence, m_asked->type,
                                        [this, presentation](const QList<trust::Examination> &examinations) {
                                            Presentation examined = presentation;
                                            trust::addExaminations(examined, examinations);
                                            conclude(examined);
                                        });
    m_inspection->start();
}

void CaseFollower::conclude(const Presentation &presentation) {
    const Judgement judgement = judge(m_asked->type, presentation, m_clock.now().toLocalTime());
    if (judgement.verdict != Verdict::Review)
        answer([&](records::Record &record) { add(record, presentation, judgement); });
    else if (presentation.verdict == ServiceVerdict::Review)
        hear(Heard::Review, false);
    else
        hear(Heard::Valid, true);
}

/// What the service said is a record of its own: the one that the desk has seen stays as it is.
void CaseFollower::answer(const std::function<void(records::Record &)> &complete) {
    const records::Record &asked = m_asked->record;
    records::Record record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.type = asked.type;
    record.typeLabel = asked.typeLabel;
    record.service = asked.service;
    record.desk = asked.desk;
    record.visit = asked.visit;
    record.session = asked.session;
    record.startedAt = asked.startedAt;
    record.answeredAt = asked.answeredAt;
    record.endedAt = m_clock.now();
    record.lateAnswerOf = asked.id;
    complete(record);
    records::Store *store = m_setup.store();
    if (store) {
        const Outcome<bool> written = Cases(*store).answer(asked.id, record);
        if (!written)
            qCWarning(logRecords).noquote() << written.failure().detail;
    }
    refresh();
    stop();
}

void CaseFollower::hear(Heard heard, bool isLast) {
    records::Store *store = m_setup.store();
    if (store && (isLast || heard != m_asked->heard)) {
        const auto written = Cases(*store).hear(m_asked->record.id, heard, isLast);
        if (!written)
            qCWarning(logRecords).noquote() << written.failure().detail;
        refresh();
    }
    stop();
}

/// The question is over, whatever came of it.
void CaseFollower::stop() {
    retire(m_call);
    m_inspection.reset();
    m_asked.reset();
    lookIn(Pause);
}

bool CaseFollower::isTold(const Case &each, Decision decision) const {
    const auto service = m_setup.connect(typeOf(each.record));
    return each.isFollowed && service && service->provider->decide({}, decision, {}).has_value();
}

void CaseFollower::decide(const QString &record, Decision decision, const QString &note, const QString &operatorName,
                          const Decided &done, const QString &via) {
    const auto refuse = [this, done](const Failure &failure) {
        QMetaObject::invokeMethod(
            this, [done, failure] { done(failure); }, Qt::QueuedConnection);
    };
    records::Store *store = m_setup.store();
    if (!store || m_telling)
        return refuse(refused(FailureKind::NotRecorded, m_telling ? QStringLiteral("another decision is on its way")
                                                                  : QStringLiteral("there is no store")));
    if (note.trimmed().isEmpty())
        return refuse(refused(FailureKind::MissingInput, QStringLiteral("a decision needs a note that says why"),
                              QStringLiteral("note")));
    const auto isAllowed = records::Operators(*store, m_clock.now()).may(operatorName, records::Permission::Decide);
    const auto found = Cases(*store).find(record);
    if (!isAllowed || !found)
        return refuse(isAllowed ? found.failure() : isAllowed.failure());
    if (!*isAllowed)
        return refuse(refused(FailureKind::RequestRefused, QStringLiteral("this operator may not decide cases"),
                              QStringLiteral("permission")));
    if (!*found || (*found)->state != records::CaseState::Open)
        return refuse(refused(FailureKind::RequestRefused, QStringLiteral("there is no such open case")));
    const Case &open = **found;
    records::CaseDecision taken{m_clock.now(), operatorName, decision, note.trimmed(), true, {}, via};
    if (m_setup.needsTwoPeople) {
        const bool isSame = !open.decisions.isEmpty() && open.decisions.constLast().decision == decision;
        taken.isFinal = isSame && !isSamePerson(open.decisions.constLast().operatorName, operatorName);
        if (isSame && !taken.isFinal)
            return refuse(refused(FailureKind::RequestRefused, QStringLiteral("somebody else must confirm it"),
                                  QStringLiteral("operator")));
    }
    const auto handle = Cases(*store).handleOf(open.record.id);
    if (!handle)
        return refuse(handle.failure());
    const auto service = m_setup.connect(typeOf(open.record));
    const auto telling = taken.isFinal && *handle && service
                             ? service->provider->decide(invitationOf(**handle), decision, taken.note)
                             : std::nullopt;
    if (!telling) {
        QMetaObject::invokeMethod(
            this, [this, id = open.record.id, taken, done] { write(id, taken, done); }, Qt::QueuedConnection);
        return;
    }
    // Nobody asks the service for a case while it is told of one.
    stop();
    m_telling = m_client.run<QString>(
        *telling, service->tokens, [this, id = open.record.id, taken, done](const Outcome<QString> &outcome) {
            retire(m_telling);
            records::CaseDecision answered = taken;
            // Where the service has forgotten the session, the desk's word is all there is.
            const bool isGone = !outcome && outcome.failure().kind == FailureKind::NotFound;
            answered.service = outcome ? *outcome : nameOf(Heard::Gone);
            if (outcome || isGone)
                write(id, answered, done);
            else
                done(outcome.failure());
        });
}

void CaseFollower::write(const QString &record, records::CaseDecision decision, const Decided &done) {
    records::Store *store = m_setup.store();
    const Outcome<bool> written =
        store ? Cases(*store).decide(record, decision)
              : Outcome<bool>(refused(FailureKind::NotRecorded, QStringLiteral("there is no store")));
    refresh();
    if (!written)
        done(written.failure());
    else if (!*written)
        done(refused(FailureKind::RequestRefused, QStringLiteral("there is no such open case")));
    else
        done(DecisionTaken{decision.isFinal, decision.service});
}

} // namespace kiosk
