#include "app/session/deskrecorder.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/base/overload.h"
#include "app/records/cases.h"
#include "app/records/keyring.h"
#include "app/session/recordedverdict.h"

#include <QUuid>

namespace kiosk {

using records::Ending;
using records::EventKind;

namespace {

/// Where the service goes on deciding, it can be asked again.
std::optional<records::CaseHandle> handleOf(const Invitation &invitation, const Presentation &presentation) {
    if (presentation.verdict != ServiceVerdict::Review)
        return {};
    return records::CaseHandle{invitation.sessionId, invitation.context};
}

/// Of a visitor who declined nothing was shared that could be kept.
QList<Keepsake> keepsakesOf(const Concluded &concluded) {
    return concluded.judgement.verdict == Verdict::Declined ? QList<Keepsake>()
                                                            : keepsakesOf(concluded.type, concluded.presentation);
}

constexpr std::chrono::milliseconds Blink(20);

} // namespace

DeskRecorder::DeskRecorder(Setup setup, Clock &clock) : m_setup(std::move(setup)), m_clock(clock) {
    const auto opened = open(m_setup.store);
    if (!opened)
        qCWarning(logRecords).noquote() << opened.failure().detail;
}

DeskRecorder::~DeskRecorder() = default;

Outcome<kiosk::Done> DeskRecorder::open(const records::Store::Options &options) {
    auto opened = records::Store::open(options, m_clock);
    if (!opened) {
        m_trouble = opened.failure();
        return *m_trouble;
    }
    m_store = std::move(opened).value();
    return m_setup.settingsDigest.isEmpty() ? Outcome<kiosk::Done>(kiosk::Done{})
                                            : m_store->noteSettings(m_setup.settingsDigest);
}

Outcome<kiosk::Done> DeskRecorder::write(const Phase &next) {
    return std::visit(
        Overload{
            [this](const Idle &) { return end([](auto &record) { record.ending = Ending::Cancelled; }); },
            [this](const Requesting &requesting) { return begin(requesting.type); },
            [this](const Inviting &inviting) {
                m_invitation = inviting.invitation;
                if (m_verification)
                    m_verification->invitedAt = m_clock.now();
                return tell(EventKind::LinkShown);
            },
            [this](const Scanned &scanned) {
                m_invitation = scanned.invitation;
                return tell(EventKind::Scanned);
            },
            [this](const Checking &checking) {
                if (checking.isLate)
                    return beginLate(checking);
                m_invitation = checking.invitation;
                if (m_verification)
                    m_verification->answeredAt = m_clock.now();
                return tell(EventKind::Answered);
            },
            [this](const Concluded &concluded) {
                return end([&concluded](auto &record) { add(record, concluded.presentation, concluded.judgement); },
                           handleOf(m_invitation, concluded.presentation), keepsakesOf(concluded));
            },
            [this](const Expired &) { return end([](auto &record) { record.ending = Ending::Expired; }); },
            [this](const Failed &failed) {
                return end([&failed](auto &record) {
                    record.ending = Ending::Failed;
                    record.reason = referenceOf(failed.failure);
                });
            },
        },
        next);
}

Outcome<kiosk::Done> DeskRecorder::begin(const CredentialType &type) {
    // Whoever asks for a new code, or takes up an earlier answer, has given up what was under way.
    const auto given = end([](auto &each) { each.ending = Ending::Cancelled; });
    if (!given)
        qCWarning(logRecords).noquote() << given.failure().detail;
    records::Record record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.type = type.id;
    record.typeLabel = type.label;
    record.service = type.service;
    record.desk = m_setup.desk;
    record.operatorName = m_operatorName;
    record.startedAt = m_clock.now();
    m_verification = record;
    m_invitation = {};
    m_distrust = m_damage;
    if (!m_store && !m_distrust) {
        // Somebody looks at the window by now: it draws its next frame in any case.
        records::Store::Options hurried = m_setup.store;
        hurried.patience = Blink;
        const auto opened = open(hurried);
        if (!opened)
            return opened;
    }
    if (const auto why = trouble())
        return *why;
    if (!type.keeps.isEmpty()) {
        const auto ready = records::Vault(*m_store).ready();
        if (!ready)
            return ready;
    }
    return tell(EventKind::SessionStarted,
                {{QStringLiteral("type"), type.id}, {QStringLiteral("service"), type.service}});
}

/// The answer that came too late for one verification is another one, of the same session at the service.
Outcome<kiosk::Done> DeskRecorder::beginLate(const Checking &checking) {
    const auto begun = begin(checking.type);
    m_invitation = checking.invitation;
    if (!m_verification)
        return begun;
    for (const Waited &waited : std::as_const(m_waited)) {
        if (waited.session == checking.invitation.sessionId) {
            m_verification->lateAnswerOf = waited.record.id;
            m_verification->startedAt = waited.record.startedAt;
            m_verification->invitedAt = waited.record.invitedAt;
        }
    }
    m_verification->answeredAt = m_clock.now();
    return begun ? tell(EventKind::Answered) : begun;
}

/// Only one earlier session is followed at a time; the few that may overlap are enough.
void DeskRecorder::remember(const records::Record &record) {
    constexpr qsizetype most = 4;
    const bool isOpen =
        record.ending == Ending::Expired || record.ending == Ending::Failed || record.ending == Ending::Cancelled;
    if (!isOpen || m_invitation.sessionId.isEmpty())
        return;
    m_waited.append({m_invitation.sessionId, record});
    if (m_waited.size() > most)
        m_waited.removeFirst();
}

Outcome<kiosk::Done> DeskRecorder::tell(EventKind kind, const QMap<QString, QString> &details) {
    if (const auto why = trouble())
        return *why;
    // Nobody waits for the disk before the code is on the screen; the record at the end takes these along.
    return m_store->append({kind, m_clock.now(), m_verification ? m_verification->id : QString(), details},
                           records::Commit::Ordered);
}

std::optional<Failure> DeskRecorder::trouble() const {
    if (m_distrust)
        return m_distrust;
    return m_store ? std::nullopt : m_trouble;
}

/// Nothing where no verification is under way: an end page that is left has been written already.
Outcome<kiosk::Done> DeskRecorder::end(const std::function<void(records::Record &)> &complete,
                                       const std::optional<records::CaseHandle> &handle,
                                       const QList<Keepsake> &keepsakes) {
    if (!m_verification)
        return kiosk::Done{};
    records::Record record = *m_verification;
    record.endedAt = m_clock.now();
    complete(record);
    const auto why = trouble();
    const Outcome<kiosk::Done> kept = why ? Outcome<kiosk::Done>(*why) : keep(record, handle, keepsakes);
    // A verdict that must not be shown for want of a record is followed by the failure that is shown instead.
    const bool isFollowedByFailure = !kept && m_setup.isRequired && record.ending != Ending::Failed &&
                                     record.ending != Ending::Cancelled && record.ending != Ending::Expired;
    if (!isFollowedByFailure) {
        if (kept)
            remember(record);
        m_verification.reset();
        m_invitation = {};
    }
    return kept;
}

/// What somebody must look at becomes a case with its record.
Outcome<kiosk::Done> DeskRecorder::keep(records::Record record, const std::optional<records::CaseHandle> &handle,
                                        const QList<Keepsake> &keepsakes) {
    // Without the key the record still stands; it cannot be found in a service's list, nor its case be followed.
    const auto key = records::keyToSeal(*m_store);
    if (!key)
        qCWarning(logRecords).noquote() << key.failure().detail;
    if (key && !m_invitation.sessionId.isEmpty())
        record.session = key->markOf(m_invitation.sessionId);
    records::Vault vault(*m_store);
    if (record.ending != Ending::Review)
        return vault.keep(record, keepsakes);
    return vault.keep(record, keepsakes, [&](records::Writing &writing) {
        return records::Cases::open(writing, key ? &*key : nullptr, record, handle);
    });
}

} // namespace kiosk
