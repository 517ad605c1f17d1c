#include "app/records/deskkey.h"

#include "app/base/savedfile.h"
#include "app/base/secret.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace kiosk::records {

struct DeskKey::Material {
    EVP_PKEY *key = nullptr;

    explicit Material(EVP_PKEY *owned) : key(owned) {}
    Material(const Material &) = delete;
    Material &operator=(const Material &) = delete;
    ~Material() { EVP_PKEY_free(key); }
};

namespace {

constexpr qsizetype SignatureBytes = 64;
constexpr qint64 LargestFile = 16 * 1024;

Failure unusable(const QString &file, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(file, why));
}

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

QByteArray contentsOf(BIO *bio) {
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return QByteArray(data, length);
}

Bio readable(const QByteArray &bytes) {
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray derOfPublic(EVP_PKEY *key) {
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), std::max(length, 0));
    OPENSSL_free(der);
    return bytes;
}

Outcome<Done> save(const QString &name, const QByteArray &bytes, QFileDevice::Permissions permissions) {
    QSaveFile file(name);
    // The permissions stand before the first byte does.
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
                         file.write(bytes) == bytes.size() && commitWhole(file);
    if (!isSaved)
        return unusable(name, file.errorString());
    return Done{};
}

} // namespace

DeskKey::DeskKey(std::shared_ptr<const Material> material, trust::PublicKey publicKey)
    : m_material(std::move(material)), m_publicKey(std::move(publicKey)) {}

Outcome<DeskKey> DeskKey::make() {
    EVP_PKEY *made = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    if (!made)
        return unusable(QStringLiteral("desk key"), QStringLiteral("OpenSSL makes no Ed25519 key"));
    auto material = std::make_shared<const Material>(made);
    auto publicKey = trust::PublicKey::fromSubjectPublicKeyInfo(derOfPublic(made));
    if (!publicKey)
        return unusable(QStringLiteral("desk key"), nameOf(publicKey.reason()));
    return DeskKey(std::move(material), std::move(publicKey).value());
}

Outcome<DeskKey> DeskKey::read(const QString &folder) {
    const QString name = privateKeyFile(folder);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(name, file.errorString());
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) != 0)
        return unusable(name, QStringLiteral("may be read by others than its owner; expected mode 0600"));
#endif
    const Secret pem(file.read(LargestFile));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(readable(pem.reveal()).get(), nullptr, nullptr, nullptr);
    if (!key)
        return unusable(name, QStringLiteral("holds no private key"));
    auto material = std::make_shared<const Material>(key);
    auto publicKey = trust::PublicKey::fromSubjectPublicKeyInfo(derOfPublic(key));
    if (!publicKey || publicKey->type() != trust::KeyType::Ed25519)
        return unusable(name, QStringLiteral("holds no Ed25519 key"));
    return DeskKey(std::move(material), std::move(publicKey).value());
}

Outcome<Done> DeskKey::write(const QString &folder) const {
    const Bio secret(BIO_new(BIO_s_secmem()));
    const Bio open(BIO_new(BIO_s_mem()));
    if (!PEM_write_bio_PKCS8PrivateKey(secret.get(), m_material->key, nullptr, nullptr, 0, nullptr, nullptr) ||
        !PEM_write_bio_PUBKEY(open.get(), m_material->key))
        return unusable(privateKeyFile(folder), QStringLiteral("OpenSSL does not write the key"));
    const Secret pem(contentsOf(secret.get()));
    // The public half first: where there is a private key, there is its public one.
    const auto shown =
        save(publicKeyFile(folder), contentsOf(open.get()),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!shown)
        return shown;
    return save(privateKeyFile(folder), pem.reveal(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QByteArray DeskKey::sign(QByteArrayView message) const {
    QByteArray signature(SignatureBytes, Qt::Uninitialized);
    auto length = static_cast<std::size_t>(signature.size());
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool isSigned = context && EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_material->key) == 1 &&
                          EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length,
                                         reinterpret_cast<const unsigned char *>(message.data()),
                                         static_cast<std::size_t>(message.size())) == 1;
    EVP_MD_CTX_free(context);
    if (!isSigned)
        qFatal("OpenSSL does not sign with Ed25519");
    return signature;
}

Outcome<trust::PublicKey> publicKeyFromPem(const QByteArray &pem) {
    const auto refuse = [](const QString &why) {
        return makeFailure(FailureKind::BadConfiguration, Stage::Settings, why);
    };
    EVP_PKEY *key = PEM_read_bio_PUBKEY(readable(pem).get(), nullptr, nullptr, nullptr);
    if (!key)
        return refuse(QStringLiteral("holds no public key in PEM"));
    auto read = trust::PublicKey::fromSubjectPublicKeyInfo(derOfPublic(key));
    EVP_PKEY_free(key);
    if (!read || read->type() != trust::KeyType::Ed25519)
        return refuse(QStringLiteral("holds no usable Ed25519 key"));
    return std::move(read).value();
}

Outcome<trust::PublicKey> readPublicKey(const QString &name) {
    const auto refuse = [&name](const QString &why) {
        return makeFailure(FailureKind::BadConfiguration, Stage::Settings, QStringLiteral("%1: %2").arg(name, why));
    };
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    auto key = publicKeyFromPem(file.read(LargestFile));
    if (!key)
        return refuse(key.failure().detail);
    return key;
}

QString keyIdOf(const trust::PublicKey &key) {
    return QString::fromLatin1(key.thumbprint());
}

QString privateKeyFile(const QString &folder) {
    return QDir(folder).filePath(QStringLiteral("desk.key"));
}

QString publicKeyFile(const QString &folder) {
    return QDir(folder).filePath(QStringLiteral("desk.pub"));
}

} // namespace kiosk::records
