#include "app/trust/signer.h"

#include "app/trust/didresolution.h"
#include "app/trust/issuermetadata.h"

#include <QUrl>
#include <algorithm>

namespace kiosk::trust {

namespace {

/// The signature is there and in a way that can be verified; else why not.
std::optional<SignatureFinding> unusable(const Jws &jws) {
    const auto algorithm = examineHeader(jws);
    if (algorithm)
        return {};
    return algorithm.reason() == Refusal::SignatureAbsent ? SignatureFinding::unchecked(algorithm.refused())
                                                          : SignatureFinding::failed(algorithm.refused());
}

/// What a document that could not be had means: only its owner's withdrawal, or a name that is none, speaks against the
/// token; everything else leaves the question open.
SignatureFinding withoutDocument(const Refused &refused) {
    const bool speaksAgainst = refused.reason == Refusal::DidDeactivated || refused.reason == Refusal::DidMalformed;
    return speaksAgainst ? SignatureFinding::failed(refused) : SignatureFinding::unchecked(refused);
}

SignatureFinding notFetched(const Need &need, const Answer *answer) {
    if (answer)
        return SignatureFinding::unchecked({Refusal::ResolverFailed, answer->trouble});
    return SignatureFinding::unchecked({Refusal::ResolverFailed, QStringLiteral("not asked yet")}, {need});
}

SignatureFinding signedWith(const Jws &jws, const PublicKey &key) {
    if (const auto passed = verify(jws, key); !passed)
        return SignatureFinding::failed(passed.refused());
    SignatureFinding finding;
    finding.result = CheckResult::Passed;
    finding.key = key;
    return finding;
}

/// With any of the keys, which were chosen by name already.
SignatureFinding signedWithAny(const Jws &jws, const std::vector<PublicKey> &keys) {
    SignatureFinding finding = SignatureFinding::failed({Refusal::KeyNotKnown});
    for (const PublicKey &key : keys) {
        finding = signedWith(jws, key);
        if (finding.passed())
            break;
    }
    return finding;
}

bool namesIssuer(const CertificateFacts &leaf, const QString &issuer) {
    if (leaf.uris.contains(issuer))
        return true;
    const QUrl url(issuer, QUrl::StrictMode);
    return url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           leaf.dnsNames.contains(url.host(), Qt::CaseInsensitive);
}

/// A configured issuer with a root that a token's chain leads to.
struct Anchor {
    const TrustBase::Issuer *issuer = nullptr;
    ExaminedChain chain;
};

/// Whose the certificate is; null where it is nobody's. A root of one issuer alone vouches for the names that are
/// configured with it, and for those in its certificates. Of several issuers under one root only the certificate can
/// tell which of them it is (SD-JWT VC, section 2.5: a URI or DNS name of it is the issuer's).
const Anchor *ownerOf(const std::vector<Anchor> &anchors, const QString &issuer) {
    const bool isShared = anchors.size() > 1;
    const auto owns = [&](const Anchor &anchor) {
        const QStringList &names = anchor.issuer->facts.identifiers;
        const CertificateFacts &leaf = anchor.chain.leaf;
        if (issuer.isEmpty())
            return !isShared || std::any_of(names.begin(), names.end(),
                                            [&leaf](const QString &name) { return namesIssuer(leaf, name); });
        return isShared ? anchor.issuer->isNamed(issuer) && namesIssuer(leaf, issuer)
                        : anchor.issuer->isNamed(issuer) || namesIssuer(leaf, issuer);
    };
    const auto owner = std::find_if(anchors.begin(), anchors.end(), owns);
    return owner == anchors.end() ? nullptr : &*owner;
}

} // namespace

SignatureFinding SignatureFinding::failed(const Refused &refused) {
    SignatureFinding finding;
    finding.result = CheckResult::Failed;
    finding.refused = refused;
    return finding;
}

SignatureFinding SignatureFinding::unchecked(const Refused &refused, const QList<Need> &needs) {
    SignatureFinding finding;
    finding.refused = refused;
    finding.needs = needs;
    return finding;
}

const Answer *SignerSearch::answerTo(const QUrl &url) const {
    const auto found = m_known.constFind(url);
    return found == m_known.cend() ? nullptr : &*found;
}

SignatureFinding SignerSearch::byKeys(const Jws &jws, const KeySet &keys) const {
    const auto key = verify(jws, keys);
    if (!key)
        return SignatureFinding::failed(key.refused());
    SignatureFinding finding;
    finding.result = CheckResult::Passed;
    finding.key = *key;
    return finding;
}

SignatureFinding SignerSearch::issuerOf(const Jws &jws, const QString &issuer, const QStringList &types) const {
    if (const auto unusableOne = unusable(jws))
        return *unusableOne;
    const auto certified = byCertificate(jws, issuer, types);
    if (certified && certified->refused.value_or(Refused{}).reason != Refusal::CertificateUntrusted)
        return *certified;
    if (const auto configured = byConfiguredKey(jws, issuer, types))
        return *configured;
    if (m_trust.knowsAnyFor(types) && !m_trust.find(issuer, types, m_now))
        return certified ? *certified : SignatureFinding::unchecked({Refusal::KeyNotKnown});
    if (isDid(issuer))
        return byDid(jws, issuer, KeyPurpose::Assertion);
    if (issuer.startsWith(QLatin1String("https://")))
        return byMetadata(jws, issuer);
    return certified ? *certified : SignatureFinding::unchecked({Refusal::KeyNotKnown});
}

/// Nothing where the token has no chain, or where no roots are configured that it could lead to.
std::optional<SignatureFinding> SignerSearch::byCertificate(const Jws &jws, const QString &issuer,
                                                            const QStringList &types) const {
    const QJsonValue x5c = jws.protectedHeader[u"x5c"];
    if (x5c.isUndefined())
        return {};
    const auto chain = readX5c(x5c);
    if (!chain)
        return SignatureFinding::failed(chain.refused());
    std::optional<SignatureFinding> refusal;
    std::vector<Anchor> anchors;
    // Those of other types count too: a root that they share tells nobody apart.
    for (const TrustBase::Issuer &known : m_trust.issuers) {
        if (known.roots.count() == 0)
            continue;
        const auto examined = examineChain(*chain, known.roots, m_now);
        if (examined)
            anchors.push_back({&known, *examined});
        // A chain that leads to a root and fails there says more than one that leads nowhere.
        else if (known.isTrusted(types, m_now) &&
                 (!refusal || refusal->refused->reason == Refusal::CertificateUntrusted))
            refusal = SignatureFinding::failed(examined.refused());
    }
    if (anchors.empty())
        return refusal;
    const Anchor *owner = ownerOf(anchors, issuer);
    if (!owner)
        return SignatureFinding::failed({Refusal::CertificateNameDiffers});
    // Somebody who is trusted in another way is not vouched for by this root, whatever its certificates say.
    const bool isAnothers = !owner->issuer->isNamed(issuer) && m_trust.isNamed(issuer);
    if (isAnothers || !owner->issuer->isTrusted(types, m_now))
        return SignatureFinding::failed({Refusal::CertificateUntrusted});
    SignatureFinding finding = signedWith(jws, owner->chain.key);
    if (finding.passed())
        finding.vouchedBy = owner->issuer;
    return finding;
}

/// Nothing where no key is configured that the token could be signed with.
std::optional<SignatureFinding> SignerSearch::byConfiguredKey(const Jws &jws, const QString &issuer,
                                                              const QStringList &types) const {
    std::optional<SignatureFinding> refusal;
    for (const TrustBase::Issuer &trusted : m_trust.issuers) {
        // A key that is configured without names is good for whatever name its tokens give.
        const bool isMeant = trusted.facts.identifiers.isEmpty() || trusted.isNamed(issuer);
        if (trusted.keys.keys.empty() || !isMeant || !trusted.isTrusted(types, m_now))
            continue;
        SignatureFinding finding = byKeys(jws, trusted.keys);
        if (finding.passed()) {
            finding.vouchedBy = &trusted;
            return finding;
        }
        if (finding.refused->reason != Refusal::KeyNotKnown)
            refusal = finding;
    }
    return refusal;
}

SignatureFinding SignerSearch::holderOf(const Jws &jws, const QString &holder) const {
    if (const auto unusableOne = unusable(jws))
        return *unusableOne;
    if (!isDid(holder))
        return SignatureFinding::unchecked({Refusal::KeyNotKnown});
    return byDid(jws, holder, KeyPurpose::Authentication);
}

SignatureFinding SignerSearch::byDid(const Jws &jws, const QString &did, KeyPurpose purpose) const {
    const auto parsed = parseDid(did);
    if (!parsed)
        return SignatureFinding::failed(parsed.refused());
    const QString keyId = jws.keyId();
    // A name that is no DID URL is one within the document.
    if (const auto named = parseDidUrl(keyId); named && named->did != parsed->did)
        return SignatureFinding::failed({Refusal::IssuerDiffers, QStringLiteral("kid")});
    const auto read = [&](const QUrl &url, bool fromResolver) -> std::variant<Checked<DidDocument>, SignatureFinding> {
        const Answer *answer = answerTo(url);
        if (!answer || !answer->arrived())
            return notFetched({Need::Kind::DidDocument, url}, answer);
        return fromResolver ? readResolverAnswer(answer->httpStatus, answer->body, *parsed)
                            : readDidWebAnswer(answer->httpStatus, answer->body, *parsed);
    };
    std::variant<Checked<DidDocument>, SignatureFinding> found = Checked<DidDocument>(Refusal::DidMethodUnknown);
    if (resolvesOffline(*parsed)) {
        found = resolveOffline(*parsed);
    } else if (parsed->method == QLatin1String("web")) {
        const auto url = didWebUrl(*parsed);
        if (!url)
            return SignatureFinding::failed(url.refused());
        found = read(*url, false);
    } else if (!m_trust.resolver.isEmpty()) {
        found = read(resolverUrl(m_trust.resolver, *parsed), true);
    }
    if (const auto *open = std::get_if<SignatureFinding>(&found))
        return *open;
    const auto &document = std::get<Checked<DidDocument>>(found);
    if (!document)
        return withoutDocument(document.refused());
    const auto algorithm = examineHeader(jws);
    // The document knows its keys by absolute names; the token may use a relative one.
    const auto keys = document->keysFor(purpose, *algorithm, keyId);
    return keys ? signedWithAny(jws, keys->keys) : SignatureFinding::failed(keys.refused());
}

SignatureFinding SignerSearch::byMetadata(const Jws &jws, const QString &issuer) const {
    const auto url = issuerMetadataUrl(issuer);
    if (!url)
        return SignatureFinding::failed(url.refused());
    const Answer *answer = answerTo(*url);
    if (!answer || !answer->arrived())
        return notFetched({Need::Kind::IssuerMetadata, *url}, answer);
    if (answer->httpStatus != 200)
        return SignatureFinding::unchecked({Refusal::ResolverFailed, QString::number(answer->httpStatus)});
    const auto metadata = readIssuerMetadata(answer->body, issuer);
    if (!metadata)
        return SignatureFinding::unchecked(metadata.refused());
    if (metadata->keys)
        return byKeys(jws, *metadata->keys);
    const Answer *keysAnswer = answerTo(metadata->keysUrl);
    if (!keysAnswer || !keysAnswer->arrived())
        return notFetched({Need::Kind::KeySet, metadata->keysUrl}, keysAnswer);
    if (keysAnswer->httpStatus != 200)
        return SignatureFinding::unchecked({Refusal::ResolverFailed, QString::number(keysAnswer->httpStatus)});
    const auto keys = readKeySetBody(keysAnswer->body);
    return keys ? byKeys(jws, *keys) : SignatureFinding::unchecked(keys.refused());
}

SignatureFinding SignerSearch::confirmed(const Jws &jws, const QJsonValue &confirmation) const {
    if (const auto unusableOne = unusable(jws))
        return *unusableOne;
    const QJsonValue jwk = confirmation[u"jwk"];
    if (jwk.isObject()) {
        const auto key = readJwk(jwk.toObject());
        return key ? signedWith(jws, *key) : SignatureFinding::failed(key.refused());
    }
    if (!jwk.isUndefined())
        return SignatureFinding::failed({Refusal::WrongMember, QStringLiteral("cnf.jwk")});
    const QString keyId = confirmation[u"kid"].toString();
    if (const auto named = parseDidUrl(keyId)) {
        Jws pointed = jws;
        // The credential, not the presentation, says which key it is.
        pointed.protectedHeader.insert(QStringLiteral("kid"), keyId);
        return byDid(pointed, named->did, KeyPurpose::Authentication);
    }
    return SignatureFinding::unchecked({Refusal::NotSupported, QStringLiteral("cnf")});
}

} // namespace kiosk::trust
