#include "app/base/coredumps.h"
#include "app/base/freedmemory.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <array>

namespace {

struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *summary;
};

constexpr std::array Commands{
    Command{"types", kiosk::cli::types, "list what can be checked"},
    Command{"verify", kiosk::cli::verify, "verify one credential"},
    Command{"simulate", kiosk::cli::simulate, "serve simulations of the services"},
    Command{"service", kiosk::cli::service, "list what a service holds"},
    Command{"trust", kiosk::cli::trust, "check or show a token that a wallet presented"},
    Command{"records", kiosk::cli::records, "what was verified here, and whether anybody changed it"},
    Command{"operators", kiosk::cli::operators, "who may sign in at this desk"},
    Command{"check-config", kiosk::cli::checkConfig, "check a configuration file"},
};

QString usage() {
    QString text = QStringLiteral("Usage: verifier-kiosk-cli COMMAND [OPTIONS]\n\nCommands:\n");
    for (const Command &command : Commands)
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -14).arg(QLatin1String(command.summary));
    return text + QStringLiteral(
                      "\n'verifier-kiosk-cli COMMAND --help' explains a command.\n"
                      "Exit codes: 0 verified, 1 not verified or declined, 2 expired or not answered, 3 needs review,\n"
                      "64 usage, 69 service unavailable, 74 records unusable, 77 credentials rejected, 78 "
                      "configuration error.\n");
}

} // namespace

int main(int argc, char *argv[]) {
    kiosk::forbidCoreDumps();
    kiosk::overwriteFreedMemory();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("verifier-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIOSK_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    // A journey tells what happens in sentences of its own; only whoever serves wants to see each request.
    // QT_LOGGING_RULES goes before this.
    if (name != QLatin1String("simulate"))
        QLoggingCategory::setFilterRules(QStringLiteral("kiosk.*.info=false"));
    for (const Command &command : Commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    }
    if (name == QLatin1String("--version")) {
        kiosk::cli::printOut(QStringLiteral("verifier-kiosk %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        kiosk::cli::printOut(usage());
        return 0;
    }
    QStringList names;
    for (const Command &command : Commands)
        names.append(QLatin1String(command.name));
    kiosk::cli::printError(name.isEmpty() ? usage()
                                          : QStringLiteral("There is no command '%1'.%2\n\n%3")
                                                .arg(name, kiosk::cli::didYouMean(name, names), usage()));
    return static_cast<int>(kiosk::cli::ExitCode::Usage);
}
