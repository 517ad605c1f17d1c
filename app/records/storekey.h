#pragma once

#include "app/base/outcome.h"
#include "app/base/secret.h"

#include <QMap>
#include <QString>
#include <optional>

namespace kiosk::records {

/// Something sealed under a key of its own.
struct Sealed {
    QByteArray key;   ///< its own key, wrapped by the store's: StoreKey::WrappedBytes
    QByteArray value; ///< AES-256-GCM: nonce (12 bytes), ciphertext, tag (16)

    bool operator==(const Sealed &) const = default;
};

/// The key under which a store keeps what people shared, and where open cases are followed. It seals every text under a
/// fresh random key, which it wraps; who destroys the wrapped key destroys the text, wherever copies of the rest may
/// lie. From one secret it derives, by HKDF-SHA256, a key that wraps, one that hashes, and a fingerprint.
class StoreKey {
public:
    /// From a secret that the configuration names: LeastBytes or more, and as random as a key must be. NotRecorded
    /// where it is shorter.
    static Outcome<StoreKey> from(const Secret &secret);
    /// Reads `store.key` in this folder. NotRecorded where it cannot be used: missing, unreadable, too short, or
    /// readable by others than its owner.
    static Outcome<StoreKey> read(const QString &folder);
    /// Makes `store.key`, which must not be there, with mode 0600.
    static Outcome<StoreKey> make(const QString &folder);
    static QString fileIn(const QString &folder);

    /// `context` says what it is and where it belongs; it opens nowhere else.
    Sealed seal(const QString &text, QByteArrayView context) const;
    /// Nothing where a byte of it was changed, or where it was sealed with another key or for another context.
    std::optional<QString> open(const Sealed &sealed, QByteArrayView context) const;
    /// HMAC-SHA256, in hex, of claims and what they say, see normalised().
    QString hash(const QMap<QString, QString> &claims) const;
    /// HMAC-SHA256, in hex, of what must be recognised but not known.
    QString markOf(const QString &text) const;
    /// Tells keys apart and says nothing of them.
    QString fingerprint() const { return m_fingerprint; }

    static constexpr qsizetype LeastBytes = 32;
    static constexpr qsizetype WrappedBytes = 12 + 32 + 16;

private:
    StoreKey() = default;

    Secret m_wrapping;
    Secret m_hashing;
    QString m_fingerprint;
};

} // namespace kiosk::records
