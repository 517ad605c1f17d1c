#include "tests/bench/trust/signatures.h"

#include "app/trust/jws.h"
#include "tests/bench/figures.h"
#include "tests/bench/trust/rate.h"
#include "tests/bench/trust/signer.h"

#include <QProcess>
#include <algorithm>
#include <optional>

namespace kiosk::bench {

namespace {

using trust::Algorithm;

/// About as long as a credential with a dozen claims.
const QByteArray payload = "{\"iss\":\"https://issuer.example.com\",\"claims\":\"" + QByteArray(600, 'x') + "\"}";

/// Verifications per second as `openssl speed` measures them; nothing where it does not know the algorithm.
std::optional<double> opensslSpeed(Algorithm algorithm, double seconds) {
    const QString name = algorithm == Algorithm::ES256   ? QStringLiteral("ecdsap256")
                         : algorithm == Algorithm::EdDSA ? QStringLiteral("ed25519")
                                                         : QString();
    if (name.isEmpty())
        return {};
    QProcess openssl;
    const int whole = std::max(1, static_cast<int>(seconds));
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("speed"), QStringLiteral("-mr"),
                                              QStringLiteral("-seconds"), QString::number(whole), name});
    if (!openssl.waitForFinished(60'000 * whole) || openssl.exitCode() != 0)
        return {};
    // "+F4:…:signatures:verifications", by seconds.
    const QList<QByteArray> lines = openssl.readAllStandardOutput().trimmed().split('\n');
    const double rate = lines.last().split(':').last().toDouble();
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

QJsonObject figuresOf(Algorithm algorithm, int rounds, double seconds) {
    const Signer signer(algorithm);
    const QByteArray token = signer.token(payload);
    const trust::PublicKey key = trust::readJwk(signer.publicJwk()).value();
    const auto bare = signer.bareVerification(payload);
    Figures own;
    Figures loop;
    Figures speed;
    for (int i = 0; i < rounds; ++i) {
        own.add(perSecond(seconds, [&] {
            const auto jws = trust::parseCompactJws(token);
            return jws && trust::verify(*jws, key).ok();
        }));
        loop.add(perSecond(seconds, bare));
        if (const auto rate = opensslSpeed(algorithm, seconds))
            speed.add(*rate);
    }
    QJsonObject figures{{QStringLiteral("kiosk"), own.json()},
                        {QStringLiteral("opensslLoop"), loop.json()},
                        {QStringLiteral("ofOpensslLoop"), Figures::rounded(own.median() / loop.median())}};
    if (speed.count()) {
        figures.insert(QStringLiteral("opensslSpeed"), speed.json());
        figures.insert(QStringLiteral("ofOpensslSpeed"), Figures::rounded(own.median() / speed.median()));
    }
    return figures;
}

} // namespace

QJsonObject signatureFigures(int rounds, double seconds) {
    QJsonObject all;
    for (const Algorithm algorithm : {Algorithm::ES256, Algorithm::ES256K, Algorithm::EdDSA})
        all.insert(trust::nameOf(algorithm), figuresOf(algorithm, rounds, seconds));
    return all;
}

} // namespace kiosk::bench
