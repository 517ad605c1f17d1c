#include "app/records/cases.h"

#include "app/base/log.h"
#include "app/records/keyring.h"
#include "app/records/recordrow.h"
#include "app/trust/digest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace kiosk::records {

namespace {

constexpr int ManyCases = 1'000;
constexpr int UniqueLookup = 2;

constexpr std::array States{CaseState::Open, CaseState::Decided, CaseState::Answered};
constexpr std::array Hearings{Heard::Review, Heard::Waiting, Heard::Valid, Heard::Gone};

template <typename Word, std::size_t N>
Word wordOf(const QString &name, const std::array<Word, N> &words) {
    for (const Word word : words) {
        if (nameOf(word) == name)
            return word;
    }
    return words.front();
}

QString columns() {
    return RecordRow::columns() +
           QStringLiteral(", state, heard, handle IS NOT NULL, closed, answer, seen, (SELECT late.outcome FROM records "
                          "AS late WHERE late.id = cases.answer)");
}

QDateTime timeOf(const QVariant &value) {
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// Of the cases that are still open, so that nobody closes one twice.
Outcome<bool> changed(const Outcome<QSqlQuery> &update) {
    if (!update)
        return update.failure();
    return update->numRowsAffected() == 1;
}

QString textOf(const CaseHandle &handle) {
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("session"), handle.session},
                                  {QStringLiteral("context"), QJsonObject::fromVariantMap(handle.context)}})
            .toJson(QJsonDocument::Compact));
}

/// A handle opens with its own record alone.
QByteArray contextOf(const QString &record) {
    return "VKC1" + record.toUtf8();
}

/// The columns refuse NULL, as which Qt binds a text that was never set.
QString notNull(const QString &text) {
    return text.isNull() ? QStringLiteral("") : text;
}

Outcome<Done> doneOf(const Outcome<ChainHead> &added) {
    if (!added)
        return added.failure();
    return Done{};
}

} // namespace

QString nameOf(CaseState state) {
    switch (state) {
    case CaseState::Open:
        return QStringLiteral("open");
    case CaseState::Decided:
        return QStringLiteral("decided");
    case CaseState::Answered:
        return QStringLiteral("answered");
    }
    Q_UNREACHABLE();
}

QString nameOf(Heard heard) {
    switch (heard) {
    case Heard::Review:
        return QStringLiteral("review");
    case Heard::Waiting:
        return QStringLiteral("waiting");
    case Heard::Valid:
        return QStringLiteral("valid");
    case Heard::Gone:
        return QStringLiteral("gone");
    }
    Q_UNREACHABLE();
}

Event eventOf(const QString &record, const CaseDecision &decision) {
    const QByteArray note = trust::digestOf(trust::Digest::Sha256, decision.note.toUtf8()).toHex();
    QMap<QString, QString> details{
        {QStringLiteral("decision"), nameOf(decision.decision)},
        {QStringLiteral("operator"), decision.operatorName},
        {QStringLiteral("note"), QString::fromLatin1(note)},
        {QStringLiteral("final"), decision.isFinal ? QStringLiteral("yes") : QStringLiteral("no")},
        {QStringLiteral("service"), decision.service}};
    if (!decision.via.isEmpty())
        details.insert(QStringLiteral("via"), decision.via);
    return {EventKind::Decided, decision.at, record, details};
}

Outcome<Done> Cases::open(Writing &writing, const StoreKey *key, const Record &record,
                          const std::optional<CaseHandle> &handle) {
    QVariant sealed;
    if (key && handle) {
        const Sealed both = key->seal(textOf(*handle), contextOf(record.id));
        sealed = both.key + both.value;
    }
    const Heard heard = handle ? Heard::Review : Heard::Valid;
    const auto written =
        writing.run(QStringLiteral("INSERT INTO cases (record, state, heard, handle, seen) VALUES (?, ?, ?, ?, 1)"),
                    {record.id, nameOf(CaseState::Open), nameOf(heard), sealed});
    if (!written)
        return written.failure();
    return Done{};
}

Outcome<QList<Case>> Cases::waiting() const {
    return read(QStringLiteral("state = ? ORDER BY number LIMIT ?"), {nameOf(CaseState::Open), ManyCases});
}

Outcome<QList<Case>> Cases::closed(int most) const {
    return read(QStringLiteral("state <> ? ORDER BY closed DESC LIMIT ?"),
                {nameOf(CaseState::Open), std::clamp(most, 1, ManyCases)});
}

Outcome<std::optional<Case>> Cases::find(const QString &id) const {
    const auto found = read(QStringLiteral("substr(record, 1, ?) = ? LIMIT ?"), {id.size(), id, UniqueLookup});
    if (!found)
        return found.failure();
    if (id.isEmpty() || found->size() != 1)
        return std::optional<Case>();
    const auto compared = m_store.compare({found->constFirst().record});
    if (!compared)
        return compared.failure();
    return std::optional(found->constFirst());
}

Outcome<QList<Case>> Cases::read(const QString &condition, const QVariantList &values) const {
    QList<Case> cases;
    {
        auto asked =
            m_store.ask(QStringLiteral("SELECT %1 FROM cases JOIN records ON records.id = cases.record WHERE %2")
                            .arg(columns(), condition),
                        values);
        if (!asked)
            return asked.failure();
        const int own = static_cast<int>(RecordRow::columns().count(u',')) + 1;
        for (QSqlQuery &query = asked.value(); query.next();) {
            const auto record = RecordRow::read(query);
            if (!record)
                return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                   QStringLiteral("a record was changed by another program; see 'records verify'"));
            Case each{*record};
            each.state = wordOf(query.value(own).toString(), States);
            each.heard = wordOf(query.value(own + 1).toString(), Hearings);
            each.isFollowed = query.value(own + 2).toBool();
            if (!query.value(own + 3).isNull())
                each.closedAt = timeOf(query.value(own + 3));
            each.answer = query.value(own + 4).toString();
            each.isSeen = query.value(own + 5).toBool();
            each.outcome = endingOf(query.value(own + 6).toString());
            cases.append(each);
        }
    }
    for (Case &each : cases) {
        auto decisions = decisionsOn(each.record.id);
        if (!decisions)
            return decisions.failure();
        each.decisions = std::move(decisions).value();
    }
    return cases;
}

Outcome<QList<CaseDecision>> Cases::decisionsOn(const QString &record) const {
    auto asked = m_store.ask(QStringLiteral("SELECT at, operator, decision, note, final, service FROM decisions WHERE "
                                            "record = ? ORDER BY sequence"),
                             {record});
    if (!asked)
        return asked.failure();
    QList<CaseDecision> decisions;
    for (QSqlQuery &query = asked.value(); query.next();) {
        CaseDecision decision;
        decision.at = timeOf(query.value(0));
        decision.operatorName = query.value(1).toString();
        decision.decision = decisionOf(query.value(2).toString()).value_or(Decision::Decline);
        decision.note = query.value(3).toString();
        decision.isFinal = query.value(4).toBool();
        decision.service = query.value(5).toString();
        decisions.append(decision);
    }
    return decisions;
}

Outcome<std::optional<CaseHandle>> Cases::handleOf(const QString &record) const {
    auto asked = m_store.ask(QStringLiteral("SELECT handle FROM cases WHERE record = ?"), {record});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    if (!query.next() || query.value(0).isNull())
        return std::optional<CaseHandle>();
    const QByteArray both = query.value(0).toByteArray();
    const auto key = keyToOpen(m_store);
    const auto text =
        key ? key->open({both.left(StoreKey::WrappedBytes), both.mid(StoreKey::WrappedBytes)}, contextOf(record))
            : std::nullopt;
    if (!text) {
        qCWarning(logRecords).noquote() << "a case cannot be followed:"
                                        << (key ? QStringLiteral("its handle was changed") : key.failure().detail);
        return std::optional<CaseHandle>();
    }
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    return std::optional(CaseHandle{json.value(QStringLiteral("session")).toString(),
                                    json.value(QStringLiteral("context")).toObject().toVariantMap()});
}

Outcome<int> Cases::unseen() const {
    auto asked = m_store.ask(QStringLiteral("SELECT count(*) FROM cases WHERE seen = 0"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toInt() : 0;
}

Outcome<Done> Cases::markSeen() {
    return m_store.write([](Writing &writing) -> Outcome<Done> {
        const auto marked = writing.run(QStringLiteral("UPDATE cases SET seen = 1 WHERE seen = 0"));
        if (!marked)
            return marked.failure();
        return Done{};
    });
}

/// `work` says whether the case was still open. A handle that it destroyed leaves the log of the database too, but what
/// was written counts, whoever reads there meanwhile.
Outcome<bool> Cases::change(Handle handle, const std::function<Outcome<bool>(Writing &)> &work) {
    bool wasOpen = false;
    const auto written = m_store.write([&](Writing &writing) -> Outcome<Done> {
        const Outcome<bool> worked = work(writing);
        if (!worked)
            return worked.failure();
        wasOpen = *worked;
        return Done{};
    });
    if (!written)
        return written.failure();
    if (wasOpen && handle == Handle::IsDestroyed)
        m_store.emptyLogWithoutWaiting();
    return wasOpen;
}

Outcome<Done> Cases::hear(const QString &record, Heard heard, bool isLast) {
    const Handle handle = isLast ? Handle::IsDestroyed : Handle::Stays;
    const auto done = change(handle, [&](Writing &writing) -> Outcome<bool> {
        const auto wasOpen = changed(writing.run(
            isLast
                ? QStringLiteral("UPDATE cases SET heard = ?, handle = NULL, seen = 0 WHERE record = ? AND state = ?")
                : QStringLiteral("UPDATE cases SET heard = ?, seen = 0 WHERE record = ? AND state = ?"),
            {nameOf(heard), record, nameOf(CaseState::Open)}));
        if (!wasOpen || !*wasOpen)
            return wasOpen;
        const auto told = doneOf(writing.append(
            {EventKind::CaseChanged, m_store.now(), record, {{QStringLiteral("heard"), nameOf(heard)}}}));
        if (!told)
            return told.failure();
        return true;
    });
    if (!done)
        return done.failure();
    return Done{};
}

Outcome<bool> Cases::answer(const QString &record, const Record &answer) {
    const QDateTime now = m_store.now();
    return change(Handle::IsDestroyed, [&](Writing &writing) -> Outcome<bool> {
        const auto wasOpen = changed(writing.run(
            QStringLiteral("UPDATE cases SET state = ?, closed = ?, handle = NULL, answer = ?, seen = 0 WHERE record = "
                           "? AND state = ?"),
            {nameOf(CaseState::Answered), now.toMSecsSinceEpoch(), answer.id, record, nameOf(CaseState::Open)}));
        if (!wasOpen || !*wasOpen)
            return wasOpen;
        const auto told = doneOf(writing.append(
            {EventKind::CaseChanged,
             now,
             record,
             {{QStringLiteral("outcome"), nameOf(answer.ending)}, {QStringLiteral("answer"), answer.id}}}));
        if (!told)
            return told.failure();
        const auto kept = keep(writing, answer);
        if (!kept)
            return kept.failure();
        return true;
    });
}

Outcome<bool> Cases::decide(const QString &record, const CaseDecision &decision) {
    const Handle handle = decision.isFinal ? Handle::IsDestroyed : Handle::Stays;
    return change(handle, [&](Writing &writing) -> Outcome<bool> {
        // A word that is not final leaves the case as it is, but must find it open all the same.
        const CaseState next = decision.isFinal ? CaseState::Decided : CaseState::Open;
        const QVariant closed = decision.isFinal ? QVariant(decision.at.toMSecsSinceEpoch()) : QVariant();
        const auto wasOpen = changed(writing.run(
            decision.isFinal
                ? QStringLiteral("UPDATE cases SET state = ?, closed = ?, handle = NULL WHERE record = ? AND state = ?")
                : QStringLiteral("UPDATE cases SET state = ?, closed = ? WHERE record = ? AND state = ?"),
            {nameOf(next), closed, record, nameOf(CaseState::Open)}));
        if (!wasOpen || !*wasOpen)
            return wasOpen;
        const auto told = writing.append(eventOf(record, decision));
        if (!told)
            return told.failure();
        const auto written = writing.run(
            QStringLiteral("INSERT INTO decisions (sequence, record, at, operator, decision, note, final, service) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {QVariant::fromValue(told->sequence), record, decision.at.toMSecsSinceEpoch(),
             notNull(decision.operatorName), nameOf(decision.decision), notNull(decision.note),
             decision.isFinal ? 1 : 0, notNull(decision.service)});
        if (!written)
            return written.failure();
        return true;
    });
}

Outcome<int> Cases::letGoOf(const QDateTime &before) {
    int count = 0;
    // From the cases to their records: a store has many old records and few cases that are followed.
    const QString old = QStringLiteral("state = ? AND handle IS NOT NULL AND "
                                       "(SELECT ended FROM records WHERE records.id = cases.record) < ?");
    const QVariantList values{nameOf(CaseState::Open), before.toMSecsSinceEpoch()};
    {
        auto asked = m_store.ask(QStringLiteral("SELECT count(*) FROM cases WHERE ") + old, values);
        if (!asked)
            return asked.failure();
        QSqlQuery &query = asked.value();
        if (!query.next() || query.value(0).toInt() == 0)
            return 0;
    }
    const auto done = change(Handle::IsDestroyed, [&](Writing &writing) -> Outcome<bool> {
        const auto let = writing.run(QStringLiteral("UPDATE cases SET handle = NULL WHERE ") + old, values);
        if (!let)
            return let.failure();
        count = let->numRowsAffected();
        return true;
    });
    if (!done)
        return done.failure();
    return count;
}

} // namespace kiosk::records
