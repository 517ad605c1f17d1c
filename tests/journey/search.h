#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QUrl>

namespace kiosk::testing {

/// The ways in which a text may lie in a log line, a file or a file's name.
struct Spelling {
    QString name;
    QByteArray bytes;
};

/// `value` in base64 behind `before` bytes of something else: what of the letters does not depend on the neighbours.
inline QByteArray insideBase64(const QByteArray &value, int before, QByteArray::Base64Options alphabet) {
    const QByteArray whole = (QByteArray(before, 'x') + value).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype bits = 8 * (before + value.size());
    const qsizetype first = (8 * before + 5) / 6;
    return whole.mid(first, bits / 6 - first);
}

inline QByteArray percentEncoded(const QByteArray &value, bool upper) {
    QByteArray encoded;
    for (const char byte : value) {
        const QByteArray hex = QByteArray(1, byte).toHex();
        encoded += '%' + (upper ? hex.toUpper() : hex);
    }
    return encoded;
}

inline QList<Spelling> spellingsOf(const QString &value) {
    const QByteArray utf8 = value.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    QList<Spelling> all{{QStringLiteral("UTF-8"), utf8},
                        {QStringLiteral("UTF-16LE"), little.encode(value)},
                        {QStringLiteral("UTF-16BE"), big.encode(value)},
                        {QStringLiteral("hex"), utf8.toHex()},
                        {QStringLiteral("HEX"), utf8.toHex().toUpper()},
                        {QStringLiteral("%xx"), percentEncoded(utf8, false)},
                        {QStringLiteral("%XX"), percentEncoded(utf8, true)},
                        {QStringLiteral("percent"), QUrl::toPercentEncoding(value)}};
    for (int before = 0; before < 3; ++before) {
        all.append({QStringLiteral("base64+%1").arg(before), insideBase64(utf8, before, QByteArray::Base64Encoding)});
        all.append(
            {QStringLiteral("base64url+%1").arg(before), insideBase64(utf8, before, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

/// Where what must not be anywhere was found: "log: UTF-8 of birth date".
using Findings = QStringList;

/// What must not be found, with a name that can be told.
struct Confidential {
    QString what;
    QString value;
};

inline Findings searchBytes(const QString &place, const QByteArray &bytes, const QList<Confidential> &secrets) {
    Findings found;
    for (const Confidential &secret : secrets) {
        for (const Spelling &spelling : spellingsOf(secret.value)) {
            if (bytes.contains(spelling.bytes))
                found += QStringLiteral("%1: %2 of %3").arg(place, spelling.name, secret.what);
        }
    }
    return found;
}

/// Contents, names and link targets of everything below `folder`. A file that cannot be read counts as a finding.
inline Findings searchFolder(const QString &folder, const QList<Confidential> &secrets) {
    Findings found;
    const QDir root(folder);
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        const QString name = root.relativeFilePath(info.filePath());
        found += searchBytes(QStringLiteral("name of ") + name, QFile::encodeName(name), secrets);
        if (info.isSymLink()) {
            found += searchBytes(QStringLiteral("target of ") + name, QFile::encodeName(info.symLinkTarget()), secrets);
        } else if (info.isFile()) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                found += searchBytes(name, file.readAll(), secrets);
            else
                found += QStringLiteral("%1: unreadable").arg(name);
        }
    }
    return found;
}

} // namespace kiosk::testing
