#include "app/providers/nchain/simulatedtokens.h"

#include "app/simulator/filledtext.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace kiosk::sim {

// Invented; a DID of the method is the id of a transaction.
const QString nchainOrganisation =
    QStringLiteral("did:bsv:91c4d2e07ab35f6810e9c7d3b52f4a6e08d1b7c9f3a2e5604d8c1b7f9e3a5d20");
const QString nchainHolder = QStringLiteral("did:bsv:5e8b13d7c9f0a2467b1d8e3c6f5094a7b2d1c8e7f6a305948d7c6b5a4f3e2d1c");

namespace {

constexpr qint64 backDated = 120;
constexpr qint64 presentationLife = 600;

QString base64(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray compact(const QByteArray &json) {
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

QByteArray file(const QString &name, const Values &values) {
    return fillJson(resourceText(QStringLiteral("nchain/") + name), values);
}

QString iso(const QDateTime &time) {
    return time.toString(Qt::ISODateWithMs);
}

QString jsonOf(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString credentialToken(const WalletCredential &credential, const QString &issuer, const QDateTime &now,
                        NchainTrap trap) {
    const bool isExpired = trap == NchainTrap::ExpiredCredential;
    const QDateTime begin = now.addDays(isExpired ? -400 : -40);
    const QDateTime end = begin.addDays(365);
    const QString subjectId =
        trap == NchainTrap::ForeignSubject ? nchainHolder.chopped(8) + QStringLiteral("00000000") : nchainHolder;
    QJsonObject subject = credential[u"claims"].toObject();
    subject.insert(QStringLiteral("id"), subjectId);
    subject.insert(QStringLiteral("type"), credential[u"title"]);
    QJsonObject copy = subject;
    if (trap == NchainTrap::DifferentCopies) {
        copy.insert(QStringLiteral("fullName"), QStringLiteral("Somebody Else"));
    }
    const QByteArray payload = file(QStringLiteral("credential.json"),
                                    {{QStringLiteral("type"), credential[u"type"].toString()},
                                     {QStringLiteral("subject"), jsonOf(subject)},
                                     {QStringLiteral("subjectCopy"), jsonOf(copy)},
                                     {QStringLiteral("statusId"), QString(64, u'7')},
                                     {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("holder"), subjectId},
                                     {QStringLiteral("issuer"), issuer},
                                     {QStringLiteral("issuanceDate"), iso(begin)},
                                     {QStringLiteral("expirationDate"), iso(end)},
                                     {QStringLiteral("begin"), QString::number(begin.toSecsSinceEpoch())},
                                     {QStringLiteral("end"), QString::number(end.toSecsSinceEpoch())}});
    return simulatedToken(file(QStringLiteral("credential-header.json"), {}), payload,
                          trap != NchainTrap::UnsignedCredential);
}

} // namespace

QString simulatedToken(const QByteArray &header, const QByteArray &payload, bool isSigned) {
    QByteArray signature;
    if (isSigned) {
        signature.resize(64);
        for (char &byte : signature) {
            byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
        }
    }
    return base64(compact(header)) + u'.' + base64(compact(payload)) + u'.' + base64(signature);
}

QString simulatedPresentation(const WalletCredential &credential, const QString &issuer, const QString &nonce,
                              const QDateTime &now, NchainTrap trap) {
    const qint64 seconds = now.toSecsSinceEpoch();
    const QByteArray payload =
        file(QStringLiteral("presentation.json"),
             {{QStringLiteral("credential"), credentialToken(credential, issuer, now, trap)},
              {QStringLiteral("holder"), nchainHolder},
              {QStringLiteral("nonce"),
               trap == NchainTrap::OtherNonce ? QUuid::createUuid().toString(QUuid::WithoutBraces) : nonce},
              {QStringLiteral("audience"), nchainOrganisation},
              {QStringLiteral("issuanceDate"), iso(now)},
              {QStringLiteral("begin"), QString::number(seconds - backDated)},
              {QStringLiteral("end"), QString::number(seconds + presentationLife)}});
    return simulatedToken(file(QStringLiteral("presentation-header.json"), {{QStringLiteral("holder"), nchainHolder}}),
                          payload, trap != NchainTrap::UnsignedPresentation);
}

} // namespace kiosk::sim
