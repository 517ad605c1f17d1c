#include "app/records/storekey.h"

#include "app/base/savedfile.h"
#include "app/credentials/retention.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace kiosk::records {

namespace {

constexpr int KeyBytes = 32;
constexpr int NonceBytes = 12;
constexpr int TagBytes = 16;
constexpr int FingerprintBytes = 16;
constexpr qint64 LargestFile = 16 * 1024;
/// A sealed text is a multiple of this long, so that its length says little.
constexpr qsizetype PaddedTo = 64;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

struct FreeKdf {
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};
using Kdf = std::unique_ptr<EVP_KDF_CTX, FreeKdf>;

unsigned char *writable(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Failure unusable(const QString &place, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(place, why));
}

QByteArray randomBytes(int count) {
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(writable(bytes), count) != 1)
        qFatal("OpenSSL has no random bytes");
    return bytes;
}

/// HKDF-SHA256 without salt, see RFC 5869.
QByteArray derived(const Secret &secret, QByteArray purpose, int count) {
    QByteArray bytes(count, Qt::Uninitialized);
    QByteArray digest("SHA256");
    QByteArray material = secret.reveal();
    const OSSL_PARAM parameters[]{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, material.data(), static_cast<size_t>(material.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, purpose.data(), static_cast<size_t>(purpose.size())),
        OSSL_PARAM_construct_end()};
    EVP_KDF *algorithm = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    const Kdf kdf(EVP_KDF_CTX_new(algorithm));
    EVP_KDF_free(algorithm);
    const bool isDerived =
        EVP_KDF_derive(kdf.get(), writable(bytes), static_cast<size_t>(bytes.size()), parameters) == 1;
    const Secret wiped(std::move(material));
    if (!isDerived)
        qFatal("OpenSSL derives no key");
    return bytes;
}

/// Nonce, ciphertext, tag.
QByteArray encrypted(const Secret &key, const QByteArray &text, QByteArrayView context) {
    const QByteArray nonce = randomBytes(NonceBytes);
    QByteArray ciphertext(text.size(), Qt::Uninitialized);
    QByteArray tag(TagBytes, Qt::Uninitialized);
    int length = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool isDone =
        EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), readable(key.reveal()), readable(nonce), nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, readable(context), static_cast<int>(context.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), writable(ciphertext), &length, readable(text), static_cast<int>(text.size())) ==
            1 &&
        EVP_EncryptFinal_ex(cipher.get(), nullptr, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, TagBytes, tag.data()) == 1;
    if (!isDone)
        qFatal("OpenSSL does not encrypt");
    return nonce + ciphertext + tag;
}

std::optional<QByteArray> decrypted(const Secret &key, const QByteArray &bytes, QByteArrayView context) {
    if (bytes.size() < NonceBytes + TagBytes || key.reveal().size() != KeyBytes)
        return {};
    const QByteArray nonce = bytes.first(NonceBytes);
    const QByteArray ciphertext = bytes.mid(NonceBytes, bytes.size() - NonceBytes - TagBytes);
    QByteArray tag = bytes.last(TagBytes);
    QByteArray text(ciphertext.size(), Qt::Uninitialized);
    int length = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool isGenuine =
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), readable(key.reveal()), readable(nonce), nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &length, readable(context), static_cast<int>(context.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), writable(text), &length, readable(ciphertext),
                          static_cast<int>(ciphertext.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, TagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), nullptr, &length) == 1;
    if (!isGenuine)
        return {};
    return text;
}

QByteArray numbered(qsizetype number) {
    const quint32 big = qToBigEndian(static_cast<quint32>(number));
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

/// Length, text, zeros.
QByteArray padded(const QByteArray &text) {
    QByteArray bytes = numbered(text.size()) + text;
    bytes.append((PaddedTo - bytes.size() % PaddedTo) % PaddedTo, '\0');
    return bytes;
}

QByteArray unpadded(const QByteArray &bytes) {
    return bytes.mid(sizeof(quint32), qFromBigEndian<quint32>(bytes.constData()));
}

QString codeOf(const Secret &key, const QByteArray &message) {
    QByteArray code(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.reveal().constData(), static_cast<int>(key.reveal().size()), readable(message),
              static_cast<size_t>(message.size()), writable(code), &length))
        qFatal("OpenSSL makes no HMAC");
    return QString::fromLatin1(code.first(static_cast<qsizetype>(length)).toHex());
}

} // namespace

Outcome<StoreKey> StoreKey::from(const Secret &secret) {
    if (secret.reveal().size() < LeastBytes) {
        return unusable(QStringLiteral("the records' key"),
                        QStringLiteral("is shorter than %1 characters").arg(LeastBytes));
    }
    StoreKey key;
    key.m_wrapping = Secret(derived(secret, "verifier-kiosk wrapping 1", KeyBytes));
    key.m_hashing = Secret(derived(secret, "verifier-kiosk hashing 1", KeyBytes));
    key.m_fingerprint = QString::fromLatin1(derived(secret, "verifier-kiosk fingerprint 1", FingerprintBytes).toHex());
    return key;
}

Outcome<StoreKey> StoreKey::read(const QString &folder) {
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(file.fileName(), file.errorString());
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) != 0)
        return unusable(file.fileName(), QStringLiteral("may be read by others than its owner; expected mode 0600"));
#endif
    QByteArray text = file.read(LargestFile);
    // As a reference "file:" to it would be read.
    if (text.endsWith('\n'))
        text.chop(1);
    const Secret secret(std::move(text));
    if (secret.reveal().size() < LeastBytes)
        return unusable(file.fileName(), QStringLiteral("holds no key"));
    return from(secret);
}

Outcome<StoreKey> StoreKey::make(const QString &folder) {
    const Secret raw(randomBytes(KeyBytes));
    const Secret text(raw.reveal().toBase64());
    QSaveFile file(fileIn(folder));
    if (QFile::exists(file.fileName()))
        return unusable(file.fileName(), QStringLiteral("is there already"));
    // The permissions stand before the first byte does.
    const bool isMade = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                        file.write(text.reveal()) == text.reveal().size() && file.write("\n") == 1 && commitWhole(file);
    if (!isMade)
        return unusable(file.fileName(), file.errorString());
    return from(text);
}

QString StoreKey::fileIn(const QString &folder) {
    return QDir(folder).filePath(QStringLiteral("store.key"));
}

Sealed StoreKey::seal(const QString &text, QByteArrayView context) const {
    const Secret own(randomBytes(KeyBytes));
    const Secret plain(padded(text.toUtf8()));
    return {encrypted(m_wrapping, own.reveal(), context), encrypted(own, plain.reveal(), context)};
}

std::optional<QString> StoreKey::open(const Sealed &sealed, QByteArrayView context) const {
    auto own = decrypted(m_wrapping, sealed.key, context);
    if (!own)
        return {};
    const auto plain = decrypted(Secret(std::move(*own)), sealed.value, context);
    if (!plain)
        return {};
    return QString::fromUtf8(unpadded(*plain));
}

QString StoreKey::hash(const QMap<QString, QString> &claims) const {
    QByteArray message("VKH1");
    for (auto each = claims.cbegin(); each != claims.cend(); ++each) {
        for (const QByteArray &part : {each.key().toUtf8(), normalised(each.value()).toUtf8()})
            message += numbered(part.size()) + part;
    }
    return codeOf(m_hashing, message);
}

QString StoreKey::markOf(const QString &text) const {
    return codeOf(m_hashing, "VKM1" + text.toUtf8());
}

} // namespace kiosk::records
