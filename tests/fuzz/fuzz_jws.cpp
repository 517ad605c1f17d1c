// Any bytes as a token, as JSON, as a key, a key set and a certificate: nothing crashes, nothing unsigned is accepted,
// and what is read has the properties that callers rely on.
#include "app/trust/base64url.h"
#include "app/trust/certificates.h"
#include "app/trust/jws.h"
#include "app/trust/strictjson.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

using namespace kiosk::trust;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// The key of RFC 8037.
const KeySet &keys() {
    static const KeySet set = [] {
        const auto key =
            readJwk({{QStringLiteral("kty"), QStringLiteral("OKP")},
                     {QStringLiteral("crv"), QStringLiteral("Ed25519")},
                     {QStringLiteral("x"), QStringLiteral("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")}});
        KeySet one;
        one.keys.push_back(*key);
        return one;
    }();
    return set;
}

void askToken(QByteArrayView bytes) {
    const auto jws = parseJws(bytes);
    if (!jws)
        return;
    require(!jws->signingInput.isEmpty() && jws->signingInput.size() <= bytes.size());
    const auto algorithm = examineHeader(*jws);
    const auto key = verify(*jws, keys());
    if (key)
        require(algorithm.ok() && !jws->signature.isEmpty() && *algorithm == Algorithm::EdDSA);
    else if (!algorithm)
        require(key.reason() == algorithm.reason());
    const auto claims = jws->claims();
    if (claims)
        require(!jws->payload.isEmpty());
}

void askJson(QByteArrayView bytes) {
    const auto value = parseStrictJson(bytes);
    if (!value) {
        require(value.reason() == Refusal::BadJson || value.reason() == Refusal::BadText ||
                value.reason() == Refusal::DoubledMember || value.reason() == Refusal::TooLarge ||
                value.reason() == Refusal::TooDeep);
        return;
    }
    if (!value->isObject())
        return;
    const QJsonObject object = value->toObject();
    // What is written again reads as the same.
    const auto again = parseStrictObject(QJsonDocument(object).toJson(QJsonDocument::Compact));
    require(again.ok() && again->size() == object.size());
    if (const auto key = readJwk(object)) {
        const auto same = readJwk(key->toJwk());
        require(same.ok() && same->isSameKeyAs(*key) && same->thumbprint() == key->thumbprint());
    }
    if (const auto set = readKeySet(object))
        require(set->keys.size() + set->unusable.size() <= 200);
    (void)readX5c(object.value(QStringLiteral("x5c")));
}

void askBytes(QByteArrayView bytes) {
    if (const auto decoded = fromBase64Url(bytes))
        require(toBase64Url(*decoded) == bytes.toByteArray());
    (void)fromBase64(bytes);
    if (const auto key = PublicKey::fromMulticodec(bytes))
        require(readJwk(key->toJwk())->isSameKeyAs(*key));
    (void)PublicKey::fromSubjectPublicKeyInfo(bytes);
    if (const auto facts = readCertificate(bytes))
        require(facts->sha256.size() == 32);
    (void)keyOfCertificate(bytes);
    static const CertificateRoots roots;
    require(!examineChain({bytes.toByteArray()}, roots, QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC)).ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    askToken(bytes);
    askJson(bytes);
    askBytes(bytes);
    return 0;
}
