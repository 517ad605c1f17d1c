#include "app/cli/arguments.h"

#include "app/base/displaytext.h"
#include "app/cli/exitcode.h"
#include "app/settings/nearest.h"

#include <QCoreApplication>
#include <cstdio>

namespace kiosk::cli {

namespace {

QStringList scenarioNames() {
    QStringList names;
    for (const sim::ScenarioInfo &info : sim::scenarios())
        names.append(info.name);
    return names;
}

} // namespace

Arguments::Arguments(const QString &command, const QString &summary) : m_command(command) {
    m_parser.setApplicationDescription(summary);
    add({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
}

void Arguments::add(const QCommandLineOption &option) {
    m_options += option.names();
    m_parser.addOption(option);
}

void Arguments::addConfiguration() {
    add({QStringLiteral("config"), QStringLiteral("Configuration file."), QStringLiteral("FILE")});
    add({QStringLiteral("demo"), QStringLiteral("Use the demo: simulated services and people.")});
    add({QStringLiteral("language"), QStringLiteral("Language of labels, e.g. de."), QStringLiteral("LANG")});
}

void Arguments::addScenario() {
    add({QStringLiteral("scenario"),
         QStringLiteral("What the simulator plays: %1.").arg(scenarioNames().join(QStringLiteral(", "))),
         QStringLiteral("NAME")});
}

void Arguments::addPositional(const QString &name, const QString &description, bool required) {
    ++m_allowed;
    m_required += required ? 1 : 0;
    m_parser.addPositionalArgument(name, description, required ? name : QStringLiteral("[%1]").arg(name));
}

bool Arguments::parse(const QStringList &arguments, int *exitCode) {
    QString wrong;
    const QString program = QStringLiteral("verifier-kiosk-cli %1").arg(m_command);
    if (!m_parser.parse(QStringList{program} + arguments))
        wrong = m_parser.errorText() + didYouMean(m_parser.unknownOptionNames().value(0), m_options);
    else if (m_parser.isSet(QStringLiteral("help"))) {
        // Qt names the program by its path and knows nothing of commands.
        printOut(m_parser.helpText().replace(QCoreApplication::arguments().constFirst(), program));
        *exitCode = 0;
        return false;
    } else if (m_parser.positionalArguments().size() < m_required)
        wrong = QStringLiteral("An argument is missing.");
    else if (m_parser.positionalArguments().size() > m_allowed)
        wrong = QStringLiteral("Unexpected argument '%1'.").arg(m_parser.positionalArguments().at(m_allowed));
    else if (m_parser.optionNames().contains(QStringLiteral("scenario")) &&
             !sim::scenarioByName(value(QStringLiteral("scenario"))))
        wrong = QStringLiteral("There is no scenario '%1'.").arg(value(QStringLiteral("scenario"))) +
                didYouMean(value(QStringLiteral("scenario")), scenarioNames());
    if (wrong.isEmpty())
        return true;
    printError(QStringLiteral("%1\nTry '%2 --help'.\n").arg(wrong, program));
    *exitCode = static_cast<int>(ExitCode::Usage);
    return false;
}

Kiosk::Options Arguments::kioskOptions() const {
    Kiosk::Options options;
    options.configFile = m_parser.value(QStringLiteral("config"));
    options.demo = m_parser.isSet(QStringLiteral("demo"));
    options.language = m_parser.value(QStringLiteral("language"));
    return options;
}

QString didYouMean(const QString &word, const QStringList &candidates) {
    const QString meant = word.isEmpty() ? QString() : nearest(word, candidates);
    return meant.isEmpty() ? QString() : QStringLiteral(" Did you mean '%1'?").arg(meant);
}

void printOut(const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printError(const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void printJson(const QJsonDocument &document) {
    printOut(QString::fromUtf8(document.toJson()));
}

int usageError(const QString &text) {
    printError(text + u'\n');
    return static_cast<int>(ExitCode::Usage);
}

int failureCode(const Failure &failure) {
    printError(displayText(failure.detail) + u'\n');
    return static_cast<int>(failure.kind == FailureKind::BadConfiguration ? ExitCode::Usage : ExitCode::Records);
}

int reportStartFailure(const Kiosk::StartFailure &failure) {
    for (const ConfigurationError &error : failure.errors)
        printError(toText(error) + u'\n');
    if (failure.errors.isEmpty())
        printError(QStringLiteral("%1: %2\n").arg(referenceOf(failure.failure), failure.failure.detail));
    return static_cast<int>(exitCodeOf(failure.failure));
}

} // namespace kiosk::cli
