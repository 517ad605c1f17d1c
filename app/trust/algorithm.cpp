#include "app/trust/algorithm.h"

#include <utility>

namespace kiosk::trust {

namespace {

using Named = std::pair<Algorithm, const char *>;
constexpr Named names[] = {{Algorithm::ES256, "ES256"},   {Algorithm::ES384, "ES384"}, {Algorithm::ES512, "ES512"},
                           {Algorithm::ES256K, "ES256K"}, {Algorithm::EdDSA, "EdDSA"}, {Algorithm::RS256, "RS256"},
                           {Algorithm::RS384, "RS384"},   {Algorithm::RS512, "RS512"}, {Algorithm::PS256, "PS256"},
                           {Algorithm::PS384, "PS384"},   {Algorithm::PS512, "PS512"}};

} // namespace

QString nameOf(Algorithm algorithm) {
    for (const auto &[known, name] : names) {
        if (known == algorithm)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

QString nameOf(KeyType type) {
    switch (type) {
    case KeyType::P256:
        return QStringLiteral("P-256");
    case KeyType::P384:
        return QStringLiteral("P-384");
    case KeyType::P521:
        return QStringLiteral("P-521");
    case KeyType::Secp256k1:
        return QStringLiteral("secp256k1");
    case KeyType::Ed25519:
        return QStringLiteral("Ed25519");
    case KeyType::Rsa:
        return QStringLiteral("RSA");
    }
    Q_UNREACHABLE();
}

const std::vector<Algorithm> &everyAlgorithm() {
    static const std::vector<Algorithm> all = [] {
        std::vector<Algorithm> list;
        for (const auto &[algorithm, name] : names)
            list.push_back(algorithm);
        return list;
    }();
    return all;
}

Checked<Algorithm> readAlgorithm(const QJsonValue &alg) {
    if (alg.isUndefined())
        return {Refusal::MissingMember, QStringLiteral("alg")};
    if (!alg.isString())
        return {Refusal::WrongMember, QStringLiteral("alg")};
    const QString word = alg.toString();
    for (const auto &[algorithm, name] : names) {
        if (word == QLatin1String(name))
            return algorithm;
    }
    if (word == u"Ed25519")
        return Algorithm::EdDSA;
    // Some readers compare it without regard to case; no spelling of it may pass as merely unknown.
    if (word.compare(u"none", Qt::CaseInsensitive) == 0)
        return Refusal::AlgorithmNone;
    return {Refusal::AlgorithmUnknown, word.left(64)};
}

KeyType keyTypeOf(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::ES256:
        return KeyType::P256;
    case Algorithm::ES384:
        return KeyType::P384;
    case Algorithm::ES512:
        return KeyType::P521;
    case Algorithm::ES256K:
        return KeyType::Secp256k1;
    case Algorithm::EdDSA:
        return KeyType::Ed25519;
    case Algorithm::RS256:
    case Algorithm::RS384:
    case Algorithm::RS512:
    case Algorithm::PS256:
    case Algorithm::PS384:
    case Algorithm::PS512:
        return KeyType::Rsa;
    }
    Q_UNREACHABLE();
}

bool fits(Algorithm algorithm, KeyType type) {
    return keyTypeOf(algorithm) == type;
}

} // namespace kiosk::trust
