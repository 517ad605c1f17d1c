// Measures what examining evidence costs, and prints it as JSON: per second and core, processor time of one thread.
#include "tests/bench/trust/credentials.h"
#include "tests/bench/trust/signatures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures what examining evidence costs; JSON on standard output."));
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each figure is taken."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long one figure is measured."),
                                     QStringLiteral("seconds"), QStringLiteral("1"));
    parser.addOptions({rounds, seconds});
    parser.process(application);
    const int count = parser.value(rounds).toInt();
    const double length = parser.value(seconds).toDouble();
    if (count < 1 || length <= 0)
        parser.showHelp(64);
    const QJsonObject report{{QStringLiteral("verificationsPerSecond"), kiosk::bench::signatureFigures(count, length)},
                             {QStringLiteral("sdJwtWith20Disclosures"), kiosk::bench::sdJwtFigures(count, length)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
