// Who is trusted, until when and by which root: issuers out of a signed list that ends while the kiosk runs, and
// issuers that share the authority above their certificates.
#include "app/trust/issuerlist.h"
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"
#include "tests/support/certificatemaker.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

/// The issuer of what is made here, with its key, out of a list that ends then.
Context contextUntil(const QDateTime &until) {
    Context context = madeContext();
    TrustBase::Issuer &issuer = context.trust.issuers.front();
    issuer.keys.keys.push_back(readJwk(madeKey("issuer").publicJwk()).value());
    issuer.facts.until = until;
    return context;
}

MadeCertificate authority(const QString &name) {
    CertificateWish wish;
    wish.name = name;
    wish.isAuthority = true;
    wish.keyUsage = "keyCertSign";
    return makeCertificate(wish);
}

MadeCertificate leafFor(const QByteArray &altName, const MadeCertificate &root) {
    CertificateWish wish;
    wish.keyUsage = "digitalSignature";
    wish.altName = altName;
    return makeCertificate(wish, &root);
}

/// A credential that this certificate signed, by whatever name.
QByteArray certified(const MadeCertificate &leaf, const QString &issuer) {
    QJsonObject payload{{u"vct"_s, u"urn:example:card"_s}, {u"level"_s, u"gold"_s}};
    if (!issuer.isEmpty())
        payload[u"iss"_s] = issuer;
    const QJsonObject header{{u"alg"_s, u"ES256"_s},
                             {u"typ"_s, u"dc+sd-jwt"_s},
                             {u"x5c"_s, QJsonArray{QString::fromLatin1(leaf.der.toBase64())}}};
    const QByteArray input =
        sim::base64Url(QJsonDocument(header).toJson()) + '.' + sim::base64Url(QJsonDocument(payload).toJson());
    return input + '.' + sim::base64Url(leaf.sign(input)) + '~';
}

TrustBase::Issuer issuerUnder(const QString &name, const QString &identifier, const MadeCertificate &root) {
    TrustBase::Issuer issuer;
    issuer.facts.name = name;
    issuer.facts.identifiers = {identifier};
    issuer.roots = CertificateRoots::fromPem(root.pem()).value();
    return issuer;
}

} // namespace

class TestTrustedIssuers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListEndsWhileTheKioskRuns() {
        const Evidence evidence = madeEvidence(MadeSdJwt().token());
        QVERIFY(isAllPassed(examine(evidence, contextUntil({}), {})));
        QVERIFY(isAllPassed(examine(evidence, contextUntil(MadeNow.addSecs(1)), {})));
        const Examination over = examine(evidence, contextUntil(MadeNow), {});
        QCOMPARE(reasonsOf(over, checkid::IssuerTrusted), QStringList{nameOf(Refusal::IssuerListOver)});
        QCOMPARE(resultOf(over, checkid::IssuerTrusted), CheckResult::Failed);
        QCOMPARE(resultOf(over, checkid::CredentialSignature), CheckResult::NotChecked);
        QVERIFY(over.issuerNames.first().isEmpty());
        for (const Finding &finding : over.findings) {
            const QString why = finding.check.why.text();
            if (finding.check.id == checkid::IssuerTrusted)
                QVERIFY2(why.contains(u"newer"_s) && why.contains(u"2026-06-01"_s), qPrintable(why));
        }
    }

    /// Where everybody's list is over, nobody is trusted; it is not as if no issuer had ever been configured.
    void aListThatEndsOpensNoDoor() {
        MadeSdJwt made;
        made.issuerKey = &madeKey("stranger");
        made.payload[u"iss"_s] = madeKey("stranger").didJwk();
        const Examination stranger = examine(madeEvidence(made.token()), contextUntil(MadeNow), {});
        QCOMPARE(reasonsOf(stranger, checkid::IssuerTrusted), QStringList{nameOf(Refusal::IssuerNotTrusted)});
        QCOMPARE(resultOf(stranger, checkid::CredentialSignature), CheckResult::NotChecked);
    }

    /// "passed Name", or the reason; the other issuer shares the root, has its own, or none and other types.
    void rootsOfSeveralIssuers_data() {
        QTest::addColumn<QString>("others");
        QTest::addColumn<QByteArray>("altName");
        QTest::addColumn<QString>("iss");
        QTest::addColumn<QString>("outcome");
        const QString a = u"https://a.example"_s;
        const QString b = u"https://b.example"_s;
        const QString differs = nameOf(Refusal::CertificateNameDiffers);
        const auto row = [](const char *name, const char *others, const char *altName, const QString &iss,
                            const QString &outcome) {
            QTest::newRow(name) << QString::fromLatin1(others) << QByteArray(altName) << iss << outcome;
        };
        row("one issuer, its name only in the configuration", "nobody", "DNS:any.example", a, u"passed A"_s);
        row("one issuer, its name in the certificate", "nobody", "DNS:a.example", a, u"passed A"_s);
        row("one issuer, no name in the token", "nobody", "DNS:a.example", {}, u"passed A"_s);
        row("one issuer, a name of the certificate's", "nobody", "URI:https://c.example", u"https://c.example"_s,
            u"passed A"_s);
        row("one issuer, a stranger's name", "nobody", "DNS:a.example", u"https://c.example"_s, differs);
        row("shared, the first one's", "shared", "DNS:a.example", a, u"passed A"_s);
        row("shared, the second one's", "shared", "DNS:b.example", b, u"passed B"_s);
        row("shared, by URI", "shared", "URI:https://b.example", b, u"passed B"_s);
        row("shared, no name in the token", "shared", "DNS:b.example", {}, u"passed B"_s);
        row("shared, no name anywhere", "shared", "DNS:any.example", {}, differs);
        row("shared, the other one's certificate", "shared", "DNS:b.example", a, differs);
        row("shared, and the other way round", "shared", "DNS:a.example", b, differs);
        row("shared, a certificate without names", "shared", "", a, differs);
        row("shared, a third one", "shared", "DNS:c.example", u"https://c.example"_s, differs);
        row("shared with another type, the other one's certificate", "shared for another type", "DNS:b.example", a,
            differs);
        row("shared with another type, its own", "shared for another type", "DNS:a.example", a, u"passed A"_s);
        row("shared with another type, that one's name", "shared for another type", "DNS:b.example", b,
            nameOf(Refusal::CertificateUntrusted));
        row("another's name under the first one's root", "elsewhere", "DNS:b.example", b,
            nameOf(Refusal::ResolverFailed)); // asked from b.example itself
        row("its own beside another", "elsewhere", "DNS:any.example", a, u"passed A"_s);
    }
    void rootsOfSeveralIssuers() {
        QFETCH(QString, others);
        QFETCH(QByteArray, altName);
        QFETCH(QString, iss);
        QFETCH(QString, outcome);
        const MadeCertificate root = authority(u"Root"_s);
        Context context;
        context.now = MadeNow;
        context.trust.issuers = {issuerUnder(u"A"_s, u"https://a.example"_s, root)};
        if (others != u"nobody"_s)
            context.trust.issuers.push_back(
                issuerUnder(u"B"_s, u"https://b.example"_s, others == u"elsewhere"_s ? authority(u"Other"_s) : root));
        if (others == u"shared for another type"_s) {
            context.trust.issuers[0].facts.types = {u"urn:example:card"_s};
            context.trust.issuers[1].facts.types = {u"urn:example:pass"_s};
        }
        const Examination examination = examine(madeEvidence(certified(leafFor(altName, root), iss)), context, {});
        const QStringList reasons = reasonsOf(examination, checkid::CredentialSignature);
        QCOMPARE(reasons.isEmpty() ? u"passed "_s + examination.issuerNames.value(0) : reasons.first(), outcome);
        QCOMPARE(resultOf(examination, checkid::IssuerTrusted) == CheckResult::Passed, reasons.isEmpty());
    }

    void everyIssuerOfAListHasItsEnd() {
        const sim::SigningKey &federation = madeKey("federation");
        const qint64 end = MadeNow.addDays(1).toSecsSinceEpoch();
        const QJsonObject issuer{{u"id"_s, u"port"_s}, {u"name"_s, u"Port"_s}, {u"identifiers"_s, QJsonArray{u"p"_s}}};
        const QByteArray text =
            federation.token({{u"typ"_s, u"issuer-list+jwt"_s}}, {{u"exp"_s, end}, {u"issuers"_s, QJsonArray{issuer}}});
        KeySet keys;
        keys.keys.push_back(readJwk(federation.publicJwk()).value());
        const auto list = readIssuerList(text, keys, MadeNow, u"en"_s);
        QVERIFY(list.ok());
        QCOMPARE(list->entries.first().issuer.until, MadeNow.addDays(1));
        QCOMPARE(readIssuerList(text, keys, MadeNow.addDays(1), u"en"_s).reason(), Refusal::Expired);
    }
};

QTEST_GUILESS_MAIN(TestTrustedIssuers)
#include "tst_trustedissuers.moc"
