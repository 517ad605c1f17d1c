#include "app/base/displaytext.h"
#include "app/base/jsonreader.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/http/httpclient.h"
#include "app/trust/decoded.h"
#include "app/trust/inspector.h"
#include "app/trust/refusalwords.h"
#include "app/trust/trustfile.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace kiosk::cli {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

/// The clock of somebody who looks at a token as of another day.
class ClockAt final : public Clock {
public:
    explicit ClockAt(std::optional<QDateTime> at) : m_at(std::move(at)) {}
    QDateTime now() const override { return m_at.value_or(m_real.now()); }
    std::chrono::milliseconds monotonic() const override { return m_real.monotonic(); }
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override {
        return m_real.after(delay, std::move(action));
    }

private:
    std::optional<QDateTime> m_at;
    SystemClock m_real;
};

/// The content of a file, or of standard input for "-". Nothing after a word on standard error.
std::optional<QByteArray> contentOf(const QString &name) {
    QFile file(name);
    const bool isOpen =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        printError(QStringLiteral("%1: %2\n").arg(name, file.errorString()));
        return {};
    }
    const QByteArray content = file.read(LargestFile + 1);
    if (content.size() > LargestFile || content.trimmed().isEmpty()) {
        printError(content.size() > LargestFile ? QStringLiteral("%1: too large\n").arg(name)
                                                : QStringLiteral("%1: nothing in it\n").arg(name));
        return {};
    }
    return content;
}

/// ISO 8601, or seconds since 1970.
std::optional<QDateTime> timeOf(const QString &text) {
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const QDateTime time = isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : parseTime(text);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString iso(const std::optional<QDateTime> &time) {
    return time ? time->toUTC().toString(Qt::ISODate) : QString();
}

QString wordOf(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return QStringLiteral("passed");
    case CheckResult::Failed:
        return QStringLiteral("FAILED");
    case CheckResult::NotChecked:
        return QStringLiteral("not checked");
    case CheckResult::NotApplicable:
        return QStringLiteral("-");
    }
    Q_UNREACHABLE();
}

bool has(const trust::Examination &examination, CheckResult result) {
    return std::any_of(examination.findings.cbegin(), examination.findings.cend(),
                       [result](const trust::Finding &finding) { return finding.check.result == result; });
}

ExitCode exitCodeOf(const trust::Examination &examination) {
    if (has(examination, CheckResult::Failed))
        return ExitCode::NotVerified;
    return has(examination, CheckResult::NotChecked) ? ExitCode::Review : ExitCode::Verified;
}

QString resultWord(const trust::Examination &examination) {
    switch (exitCodeOf(examination)) {
    case ExitCode::Verified:
        return QStringLiteral("passed");
    case ExitCode::Review:
        return QStringLiteral("incomplete");
    default:
        return QStringLiteral("failed");
    }
}

QJsonObject jsonOf(const PresentedCredential &credential, const QString &issuerName) {
    QJsonArray claims;
    for (const Claim &claim : credential.claims)
        claims.append(QJsonObject{{QStringLiteral("id"), displayText(claim.id)},
                                  {QStringLiteral("value"), displayText(claim.value)}});
    return {{QStringLiteral("type"), displayText(credential.type)},
            {QStringLiteral("issuer"), displayText(credential.issuer)},
            {QStringLiteral("issuerName"), issuerName},
            {QStringLiteral("issuedAt"), iso(credential.issuedAt)},
            {QStringLiteral("expiresAt"), iso(credential.expiresAt)},
            {QStringLiteral("claims"), claims}};
}

QByteArray jsonOf(const trust::Examination &examination) {
    QJsonArray checks;
    for (const trust::Finding &finding : examination.findings)
        checks.append(
            QJsonObject{{QStringLiteral("id"), finding.check.id},
                        {QStringLiteral("label"), labelOf(finding.check)},
                        {QStringLiteral("result"), nameOf(finding.check.result)},
                        {QStringLiteral("source"), nameOf(finding.check.source)},
                        {QStringLiteral("why"), displayText(finding.check.why.text())},
                        {QStringLiteral("reason"), finding.refused ? nameOf(finding.refused->reason) : QString()}});
    QJsonArray credentials;
    for (qsizetype i = 0; i < examination.credentials.size(); ++i)
        credentials.append(jsonOf(examination.credentials[i], examination.issuerNames[i]));
    return QJsonDocument(QJsonObject{{QStringLiteral("result"), resultWord(examination)},
                                     {QStringLiteral("checks"), checks},
                                     {QStringLiteral("credentials"), credentials}})
        .toJson();
}

QString textOf(const trust::Examination &examination) {
    QString text;
    for (const trust::Finding &finding : examination.findings) {
        text += QStringLiteral("%1  %2").arg(wordOf(finding.check.result), -11).arg(labelOf(finding.check));
        text += finding.check.why.isEmpty() ? QStringLiteral("\n")
                                            : QStringLiteral(": %1\n").arg(displayText(finding.check.why.text()));
    }
    for (qsizetype i = 0; i < examination.credentials.size(); ++i) {
        const PresentedCredential &credential = examination.credentials[i];
        const QString &name = examination.issuerNames[i];
        text += QStringLiteral("\n%1\n  issuer  %2\n")
                    .arg(displayText(credential.type),
                         name.isEmpty() ? displayText(credential.issuer)
                                        : QStringLiteral("%1 (%2)").arg(name, displayText(credential.issuer)));
        for (const Claim &claim : credential.claims)
            text += QStringLiteral("  %1  %2\n").arg(displayText(claim.id), displayText(claim.value, 2000));
    }
    return text;
}

/// Nothing after a word on standard error.
std::optional<trust::TrustBase> trustIn(const QString &file, const trust::ListSigner &signer, ExitCode *wrong) {
    if (file.isEmpty())
        return trust::TrustBase();
    const auto content = contentOf(file);
    if (!content) {
        *wrong = ExitCode::NoInput;
        return {};
    }
    const auto settings = trust::readTrustFile(*content, signer);
    const auto base =
        settings ? trust::TrustBase::from(*settings) : trust::Checked<trust::TrustBase>(settings.refused());
    if (!base) {
        printError(QStringLiteral("%1: %2\n").arg(file, trust::wordsOf(base.refused()).text()));
        *wrong = ExitCode::Configuration;
        return {};
    }
    return *base;
}

/// The keys of whoever signed the list of issuers; none for no file. Nothing after a word on standard error.
std::optional<trust::KeySet> keysIn(const QString &file, ExitCode *wrong) {
    const auto base = trustIn(file, {}, wrong);
    if (!base || file.isEmpty())
        return base ? std::optional(trust::KeySet()) : std::nullopt;
    trust::KeySet keys = base->issuers.empty() ? trust::KeySet() : base->issuers.front().keys;
    if (base->issuers.size() != 1 || keys.keys.empty()) {
        printError(QStringLiteral("%1: expected a public key as JWK, or a set of them\n").arg(file));
        *wrong = ExitCode::Configuration;
        return {};
    }
    return keys;
}

trust::Examination examined(const Evidence &evidence, const QString &type, trust::TrustBase trusted, Clock &clock,
                            bool isOffline) {
    trust::Context context;
    context.now = clock.now();
    if (!type.isEmpty()) {
        context.types = {type};
        context.type.credentials = {RequestedCredential{type, {}}};
    }
    if (isOffline) {
        context.trust = std::move(trusted);
        return trust::examine(evidence, context, {});
    }
    HttpClient client(clock);
    trust::Inspector inspector(client, clock, std::move(trusted));
    trust::Examination result;
    QEventLoop loop;
    bool isDone = false;
    const auto inspection = inspector.inspect({evidence}, context, [&](const QList<trust::Examination> &all) {
        result = all.first();
        isDone = true;
        loop.quit();
    });
    inspection->start();
    if (!isDone)
        loop.exec();
    return result;
}

int check(const QStringList &arguments) {
    Arguments options(QStringLiteral("trust check"),
                      QStringLiteral("Checks a presentation or a credential: W3C (JWT) or SD-JWT VC."));
    options.addPositional(QStringLiteral("FILE"), QStringLiteral("The token; - reads standard input."), true);
    options.add({QStringLiteral("type"), QStringLiteral("The credential's type or vct."), QStringLiteral("TYPE")});
    options.add({QStringLiteral("at"), QStringLiteral("Check as of this time: ISO 8601, or seconds since 1970."),
                 QStringLiteral("TIME")});
    options.add({QStringLiteral("nonce"), QStringLiteral("The request's nonce."), QStringLiteral("N")});
    options.add({QStringLiteral("aud"), QStringLiteral("The verifier's name in the request."), QStringLiteral("A")});
    options.add({QStringLiteral("trust"),
                 QStringLiteral("Who is trusted: keys (JWK, JWK set), certificates (PEM), or "
                                "a list of issuers (JSON, or signed)."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("trust-key"), QStringLiteral("Key of whoever signed that list: JWK, JWK set."),
                 QStringLiteral("FILE")});
    options.add({QStringLiteral("offline"), QStringLiteral("Ask nothing of the network.")});
    options.add({QStringLiteral("json"), QStringLiteral("Print one JSON object on standard output.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    std::optional<QDateTime> at;
    if (options.isSet(QStringLiteral("at"))) {
        at = timeOf(options.value(QStringLiteral("at")));
        if (!at) {
            printError(QStringLiteral("--at: expected a time like 2026-03-02T11:00:00Z, or seconds since 1970.\n"));
            return static_cast<int>(ExitCode::Usage);
        }
    }
    ExitCode wrong = ExitCode::Usage;
    ClockAt clock(at);
    const auto keys = keysIn(options.value(QStringLiteral("trust-key")), &wrong);
    if (!keys)
        return static_cast<int>(wrong);
    auto trusted = trustIn(options.value(QStringLiteral("trust")), {*keys, clock.now()}, &wrong);
    if (!trusted)
        return static_cast<int>(wrong);
    const auto token = contentOf(options.positional());
    if (!token)
        return static_cast<int>(ExitCode::NoInput);
    Evidence evidence;
    evidence.token = Secret(*token);
    evidence.nonce = options.value(QStringLiteral("nonce"));
    evidence.audience = options.value(QStringLiteral("aud"));
    const trust::Examination examination =
        examined(evidence, options.value(QStringLiteral("type")), std::move(*trusted), clock,
                 options.isSet(QStringLiteral("offline")));
    printOut(options.isSet(QStringLiteral("json")) ? QString::fromUtf8(jsonOf(examination)) : textOf(examination));
    return static_cast<int>(exitCodeOf(examination));
}

int inspect(const QStringList &arguments) {
    Arguments options(QStringLiteral("trust inspect"),
                      QStringLiteral("Shows what is inside a token, and of every token inside it. Judges nothing."));
    options.addPositional(QStringLiteral("FILE"), QStringLiteral("The token; - reads standard input."), true);
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    const auto token = contentOf(options.positional());
    if (!token)
        return static_cast<int>(ExitCode::NoInput);
    const QList<trust::DecodedToken> tokens = trust::decodedTokens(*token);
    if (!tokens.constFirst().isReadable()) {
        printError(QStringLiteral("%1: %2\n").arg(options.positional(), displayText(tokens.constFirst().kind)));
        return static_cast<int>(ExitCode::NoInput);
    }
    printOut(trust::toText(tokens));
    return 0;
}

} // namespace

int trust(const QStringList &arguments) {
    const QString name = arguments.value(0);
    if (name == QLatin1String("check"))
        return check(arguments.mid(1));
    if (name == QLatin1String("inspect"))
        return inspect(arguments.mid(1));
    const QString usage = QStringLiteral("Usage: verifier-kiosk-cli trust check FILE|- [OPTIONS]\n"
                                         "       verifier-kiosk-cli trust inspect FILE|-\n\n"
                                         "'verifier-kiosk-cli trust check --help' explains the options.\n"
                                         "Exit codes: 0 all checks passed, 1 a check failed, 3 not everything could be "
                                         "checked, 64 usage,\n66 a file that cannot be read, 78 a trust file that is "
                                         "wrong.\n");
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printOut(usage);
        return 0;
    }
    printError(usage);
    return static_cast<int>(ExitCode::Usage);
}

} // namespace kiosk::cli
