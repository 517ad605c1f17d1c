#pragma once

#include <QByteArrayList>
#include <QSet>
#include <QString>

namespace kiosk::test {

/// Somebody who has a store's secret and its whole folder, and tries every byte of every file for a wrapped key and a
/// sealed value. Written from the description of the format, with OpenSSL alone.
class KeyHunter {
public:
    explicit KeyHunter(const QByteArray &secret);

    /// What can be read of the values that were sealed with these contexts.
    QSet<QString> find(const QString &folder, const QByteArrayList &contexts) const;

private:
    QByteArray m_wrapping;
};

/// Whether these bytes lie in any file of the folder.
bool isInFolder(const QString &folder, const QByteArray &bytes);

} // namespace kiosk::test
