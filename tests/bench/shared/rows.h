#pragma once

#include "app/records/sharedrecords.h"
#include "app/records/store.h"

#include <QTemporaryDir>

namespace kiosk::bench {

/// A desk whose store is full of verifications, five events each, and the very rows that it will send.
class FullDesk {
public:
    explicit FullDesk(int verifications);

    const QString &folder() const { return m_folder; }
    const QString &key() const { return m_key; }
    const QByteArray &publicKey() const { return m_publicKey; }
    const QList<records::OutgoingLink> &rows() const { return m_rows; }

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_key;
    QByteArray m_publicKey;
    QList<records::OutgoingLink> m_rows;
};

} // namespace kiosk::bench
