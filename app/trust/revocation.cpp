#include "app/trust/revocation.h"

#include "app/trust/periods.h"

#include <QJsonArray>

namespace kiosk::trust {

namespace {

/// A list that was fetched longer ago than its `ttl` is fetched again; shorter ones would be asked without end.
constexpr qint64 shortestLife = 60;

struct EntryFinding {
    CheckResult result = CheckResult::NotChecked;
    std::optional<Refused> refused = {};
    QList<Need> needs = {};
};

EntryFinding open(const Refused &refused, const QList<Need> &needs = {}) {
    return {CheckResult::NotChecked, refused, needs};
}

EntryFinding failed(const Refused &refused) {
    return {CheckResult::Failed, refused, {}};
}

/// A list as it lies in its token.
struct ListToken {
    Jws jws;
    QJsonObject claims;
    QString issuer; ///< empty where it names none
    QString about;  ///< address that it says it has; empty where it names none
    Period period;
    QJsonValue content; ///< `status_list`, or the credential's subject
};

Checked<ListToken> readTokenList(QByteArrayView body) {
    auto jws = parseJws(body);
    if (!jws)
        return jws.refused();
    auto claims = jws->claims();
    if (!claims)
        return claims.refused();
    const QString type = jws->type();
    if (type != QLatin1String("statuslist+jwt") && type != QLatin1String("application/statuslist+jwt"))
        return {Refusal::TypeDiffers, QStringLiteral("typ")};
    ListToken token;
    token.issuer = (*claims)[u"iss"].toString();
    token.about = (*claims)[u"sub"].toString();
    token.period = periodOf(*claims);
    token.content = (*claims)[u"status_list"];
    token.jws = std::move(jws).value();
    token.claims = std::move(claims).value();
    return token;
}

Checked<ListToken> readCredentialList(QByteArrayView body, StatusKind kind) {
    auto presented = readPresented(body, {});
    if (!presented)
        return presented.refused();
    if (presented->presentation || presented->credentials.size() != 1)
        return {Refusal::TypeDiffers, QStringLiteral("no credential")};
    const CredentialToken &credential = presented->credentials.front();
    const QLatin1String type(kind == StatusKind::Bitstring ? "BitstringStatusListCredential"
                                                           : "StatusList2021Credential");
    if (!credential.types().contains(type))
        return {Refusal::TypeDiffers, QStringLiteral("type")};
    ListToken token;
    token.jws = credential.jws;
    token.claims = credential.claims;
    token.issuer = credential.issuer();
    token.about = credential.w3c[u"id"].toString();
    if (token.about.isEmpty())
        token.about = credential.claims[u"jti"].toString();
    token.period = periodOf(credential);
    token.content = credential.w3c[u"credentialSubject"];
    return token;
}

/// The key that signed the credential usually signs its lists too.
SignatureFinding signatureOf(const ListToken &token, const CredentialToken &credential, const PublicKey &signer,
                             const QStringList &types, const SignerSearch &search) {
    if (verify(token.jws, signer))
        return {CheckResult::Passed, {}, signer, nullptr, {}};
    const QString issuer = token.issuer.isEmpty() ? credential.issuer() : token.issuer;
    return search.issuerOf(token.jws, issuer, types);
}

EntryFinding lookUp(const StatusReference &reference, const CredentialToken &credential, const PublicKey &signer,
                    const QStringList &types, const TrustBase &trust, const Known &known, const QDateTime &now) {
    const Need need{Need::Kind::StatusList, reference.list};
    const auto answer = known.constFind(reference.list);
    if (answer == known.cend())
        return open({Refusal::StatusUnknown, QStringLiteral("not asked yet")}, {need});
    if (!answer->arrived())
        return open({Refusal::StatusUnknown, answer->trouble});
    if (answer->httpStatus != 200)
        return open({Refusal::StatusUnknown, QString::number(answer->httpStatus)});
    const QByteArray body = answer->body.trimmed();
    const bool isToken = reference.kind == StatusKind::TokenStatusList;
    const auto token = isToken ? readTokenList(body) : readCredentialList(body, reference.kind);
    if (!token)
        return open(token.refused());
    const qint64 life = token->claims[u"ttl"].toInteger(-1);
    if (life >= 0 && answer->at.isValid() && answer->at.addSecs(std::max(life, shortestLife)) < now)
        return open({Refusal::StatusUnknown, QStringLiteral("not asked again yet")}, {need});

    const bool isSameIssuer = token->issuer.isEmpty() || token->issuer == credential.issuer();
    if (!isSameIssuer && !trust.find(token->issuer, types, now))
        return failed({Refusal::IssuerDiffers, QStringLiteral("status list")});
    const SignatureFinding signature = signatureOf(*token, credential, signer, types, SignerSearch(trust, known, now));
    if (signature.result == CheckResult::NotChecked)
        return open(signature.refused.value_or(Refused{Refusal::KeyNotKnown}), signature.needs);
    if (!signature.passed())
        return failed(*signature.refused);
    if (token->about != reference.address && (isToken || !token->about.isEmpty()))
        return failed({Refusal::StatusMalformed, QStringLiteral("another list's address")});
    if (const auto within = isWithin(token->period, now); !within)
        return open(within.refused());
    const auto list =
        isToken ? readTokenStatusList(token->content) : readBitstringStatusList(token->content, reference);
    if (!list)
        return failed(list.refused());
    const auto value = list->at(reference.index);
    if (!value)
        return failed(value.refused());
    const auto meaning = meaningOf(reference, *value);
    return meaning ? EntryFinding{CheckResult::Passed, {}, {}} : failed(meaning.refused());
}

/// Failed beats open beats passed.
void join(RevocationFinding &whole, const EntryFinding &entry) {
    whole.needs += entry.needs;
    const bool isWorse = whole.result == CheckResult::NotApplicable ||
                         (whole.result == CheckResult::Passed && entry.result != CheckResult::Passed) ||
                         (whole.result == CheckResult::NotChecked && entry.result == CheckResult::Failed);
    if (!isWorse)
        return;
    whole.result = entry.result;
    whole.refused = entry.refused;
}

} // namespace

RevocationFinding lookUpStatus(const CredentialToken &credential, const PublicKey &signer, const QStringList &types,
                               const TrustBase &trust, const Known &known, const QDateTime &now) {
    RevocationFinding finding;
    const auto references = readStatusReferences(credential.claims, credential.w3c);
    if (!references) {
        finding.result = CheckResult::Failed;
        finding.refused = references.refused();
        return finding;
    }
    for (const StatusReference &reference : *references) {
        if (reference.kind == StatusKind::Unknown) {
            finding.unsupported.append(reference.type);
            join(finding, open({Refusal::NotSupported, reference.type}));
        } else {
            join(finding, lookUp(reference, credential, signer, types, trust, known, now));
        }
    }
    return finding;
}

RevocationFinding unverifiedStatus(const CredentialToken &credential) {
    RevocationFinding finding;
    const auto references = readStatusReferences(credential.claims, credential.w3c);
    if (!references) {
        finding.result = CheckResult::Failed;
        finding.refused = references.refused();
        return finding;
    }
    for (const StatusReference &reference : *references) {
        if (reference.kind == StatusKind::Unknown)
            finding.unsupported.append(reference.type);
        join(finding, open(reference.kind == StatusKind::Unknown ? Refused{Refusal::NotSupported, reference.type}
                                                                 : Refused{Refusal::StatusUnknown}));
    }
    return finding;
}

} // namespace kiosk::trust
