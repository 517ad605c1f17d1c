// What becomes of a journey at a service that answers in one of its other known ways: the demo's type, over real
// sockets, to its verdict.
#include "app/credentials/checkids.h"
#include "tests/providers/demo.h"

using namespace kiosk;
using namespace kiosk::test;

class TestVariantJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void journey_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("failedCheck");
        const auto row = [](const char *type, const char *variant, Verdict verdict, QLatin1String failed = {}) {
            QTest::addRow("%s %s", type, variant)
                << QString::fromLatin1(type) << QString::fromLatin1(variant) << verdict << QString(failed);
        };
        row("membership", "distinct-visitors", Verdict::Verified);
        row("membership", "unsigned-presentation", Verdict::NotVerified);
        row("membership", "forged-presentation", Verdict::NotVerified, checkid::PresentationSignature);
        row("membership", "forged-credential", Verdict::NotVerified, checkid::CredentialSignature);
        row("membership", "other-audience", Verdict::NotVerified, checkid::Audience);
        row("photo-id", "few-members", Verdict::Verified);
        row("passport-chip", "plural-blocks", Verdict::Verified);
        row("passport-chip", "null-blocks", Verdict::NotVerified);
        row("identity-document", "null-blocks", Verdict::NotVerified);
    }

    void journey() {
        QFETCH(QString, type);
        QFETCH(QString, variant);
        QFETCH(Verdict, verdict);
        QFETCH(QString, failedCheck);
        const auto kiosk = openDemo(sim::Scenario::Approve, true, {variant});
        QVERIFY(kiosk);
        const CredentialType *asked = kiosk->typeById(type);
        QVERIFY(asked);
        Inputs inputs;
        for (const InputField &field : asked->inputs)
            inputs.insert(field.id, field.demoValue);
        const Concluded *end = concluded(*kiosk, type, inputs);
        QVERIFY(end);
        QCOMPARE(nameOf(end->judgement.verdict), nameOf(verdict));
        const QList<Check> &checks = end->judgement.checks;
        const bool hasFailed = std::any_of(checks.begin(), checks.end(), [&failedCheck](const Check &check) {
            return check.id == failedCheck && check.result == CheckResult::Failed;
        });
        QCOMPARE(hasFailed, !failedCheck.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVariantJourneys)
#include "tst_variantjourneys.moc"
