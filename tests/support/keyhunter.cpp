#include "tests/support/keyhunter.h"

#include <QDirIterator>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <algorithm>
#include <openssl/evp.h>
#include <optional>

namespace kiosk::test {

namespace {

constexpr qsizetype Nonce = 12;
constexpr qsizetype Tag = 16;
constexpr qsizetype Key = 32;
constexpr qsizetype Step = 64; ///< sealed texts are multiples of this
constexpr qsizetype Longest = 2 * Step;

const unsigned char *bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array) {
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray hmac(const QByteArray &key, const QByteArray &message) {
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArrayList contentsOf(const QString &folder) {
    QByteArrayList contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        contents.append(file.readAll());
    }
    return contents;
}

/// Tries one key on many places.
class Opener {
public:
    explicit Opener(const QByteArray &key) : m_context(EVP_CIPHER_CTX_new()) {
        if (EVP_DecryptInit_ex(m_context, EVP_aes_256_gcm(), nullptr, bytesOf(key), nullptr) != 1)
            qFatal("no cipher");
    }
    ~Opener() { EVP_CIPHER_CTX_free(m_context); }
    Opener(const Opener &) = delete;
    Opener &operator=(const Opener &) = delete;

    std::optional<QByteArray> open(QByteArrayView sealed, const QByteArray &context) const {
        QByteArray text(sealed.size() - Nonce - Tag, Qt::Uninitialized);
        QByteArray tag = sealed.last(Tag).toByteArray();
        int length = 0;
        const bool isOpen =
            EVP_DecryptInit_ex(m_context, nullptr, nullptr, nullptr, bytesOf(sealed)) == 1 &&
            EVP_DecryptUpdate(m_context, nullptr, &length, bytesOf(context), static_cast<int>(context.size())) == 1 &&
            EVP_DecryptUpdate(m_context, bytesOf(text), &length, bytesOf(sealed) + Nonce,
                              static_cast<int>(text.size())) == 1 &&
            EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_AEAD_SET_TAG, Tag, tag.data()) == 1 &&
            EVP_DecryptFinal_ex(m_context, nullptr, &length) == 1;
        return isOpen ? std::optional(text) : std::nullopt;
    }

private:
    EVP_CIPHER_CTX *m_context;
};

/// Random bytes have no four zeros in a row and many beyond ASCII, but in one of many million places.
bool canBeRandom(QByteArrayView window) {
    constexpr qsizetype least = 10;
    return std::count_if(window.cbegin(), window.cend(), [](char byte) { return (byte & 0x80) != 0; }) >= least;
}

/// Every place of that length where ciphertext can lie.
QList<QByteArrayView> placesOf(const QByteArrayList &contents, qsizetype length) {
    const QByteArray zeros(4, '\0');
    QList<QByteArrayView> places;
    for (const QByteArray &bytes : contents) {
        for (qsizetype at = 0; at + length <= bytes.size();) {
            const QByteArrayView window = QByteArrayView(bytes).sliced(at, length);
            const qsizetype empty = window.lastIndexOf(zeros);
            if (empty < 0 && canBeRandom(window))
                places.append(window);
            at += std::max<qsizetype>(empty, 0) + 1;
        }
    }
    return places;
}

} // namespace

KeyHunter::KeyHunter(const QByteArray &secret) {
    // HKDF with SHA-256 without salt, and one block of output.
    const QByteArray extracted = hmac(QByteArray(Key, '\0'), secret);
    m_wrapping = hmac(extracted, QByteArray("verifier-kiosk wrapping 1") + '\x01');
}

QSet<QString> KeyHunter::find(const QString &folder, const QByteArrayList &contexts) const {
    const QByteArrayList contents = contentsOf(folder);
    const Opener wrapping(m_wrapping);
    QList<QByteArrayView> sealed;
    for (qsizetype length = Step; length <= Longest; length += Step)
        sealed += placesOf(contents, Nonce + length + Tag);
    QSet<QString> texts;
    for (const QByteArrayView wrapped : placesOf(contents, Nonce + Key + Tag)) {
        for (const QByteArray &context : contexts) {
            const auto key = wrapping.open(wrapped, context);
            if (!key)
                continue;
            const Opener own(*key);
            for (const QByteArrayView place : std::as_const(sealed)) {
                if (const auto text = own.open(place, context))
                    texts.insert(
                        QString::fromUtf8(text->mid(sizeof(quint32), qFromBigEndian<quint32>(text->constData()))));
            }
        }
    }
    return texts;
}

bool isInFolder(const QString &folder, const QByteArray &bytes) {
    const QByteArrayList contents = contentsOf(folder);
    return std::any_of(contents.cbegin(), contents.cend(),
                       [&bytes](const QByteArray &content) { return content.contains(bytes); });
}

} // namespace kiosk::test
