#include "app/settings/keychain.h"
#include "app/settings/settingswords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#define KIOSK_HAS_KEYCHAIN 1
#else
#define KIOSK_HAS_KEYCHAIN 0
#endif

namespace kiosk {

namespace {

Failure missing(const QString &name, const QString &why) {
    Failure failure;
    failure.kind = FailureKind::SecretMissing;
    failure.stage = Stage::Settings;
    failure.detail = QStringLiteral("keychain:%1: %2").arg(name, why);
    return failure;
}

} // namespace

#if KIOSK_HAS_KEYCHAIN

Outcome<Secret> readFromKeychain(const QString &name) {
    constexpr int Patience = 5000;
    if (!QCoreApplication::instance()) {
        return missing(name, SettingsWords::tr("the keychain is read by a running program only"));
    }
    QEventLoop loop;
    Secret secret;
    QKeychain::Error error = QKeychain::OtherError;
    QString words = SettingsWords::tr("the keychain did not answer within 5 seconds; is it locked?");
    // The job deletes itself when it is done. One that never ends stays, as its backend may still call it.
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("verifier-kiosk"));
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        error = job->error();
        words = job->errorString();
        secret = Secret(job->binaryData());
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (error == QKeychain::EntryNotFound) {
        return missing(name, SettingsWords::tr("the keychain has no such entry for verifier-kiosk"));
    }
    if (error != QKeychain::NoError) {
        return missing(name, SettingsWords::tr("the keychain cannot be read (%1)").arg(words));
    }
    if (secret.isEmpty()) {
        return missing(name, SettingsWords::tr("the entry is empty"));
    }
    return secret;
}

#else

Outcome<Secret> readFromKeychain(const QString &name) {
    return missing(name, SettingsWords::tr("this program was built without support for keychains"));
}

#endif

} // namespace kiosk
