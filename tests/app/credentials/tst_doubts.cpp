// Every combination of what the service says, a required check, a rule, and what the type makes of doubts.
#include "app/credentials/checkids.h"
#include "app/credentials/verdict.h"
#include "rulesamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QDateTime Now = noonOf(QDate(2026, 3, 4));
const QString Signature = QStringLiteral("credential-signature");

enum class RuleState { None, Accepts, Refuses, CannotTell };

struct Case {
    ServiceVerdict service = ServiceVerdict::Valid;
    bool isRequired = false;
    std::optional<CheckResult> check; ///< nothing: the check is not in the list
    CheckSource source = CheckSource::Kiosk;
    RuleState rule = RuleState::None;
    Doubt notChecked = Doubt::NotVerified;
    Doubt cannotTell = Doubt::NotVerified;
};

QList<Case> everyCase() {
    QList<Case> cases;
    using enum ServiceVerdict;
    for (const ServiceVerdict service : {Valid, Review, Invalid, Declined, DeclinedOrInvalid, NotChecked}) {
        for (const bool required : {false, true}) {
            for (const auto &check :
                 {std::optional<CheckResult>(), std::optional(CheckResult::Passed), std::optional(CheckResult::Failed),
                  std::optional(CheckResult::NotChecked), std::optional(CheckResult::NotApplicable)}) {
                for (const CheckSource source : {CheckSource::Service, CheckSource::Kiosk}) {
                    for (const RuleState rule :
                         {RuleState::None, RuleState::Accepts, RuleState::Refuses, RuleState::CannotTell}) {
                        for (const Doubt notChecked : {Doubt::NotVerified, Doubt::Review}) {
                            for (const Doubt cannotTell : {Doubt::NotVerified, Doubt::Review})
                                cases.append({service, required, check, source, rule, notChecked, cannotTell});
                        }
                    }
                }
            }
        }
    }
    return cases;
}

Judgement judged(const Case &each) {
    CredentialType type = typeWith({});
    if (each.isRequired)
        type.requiredChecks = QStringList{Signature};
    if (each.rule != RuleState::None)
        type.rules = {atLeast(18)};
    type.whenNotChecked = each.notChecked;
    type.whenCannotTell = each.cannotTell;
    const QString born = each.rule == RuleState::Refuses   ? QStringLiteral("2012-01-01")
                         : each.rule == RuleState::Accepts ? QStringLiteral("1988-07-21")
                                                           : QStringLiteral("soon");
    Presentation presentation = shared({Claim{QStringLiteral("birth_date"), born}});
    presentation.verdict = each.service;
    if (each.check)
        presentation.checks = {Check{Signature, *each.check, each.source}};
    return judge(type, presentation, Now);
}

/// The rule of the product once more, as sentences instead of code that decides step by step.
Verdict expected(const Case &each) {
    if (each.service == ServiceVerdict::Declined)
        return Verdict::Declined;
    if (each.service != ServiceVerdict::Valid && each.service != ServiceVerdict::Review)
        return Verdict::NotVerified;
    const bool isReview = each.service == ServiceVerdict::Review;
    const bool failed = each.check == CheckResult::Failed;
    const bool leftToPeople = isReview && each.source == CheckSource::Service && !each.isRequired;
    if ((failed && !leftToPeople) || each.rule == RuleState::Refuses)
        return Verdict::NotVerified;
    const bool notMade = each.isRequired && each.check != CheckResult::Passed && !failed;
    const bool undecided = each.rule == RuleState::CannotTell;
    if ((notMade && each.notChecked == Doubt::NotVerified) || (undecided && each.cannotTell == Doubt::NotVerified))
        return Verdict::NotVerified;
    return isReview || notMade || undecided ? Verdict::Review : Verdict::Verified;
}

} // namespace

class TestDoubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCombination() {
        const QList<Case> cases = everyCase();
        int green = 0;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const Judgement judgement = judged(cases.at(i));
            QVERIFY2(judgement.verdict == expected(cases.at(i)), qPrintable(QString::number(i)));
            const bool isGreen = judgement.verdict == Verdict::Verified;
            QCOMPARE(judgement.reason == Reason::None, isGreen);
            green += isGreen ? 1 : 0;
        }
        QVERIFY(green > 0);
        qInfo("%lld combinations, %d of them green", static_cast<long long>(cases.size()), green);
    }

    void aMissingCheckIsNamedAndShown() {
        Case each;
        each.isRequired = true;
        const Judgement judgement = judged(each);
        QCOMPARE(judgement.reason, Reason::CheckNotMade);
        QCOMPARE(judgement.subject, Signature);
        const auto shown = std::find_if(judgement.checks.cbegin(), judgement.checks.cend(),
                                        [](const Check &check) { return check.id == Signature; });
        QVERIFY(shown != judgement.checks.cend());
        QCOMPARE(shown->result, CheckResult::NotChecked);
        QVERIFY(!shown->why.isEmpty());
    }

    void onePassedOfTwoIsNotEnough() {
        CredentialType type = typeWith({});
        type.requiredChecks = QStringList{Signature};
        Presentation presentation = shared({});
        presentation.checks = {Check{Signature, CheckResult::Passed, CheckSource::Kiosk}};
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        presentation.checks.append(Check{Signature, CheckResult::NotChecked, CheckSource::Kiosk});
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CheckNotMade);
    }

    void anOwnCheckMayBeRequired() {
        CredentialType type = typeWith({});
        type.requiredChecks = QStringList{QStringLiteral("not-expired")};
        Presentation presentation = shared({});
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CheckNotMade);
        presentation.credentials[0].expiresAt = Now.addDays(1);
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
    }

    /// Without a word in the configuration, evidence must be readable, signed, and by a trusted issuer where there are
    /// any.
    void evidenceIsNotPassedOverInSilence() {
        CredentialType type = typeWith({});
        Presentation presentation = shared({});
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        presentation.evidence = {Evidence{}};
        QCOMPARE(judge(type, presentation, Now).subject, QString(checkid::EvidenceReadable));
        presentation.checks = {Check{checkid::EvidenceReadable, CheckResult::Passed, CheckSource::Kiosk}};
        QCOMPARE(judge(type, presentation, Now).subject, QString(checkid::CredentialSignature));
        presentation.checks.append(Check{checkid::CredentialSignature, CheckResult::NotChecked, CheckSource::Kiosk});
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CheckNotMade);
        presentation.checks.last().result = CheckResult::Passed;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        type.trustedIssuers = {TrustedIssuer{}};
        QCOMPARE(judge(type, presentation, Now).subject, QString(checkid::IssuerTrusted));
        type.whenNotChecked = Doubt::Review;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Review);
        type.requiredChecks = QStringList();
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
    }

    /// Whoever leaves the evidence out must not choose that nobody asks for it.
    void evidenceThatVanishesIsMissed() {
        CredentialType type = typeWith({});
        const Presentation presentation = shared({});
        type.bringsEvidence = true;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified); // nobody is trusted in particular
        type.trustedIssuers = {TrustedIssuer{}};
        const Judgement missed = judge(type, presentation, Now);
        QCOMPARE(missed.verdict, Verdict::NotVerified);
        QCOMPARE(missed.reason, Reason::CheckNotMade);
        QCOMPARE(missed.subject, QString(checkid::EvidenceReadable));
        type.whenNotChecked = Doubt::Review;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Review);
        // The type may say that the service's word is enough, and some services have no more than that.
        type.requiredChecks = QStringList();
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        type.requiredChecks.reset();
        type.bringsEvidence = false;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
    }

    /// A required claim that nobody but the service says was not checked, where evidence is what counts.
    void whatOnlyTheServiceSaysIsNoProof() {
        CredentialType type = typeWith({});
        type.credentials[0].claims = {RequestedClaim{QStringLiteral("x"), QStringLiteral("X")}};
        type.requiredChecks = QStringList{checkid::EvidenceReadable};
        Claim claim{QStringLiteral("x"), QStringLiteral("1")};
        claim.isUnproven = true;
        Presentation presentation = shared({claim});
        presentation.evidence = {Evidence{}};
        presentation.checks = {Check{checkid::EvidenceReadable, CheckResult::Passed, CheckSource::Kiosk}};
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CheckNotMade);
        QCOMPARE(judge(type, presentation, Now).subject, QString(checkid::DataConsistent));
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::NotVerified);
        type.whenNotChecked = Doubt::Review;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Review);
        type.credentials[0].claims[0].required = false;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        type.credentials[0].claims[0].required = true;
        presentation.credentials[0].claims[0].isUnproven = false;
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        // Whoever asks for no proof takes the service's word.
        presentation.credentials[0].claims[0].isUnproven = true;
        type.requiredChecks = QStringList();
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
    }

    /// A rule about one credential's end, or one of several alternatives, leaves the built-in rule to the others.
    void onlyARuleThatAlwaysLooksTakesTheStrictRulesPlace() {
        CredentialType type = typeWith({});
        type.credentials.append(RequestedCredential{QStringLiteral("Pass"), {}});
        Presentation presentation = shared({Claim{QStringLiteral("x"), QStringLiteral("1")}});
        presentation.credentials.append(presentation.credentials[0]);
        presentation.credentials[1].type = QStringLiteral("Pass");
        presentation.credentials[0].expiresAt = Now.addDays(1);
        presentation.credentials[1].expiresAt = Now.addDays(-5);
        const auto reasonWith = [&](const Rule &rule) {
            type.rules = {rule};
            return judge(type, presentation, Now).reason;
        };
        const Rule grace{ExpiryRule{{}, 10}, {}, {}};
        const Rule graceOfPass{ExpiryRule{{}, 10}, {}, QStringLiteral(" pass ")};
        const Rule there{ClaimRule{QStringLiteral("x"), {}}, {}, {}};
        QCOMPARE(reasonWith(Rule{ExpiryRule{{}, 10}, {}, Card}), Reason::CredentialExpired);
        QCOMPARE(reasonWith(Rule{RuleGroup{RuleGroup::Of::Any, {grace, there}}, {}, {}}), Reason::CredentialExpired);
        QCOMPARE(reasonWith(Rule{RuleGroup{RuleGroup::Of::All, {grace, there}}, {}, {}}), Reason::None);
        QCOMPARE(reasonWith(graceOfPass), Reason::None);
        QCOMPARE(reasonWith(grace), Reason::None);
    }

    void everyRuleIsACheck() {
        CredentialType type = typeWith({QStringLiteral("class")});
        type.credentials[0].claims[0].mustBe = QStringLiteral("B");
        type.rules = {atLeast(18), atMost(67)};
        const Presentation presentation = shared({Claim{QStringLiteral("class"), QStringLiteral("B")},
                                                  Claim{QStringLiteral("birth_date"), QStringLiteral("1950-01-01")}});
        const Judgement judgement = judge(type, presentation, Now);
        QStringList lines;
        for (const Check &check : judgement.checks) {
            if (check.id == u"rule")
                lines.append(labelOf(check) + u' ' + nameOf(check.result) + u' ' + check.why.text());
        }
        QCOMPARE(lines,
                 QStringList({QStringLiteral("class: B passed "), QStringLiteral("At least 18 years old passed "),
                              QStringLiteral("At most 67 years old failed The visitor is older.")}));
        QCOMPARE(judgement.reason, Reason::ClaimNotAccepted);
        QCOMPARE(judgement.subject, QStringLiteral("At most 67 years old"));
    }

    void graceTakesTheStrictRulesPlace() {
        CredentialType type = typeWith({});
        Presentation presentation = shared({});
        presentation.credentials[0].expiresAt = Now.addDays(-5);
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CredentialExpired);
        type.rules = {Rule{ExpiryRule{{}, 10}, {}, {}}};
        QCOMPARE(judge(type, presentation, Now).verdict, Verdict::Verified);
        presentation.credentials[0].expiresAt = Now.addDays(-15);
        QCOMPARE(judge(type, presentation, Now).reason, Reason::CredentialExpired);
    }

    /// No reason and no check repeats what the visitor shared: they are shown beside a "no".
    void aRefusalKeepsTheValueToItself() {
        CredentialType type = typeWith({QStringLiteral("class")});
        type.rules = {Rule{ClaimRule{QStringLiteral("class"), {QStringLiteral("B")}}, {}, {}}, atLeast(18)};
        const Presentation presentation = shared({Claim{QStringLiteral("class"), QStringLiteral("Sekret")},
                                                  Claim{QStringLiteral("birth_date"), QStringLiteral("2012-07-21")}});
        const Judgement judgement = judge(type, presentation, Now);
        QString told = judgement.subject;
        for (const Check &check : judgement.checks)
            told += labelOf(check) + check.why.text();
        QVERIFY2(!told.contains(QStringLiteral("Sekret")) && !told.contains(QStringLiteral("2012")), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
