#pragma once

#include "app/credentials/credentialtype.h"
#include "app/credentials/trustedissuer.h"
#include "app/providers/provider.h"
#include "app/records/sharedaccess.h"
#include "app/settings/filestamp.h"
#include "app/settings/sitelook.h"

#include <QList>
#include <chrono>
#include <functional>
#include <memory>

namespace kiosk {

/// Something wrong in the configuration file, with its place (1-based; 0 where there is none).
struct ConfigurationError {
    QString file;
    int line = 0;
    int column = 0;
    QString key;     ///< "services.pingone.client_id"
    QString message; ///< what was expected, in plain words
};

/// "kiosk.toml:12:5: services.pingone.client_id: expected text".
QString toText(const ConfigurationError &error);

/// Languages that the program speaks; the first is the default.
QStringList languages();
/// Names of the drawn icons that a credential type may have; the first is the default.
QStringList typeIcons();

/// [records]: what is kept of verifications.
struct RecordsSettings {
    QString directory;           ///< absolute; empty: the usual place
    bool isRequired = true;      ///< no verdict without its record
    int keepDays = 365;          ///< older records are removed; 0: never
    bool needsTwoPeople = false; ///< a decision on a case counts once somebody else has found the same
    int followDays = 30;         ///< so long the service is asked for a case that waits
    records::SharedAccess shared = {};
    QString key = {};   ///< reference to the secret under which values are kept; empty: a file in the directory
    Secret secret = {}; ///< what it refers to
};

/// [operators]: who signs in, and for how long.
struct OperatorsSettings {
    bool areRequiredForChecks = false;    ///< nobody makes a check without having signed in
    std::chrono::minutes signOutAfter{5}; ///< without a touch
};

/// Everything in a configuration that people read, in one language.
struct ConfigurationTexts {
    DeskIdentity desk;
    QStringList serviceLabels;   ///< in the order of Configuration::services
    QList<CredentialType> types; ///< in the order of Configuration::types
};

/// A good document with the content of the files that it names, as they were when it was read: what is read of it once
/// more in another language trusts whom it trusted then.
struct ConfigurationSource;

/// Ids of the checks that a credential type may require.
QStringList requirableChecks();

/// The whole configuration as values.
struct Configuration {
    QString file; ///< empty for the demo
    bool demo = false;
    DeskIdentity desk; ///< [site] name, desk, language
    SiteLook look = {};
    bool openWalletHere = false; ///< offers "open wallet on this device"
    bool fullScreen = false;
    bool reducedMotion = false; ///< pages change without fading
    /// How long the session before is followed after a new code, a retry or an end without an answer; zero: not at all.
    std::chrono::seconds lateAnswer{120};
    RecordsSettings records = {};
    OperatorsSettings operators = {};
    QString settingsDigest = {}; ///< SHA-256 of the file in hex; empty for the demo
    QByteArray toml = {};        ///< the file's text
    QList<ServiceSettings> services;
    QList<CredentialType> types;
    /// Issuers with the ids of the types that each is trusted for, and the resolver of their identifiers.
    TrustSettings trust;
    QList<IssuerListFile> issuerLists = {};                 ///< the signed lists among them
    std::shared_ptr<const ConfigurationSource> source = {}; ///< what it was read from; null where it is not good
    QHash<QString, ConfigurationTexts> texts = {};          ///< by language, as far as somebody has asked for it

    /// Everything that people read is in this language from now on; one that is not among languages() changes nothing.
    void speak(const QString &language);
    /// Whether the file of a signed list is another one than when it was read.
    bool hasOtherLists() const;
    /// Takes whom `other`, the same configuration read at another time, trusts; nothing else.
    void trustLike(const Configuration &other);
};

/// Where a configuration is looked for: `named`, else the first of configurationPlaces() that is there. What cannot be
/// looked at counts as there, so that a locked folder never leads to the demo.
struct ConfigurationPlace {
    QString file;           ///< empty: none found, which means the demo
    bool mustExist = false; ///< true where it was named
};
ConfigurationPlace findConfiguration(const QString &named);
/// ~/.config/verifier-kiosk/kiosk.toml, /etc/verifier-kiosk/kiosk.toml.
QStringList configurationPlaces();
/// The same rule over any places.
ConfigurationPlace findConfiguration(const QString &named, const QStringList &places);

/// Reads and checks a configuration. Every error is found, not just the first; `errors` empty means good.
/// Secrets are read through `readSecret` ("env:NAME", "file:PATH", "keychain:NAME",
/// "credential:NAME"); relative paths start at the file's
/// folder. `language`, where given, is taken instead of the file's; the other languages are kept in
/// Configuration::texts.
struct ConfigurationResult {
    Configuration configuration;
    QList<ConfigurationError> errors;
    QList<ConfigurationError> warnings = {}; ///< what is allowed, but hardly meant
};
using SecretReader = std::function<Outcome<Secret>(const QString &reference)>;
ConfigurationResult readConfiguration(const QString &file, const SecretReader &readSecret,
                                      const QString &language = {});
ConfigurationResult parseConfiguration(const QByteArray &toml, const QString &file, const SecretReader &readSecret,
                                       const QString &language = {});
/// The same text once more at `now`, because the files that it names for issuers may be others. A signed list that was
/// issued earlier than the one it replaces is an error. Secrets are not read, the file itself neither.
ConfigurationResult readAgain(const Configuration &configuration, const QDateTime &now);

/// How the demo reaches a simulated service.
struct DemoService {
    QString provider; ///< "pingone-credentials"
    QUrl mount;       ///< the simulator's address of it
    /// What sim::SimulatedService::credentials() says: {"base_url", path below the mount}, {"client_secret", …}, …
    QList<std::pair<QString, QString>> access;
    QByteArray authorityPem = {}; ///< of the simulator, with TLS
};
/// The demo's configuration: resources/demo/kiosk.toml against simulated services. Errors are a defect of this program.
ConfigurationResult demoConfiguration(const QList<DemoService> &services, const QString &language);

} // namespace kiosk
