// The published sample of nChain's web-app API: an unsigned presentation of a credential whose issuer's key nobody here
// knows. It is about a real person and stays out of the repository and of this test's output. The same layout made by
// an independent library with known keys and live dates is green.
#include "app/credentials/verdict.h"
#include "tests/app/trust/examined.h"

#include <QDir>
#include <QTest>
#include <algorithm>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

CredentialType emailType() {
    CredentialType type;
    type.credentials = {RequestedCredential{u"EmailCredential"_s, {RequestedClaim{u"email"_s, u"E-mail"_s}}}};
    return type;
}

/// The answer's payload; empty where the page is not there.
QJsonObject publishedPayload() {
    const QDir seeds(QStringLiteral(KIOSK_SEEDS));
    const QStringList files = seeds.entryList({u"004_*.txt"_s});
    if (QStringLiteral(KIOSK_SEEDS).isEmpty() || files.isEmpty())
        return {};
    QFile file(seeds.filePath(files.first()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray page = file.readAll();
    const qsizetype begin = page.lastIndexOf("\n{\n");
    const qsizetype end = page.lastIndexOf("\n}");
    return QJsonDocument::fromJson(page.mid(begin + 1, end + 1 - begin)).object()[u"payload"].toObject();
}

const Finding *find(const Examination &examination, QLatin1String id, CheckResult result) {
    for (const Finding &finding : examination.findings) {
        if (finding.check.id == id && finding.check.result == result)
            return &finding;
    }
    return nullptr;
}

Judgement judged(const Examination &examination, const QDateTime &now) {
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    addExaminations(presentation, {examination});
    return judge(emailType(), presentation, now);
}

} // namespace

class TestSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedPresentation() {
        const QJsonObject payload = publishedPayload();
        if (payload.isEmpty())
            QSKIP("KIOSK_SEEDS names no folder with the published page");
        Evidence evidence;
        evidence.format = u"jwt_vp"_s;
        evidence.token = Secret(payload[u"vp_token"].toString().toUtf8());
        evidence.presentedAt = QDateTime::fromMSecsSinceEpoch(1732184934133, Qt::UTC);
        Context context;
        context.type = emailType();
        context.now = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
        const Examination examination = examine(evidence, context, {});

        QCOMPARE(resultOf(examination, checkid::EvidenceReadable), CheckResult::Passed);
        const Finding *presentation = find(examination, checkid::PresentationSignature, CheckResult::NotChecked);
        QVERIFY(presentation && presentation->refused->reason == Refusal::SignatureAbsent);
        const Finding *credential = find(examination, checkid::CredentialSignature, CheckResult::NotChecked);
        QVERIFY(credential && credential->refused->reason == Refusal::DidMethodUnknown);
        QVERIFY(credential->check.why.text().startsWith(u"The key is not known"));
        // The presentation was over minutes after it was made, the credential a year later.
        QCOMPARE(reasonsOf(examination, checkid::ValidityPeriod), QStringList(2, nameOf(Refusal::Expired)));
        const auto credentials =
            std::find_if(examination.findings.crbegin(), examination.findings.crend(),
                         [](const Finding &finding) { return finding.check.id == checkid::ValidityPeriod; });
        QVERIFY(credentials->check.why.text().contains(u"since 2025-11-20"));
        const Finding *status = find(examination, checkid::Revocation, CheckResult::NotChecked);
        QVERIFY(status && status->refused->reason == Refusal::NotSupported);
        QVERIFY(status->check.why.text().contains(u"nChainIdentityCredentialRevocationStatus2024"));
        QCOMPARE(resultOf(examination, checkid::DoubledMembers), CheckResult::Passed);
        QCOMPARE(resultOf(examination, checkid::Nonce), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::Audience), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::HolderBinding), CheckResult::Failed);
        QVERIFY(judged(examination, context.now).verdict != Verdict::Verified);

        // While it was valid, it was not green either: nobody signed it.
        context.now = evidence.presentedAt;
        const Examination then = examine(evidence, context, {});
        QCOMPARE(resultOf(then, checkid::ValidityPeriod), CheckResult::Passed);
        QVERIFY(judged(then, context.now).verdict != Verdict::Verified);
    }

    void theSameLayoutSigned() {
        const QJsonObject one = interopCases(u"seed"_s).first();
        QCOMPARE(one[u"name"].toString(), u"signed"_s);
        Evidence evidence;
        evidence.format = u"jwt_vp"_s;
        evidence.token = Secret(tokenOf(one));
        evidence.nonce = one[u"nonce"].toString();
        evidence.audience = one[u"audience"].toString();
        evidence.presentedAt = timeOf(one);
        Context context;
        context.trust = *TrustBase::from(trustOf(one, "issuerKey"));
        context.trust.resolver = QUrl(u"https://resolver.example"_s);
        context.type = emailType();
        context.now = timeOf(one);
        Known known;
        const QJsonObject documents = one[u"documents"].toObject();
        for (auto document = documents.begin(); document != documents.end(); ++document)
            known.insert(resolverUrl(context.trust.resolver, *parseDid(document.key())),
                         Answer{200, QJsonDocument(document->toObject()).toJson(), {}, context.now});
        const Examination examination = examine(evidence, context, known);
        QVERIFY2(isAllPassed(examination), qPrintable(failuresOf(examination).join(u' ')));
        QVERIFY(judged(examination, context.now).verdict == Verdict::Verified);
        QCOMPARE(examination.credentials.first().claims,
                 (QList<Claim>{Claim{u"email"_s, u"erika.beispiel@example.org"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
