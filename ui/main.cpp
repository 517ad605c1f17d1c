#include "app/base/coredumps.h"
#include "app/base/freedmemory.h"
#include "ui/application.h"
#include "ui/arguments.h"
#include "ui/screenshots.h"
#include "ui/singleinstance.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <cstdio>

namespace {

using namespace kiosk::ui;

std::variant<Arguments, EarlyExit> readArguments(int argc, char **argv) {
    // Help and complaints about the command line need no screen.
    const QCoreApplication application(argc, argv);
    return parseArguments(QCoreApplication::arguments());
}

/// A configuration is served once; so is the demo, which stands beside it.
QString deskOf(const Arguments &arguments) {
    if (arguments.kiosk.demo) {
        return {};
    }
    const QString file = kiosk::findConfiguration(arguments.kiosk.configFile).file;
    return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
}

} // namespace

int main(int argc, char **argv) {
    kiosk::forbidCoreDumps();
    kiosk::overwriteFreedMemory();
    QCoreApplication::setApplicationName(QStringLiteral("verifier-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIOSK_VERSION));

    const auto parsed = readArguments(argc, argv);
    if (const auto *early = std::get_if<EarlyExit>(&parsed)) {
        std::fputs(early->text.toUtf8().constData(), early->code == 0 ? stdout : stderr);
        return early->code;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    if (!arguments.screenshots.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no screen either
    }

    QGuiApplication::setDesktopFileName(QStringLiteral("verifier-kiosk"));
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/verifier-kiosk.svg")));
    Theme::current().apply(application);
    if (!arguments.screenshots.isEmpty()) {
        return takeScreenshots(arguments.screenshots, arguments.kiosk.language);
    }
    SingleInstance instance(deskOf(arguments));
    if (!instance.take()) {
        std::puts("This desk is served already: that window was asked to come to the front.");
        return 0;
    }
    Application kiosk(arguments);
    QObject::connect(&instance, &SingleInstance::wanted, &kiosk.window(), &MainWindow::comeToFront);
    kiosk.start();
    const int code = QApplication::exec();
    return code != 0 ? code : kiosk.exitCode();
}
