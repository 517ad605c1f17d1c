#include "app/base/clock.h"
#include "app/base/displaytext.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/keptvalues.h"
#include "app/cli/sharedrecords.h"
#include "app/cli/signin.h"
#include "app/cli/storeplace.h"
#include "app/deskoperator.h"
#include "app/records/cases.h"
#include "app/records/exportfile.h"
#include "app/records/exports.h"
#include "app/records/storekey.h"
#include "app/session/casefollower.h"
#include "app/settings/secrets.h"

#include <QEventLoop>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

constexpr int Broken = 1;
constexpr int MostListed = 1'000;

int failureCode(const Failure &failure) {
    printError(displayText(failure.detail) + u'\n');
    return static_cast<int>(failure.kind == FailureKind::BadConfiguration ? ExitCode::Usage : ExitCode::Records);
}

/// A day (its beginning here) or a moment. Nothing where it is neither.
std::optional<QDateTime> momentOf(const QString &text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

QString lineOf(const Record &record) {
    return QStringLiteral("%1  %2  %3  %4  %5  %6\n")
        .arg(record.endedAt.toString(Qt::ISODate), record.id, nameOf(record.ending).leftJustified(11),
             displayText(record.typeLabel), record.service, record.reason);
}

QString textOf(const Record &record) {
    QString text = lineOf(record);
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("    %1: %2\n").arg(QLatin1String(name), displayText(value));
    };
    add("desk", record.desk);
    add("operator", record.operatorName);
    add("started", record.startedAt.toString(Qt::ISODate));
    add("invited", record.invitedAt ? record.invitedAt->toString(Qt::ISODate) : QString());
    add("answered", record.answeredAt ? record.answeredAt->toString(Qt::ISODate) : QString());
    add("issuers", record.issuers.join(QStringLiteral(", ")));
    add("claims", record.claims.join(QStringLiteral(", ")));
    for (const RecordedCheck &check : record.checks)
        add("check", QStringLiteral("%1 %2 (%3)").arg(check.id, nameOf(check.result), nameOf(check.source)));
    for (const KeptClaim &kept : record.kept)
        add("kept", wordsOf(kept));
    add("visit", record.visit);
    add("late answer of", record.lateAnswerOf);
    return text;
}

QString lineOf(const Case &each) {
    const QString service = each.state == CaseState::Open ? nameOf(each.heard) : QString();
    const QString decision = each.decisions.isEmpty() ? QString() : nameOf(each.decisions.constLast().decision);
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7\n")
        .arg(each.record.endedAt.toString(Qt::ISODate), each.record.id, nameOf(each.state).leftJustified(8),
             displayText(each.record.typeLabel), each.record.service, each.record.reason,
             decision.isEmpty() ? service : decision);
}

QJsonObject jsonOf(const Case &each) {
    QJsonArray decisions;
    for (const CaseDecision &decision : each.decisions)
        decisions.append(QJsonObject{{QStringLiteral("at"), decision.at.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("operator"), decision.operatorName},
                                     {QStringLiteral("decision"), nameOf(decision.decision)},
                                     {QStringLiteral("note"), decision.note},
                                     {QStringLiteral("final"), decision.isFinal},
                                     {QStringLiteral("service"), decision.service}});
    return {{QStringLiteral("record"), toJson(each.record)},
            {QStringLiteral("state"), nameOf(each.state)},
            {QStringLiteral("heard"), nameOf(each.heard)},
            {QStringLiteral("followed"), each.isFollowed},
            {QStringLiteral("closedAt"), each.closedAt ? each.closedAt->toString(Qt::ISODateWithMs) : QString()},
            {QStringLiteral("answer"), each.answer},
            {QStringLiteral("decisions"), decisions}};
}

/// One run of `records`.
class Command {
public:
    explicit Command(const Arguments &options) : m_options(options), m_json(options.isSet(QStringLiteral("json"))) {}

    int run() {
        const QString action = m_options.positional(0);
        const bool takesWhat = action == u"verify" || action == u"erase" || action == u"export";
        const bool needsWhat = action == u"show" || action == u"backup" || action == u"decide";
        if (!actions().contains(action))
            return usageError(
                QStringLiteral("There is no action '%1': use %2.").arg(action, actions().join(QStringLiteral(", "))));
        if (needsWhat && what().isEmpty())
            return usageError(QStringLiteral("%1: say which.").arg(action));
        const bool isTooMuch = !takesWhat && !needsWhat && !what().isEmpty();
        if (isTooMuch || (action != u"decide" && !m_options.positional(2).isEmpty()))
            return usageError(QStringLiteral("%1 takes nothing more.").arg(action));
        const bool canBeShared = needsNothingHere(action) || action == u"show" || action == u"export";
        if (isShared() && (!canBeShared || needsKey() || (action == u"verify" && !what().isEmpty())))
            return usageError(QStringLiteral("--shared: only for list, show, export and verify."));
        m_needsDatabase = isShared() || action == u"status" || action == u"migrate";
        if (action == u"erase" && isAboutPerson() == !what().isEmpty())
            return usageError(QStringLiteral("erase: say which record, or with --person whose."));
        if (action == u"export" && isAboutPerson() && !what().isEmpty())
            return usageError(QStringLiteral("export: say which record, or with --person whose, not both."));
        if (const QString wrong = readFilter(); !wrong.isEmpty())
            return usageError(wrong);
        // A file is examined wherever it came from.
        if (action == u"verify" && !what().isEmpty())
            return verifyFile();
        // The service may have to be told.
        if (action == u"decide")
            return decide();
        if (const int code = open(action); code != 0)
            return code;
        if (action == u"status")
            return showOutbox(*m_store, m_access, m_json);
        if (action == u"migrate")
            return sendOutbox(*m_store, m_access, m_deskName, m_json);
        if (action == u"list")
            return list();
        if (action == u"show")
            return show();
        if (action == u"cases")
            return listCases();
        if (action == u"export")
            return exportThem();
        if (action == u"verify")
            return verifyStore();
        if (action == u"erase")
            return erase();
        return action == u"purge" ? purge() : backUp();
    }

private:
    static QStringList actions() {
        return {QStringLiteral("list"),   QStringLiteral("show"),   QStringLiteral("cases"),  QStringLiteral("decide"),
                QStringLiteral("export"), QStringLiteral("verify"), QStringLiteral("purge"),  QStringLiteral("erase"),
                QStringLiteral("backup"), QStringLiteral("status"), QStringLiteral("migrate")};
    }
    bool isAboutPerson() const { return m_options.isSet(QStringLiteral("person")); }
    bool needsKey() const {
        const bool isExport = m_options.positional(0) == u"export" && !what().isEmpty();
        return isExport || isAboutPerson() || m_options.isSet(QStringLiteral("values"));
    }
    QString what() const { return m_options.positional(1); }
    bool isShared() const { return m_options.isSet(QStringLiteral("shared")); }
    /// Of all desks' records; what looks at a single one, or takes some out, is written down in this desk's own store.
    static bool needsNothingHere(const QString &action) { return action == u"list" || action == u"verify"; }
    const RecordSource &source() const { return m_shared ? static_cast<const RecordSource &>(*m_shared) : *m_store; }

    /// What is wrong with the options, in plain words.
    QString readFilter() {
        for (const auto &[name, place] : {std::pair("from", &m_filter.from), std::pair("to", &m_filter.to)}) {
            const QString option = QLatin1String(name);
            if (!m_options.isSet(option))
                continue;
            *place = momentOf(m_options.value(option));
            if (!*place)
                return QStringLiteral("--%1: expected a day or a time, e.g. 2026-03-31 or 2026-03-31T08:00:00Z.")
                    .arg(option);
        }
        if (m_options.isSet(QStringLiteral("outcome"))) {
            m_filter.outcome = endingOf(m_options.value(QStringLiteral("outcome")));
            if (!m_filter.outcome)
                return QStringLiteral("--outcome: expected one of %1.").arg(endingNames().join(QStringLiteral(", ")));
        }
        m_filter.type = m_options.value(QStringLiteral("type"));
        m_filter.service = m_options.value(QStringLiteral("service"));
        m_filter.desk = m_options.value(QStringLiteral("desk"));
        m_filter.operatorName = m_options.value(QStringLiteral("operator"));
        m_filter.visit = m_options.value(QStringLiteral("visit"));
        m_filter.reference = m_options.value(QStringLiteral("reference"));
        m_filter.text = m_options.value(QStringLiteral("text"));
        const auto number = [this](const char *name, qint64 most, qint64 *value) {
            bool isNumber = false;
            *value = m_options.value(QLatin1String(name)).toLongLong(&isNumber);
            return isNumber && *value >= 0 && *value <= most;
        };
        if (!number("most", MostListed, &m_most) || m_most == 0)
            return QStringLiteral("--most: expected a number from 1 to %1.").arg(MostListed);
        if (!number("continue", std::numeric_limits<qint64>::max(), &m_before))
            return QStringLiteral("--continue: expected the number that the page before ended with.");
        return {};
    }

    /// 0, or the exit code.
    int open(const QString &action) {
        int exitCode = 0;
        Configuration configuration;
        auto store = storeOf(m_options, &exitCode, &configuration, needsKey());
        if (!store)
            return exitCode;
        m_isDemo = store->isDemo;
        m_access = configuration.records.shared;
        m_deskName = configuration.desk.desk;
        if (m_needsDatabase && !m_access.isConfigured())
            return usageError(QStringLiteral("Nothing is shared here: the configuration has no [records] database."));
        if (const int code = connect(); code != 0)
            return code;
        store->mustExist = !isShared();
        // To verify what all desks have, this desk's own store helps where there is one.
        const bool isThere = QFileInfo::exists(QDir(store->directory).filePath(QStringLiteral("records.sqlite")));
        const bool isNeeded = !isShared() || !needsNothingHere(action) || (action == u"verify" && isThere);
        return isNeeded ? openStore(*store) : 0;
    }

    int openStore(const Store::Options &store) {
        auto opened = Store::open(store, m_clock);
        if (!opened)
            return failureCode(opened.failure());
        m_store = std::move(opened).value();
        return 0;
    }

    /// To the shared database, where it is to be read; 0, or the exit code.
    int connect() {
        if (m_needsDatabase && !m_access.passwordReference.isEmpty()) {
            auto password = readSecret(m_access.passwordReference);
            if (!password) {
                printError(displayText(password.failure().detail) + u'\n');
                return static_cast<int>(ExitCode::Configuration);
            }
            m_access.password = std::move(password).value();
        }
        if (!isShared())
            return 0;
        auto opened = SharedRecords::open(m_access);
        if (!opened)
            return failureCode(opened.failure());
        m_shared = std::move(opened).value();
        return 0;
    }

    int list() {
        const auto page = source().list(m_filter, m_before, static_cast<int>(m_most));
        if (!page)
            return failureCode(page.failure());
        if (m_json) {
            QJsonArray records;
            for (const Record &record : page->records)
                records.append(toJson(record));
            printJson({{QStringLiteral("demo"), m_isDemo},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("next"), page->next}});
            return 0;
        }
        if (m_isDemo)
            printError(QStringLiteral("DEMO: simulated people, nothing of this is real.\n"));
        for (const Record &record : page->records)
            printOut(lineOf(record));
        if (page->records.isEmpty())
            printError(QStringLiteral("Nothing to list.\n"));
        if (page->next > 0)
            printError(QStringLiteral("There is more: add --continue %1.\n").arg(page->next));
        return 0;
    }

    /// 0 with the one record that is meant, or the exit code.
    int findOne(QList<Record> *records) const {
        const auto found = source().find(what());
        if (!found)
            return failureCode(found.failure());
        if (!*found)
            return usageError(QStringLiteral("There is no record '%1', or more than one begins so.").arg(what()));
        records->append(**found);
        return 0;
    }

    /// The same for those of a person, or the one that is named.
    int findMeant(QList<Record> *records) const {
        if (!isAboutPerson())
            return findOne(records);
        const auto person = askForPerson(m_options.values(QStringLiteral("person")));
        if (!person)
            return usageError(
                QStringLiteral("--person: expected what each claim says, line by line on standard input."));
        const auto found = Vault(*m_store).find(*person);
        if (!found)
            return failureCode(found.failure());
        *records = *found;
        return 0;
    }

    int show() {
        QList<Record> found;
        if (const int code = findOne(&found); code != 0)
            return code;
        const Record &record = found.constFirst();
        QJsonObject json = toJson(record);
        json.insert(QStringLiteral("demo"), m_store->isDemo());
        if (m_options.isSet(QStringLiteral("values")))
            return showValues(record, json);
        // Whoever looks is written down before there is something to look at.
        const auto told = m_store->append({EventKind::Viewed, m_store->now(), record.id, {}});
        if (!told)
            return failureCode(told.failure());
        m_json ? printJson(json) : printOut(textOf(record));
        return 0;
    }

    int showValues(const Record &record, QJsonObject json) {
        const auto values = Vault(*m_store).reveal(record);
        if (!values)
            return failureCode(values.failure());
        QJsonArray list;
        for (const KeptValue &value : *values)
            list.append(toJson(value));
        json.insert(QStringLiteral("values"), list);
        m_json ? printJson(json) : printOut(textOf(record) + linesOf(*values));
        return 0;
    }

    int erase() {
        QList<Record> records;
        if (const int code = findMeant(&records); code != 0)
            return code;
        qsizetype expected = 0;
        QJsonArray list;
        for (const Record &record : std::as_const(records)) {
            expected += record.kept.size();
            list.append(toJson(record));
            if (!m_json)
                printOut(textOf(record));
        }
        const bool isMeant = m_options.isSet(QStringLiteral("yes"));
        const auto proof = isMeant ? Vault(*m_store).erase(records) : Outcome<PurgeProof>(PurgeProof());
        if (!proof)
            return failureCode(proof.failure());
        if (m_json)
            printJson({{QStringLiteral("demo"), m_store->isDemo()},
                       {QStringLiteral("records"), list},
                       {QStringLiteral("erased"), isMeant},
                       {QStringLiteral("count"), proof->count},
                       {QStringLiteral("digest"), proof->digest}});
        else if (isMeant)
            printOut(QStringLiteral("Erased: %1. %2\n").arg(proof->count).arg(proof->digest));
        else
            printError(QStringLiteral("Records: %1, what was kept with them: %2. Nothing is erased without --yes.\n")
                           .arg(records.size())
                           .arg(expected));
        return 0;
    }

    int listCases() {
        Cases store(*m_store);
        const auto waiting = store.waiting();
        const auto closed = store.closed(static_cast<int>(m_most));
        if (!waiting || !closed)
            return failureCode(waiting ? closed.failure() : waiting.failure());
        if (m_json) {
            QJsonArray cases;
            for (const Case &each : *waiting + *closed)
                cases.append(jsonOf(each));
            printJson({{QStringLiteral("demo"), m_store->isDemo()}, {QStringLiteral("cases"), cases}});
            return 0;
        }
        if (m_store->isDemo())
            printError(QStringLiteral("DEMO: simulated people, nothing of this is real.\n"));
        for (const Case &each : *waiting + *closed)
            printOut(lineOf(each));
        if (waiting->isEmpty() && closed->isEmpty())
            printError(QStringLiteral("There is no case.\n"));
        return 0;
    }

    int decide() {
        const auto decision = decisionOf(m_options.positional(2));
        if (!decision)
            return usageError(QStringLiteral("decide: say approve or decline after the id."));
        const QString note = m_options.value(QStringLiteral("note"));
        const QString who = m_options.value(QStringLiteral("operator"));
        if (note.trimmed().isEmpty() || who.trimmed().isEmpty())
            return usageError(QStringLiteral("decide: say why with --note, and who decides with --operator."));
        auto opened = Kiosk::open(m_options.kioskOptions());
        if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened))
            return reportStartFailure(*failure);
        const auto kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
        if (const int code = signIn(*kiosk, who); code != 0)
            return code;
        const auto signedIn = kiosk->signedIn();
        const bool isOperator = signedIn && !kiosk->deskOperator()->isStandIn();
        std::optional<Outcome<DecisionTaken>> taken;
        QEventLoop loop;
        kiosk->cases()->decide(
            what(), *decision, note, isOperator ? signedIn->name : who,
            [&](const Outcome<DecisionTaken> &outcome) {
                taken = outcome;
                loop.quit();
            },
            QStringLiteral("command line"));
        if (!taken)
            loop.exec();
        if (!*taken) {
            const Failure &failure = taken->failure();
            printError(QStringLiteral("%1: the case stays as it is. %2\n")
                           .arg(referenceOf(failure), displayText(failure.detail)));
            return static_cast<int>(exitCodeOf(failure));
        }
        if (m_json)
            printJson({{QStringLiteral("demo"), kiosk->isDemo()},
                       {QStringLiteral("decision"), nameOf(*decision)},
                       {QStringLiteral("final"), (*taken)->isFinal},
                       {QStringLiteral("service"), (*taken)->service}});
        else
            printOut(takenText((*taken).value()));
        return 0;
    }

    static QString takenText(const DecisionTaken &taken) {
        if (!taken.isFinal)
            return QStringLiteral("Written down. Somebody else must find the same before it counts.\n");
        return taken.service.isEmpty()
                   ? QStringLiteral("Decided.\n")
                   : QStringLiteral("Decided. The service says: %1\n").arg(displayText(taken.service));
    }

    int exportThem() {
        const QString format = m_options.value(QStringLiteral("format"));
        const bool isJournal = m_options.isSet(QStringLiteral("journal"));
        if (format != u"json" && (format != u"csv" || isJournal))
            return usageError(QStringLiteral("--format: expected json, or csv for records."));
        if (isJournal && isShared())
            return usageError(QStringLiteral("--journal: every desk exports its own, without --shared."));
        const bool isPerson = isAboutPerson() || !what().isEmpty();
        if (isPerson && (isJournal || format != u"json"))
            return usageError(QStringLiteral("export: what was kept of a person leaves as json alone."));
        QList<Record> meant;
        if (const int code = isPerson ? findMeant(&meant) : 0; code != 0)
            return code;
        const auto file = ExportFile::open(m_options.value(QStringLiteral("out")));
        if (!file)
            return failureCode(file.failure());
        QIODevice &out = (*file)->device();
        const auto count =
            isPerson    ? exportPerson(*m_store, meant, out)
            : isJournal ? exportJournal(*m_store, out)
                        : exportRecords(*m_store, m_filter, format == u"csv" ? ExportFormat::Csv : ExportFormat::Json,
                                        out, m_shared.get());
        if (!count)
            return failureCode(count.failure());
        const auto finished = (*file)->finish();
        if (!finished)
            return failureCode(finished.failure());
        printError(QStringLiteral("%1: %2.\n")
                       .arg(isJournal ? QStringLiteral("Events") : QStringLiteral("Records"))
                       .arg(*count));
        return 0;
    }

    /// The key that was named, else the one beside the store.
    Outcome<trust::PublicKey> publicKey() const {
        const QString name = m_options.value(QStringLiteral("key"));
        return readPublicKey(name.isEmpty() && m_store ? publicKeyFile(m_store->directory()) : name);
    }

    int verifyStore() {
        if (m_shared && !m_options.isSet(QStringLiteral("key")))
            return verifyShared(*m_shared, m_store.get(), {}, m_json);
        const auto key = publicKey();
        if (!key)
            return failureCode(key.failure());
        if (m_shared)
            return verifyShared(*m_shared, m_store.get(), *key, m_json);
        const auto report = m_store->verify(*key);
        if (!report)
            return failureCode(report.failure());
        return tell(report->broken,
                    {{QStringLiteral("demo"), m_store->isDemo()},
                     {QStringLiteral("events"), static_cast<qint64>(report->events)},
                     {QStringLiteral("records"), report->records},
                     {QStringLiteral("checkpoints"), report->checkpoints}},
                    QStringLiteral("Events: %1, records: %2, checkpoints: %3.")
                        .arg(report->events)
                        .arg(report->records)
                        .arg(report->checkpoints));
    }

    int verifyFile() {
        if (!m_options.isSet(QStringLiteral("key")))
            return usageError(QStringLiteral("verify: say with --key which desk's public key it was made with."));
        const auto key = publicKey();
        if (!key)
            return failureCode(key.failure());
        QFile file(what());
        if (!file.open(QIODevice::ReadOnly))
            return failureCode(makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                           what() + QStringLiteral(": ") + file.errorString()));
        const ExportReport report = verifyExport(file.readAll(), *key);
        return tell(report.broken,
                    {{QStringLiteral("demo"), report.isDemo},
                     {QStringLiteral("format"), report.format},
                     {QStringLiteral("count"), report.count}},
                    QStringLiteral("%1: %2.").arg(report.format).arg(report.count));
    }

    int tell(const std::optional<Break> &broken, QJsonObject json, const QString &text) const {
        json.insert(QStringLiteral("holds"), !broken);
        if (broken)
            json.insert(QStringLiteral("broken"),
                        QJsonObject{{QStringLiteral("position"), static_cast<qint64>(broken->position)},
                                    {QStringLiteral("flaw"), nameOf(broken->flaw)},
                                    {QStringLiteral("detail"), broken->detail}});
        if (m_json)
            printJson(json);
        else if (broken)
            printOut(QStringLiteral("DOES NOT HOLD at %1: %2 %3\n")
                         .arg(broken->position)
                         .arg(nameOf(broken->flaw), broken->detail));
        else
            printOut(QStringLiteral("Holds. %1\n").arg(text));
        return broken ? Broken : 0;
    }

    int purge() {
        const auto before = momentOf(m_options.value(QStringLiteral("before")));
        if (!before)
            return usageError(QStringLiteral("purge: say with --before up to which day, e.g. 2026-03-31."));
        const auto proof = m_store->purge(*before);
        if (!proof)
            return failureCode(proof.failure());
        const auto expired = Vault(*m_store).expire(m_store->now());
        if (!expired)
            return failureCode(expired.failure());
        if (m_json)
            printJson({{QStringLiteral("demo"), m_store->isDemo()},
                       {QStringLiteral("count"), proof->count},
                       {QStringLiteral("digest"), proof->digest},
                       {QStringLiteral("expired"), expired->count}});
        else
            printOut(QStringLiteral("Removed: %1. %2\n").arg(proof->count).arg(proof->digest));
        return 0;
    }

    int backUp() {
        const auto done = m_store->backUp(what());
        if (!done)
            return failureCode(done.failure());
        printError(QStringLiteral("%1: a copy of the database. Keep desk.key, desk.pub and checkpoints as well.\n")
                       .arg(what()));
        if (QFileInfo::exists(StoreKey::fileIn(m_store->directory())))
            printError(QStringLiteral("Keep store.key too, but in another place: it opens what is sealed in the copy, "
                                      "and without it that is lost.\n"));
        return 0;
    }

    const Arguments &m_options;
    bool m_json;
    Filter m_filter;
    qint64 m_most = 0;
    qint64 m_before = 0;
    SystemClock m_clock;
    bool m_isDemo = false;
    bool m_needsDatabase = false;
    SharedAccess m_access;
    QString m_deskName;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SharedRecords> m_shared; ///< only with --shared
};

} // namespace

int records(const QStringList &arguments) {
    Arguments options(QStringLiteral("records"),
                      QStringLiteral("What was verified at this desk: list and show it, export it, verify that nobody "
                                     "changed it, decide what waits for it, remove what is old, back it up."));
    options.addConfiguration();
    options.addPositional(
        QStringLiteral("ACTION"),
        QStringLiteral("list, show, cases, decide, export, verify, purge, erase, backup, status or migrate."), true);
    options.addPositional(
        QStringLiteral("WHAT"),
        QStringLiteral("The record's id to show, decide, export or erase, the export to verify, the file to back up "
                       "to."),
        false);
    options.addPositional(QStringLiteral("DECISION"), QStringLiteral("approve or decline, with decide."), false);
    const auto filter = [&options](const char *name, const char *about, const char *value) {
        options.add({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    filter("from", "Ended on this day or at this time, or later.", "TIME");
    filter("to", "Ended before this day or time.", "TIME");
    filter("type", "Only this credential type.", "ID");
    filter("service", "Only this service.", "ID");
    filter("outcome", "Only this outcome, e.g. notVerified.", "WORD");
    filter("desk", "Only this desk.", "NAME");
    filter("operator", "Only what this operator checked; with decide, who decides.", "NAME");
    filter("visit", "Only this visit.", "ID");
    filter("reference", "The beginning of a record's id, or a reference such as START-TIMEOUT.", "TEXT");
    filter("text", "Anywhere in label, reason, issuers, checks or names of claims.", "TEXT");
    options.add(
        {QStringLiteral("most"), QStringLiteral("So many at once."), QStringLiteral("N"), QStringLiteral("50")});
    options.add({QStringLiteral("continue"), QStringLiteral("Where the page before ended."), QStringLiteral("N"),
                 QStringLiteral("0")});
    options.add({QStringLiteral("format"), QStringLiteral("Of an export: json (signed) or csv."),
                 QStringLiteral("NAME"), QStringLiteral("json")});
    options.add({QStringLiteral("journal"), QStringLiteral("Export the journal instead of records.")});
    options.add({QStringLiteral("out"), QStringLiteral("Export into this new file instead of standard output."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("key"), QStringLiteral("The desk's public key (desk.pub) to verify with."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("before"), QStringLiteral("Purge what ended before this day or time."),
                 QStringLiteral("TIME")});
    options.add({QStringLiteral("values"), QStringLiteral("Show also what was kept of the person.")});
    options.add(
        {QStringLiteral("person"),
         QStringLiteral("Export or erase what was kept of a person: a claim of the person; what it says is read "
                        "from standard input. Once for each claim of the type's look_up."),
         QStringLiteral("CLAIM")});
    options.add({QStringLiteral("yes"), QStringLiteral("Erase indeed.")});
    options.add({QStringLiteral("note"), QStringLiteral("Why it is decided so; a service that is told sees it too."),
                 QStringLiteral("TEXT")});
    options.add({QStringLiteral("shared"),
                 QStringLiteral("List, show, export or verify what all desks have in the database that they share.")});
    options.add({QStringLiteral("json"), QStringLiteral("Print JSON.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    return Command(options).run();
}

} // namespace kiosk::cli
