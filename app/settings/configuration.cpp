#include "app/settings/configuration.h"

#include "app/credentials/checkids.h"
#include "app/settings/parts.h"
#include "app/settings/settingswords.h"
#include "app/settings/tablereader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace kiosk {

struct ConfigurationSource {
    TomlValue document;
    QString file;
    QDateTime readAt;
    std::shared_ptr<ReadingContext::Files> files;
};

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr int MostTypes = 60;
/// As StoreKey wants it.
constexpr qsizetype LeastKey = 32;

ConfigurationResult failed(const QString &file, const QString &message) {
    return ConfigurationResult{{}, {ConfigurationError{file, 0, 0, {}, message}}};
}

/// The language decides how everything after it is read, so it is looked at first.
QString languageOf(const TomlValue &root) {
    const std::optional<TomlValue> site = root.member(QStringLiteral("site"));
    const std::optional<TomlValue> language = site ? site->member(QStringLiteral("language")) : std::nullopt;
    return language && languages().contains(language->text()) ? language->text() : languages().constFirst();
}

void readSite(TableReader &table, Configuration &configuration, ReadingContext &context) {
    configuration.desk.site = table.words(QStringLiteral("name"), Need::Required, 60);
    configuration.desk.desk = table.words(QStringLiteral("desk"), Need::Optional, 60);
    configuration.desk.language = table.choice(QStringLiteral("language"), Need::Optional, languages());
    configuration.look = LookPart::read(table, context);
    context.purpose = table.words(QStringLiteral("purpose"), Need::Optional, 100);
    configuration.openWalletHere = table.flag(QStringLiteral("open_wallet_here"), false);
    configuration.fullScreen = table.flag(QStringLiteral("full_screen"), false);
    configuration.reducedMotion = table.flag(QStringLiteral("reduced_motion"), false);
    configuration.lateAnswer = std::chrono::seconds(
        table.whole(QStringLiteral("late_answer_seconds"), 0, 600, static_cast<int>(configuration.lateAnswer.count())));
    table.rejectUnknown();
}

void readRecords(TableReader &table, Configuration &configuration, const ReadingContext &context) {
    const QString directory = table.text(QStringLiteral("directory"), Need::Optional);
    if (!directory.isEmpty())
        configuration.records.directory = QDir::cleanPath(QDir(context.folder).absoluteFilePath(directory));
    configuration.records.isRequired = table.flag(QStringLiteral("required"), true);
    configuration.records.keepDays =
        table.whole(QStringLiteral("keep_days"), 0, 36'500, configuration.records.keepDays);
    configuration.records.needsTwoPeople = table.flag(QStringLiteral("two_people_decide"), false);
    configuration.records.followDays =
        table.whole(QStringLiteral("follow_cases_days"), 1, 365, configuration.records.followDays);
    configuration.records.shared = SharedPart::read(table, context);
    const QString key = QStringLiteral("key");
    table.expect(key);
    if (table.has(key))
        configuration.records.secret = SecretPart::read(table, context, key, &configuration.records.key);
    const qsizetype length = configuration.records.secret.reveal().size();
    if (length > 0 && length < LeastKey) {
        table.complain(key,
                       SettingsWords::tr("expected a secret of at least %1 characters; make one with: openssl rand "
                                         "-base64 32")
                           .arg(LeastKey));
    }
    table.rejectUnknown();
}

void readOperators(TableReader &table, OperatorsSettings &operators) {
    operators.areRequiredForChecks = table.flag(QStringLiteral("required_for_checks"), false);
    operators.signOutAfter = std::chrono::minutes(table.whole(QStringLiteral("sign_out_after_minutes"), 1, 480,
                                                              static_cast<int>(operators.signOutAfter.count())));
    table.rejectUnknown();
}

void readServices(TableReader &table, Configuration &configuration, const ReadingContext &context) {
    std::vector<std::pair<TomlPlace, ServiceSettings>> found;
    const QStringList ids = table.keys();
    for (const QString &id : ids) {
        std::optional<TableReader> inner = table.table(id, Need::Required);
        if (!inner) {
            continue;
        }
        if (!TableReader::isName(id)) {
            table.complain(id,
                           SettingsWords::tr("expected a name of lower-case letters, digits and hyphens, at most 40"));
        }
        found.emplace_back(inner->place(), ServicePart::read(*inner, id, context));
    }
    if (ids.isEmpty()) {
        table.complain({}, SettingsWords::tr("expected at least one table [services.NAME]"));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first.line < b.first.line; });
    for (auto &[place, service] : found) {
        configuration.services.append(std::move(service));
    }
}

void readTypes(TableReader &root, Configuration &configuration, const ReadingContext &context) {
    QHash<QString, int> lines;
    for (TableReader &table : root.tables(QStringLiteral("types"), Need::Required, MostTypes)) {
        const CredentialType type = TypePart::read(table, configuration.services, context);
        if (lines.contains(type.id)) {
            table.complain(QStringLiteral("id"),
                           SettingsWords::tr("is used twice; first by the type in line %1").arg(lines.value(type.id)));
        } else if (!type.id.isEmpty()) {
            lines.insert(type.id, table.place().line);
        }
        configuration.types.append(type);
    }
}

/// Says of each issuer which types trust it. Whom no type trusts is left out: one without types would be trusted for
/// all of them.
void assignIssuers(Configuration &configuration, const QList<NamedIssuer> &issuers) {
    for (const NamedIssuer &named : issuers) {
        TrustedIssuer issuer = named.issuer;
        for (const CredentialType &type : std::as_const(configuration.types)) {
            if (type.trustedIssuers.contains(named.issuer)) {
                issuer.types.append(type.id);
            }
        }
        if (!issuer.types.isEmpty()) {
            configuration.trust.issuers.append(issuer);
        }
    }
}

void readAll(TableReader &root, Configuration &configuration, ReadingContext &context) {
    if (std::optional<TableReader> site = root.table(QStringLiteral("site"), Need::Required)) {
        readSite(*site, configuration, context);
    }
    if (std::optional<TableReader> records = root.table(QStringLiteral("records"), Need::Optional)) {
        readRecords(*records, configuration, context);
    }
    if (std::optional<TableReader> operators = root.table(QStringLiteral("operators"), Need::Optional)) {
        readOperators(*operators, configuration.operators);
    }
    if (std::optional<TableReader> services = root.table(QStringLiteral("services"), Need::Required)) {
        readServices(*services, configuration, context);
    }
    if (std::optional<TableReader> trust = root.table(QStringLiteral("trust"), Need::Optional)) {
        configuration.trust.resolver = trust->address(QStringLiteral("resolver"), Need::Optional);
        trust->rejectUnknown();
    }
    IssuerPart::read(root, context);
    configuration.issuerLists = context.lists;
    readTypes(root, configuration, context);
    assignIssuers(configuration, context.issuers);
    root.rejectUnknown();
}

Outcome<Secret> noSecret(const QString & /*reference*/) {
    return Secret();
}

/// The same document once more in another language. It was found good already and its secrets are known.
ConfigurationTexts textsIn(const QString &language, const ConfigurationSource &source) {
    Configuration read;
    Complaints none(source.file);
    TableReader root(source.document, {}, language, &none);
    ReadingContext context{QFileInfo(source.file).absolutePath(), noSecret, {}};
    context.now = source.readAt;
    context.files = source.files;
    readAll(root, read, context);
    read.desk.language = language;
    QStringList labels;
    for (const ServiceSettings &service : std::as_const(read.services))
        labels.append(service.label);
    return {read.desk, labels, read.types};
}

ConfigurationResult parseAt(const QDateTime &now, const QByteArray &toml, const QString &file,
                            const SecretReader &readSecret, const QString &language,
                            const QList<IssuerListFile> &inUse = {}) {
    const std::variant<TomlValue, TomlTrouble> document = parseToml(toml);
    if (const auto *trouble = std::get_if<TomlTrouble>(&document)) {
        return ConfigurationResult{
            {}, {ConfigurationError{file, trouble->place.line, trouble->place.column, {}, trouble->message}}};
    }
    const TomlValue &value = std::get<TomlValue>(document);
    ConfigurationResult result;
    Complaints complaints(file);
    TableReader root(value, {}, language.isEmpty() ? languageOf(value) : language, &complaints);
    ReadingContext context{QFileInfo(file).absolutePath(), readSecret, {}};
    context.now = now;
    context.inUse = inUse;
    readAll(root, result.configuration, context);
    result.configuration.file = file;
    result.configuration.toml = toml;
    result.configuration.settingsDigest =
        QString::fromLatin1(QCryptographicHash::hash(toml, QCryptographicHash::Sha256).toHex());
    if (!language.isEmpty()) {
        result.configuration.desk.language = language;
    }
    result.errors = complaints.sorted();
    result.warnings = complaints.warnings();
    if (result.errors.isEmpty()) {
        result.configuration.source =
            std::make_shared<ConfigurationSource>(ConfigurationSource{value, file, now, context.files});
    }
    return result;
}

} // namespace

void Configuration::speak(const QString &language) {
    if (!languages().contains(language) || !source)
        return;
    auto found = texts.constFind(language);
    if (found == texts.constEnd())
        found = texts.insert(language, textsIn(language, *source));
    desk = found->desk;
    types = found->types;
    for (qsizetype i = 0; i < services.size(); ++i)
        services[i].label = found->serviceLabels.at(i);
}

bool Configuration::hasOtherLists() const {
    return std::any_of(issuerLists.cbegin(), issuerLists.cend(),
                       [](const IssuerListFile &list) { return FileStamp::of(list.stamp.file) != list.stamp; });
}

void Configuration::trustLike(const Configuration &other) {
    trust = other.trust;
    issuerLists = other.issuerLists;
    source = other.source;
    texts = other.texts;
    for (CredentialType &type : types) {
        const auto same = std::find_if(other.types.cbegin(), other.types.cend(),
                                       [&type](const CredentialType &candidate) { return candidate.id == type.id; });
        if (same != other.types.cend()) {
            type.trustedIssuers = same->trustedIssuers;
            type.rules = same->rules;
        }
    }
}

QString toText(const ConfigurationError &error) {
    QString text = error.file;
    if (error.line > 0) {
        text += QStringLiteral(":%1:%2").arg(error.line).arg(error.column);
    }
    if (!error.key.isEmpty()) {
        text += QStringLiteral(": ") + error.key;
    }
    return text + QStringLiteral(": ") + error.message;
}

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
            QStringLiteral("it"), QStringLiteral("pt"), QStringLiteral("nl"), QStringLiteral("pl"),
            QStringLiteral("tr"), QStringLiteral("ar"), QStringLiteral("ja"), QStringLiteral("zh")};
}

QStringList typeIcons() {
    return {QStringLiteral("id-card"),   QStringLiteral("age"),      QStringLiteral("badge"),
            QStringLiteral("face-scan"), QStringLiteral("globe"),    QStringLiteral("graduation"),
            QStringLiteral("mail"),      QStringLiteral("passport"), QStringLiteral("person"),
            QStringLiteral("phone"),     QStringLiteral("shield"),   QStringLiteral("star"),
            QStringLiteral("wallet")};
}

QStringList requirableChecks() {
    return {QStringLiteral("service-verdict"),
            QStringLiteral("credential-valid"),
            QStringLiteral("issuer-accepted"),
            QStringLiteral("not-expired"),
            checkid::EvidenceReadable,
            checkid::PresentationSignature,
            checkid::CredentialSignature,
            checkid::IssuerTrusted,
            checkid::HolderBinding,
            checkid::Nonce,
            checkid::Audience,
            checkid::ValidityPeriod,
            checkid::DoubledMembers,
            checkid::Revocation,
            checkid::DataConsistent};
}

ConfigurationResult parseConfiguration(const QByteArray &toml, const QString &file, const SecretReader &readSecret,
                                       const QString &language) {
    return parseAt(QDateTime::currentDateTimeUtc(), toml, file, readSecret, language);
}

ConfigurationResult readAgain(const Configuration &configuration, const QDateTime &now) {
    return parseAt(now, configuration.toml, configuration.file, noSecret, configuration.desk.language,
                   configuration.issuerLists);
}

ConfigurationResult readConfiguration(const QString &file, const SecretReader &readSecret, const QString &language) {
    const QFileInfo info(file);
    if (info.isDir()) {
        return failed(file, SettingsWords::tr("is a folder; expected a configuration file"));
    }
    if (info.exists() && !info.isFile()) {
        return failed(file, SettingsWords::tr("is not an ordinary file"));
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failed(file, SettingsWords::tr("cannot be read: %1").arg(source.errorString()));
    }
    const QByteArray toml = source.read(LargestFile + 1);
    if (source.error() != QFileDevice::NoError) {
        return failed(file, SettingsWords::tr("cannot be read: %1").arg(source.errorString()));
    }
    if (toml.size() > LargestFile) {
        return failed(file, SettingsWords::tr("is larger than 1 MB and so hardly a configuration file"));
    }
    return parseConfiguration(toml, file, readSecret, language);
}

} // namespace kiosk
