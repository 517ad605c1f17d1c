#pragma once

#include "app/credentials/keeprule.h"
#include "app/credentials/rule.h"
#include "app/credentials/trustedissuer.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace kiosk {

/// How a claim's text is to be read and shown.
enum class ClaimFormat { Text, Date, Flag, Country };

/// One claim that a type asks for.
struct RequestedClaim {
    QString id;    ///< the credential's own name, sent to the service: "First Name"
    QString label; ///< what staff read: "First name"
    ClaimFormat format = ClaimFormat::Text;
    bool required = true; ///< a verified answer without it is not verified
    bool expires = false; ///< the date on which the credential ends: in the past, it is not verified
    QString mustBe = {};  ///< the only value that is accepted ("true"); empty: any

    bool operator==(const RequestedClaim &) const = default;
};

/// Something the desk has to give before a request can start ("Which phone number?").
struct InputField {
    QString id;
    QString label;
    bool required = true;
    bool isPicture = false; ///< its value is a JPEG file in base64
    QString hint = {};
    QString demoValue = {}; ///< used in the demo where nothing is given

    bool operator==(const InputField &) const = default;
};

/// A credential out of the type's request; NATIVE PingOne sessions may ask for several at once.
struct RequestedCredential {
    QString type; ///< the service's name of it: "Driver License"
    QList<RequestedClaim> claims;

    bool operator==(const RequestedCredential &) const = default;
};

/// What becomes of a verification that could not be decided.
enum class Doubt { NotVerified, Review };

/// What staff can pick on the start page, as configured.
struct CredentialType {
    QString id;          ///< "driver-licence"; letters, digits and hyphens
    QString label;       ///< "Driver licence"
    QString description; ///< what will be asked, one line
    QString icon;        ///< name of a drawn icon
    QString service;     ///< id of the configured service
    QList<RequestedCredential> credentials;
    QList<InputField> inputs = {};             ///< declared by the service's provider
    QString purpose;                           ///< message that the wallet shows to the visitor
    QStringList issuers = {};                  ///< accepted issuers, in the service's terms
    QString group = {};                        ///< heading under which it stands; empty: none
    bool isPinned = false;                     ///< stands first on the start page
    std::chrono::seconds limit{600};           ///< no session of this type lasts longer
    std::chrono::seconds clearAfter{60};       ///< claims leave the screen after so long without anybody touching it
    QList<TrustedIssuer> trustedIssuers = {};  ///< whose names and logos are shown; empty: nobody is known here
    QList<Rule> rules = {};                    ///< what is accepted; all of them must hold
    Doubt whenCannotTell = Doubt::NotVerified; ///< where a rule cannot be decided
    /// Ids of checks that must have been made and passed; nothing said: those of the evidence, where there is any or
    /// should be some.
    std::optional<QStringList> requiredChecks = {};
    Doubt whenNotChecked = Doubt::NotVerified; ///< where one of them was not made
    QList<KeepRule> keeps = {};                ///< what is kept of the person; empty: nothing
    bool bringsEvidence = false;               ///< the service hands over what the wallet presented
    QJsonObject options = {};                  ///< what only the type's provider understands

    bool operator==(const CredentialType &) const = default;
};

} // namespace kiosk
