#include "app/trust/digest.h"

#include <openssl/evp.h>

namespace kiosk::trust {

namespace {

const EVP_MD *methodOf(Digest digest) {
    // Fetched once: asking the provider again for every digest costs more than a short digest.
    static EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static EVP_MD *const sha384 = EVP_MD_fetch(nullptr, "SHA384", nullptr);
    static EVP_MD *const sha512 = EVP_MD_fetch(nullptr, "SHA512", nullptr);
    switch (digest) {
    case Digest::Sha256:
        return sha256;
    case Digest::Sha384:
        return sha384;
    case Digest::Sha512:
        return sha512;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray digestOf(Digest digest, QByteArrayView bytes) {
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    const bool isDone = EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                                   reinterpret_cast<unsigned char *>(out.data()), &length, methodOf(digest), nullptr);
    if (!isDone)
        qFatal("OpenSSL computes no SHA-2");
    out.truncate(static_cast<qsizetype>(length));
    return out;
}

Checked<Digest> readDigestName(QStringView name) {
    if (name == u"sha-256")
        return Digest::Sha256;
    if (name == u"sha-384")
        return Digest::Sha384;
    if (name == u"sha-512")
        return Digest::Sha512;
    return {Refusal::DigestUnknown, name.left(64).toString()};
}

} // namespace kiosk::trust
