#include "ui/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace kiosk::ui {

namespace {

EarlyExit wrongUsage(const QString &complaint) {
    return {exitUsage, QCoreApplication::translate("Arguments", "%1\nTry --help.\n").arg(complaint)};
}

QString scenarioList() {
    QString list = QCoreApplication::translate("Arguments", "\nScenarios of the demo:\n");
    for (const sim::ScenarioInfo &info : sim::scenarios()) {
        list += QStringLiteral("  %1 %2\n").arg(info.name, -18).arg(info.description);
    }
    return list;
}

} // namespace

std::variant<Arguments, EarlyExit> parseArguments(const QStringList &words) {
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Arguments", text);
    };
    const QCommandLineOption config(QStringLiteral("config"),
                                    QCoreApplication::translate("Arguments",
                                                                "Use the configuration in <file>. Without it: "
                                                                "~/.config/verifier-kiosk/kiosk.toml, then "
                                                                "/etc/verifier-kiosk/kiosk.toml, then the demo."),
                                    QStringLiteral("file"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("Arguments", "Simulated services and people."));
    const QCommandLineOption fullScreen(QStringLiteral("fullscreen"),
                                        QCoreApplication::translate("Arguments", "Fill the whole screen."));
    const QCommandLineOption scenario(
        QStringLiteral("scenario"), QCoreApplication::translate("Arguments", "What the demo's service and visitor do."),
        QStringLiteral("name"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QCoreApplication::translate("Arguments", "Save a picture of every page into <folder> and leave."),
        QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("Arguments", "Language of the window: en or de."),
                                      QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QCoreApplication::translate("Arguments", "light or dark."),
                                   QStringLiteral("theme"));

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Verifies digital credentials at a front desk."));
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
        return wrongUsage(tr("Unexpected argument “%1”.").arg(parser.positionalArguments().constFirst()));
    }
    for (const QCommandLineOption &option : {config, scenario, screenshots, language, theme}) {
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return wrongUsage(tr("--%1 needs a value.").arg(option.names().constFirst()));
        }
    }
    if (parser.isSet(config) && parser.isSet(demo)) {
        return wrongUsage(tr("--config and --demo exclude each other."));
    }

    Arguments arguments;
    arguments.kiosk.configFile = parser.value(config);
    arguments.kiosk.demo = parser.isSet(demo);
    arguments.kiosk.language = parser.value(language);
    arguments.fullScreen = parser.isSet(fullScreen);
    arguments.screenshots = parser.value(screenshots);
    if (parser.isSet(language) &&
        !QStringList{QStringLiteral("en"), QStringLiteral("de")}.contains(parser.value(language))) {
        return wrongUsage(tr("Unknown language “%1”.").arg(parser.value(language)));
    }
    if (parser.isSet(scenario)) {
        const sim::ScenarioInfo *info = sim::scenarioByName(parser.value(scenario));
        if (!info) {
            return wrongUsage(tr("Unknown scenario “%1”.").arg(parser.value(scenario)));
        }
        arguments.kiosk.plot.scenario = info->scenario;
    }
    if (parser.isSet(theme)) {
        if (parser.value(theme) == QLatin1String("light")) {
            arguments.theme = ThemeMode::Light;
        } else if (parser.value(theme) == QLatin1String("dark")) {
            arguments.theme = ThemeMode::Dark;
        } else {
            return wrongUsage(tr("Unknown theme “%1”.").arg(parser.value(theme)));
        }
    }
    return arguments;
}

} // namespace kiosk::ui
