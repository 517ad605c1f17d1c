#include "app/records/examination.h"

#include "app/records/purgeproof.h"

#include <QStringList>

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

bool Examination::endOfJournal() {
    if (!m_report.broken)
        m_report.broken = m_chain.finish();
    m_isJournalWhole = !m_report.broken;
    return m_isJournalWhole;
}

bool Examination::add(quint64 sequence, const std::optional<Record> &record) {
    ++m_report.records;
    const auto found = m_expected.constFind(sequence);
    if (found == m_expected.constEnd()) {
        m_report.broken = Break{sequence, Flaw::RecordUnknown};
        return false;
    }
    if (!record || digestOf(*record) != found->digest)
        m_report.broken = Break{sequence, Flaw::RecordDiffers};
    m_expected.erase(found);
    return !m_report.broken;
}

VerifyReport Examination::finish() {
    if (m_isJournalWhole && !m_report.broken && !m_expected.isEmpty())
        m_report.broken = Break{m_expected.firstKey(), Flaw::RecordMissing};
    return m_report;
}

/// False where a purge does not fit what was there.
bool Examination::follow(const Event &event) {
    if (event.kind == EventKind::Verdict || event.kind == EventKind::Ended)
        m_expected.insert(m_report.events, {event.at, event.details.value(QStringLiteral("record"))});
    return event.kind != EventKind::Purged || removes(event);
}

bool Examination::removes(const Event &purge) {
    const QDateTime before = QDateTime::fromString(purge.details.value(QStringLiteral("before")), Qt::ISODateWithMs);
    QStringList digests;
    for (auto each = m_expected.begin(); each != m_expected.end();) {
        const bool isOver = each->endedAt < before;
        if (isOver)
            digests.append(each->digest);
        each = isOver ? m_expected.erase(each) : std::next(each);
    }
    return purge.details.value(QStringLiteral("count")) == QString::number(digests.size()) &&
           purge.details.value(QStringLiteral("digest")) == proofOf(digests).digest;
}

} // namespace kiosk::records
