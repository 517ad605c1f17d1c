#include "app/records/notecheck.h"

#include "app/records/cases.h"
#include "app/records/database.h"
#include "app/records/purge.h"
#include "app/records/remarks.h"
#include "app/records/storenotes.h"

#include <QSqlQuery>

namespace kiosk::records {

namespace {

using Found = std::optional<Break>;

/// Columns of a row of the journal with the remark and the decision of the same place, see NoteCheck::run().
enum Column {
    Sequence,
    Bytes,
    RemarkRecord,
    RemarkAt,
    RemarkAuthor,
    RemarkText,
    RemarkIsOfRecord,
    DecisionRecord,
    DecisionAt,
    DecisionOperator,
    DecisionWord,
    DecisionNote,
    DecisionFinal,
    DecisionService,
    DecisionIsOfRecord,
};

QDateTime timeIn(const QSqlQuery &row, Column column) {
    return QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

QString textIn(const QSqlQuery &row, Column column) {
    return row.value(column).toString();
}

/// What the journal must say of the remark in this row.
Event remarkIn(const QSqlQuery &row) {
    return eventOf(
        Remark{textIn(row, RemarkRecord), timeIn(row, RemarkAt), textIn(row, RemarkAuthor), textIn(row, RemarkText)});
}

/// The same for a decision that was made `via`, which is told in the journal alone; nothing where its words are none.
std::optional<Event> decisionIn(const QSqlQuery &row, const QString &via) {
    const auto word = decisionOf(textIn(row, DecisionWord));
    const int isFinal = row.value(DecisionFinal).toInt();
    if (!word || isFinal < 0 || isFinal > 1)
        return {};
    return eventOf(textIn(row, DecisionRecord),
                   {timeIn(row, DecisionAt), textIn(row, DecisionOperator), *word, textIn(row, DecisionNote),
                    isFinal == 1, textIn(row, DecisionService), via});
}

QString ofRecord(const QString &record) {
    return QStringLiteral("it is a note to record %1").arg(record);
}

QString ofStore(const QString &key) {
    return QStringLiteral("it is the store's own note '%1'").arg(key);
}

} // namespace

Outcome<std::optional<Break>> NoteCheck::run() {
    const auto begun = m_cases.begin();
    if (!begun)
        return begun.failure();
    auto asked = m_database.run(
        QStringLiteral("SELECT journal.sequence, journal.event, remarks.record, remarks.at, author, remarks.text, "
                       "EXISTS (SELECT 1 FROM records WHERE id = remarks.record), decisions.record, decisions.at, "
                       "decisions.operator, decision, note, final, decisions.service, "
                       "EXISTS (SELECT 1 FROM records WHERE id = decisions.record) FROM journal "
                       "LEFT JOIN remarks ON remarks.sequence = journal.sequence "
                       "LEFT JOIN decisions ON decisions.sequence = journal.sequence ORDER BY journal.sequence"));
    if (!asked)
        return asked.failure();
    for (QSqlQuery &query = asked.value(); query.next();) {
        auto found = follow(query);
        if (!found || *found)
            return found;
    }
    auto stray = strays();
    if (!stray || *stray)
        return stray;
    auto otherCase = m_cases.finish();
    if (!otherCase || *otherCase)
        return otherCase;
    return storeNotes();
}

Outcome<std::optional<Break>> NoteCheck::follow(const QSqlQuery &row) {
    const auto told = readCanonicalBytes(row.value(Bytes).toByteArray());
    const Event event = told ? told->event : Event{};
    m_events = row.value(Sequence).toULongLong();
    if (event.kind == EventKind::SettingsChanged) {
        m_settingsAt = m_events;
        m_settings = event.details.value(QStringLiteral("digest"));
    }
    if (event.kind == EventKind::Purged) {
        const auto purge = purgeIn(event);
        m_openPurge = purge && purge->through > 0 ? m_events : 0;
    }
    const auto followed = m_cases.follow(event);
    if (!followed)
        return followed.failure();
    for (const auto &[kind, record, isOfRecord] :
         {std::tuple(EventKind::Noted, RemarkRecord, RemarkIsOfRecord),
          std::tuple(EventKind::Decided, DecisionRecord, DecisionIsOfRecord)}) {
        const bool isTold = event.kind == kind;
        if (row.isNull(record)) {
            if (isTold)
                return missing(m_events, event);
            continue;
        }
        if (!isTold || !row.value(isOfRecord).toBool())
            return Found({m_events, Flaw::NoteUnknown, ofRecord(textIn(row, record))});
        const auto written = kind == EventKind::Noted ? std::optional(remarkIn(row))
                                                      : decisionIn(row, event.details.value(QStringLiteral("via")));
        if (written != event)
            return Found({m_events, Flaw::NoteDiffers, ofRecord(event.subject)});
    }
    return Found();
}

/// It went with its record, or it is missing.
Outcome<std::optional<Break>> NoteCheck::missing(quint64 sequence, const Event &event) const {
    auto asked = m_database.run(QStringLiteral("SELECT 1 FROM records WHERE id = ?"), {event.subject});
    if (!asked)
        return asked.failure();
    return asked.value().next() ? Found({sequence, Flaw::NoteMissing, ofRecord(event.subject)}) : Found();
}

/// What stands at a place where the journal has nothing.
Outcome<std::optional<Break>> NoteCheck::strays() const {
    auto asked = m_database.run(QStringLiteral(
        "SELECT sequence, record FROM (SELECT sequence, record FROM remarks UNION ALL SELECT sequence, record FROM "
        "decisions) WHERE sequence NOT IN (SELECT sequence FROM journal) ORDER BY sequence LIMIT 1"));
    if (!asked)
        return asked.failure();
    const QSqlQuery &query = asked.value();
    return asked.value().next()
               ? Found({query.value(0).toULongLong(), Flaw::NoteUnknown, ofRecord(query.value(1).toString())})
               : Found();
}

Outcome<std::optional<Break>> NoteCheck::storeNotes() const {
    auto asked = m_database.run(QStringLiteral("SELECT key, value FROM notes ORDER BY key"));
    if (!asked)
        return asked.failure();
    bool isSettingsThere = false;
    bool isPurgeThere = false;
    for (QSqlQuery &query = asked.value(); query.next();) {
        const QString key = query.value(0).toString();
        const QString value = query.value(1).toString();
        const auto note = storeNoteOf(key);
        if (!note)
            return Found({0, Flaw::NoteUnknown, ofStore(key)});
        isSettingsThere = isSettingsThere || *note == StoreNote::Settings;
        isPurgeThere = isPurgeThere || *note == StoreNote::Purge;
        if (*note == StoreNote::Settings && value != m_settings)
            return Found({m_settingsAt, Flaw::NoteDiffers, ofStore(key)});
        const bool isWrongNumber = (*note == StoreNote::Shared && value.toULongLong() > m_events) ||
                                   (*note == StoreNote::Purge && value != QString::number(m_openPurge));
        if (isWrongNumber)
            return Found({0, Flaw::NoteDiffers, ofStore(key)});
    }
    if (m_openPurge > 0 && !isPurgeThere)
        return Found({m_openPurge, Flaw::NoteMissing, ofStore(nameOf(StoreNote::Purge))});
    if (m_settingsAt > 0 && !isSettingsThere)
        return Found({m_settingsAt, Flaw::NoteMissing, ofStore(nameOf(StoreNote::Settings))});
    return Found();
}

} // namespace kiosk::records
