#include "app/trust/decoded.h"

#include "app/base/displaytext.h"
#include "app/trust/refusalwords.h"
#include "app/trust/sdjwt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk::trust {

namespace {

constexpr int deepest = 4;
constexpr qsizetype mostTokens = 40;

QString words(const char *sentence) {
    return QCoreApplication::translate("Decoded", sentence);
}

QString indented(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

QString jsonOf(const Disclosure &disclosure) {
    QJsonArray parts{disclosure.salt};
    if (disclosure.name)
        parts.append(*disclosure.name);
    parts.append(disclosure.value);
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void collect(const QByteArray &text, int depth, QList<DecodedToken> &tokens);

/// Every text or envelope inside the payload that is a token again.
void collectInner(const QJsonObject &payload, int depth, QList<DecodedToken> &tokens) {
    const QJsonValue vp = payload[u"vp"].isObject() ? payload[u"vp"] : QJsonValue(payload);
    const QJsonValue listed = vp[u"verifiableCredential"];
    const QJsonArray entries = listed.isArray() ? listed.toArray() : QJsonArray{listed};
    for (const QJsonValue &entry : entries) {
        QString text = entry.toString();
        if (entry.isObject())
            text = entry[u"id"].toString().section(u',', 1);
        if (!text.isEmpty())
            collect(text.toUtf8(), depth + 1, tokens);
    }
}

void add(const Jws &jws, const QString &kind, int depth, const QList<QString> &disclosures,
         QList<DecodedToken> &tokens) {
    DecodedToken token;
    token.kind = kind;
    token.depth = depth;
    token.header = indented(jws.protectedHeader);
    const auto claims = jws.claims();
    token.payload = claims ? indented(*claims) : wordsOf(claims.refused()).text();
    token.disclosures = disclosures;
    token.signatureBytes = jws.signature.size();
    tokens.append(token);
    if (claims)
        collectInner(*claims, depth, tokens);
}

void collect(const QByteArray &text, int depth, QList<DecodedToken> &tokens) {
    if (depth > deepest || tokens.size() >= mostTokens)
        return;
    if (isMeantAsSdJwt(text)) {
        const auto sdJwt = parseSdJwt(text);
        if (sdJwt) {
            QList<QString> disclosures;
            for (const Disclosure &disclosure : sdJwt->disclosures)
                disclosures.append(jsonOf(disclosure));
            add(sdJwt->issuerSigned, QStringLiteral("SD-JWT"), depth, disclosures, tokens);
            if (sdJwt->keyBinding)
                add(*sdJwt->keyBinding, words(QT_TRANSLATE_NOOP("Decoded", "Key binding")), depth, {}, tokens);
            return;
        }
        DecodedToken unreadable;
        unreadable.kind = wordsOf(sdJwt.refused()).text();
        unreadable.depth = depth;
        tokens.append(unreadable);
        return;
    }
    const auto jws = parseJws(text);
    if (jws) {
        add(*jws, QStringLiteral("JWT"), depth, {}, tokens);
        return;
    }
    DecodedToken unreadable;
    unreadable.kind = wordsOf(jws.refused()).text();
    unreadable.depth = depth;
    tokens.append(unreadable);
}

/// Control and direction characters of foreign text cannot rearrange what people read; the line breaks are ours.
QString safe(const QString &text) {
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QString body = line.trimmed();
        const qsizetype indent = line.size() - line.trimmed().size();
        line = QString(std::min<qsizetype>(indent, 80), u' ') + displayText(body);
    }
    return lines.join(u'\n');
}

} // namespace

QList<DecodedToken> decodedTokens(const QByteArray &token) {
    QList<DecodedToken> tokens;
    collect(token.trimmed(), 0, tokens);
    return tokens;
}

QString toText(const QList<DecodedToken> &tokens) {
    QString text;
    for (const DecodedToken &token : tokens) {
        const QString margin(token.depth * 2, u' ');
        QStringList lines{token.kind};
        if (!token.header.isEmpty()) {
            lines.append(words(QT_TRANSLATE_NOOP("Decoded", "Header:")));
            lines.append(safe(token.header));
            lines.append(words(QT_TRANSLATE_NOOP("Decoded", "Payload:")));
            lines.append(safe(token.payload));
            for (const QString &disclosure : token.disclosures)
                lines.append(words(QT_TRANSLATE_NOOP("Decoded", "Disclosed:")) + u' ' + safe(disclosure));
            lines.append(token.signatureBytes == 0
                             ? words(QT_TRANSLATE_NOOP("Decoded", "Signature: none"))
                             : words(QT_TRANSLATE_NOOP("Decoded", "Signature: %1 bytes")).arg(token.signatureBytes));
        }
        const QStringList all = lines.join(u'\n').split(u'\n');
        for (const QString &line : all)
            text += margin + line + u'\n';
        text += u'\n';
    }
    return text;
}

} // namespace kiosk::trust
