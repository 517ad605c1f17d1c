#pragma once

#include "app/credentials/credentialtype.h"
#include "app/providers/provider.h"

#include <QList>
#include <functional>

namespace kiosk {

/// Something wrong in the configuration file, with its place (1-based; 0 where there is none).
struct ConfigurationError
{
    QString file;
    int line = 0;
    int column = 0;
    QString key;      ///< "services.pingone.client_id"
    QString message;  ///< what was expected, in plain words
};

/// "kiosk.toml:12:5: services.pingone.client_id: expected text".
QString toText(const ConfigurationError &error);

enum class ThemeChoice { Light, Dark, System };

/// The whole configuration as values.
struct Configuration
{
    QString file;  ///< empty for the demo
    bool demo = false;
    DeskIdentity desk;                 ///< [site] name, desk, language
    ThemeChoice theme = ThemeChoice::System;
    bool openWalletHere = false;       ///< offers "open wallet on this device"
    bool fullScreen = false;
    QList<ServiceSettings> services;
    QList<CredentialType> types;
};

/// Where a configuration is looked for: `named`, else ~/.config/verifier-kiosk/kiosk.toml, else /etc/verifier-kiosk/kiosk.toml.
/// `mustExist` is true where it was named.
struct ConfigurationPlace
{
    QString file;  ///< empty: none found, which means the demo
    bool mustExist = false;
};
ConfigurationPlace findConfiguration(const QString &named);

/// Reads and checks a configuration. Every error is found, not just the first; `errors` empty means good.
/// Secrets are read through `readSecret` ("env:NAME", "file:PATH", "keychain:NAME").
struct ConfigurationResult
{
    Configuration configuration;
    QList<ConfigurationError> errors;
};
using SecretReader = std::function<Outcome<Secret>(const QString &reference)>;
ConfigurationResult readConfiguration(const QString &file, const SecretReader &readSecret);
ConfigurationResult parseConfiguration(const QByteArray &toml, const QString &file, const SecretReader &readSecret);

/// The demo's configuration: the types of resources/demo/types.toml against a simulator at `base`.
Configuration demoConfiguration(const QUrl &simulator, const QString &language);

} // namespace kiosk
