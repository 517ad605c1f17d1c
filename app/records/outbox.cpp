#include "app/records/outbox.h"

#include "app/base/log.h"
#include "app/records/recordrow.h"

#include <QFile>
#include <QSqlQuery>
#include <algorithm>

namespace kiosk::records {

namespace {

/// More than any verification has.
constexpr int LinksPerRecord = 8;

Failure refused(const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, why);
}

Outcome<quint64> endOf(const Store &store) {
    auto asked = store.ask(QStringLiteral("SELECT max(sequence) FROM journal"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toULongLong() : 0;
}

/// The key that desk.pub holds must be the one that signs.
Outcome<QByteArray> publicPem(const Store &store) {
    const QString name = publicKeyFile(store.directory());
    const auto key = readPublicKey(name);
    if (!key)
        return key.failure();
    if (!key->isSameKeyAs(store.key().publicKey()))
        return refused(name + QStringLiteral(": is not the public half of desk.key"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refused(name + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

} // namespace

Outbox::Outbox(Store &store, SharedRecords &shared, Options options)
    : m_store(store), m_shared(shared), m_options(std::move(options)), m_desk(keyIdOf(store.key().publicKey())) {}

Outcome<OutboxState> Outbox::lastKnown(const Store &store) {
    const auto shared = store.note(StoreNote::Shared);
    const auto recorded = endOf(store);
    if (!shared || !recorded)
        return shared ? recorded.failure() : shared.failure();
    return OutboxState{*recorded, std::min(shared->toULongLong(), *recorded)};
}

Outcome<OutboxState> Outbox::begin() {
    const auto pem = publicPem(m_store);
    if (!pem)
        return pem.failure();
    const auto enrolled = m_shared.enrol({m_desk, m_options.deskName, *pem});
    if (!enrolled)
        return enrolled.failure();
    const auto head = m_shared.headOf(m_desk);
    if (!head)
        return head.failure();
    const auto known = lastKnown(m_store);
    if (!known)
        return known;
    if (known->shared > head->sequence)
        qCWarning(logRecords).noquote() << QStringLiteral("the shared database has lost events %1 to %2 of this desk; "
                                                          "they are sent again")
                                               .arg(head->sequence + 1)
                                               .arg(known->shared);
    if (head->sequence > 0) {
        auto asked = m_store.ask(QStringLiteral("SELECT event FROM journal WHERE sequence = ?"),
                                 {QVariant::fromValue(head->sequence)});
        if (!asked)
            return asked.failure();
        QSqlQuery &query = asked.value();
        if (!query.next() || digestOf(Link{query.value(0).toByteArray(), {}}) != head->digest)
            return SharedRecords::anotherJournal(head->sequence);
    }
    m_state = {known->recorded, head->sequence};
    const auto remembered = remember(Commit::Ordered);
    if (!remembered)
        return remembered.failure();
    return m_state;
}

Outcome<OutboxState> Outbox::step() {
    const auto links = next();
    if (!links)
        return links.failure();
    if (links->isEmpty()) {
        m_state.recorded = m_state.shared;
        return m_state;
    }
    // What may still be lost here must not be there already. A record never is; what came after the last one may be.
    if (links->constLast().record.isEmpty()) {
        const auto settled = remember(Commit::Durable);
        if (!settled)
            return settled.failure();
    }
    const auto added = m_shared.add(m_desk, *links);
    if (!added)
        return added.failure();
    // Another program of this desk was faster, or so it seems: look again where the journal ends.
    if (*added < links->size())
        return begin();
    m_state.shared = links->constLast().sequence;
    // Something may have come meanwhile.
    const auto recorded = endOf(m_store);
    if (!recorded)
        return recorded.failure();
    m_state.recorded = *recorded;
    const auto remembered = remember(Commit::Ordered);
    if (!remembered)
        return remembered.failure();
    return m_state;
}

Outcome<QList<OutgoingLink>> Outbox::next() const {
    auto asked = m_store.ask(
        QStringLiteral("SELECT sequence, event, signature FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?"),
        {QVariant::fromValue(m_state.shared), m_options.recordsPerCommit * LinksPerRecord});
    if (!asked)
        return asked.failure();
    QList<OutgoingLink> links;
    for (QSqlQuery &query = asked.value(); query.next();)
        links.append({query.value(0).toULongLong(), {query.value(1).toByteArray(), query.value(2).toByteArray()}});
    if (links.isEmpty())
        return links;
    const auto added = addRecords(links);
    if (!added)
        return added.failure();
    return links;
}

/// Adds the rows as they lie there, so that what somebody changed is found over there too; leaves out the links behind
/// the last record for which there is room.
Outcome<Done> Outbox::addRecords(QList<OutgoingLink> &links) const {
    auto asked = m_store.ask(QStringLiteral("SELECT %1, (SELECT text FROM texts WHERE texts.id = text_id) FROM records "
                                            "WHERE sequence >= ? AND sequence <= ? ORDER BY sequence LIMIT ?")
                                 .arg(RecordRow::columns()),
                             {links.constFirst().sequence, links.constLast().sequence, m_options.recordsPerCommit});
    if (!asked)
        return asked.failure();
    int count = 0;
    auto link = links.begin();
    for (QSqlQuery &query = asked.value(); query.next(); ++count) {
        const quint64 sequence = RecordRow::sequence(query);
        link = std::find_if(link, links.end(), [=](const OutgoingLink &each) { return each.sequence == sequence; });
        if (link == links.end())
            break;
        for (int column = 1; column <= RecordRow::columns().count(u',') + 1; ++column)
            link->record.append(query.value(column));
    }
    if (count == m_options.recordsPerCommit && link != links.end())
        links.erase(std::next(link), links.end());
    return Done{};
}

/// For whoever asks while the shared database is away.
Outcome<Done> Outbox::remember(Commit commit) {
    return m_store.write(
        [this](Writing &writing) { return writing.setNote(StoreNote::Shared, QString::number(m_state.shared)); },
        commit);
}

} // namespace kiosk::records
