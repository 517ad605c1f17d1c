#include "app/trust/presented.h"

#include "app/base/jsonreader.h"
#include "app/credentials/claimreading.h"
#include "app/trust/base64url.h"
#include "app/trust/strictjson.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <cmath>

namespace kiosk::trust {

namespace {

constexpr qsizetype mostCredentials = 20;
constexpr int deepestEnvelope = 3;
/// 9999-12-31: later times are mistakes.
constexpr double latestSecond = 253402300799.0;

/// What SD-JWT VC and JWT say about the token itself and not about the person.
constexpr std::array tokenMembers{"iss", "sub",    "aud", "iat",   "nbf",           "exp",    "jti",
                                  "vct", "status", "cnf", "nonce", "vct#integrity", "_sd_alg"};
/// SD-JWT VC, section 2.2.2.2: never disclosed selectively. `credentialStatus` is looked up wherever it stands.
constexpr std::array alwaysOpenMembers{"iss", "nbf",           "exp",    "cnf",
                                       "vct", "vct#integrity", "status", "credentialStatus"};
/// The same for a W3C credential secured with SD-JWT: whoever presents it must not choose its dates or its issuer.
constexpr std::array alwaysOpenInW3c{"validFrom", "validUntil", "issuanceDate", "expirationDate", "issuer"};

bool isFormatOf(const QString &format, std::initializer_list<QLatin1String> words) {
    return std::any_of(words.begin(), words.end(), [&format](QLatin1String word) { return format == word; });
}

QString idOf(const QJsonValue &value) {
    return value.isObject() ? value[u"id"].toString() : value.toString();
}

QStringList textsOf(const QJsonValue &value) {
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

bool hasType(const QJsonObject &object, const char *type) {
    return textsOf(object[u"type"]).contains(QLatin1String(type));
}

/// "application/" may be left out or written (RFC 7515, 4.1.9); types compare without case.
QString mediaType(const Jws &jws) {
    QString type = jws.type().toLower();
    if (type.startsWith(QLatin1String("application/")))
        type.remove(0, 12);
    return type;
}

Refused otherType(const Jws &jws) {
    return {Refusal::TypeDiffers, QStringLiteral("typ is \"%1\"").arg(jws.type().left(40))};
}

bool isDated(const QJsonObject &claims, QString *wrong) {
    for (const char *name : {"exp", "nbf", "iat"}) {
        const QJsonValue value = claims.value(QLatin1String(name));
        if (!value.isUndefined() && !numericDate(value)) {
            *wrong = QLatin1String(name);
            return false;
        }
    }
    return true;
}

/// The token's own time and the credential's dates by the names of both models, as many as are there, in order.
QList<QDateTime> timesOf(const CredentialToken &credential, const char *own, const char *newName, const char *oldName) {
    QList<QDateTime> times;
    if (const auto time = numericDate(credential.claims.value(QLatin1String(own))))
        times.append(*time);
    for (const char *name : {newName, oldName}) {
        const QDateTime time = parseTime(credential.w3c.value(QLatin1String(name)).toString());
        if (time.isValid())
            times.append(time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// Both models name their dates; what stands there must be one.
Checked<Passed> datesOf(const QJsonObject &w3c) {
    for (const char *name : {"issuanceDate", "expirationDate", "validFrom", "validUntil"}) {
        const QJsonValue value = w3c.value(QLatin1String(name));
        if (!value.isUndefined() && !parseTime(value.toString()).isValid())
            return {Refusal::WrongMember, QLatin1String(name)};
    }
    return Passed{};
}

Checked<CredentialToken> checkedCredential(CredentialToken credential) {
    QString wrong;
    if (!isDated(credential.claims, &wrong))
        return {Refusal::WrongMember, wrong};
    if (const auto dates = datesOf(credential.w3c); !dates)
        return dates.refused();
    // RFC 7800, section 3: taken for absent, it would free the credential of its owner.
    if (const QJsonValue confirmation = credential.claims.value(u"cnf");
        !confirmation.isUndefined() && !confirmation.isObject())
        return {Refusal::WrongMember, QStringLiteral("cnf")};
    if (credential.types().isEmpty())
        return {Refusal::MissingMember, QStringLiteral("type")};
    const bool isW3c = !credential.w3c.isEmpty();
    const QJsonValue subject = credential.w3c.value(u"credentialSubject");
    if (isW3c && !subject.isObject() && !subject.isArray())
        return {Refusal::MissingMember, QStringLiteral("credentialSubject")};
    return credential;
}

/// Neither is anything inside them: who presents it could leave out an entry of its status.
Checked<Passed> areWhole(const QJsonObject &claims, const SdJwt &sdJwt) {
    for (const char *name : alwaysOpenMembers) {
        if (claims.value(QLatin1String(name)) != sdJwt.payload.value(QLatin1String(name)))
            return {Refusal::DisclosureMalformed, QStringLiteral("%1 must not be hidden").arg(QLatin1String(name))};
    }
    return Passed{};
}

Checked<Passed> standOpen(const QJsonObject &w3c, const SdJwt &sdJwt) {
    for (const char *name : alwaysOpenInW3c) {
        if (w3c.contains(QLatin1String(name)) && !sdJwt.payload.contains(QLatin1String(name)))
            return {Refusal::DisclosureMalformed, QStringLiteral("%1 must not be hidden").arg(QLatin1String(name))};
    }
    return Passed{};
}

Checked<CredentialToken> readSdJwtCredential(QByteArrayView text) {
    auto sdJwt = parseSdJwt(text);
    if (!sdJwt)
        return sdJwt.refused();
    const QString type = mediaType(sdJwt->issuerSigned);
    if (type != QLatin1String("dc+sd-jwt") && type != QLatin1String("vc+sd-jwt") &&
        type != QLatin1String("vc-ld+sd-jwt"))
        return otherType(sdJwt->issuerSigned);
    auto claims = disclosedClaims(*sdJwt);
    if (!claims)
        return claims.refused();
    if (const auto whole = areWhole(*claims, *sdJwt); !whole)
        return whole.refused();
    CredentialToken credential;
    credential.format = CredentialToken::Format::SdJwt;
    credential.claims = std::move(claims).value();
    credential.jws = sdJwt->issuerSigned;
    const QJsonValue vct = credential.claims.value(u"vct");
    if (vct.isUndefined() && hasType(credential.claims, "VerifiableCredential"))
        credential.w3c = credential.claims;
    else if (vct.toString().isEmpty())
        return {Refusal::MissingMember, QStringLiteral("vct")};
    if (const auto open = standOpen(credential.w3c, *sdJwt); !open)
        return open.refused();
    credential.sdJwt = std::move(sdJwt).value();
    return checkedCredential(std::move(credential));
}

Checked<CredentialToken> readJwtCredential(QByteArrayView text) {
    auto jws = parseJws(text);
    if (!jws)
        return jws.refused();
    auto claims = jws->claims();
    if (!claims)
        return claims.refused();
    CredentialToken credential;
    const QString type = mediaType(*jws);
    const bool isSecondByType = isFormatOf(type, {QLatin1String("vc+jwt"), QLatin1String("vc-ld+jwt"),
                                                  QLatin1String("vc+ld+jwt"), QLatin1String("vc+ld+json+jwt")});
    if (!isSecondByType && !type.isEmpty() && type != QLatin1String("jwt"))
        return otherType(*jws);
    const QJsonValue inner = (*claims)[u"vc"];
    if (inner.isObject() && isSecondByType)
        return {Refusal::WrongMember, QStringLiteral("vc")};
    if (!inner.isObject() && !hasType(*claims, "VerifiableCredential"))
        return {Refusal::MissingMember, QStringLiteral("vc")};
    credential.format = inner.isObject() ? CredentialToken::Format::VcJwt11 : CredentialToken::Format::VcJose;
    credential.w3c = inner.isObject() ? inner.toObject() : *claims;
    credential.jws = std::move(jws).value();
    credential.claims = std::move(claims).value();
    return checkedCredential(std::move(credential));
}

Checked<CredentialToken> readCredential(QByteArrayView text) {
    return isMeantAsSdJwt(text) ? readSdJwtCredential(text) : readJwtCredential(text);
}

/// "data:application/vc+jwt,eyJ…" of an enveloped credential or presentation.
std::optional<QByteArray> unwrapped(const QJsonValue &envelope, std::initializer_list<QLatin1String> types) {
    const QString id = envelope[u"id"].toString();
    for (const QLatin1String type : types) {
        const QString begin = QStringLiteral("data:application/%1,").arg(type);
        if (id.startsWith(begin))
            return id.mid(begin.size()).toUtf8();
    }
    return {};
}

Checked<CredentialToken> readEntry(const QJsonValue &entry) {
    if (entry.isString())
        return readCredential(entry.toString().toUtf8());
    if (entry.isObject() && hasType(entry.toObject(), "EnvelopedVerifiableCredential")) {
        const auto text =
            unwrapped(entry, {QLatin1String("vc+jwt"), QLatin1String("vc-ld+jwt"), QLatin1String("vc+sd-jwt"),
                              QLatin1String("dc+sd-jwt"), QLatin1String("vc-ld+sd-jwt")});
        if (!text)
            return {Refusal::NotSupported, QStringLiteral("this kind of envelope")};
        return readCredential(*text);
    }
    if (entry.isObject())
        return {Refusal::NotSupported, QStringLiteral("credentials with a proof inside (JSON-LD)")};
    return {Refusal::WrongMember, QStringLiteral("verifiableCredential")};
}

Checked<PresentedToken> readPresentation(Jws jws, const QJsonObject &claims) {
    PresentationToken presentation;
    presentation.isFirstModel = claims[u"vp"].isObject();
    const QString type = mediaType(jws);
    const bool isSecondByType = isFormatOf(type, {QLatin1String("vp+jwt"), QLatin1String("vp-ld+jwt"),
                                                  QLatin1String("vp+ld+jwt"), QLatin1String("vp+ld+json+jwt")});
    if (presentation.isFirstModel ? !type.isEmpty() && type != QLatin1String("jwt")
                                  : !isSecondByType && !type.isEmpty() && type != QLatin1String("jwt"))
        return otherType(jws);
    QString wrong;
    if (!isDated(claims, &wrong))
        return {Refusal::WrongMember, wrong};
    presentation.w3c = presentation.isFirstModel ? claims[u"vp"].toObject() : claims;
    PresentedToken presented;
    const QJsonValue listed = presentation.w3c.value(u"verifiableCredential");
    const QJsonArray entries = listed.isUndefined() ? QJsonArray()
                               : listed.isArray()   ? listed.toArray()
                                                    : QJsonArray{listed};
    if (entries.isEmpty())
        return {Refusal::CredentialMissing, QStringLiteral("verifiableCredential")};
    if (entries.size() > mostCredentials)
        return {Refusal::TooLarge, QStringLiteral("over %1 credentials").arg(mostCredentials)};
    for (const QJsonValue &entry : entries) {
        auto credential = readEntry(entry);
        if (!credential)
            return credential.refused();
        presented.credentials.push_back(std::move(credential).value());
    }
    presentation.jws = std::move(jws);
    presentation.claims = claims;
    for (CredentialToken &credential : presented.credentials)
        credential.holder = presentation.holder();
    presented.presentation = std::move(presentation);
    return presented;
}

Checked<PresentedToken> single(Checked<CredentialToken> credential) {
    if (!credential)
        return credential.refused();
    PresentedToken presented;
    presented.credentials.push_back(std::move(credential).value());
    return presented;
}

/// CBOR maps in base64url, as ISO 18013-5 device responses come.
bool isMobileDocument(QByteArrayView text) {
    if (text.isEmpty() || text.contains('.') || text.contains('{'))
        return false;
    const auto bytes = fromBase64Url(text);
    return bytes && !bytes->isEmpty() && (static_cast<unsigned char>(bytes->front()) >> 5) == 5;
}

Checked<PresentedToken> readText(QByteArrayView text, int depth) {
    if (isMobileDocument(text))
        return {Refusal::NotSupported, QStringLiteral("mso_mdoc")};
    if (isMeantAsSdJwt(text))
        return single(readSdJwtCredential(text));
    if (text.startsWith('{')) {
        const auto object = parseStrictObject(text);
        if (!object)
            return object.refused();
        if (hasType(*object, "EnvelopedVerifiablePresentation")) {
            const auto inner = unwrapped(*object, {QLatin1String("vp+jwt"), QLatin1String("vp-ld+jwt")});
            if (!inner || depth >= deepestEnvelope)
                return {Refusal::NotSupported, QStringLiteral("this kind of envelope")};
            return readText(*inner, depth + 1);
        }
        if (object->contains(QLatin1String("proof")))
            return {Refusal::NotSupported, QStringLiteral("presentations with a proof inside (JSON-LD)")};
    }
    auto jws = parseJws(text);
    if (!jws)
        return jws.refused();
    auto claims = jws->claims();
    if (!claims)
        return claims.refused();
    if ((*claims)[u"vp"].isObject() || hasType(*claims, "VerifiablePresentation"))
        return readPresentation(std::move(jws).value(), *claims);
    return single(readJwtCredential(text));
}

/// The service's word must be about what came. Words that are not known say nothing.
Checked<Passed> agreesWith(const QString &format, const PresentedToken &presented) {
    const bool isSdJwt = presented.credentials.front().format == CredentialToken::Format::SdJwt;
    const bool isPresentation = presented.presentation.has_value();
    bool agrees = true;
    if (isFormatOf(format, {QLatin1String("dc+sd-jwt"), QLatin1String("vc+sd-jwt")}))
        agrees = isSdJwt && !isPresentation;
    else if (isFormatOf(format, {QLatin1String("jwt_vp"), QLatin1String("jwt_vp_json"), QLatin1String("vp+jwt")}))
        agrees = isPresentation;
    else if (isFormatOf(format, {QLatin1String("jwt_vc"), QLatin1String("jwt_vc_json"), QLatin1String("vc+jwt")}))
        agrees = !isSdJwt; // the credential format that was asked for; it comes inside a presentation
    else if (format == QLatin1String("mso_mdoc") || format.startsWith(QLatin1String("ldp_")))
        return {Refusal::NotSupported, format};
    if (!agrees)
        return {Refusal::TypeDiffers, QStringLiteral("not %1").arg(format)};
    return Passed{};
}

} // namespace

std::optional<QDateTime> numericDate(const QJsonValue &value) {
    if (!value.isDouble())
        return {};
    const double seconds = value.toDouble();
    if (!std::isfinite(seconds) || seconds < 0 || seconds > latestSecond)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(seconds * 1000)), Qt::UTC);
}

QString CredentialToken::issuer() const {
    const QString own = claims[u"iss"].toString();
    return own.isEmpty() ? idOf(w3c[u"issuer"]) : own;
}

QStringList CredentialToken::subjects() const {
    const QString own = claims[u"sub"].toString();
    if (!own.isEmpty())
        return {own};
    QStringList ids;
    const QJsonValue subject = w3c[u"credentialSubject"];
    const QJsonArray all = subject.isArray() ? subject.toArray() : QJsonArray{subject};
    for (const QJsonValue &one : all) {
        if (const QString id = one[u"id"].toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

std::optional<QJsonObject> CredentialToken::subject() const {
    const QJsonValue listed = w3c[u"credentialSubject"];
    if (!listed.isArray())
        return listed.toObject();
    const QJsonArray all = listed.toArray();
    if (all.size() == 1)
        return all.first().toObject();
    for (const QString &wanted : {holder, claims[u"sub"].toString()}) {
        const auto isWanted = [&wanted](const QJsonValue &one) {
            return !wanted.isEmpty() && one[u"id"] == wanted;
        };
        const auto count = std::count_if(all.begin(), all.end(), isWanted);
        if (count == 1)
            return std::find_if(all.begin(), all.end(), isWanted)->toObject();
        if (count > 1)
            return {};
    }
    return {};
}

QStringList CredentialToken::types() const {
    return w3c.isEmpty() ? textsOf(claims[u"vct"]) : textsOf(w3c[u"type"]);
}

std::optional<QDateTime> CredentialToken::begins() const {
    const QList<QDateTime> times = timesOf(*this, "nbf", "validFrom", "issuanceDate");
    return times.isEmpty() ? std::nullopt : std::optional(times.last());
}

std::optional<QDateTime> CredentialToken::ends() const {
    const QList<QDateTime> times = timesOf(*this, "exp", "validUntil", "expirationDate");
    return times.isEmpty() ? std::nullopt : std::optional(times.first());
}

std::optional<QDateTime> CredentialToken::issuedAt() const {
    const auto own = numericDate(claims[u"iat"]);
    return own ? own : begins();
}

bool CredentialToken::mayHideItsEnd() const {
    return sdJwt && !w3c.isEmpty() && withholdsMembers(*sdJwt);
}

QJsonObject CredentialToken::personalClaims() const {
    QJsonObject about;
    if (w3c.isEmpty()) {
        about = claims;
        for (const char *name : tokenMembers)
            about.remove(QLatin1String(name));
        return about;
    }
    about = subject().value_or(QJsonObject());
    about.remove(QStringLiteral("id"));
    about.remove(QStringLiteral("type"));
    return about;
}

QString PresentationToken::holder() const {
    const QString own = claims[u"iss"].toString();
    return own.isEmpty() ? idOf(w3c[u"holder"]) : own;
}

PresentedCredential shownCredential(const CredentialToken &token, const CredentialType &type) {
    PresentedCredential shown;
    shown.type = bestType(token.types(), type);
    shown.issuer = token.issuer();
    shown.issuerId = shown.issuer;
    shown.issuedAt = token.issuedAt();
    shown.expiresAt = token.ends();
    shown.claims = claimsOf(token.personalClaims());
    return shown;
}

Checked<PresentedToken> readPresented(QByteArrayView token, const QString &format) {
    auto presented = readText(token.trimmed(), 0);
    if (!presented)
        return presented;
    if (const auto agrees = agreesWith(format, *presented); !agrees)
        return agrees.refused();
    return presented;
}

} // namespace kiosk::trust
