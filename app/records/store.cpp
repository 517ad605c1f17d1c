#include "app/records/store.h"

#include "app/base/log.h"
#include "app/records/database.h"
#include "app/records/durable.h"
#include "app/records/folderlock.h"
#include "app/records/keptcheck.h"
#include "app/records/notecheck.h"
#include "app/records/recordcheck.h"
#include "app/records/recordrow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace kiosk::records {

namespace {

constexpr int MostPerPage = 1'000;
/// For a checkpoint between others, which the next makes up for: whoever draws the window writes events too.
constexpr std::chrono::milliseconds Blink(20);
/// For the one at the end of something.
constexpr std::chrono::seconds AtTheEnd(1);
constexpr quint64 EventsPerTelling = 500;

Failure failed(const QString &place, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(place, why));
}

QString fileIn(const QString &folder, const char *name) {
    return QDir(folder).filePath(QLatin1String(name));
}

Outcome<Done> makeFolder(const QString &folder) {
    if (QFileInfo(folder).isDir())
        return Done{};
    if (!QDir().mkpath(folder))
        return failed(folder, QStringLiteral("the folder cannot be created"));
    QFile made(folder);
    if (!made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failed(folder, made.errorString());
    return Done{};
}

/// The key of this folder. A new one only where there is nothing yet that an old one has signed.
Outcome<DeskKey> keyOf(const QString &folder) {
    if (QFileInfo::exists(privateKeyFile(folder)))
        return DeskKey::read(folder);
    if (QFileInfo::exists(fileIn(folder, "records.sqlite"))) {
        return failed(privateKeyFile(folder),
                      QStringLiteral("the key is missing, without which the journal there cannot "
                                     "go on; put it back, or move the folder away"));
    }
    auto made = DeskKey::make();
    if (!made)
        return made;
    const auto written = made->write(folder);
    if (!written)
        return written.failure();
    return made;
}

} // namespace

QString usualDirectory(bool isDemo) {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(isDemo ? QStringLiteral("verifier-kiosk/demo-records")
                                      : QStringLiteral("verifier-kiosk/records"));
}

Outcome<std::unique_ptr<Store>> Store::open(const Options &options, Clock &clock) {
    if (options.mustExist && !QFileInfo::exists(fileIn(options.directory, "records.sqlite")))
        return failed(options.directory, QStringLiteral("nothing was recorded there yet"));
    const auto folder = makeFolder(options.directory);
    if (!folder)
        return folder.failure();
    // Two programs that start at once must not make two keys.
    FolderLock lock(fileIn(options.directory, "lock"));
    if (!lock.take(options.patience)) {
        return failed(options.directory, lock.isThere() ? QStringLiteral("another program keeps it locked")
                                                        : QStringLiteral("this user may not write there"));
    }
    auto key = keyOf(options.directory);
    if (!key)
        return key.failure();
    auto database = Database::open(fileIn(options.directory, "records.sqlite"));
    if (!database)
        return database.failure();
    std::unique_ptr<Store> store(new Store(options, clock, std::move(key).value(), std::move(database).value()));
    const auto marked = store->markKind();
    if (!marked)
        return marked.failure();
    const auto head = headOf(*store->m_database);
    if (!head)
        return head.failure();
    store->m_lastCheckpoint = head->sequence;
    return store;
}

Store::Store(Options options, Clock &clock, DeskKey key, std::unique_ptr<Database> database)
    : m_options(std::move(options)), m_clock(clock), m_key(std::move(key)), m_database(std::move(database)),
      m_checkpoints(fileIn(m_options.directory, "checkpoints")) {}

Store::~Store() {
    emptyOwedLog();
    const auto end = headOf(*m_database);
    if (!end || end->sequence <= m_lastCheckpoint)
        return;
    const auto settled = m_database->settle();
    if (settled)
        leaveCheckpoint(*end, AtTheEnd);
    else
        qCWarning(logRecords).noquote() << settled.failure().detail;
}

Outcome<Done> Store::markKind() {
    const QString wanted = m_options.isDemo ? QStringLiteral("demo") : QStringLiteral("real");
    const auto kind = note(StoreNote::Kind);
    if (!kind)
        return kind.failure();
    if (kind->isEmpty())
        return write([&wanted](Writing &writing) { return writing.setNote(StoreNote::Kind, wanted); });
    if (*kind == wanted)
        return Done{};
    return failed(m_options.directory, m_options.isDemo
                                           ? QStringLiteral("real records lie there, and the demo keeps its own")
                                           : QStringLiteral("a demo's records lie there, which never count as real"));
}

Outcome<Done> Store::write(const std::function<Outcome<Done>(Writing &)> &work, Commit commit) {
    Writing writing(*m_database, m_key);
    const auto done = m_database->transaction([&] { return work(writing); }, commit);
    // A checkpoint must never know of an event that the disk may not have.
    if (done && commit == Commit::Durable && writing.head() &&
        writing.head()->sequence >= m_lastCheckpoint + CheckpointEvery)
        leaveCheckpoint(*writing.head(), Blink);
    return done;
}

Outcome<QSqlQuery> Store::ask(const QString &statement, const QVariantList &values) const {
    return m_database->run(statement, values);
}

Outcome<Done> Store::inspect() const {
    return m_database->inspect();
}

Outcome<Done> Store::append(const Event &event, Commit commit) {
    return write(
        [&event](Writing &writing) -> Outcome<Done> {
            const auto added = writing.append(event);
            if (!added)
                return added.failure();
            return Done{};
        },
        commit);
}

Outcome<Done> Store::keep(const QList<Record> &several) {
    return write([&several](Writing &writing) -> Outcome<Done> {
        for (const Record &record : several) {
            const auto kept = records::keep(writing, record);
            if (!kept)
                return kept;
        }
        return Done{};
    });
}

Outcome<Done> Store::keep(const Record &record, const std::function<Outcome<Done>(Writing &)> &beside) {
    return write([&](Writing &writing) -> Outcome<Done> {
        const auto kept = records::keep(writing, record);
        return kept && beside ? beside(writing) : kept;
    });
}

Outcome<Done> Store::noteSettings(const QString &digest) {
    return write([&](Writing &writing) -> Outcome<Done> {
        const auto known = note(StoreNote::Settings);
        if (!known)
            return known.failure();
        if (*known == digest)
            return Done{};
        const auto added =
            writing.append({EventKind::SettingsChanged, now(), {}, {{QStringLiteral("digest"), digest}}});
        if (!added)
            return added.failure();
        return writing.setNote(StoreNote::Settings, digest);
    });
}

/// The events are on the disk already: a checkpoint that cannot be written is made up for by the next.
void Store::leaveCheckpoint(const ChainHead &head, std::chrono::milliseconds patience) {
    if (head.sequence <= m_lastCheckpoint)
        return;
    const auto written = m_checkpoints.append(makeCheckpoint(head, now(), m_key), patience);
    if (written)
        m_lastCheckpoint = head.sequence;
    else
        qCWarning(logRecords).noquote() << written.failure().detail;
}

Outcome<RecordPage> Store::list(const Filter &filter, qint64 before, int most) const {
    const int wanted = std::clamp(most, 1, MostPerPage);
    const Condition condition = pageOf(filter, before, wanted + 1);
    auto asked = m_database->run(QStringLiteral("SELECT %1 FROM records%2").arg(RecordRow::columns(), condition.sql),
                                 condition.values);
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    RecordPage page;
    qint64 last = 0;
    while (query.next()) {
        if (page.records.size() == wanted) {
            page.next = last;
            break;
        }
        const auto record = RecordRow::read(query);
        if (!record)
            return failed(m_options.directory, QStringLiteral("record number %1 was changed by another program; see "
                                                              "'records verify'")
                                                   .arg(RecordRow::number(query)));
        last = RecordRow::number(query);
        page.records.append(*record);
    }
    return page;
}

Outcome<Done> Store::compare(const QList<Record> &records) const {
    if (records.isEmpty())
        return Done{};
    const RecordCheck check(records);
    auto asked = m_database->run(
        QStringLiteral("SELECT records.id, event, signature FROM records LEFT JOIN journal ON journal.sequence = "
                       "records.sequence WHERE records.id IN (%1)")
            .arg(check.places()),
        check.ids());
    if (!asked)
        return asked.failure();
    for (QSqlQuery &query = asked.value(); query.next();) {
        const Link link{query.value(1).toByteArray(), query.value(2).toByteArray()};
        // Whoever changes a record may change the journal's bytes, but cannot sign them.
        if (!isSignedBy(m_key.publicKey(), link) || !check.isTold(query.value(0).toString(), link.bytes))
            return failed(m_options.directory,
                          QStringLiteral("the record %1 is not what the journal says; see 'records verify'")
                              .arg(query.value(0).toString()));
    }
    return Done{};
}

Outcome<Done> Store::journalBefore(const QString &id, int most, const std::function<bool(const Link &)> &each) const {
    return read(QStringLiteral("SELECT event, signature FROM journal WHERE sequence <= "
                               "(SELECT sequence FROM records WHERE id = ?) ORDER BY sequence DESC LIMIT ?"),
                {id, most}, [&each](const QSqlQuery &row) {
                    return each({row.value(0).toByteArray(), row.value(1).toByteArray()});
                });
}

Outcome<Done> Store::read(const QString &statement, const QVariantList &values,
                          const std::function<bool(const QSqlQuery &row)> &each) const {
    auto asked = m_database->run(statement, values);
    if (!asked)
        return asked.failure();
    for (QSqlQuery &query = asked.value(); query.next();) {
        if (!each(query))
            break;
    }
    return Done{};
}

Outcome<PurgeProof> Store::purge(const QDateTime &before, const Removed &goOn) {
    PurgeProof proof;
    for (bool isMore = true; isMore;) {
        std::optional<Purge> slice;
        const auto done = write([&](Writing &writing) -> Outcome<Done> {
            const auto removed = purgeSlice(writing, before, now(), PurgeSlice);
            if (!removed)
                return removed.failure();
            slice = *removed;
            return Done{};
        });
        if (!done)
            return done.failure();
        if (slice)
            proof = slice->proof;
        isMore = slice && slice->through > 0 && (!goOn || goOn(proof.count));
    }
    if (proof.count > 0) {
        const auto end = headOf(*m_database);
        if (!end)
            return end.failure();
        leaveCheckpoint(*end, AtTheEnd);
    }
    // Also where nothing is left to remove: somebody may have read in the log when it was removed.
    const auto emptied = emptyLog();
    if (!emptied)
        return emptied.failure();
    return proof;
}

Outcome<Done> Store::emptyLog() const {
    const auto isEmpty = m_database->emptyLog();
    if (!isEmpty)
        return isEmpty.failure();
    if (!*isEmpty)
        return failed(m_options.directory, QStringLiteral("what was removed still lies in the write-ahead log, because "
                                                          "another program reads there; do it again"));
    return Done{};
}

void Store::emptyLogWithoutWaiting() {
    m_owesEmptyLog = true;
    emptyOwedLog();
}

void Store::emptyOwedLog() {
    if (!m_owesEmptyLog)
        return;
    const auto isEmpty = m_database->emptyLog(std::chrono::milliseconds::zero());
    m_owesEmptyLog = !isEmpty || !*isEmpty;
    if (!isEmpty)
        qCWarning(logRecords).noquote() << isEmpty.failure().detail;
    else if (!*isEmpty)
        qCInfo(logRecords) << "what was removed still lies in the write-ahead log, where somebody reads";
}

Outcome<Done> Store::backUp(const QString &name) {
    if (QFileInfo::exists(name))
        return failed(name, QStringLiteral("it is there already"));
    // What has the name of a backup is a whole one, also where this is broken off.
    QFile part(name + QStringLiteral(".part"));
    QLockFile lock(part.fileName() + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // a large store takes longer than any time that could be named
    if (!lock.tryLock(0))
        return failed(name, QStringLiteral("no backup can be made there, or another one is under way"));
    // SQLite fills an empty file; whoever may not read the records may not read their copy.
    const bool isMade = (!part.exists() || part.remove()) && part.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                        part.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isMade)
        return failed(name, part.errorString());
    const auto copied = m_database->run(QStringLiteral("VACUUM INTO ?"), {part.fileName()});
    if (!copied || !reachesTheDisk(part) || !part.rename(name)) {
        const Failure failure = copied ? failed(name, part.errorString()) : copied.failure();
        if (!part.remove())
            qCWarning(logRecords).noquote() << part.fileName() << part.errorString();
        return failure;
    }
    return append({EventKind::BackedUp, now(), {}, {}});
}

Outcome<Done> Store::forEachLink(const std::function<bool(const Link &)> &each) const {
    return read(QStringLiteral("SELECT event, signature FROM journal ORDER BY sequence"), {},
                [&each](const QSqlQuery &row) {
                    return each({row.value(0).toByteArray(), row.value(1).toByteArray()});
                });
}

Outcome<VerifyReport> Store::verify(const trust::PublicKey &key, const Progress &goOn) const {
    // Before the journal, which only grows.
    const auto known = checkpoints();
    if (!known)
        return known.failure();
    Examination examination(key, *known);
    const auto examined = m_database->snapshot([&] { return examine(examination, goOn); });
    if (!examined)
        return examined.failure();
    return examination.finish();
}

Outcome<Done> Store::examine(Examination &examination, const Progress &goOn) const {
    quint64 steps = 0;
    const auto isGivenUp = [&] {
        return goOn && ++steps % EventsPerTelling == 0 && !goOn(examination.events());
    };
    KeptCheck kept(*m_database);
    Outcome<Done> step = kept.begin();
    const auto followed = forEachLink([&](const Link &link) {
        Event event;
        const bool holds = examination.add(link, &event);
        step = step ? kept.follow(event) : step;
        return holds && step && !isGivenUp();
    });
    if (!followed || !step)
        return followed ? step : followed;
    if (!examination.endOfJournal())
        return Done{};
    for (const auto &look : {&Store::examineRecords, &Store::examineRest}) {
        const auto looked = (this->*look)(examination, kept, isGivenUp);
        if (!looked || !examination.holds())
            return looked;
    }
    return Done{};
}

Outcome<Done> Store::examineRecords(Examination &examination, KeptCheck &kept,
                                    const std::function<bool()> &isGivenUp) const {
    // What a search looks at must say the same as the record.
    auto asked = m_database->run(
        QStringLiteral("SELECT %1, (SELECT text FROM texts WHERE texts.id = text_id), place, event FROM "
                       "(SELECT sequence AS place, event FROM journal) LEFT JOIN records ON records.sequence = place "
                       "ORDER BY place")
            .arg(RecordRow::columns()));
    if (!asked)
        return asked.failure();
    const int textColumn = static_cast<int>(RecordRow::columns().count(u',')) + 1;
    for (QSqlQuery &query = asked.value(); query.next() && !isGivenUp();) {
        const auto told = readCanonicalBytes(query.value(textColumn + 2).toByteArray());
        Place place{query.value(textColumn + 1).toULongLong(), told ? told->event : Event{}, !query.isNull(0)};
        if (place.hasRow)
            place.record = RecordRow::read(query);
        if (place.record && RecordRow::text(*place.record) != query.value(textColumn).toString())
            place.record.reset();
        if (!examination.add(place))
            return Done{};
        const auto flaw = place.record ? kept.look(*place.record) : Outcome<std::optional<Flaw>>(std::nullopt);
        if (!flaw)
            return flaw.failure();
        if (*flaw) {
            examination.fail({place.sequence, **flaw});
            return Done{};
        }
    }
    return Done{};
}

/// What lies where the journal has nothing, what the journal says of purges, and what people wrote.
Outcome<Done> Store::examineRest(Examination &examination, KeptCheck &kept, const std::function<bool()> &) const {
    auto asked = m_database->run(QStringLiteral("SELECT sequence FROM records WHERE NOT EXISTS (SELECT 1 FROM journal "
                                                "WHERE journal.sequence = records.sequence) LIMIT 1"));
    if (!asked)
        return asked.failure();
    if (QSqlQuery &query = asked.value(); query.next())
        examination.fail({query.value(0).toULongLong(), Flaw::RecordUnknown});
    if (examination.finish().broken)
        return Done{};
    const auto more = kept.finish();
    if (!more)
        return more.failure();
    if (*more)
        examination.fail({0, **more});
    if (!examination.holds())
        return Done{};
    const auto noted = NoteCheck(*m_database).run();
    if (!noted)
        return noted.failure();
    if (*noted)
        examination.fail(**noted);
    return Done{};
}

Outcome<QString> Store::note(StoreNote note) const {
    return noteIn(*m_database, note);
}

} // namespace kiosk::records
