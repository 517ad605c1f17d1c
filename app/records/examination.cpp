#include "app/records/examination.h"

#include <algorithm>

namespace kiosk::records {

Examination::Examination(const trust::PublicKey &key, const QList<Checkpoint> &checkpoints)
    : m_chain(key, checkpoints) {
    m_report.checkpoints = checkpoints.size();
}

bool Examination::add(const Link &link, Event *told) {
    Event event;
    m_report.broken = m_chain.add(link, &event);
    m_report.events = m_chain.head().sequence;
    if (!m_report.broken && !follow(event))
        m_report.broken = Break{m_report.events, Flaw::PurgeDiffers};
    if (told)
        *told = event;
    return !m_report.broken;
}

/// False where a purge says nothing that could be compared.
bool Examination::follow(const Event &event) {
    if (event.kind != EventKind::Purged)
        return true;
    const auto purge = purgeIn(event);
    if (!purge)
        return false;
    PurgeProof begin;
    if (purge->after > 0) {
        const auto before = std::lower_bound(m_removals.cbegin(), m_removals.cend(), purge->after,
                                             [](const Removal &each, quint64 at) { return each.sequence < at; });
        if (before == m_removals.cend() || before->sequence != purge->after)
            return false;
        begin = before->purge.proof;
    }
    m_removals.emplace_back(m_report.events, *purge, begin);
    return true;
}

bool Examination::endOfJournal() {
    if (!m_report.broken)
        m_report.broken = m_chain.finish();
    m_isJournalWhole = !m_report.broken;
    QDateTime latest;
    for (auto each = m_removals.rbegin(); each != m_removals.rend(); ++each) {
        latest = latest.isValid() ? std::max(latest, each->purge.before) : each->purge.before;
        each->latest = latest;
    }
    return m_isJournalWhole;
}

/// The purge that removed what ended there; null where none did.
Examination::Removal *Examination::removalOf(const Place &place) {
    auto each = std::upper_bound(m_removals.begin(), m_removals.end(), place.sequence,
                                 [](quint64 at, const Removal &removal) { return at < removal.sequence; });
    for (; each != m_removals.end() && place.event.at < each->latest; ++each) {
        if (each->purge.removes(place.sequence, place.event.at))
            return &*each;
    }
    return nullptr;
}

bool Examination::add(const Place &place) {
    m_report.records += place.hasRow ? 1 : 0;
    const bool isEnd = place.event.kind == EventKind::Verdict || place.event.kind == EventKind::Ended;
    const QString digest = place.event.details.value(QStringLiteral("record"));
    Removal *removal = isEnd ? removalOf(place) : nullptr;
    if (removal)
        removal->found.add(digest);
    if (place.hasRow && (!isEnd || removal))
        m_report.broken = Break{place.sequence, Flaw::RecordUnknown};
    else if (place.hasRow && (!place.record || digestOf(*place.record) != digest))
        m_report.broken = Break{place.sequence, Flaw::RecordDiffers};
    else if (!place.hasRow && isEnd && !removal)
        m_report.broken = Break{place.sequence, Flaw::RecordMissing};
    return !m_report.broken;
}

VerifyReport Examination::finish() {
    for (const Removal &each : m_removals) {
        if (m_isJournalWhole && !m_report.broken && each.found.proof() != each.purge.proof)
            m_report.broken = Break{each.sequence, Flaw::PurgeDiffers};
    }
    return m_report;
}

} // namespace kiosk::records
