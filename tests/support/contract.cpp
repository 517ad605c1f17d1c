#include "tests/support/contract.h"

#include "app/providers/registry.h"
#include "app/settings/configuration.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace kiosk::test {

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QStringList textsOf(const QJsonValue &value) {
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

Stage stageOf(const QString &word) {
    for (const Stage stage : {Stage::Token, Stage::Start, Stage::Follow, Stage::Result, Stage::Cancel}) {
        if (nameOf(stage).toLower() == word)
            return stage;
    }
    qFatal("no such stage: %s", qPrintable(word));
}

Answer answerOf(const QJsonObject &json, const QDir &data) {
    Answer answer;
    const QString file = json[u"answer"].toString();
    answer.name = json[u"name"].toString(file.section(u'.', 0, 0));
    answer.stage = stageOf(json[u"stage"].toString());
    answer.method = json[u"method"].toString().toLatin1();
    answer.path = json[u"path"].toString();
    answer.query = json[u"query"].toString();
    answer.varies = textsOf(json[u"varies"]);
    answer.status = json[u"status"].toInt(200);
    answer.spare = json[u"spare"].toBool();
    answer.otherwise = json[u"otherwise"].toString();
    if (json.contains(u"request"))
        answer.expected = contentOf(data.filePath(json[u"request"].toString()));
    if (!file.isEmpty())
        answer.body = contentOf(data.filePath(file));
    const QJsonObject sent = json[u"requestHeaders"].toObject();
    for (auto header = sent.begin(); header != sent.end(); ++header)
        answer.requestHeaders.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    const QJsonObject headers = json[u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.append(HttpHeader{header.key().toLatin1(), header.value().toString().toLatin1()});
    return answer;
}

void readConfigurationOf(Contract &contract, const QString &file) {
    const ConfigurationResult result =
        parseConfiguration(contentOf(file), file, [](const QString &) { return Outcome<Secret>(Secret("s-1")); });
    for (const ConfigurationError &error : result.errors)
        qFatal("%s", qPrintable(toText(error)));
    contract.settings = result.configuration.services.constFirst();
    contract.type = result.configuration.types.constFirst();
    contract.desk = result.configuration.desk;
}

Contract contractIn(const QFileInfo &file) {
    const QString stem = file.path() + u'/' + file.completeBaseName();
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(file.filePath()));
    if (!document.isObject())
        qFatal("%s is no JSON object", qPrintable(file.filePath()));
    Contract contract;
    contract.more = document.object();
    contract.flavour = file.completeBaseName();
    contract.folder = file.path();
    contract.now = QDateTime::fromString(contract.more[u"now"].toString(), Qt::ISODate);
    readConfigurationOf(contract, stem + QStringLiteral(".toml"));
    contract.provider = contract.settings.provider;
    const QJsonObject inputs = contract.more[u"inputs"].toObject();
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        contract.inputs.insert(input.key(), input.value().toString());
    const QDir data(file.path() + QStringLiteral("/../data"));
    const QJsonArray conversation = contract.more[u"conversation"].toArray();
    // A page's example may have variables in it; they are filled in, and nothing else is changed.
    const QJsonObject variables = contract.more[u"variables"].toObject();
    for (const QJsonValue &json : conversation) {
        Answer answer = answerOf(json.toObject(), data);
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            answer.expected.replace(variable.key().toUtf8(), variable.value().toString().toUtf8());
        contract.answers.append(answer);
    }
    const QJsonArray told = contract.more[u"told"].toArray();
    for (const QJsonValue &json : told)
        contract.told.append(answerOf(json.toObject(), data));
    const QJsonArray claims = contract.more[u"claims"].toArray();
    for (const QJsonValue &claim : claims)
        contract.claims.append({claim[0].toString(), claim[1].toString()});
    return contract;
}

QList<Contract> readAll() {
    QList<Contract> all;
    const QDir root(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers"));
    const QFileInfoList providers = root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &provider : providers) {
        const QDir folder(provider.filePath() + QStringLiteral("/contract"));
        const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        const QString only = qEnvironmentVariable("KIOSK_CONTRACT");
        for (const QFileInfo &file : files) {
            if (only.isEmpty() || file.filePath().endsWith(only))
                all.append(contractIn(file));
        }
    }
    return all;
}

} // namespace

bool Answer::isFor(const QByteArray &otherMethod, const QUrl &url) const {
    QString here = path;
    here.remove(u'{').remove(u'}');
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(here));
    return method == otherMethod && pattern.match(url.path(QUrl::FullyEncoded)).hasMatch() &&
           url.query().contains(query);
}

bool Answer::looksLike(const QByteArray &otherMethod, const QByteArray &target) const {
    static const QRegularExpression ours(QStringLiteral("\\{[^}]*\\}"));
    QString anywhere = path;
    anywhere.replace(ours, QStringLiteral("*"));
    // Elsewhere more may stand in front: the simulator has a folder for each service.
    const QRegularExpression pattern(
        QRegularExpression::wildcardToRegularExpression(anywhere).replace(QLatin1String("\\A"), QLatin1String("")));
    const QString where = QString::fromLatin1(target);
    return method == otherMethod && pattern.match(where.section(u'?', 0, 0)).hasMatch() &&
           QUrl::fromPercentEncoding(where.section(u'?', 1).toLatin1()).contains(query);
}

const Answer *Contract::answer(const QString &answerName) const {
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [&answerName](const Answer &answer) { return answer.name == answerName; });
    return found == answers.cend() ? nullptr : &*found;
}

const QList<Contract> &contracts() {
    static const QList<Contract> all = readAll();
    return all;
}

const Contract &contractByName(const QString &name) {
    const auto &all = contracts();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&name](const Contract &contract) { return contract.name() == name; });
    if (found == all.cend())
        qFatal("no such contract: %s", qPrintable(name));
    return *found;
}

} // namespace kiosk::test
