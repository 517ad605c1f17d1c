// Measures what people at the desk wait for, and prints it as JSON.
#include "app/base/qrmatrix.h"
#include "tests/bench/desk.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/relay.h"
#include "tests/bench/service.h"
#include "tests/support/demoservices.h"
#include "ui/application.h"
#include "ui/style/theme.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <cstdio>

using namespace kiosk;
using namespace kiosk::bench;

namespace {

constexpr int patience = 30'000;

int complain(const char *what) {
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

/// The parent waits for a line with this program's first paint and its memory; see startFigures().
int playStart(const QString &configuration) {
    ui::Arguments arguments;
    arguments.kiosk.configFile = configuration;
    ui::Application kiosk(arguments);
    // The window itself is covered by what lies on it.
    auto *page = kiosk.window().findChild<QWidget *>(QStringLiteral("startPage"));
    PaintWatch watch(kiosk.window(), *page, [] { return true; });
    kiosk.start();
    const auto painted = watch.wait(patience);
    if (!painted || !kiosk.kiosk())
        return complain("The start page is not painted.");
    // Token and connection arrive after the first paint and belong to an idle kiosk.
    QTest::qWait(1'000);
    std::printf("%.3f %lld\n", *painted, static_cast<long long>(residentKib()));
    return 0;
}

/// Fresh processes, from before they exist to their first paint.
bool startFigures(const QString &configuration, int starts, QJsonObject &report) {
    Figures firstPaint;
    Figures memory;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double begun = nowMs();
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--play-start"), configuration});
        if (!process.waitForFinished(2 * patience) || process.exitCode() != 0)
            return false;
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        firstPaint.add(words.value(0).toDouble() - begun);
        memory.add(words.value(1).toDouble());
    }
    report.insert(QStringLiteral("startToFirstPaintMs"), firstPaint.json());
    report.insert(QStringLiteral("startPageResidentKib"), memory.json());
    return true;
}

QJsonObject qrFigures(int rounds) {
    const QString link = QStringLiteral("https://shocard.pingone.com/appopen?u=https%3A%2F%2Fapi.pingone.com%2Fv1%2F"
                                        "distributedid%2Frequests%2Fe4974bd1-0094-4586-8e43-28c4409d4bd7");
    Figures encode;
    Figures paint;
    ui::QrView view;
    view.resize(560, 560);
    QImage image(view.size(), QImage::Format_RGB32);
    for (int i = 0; i < rounds; ++i) {
        double begun = nowMs();
        const auto matrix = encodeQr(link);
        encode.add(nowMs() - begun);
        view.clear();
        view.setMatrix(*matrix);
        begun = nowMs();
        view.render(&image);
        paint.add(nowMs() - begun);
    }
    return {{QStringLiteral("encodeMs"), encode.json()}, {QStringLiteral("paintMs"), paint.json()}};
}

bool journeyFigures(Service &service, Desk &desk, int rounds, QJsonObject &report) {
    Figures tapToQr;
    Figures claims;
    Figures ideal;
    Figures overIdeal;
    for (int i = 0; i < rounds + 3; ++i) {
        const auto times = desk.verify();
        if (!times)
            return false;
        if (i < 3)
            continue; // warming
        tapToQr.add(times->tapToQr);
        claims.add(times->verifiedToClaims);
        ideal.add(times->verifiedToPoll);
        overIdeal.add(times->verifiedToClaims - times->verifiedToPoll);
    }
    const Figures own = service.ownAnswerTime(rounds);
    if (own.count() != rounds)
        return false;
    report.insert(QStringLiteral("tapToQrMs"), tapToQr.json());
    report.insert(QStringLiteral("serviceAnswerMs"), own.json());
    report.insert(QStringLiteral("tapToQrWithoutServiceMedianMs"), Figures::rounded(tapToQr.median() - own.median()));
    report.insert(QStringLiteral("verifiedToClaimsMs"), claims.json());
    report.insert(QStringLiteral("verifiedToNextPollMs"), ideal.json());
    report.insert(QStringLiteral("pollToClaimsMs"), overIdeal.json());
    return true;
}

/// Without the window, for every kind of service: requests and bytes of one verification, its token kept from before.
bool trafficFigures(int rounds, QJsonObject &report) {
    sim::Plot plot;
    plot.autoplay = true;
    plot.scanAfter = std::chrono::milliseconds(300);
    plot.answerAfter = std::chrono::milliseconds(500);
    testing::DemoServices services(plot);
    Relay relay(static_cast<quint16>(services.simulator().baseUrl().port()));
    services.configure([&relay](QUrl url) {
        url.setPort(relay.port());
        return url;
    });
    Kiosk::Options options;
    options.configFile = services.configFile();
    options.keepsRecords = false;
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    if (!kiosk)
        return false;
    VerificationSession &session = (*kiosk)->session();
    QJsonObject types;
    for (const CredentialType &type : (*kiosk)->types()) {
        Inputs inputs;
        for (const InputField &field : type.inputs)
            inputs.insert(field.id, field.demoValue);
        for (int i = 0; i <= rounds; ++i) {
            if (i == 1)
                relay.reset();
            session.begin(type, inputs);
            const bool ended =
                QTest::qWaitFor([&session] { return session.as<Concluded>() || session.as<Failed>(); }, patience);
            const auto *end = session.as<Concluded>();
            if (!ended || !end || end->judgement.verdict != Verdict::Verified)
                return false;
            session.dismiss();
        }
        types.insert(type.id, QJsonObject{{QStringLiteral("requests"), double(relay.requests()) / rounds},
                                          {QStringLiteral("bytesSent"), double(relay.sent()) / rounds},
                                          {QStringLiteral("bytesReceived"), double(relay.received()) / rounds},
                                          {QStringLiteral("count"), rounds}});
    }
    report.insert(QStringLiteral("perVerification"), types);
    return true;
}

bool memoryFigures(Desk &desk, int journeys, QJsonObject &report) {
    desk.clock().setHasty(true);
    const int warm = std::min(20, journeys / 2);
    qint64 before = residentKib();
    // Growth that ends is a cache that fills, such as SQLite's two megabytes; growth that goes on is a leak.
    QJsonArray everyHundred;
    for (int i = 0; i < journeys; ++i) {
        if (!desk.verify())
            return false;
        if (i + 1 == warm)
            before = residentKib();
        if ((i + 1) % 100 == 0)
            everyHundred.append(residentKib());
    }
    report.insert(QStringLiteral("memory"), QJsonObject{{QStringLiteral("warmResidentKib"), before},
                                                        {QStringLiteral("warmAfterJourneys"), warm},
                                                        {QStringLiteral("everyHundredKib"), everyHundred},
                                                        {QStringLiteral("residentKib"), residentKib()},
                                                        {QStringLiteral("journeys"), journeys}});
    return true;
}

int measure(int journeys, int rounds) {
    Service service;
    if (!service.start())
        return 1;
    QJsonObject report{{QStringLiteral("version"), QStringLiteral(KIOSK_VERSION)},
                       {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
#ifdef NDEBUG
                       {QStringLiteral("build"), QStringLiteral("optimised")}};
#else
                       {QStringLiteral("build"), QStringLiteral("development: not what is installed")}};
#endif
    const QString configuration = service.configuration(service.port());
    report.insert(QStringLiteral("qr"), qrFigures(200));
    if (!startFigures(configuration, 5, report))
        return complain("The kiosk does not start.");
    {
        Desk desk(configuration);
        if (!desk.isOpen())
            return complain("The kiosk does not open.");
        if (!journeyFigures(service, desk, rounds, report))
            return complain("A verification that is measured does not end as verified.");
        if (!memoryFigures(desk, journeys, report))
            return complain("A verification of the long run does not end as verified.");
    }
    if (!trafficFigures(3, report))
        return complain("A verification through the relay does not end as verified.");
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The log's writing is not what is measured.
    qputenv("QT_LOGGING_RULES", "kiosk.*.info=false");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kiosk-bench"));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures what people at the desk wait for and prints it as JSON. Starts the simulated service "
                       "(verifier-kiosk-cli beside this program) as a process of its own."));
    parser.addHelpOption();
    const QCommandLineOption journeys(QStringLiteral("journeys"),
                                      QStringLiteral("Verifications before memory is measured again (default 200)."),
                                      QStringLiteral("N"), QStringLiteral("200"));
    const QCommandLineOption rounds(QStringLiteral("timed"),
                                    QStringLiteral("Verifications whose times are measured (default 30)."),
                                    QStringLiteral("N"), QStringLiteral("30"));
    QCommandLineOption playStartOption(QStringLiteral("play-start"), QString(), QStringLiteral("FILE"));
    playStartOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({journeys, rounds, playStartOption});
    parser.process(application);

    ui::Theme::current().apply(application);
    if (parser.isSet(playStartOption))
        return playStart(parser.value(playStartOption));
    const int wantedJourneys = parser.value(journeys).toInt();
    const int wantedRounds = parser.value(rounds).toInt();
    if (wantedJourneys < 1 || wantedRounds < 1) {
        std::fputs("--journeys and --timed: expected a number from 1.\n", stderr);
        return 64;
    }
    return measure(wantedJourneys, wantedRounds);
}
