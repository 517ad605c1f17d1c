#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kiosk::trust {

/// A token taken apart for people's eyes. Nothing is judged; every text comes from outside and is plain text.
struct DecodedToken {
    QString kind;               ///< "JWT", "SD-JWT", "key binding", or why it cannot be read
    int depth = 0;              ///< tokens inside tokens: 0 for the outermost
    QString header;             ///< JSON, indented
    QString payload;            ///< JSON, indented; as signed
    QList<QString> disclosures; ///< each as JSON
    qsizetype signatureBytes = 0;

    bool isReadable() const { return !header.isEmpty(); }
};

/// The token and all that are inside it, outermost first: credentials of a presentation, envelopes, key bindings.
/// Never empty.
QList<DecodedToken> decodedTokens(const QByteArray &token);

/// The same as one text.
QString toText(const QList<DecodedToken> &tokens);

} // namespace kiosk::trust
