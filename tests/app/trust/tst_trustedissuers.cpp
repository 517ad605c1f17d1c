// Who is trusted, until when: issuers out of a signed list that ends while the kiosk runs.
#include "app/trust/issuerlist.h"
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"

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
            if (finding.check.id == checkid::IssuerTrusted)
                QVERIFY2(finding.check.why.contains(u"newer"_s) && finding.check.why.contains(u"2026-06-01"_s),
                         qPrintable(finding.check.why));
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
