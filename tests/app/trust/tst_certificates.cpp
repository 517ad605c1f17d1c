// Chains of certificates (x5c) against the roots of this desk.
#include "app/trust/base64url.h"
#include "app/trust/certificates.h"
#include "app/trust/jws.h"
#include "tests/support/certificatemaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kiosk::trust;
using kiosk::test::CertificateWish;
using kiosk::test::MadeCertificate;
using kiosk::test::makeCertificate;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

CertificateWish authority(const QString &name) {
    CertificateWish wish;
    wish.name = name;
    wish.isAuthority = true;
    wish.keyUsage = "keyCertSign,cRLSign";
    return wish;
}

CertificateWish signer() {
    CertificateWish wish;
    wish.name = QStringLiteral("Aussteller ä");
    wish.keyUsage = "digitalSignature";
    wish.altName = "DNS:issuer.example.org,URI:https://issuer.example.org/tenant";
    return wish;
}

CertificateRoots roots(const MadeCertificate &root) {
    return CertificateRoots::fromPem(root.pem()).value();
}

QString outcome(const std::vector<QByteArray> &chain, const CertificateRoots &roots, const QDateTime &at = now) {
    const auto examined = examineChain(chain, roots, at);
    return examined ? QStringLiteral("accepted") : nameOf(examined.reason());
}

} // namespace

class TestCertificates : public QObject {
    Q_OBJECT

private:
    MadeCertificate m_root = makeCertificate(authority(QStringLiteral("Root")));
    MadeCertificate m_middle = makeCertificate(authority(QStringLiteral("Middle")), &m_root);
    MadeCertificate m_leaf = makeCertificate(signer(), &m_middle);

private Q_SLOTS:
    void a_good_chain() {
        const auto examined = examineChain({m_leaf.der, m_middle.der}, roots(m_root), now);
        QVERIFY2(examined.ok(), qPrintable(examined.ok() ? QString() : examined.refused().detail));
        QCOMPARE(examined->leaf.commonName, QStringLiteral("Aussteller ä"));
        QCOMPARE(examined->leaf.organisation, QStringLiteral("Beispiel AG"));
        QCOMPARE(examined->leaf.subject, QStringLiteral("CN=Aussteller ä,O=Beispiel AG"));
        QCOMPARE(examined->leaf.issuer, QStringLiteral("CN=Middle,O=Beispiel AG"));
        QCOMPARE(examined->leaf.dnsNames, QStringList{QStringLiteral("issuer.example.org")});
        QCOMPARE(examined->leaf.uris, QStringList{QStringLiteral("https://issuer.example.org/tenant")});
        QCOMPARE(examined->leaf.notBefore, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(examined->leaf.notAfter, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(examined->leaf.sha256.size(), 32);
        QCOMPARE(examined->root.commonName, QStringLiteral("Root"));
        QCOMPARE(examined->key.type(), KeyType::P256);
        QVERIFY(examined->key.isSameKeyAs(*keyOfCertificate(m_leaf.der)));
    }

    void what_else_is_accepted() {
        // The root may be sent along, certificates that do not belong may be too, and order is no matter above the
        // first.
        QCOMPARE(outcome({m_leaf.der, m_middle.der, m_root.der}, roots(m_root)), QStringLiteral("accepted"));
        QCOMPARE(outcome({m_leaf.der, m_root.der, m_middle.der}, roots(m_root)), QStringLiteral("accepted"));
        // Whoever is configured ends the chain: the authority in the middle, or the issuer alone.
        QCOMPARE(outcome({m_leaf.der}, roots(m_middle)), QStringLiteral("accepted"));
        QCOMPARE(outcome({m_leaf.der}, roots(m_leaf)), QStringLiteral("accepted"));
        const MadeCertificate stranger = makeCertificate(authority(QStringLiteral("Stranger")));
        const CertificateRoots both = roots(stranger).joined(roots(m_root));
        QCOMPARE(both.count(), 2);
        QCOMPARE(outcome({m_leaf.der, m_middle.der}, both), QStringLiteral("accepted"));
    }

    void untrusted() {
        const QString untrusted = nameOf(Refusal::CertificateUntrusted);
        const MadeCertificate stranger = makeCertificate(authority(QStringLiteral("Root"))); // by name only
        QCOMPARE(outcome({m_leaf.der, m_middle.der}, roots(stranger)), untrusted);
        QCOMPARE(outcome({m_leaf.der, m_middle.der}, CertificateRoots()), untrusted);
        QCOMPARE(outcome({m_leaf.der}, roots(m_root)), untrusted);
        QCOMPARE(outcome({m_leaf.der, m_middle.der, m_root.der}, CertificateRoots()), untrusted);
        const MadeCertificate alone = makeCertificate(signer());
        QCOMPARE(outcome({alone.der}, roots(m_root)), untrusted);
        QCOMPARE(outcome({alone.der}, roots(alone)), QStringLiteral("accepted"));
        // Signed with another key than the authority's of that name.
        const MadeCertificate forged = makeCertificate(signer(), &stranger);
        QCOMPARE(outcome({forged.der}, roots(m_root)), untrusted);
        QByteArray changed = m_leaf.der;
        changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
        QCOMPARE(outcome({changed, m_middle.der}, roots(m_root)), untrusted);
    }

    void times() {
        const std::vector<QByteArray> chain{m_leaf.der, m_middle.der};
        const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const QDateTime until(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(outcome(chain, roots(m_root), from.addSecs(-1)), nameOf(Refusal::CertificateNotYetValid));
        QCOMPARE(outcome(chain, roots(m_root), from), QStringLiteral("accepted"));
        QCOMPARE(outcome(chain, roots(m_root), until.addSecs(-1)), QStringLiteral("accepted"));
        QCOMPARE(outcome(chain, roots(m_root), until.addSecs(1)), nameOf(Refusal::CertificateExpired));
        CertificateWish shorter = authority(QStringLiteral("Short"));
        shorter.until = now.addDays(-1);
        const MadeCertificate over = makeCertificate(shorter, &m_root);
        const MadeCertificate below = makeCertificate(signer(), &over);
        QCOMPARE(outcome({below.der, over.der}, roots(m_root)), nameOf(Refusal::CertificateExpired));
    }

    void uses() {
        const QString wrong = nameOf(Refusal::CertificateWrongUse);
        CertificateWish wish = signer();
        wish.keyUsage = "keyEncipherment";
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), wrong);
        wish.keyUsage = {}; // says nothing about its use
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), QStringLiteral("accepted"));
        // A certificate that is no authority has signed another one.
        wish.name = QStringLiteral("No authority");
        const MadeCertificate free = makeCertificate(wish, &m_root);
        QCOMPARE(outcome({makeCertificate(signer(), &free).der, free.der}, roots(m_root)), wrong);
        CertificateWish weak = authority(QStringLiteral("Only lists"));
        weak.keyUsage = "cRLSign";
        const MadeCertificate lists = makeCertificate(weak, &m_root);
        QCOMPARE(outcome({makeCertificate(signer(), &lists).der, lists.der}, roots(m_root)), wrong);
        wish = signer();
        wish.more = "unknown and critical";
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), wrong);
    }

    void names() {
        CertificateWish limited = authority(QStringLiteral("Limited"));
        limited.nameConstraints = "critical,permitted;DNS:example.org,excluded;DNS:secret.example.org";
        const MadeCertificate middle = makeCertificate(limited, &m_root);
        const auto outcomeOf = [&](const QByteArray &altName) {
            CertificateWish wish = signer();
            wish.altName = altName;
            return outcome({makeCertificate(wish, &middle).der, middle.der}, roots(m_root));
        };
        QCOMPARE(outcomeOf("DNS:issuer.example.org"), QStringLiteral("accepted"));
        QCOMPARE(outcomeOf("DNS:issuer.example.com"), nameOf(Refusal::CertificateOutsideNames));
        QCOMPARE(outcomeOf("DNS:a.secret.example.org"), nameOf(Refusal::CertificateOutsideNames));
    }

    void strength() {
        const QString weak = nameOf(Refusal::CertificateTooWeak);
        CertificateWish wish = signer();
        wish.curve = {};
        wish.rsaBits = 1024;
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), weak);
        wish = signer();
        wish.digest = "SHA1";
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), weak);
        wish = signer();
        wish.curve = "brainpoolP256r1";
        QCOMPARE(outcome({makeCertificate(wish, &m_root).der}, roots(m_root)), nameOf(Refusal::KeyTypeUnknown));
    }

    void malformed() {
        const QString malformed = nameOf(Refusal::CertificateMalformed);
        QCOMPARE(outcome({}, roots(m_root)), malformed);
        QCOMPARE(outcome({"nonsense"}, roots(m_root)), malformed);
        QCOMPARE(outcome({m_leaf.der + '\0', m_middle.der}, roots(m_root)), malformed);
        QCOMPARE(outcome({m_leaf.der, m_middle.der.chopped(1)}, roots(m_root)), malformed);
        QCOMPARE(readCertificate("").reason(), Refusal::CertificateMalformed);
        QCOMPARE(keyOfCertificate("x").reason(), Refusal::CertificateMalformed);
        QCOMPARE(CertificateRoots::fromPem("").reason(), Refusal::CertificateMalformed);
        QCOMPARE(CertificateRoots::fromPem("no certificate").reason(), Refusal::CertificateMalformed);
        QByteArray broken = m_root.pem();
        broken.replace("MII", "AAA");
        QCOMPARE(CertificateRoots::fromPem(m_root.pem() + broken).reason(), Refusal::CertificateMalformed);
        QCOMPARE(CertificateRoots::fromPem("text before\n" + m_root.pem() + "\nbetween\n" + m_leaf.pem())->count(), 2);
    }

    void x5c_headers() {
        const auto text = [](const QByteArray &der) {
            return QString::fromLatin1(der.toBase64());
        };
        const auto chain = readX5c(QJsonArray{text(m_leaf.der), text(m_middle.der)});
        QVERIFY(chain.ok());
        QCOMPARE(*chain, (std::vector<QByteArray>{m_leaf.der, m_middle.der}));
        const auto reason = [](const QJsonValue &value) {
            return nameOf(readX5c(value).reason());
        };
        QCOMPARE(reason(QJsonValue()), nameOf(Refusal::CertificateMalformed));
        QCOMPARE(reason(QJsonArray()), nameOf(Refusal::CertificateMalformed));
        QCOMPARE(reason(QJsonArray{1}), nameOf(Refusal::CertificateMalformed));
        QCOMPARE(reason(QJsonArray{QString()}), nameOf(Refusal::CertificateMalformed));
        QCOMPARE(reason(QJsonArray{text(m_leaf.der) + u'\n'}), nameOf(Refusal::CertificateMalformed));
        QCOMPARE(reason(QJsonArray{text(QByteArray(70'000, 'x'))}), nameOf(Refusal::TooLarge));
        QJsonArray many;
        for (int i = 0; i < 11; ++i)
            many.append(text(m_leaf.der));
        QCOMPARE(reason(many), nameOf(Refusal::TooLarge));
    }

    void a_token_signed_by_a_certificate() {
        const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")},
                                 {QStringLiteral("x5c"), QJsonArray{QString::fromLatin1(m_leaf.der.toBase64()),
                                                                    QString::fromLatin1(m_middle.der.toBase64())}}};
        const QByteArray input =
            toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + toBase64Url("{\"iss\":\"x\"}");
        const auto jws = parseJws(input + '.' + toBase64Url(m_leaf.sign(input)));
        QVERIFY(jws.ok());
        const auto chain = readX5c(jws->protectedHeader.value(QStringLiteral("x5c")));
        const auto examined = examineChain(*chain, roots(m_root), now);
        QVERIFY(examined.ok());
        QVERIFY(verify(*jws, examined->key).ok());
        QCOMPARE(verify(*jws, *keyOfCertificate(m_middle.der)).reason(), Refusal::SignatureWrong);
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
