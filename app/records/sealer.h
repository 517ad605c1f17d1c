#pragma once

#include "app/base/outcome.h"
#include "app/base/secret.h"

#include <optional>

namespace kiosk::records {

/// Seals what is needed again but must not lie open on the disk, and marks what must be recognised but not known. Its
/// key lies in a file of its own that only the kiosk's user may read (`seal.key`: 32 random bytes for sealing, 32 for
/// marks).
class Sealer {
public:
    /// The key of this folder; a new one where there is none. NotRecorded where it cannot be used.
    static Outcome<Sealer> open(const QString &folder);

    /// AES-256-GCM: 12 bytes of nonce, the sealed text, 16 bytes of tag. `about` is bound to it without being sealed.
    QByteArray seal(const QByteArray &text, const QByteArray &about) const;
    /// Nothing where it was sealed with another key, about something else, or was changed since.
    std::optional<Secret> unseal(const QByteArray &sealed, const QByteArray &about) const;
    /// HMAC-SHA-256, in hex: the same text has the same mark at this desk, and nobody without the key can guess texts.
    QString markOf(const QString &text) const;

private:
    explicit Sealer(const QByteArray &key);

    Secret m_sealing;
    Secret m_marking;
};

} // namespace kiosk::records
