#pragma once

#include "app/settings/configuration.h"
#include "app/settings/filestamp.h"
#include "app/settings/tablereader.h"

namespace kiosk {

/// An issuer with the name under which types refer to it.
struct NamedIssuer {
    QString id;
    TrustedIssuer issuer;
};

/// What reading a part of the file needs to know from outside it.
struct ReadingContext {
    QString folder; ///< of the configuration file; relative paths start here
    SecretReader readSecret;
    QString purpose;                  ///< [site] purpose, for types without one
    QList<NamedIssuer> issuers = {};  ///< that types may name
    QList<IssuerListFile> lists = {}; ///< the files of signed lists that were read
    QList<IssuerListFile> inUse = {}; ///< those that count until now, and are not replaced by earlier ones
    QDateTime now = QDateTime::currentDateTimeUtc();
    /// Content of the files that were read, by path: read once, however often the document is.
    using Files = QHash<QString, QByteArray>;
    std::shared_ptr<Files> files = std::make_shared<Files>();
};

/// Keys that name a file.
class FilePart {
public:
    /// Its content, at most `most` bytes; nothing after a complaint or where the key is absent.
    static QByteArray read(TableReader &table, const QString &key, const ReadingContext &context, qint64 most);
    /// The path of a picture that the window can show; empty after a complaint or where the key is absent.
    static QString picture(TableReader &table, const QString &key, const ReadingContext &context);
};

/// [site] theme, accent, logo, text_percent.
class LookPart {
public:
    static SiteLook read(TableReader &table, const ReadingContext &context);
};

/// A key that says where a secret is kept.
class SecretPart {
public:
    /// `kept`, where given, receives the reference, with an absolute path.
    static Secret read(TableReader &table, const ReadingContext &context, const QString &key, QString *kept = nullptr);
};

/// What is kept of a person: `keep` and `keep_days` of a claim, `look_up` and `look_up_days` of a type.
class KeepPart {
public:
    /// Nothing where a claim's line says nothing of it.
    static std::optional<KeepRule> ofClaim(TableReader &claim, const QString &credential, const QString &id);
    /// Nothing where nobody is to be found again.
    static std::optional<KeepRule> ofPerson(TableReader &table, const CredentialType &type);
};

/// [records] database…: the database that desks share.
class SharedPart {
public:
    static records::SharedAccess read(TableReader &table, const ReadingContext &context);
};

/// [services.ID]: a service and how to sign in there.
class ServicePart {
public:
    static ServiceSettings read(TableReader &table, const QString &id, const ReadingContext &context);
};

/// [[types]]: what staff can pick.
class TypePart {
public:
    static CredentialType read(TableReader &table, const QList<ServiceSettings> &services,
                               const ReadingContext &context);

private:
    static RequestedCredential readCredential(TableReader &table, QList<KeepRule> &keeps);
    static QList<RequestedClaim> readClaims(TableReader &table, const QString &credential, QList<KeepRule> &keeps);
};

/// [[types.rules]]: what is accepted.
class RulePart {
public:
    /// `type` brings the claims that rules may name.
    static QList<Rule> read(TableReader &table, const QString &key, const CredentialType &type,
                            const QList<NamedIssuer> &issuers);

private:
    static Rule readRule(TableReader &table, const CredentialType &type, const QList<NamedIssuer> &issuers);
    static IssuerRule readIssuers(TableReader &table, const QList<NamedIssuer> &issuers);
    static ClaimRule readClaim(TableReader &table, const CredentialType &type);
    static AgeRule readAge(TableReader &table, const QString &key, const CredentialType &type);
    static ExpiryRule readExpiry(TableReader &table, const CredentialType &type);
    static CountryRule readCountry(TableReader &table, const CredentialType &type);
    static QString claimOf(TableReader &table, const QString &key, const CredentialType &type);
};

/// [[issuers]] and [[issuer_lists]]: who is trusted to issue.
class IssuerPart {
public:
    /// Fills the context's issuers and lists.
    static void read(TableReader &root, ReadingContext &context);

private:
    static NamedIssuer readIssuer(TableReader &table, const ReadingContext &context);
};

struct OptionField;

/// Keys that only a provider understands, checked by its own rules.
class OptionsPart {
public:
    /// `isGood` becomes false where something was complained about.
    static QJsonObject read(TableReader &table, const QList<OptionField> &fields, bool *isGood = nullptr);
    /// Makes the keys known without checking them, where it is unclear whose they are.
    static void expect(TableReader &table, const QList<OptionField> &fields);
};

} // namespace kiosk
