#include "ui/arguments.h"

#include <QCommandLineParser>

namespace kiosk::ui {

namespace {

EarlyExit wrongUsage(const QString &complaint) {
    return {exitUsage, QStringLiteral("%1\nTry --help.\n").arg(complaint)};
}

QString scenarioList() {
    QString list = QStringLiteral("\nScenarios of the demo:\n");
    for (const sim::ScenarioInfo &info : sim::scenarios()) {
        list += QStringLiteral("  %1 %2\n").arg(info.name, -18).arg(info.description);
    }
    return list;
}

} // namespace

std::variant<Arguments, EarlyExit> parseArguments(const QStringList &words) {
    const QCommandLineOption config(QStringLiteral("config"),
                                    QStringLiteral("Use the configuration in <file>. Without it: "
                                                   "~/.config/verifier-kiosk/kiosk.toml, then "
                                                   "/etc/verifier-kiosk/kiosk.toml, then the demo."),
                                    QStringLiteral("file"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Simulated services and people."));
    const QCommandLineOption fullScreen(QStringLiteral("fullscreen"), QStringLiteral("Fill the whole screen."));
    const QCommandLineOption scenario(
        QStringLiteral("scenario"), QStringLiteral("What the demo's service and visitor do."), QStringLiteral("name"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Save a picture of every page into <folder> and leave."),
                                         QStringLiteral("folder"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("Language of the window: %1.").arg(languages().join(QStringLiteral(", "))),
        QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast."),
                                   QStringLiteral("theme"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Verifies digital credentials at a front desk."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({config, demo, fullScreen, scenario, screenshots, language, theme});

    if (!parser.parse(words)) {
        return wrongUsage(parser.errorText());
    }
    if (parser.isSet(help)) {
        return EarlyExit{0, parser.helpText() + scenarioList()};
    }
    if (parser.isSet(version)) {
        return EarlyExit{0, QStringLiteral("verifier-kiosk %1\n").arg(QStringLiteral(KIOSK_VERSION))};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrongUsage(QStringLiteral("Unexpected argument “%1”.").arg(parser.positionalArguments().constFirst()));
    }
    for (const QCommandLineOption &option : {config, scenario, screenshots, language, theme}) {
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return wrongUsage(QStringLiteral("--%1 needs a value.").arg(option.names().constFirst()));
        }
    }
    if (parser.isSet(config) && parser.isSet(demo)) {
        return wrongUsage(QStringLiteral("--config and --demo exclude each other."));
    }
    // As the command line does: whoever asks for a scenario must not believe that the real thing plays it.
    const bool willBeReal = !parser.isSet(demo) && !findConfiguration(parser.value(config)).file.isEmpty();
    if (willBeReal && parser.isSet(scenario)) {
        return wrongUsage(QStringLiteral("--scenario: only the demo plays scenarios; add --demo."));
    }

    Arguments arguments;
    arguments.kiosk.configFile = parser.value(config);
    arguments.kiosk.demo = parser.isSet(demo);
    arguments.kiosk.language = parser.value(language);
    arguments.fullScreen = parser.isSet(fullScreen);
    arguments.screenshots = parser.value(screenshots);
    if (parser.isSet(language) && !languages().contains(parser.value(language))) {
        return wrongUsage(QStringLiteral("Unknown language “%1”.").arg(parser.value(language)));
    }
    if (parser.isSet(scenario)) {
        const sim::ScenarioInfo *info = sim::scenarioByName(parser.value(scenario));
        if (!info) {
            return wrongUsage(QStringLiteral("Unknown scenario “%1”.").arg(parser.value(scenario)));
        }
        arguments.kiosk.plot.scenario = info->scenario;
    }
    if (parser.isSet(theme)) {
        if (parser.value(theme) == QLatin1String("light")) {
            arguments.theme = ThemeMode::Light;
        } else if (parser.value(theme) == QLatin1String("dark")) {
            arguments.theme = ThemeMode::Dark;
        } else if (parser.value(theme) == QLatin1String("high-contrast")) {
            arguments.theme = ThemeMode::HighContrast;
        } else {
            return wrongUsage(QStringLiteral("Unknown theme “%1”.").arg(parser.value(theme)));
        }
    }
    return arguments;
}

} // namespace kiosk::ui
