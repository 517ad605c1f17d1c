#include "app/cli/recordsjob.h"

#include "app/base/displaytext.h"
#include "app/cli/exitcode.h"
#include "app/cli/keptvalues.h"
#include "app/cli/storeplace.h"
#include "app/records/vault.h"
#include "app/settings/secrets.h"

#include <QDir>
#include <QFileInfo>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

constexpr int MostListed = 1'000;

} // namespace

RecordsJob::RecordsJob(const Arguments &arguments) : options(arguments), json(options.isSet(QStringLiteral("json"))) {}

bool RecordsJob::needsKey() const {
    const bool isExport = action() == u"export" && !what().isEmpty();
    return isExport || isAboutPerson() || options.isSet(QStringLiteral("values"));
}

/// What is wrong with the options, in plain words.
QString RecordsJob::readFilter() {
    for (const auto &[name, place] : {std::pair("from", &filter.from), std::pair("to", &filter.to)}) {
        const QString option = QLatin1String(name);
        if (!options.isSet(option))
            continue;
        *place = momentOf(options.value(option));
        if (!*place)
            return QStringLiteral("--%1: expected a day or a time, e.g. 2026-03-31 or 2026-03-31T08:00:00Z.")
                .arg(option);
    }
    if (options.isSet(QStringLiteral("outcome"))) {
        filter.outcome = endingOf(options.value(QStringLiteral("outcome")));
        if (!filter.outcome)
            return QStringLiteral("--outcome: expected one of %1.").arg(endingNames().join(QStringLiteral(", ")));
    }
    filter.type = options.value(QStringLiteral("type"));
    filter.service = options.value(QStringLiteral("service"));
    filter.desk = options.value(QStringLiteral("desk"));
    filter.operatorName = options.value(QStringLiteral("operator"));
    filter.visit = options.value(QStringLiteral("visit"));
    filter.reference = options.value(QStringLiteral("reference"));
    filter.text = options.value(QStringLiteral("text"));
    const auto number = [this](const char *name, qint64 limit, qint64 *value) {
        bool isNumber = false;
        *value = options.value(QLatin1String(name)).toLongLong(&isNumber);
        return isNumber && *value >= 0 && *value <= limit;
    };
    if (!number("most", MostListed, &most) || most == 0)
        return QStringLiteral("--most: expected a number from 1 to %1.").arg(MostListed);
    if (!number("continue", std::numeric_limits<qint64>::max(), &before))
        return QStringLiteral("--continue: expected the number that the page before ended with.");
    return {};
}

int RecordsJob::open() {
    int exitCode = 0;
    Configuration configuration;
    auto place = storeOf(options, &exitCode, &configuration, needsKey());
    if (!place)
        return exitCode;
    isDemo = place->isDemo;
    access = configuration.records.shared;
    deskName = configuration.desk.desk;
    if (needsDatabase() && !access.isConfigured())
        return usageError(QStringLiteral("Nothing is shared here: the configuration has no [records] database."));
    if (const int code = connect(); code != 0)
        return code;
    place->mustExist = !isShared();
    // To verify what all desks have, this desk's own store helps where there is one.
    const bool isThere = QFileInfo::exists(QDir(place->directory).filePath(QStringLiteral("records.sqlite")));
    const bool isNeeded = !isShared() || !needsNothingHere() || (action() == u"verify" && isThere);
    return isNeeded ? openStore(*place) : 0;
}

int RecordsJob::openStore(const Store::Options &place) {
    auto opened = Store::open(place, clock);
    if (!opened)
        return failureCode(opened.failure());
    store = std::move(opened).value();
    return 0;
}

/// To the shared database, where it is to be read; 0, or the exit code.
int RecordsJob::connect() {
    if (needsDatabase() && !access.passwordReference.isEmpty()) {
        auto password = readSecret(access.passwordReference);
        if (!password) {
            printError(displayText(password.failure().detail) + u'\n');
            return static_cast<int>(ExitCode::Configuration);
        }
        access.password = std::move(password).value();
    }
    if (!isShared())
        return 0;
    auto opened = SharedRecords::open(access);
    if (!opened)
        return failureCode(opened.failure());
    shared = std::move(opened).value();
    return 0;
}

int RecordsJob::findOne(QList<Record> *records) const {
    const auto found = source().find(what());
    if (!found)
        return failureCode(found.failure());
    if (!*found)
        return usageError(QStringLiteral("There is no record '%1', or more than one begins so.").arg(what()));
    records->append(**found);
    return 0;
}

int RecordsJob::findMeant(QList<Record> *records) const {
    if (!isAboutPerson())
        return findOne(records);
    const auto person = askForPerson(options.values(QStringLiteral("person")));
    if (!person)
        return usageError(QStringLiteral("--person: expected what each claim says, line by line on standard input."));
    const auto found = Vault(*store).find(*person);
    if (!found)
        return failureCode(found.failure());
    *records = *found;
    return 0;
}

const RecordSource &RecordsJob::source() const {
    return shared ? static_cast<const RecordSource &>(*shared) : *store;
}

Outcome<trust::PublicKey> RecordsJob::publicKey() const {
    const QString name = options.value(QStringLiteral("key"));
    return readPublicKey(name.isEmpty() && store ? publicKeyFile(store->directory()) : name);
}

std::optional<QDateTime> momentOf(const QString &text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace kiosk::cli
