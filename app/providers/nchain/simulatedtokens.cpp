#include "app/providers/nchain/simulatedtokens.h"

#include "app/simulator/filledtext.h"

#include <QJsonDocument>
#include <QUuid>

namespace kiosk::sim {

// Invented; a DID of the method is the id of a transaction.
const QString nchainOrganisation =
    QStringLiteral("did:bsv:91c4d2e07ab35f6810e9c7d3b52f4a6e08d1b7c9f3a2e5604d8c1b7f9e3a5d20");
const QString nchainHolder = QStringLiteral("did:bsv:5e8b13d7c9f0a2467b1d8e3c6f5094a7b2d1c8e7f6a305948d7c6b5a4f3e2d1c");

const QString nchainForeignIssuer =
    QStringLiteral("did:bsv:0f0e0d0c0b0a09080706050403020100f1e2d3c4b5a69788796a5b4c3d2e1f00");

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
                          trap == NchainTrap::UnsignedCredential ? nullptr
                          : trap == NchainTrap::ForgedCredential ? &nchainHolderKey()
                                                                 : &nchainIssuerKey());
}

} // namespace

const SigningKey &nchainIssuerKey() {
    static const SigningKey key = SigningKey::generate(SigningKey::Kind::Secp256k1);
    return key;
}

const SigningKey &nchainHolderKey() {
    static const SigningKey key = SigningKey::generate(SigningKey::Kind::Secp256k1);
    return key;
}

const SigningKey &nchainOrganisationKey() {
    static const SigningKey key = SigningKey::generate(SigningKey::Kind::Secp256k1);
    return key;
}

QString nchainIssuer() {
    const QByteArray wallet = resourceText(QStringLiteral("nchain/wallet.json")).toUtf8();
    return QJsonDocument::fromJson(wallet)[u"credentials"][0][u"issuer"].toString();
}

QByteArray simulatedDidDocument(const QString &did) {
    // The foreign issuer is one like any other, only that nobody here accepts it.
    const SigningKey *key = did == nchainHolder                                   ? &nchainHolderKey()
                            : did == nchainOrganisation                           ? &nchainOrganisationKey()
                            : did == nchainIssuer() || did == nchainForeignIssuer ? &nchainIssuerKey()
                                                                                  : nullptr;
    if (key == nullptr) {
        return {};
    }
    return file(QStringLiteral("did-document.json"),
                {{QStringLiteral("did"), did}, {QStringLiteral("jwk"), jsonOf(key->publicJwk())}});
}

QString simulatedToken(const QByteArray &header, const QByteArray &payload, const SigningKey *key) {
    const QString input = base64(compact(header)) + u'.' + base64(compact(payload));
    return input + u'.' + (key != nullptr ? base64(key->sign(input.toLatin1())) : QString());
}

QString simulatedPresentation(const WalletCredential &credential, const QString &issuer, const QString &nonce,
                              const QDateTime &now, NchainTrap trap) {
    const qint64 seconds = now.toSecsSinceEpoch();
    const QByteArray payload = file(
        QStringLiteral("presentation.json"),
        {{QStringLiteral("credential"), credentialToken(credential, issuer, now, trap)},
         {QStringLiteral("holder"), nchainHolder},
         {QStringLiteral("nonce"),
          trap == NchainTrap::OtherNonce ? QUuid::createUuid().toString(QUuid::WithoutBraces) : nonce},
         {QStringLiteral("audience"), trap == NchainTrap::OtherAudience ? nchainForeignIssuer : nchainOrganisation},
         {QStringLiteral("issuanceDate"), iso(now)},
         {QStringLiteral("begin"), QString::number(seconds - backDated)},
         {QStringLiteral("end"), QString::number(seconds + presentationLife)}});
    return simulatedToken(file(QStringLiteral("presentation-header.json"), {{QStringLiteral("holder"), nchainHolder}}),
                          payload,
                          trap == NchainTrap::UnsignedPresentation ? nullptr
                          : trap == NchainTrap::ForgedPresentation ? &nchainIssuerKey()
                                                                   : &nchainHolderKey());
}

} // namespace kiosk::sim
