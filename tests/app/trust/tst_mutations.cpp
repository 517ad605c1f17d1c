// Every claim, header and disclosure changed, one at a time: signed anew by the right keys, each is refused by the
// check and for the reason that the table says; not signed anew, by its signature.
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"

#include <QTest>
#include <functional>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

Examination look(const QByteArray &token) {
    return examine(madeEvidence(token), madeContext(), {});
}

/// "nonce:nonce-differs", or "passed".
QString outcome(const QByteArray &token) {
    const Examination examination = look(token);
    const QStringList failures = failuresOf(examination);
    if (!failures.isEmpty())
        return failures.first();
    return isAllPassed(examination) ? QStringLiteral("passed") : QStringLiteral("open");
}

using ChangeVp = std::function<void(MadePresentation &)>;
using ChangeSd = std::function<void(MadeSdJwt &)>;

/// Sets a member of the credential in both of its places.
void setBoth(MadePresentation &made, const char *name, const QJsonValue &value) {
    QJsonObject inner = made.vc[u"vc"].toObject();
    inner.insert(QLatin1String(name), value);
    made.vc.insert(QLatin1String(name), value);
    made.vc.insert(QStringLiteral("vc"), inner);
}

void setInner(MadePresentation &made, const char *name, const QJsonValue &value) {
    QJsonObject inner = made.vc[u"vc"].toObject();
    if (value.isUndefined())
        inner.remove(QLatin1String(name));
    else
        inner.insert(QLatin1String(name), value);
    made.vc.insert(QStringLiteral("vc"), inner);
}

qint64 now() {
    return MadeNow.toSecsSinceEpoch();
}

struct VpRow {
    const char *label;
    ChangeVp change;
    const char *outcome;
};

const QList<VpRow> &vpRows() {
    static const QList<VpRow> rows{
        {"nothing", [](MadePresentation &) {}, "passed"},
        // The presentation's header
        {"vp alg none", [](MadePresentation &m) { m.vpHeader[u"alg"] = u"none"_s; },
         "presentation-signature:algorithm-none"},
        {"vp alg HS256", [](MadePresentation &m) { m.vpHeader[u"alg"] = u"HS256"_s; },
         "presentation-signature:algorithm-unknown"},
        {"vp alg of another key", [](MadePresentation &m) { m.vpHeader[u"alg"] = u"ES256K"_s; },
         "presentation-signature:algorithm-does-not-fit"},
        {"vp alg is a number", [](MadePresentation &m) { m.vpHeader[u"alg"] = 1; },
         "presentation-signature:wrong-member"},
        {"vp crit",
         [](MadePresentation &m) {
             m.vpHeader[u"crit"] = QJsonArray{u"exp"_s};
             m.vpHeader[u"exp"] = 1;
         },
         "presentation-signature:unknown-critical"},
        {"vp kid of a stranger",
         [](MadePresentation &m) { m.vpHeader[u"kid"] = QString(madeKey("stranger").didJwk() + u"#0"_s); },
         "presentation-signature:issuer-differs"},
        {"vp kid of no key",
         [](MadePresentation &m) { m.vpHeader[u"kid"] = QString(madeKey("holder").didJwk() + u"#9"_s); },
         "presentation-signature:key-not-known"},
        {"vp kid within the document", [](MadePresentation &m) { m.vpHeader[u"kid"] = u"#0"_s; }, "passed"},
        {"vp kid without its sign", [](MadePresentation &m) { m.vpHeader[u"kid"] = u"0"_s; }, "passed"},
        {"vp kid of no key within the document", [](MadePresentation &m) { m.vpHeader[u"kid"] = u"#9"_s; },
         "presentation-signature:key-not-known"},
        {"vp typ of another token", [](MadePresentation &m) { m.vpHeader[u"typ"] = u"kb+jwt"_s; },
         "evidence-readable:type-differs"},
        {"vp typ of an access token", [](MadePresentation &m) { m.vpHeader[u"typ"] = u"at+jwt"_s; },
         "evidence-readable:type-differs"},
        {"vp signed by a stranger", [](MadePresentation &m) { m.holderKey = &madeKey("stranger"); },
         "presentation-signature:signature-wrong"},
        // The presentation's claims
        {"vp nonce", [](MadePresentation &m) { m.vp[u"nonce"] = u"n-2"_s; }, "nonce:nonce-differs"},
        {"vp nonce absent", [](MadePresentation &m) { m.vp.remove(u"nonce"); }, "nonce:nonce-differs"},
        {"vp nonce in capitals", [](MadePresentation &m) { m.vp[u"nonce"] = u"N-1"_s; }, "nonce:nonce-differs"},
        {"vp nonce is a number", [](MadePresentation &m) { m.vp[u"nonce"] = 1; }, "nonce:nonce-differs"},
        {"vp aud", [](MadePresentation &m) { m.vp[u"aud"] = u"did:web:other.example"_s; }, "audience:audience-differs"},
        {"vp aud absent", [](MadePresentation &m) { m.vp.remove(u"aud"); }, "audience:audience-differs"},
        {"vp aud list without us",
         [](MadePresentation &m) {
             m.vp[u"aud"] = QJsonArray{u"a"_s, u"b"_s};
         },
         "audience:audience-differs"},
        {"vp aud list with us",
         [](MadePresentation &m) {
             m.vp[u"aud"] = QJsonArray{u"a"_s, u"did:web:verifier.example"_s};
         },
         "passed"},
        {"vp exp over", [](MadePresentation &m) { m.vp[u"exp"] = now() - 61; }, "validity-period:expired"},
        {"vp exp within the skew", [](MadePresentation &m) { m.vp[u"exp"] = now() - 59; }, "passed"},
        {"vp exp is text", [](MadePresentation &m) { m.vp[u"exp"] = u"1"_s; }, "evidence-readable:wrong-member"},
        {"vp exp negative", [](MadePresentation &m) { m.vp[u"exp"] = -1; }, "evidence-readable:wrong-member"},
        {"vp exp beyond time", [](MadePresentation &m) { m.vp[u"exp"] = 1e18; }, "evidence-readable:wrong-member"},
        {"vp nbf ahead", [](MadePresentation &m) { m.vp[u"nbf"] = now() + 61; }, "validity-period:not-yet-valid"},
        {"vp nbf within the skew", [](MadePresentation &m) { m.vp[u"nbf"] = now() + 59; }, "passed"},
        {"vp iat ahead", [](MadePresentation &m) { m.vp[u"iat"] = now() + 61; }, "validity-period:issued-in-future"},
        {"vp iat too old", [](MadePresentation &m) { m.vp[u"iat"] = now() - 961; }, "validity-period:too-old"},
        {"vp iat old enough", [](MadePresentation &m) { m.vp[u"iat"] = now() - 959; }, "passed"},
        {"vp without times",
         [](MadePresentation &m) {
             m.vp.remove(u"iat");
             m.vp.remove(u"nbf");
             m.vp.remove(u"exp");
         },
         "open"},
        {"vp with an end only",
         [](MadePresentation &m) {
             m.vp.remove(u"iat");
             m.vp.remove(u"nbf");
             m.vp[u"exp"] = now() + 1'000'000'000;
         },
         "open"},
        {"vp iss of a stranger", [](MadePresentation &m) { m.vp[u"iss"] = madeKey("stranger").didJwk(); },
         "presentation-signature:signature-wrong"},
        {"vp iss absent", [](MadePresentation &m) { m.vp.remove(u"iss"); }, "doubled-members:copies-differ"},
        {"vp holder beside it", [](MadePresentation &m) { m.vp[u"holder"] = u"did:web:x.example"_s; },
         "doubled-members:copies-differ"},
        {"vp holder inside",
         [](MadePresentation &m) {
             QJsonObject inner = m.vp[u"vp"].toObject();
             inner[u"holder"] = u"did:web:x.example"_s;
             m.vp[u"vp"] = inner;
         },
         "doubled-members:copies-differ"},
        {"vp type beside it",
         [](MadePresentation &m) {
             m.vp[u"type"] = QJsonArray{u"VerifiablePresentation"_s, u"X"_s};
         },
         "doubled-members:copies-differ"},
        {"vp credential beside it", [](MadePresentation &m) { m.vp[u"verifiableCredential"] = QJsonArray{u"a.b.c"_s}; },
         "doubled-members:copies-differ"},
        {"vp without credential",
         [](MadePresentation &m) {
             m.vp[u"vp"] = QJsonObject{{QStringLiteral("verifiableCredential"), QJsonArray()}};
         },
         "evidence-readable:credential-missing"},
        {"vp with an object in it",
         [](MadePresentation &m) {
             m.vp[u"vp"] = QJsonObject{
                 {QStringLiteral("verifiableCredential"), QJsonArray{QJsonObject{{QStringLiteral("proof"), 1}}}}};
         },
         "open"},
        {"vp with a number in it",
         [](MadePresentation &m) {
             m.vp[u"vp"] = QJsonObject{{QStringLiteral("verifiableCredential"), QJsonArray{7}}};
         },
         "evidence-readable:wrong-member"},
        {"vp with rubbish in it",
         [](MadePresentation &m) {
             m.vp[u"vp"] = QJsonObject{{QStringLiteral("verifiableCredential"), QJsonArray{u"x"_s}}};
         },
         "evidence-readable:not-a-token"},
        // The credential's header
        {"vc alg none", [](MadePresentation &m) { m.vcHeader[u"alg"] = u"none"_s; },
         "credential-signature:algorithm-none"},
        {"vc alg of another key", [](MadePresentation &m) { m.vcHeader[u"alg"] = u"EdDSA"_s; },
         "credential-signature:algorithm-does-not-fit"},
        {"vc kid of a stranger",
         [](MadePresentation &m) { m.vcHeader[u"kid"] = QString(madeKey("stranger").didJwk() + u"#0"_s); },
         "credential-signature:issuer-differs"},
        {"vc kid within the document", [](MadePresentation &m) { m.vcHeader[u"kid"] = u"#0"_s; }, "passed"},
        {"vc typ of another token", [](MadePresentation &m) { m.vcHeader[u"typ"] = u"statuslist+jwt"_s; },
         "evidence-readable:type-differs"},
        {"vc typ of the second model", [](MadePresentation &m) { m.vcHeader[u"typ"] = u"vc+jwt"_s; },
         "evidence-readable:wrong-member"},
        {"vc b64 false",
         [](MadePresentation &m) {
             m.vcHeader[u"b64"] = false;
             m.vcHeader[u"crit"] = QJsonArray{u"b64"_s};
         },
         "credential-signature:unencoded-payload"},
        {"vc key of its own",
         [](MadePresentation &m) {
             m.vcHeader[u"jwk"] = madeKey("stranger").publicJwk();
             m.issuerKey = &madeKey("stranger");
         },
         "credential-signature:signature-wrong"},
        {"vc x5c that is text", [](MadePresentation &m) { m.vcHeader[u"x5c"] = u"AAAA"_s; },
         "credential-signature:certificate-malformed"},
        {"vc signed by a stranger", [](MadePresentation &m) { m.issuerKey = &madeKey("stranger"); },
         "credential-signature:signature-wrong"},
        // The credential's claims
        {"vc exp", [](MadePresentation &m) { m.vc[u"exp"] = now() + 5; }, "doubled-members:copies-differ"},
        {"vc nbf", [](MadePresentation &m) { m.vc[u"nbf"] = now() - 5; }, "doubled-members:copies-differ"},
        {"vc expired in both places",
         [](MadePresentation &m) {
             m.vc[u"exp"] = now() - 86400;
             setBoth(m, "expirationDate", u"2026-05-31T12:00:00Z"_s);
         },
         "validity-period:expired"},
        {"vc end of the other model, beside exp",
         [](MadePresentation &m) { setBoth(m, "validUntil", u"2001-01-01T00:00:00Z"_s); }, "validity-period:expired"},
        {"vc end of the other model, later",
         [](MadePresentation &m) { setBoth(m, "validUntil", u"2028-05-01T12:00:00Z"_s); },
         "doubled-members:copies-differ"},
        {"vc end of the other model alone",
         [](MadePresentation &m) {
             m.vc.remove(u"exp");
             setBoth(m, "validUntil", u"2001-01-01T00:00:00Z"_s);
         },
         "validity-period:expired"},
        {"vc begin of the other model", [](MadePresentation &m) { setBoth(m, "validFrom", u"2026-06-02T12:00:00Z"_s); },
         "validity-period:not-yet-valid"},
        {"vc not yet valid",
         [](MadePresentation &m) {
             m.vc[u"nbf"] = now() + 86400;
             setBoth(m, "issuanceDate", u"2026-06-02T12:00:00Z"_s);
         },
         "validity-period:not-yet-valid"},
        {"vc iat ahead", [](MadePresentation &m) { m.vc[u"iat"] = now() + 86400; }, "validity-period:issued-in-future"},
        {"vc without exp", [](MadePresentation &m) { m.vc.remove(u"exp"); }, "passed"},
        {"vc date is none", [](MadePresentation &m) { setBoth(m, "expirationDate", u"soon"_s); },
         "evidence-readable:wrong-member"},
        {"vc sub of a stranger", [](MadePresentation &m) { m.vc[u"sub"] = madeKey("stranger").didJwk(); },
         "holder-binding:holder-differs"},
        {"vc subject inside of a stranger",
         [](MadePresentation &m) {
             setBoth(m, "credentialSubject", QJsonObject{{QStringLiteral("id"), madeKey("stranger").didJwk()}});
         },
         "doubled-members:copies-differ"},
        {"vc without any subject",
         [](MadePresentation &m) {
             m.vc.remove(u"sub");
             setBoth(m, "credentialSubject", QJsonObject{{QStringLiteral("email"), u"a"_s}});
         },
         "open"},
        {"vc iss of a stranger", [](MadePresentation &m) { m.vc[u"iss"] = madeKey("stranger").didJwk(); },
         "issuer-trusted:issuer-not-trusted"},
        {"vc iss absent", [](MadePresentation &m) { m.vc.remove(u"iss"); }, "doubled-members:copies-differ"},
        {"vc issuer inside", [](MadePresentation &m) { setBoth(m, "issuer", u"did:web:x.example"_s); },
         "doubled-members:copies-differ"},
        {"vc jti", [](MadePresentation &m) { m.vc[u"jti"] = u"urn:uuid:2"_s; }, "doubled-members:copies-differ"},
        {"vc id inside", [](MadePresentation &m) { setInner(m, "id", u"urn:uuid:2"_s); },
         "doubled-members:copies-differ"},
        {"vc type beside it", [](MadePresentation &m) { m.vc[u"type"] = QJsonArray{u"VerifiableCredential"_s}; },
         "doubled-members:copies-differ"},
        {"vc claim in one place only",
         [](MadePresentation &m) {
             QJsonObject subject = m.vc[u"credentialSubject"].toObject();
             subject[u"email"] = u"x@b.example"_s;
             m.vc[u"credentialSubject"] = subject;
         },
         "doubled-members:copies-differ"},
        {"vc without type", [](MadePresentation &m) { setInner(m, "type", QJsonValue::Undefined); },
         "evidence-readable:missing-member"},
        {"vc without subject", [](MadePresentation &m) { setInner(m, "credentialSubject", QJsonValue::Undefined); },
         "evidence-readable:missing-member"},
        {"vc absent",
         [](MadePresentation &m) {
             m.vc.remove(u"vc");
             m.vc.remove(u"type");
         },
         "evidence-readable:missing-member"},
        {"vc status that is text", [](MadePresentation &m) { setBoth(m, "credentialStatus", u"valid"_s); },
         "revocation:status-malformed"},
        {"vc status of an unknown type",
         [](MadePresentation &m) {
             setBoth(m, "credentialStatus", QJsonObject{{QStringLiteral("type"), u"NewStatus2030"_s}});
         },
         "open"},
        {"vc status in one place only",
         [](MadePresentation &m) {
             m.vc[u"credentialStatus"] = QJsonObject{{QStringLiteral("type"), u"NewStatus2030"_s}};
             setInner(m, "credentialStatus", QJsonObject{{QStringLiteral("type"), u"Other"_s}});
         },
         "doubled-members:copies-differ"},
        {"vc cnf of a stranger",
         [](MadePresentation &m) {
             m.vc[u"cnf"] = QJsonObject{{QStringLiteral("jwk"), madeKey("stranger").publicJwk()}};
         },
         "presentation-signature:signature-wrong"},
        {"vc cnf is text", [](MadePresentation &m) { m.vc[u"cnf"] = u"key"_s; }, "evidence-readable:wrong-member"},
        {"vc cnf is a list", [](MadePresentation &m) { m.vc[u"cnf"] = QJsonArray(); },
         "evidence-readable:wrong-member"},
        {"vc cnf is null", [](MadePresentation &m) { m.vc[u"cnf"] = QJsonValue(); }, "evidence-readable:wrong-member"},
        {"vc cnf that names nothing", [](MadePresentation &m) { m.vc[u"cnf"] = QJsonObject(); }, "open"},
        {"vc cnf with a key that is text",
         [](MadePresentation &m) {
             m.vc[u"cnf"] = QJsonObject{{u"jwk"_s, u"key"_s}};
         },
         "presentation-signature:wrong-member"},
        {"vc cnf of the holder",
         [](MadePresentation &m) {
             m.vc[u"cnf"] = QJsonObject{{QStringLiteral("jwk"), madeKey("holder").publicJwk()}};
         },
         "passed"},
    };
    return rows;
}

struct SdRow {
    const char *label;
    ChangeSd change;
    const char *outcome;
};

const QList<SdRow> &sdRows() {
    static const QList<SdRow> rows{
        {"nothing", [](MadeSdJwt &) {}, "passed"},
        {"typ of before", [](MadeSdJwt &m) { m.header[u"typ"] = u"vc+sd-jwt"_s; }, "passed"},
        {"typ absent", [](MadeSdJwt &m) { m.header.remove(u"typ"); }, "evidence-readable:type-differs"},
        {"typ of another token", [](MadeSdJwt &m) { m.header[u"typ"] = u"JWT"_s; }, "evidence-readable:type-differs"},
        {"alg none", [](MadeSdJwt &m) { m.header[u"alg"] = u"none"_s; }, "credential-signature:algorithm-none"},
        {"crit",
         [](MadeSdJwt &m) {
             m.header[u"crit"] = QJsonArray{u"x"_s};
             m.header[u"x"] = 1;
         },
         "credential-signature:unknown-critical"},
        {"vct absent", [](MadeSdJwt &m) { m.payload.remove(u"vct"); }, "evidence-readable:missing-member"},
        {"vct is a number", [](MadeSdJwt &m) { m.payload[u"vct"] = 1; }, "evidence-readable:missing-member"},
        {"iss of a stranger", [](MadeSdJwt &m) { m.payload[u"iss"] = madeKey("stranger").didJwk(); },
         "issuer-trusted:issuer-not-trusted"},
        {"iss absent", [](MadeSdJwt &m) { m.payload.remove(u"iss"); }, "issuer-trusted:issuer-not-trusted"},
        {"exp over", [](MadeSdJwt &m) { m.payload[u"exp"] = now() - 61; }, "validity-period:expired"},
        {"exp within the skew", [](MadeSdJwt &m) { m.payload[u"exp"] = now() - 59; }, "passed"},
        {"nbf ahead", [](MadeSdJwt &m) { m.payload[u"nbf"] = now() + 61; }, "validity-period:not-yet-valid"},
        {"iat ahead", [](MadeSdJwt &m) { m.payload[u"iat"] = now() + 61; }, "validity-period:issued-in-future"},
        {"iat is text", [](MadeSdJwt &m) { m.payload[u"iat"] = u"x"_s; }, "evidence-readable:wrong-member"},
        {"no times",
         [](MadeSdJwt &m) {
             m.payload.remove(u"iat");
             m.payload.remove(u"exp");
         },
         "open"},
        {"_sd_alg unknown", [](MadeSdJwt &m) { m.payload[u"_sd_alg"] = u"sha-1"_s; },
         "evidence-readable:digest-unknown"},
        {"_sd_alg of another length", [](MadeSdJwt &m) { m.payload[u"_sd_alg"] = u"sha-512"_s; },
         "evidence-readable:disclosure-unused"},
        {"a digest less",
         [](MadeSdJwt &m) {
             QJsonArray digests = m.payload[u"_sd"].toArray();
             digests.removeFirst();
             m.payload[u"_sd"] = digests;
         },
         "evidence-readable:disclosure-unused"},
        {"a name that stands open", [](MadeSdJwt &m) { m.payload[u"claim1"] = 7; },
         "evidence-readable:disclosure-doubled"},
        {"a disclosure less", [](MadeSdJwt &m) { m.disclosures.removeLast(); }, "passed"},
        {"a disclosure twice", [](MadeSdJwt &m) { m.disclosures.append(m.disclosures.first()); },
         "evidence-readable:disclosure-doubled"},
        {"a foreign disclosure", [](MadeSdJwt &m) { m.disclosures.append(sim::discloseMember(u"x"_s, 1).encoded); },
         "evidence-readable:disclosure-unused"},
        {"signed by a stranger", [](MadeSdJwt &m) { m.issuerKey = &madeKey("stranger"); },
         "credential-signature:signature-wrong"},
        {"status is text", [](MadeSdJwt &m) { m.payload[u"status"] = u"x"_s; }, "revocation:status-malformed"},
        {"status of an unknown kind",
         [](MadeSdJwt &m) {
             m.payload[u"status"] = QJsonObject{{u"new"_s, 1}};
         },
         "open"},
        {"not bound", [](MadeSdJwt &m) { m.isBound = false; }, "holder-binding:key-binding-absent"},
        {"no cnf", [](MadeSdJwt &m) { m.payload.remove(u"cnf"); }, "presentation-signature:key-binding-unexpected"},
        {"no cnf, not bound",
         [](MadeSdJwt &m) {
             m.payload.remove(u"cnf");
             m.isBound = false;
         },
         "nonce:nonce-differs"},
        {"cnf of a stranger",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"jwk"_s, madeKey("stranger").publicJwk()}};
         },
         "presentation-signature:signature-wrong"},
        {"cnf that is no key",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"jwk"_s, QJsonObject()}};
         },
         "presentation-signature:key-malformed"},
        {"cnf is text", [](MadeSdJwt &m) { m.payload[u"cnf"] = u"key"_s; }, "evidence-readable:wrong-member"},
        {"cnf is null, not bound",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonValue();
             m.isBound = false;
         },
         "evidence-readable:wrong-member"},
        {"cnf that names nothing", [](MadeSdJwt &m) { m.payload[u"cnf"] = QJsonObject(); }, "open"},
        {"cnf that names nothing, not bound",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject();
             m.isBound = false;
         },
         "holder-binding:key-binding-absent"},
        {"cnf with a key that is text",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"jwk"_s, u"key"_s}};
         },
         "presentation-signature:wrong-member"},
        {"cnf by identifier",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"kid"_s, QString(madeKey("holder").didJwk() + u"#0"_s)}};
         },
         "passed"},
        {"cnf by a stranger's identifier",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"kid"_s, QString(madeKey("stranger").didJwk() + u"#0"_s)}};
         },
         "presentation-signature:signature-wrong"},
        {"cnf of an unknown kind",
         [](MadeSdJwt &m) {
             m.payload[u"cnf"] = QJsonObject{{u"x5t#S256"_s, u"a"_s}};
         },
         "open"},
        // The key binding
        {"kb typ", [](MadeSdJwt &m) { m.bindingHeader[u"typ"] = u"JWT"_s; }, "presentation-signature:type-differs"},
        {"kb typ absent", [](MadeSdJwt &m) { m.bindingHeader.remove(u"typ"); }, "presentation-signature:type-differs"},
        {"kb alg none", [](MadeSdJwt &m) { m.bindingHeader[u"alg"] = u"none"_s; },
         "presentation-signature:algorithm-none"},
        {"kb alg of another key", [](MadeSdJwt &m) { m.bindingHeader[u"alg"] = u"RS256"_s; },
         "presentation-signature:algorithm-does-not-fit"},
        {"kb nonce", [](MadeSdJwt &m) { m.binding[u"nonce"] = u"n-2"_s; }, "nonce:nonce-differs"},
        {"kb nonce absent", [](MadeSdJwt &m) { m.binding.remove(u"nonce"); }, "presentation-signature:missing-member"},
        {"kb aud", [](MadeSdJwt &m) { m.binding[u"aud"] = u"x"_s; }, "audience:audience-differs"},
        {"kb aud is a list", [](MadeSdJwt &m) { m.binding[u"aud"] = QJsonArray{u"did:web:verifier.example"_s}; },
         "presentation-signature:wrong-member"},
        {"kb aud absent", [](MadeSdJwt &m) { m.binding.remove(u"aud"); }, "presentation-signature:missing-member"},
        {"kb iat absent", [](MadeSdJwt &m) { m.binding.remove(u"iat"); }, "presentation-signature:missing-member"},
        {"kb iat is text", [](MadeSdJwt &m) { m.binding[u"iat"] = u"x"_s; }, "presentation-signature:wrong-member"},
        {"kb iat ahead", [](MadeSdJwt &m) { m.binding[u"iat"] = now() + 61; }, "validity-period:issued-in-future"},
        {"kb iat too old", [](MadeSdJwt &m) { m.binding[u"iat"] = now() - 961; }, "validity-period:too-old"},
        {"kb sd_hash", [](MadeSdJwt &m) { m.binding[u"sd_hash"] = sim::sha256Url("x"); },
         "presentation-signature:digest-differs"},
        {"kb sd_hash is a number", [](MadeSdJwt &m) { m.binding[u"sd_hash"] = 1; },
         "presentation-signature:wrong-member"},
        {"kb signed by a stranger", [](MadeSdJwt &m) { m.holderKey = &madeKey("stranger"); },
         "presentation-signature:signature-wrong"},
    };
    return rows;
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presentations_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < vpRows().size(); ++i)
            QTest::newRow(vpRows()[i].label) << i;
    }
    void presentations() {
        QFETCH(int, row);
        MadePresentation made;
        vpRows()[row].change(made);
        QCOMPARE(outcome(made.token()), QString::fromLatin1(vpRows()[row].outcome));
    }

    void selectiveDisclosure_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < sdRows().size(); ++i)
            QTest::newRow(sdRows()[i].label) << i;
    }
    void selectiveDisclosure() {
        QFETCH(int, row);
        MadeSdJwt made;
        sdRows()[row].change(made);
        QCOMPARE(outcome(made.token()), QString::fromLatin1(sdRows()[row].outcome));
    }

    /// No single character can be changed, left out or doubled in either kind of token.
    void everyCharacter() {
        const QList<QByteArray> tokens{MadePresentation().token(), MadeSdJwt().token()};
        int tried = 0;
        for (const QByteArray &good : tokens) {
            QCOMPARE(outcome(good), QStringLiteral("passed"));
            for (qsizetype i = 0; i < good.size(); i += 7) {
                QByteArray changed = good;
                changed[i] = changed[i] == 'A' ? 'B' : 'A';
                QByteArray shortened = good;
                shortened.remove(i, 1);
                QByteArray doubled = good;
                doubled.insert(i, good[i]);
                for (const QByteArray &bad : {changed, shortened, doubled}) {
                    QVERIFY2(outcome(bad) != u"passed"_s, qPrintable(QString::number(i)));
                    ++tried;
                }
            }
        }
        qInfo("%d changed tokens refused", tried);
        QVERIFY(tried > 500);
    }

    /// The service's time of the answer counts, but not where it would make an old presentation fresh.
    void whenItWasAnswered_data() {
        QTest::addColumn<int>("madeBefore");
        QTest::addColumn<int>("answeredBefore");
        QTest::addColumn<QString>("reason");
        QTest::newRow("now") << 0 << 0 << QString();
        QTest::newRow("with another clock") << 1800 << 1800 << QString();
        QTest::newRow("with a clock that is ahead") << -1800 << -1800 << QString();
        QTest::newRow("long before the answer") << 1000 << 0 << u"too-old"_s;
        QTest::newRow("yesterday, says the service too") << 86400 << 86400 << u"too-old"_s;
        QTest::newRow("tomorrow, says the service too") << -86400 << -86400 << u"issued-in-future"_s;
    }
    void whenItWasAnswered() {
        QFETCH(int, madeBefore);
        QFETCH(int, answeredBefore);
        QFETCH(QString, reason);
        MadePresentation made;
        made.vp[u"iat"] = now() - madeBefore;
        made.vp.remove(u"nbf");
        made.vp.remove(u"exp");
        Evidence evidence = madeEvidence(made.token());
        evidence.presentedAt = MadeNow.addSecs(-answeredBefore);
        const Examination examination = examine(evidence, madeContext(), {});
        QCOMPARE(reasonsOf(examination, checkid::ValidityPeriod).value(0), reason);
    }

    /// Cutting off the signature is not the same as a wrong one, and never passes.
    void withoutSignatures() {
        const QByteArray vp = MadePresentation().token();
        const Examination unsignedOne = look(vp.left(vp.lastIndexOf('.') + 1));
        QCOMPARE(resultOf(unsignedOne, checkid::PresentationSignature), CheckResult::NotChecked);
        QCOMPARE(reasonsOf(unsignedOne, checkid::PresentationSignature), QStringList{nameOf(Refusal::SignatureAbsent)});
        QCOMPARE(reasonsOf(unsignedOne, checkid::HolderBinding), QStringList{nameOf(Refusal::KeyBindingAbsent)});
        QByteArray sdJwt = MadeSdJwt().token();
        const qsizetype end = sdJwt.indexOf('~');
        const qsizetype dot = sdJwt.left(end).lastIndexOf('.');
        sdJwt.remove(dot + 1, end - dot - 1);
        QVERIFY(reasonsOf(look(sdJwt), checkid::CredentialSignature).contains(nameOf(Refusal::SignatureAbsent)));
        QCOMPARE(resultOf(look(sdJwt), checkid::CredentialSignature), CheckResult::Failed);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
