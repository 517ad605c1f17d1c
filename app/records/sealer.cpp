#include "app/records/sealer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <memory>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace kiosk::records {

namespace {

constexpr qsizetype KeyBytes = 32;
constexpr int NonceBytes = 12;
constexpr int TagBytes = 16;
constexpr int DigestBytes = 32;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

unsigned char *bytesOf(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

int sizeOf(const QByteArray &bytes) {
    return static_cast<int>(bytes.size());
}

QByteArray random(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(bytes), sizeOf(bytes)) != 1)
        qFatal("OpenSSL has no random numbers");
    return bytes;
}

Failure unusable(const QString &file, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(file, why));
}

/// The permissions stand before the first byte does.
Outcome<QByteArray> makeKey(const QString &name) {
    const QByteArray key = random(2 * KeyBytes);
    QSaveFile file(name);
    const bool isSaved = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(key) == key.size() && file.commit();
    if (!isSaved)
        return unusable(name, file.errorString());
    return key;
}

Outcome<QByteArray> readKey(const QString &name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(name, file.errorString());
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) != 0)
        return unusable(name, QStringLiteral("may be read by others than its owner; expected mode 0600"));
#endif
    const QByteArray key = file.read(2 * KeyBytes + 1);
    if (key.size() != 2 * KeyBytes)
        return unusable(name, QStringLiteral("holds no key of this program"));
    return key;
}

} // namespace

Sealer::Sealer(const QByteArray &key) : m_sealing(key.first(KeyBytes)), m_marking(key.last(KeyBytes)) {}

Outcome<Sealer> Sealer::open(const QString &folder) {
    const QString name = QDir(folder).filePath(QStringLiteral("seal.key"));
    const Outcome<QByteArray> key = QFile::exists(name) ? readKey(name) : makeKey(name);
    if (!key)
        return key.failure();
    return Sealer(*key);
}

QByteArray Sealer::seal(const QByteArray &text, const QByteArray &about) const {
    const QByteArray nonce = random(NonceBytes);
    QByteArray sealed(text.size(), Qt::Uninitialized);
    QByteArray tag(TagBytes, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool isSealed =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_sealing.reveal()), bytesOf(nonce)) ==
            1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(about), sizeOf(about)) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(sealed), &length, bytesOf(text), sizeOf(text)) == 1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(sealed) + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagBytes, tag.data()) == 1;
    if (!isSealed)
        qFatal("OpenSSL does not seal with AES-256-GCM");
    return nonce + sealed + tag;
}

std::optional<Secret> Sealer::unseal(const QByteArray &sealed, const QByteArray &about) const {
    if (sealed.size() < NonceBytes + TagBytes)
        return {};
    const QByteArray nonce = sealed.first(NonceBytes);
    const QByteArray body = sealed.mid(NonceBytes, sealed.size() - NonceBytes - TagBytes);
    QByteArray tag = sealed.last(TagBytes);
    QByteArray text(body.size(), Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool isWhole = context &&
                         EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_sealing.reveal()),
                                            bytesOf(nonce)) == 1 &&
                         EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(about), sizeOf(about)) == 1 &&
                         EVP_DecryptUpdate(context.get(), bytesOf(text), &length, bytesOf(body), sizeOf(body)) == 1 &&
                         EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagBytes, tag.data()) == 1 &&
                         EVP_DecryptFinal_ex(context.get(), bytesOf(text) + length, &length) == 1;
    Secret secret(std::move(text));
    return isWhole ? std::optional(std::move(secret)) : std::nullopt;
}

QString Sealer::markOf(const QString &text) const {
    const QByteArray utf8 = text.toUtf8();
    QByteArray mark(DigestBytes, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), m_marking.reveal().constData(), sizeOf(m_marking.reveal()), bytesOf(utf8),
              static_cast<std::size_t>(utf8.size()), bytesOf(mark), &length))
        qFatal("OpenSSL makes no HMAC with SHA-256");
    return QString::fromLatin1(mark.toHex());
}

} // namespace kiosk::records
