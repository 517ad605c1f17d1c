#include "app/base/displaytext.h"
#include "app/base/qrmatrix.h"
#include "app/cli/arguments.h"
#include "app/cli/catalogue.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/report.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kiosk::cli {

namespace {

/// Tells on stderr how a session goes, and ends the event loop with it.
class Narrator {
public:
    Narrator(Kiosk &kiosk, bool json) : m_kiosk(kiosk), m_json(json) {
        QObject::connect(&kiosk.session(), &VerificationSession::phaseChanged, &kiosk, [this] { tell(); });
        QObject::connect(&kiosk.session(), &VerificationSession::progressed, &kiosk, [this] { tellChecks(); });
    }

private:
    void tell() {
        const Phase &phase = m_kiosk.session().phase();
        if (std::holds_alternative<Requesting>(phase)) {
            printError(QStringLiteral("Asking the service…\n"));
        } else if (const auto *inviting = std::get_if<Inviting>(&phase)) {
            invite(inviting->invitation);
        } else if (std::holds_alternative<Scanned>(phase)) {
            printError(QStringLiteral("The wallet has the request. Waiting for the visitor's answer…\n"));
            tellChecks();
        } else if (std::holds_alternative<Checking>(phase)) {
            printError(QStringLiteral("Reading the result…\n"));
        } else {
            QCoreApplication::quit();
        }
    }

    /// Single checks as they come, each once for every result that it has.
    void tellChecks() {
        const auto *scanned = std::get_if<Scanned>(&m_kiosk.session().phase());
        if (!scanned)
            return;
        for (const Check &check : scanned->checks) {
            const bool isOver = check.result == CheckResult::Passed || check.result == CheckResult::Failed;
            if (!isOver || m_told.value(check.id, CheckResult::NotChecked) == check.result)
                continue;
            m_told.insert(check.id, check.result);
            printError(QStringLiteral("  %1: %2\n").arg(displayText(labelOf(check)), nameOf(check.result)));
        }
    }

    void invite(const Invitation &invitation) {
        // With --json, standard output holds the one object and nothing else.
        const auto print = m_json ? printError : printOut;
        if (const auto matrix = encodeQr(invitation.link); matrix && !invitation.link.isEmpty())
            print(qrAsText(*matrix) + u'\n');
        if (!invitation.matchCode.isEmpty())
            print(QStringLiteral("Code: %1\n").arg(invitation.matchCode));
        if (!invitation.link.isEmpty())
            print(invitation.link + u'\n');
        else if (!invitation.qrPicture.isEmpty())
            printError(
                QStringLiteral("The service sends its code only as a picture, which a terminal cannot show: make this "
                               "check in the window (verifier-kiosk).\n"));
        printError(QStringLiteral("Waiting for a wallet to scan the code…\n"));
    }

    Kiosk &m_kiosk;
    bool m_json;
    QHash<QString, CheckResult> m_told;
};

/// Nothing where the text is no usable number of seconds.
std::optional<std::chrono::seconds> secondsOf(const QString &text) {
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 86'400)
        return {};
    return std::chrono::seconds(seconds);
}

/// Where no configuration was found, too: nobody may take the demo's person for a real one.
const QString DemoNotice = QStringLiteral("DEMO: simulated service and person, nothing here is real\n");

} // namespace

int verify(const QStringList &arguments) {
    Arguments options(QStringLiteral("verify"),
                      QStringLiteral("Verifies one credential: shows the QR code, waits, prints the verdict."));
    options.addConfiguration();
    options.addScenario();
    options.addPositional(QStringLiteral("TYPE"), QStringLiteral("A credential type's id, see 'types'."), true);
    options.add({QStringLiteral("timeout"), QStringLiteral("End after so many seconds at the latest."),
                 QStringLiteral("SECONDS")});
    options.add({QStringLiteral("input"), QStringLiteral("What the type needs before it starts; may be repeated."),
                 QStringLiteral("KEY=VALUE")});
    options.add({QStringLiteral("json"), QStringLiteral("Print one JSON object on standard output.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    const bool json = options.isSet(QStringLiteral("json"));
    const auto timeout = secondsOf(options.value(QStringLiteral("timeout")));
    if (options.isSet(QStringLiteral("timeout")) && !timeout) {
        printError(QStringLiteral("--timeout: expected a number of seconds from 1 to 86400.\n"));
        return static_cast<int>(ExitCode::Usage);
    }

    Kiosk::Options kioskOptions = options.kioskOptions();
    kioskOptions.plot.autoplay = true;
    if (options.isSet(QStringLiteral("scenario")))
        kioskOptions.plot.scenario = sim::scenarioByName(options.value(QStringLiteral("scenario")))->scenario;
    auto opened = Kiosk::open(kioskOptions);
    if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened)) {
        CredentialType wanted;
        wanted.id = options.positional();
        if (json)
            printJson(reportOf(Failed{wanted, {}, failure->failure, {}}, wanted, {}, QLocale()));
        return reportStartFailure(*failure);
    }
    const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
    if (options.isSet(QStringLiteral("scenario")) && !kiosk->isDemo()) {
        printError(QStringLiteral("--scenario: only the demo plays scenarios; add --demo.\n"));
        return static_cast<int>(ExitCode::Usage);
    }
    const CredentialType *found = kiosk->typeById(options.positional());
    if (!found) {
        fillCatalogue(*kiosk);
        found = kiosk->typeById(options.positional());
    }
    if (!found) {
        QStringList known;
        for (const CredentialType &each : kiosk->types())
            known.append(each.id);
        printError(QStringLiteral("There is no credential type '%1'; see 'verifier-kiosk-cli types'.%2\n")
                       .arg(options.positional(), didYouMean(options.positional(), known)));
        return static_cast<int>(ExitCode::Usage);
    }
    CredentialType type = *found;
    const auto given = keyValues(options.values(QStringLiteral("input")));
    QString wrong = given ? QString() : QStringLiteral("expected KEY=VALUE");
    const Inputs inputs = inputsFor(type, given.value_or(QHash<QString, QString>()), kiosk->isDemo(), &wrong);
    if (!wrong.isEmpty()) {
        printError(QStringLiteral("--input: %1.\n").arg(wrong));
        return static_cast<int>(ExitCode::Usage);
    }
    if (timeout)
        type.limit = std::min(type.limit, *timeout);

    if (kiosk->isDemo())
        printError(DemoNotice);
    Narrator narrator(*kiosk, json);
    const Interrupt interrupt([&kiosk] { kiosk->session().cancel(); });
    QMetaObject::invokeMethod(
        &kiosk->session(), [&] { kiosk->session().begin(type, inputs); }, Qt::QueuedConnection);
    QCoreApplication::exec();

    const Phase &end = kiosk->session().phase();
    const QString language = kiosk->configuration().desk.language;
    const QLocale locale =
        language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    if (json) {
        QJsonObject report = reportOf(end, type, kiosk->serviceLabel(type), locale);
        report.insert(QStringLiteral("demo"), kiosk->isDemo());
        printJson(report);
    } else {
        printOut((kiosk->isDemo() ? DemoNotice : QString()) + textOf(end, type, locale));
    }
    return static_cast<int>(exitCodeOf(end));
}

} // namespace kiosk::cli
