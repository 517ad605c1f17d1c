#include "app/trust/examination.h"

#include "app/credentials/claimreading.h"
#include "app/credentials/consistency.h"
#include "app/credentials/ruling.h"
#include "app/trust/agreement.h"
#include "app/trust/base64url.h"
#include "app/trust/periods.h"
#include "app/trust/refusalwords.h"
#include "app/trust/revocation.h"
#include "app/trust/signer.h"

#include <QJsonArray>
#include <algorithm>

namespace kiosk::trust {

namespace {

Phrase words(const char *sentence) {
    return Phrase::translate("Checks", sentence);
}

constexpr const char *withheld = QT_TRANSLATE_NOOP("Checks", "A part of the credential is withheld");

/// Whether any credential is what was asked for, in any of its names.
bool hasAnyType(const CredentialToken &credential, const QStringList &types) {
    const QStringList own = credential.types();
    return std::any_of(own.begin(), own.end(), [&types](const QString &type) { return types.contains(type); });
}

/// One credential with what was found out about it.
struct Looked {
    const CredentialToken *token = nullptr;
    SignatureFinding signature;
};

/// Passed is better than open, open is better than failed.
bool isBetter(const SignatureFinding &one, const SignatureFinding &other) {
    const auto badness = [](const SignatureFinding &finding) {
        return finding.passed() ? 0 : finding.result == CheckResult::Failed ? 2 : 1;
    };
    return badness(one) < badness(other);
}

/// When the wallet answered: in the service's time, with which the wallet's agrees better than this desk's may. One
/// that lies further off than sessions and wrong clocks explain would make any old presentation fresh.
QDateTime answeredAt(const Evidence &evidence, const QDateTime &now) {
    constexpr qint64 furthest = 3600;
    const bool isLikely = evidence.presentedAt.isValid() && std::abs(evidence.presentedAt.secsTo(now)) <= furthest;
    return isLikely ? evidence.presentedAt : now;
}

/// Examines one piece of evidence.
class Examiner {
public:
    Examiner(const Evidence &evidence, const Context &context, const Known &known)
        : m_evidence(evidence), m_context(context), m_known(known), m_search(context.trust, known, context.now),
          m_at(answeredAt(evidence, context.now)) {}

    Examination run() {
        const auto presented = readPresented(m_evidence.token.reveal(), m_evidence.format);
        if (!presented) {
            const bool isForeign = presented.reason() == Refusal::NotSupported;
            note(checkid::EvidenceReadable, isForeign ? CheckResult::NotChecked : CheckResult::Failed,
                 presented.refused());
            return m_result;
        }
        note(checkid::EvidenceReadable, CheckResult::Passed);
        std::vector<Looked> looked;
        for (const CredentialToken &credential : presented->credentials)
            looked.push_back({&credential, signatureOf(credential)});
        if (presented->presentation)
            lookAtPresentation(*presented->presentation, looked);
        for (const Looked &one : looked)
            lookAtCredential(one, presented->presentation.has_value());
        lookForContradictions(*presented);
        return m_result;
    }

private:
    void add(QLatin1String id, CheckResult result, const Phrase &why, const std::optional<Refused> &refused = {}) {
        Finding finding;
        finding.check.id = id;
        finding.check.result = result;
        finding.check.source = CheckSource::Kiosk;
        finding.check.why = why;
        finding.refused = refused;
        m_result.findings.append(finding);
    }
    void note(QLatin1String id, CheckResult result, const std::optional<Refused> &refused = {}) {
        add(id, result, refused ? wordsOf(*refused) : Phrase(), refused);
    }
    void need(const QList<Need> &needs) {
        for (const Need &one : needs) {
            if (!m_result.needs.contains(one))
                m_result.needs.append(one);
        }
    }

    /// For what an issuer must be trusted: the configured type that was asked for. Only where there is none do the
    /// credential's own names count: an issuer could choose them so that it is trusted.
    QStringList namesOf(const CredentialToken &credential) const {
        return m_context.type.id.isEmpty() ? credential.types() : QStringList{m_context.type.id};
    }

    SignatureFinding signatureOf(const CredentialToken &credential) {
        SignatureFinding finding = m_search.issuerOf(credential.jws, credential.issuer(), namesOf(credential));
        // A credential that nobody signed is none, whoever presents it.
        if (finding.refused && finding.refused->reason == Refusal::SignatureAbsent)
            finding.result = CheckResult::Failed;
        need(finding.needs);
        return finding;
    }

    void lookAtPresentation(const PresentationToken &presentation, const std::vector<Looked> &looked) {
        std::vector<SignatureFinding> presenters;
        for (const Looked &one : looked) {
            presenters.push_back(presenterOf(presentation, *one.token));
            need(presenters.back().needs);
        }
        const SignatureFinding &worst = *std::max_element(presenters.begin(), presenters.end(), isBetter);
        note(checkid::PresentationSignature, worst.result, worst.refused);
        compare(checkid::Nonce, m_evidence.nonce, presentation.claims[u"nonce"], Refusal::NonceDiffers);
        compare(checkid::Audience, m_evidence.audience, presentation.claims[u"aud"], Refusal::AudienceDiffers);
        notePeriod(periodOf(presentation.claims), true);
        for (std::size_t i = 0; i < looked.size(); ++i)
            noteHolder(presentation.holder(), presenters[i], *looked[i].token);
    }

    /// Whether the owner of this one credential presents: by the key that it names, else by the holder's identifier.
    /// What another credential names says nothing about it.
    SignatureFinding presenterOf(const PresentationToken &presentation, const CredentialToken &credential) const {
        const QJsonValue confirmation = credential.claims[u"cnf"];
        return confirmation.isObject() ? m_search.confirmed(presentation.jws, confirmation)
                                       : m_search.holderOf(presentation.jws, presentation.holder());
    }

    /// What the request said against what the token answers. `aud` may be a list.
    void compare(QLatin1String id, const QString &expected, const QJsonValue &found, Refusal refusal) {
        if (expected.isEmpty()) {
            add(id, CheckResult::NotChecked, words(QT_TRANSLATE_NOOP("Checks", "The request's is not known here")));
            return;
        }
        const bool isSame = found.isArray() ? found.toArray().contains(QJsonValue(expected)) : found == expected;
        if (isSame)
            note(id, CheckResult::Passed);
        else
            note(id, CheckResult::Failed, Refused{refusal, found.isUndefined() ? QStringLiteral("absent") : QString()});
    }

    void notePeriod(const Period &period, bool isPresentation, bool mayHideItsEnd = false) {
        if (period.isEmpty()) {
            add(checkid::ValidityPeriod, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "It does not say when it is valid")));
            return;
        }
        Checked<Passed> within = isPresentation ? isFresh(period, m_at) : isWithin(period, m_context.now);
        if (within && !isPresentation)
            within = isWithin(period, m_at);
        if (within && isPresentation && !period.issued && !period.begins)
            add(checkid::ValidityPeriod, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "It does not say when it was made")));
        else if (within && mayHideItsEnd)
            add(checkid::ValidityPeriod, CheckResult::NotChecked, words(withheld));
        else if (within)
            note(checkid::ValidityPeriod, CheckResult::Passed);
        else if (within.reason() == Refusal::Expired)
            add(checkid::ValidityPeriod, CheckResult::Failed,
                words(QT_TRANSLATE_NOOP("Checks", "Expired since %1")).with({within.refused().detail}),
                within.refused());
        else
            note(checkid::ValidityPeriod, CheckResult::Failed, within.refused());
    }

    void noteHolder(const QString &holder, const SignatureFinding &signature, const CredentialToken &credential) {
        const QStringList subjects = credential.subjects();
        const bool hasKey = credential.claims[u"cnf"].isObject();
        if (!hasKey && subjects.isEmpty()) {
            add(checkid::HolderBinding, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "The credential does not say whom it was issued to")));
            return;
        }
        if (!hasKey && !subjects.contains(holder)) {
            note(checkid::HolderBinding, CheckResult::Failed, Refused{Refusal::HolderDiffers});
            return;
        }
        noteHolderSignature(signature);
    }

    /// The names agree; now it depends on the signature of who presents.
    void noteHolderSignature(const SignatureFinding &signature) {
        if (signature.passed())
            note(checkid::HolderBinding, CheckResult::Passed);
        else if (signature.refused->reason == Refusal::SignatureAbsent)
            note(checkid::HolderBinding, CheckResult::Failed, Refused{Refusal::KeyBindingAbsent});
        else
            note(checkid::HolderBinding, signature.result, signature.refused);
    }

    void lookAtCredential(const Looked &looked, bool isInPresentation) {
        const CredentialToken &credential = *looked.token;
        if (!isInPresentation)
            lookAtKeyBinding(credential);
        else if (credential.sdJwt && credential.sdJwt->keyBinding)
            note(checkid::PresentationSignature, CheckResult::Failed, Refused{Refusal::KeyBindingUnexpected});
        note(checkid::CredentialSignature, looked.signature.result, looked.signature.refused);
        const QString issuerName = noteIssuer(looked);
        if (!m_context.types.isEmpty()) {
            const bool isMeant = hasAnyType(credential, m_context.types);
            note(QLatin1String("type-matches"), isMeant ? CheckResult::Passed : CheckResult::Failed,
                 isMeant ? std::nullopt : std::optional(Refused{Refusal::TypeDiffers}));
        }
        const Period period = periodOf(credential);
        Period withGrace = period;
        if (period.ends)
            withGrace.ends =
                period.ends->addDays(graceDaysOf(m_context.type, bestType(credential.types(), m_context.type)));
        // Only whether it is over depends on the grace; since when is the credential's own matter.
        notePeriod(isWithin(withGrace, m_context.now) && isWithin(withGrace, m_at) ? withGrace : period, false,
                   credential.mayHideItsEnd());
        noteRevocation(looked);
        PresentedCredential shown = shownCredential(credential, m_context.type);
        shown.isIssuerProven = looked.signature.passed();
        m_result.credentials.append(shown);
        m_result.issuerNames.append(issuerName);
    }

    /// An SD-JWT brings its own proof of who presents it; a lone VC-JWT brings none.
    void lookAtKeyBinding(const CredentialToken &credential) {
        const QJsonValue confirmation = credential.claims[u"cnf"];
        const bool hasBinding = credential.sdJwt && credential.sdJwt->keyBinding;
        if (!hasBinding) {
            if (confirmation.isObject()) {
                note(checkid::PresentationSignature, CheckResult::NotChecked, Refused{Refusal::SignatureAbsent});
                note(checkid::HolderBinding, CheckResult::Failed, Refused{Refusal::KeyBindingAbsent});
            } else {
                note(checkid::PresentationSignature, CheckResult::NotChecked, Refused{Refusal::SignatureAbsent});
                add(checkid::HolderBinding, CheckResult::NotChecked,
                    words(QT_TRANSLATE_NOOP("Checks", "The credential is not bound to anybody's key")));
            }
            compare(checkid::Nonce, m_evidence.nonce, QJsonValue::Undefined, Refusal::NonceDiffers);
            compare(checkid::Audience, m_evidence.audience, QJsonValue::Undefined, Refusal::AudienceDiffers);
            return;
        }
        if (!confirmation.isObject()) {
            note(checkid::PresentationSignature, CheckResult::Failed, Refused{Refusal::KeyBindingUnexpected});
            note(checkid::HolderBinding, CheckResult::Failed, Refused{Refusal::KeyBindingUnexpected});
            return;
        }
        lookAtKeyBinding(*credential.sdJwt, confirmation);
    }

    void lookAtKeyBinding(const SdJwt &sdJwt, const QJsonValue &confirmation) {
        const Jws &binding = *sdJwt.keyBinding;
        const auto claims = binding.claims();
        if (!claims) {
            note(checkid::PresentationSignature, CheckResult::Failed, claims.refused());
            note(checkid::HolderBinding, CheckResult::Failed, claims.refused());
            return;
        }
        SignatureFinding signature = m_search.confirmed(binding, confirmation);
        need(signature.needs);
        if (const auto good = isGoodBinding(binding, *claims, sdJwt); !good)
            signature = SignatureFinding::failed(good.refused());
        note(checkid::PresentationSignature, signature.result, signature.refused);
        compare(checkid::Nonce, m_evidence.nonce, (*claims)[u"nonce"], Refusal::NonceDiffers);
        compare(checkid::Audience, m_evidence.audience, (*claims)[u"aud"], Refusal::AudienceDiffers);
        notePeriod(periodOf(*claims), true);
        noteHolderSignature(signature);
    }

    /// RFC 9901, section 4.3: what every key binding must have, and that it is about exactly these disclosures.
    static Checked<Passed> isGoodBinding(const Jws &binding, const QJsonObject &claims, const SdJwt &sdJwt) {
        if (binding.type() != QLatin1String("kb+jwt"))
            return {Refusal::TypeDiffers, QStringLiteral("typ")};
        for (const char *name : {"nonce", "aud", "sd_hash"}) {
            if (!claims.value(QLatin1String(name)).isString())
                return {claims.contains(QLatin1String(name)) ? Refusal::WrongMember : Refusal::MissingMember,
                        QLatin1String(name)};
        }
        if (!numericDate(claims[u"iat"]))
            return {claims.contains(QLatin1String("iat")) ? Refusal::WrongMember : Refusal::MissingMember,
                    QStringLiteral("iat")};
        const QByteArray hash = toBase64Url(digestOf(sdJwt.digest, sdJwt.boundPart));
        if (claims[u"sd_hash"].toString().toUtf8() != hash)
            return {Refusal::DigestDiffers, QStringLiteral("sd_hash")};
        return Passed{};
    }

    /// `former` is the one of that name whose list is over.
    void noteStranger(const TrustBase::Issuer *former) {
        if (former)
            note(checkid::IssuerTrusted, CheckResult::Failed,
                 Refused{Refusal::IssuerListOver, former->facts.until.toUTC().toString(Qt::ISODate)});
        else
            note(checkid::IssuerTrusted, CheckResult::Failed, Refused{Refusal::IssuerNotTrusted});
    }

    /// The configured name of the issuer, where it is trusted and its signature proves that it is the one.
    QString noteIssuer(const Looked &looked) {
        const QStringList types = namesOf(*looked.token);
        if (!m_context.trust.knowsAnyFor(types)) {
            add(checkid::IssuerTrusted, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "No trusted issuers are configured for it")));
            return {};
        }
        const TrustBase::Issuer *issuer = looked.signature.vouchedBy;
        if (!issuer)
            issuer = m_context.trust.find(looked.token->issuer(), types, m_context.now);
        if (!issuer) {
            noteStranger(m_context.trust.findOver(looked.token->issuer(), types, m_context.now));
            return {};
        }
        if (!looked.signature.passed()) {
            add(checkid::IssuerTrusted, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "It names a trusted issuer, but its signature is not verified")));
            return {};
        }
        note(checkid::IssuerTrusted, CheckResult::Passed);
        return issuer->facts.name;
    }

    void noteRevocation(const Looked &looked) {
        const RevocationFinding finding =
            looked.signature.passed() ? lookUpStatus(*looked.token, *looked.signature.key, namesOf(*looked.token),
                                                     m_context.trust, m_known, m_context.now)
                                      : unverifiedStatus(*looked.token);
        need(finding.needs);
        if (finding.result == CheckResult::NotApplicable && looked.token->mayHideItsEnd())
            add(checkid::Revocation, CheckResult::NotChecked, words(withheld));
        else if (finding.result == CheckResult::NotApplicable)
            add(checkid::Revocation, CheckResult::NotApplicable,
                words(QT_TRANSLATE_NOOP("Checks", "The credential names no status list")));
        else if (finding.result == CheckResult::NotChecked && !finding.unsupported.isEmpty())
            add(checkid::Revocation, CheckResult::NotChecked,
                words(QT_TRANSLATE_NOOP("Checks", "Status type not supported: %1"))
                    .with({finding.unsupported.join(QLatin1String(", "))}),
                finding.refused);
        else
            note(checkid::Revocation, finding.result, finding.refused);
    }

    void lookForContradictions(const PresentedToken &presented) {
        QString problem;
        bool hasCopies = presented.presentation.has_value();
        if (presented.presentation)
            problem = contradictionIn(*presented.presentation);
        for (const CredentialToken &credential : presented.credentials) {
            hasCopies = hasCopies || !credential.w3c.isEmpty();
            if (problem.isEmpty())
                problem = contradictionIn(credential);
        }
        if (!hasCopies)
            return;
        if (problem.isEmpty())
            note(checkid::DoubledMembers, CheckResult::Passed);
        else
            note(checkid::DoubledMembers, CheckResult::Failed, Refused{Refusal::CopiesDiffer, problem});
    }

    const Evidence &m_evidence;
    const Context &m_context;
    const Known &m_known;
    const SignerSearch m_search;
    const QDateTime m_at;
    Examination m_result;
};

/// One credential that the service reports. What it may know otherwise was not presented, and is no contradiction.
Check consistencyOf(PresentedCredential &reported, const QList<PresentedCredential> &presented) {
    Consistency consistency;
    const auto same = std::find_if(presented.cbegin(), presented.cend(),
                                   [&reported](const auto &credential) { return credential.type == reported.type; });
    if (same == presented.cend())
        consistency.differ(reported.type);
    else if (!reported.issuerId.isEmpty() && reported.issuerId != same->issuerId)
        consistency.differ(QStringLiteral("iss"));
    for (Claim &claim : reported.claims)
        consistency.compare(claim, same == presented.cend() ? QList<Claim>() : same->claims);
    return consistency.check();
}

/// Whether the claims that the service reports are those that were presented.
Check consistencyOf(QList<PresentedCredential> &reported, const QList<PresentedCredential> &presented) {
    QList<Check> checks;
    for (PresentedCredential &credential : reported)
        checks.append(consistencyOf(credential, presented));
    for (const CheckResult result : {CheckResult::Failed, CheckResult::NotChecked}) {
        const auto found = std::find_if(checks.cbegin(), checks.cend(),
                                        [result](const Check &check) { return check.result == result; });
        if (found != checks.cend())
            return *found;
    }
    return checks.constFirst();
}

/// The issuer of a credential that was read elsewhere is proven by those of its type and issuer that were examined: by
/// all of them, as nobody can tell which of them it is.
bool isIssuerProven(const PresentedCredential &credential, const QList<PresentedCredential> &examined) {
    bool isThere = false;
    for (const PresentedCredential &one : examined) {
        if (one.type != credential.type || one.issuerId != credential.issuerId)
            continue;
        if (!one.isIssuerProven)
            return false;
        isThere = true;
    }
    return isThere;
}

} // namespace

QList<Check> Examination::checks() const {
    QList<Check> list;
    for (const Finding &finding : findings)
        list.append(finding.check);
    return list;
}

Examination examine(const Evidence &evidence, const Context &context, const Known &known) {
    return Examiner(evidence, context, known).run();
}

void addExaminations(Presentation &presentation, const QList<Examination> &examinations) {
    QList<PresentedCredential> presented;
    for (const Examination &examination : examinations) {
        presentation.checks.append(examination.checks());
        presented.append(examination.credentials);
    }
    if (presentation.credentials.isEmpty()) {
        presentation.credentials = presented;
        return;
    }
    for (PresentedCredential &credential : presentation.credentials)
        credential.isIssuerProven = isIssuerProven(credential, presented);
    if (presentation.readFromEvidence)
        return;
    const Check consistency = consistencyOf(presentation.credentials, presented);
    // Evidence that cannot be read says so itself.
    if (!presented.isEmpty())
        presentation.checks.append(consistency);
}

} // namespace kiosk::trust
