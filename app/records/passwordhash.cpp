#include "app/records/passwordhash.h"

#include <QStringList>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace kiosk::records {

namespace {

constexpr int SaltBytes = 16;
constexpr int HashBytes = 32;
constexpr uint64_t MostMemory = 256ULL * 1024 * 1024;
constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The costs of scrypt.
struct Cost {
    int logN = UsualPinCost;
    int r = 8;
    int p = 1;
};

struct Kept {
    Cost cost;
    QByteArray salt;
    QByteArray hash;
};

Failure failed(const char *why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QLatin1String(why));
}

QString lineOf(const Kept &kept) {
    return QStringLiteral("scrypt$%1$%2$%3$%4$%5")
        .arg(kept.cost.logN)
        .arg(kept.cost.r)
        .arg(kept.cost.p)
        .arg(QLatin1String(kept.salt.toBase64(Base64)), QLatin1String(kept.hash.toBase64(Base64)));
}

/// Nothing unless lineOf() would write this line, with costs that this computer can bear.
std::optional<Kept> read(const QString &line) {
    const QStringList parts = line.split(u'$');
    if (parts.size() != 6)
        return {};
    Kept kept{{parts.at(1).toInt(), parts.at(2).toInt(), parts.at(3).toInt()},
              QByteArray::fromBase64(parts.at(4).toLatin1(), Base64),
              QByteArray::fromBase64(parts.at(5).toLatin1(), Base64)};
    const bool isBearable = kept.cost.logN >= 10 && kept.cost.logN <= 17 && kept.cost.r >= 1 && kept.cost.r <= 8 &&
                            kept.cost.p >= 1 && kept.cost.p <= 4;
    return isBearable && kept.salt.size() == SaltBytes && kept.hash.size() == HashBytes && lineOf(kept) == line
               ? std::optional(kept)
               : std::nullopt;
}

/// Empty where there is not enough memory.
QByteArray scrypt(const Secret &secret, const QByteArray &salt, const Cost &cost) {
    QByteArray hash(HashBytes, '\0');
    const QByteArray &bytes = secret.reveal();
    const int done =
        EVP_PBE_scrypt(bytes.constData(), static_cast<size_t>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()),
                       1ULL << cost.logN, static_cast<uint64_t>(cost.r), static_cast<uint64_t>(cost.p), MostMemory,
                       reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()));
    return done == 1 ? hash : QByteArray();
}

} // namespace

Outcome<QString> hashOf(const Secret &secret, int cost) {
    Kept kept{{cost}, QByteArray(SaltBytes, '\0'), {}};
    if (RAND_bytes(reinterpret_cast<unsigned char *>(kept.salt.data()), SaltBytes) != 1)
        return failed("OpenSSL has no random numbers");
    kept.hash = scrypt(secret, kept.salt, kept.cost);
    if (kept.hash.isEmpty())
        return failed("not enough memory for the hash of a PIN");
    return lineOf(kept);
}

Outcome<bool> matches(const Secret &secret, const QString &hash) {
    const std::optional<Kept> kept = read(hash);
    if (!kept)
        return failed("what is kept of an operator's PIN is damaged; set another one");
    const QByteArray found = scrypt(secret, kept->salt, kept->cost);
    if (found.isEmpty())
        return failed("not enough memory for the hash of a PIN");
    return CRYPTO_memcmp(found.constData(), kept->hash.constData(), HashBytes) == 0;
}

QString nobodysHash(int cost) {
    return lineOf({{cost}, QByteArray(SaltBytes, '\0'), QByteArray(HashBytes, '\0')});
}

} // namespace kiosk::records
