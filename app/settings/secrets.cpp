#include "app/settings/secrets.h"

#include "app/settings/keychain.h"
#include "app/settings/settingswords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace kiosk {

namespace {

constexpr qint64 LargestSecret = 64 * 1024;

Failure missing(const QString &reference, const QString &why) {
    Failure failure;
    failure.kind = FailureKind::SecretMissing;
    failure.stage = Stage::Settings;
    failure.detail = QStringLiteral("%1: %2").arg(reference, why);
    return failure;
}

/// Files that systemd hands to a service are readable by it alone, whatever their mode says.
bool isServiceCredential(const QString &path) {
    const QString folder = QFileInfo(qEnvironmentVariable("CREDENTIALS_DIRECTORY")).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    const bool isGiven = !folder.isEmpty() && real.startsWith(folder + u'/');
    return isGiven || real.startsWith(QLatin1String("/run/credentials/"));
}

Outcome<Secret> withoutLineBreak(const QString &reference, QByteArray bytes) {
    if (bytes.endsWith('\n')) {
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    }
    if (bytes.isEmpty()) {
        return missing(reference, SettingsWords::tr("is empty"));
    }
    return Secret(std::move(bytes));
}

Outcome<Secret> readFromEnvironment(const QString &reference, const QString &name) {
    const QByteArray variable = name.toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        return missing(reference, SettingsWords::tr("this environment variable is not set"));
    }
    return withoutLineBreak(reference, qgetenv(variable.constData()));
}

Outcome<Secret> readFromFile(const QString &reference, const QString &path) {
    constexpr QFileDevice::Permissions Others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QFileInfo info(path);
    if (!info.exists()) {
        return missing(reference, SettingsWords::tr("there is no such file, or its folder cannot be entered"));
    }
    if (!info.isFile()) {
        return missing(reference, SettingsWords::tr("is not an ordinary file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return missing(reference, SettingsWords::tr("cannot be read: %1").arg(file.errorString()));
    }
    if ((file.permissions() & Others) && !isServiceCredential(path)) {
        return missing(
            reference,
            SettingsWords::tr("other accounts can read or change this file; mend it with: chmod 600 %1").arg(path));
    }
    QByteArray bytes = file.read(LargestSecret + 1);
    if (bytes.size() > LargestSecret) {
        return missing(reference, SettingsWords::tr("is larger than 64 kB and so hardly a secret"));
    }
    return withoutLineBreak(reference, std::move(bytes));
}

Outcome<Secret> readFromService(const QString &reference, const QString &name) {
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return missing(reference, SettingsWords::tr("systemd has handed no credentials to this program"));
    return readFromFile(reference, QDir(folder).filePath(name));
}

QRegularExpressionMatch split(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("\\A(?:(env):([A-Za-z_][A-Za-z0-9_]*)|(file):(.+)|(keychain)"
                                                           ":(.+)|(credential):([A-Za-z0-9_][A-Za-z0-9_.-]*))\\z"));
    return pattern.match(text);
}

} // namespace

bool isSecretReference(const QString &text) {
    return split(text).hasMatch();
}

Outcome<Secret> readSecret(const QString &reference) {
    const QRegularExpressionMatch match = split(reference);
    if (match.capturedLength(1) > 0) {
        return readFromEnvironment(reference, match.captured(2));
    }
    if (match.capturedLength(3) > 0) {
        return readFromFile(reference, match.captured(4));
    }
    if (match.capturedLength(5) > 0) {
        return readFromKeychain(match.captured(6));
    }
    if (match.capturedLength(7) > 0) {
        return readFromService(reference, match.captured(8));
    }
    // What is no reference may be the secret itself: it is not repeated.
    return missing(QStringLiteral("secret"),
                   SettingsWords::tr("expected env:NAME, file:PATH, keychain:NAME or credential:NAME"));
}

} // namespace kiosk
