// The examination against tokens of other libraries: what they made well passes every check, what they made wrong fails
// the check that the table in tests/interop names, with its reason.
#include "app/trust/examination.h"
#include "tests/app/trust/interopexamined.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;

namespace {

/// The check that a reason belongs to, in the tokens of tests/interop.
const QHash<QString, QString> &checkOfReason() {
    static const QHash<QString, QString> table{
        {QStringLiteral("expired"), checkid::ValidityPeriod},
        {QStringLiteral("not-yet-valid"), checkid::ValidityPeriod},
        {QStringLiteral("too-old"), checkid::ValidityPeriod},
        {QStringLiteral("nonce-differs"), checkid::Nonce},
        {QStringLiteral("audience-differs"), checkid::Audience},
        {QStringLiteral("holder-differs"), checkid::HolderBinding},
        {QStringLiteral("digest-differs"), checkid::PresentationSignature},
        {QStringLiteral("signature-wrong"), QString()}, // the presentation's or the credential's
        {QStringLiteral("signature-absent"), checkid::PresentationSignature},
    };
    return table;
}

} // namespace

class TestExamination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensOfOtherLibraries_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("keyName");
        QTest::addColumn<int>("count");
        QTest::newRow("credentials") << QStringLiteral("credentials") << QStringLiteral("key") << 26;
        QTest::newRow("presentations") << QStringLiteral("presentations") << QStringLiteral("issuerKey") << 33;
        QTest::newRow("seed") << QStringLiteral("seed") << QStringLiteral("issuerKey") << 8;
        QTest::newRow("sdjwt") << QStringLiteral("sdjwt") << QStringLiteral("key") << 126;
        QTest::newRow("descriptions") << QStringLiteral("descriptions") << QStringLiteral("key") << 18;
    }
    void tokensOfOtherLibraries() {
        QFETCH(QString, file);
        QFETCH(QString, keyName);
        QFETCH(int, count);
        const QList<QJsonObject> cases = interopCases(file);
        QCOMPARE(cases.size(), count);
        int accepted = 0;
        int refused = 0;
        for (const QJsonObject &one : cases) {
            const QString name = one[u"name"].toString();
            Context context = contextOf(one, keyName.toLatin1().constData());
            const Known known = documentsOf(one, context);
            Evidence evidence = evidenceOf(one);
            if (one.contains(QLatin1String("bound")) && !one[u"bound"].toBool()) {
                // Without a key binding nothing could answer a request.
                evidence.nonce.clear();
                evidence.audience.clear();
            }
            const Examination examination = examine(evidence, context, known);
            QVERIFY2(examination.needs.isEmpty(), qPrintable(name));
            const QString reason = one[u"reason"].toString();
            if (one[u"expected"] == QLatin1String("accepted")) {
                ++accepted;
                // What could be bound to the holder's key and is not, could be anybody's copy.
                QStringList failures = failuresOf(examination);
                if (!one[u"bound"].toBool())
                    failures.removeAll(QStringLiteral("holder-binding:key-binding-absent"));
                QVERIFY2(failures.isEmpty(), qPrintable(name + u' ' + failures.join(u' ')));
                QVERIFY2(resultOf(examination, checkid::CredentialSignature) == CheckResult::Passed, qPrintable(name));
                QVERIFY2(resultOf(examination, checkid::IssuerTrusted) == CheckResult::Passed, qPrintable(name));
                QCOMPARE(examination.issuerNames.first(), QStringLiteral("Issuer of the case"));
                const bool isBound = file == u"presentations" || file == u"seed" || one[u"bound"].toBool();
                for (const QLatin1String id : {checkid::PresentationSignature, checkid::Nonce, checkid::Audience}) {
                    if (isBound)
                        QVERIFY2(resultOf(examination, id) == CheckResult::Passed, qPrintable(name + u' ' + id));
                }
            } else {
                ++refused;
                const QString id = checkOfReason().value(reason, QStringLiteral("?"));
                const QStringList found = reasonsOf(examination, id);
                QVERIFY2(found.contains(reason), qPrintable(name + u' ' + found.join(u' ')));
                QVERIFY2(!isAllPassed(examination), qPrintable(name));
                if (one.contains(QLatin1String("alsoReason")))
                    QVERIFY(reasonsOf(examination, QString()).contains(one[u"alsoReason"].toString()));
            }
        }
        qInfo("%s: %d accepted, %d refused", qPrintable(file), accepted, refused);
    }

    /// A credential that is passed on without a presentation shows nothing about who presents it.
    void aLoneCredentialIsNotBound() {
        const QJsonObject one = interopCases(QStringLiteral("credentials")).first();
        const Examination examination = examine(evidenceOf(one), contextOf(one, "key"), {});
        QCOMPARE(resultOf(examination, checkid::PresentationSignature), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::HolderBinding), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::Nonce), CheckResult::NotChecked);
    }

    /// SD-JWT that could be bound and is not: whoever has the text could present it.
    void anUnboundPresentationFails() {
        for (const QJsonObject &one : interopCases(QStringLiteral("sdjwt"))) {
            if (one[u"bound"].toBool() || one[u"expected"] != QLatin1String("accepted"))
                continue;
            const Examination examination = examine(evidenceOf(one), contextOf(one, "key"), {});
            QCOMPARE(reasonsOf(examination, checkid::HolderBinding), QStringList{nameOf(Refusal::KeyBindingAbsent)});
        }
    }

    void nobodyIsTrustedByName() {
        const QJsonObject one = interopCases(QStringLiteral("presentations")).first();
        Context context;
        context.now = timeOf(one);
        const Examination unconfigured = examine(evidenceOf(one), context, {});
        QCOMPARE(resultOf(unconfigured, checkid::CredentialSignature), CheckResult::Passed);
        QCOMPARE(resultOf(unconfigured, checkid::IssuerTrusted), CheckResult::NotChecked);
        QVERIFY(unconfigured.issuerNames.first().isEmpty());
        context = contextOf(one, "issuerKey");
        context.trust.issuers.front().facts.identifiers = {QStringLiteral("did:web:other.example")};
        const Examination other = examine(evidenceOf(one), context, {});
        QCOMPARE(reasonsOf(other, checkid::IssuerTrusted), QStringList{nameOf(Refusal::IssuerNotTrusted)});
        context = contextOf(one, "issuerKey");
        context.trust.issuers.front().facts.types = {QStringLiteral("OtherCredential")};
        QCOMPARE(resultOf(examine(evidenceOf(one), context, {}), checkid::IssuerTrusted), CheckResult::NotChecked);
    }

    /// Who is trusted for one of the desk's types is not for another, whatever its credentials call themselves.
    void nobodyChoosesItsScope() {
        const QJsonObject one = interopCases(QStringLiteral("presentations")).first();
        Context context = contextOf(one, "issuerKey");
        const QString ownName = one[u"type"].toString();
        context.trust.issuers.front().facts.types = {ownName};
        TrustBase::Issuer other;
        other.facts.name = QStringLiteral("Other");
        other.facts.identifiers = {QStringLiteral("did:web:other.example")};
        other.facts.types = {QStringLiteral("passport")};
        context.trust.issuers.push_back(other);
        QCOMPARE(resultOf(examine(evidenceOf(one), context, {}), checkid::IssuerTrusted), CheckResult::Passed);
        context.type.id = QStringLiteral("passport");
        QCOMPARE(reasonsOf(examine(evidenceOf(one), context, {}), checkid::IssuerTrusted),
                 QStringList{nameOf(Refusal::IssuerNotTrusted)});
        context.trust.issuers.front().facts.types = {QStringLiteral("passport")};
        QCOMPARE(resultOf(examine(evidenceOf(one), context, {}), checkid::IssuerTrusted), CheckResult::Passed);
    }

    void requestsThatAreNotKnown() {
        const QJsonObject one = interopCases(QStringLiteral("presentations")).first();
        Evidence evidence = evidenceOf(one);
        evidence.nonce.clear();
        evidence.audience.clear();
        const Examination examination = examine(evidence, contextOf(one, "issuerKey"), {});
        QCOMPARE(resultOf(examination, checkid::Nonce), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::Audience), CheckResult::NotChecked);
        QVERIFY(failuresOf(examination).isEmpty());
        QVERIFY(!isAllPassed(examination));
    }

    void theServicesWordForTheFormat_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("outcome");
        const QString good = QStringLiteral("good");
        const QString differs = nameOf(Refusal::TypeDiffers);
        const QString foreign = nameOf(Refusal::NotSupported);
        const auto row = [](const char *file, const char *format, const QString &outcome) {
            QTest::addRow("%s as %s", file, format)
                << QString::fromLatin1(file) << QString::fromLatin1(format) << outcome;
        };
        row("presentations", "jwt_vp", good);
        row("presentations", "jwt_vp_json", good);
        row("presentations", "jwt_vc_json", good);
        row("presentations", "dc+sd-jwt", differs);
        row("presentations", "mso_mdoc", foreign);
        row("presentations", "ldp_vp", foreign);
        row("presentations", "brand_new", good);
        row("credentials", "jwt_vc", good);
        row("credentials", "jwt_vp", differs);
        row("credentials", "vc+sd-jwt", differs);
        row("sdjwt", "dc+sd-jwt", good);
        row("sdjwt", "vc+sd-jwt", good);
        row("sdjwt", "jwt_vp", differs);
        row("sdjwt", "jwt_vc_json", differs);
    }
    void theServicesWordForTheFormat() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, outcome);
        const auto presented = readPresented(tokenOf(interopCases(file).first()), format);
        QCOMPARE(presented ? QStringLiteral("good") : nameOf(presented.reason()), outcome);
    }

    /// What nobody can read is one failed check and nothing else.
    void whatCannotBeRead() {
        for (const QByteArray &token :
             {QByteArray(), QByteArray("x"), QByteArray("a.b.c"), QByteArray("e30.e30."), QByteArray("{}"),
              QByteArray("~"), QByteArray("e30.e30.~"), QByteArray(2 << 20, 'a')}) {
            Evidence evidence;
            evidence.token = Secret(token);
            Context context;
            context.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
            const Examination examination = examine(evidence, context, {});
            QCOMPARE(examination.findings.size(), 1);
            QCOMPARE(examination.findings.first().check.id, QString(checkid::EvidenceReadable));
            QCOMPARE(examination.findings.first().check.result, CheckResult::Failed);
            QVERIFY(!examination.findings.first().check.why.isEmpty());
            QVERIFY(examination.credentials.isEmpty());
        }
    }

    /// The type's grace is for the credential's own end, and only for the credential that the rule is about.
    void graceReachesTheCredentialsEnd() {
        const QList<QJsonObject> cases = interopCases(QStringLiteral("sdjwt"));
        const auto expired = std::find_if(cases.cbegin(), cases.cend(), [](const QJsonObject &one) {
            return one[u"name"].toString() == QLatin1String("ES256 expired");
        });
        QVERIFY(expired != cases.cend());
        Context context = contextOf(*expired, "key");
        const auto reasonsWith = [&](int days, const QString &credential) {
            context.type.credentials = {RequestedCredential{(*expired)[u"type"].toString(), {}}};
            context.type.rules = {Rule{ExpiryRule{{}, days}, {}, credential}};
            return reasonsOf(examine(evidenceOf(*expired), context, {}), checkid::ValidityPeriod);
        };
        const QStringList over{nameOf(Refusal::Expired)};
        QCOMPARE(reasonsWith(0, {}), over);
        QCOMPARE(reasonsWith(3660, QStringLiteral("another")), over);
        QCOMPARE(reasonsWith(3660, {}), QStringList());
        QCOMPARE(reasonsWith(3660, (*expired)[u"type"].toString()), QStringList());
        context.now = context.now.addDays(30);
        const auto wordsWith = [&](int days) {
            context.type.rules = {Rule{ExpiryRule{{}, days}, {}, {}}};
            const Examination examination = examine(evidenceOf(*expired), context, {});
            for (const Finding &finding : examination.findings) {
                if (finding.refused && finding.refused->reason == Refusal::Expired)
                    return finding.check.why.text();
            }
            return QString();
        };
        QVERIFY(!wordsWith(0).isEmpty());
        QCOMPARE(wordsWith(1), wordsWith(0)); // since when it is over, not since when nobody waits any longer
    }

    /// What the service reported must be what was presented.
    void reportedClaimsAreCompared() {
        const QJsonObject one = interopCases(QStringLiteral("presentations")).first();
        const QList<Examination> examinations{examine(evidenceOf(one), contextOf(one, "issuerKey"), {})};
        Presentation presentation;
        addExaminations(presentation, examinations);
        QCOMPARE(presentation.credentials, examinations.first().credentials);
        QCOMPARE(presentation.checks.size(), examinations.first().findings.size());

        const auto resultWith = [&](const PresentedCredential &credential) {
            Presentation reported;
            reported.credentials = {credential};
            addExaminations(reported, examinations);
            return reported.checks.last().result;
        };
        PresentedCredential credential = presentation.credentials.first();
        QCOMPARE(resultWith(credential), CheckResult::Passed);
        credential.claims.first().value += u'x';
        QCOMPARE(resultWith(credential), CheckResult::Failed);
        credential = presentation.credentials.first();
        credential.issuerId = QStringLiteral("did:web:other.example");
        QCOMPARE(resultWith(credential), CheckResult::Failed);
        credential = presentation.credentials.first();
        credential.type = QStringLiteral("Other");
        QCOMPARE(resultWith(credential), CheckResult::Failed);
        // What was not presented stays the service's word, and the check open.
        credential = presentation.credentials.first();
        credential.claims.append(Claim{QStringLiteral("level"), QStringLiteral("gold")});
        Presentation more;
        more.credentials = {credential};
        addExaminations(more, examinations);
        QCOMPARE(more.checks.last().result, CheckResult::NotChecked);
        QVERIFY(more.checks.last().why.text().endsWith(QLatin1String("level")));
        QVERIFY(more.credentials[0].claims.last().isUnproven);
        QVERIFY(!more.credentials[0].claims.first().isUnproven);
        // Evidence that nobody can read proves nothing of what the service reports.
        Presentation unread;
        unread.credentials = {presentation.credentials.first()};
        addExaminations(unread, {Examination{}});
        QVERIFY(unread.credentials[0].claims.first().isUnproven);
        QVERIFY(unread.checks.isEmpty());
        // Where nothing could be compared, nothing agrees.
        credential = presentation.credentials.first();
        credential.claims = {Claim{QStringLiteral("a name of the service's"), QStringLiteral("x")}};
        QCOMPARE(resultWith(credential), CheckResult::NotChecked);
        credential.claims.clear();
        QCOMPARE(resultWith(credential), CheckResult::NotChecked);
    }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
