#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/interrupt.h"
#include "app/providers/registry.h"
#include "app/simulator/simulator.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace kiosk::cli {

namespace {

void printService(const sim::Simulator &simulator, const ProviderDescriptor &descriptor) {
    printOut(QStringLiteral("\n%1\n").arg(descriptor.name));
    const auto access = simulator.accessTo(descriptor.id);
    for (const auto &[name, value] : access)
        printOut(QStringLiteral("  %1 = %2\n").arg(name, value));
    const QStringList lines = simulator.serviceOf(descriptor.id)->examples(simulator.mountOf(descriptor.id));
    for (const QString &line : lines)
        printOut(QStringLiteral("  %1\n").arg(line));
}

/// Of all services; some have the same one.
QList<sim::Variant> variants() {
    QList<sim::Variant> all;
    QStringList names;
    for (const ProviderDescriptor &descriptor : providers()) {
        const QList<sim::Variant> own = descriptor.simulate({})->variants();
        for (const sim::Variant &variant : own) {
            if (!names.contains(variant.name))
                all.append(variant);
            names.append(variant.name);
        }
    }
    return all;
}

} // namespace

int simulate(const QStringList &arguments) {
    Arguments options(QStringLiteral("simulate"),
                      QStringLiteral("Serves simulations of the verification services until it is stopped."));
    options.addScenario();
    options.add({QStringLiteral("port"), QStringLiteral("Port; without it any free one."), QStringLiteral("N")});
    options.add({QStringLiteral("tls"), QStringLiteral("HTTPS, with a certificate authority made at start.")});
    options.add(
        {QStringLiteral("lan"), QStringLiteral("Reachable from the local network, for wallets on real phones.")});
    options.add({QStringLiteral("autoplay"), QStringLiteral("The simulated visitor answers by itself.")});
    options.add({QStringLiteral("variant"),
                 QStringLiteral("Another way in which a service answers; may be repeated. See the list below."),
                 QStringLiteral("NAME")});
    options.add({QStringLiteral("token-lifetime"), QStringLiteral("How long access tokens live."),
                 QStringLiteral("SECONDS"), QStringLiteral("3600")});
    const QList<sim::Variant> known = variants();
    QString list = QStringLiteral("\n\nVariants:");
    for (const sim::Variant &variant : known)
        list += QStringLiteral("\n  %1  %2").arg(variant.name, -22).arg(variant.description);
    options.explain(list);
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;

    sim::SimulatorOptions simulatorOptions;
    if (options.isSet(QStringLiteral("port"))) {
        bool isPort = false;
        simulatorOptions.port = options.value(QStringLiteral("port")).toUShort(&isPort);
        if (!isPort) {
            printError(QStringLiteral("--port: expected a number from 0 to 65535.\n"));
            return static_cast<int>(ExitCode::Usage);
        }
    }
    bool isLifetime = false;
    simulatorOptions.plot.tokenLifetime =
        std::chrono::seconds(options.value(QStringLiteral("token-lifetime")).toUShort(&isLifetime));
    if (!isLifetime || simulatorOptions.plot.tokenLifetime.count() < 1) {
        printError(QStringLiteral("--token-lifetime: expected a number of seconds from 1 to 65535.\n"));
        return static_cast<int>(ExitCode::Usage);
    }
    simulatorOptions.plot.variants = options.values(QStringLiteral("variant"));
    QStringList names;
    for (const sim::Variant &variant : known)
        names.append(variant.name);
    for (const QString &name : std::as_const(simulatorOptions.plot.variants)) {
        if (!names.contains(name)) {
            printError(QStringLiteral("There is no variant '%1'.%2\nTry 'verifier-kiosk-cli simulate --help'.\n")
                           .arg(name, didYouMean(name, names)));
            return static_cast<int>(ExitCode::Usage);
        }
    }
    simulatorOptions.tls = options.isSet(QStringLiteral("tls"));
    simulatorOptions.lan = options.isSet(QStringLiteral("lan"));
    simulatorOptions.plot.autoplay = options.isSet(QStringLiteral("autoplay"));
    if (options.isSet(QStringLiteral("scenario")))
        simulatorOptions.plot.scenario = sim::scenarioByName(options.value(QStringLiteral("scenario")))->scenario;

    const auto started = sim::Simulator::start(simulatorOptions);
    if (!started) {
        printError(QStringLiteral("The simulator could not start: %1\n").arg(started.failure().detail));
        return static_cast<int>(ExitCode::Unavailable);
    }
    // Before anything is printed: whoever has read the first line may stop it, and nothing is left behind.
    const Interrupt interrupt([] { QCoreApplication::quit(); });
    const sim::Simulator &simulator = *started.value();
    printOut(QStringLiteral("Simulated services at %1 (stop with Ctrl+C)\n").arg(simulator.baseUrl().toString()));
    if (simulatorOptions.lan)
        printOut(QStringLiteral("Reachable by everybody in the local network. Nothing here is real.\n"));
    QTemporaryFile authority(QDir::tempPath() + QStringLiteral("/verifier-kiosk-simulator-ca-XXXXXX.pem"));
    if (simulatorOptions.tls) {
        if (!authority.open() || authority.write(simulator.authorityPem()) < 0 || !authority.flush()) {
            printError(QStringLiteral("The certificate authority's file could not be written: %1\n")
                           .arg(authority.errorString()));
            return static_cast<int>(ExitCode::Unavailable);
        }
        // As the curl lines below name it; ca_file in the kiosk's configuration.
        printOut(QStringLiteral("CA=%1\n").arg(authority.fileName()));
    }
    for (const ProviderDescriptor &descriptor : providers())
        printService(simulator, descriptor);
    printOut(QStringLiteral("\nReady. Everything here is invented.\n"));
    return QCoreApplication::exec();
}

} // namespace kiosk::cli
