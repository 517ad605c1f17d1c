// The rules one by one: what is accepted, what is not, and what they cannot tell.
#include "app/credentials/checkids.h"
#include "app/credentials/country.h"
#include "rulesamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QDateTime Now = noonOf(QDate(2026, 3, 4));

Claim claim(const char *id, const QString &value) {
    return Claim{QString::fromLatin1(id), value};
}

Rule is(const char *id, const QStringList &values) {
    return Rule{ClaimRule{QString::fromLatin1(id), values}, {}, {}};
}

Rule group(RuleGroup::Of of, const QList<Rule> &rules) {
    return Rule{RuleGroup{of, rules}, {}, {}};
}

const Rule Yes = is("a", {QStringLiteral("1")});
const Rule No = is("a", {QStringLiteral("2")});
const Rule Unknown = is("b", {});

} // namespace

Q_DECLARE_METATYPE(kiosk::Rule)

class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Acceptance>("acceptance");
        const Rule b = is("class", {QStringLiteral("B"), QStringLiteral("C1")});
        QTest::newRow("one of") << b << QStringLiteral("C1") << Acceptance::Accepted;
        QTest::newRow("spelt otherwise") << b << QStringLiteral(" c1 ") << Acceptance::Accepted;
        QTest::newRow("another") << b << QStringLiteral("AM") << Acceptance::NotAccepted;
        QTest::newRow("part of it") << b << QStringLiteral("C") << Acceptance::NotAccepted;
        QTest::newRow("blank") << b << QStringLiteral("  ") << Acceptance::CannotTell;
        QTest::newRow("present") << is("class", {}) << QStringLiteral("x") << Acceptance::Accepted;
        QTest::newRow("not present") << is("class", {}) << QString() << Acceptance::CannotTell;
    }
    void claims() {
        QFETCH(Rule, rule);
        QFETCH(QString, value);
        QFETCH(Acceptance, acceptance);
        QCOMPARE(looked(rule, {claim("class", value)}, Now).acceptance, acceptance);
    }

    void aPictureIsPresent() {
        QCOMPARE(looked(is("face", {}), {Claim{QStringLiteral("face"), {}, "PNG"}}, Now).acceptance,
                 Acceptance::Accepted);
    }

    void everyOccurrenceMustFit() {
        const Rule rule = is("class", {QStringLiteral("B")});
        const QList<Claim> both{claim("class", QStringLiteral("B")), claim("class", QStringLiteral("AM"))};
        QCOMPARE(looked(rule, both, Now).acceptance, Acceptance::NotAccepted);
    }

    void onlyWhatWasAskedForCounts() {
        Presentation presentation = shared({claim("class", QStringLiteral("B"))});
        presentation.credentials[0].type = QStringLiteral("Made at home");
        const RuleResult result = look(is("class", {QStringLiteral("B")}), typeWith({}), presentation, Now);
        QCOMPARE(result.acceptance, Acceptance::CannotTell);
        QCOMPARE(result.cause, RuleCause::NothingToLookAt);
    }

    void aRuleMayNameItsCredential() {
        CredentialType type = typeWith({});
        type.credentials.append(RequestedCredential{QStringLiteral("Other"), {}});
        Presentation presentation = shared({claim("class", QStringLiteral("B"))});
        presentation.credentials.append(
            PresentedCredential{QStringLiteral("Other"), {}, {claim("class", QStringLiteral("AM"))}});
        Rule rule = is("class", {QStringLiteral("B")});
        QCOMPARE(look(rule, type, presentation, Now).acceptance, Acceptance::NotAccepted);
        rule.credential = QStringLiteral("card");
        QCOMPARE(look(rule, type, presentation, Now).acceptance, Acceptance::Accepted);
    }

    void expiry_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("grace");
        QTest::addColumn<Acceptance>("acceptance");
        QTest::newRow("last day") << QStringLiteral("2026-03-04") << 0 << Acceptance::Accepted;
        QTest::newRow("day after") << QStringLiteral("2026-03-03") << 0 << Acceptance::NotAccepted;
        QTest::newRow("within grace") << QStringLiteral("2026-02-02") << 30 << Acceptance::Accepted;
        QTest::newRow("beyond grace") << QStringLiteral("2026-02-01") << 30 << Acceptance::NotAccepted;
        QTest::newRow("month before") << QStringLiteral("2026-02") << 0 << Acceptance::NotAccepted;
        QTest::newRow("this month") << QStringLiteral("2026-03") << 0 << Acceptance::CannotTell;
        QTest::newRow("next month") << QStringLiteral("2026-04") << 0 << Acceptance::Accepted;
        QTest::newRow("this year") << QStringLiteral("2026") << 0 << Acceptance::CannotTell;
        QTest::newRow("never") << QStringLiteral("never") << 0 << Acceptance::CannotTell;
        QTest::newRow("time") << QStringLiteral("2026-03-04T00:00:00Z") << 0 << Acceptance::Accepted;
        QTest::newRow("more than a date") << QStringLiteral("2031-02-01 or so") << 0 << Acceptance::CannotTell;
        QTest::newRow("time that is two days")
            << QStringLiteral("2026-03-04T01:00:00+02:00") << 0 << Acceptance::CannotTell;
    }
    void expiry() {
        QFETCH(QString, value);
        QFETCH(int, grace);
        QFETCH(Acceptance, acceptance);
        const Rule rule{ExpiryRule{QStringLiteral("until"), grace}, {}, {}};
        QCOMPARE(looked(rule, {claim("until", value)}, Now).acceptance, acceptance);
    }

    void theCredentialsOwnEndHasGraceToo() {
        Presentation presentation = shared({});
        const auto with = [&](int grace) {
            return look(Rule{ExpiryRule{{}, grace}, {}, {}}, typeWith({}), presentation, Now);
        };
        QCOMPARE(with(0).cause, RuleCause::EndUnknown);
        presentation.credentials[0].expiresAt = Now.addDays(-10);
        QCOMPARE(with(0).acceptance, Acceptance::NotAccepted);
        QCOMPARE(with(10).acceptance, Acceptance::NotAccepted);
        QCOMPARE(with(11).acceptance, Acceptance::Accepted);
    }

    void issuers() {
        const Rule rule{IssuerRule{{QStringLiteral("did:web:a.example")}}, {}, {}};
        Presentation presentation = shared({});
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::CannotTell);
        // A name is only what somebody says of themselves.
        presentation.credentials[0].issuer = QStringLiteral("did:web:a.example");
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::CannotTell);
        presentation.credentials[0].issuerId = QStringLiteral("did:web:a.example");
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::Accepted);
        // Evidence has to prove it.
        presentation.evidence = {Evidence{}};
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::CannotTell);
        presentation.credentials[0].isIssuerProven = true;
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::Accepted);
        // Another credential's signature proves nothing about this one.
        presentation.credentials.append(presentation.credentials[0]);
        presentation.credentials[1].isIssuerProven = false;
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::CannotTell);
        presentation.credentials.removeLast();
        presentation.evidence.clear();
        // Out of a signed list, only as long as the list lasts.
        const auto until = [&](const QDateTime &end) {
            const QString issuer = QStringLiteral("did:web:a.example");
            return look(Rule{IssuerRule{{issuer}, {{issuer, end}}}, {}, {}}, typeWith({}), presentation, Now);
        };
        QCOMPARE(until(Now.addSecs(1)).acceptance, Acceptance::Accepted);
        QCOMPARE(until(Now).acceptance, Acceptance::CannotTell);
        QCOMPARE(until(Now).cause, RuleCause::IssuerListOver);
        presentation.credentials[0].issuerId = QStringLiteral("did:web:a.example.evil");
        QCOMPARE(look(rule, typeWith({}), presentation, Now).acceptance, Acceptance::NotAccepted);
    }

    /// What only the service says may refuse; where evidence counts, it makes nothing accepted.
    void unprovenClaims_data() {
        QTest::addColumn<QString>("proven");
        QTest::addColumn<QString>("unproven");
        QTest::addColumn<Acceptance>("acceptance");
        QTest::addColumn<RuleCause>("cause");
        const QString none;
        const QString adult = QStringLiteral("1990-01-01");
        const QString child = QStringLiteral("2020-01-01");
        QTest::newRow("proven") << adult << none << Acceptance::Accepted << RuleCause::Fits;
        QTest::newRow("unproven") << none << adult << Acceptance::CannotTell << RuleCause::ClaimUnproven;
        QTest::newRow("both") << adult << adult << Acceptance::Accepted << RuleCause::Fits;
        QTest::newRow("refused by the service") << none << child << Acceptance::NotAccepted << RuleCause::TooYoung;
        QTest::newRow("contradicted") << adult << child << Acceptance::CannotTell << RuleCause::AgeContradicts;
        QTest::newRow("nothing") << none << none << Acceptance::CannotTell << RuleCause::AgeUnknown;
    }
    void unprovenClaims() {
        QFETCH(QString, proven);
        QFETCH(QString, unproven);
        QFETCH(Acceptance, acceptance);
        QFETCH(RuleCause, cause);
        Presentation presentation = shared({});
        presentation.evidence = {Evidence{}};
        if (!proven.isEmpty())
            presentation.credentials[0].claims.append(claim("birth_date", proven));
        if (!unproven.isEmpty()) {
            presentation.credentials[0].claims.append(claim("birth_date", unproven));
            presentation.credentials[0].claims.last().isUnproven = true;
        }
        CredentialType type = typeWith({});
        const RuleResult result = look(atLeast(18), type, presentation, Now);
        QCOMPARE(result.acceptance, acceptance);
        QCOMPARE(result.cause, cause);
        // Whoever asks for no proof takes the service's word.
        type.requiredChecks = QStringList();
        if (cause == RuleCause::ClaimUnproven)
            QCOMPARE(look(atLeast(18), type, presentation, Now).acceptance, Acceptance::Accepted);
    }

    void countries_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        for (const auto &[value, code] :
             std::initializer_list<std::pair<const char *, const char *>>{{"DE", "DE"},
                                                                          {"deu", "DE"},
                                                                          {"D", "DE"},
                                                                          {"D<<", "DE"},
                                                                          {"Germany", "DE"},
                                                                          {"Deutschland", "DE"},
                                                                          {"PRT", "PT"},
                                                                          {"Portugal", "PT"},
                                                                          {"GBR", "GB"},
                                                                          {"GBN", "GB"},
                                                                          {"UK", "GB"},
                                                                          {"United Kingdom", "GB"},
                                                                          {"U.S.A.", "US"},
                                                                          {"United States of America", "US"},
                                                                          {"United States", "US"},
                                                                          {"RKS", "XK"},
                                                                          {"Czech Republic", "CZ"},
                                                                          {"Czechia", "CZ"},
                                                                          {"AUT", "AT"},
                                                                          {"AUS", "AU"},
                                                                          {"Austria", "AT"},
                                                                          {"Australia", "AU"},
                                                                          {"CHE", "CH"},
                                                                          {"Schweiz", "CH"},
                                                                          {"\xc3\x96sterreich", "AT"},
                                                                          {"NLD", "NL"},
                                                                          {"The Netherlands", "NL"},
                                                                          {"Utopia", ""},
                                                                          {"UTO", ""},
                                                                          {"XXA", ""},
                                                                          {"", ""},
                                                                          {"ZZ", ""},
                                                                          {"EU", ""},
                                                                          {"<<<", ""}})
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromLatin1(code);
    }
    void countries() {
        QFETCH(QString, value);
        QFETCH(QString, code);
        QCOMPARE(countryOf(value), code);
        const Rule rule{CountryRule{QStringLiteral("country"), {QStringLiteral("DE"), QStringLiteral("AT")}}, {}, {}};
        const Acceptance expected = code.isEmpty()                   ? Acceptance::CannotTell
                                    : code == u"DE" || code == u"AT" ? Acceptance::Accepted
                                                                     : Acceptance::NotAccepted;
        QCOMPARE(looked(rule, {claim("country", value)}, Now).acceptance, expected);
    }

    void groups_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Acceptance>("acceptance");
        using enum RuleGroup::Of;
        const auto row = [](const char *name, RuleGroup::Of of, const QList<Rule> &rules, Acceptance acceptance) {
            QTest::newRow(name) << group(of, rules) << acceptance;
        };
        row("all: yes yes", All, {Yes, Yes}, Acceptance::Accepted);
        row("all: yes unknown", All, {Yes, Unknown}, Acceptance::CannotTell);
        row("all: unknown no", All, {Unknown, No}, Acceptance::NotAccepted);
        row("all: none", All, {}, Acceptance::CannotTell);
        row("any: no yes", Any, {No, Yes}, Acceptance::Accepted);
        row("any: unknown yes", Any, {Unknown, Yes}, Acceptance::Accepted);
        row("any: no unknown", Any, {No, Unknown}, Acceptance::CannotTell);
        row("any: no no", Any, {No, No}, Acceptance::NotAccepted);
        row("any: none", Any, {}, Acceptance::CannotTell);
        row("nested", All, {Yes, group(Any, {No, group(All, {Yes, Yes})})}, Acceptance::Accepted);
        row("nested no", Any, {No, group(All, {Yes, No})}, Acceptance::NotAccepted);
    }
    void groups() {
        QFETCH(Rule, rule);
        QFETCH(Acceptance, acceptance);
        QCOMPARE(looked(rule, {claim("a", QStringLiteral("1"))}, Now).acceptance, acceptance);
    }

    void theRuleThatRefusesIsNamed() {
        const RuleResult result =
            looked(group(RuleGroup::Of::All, {Yes, No, Unknown}), {claim("a", QStringLiteral("1"))}, Now);
        QCOMPARE(*result.deciding, No);
        QCOMPARE(ruleName(*result.deciding, typeWith({QStringLiteral("a")})), QStringLiteral("a: 2"));
        QCOMPARE(result.cause, RuleCause::ValueNotListed);
    }

    void everyRuleHasWords() {
        const CredentialType type = typeWith({QStringLiteral("a")});
        const auto words = [&type](const Rule &rule) {
            return ruleName(rule, type);
        };
        QCOMPARE(words(is("a", {})), QStringLiteral("“a” is there"));
        QCOMPARE(words(is("a", {QStringLiteral("x"), QStringLiteral("y")})), QStringLiteral("a: one of x, y"));
        QCOMPARE(words(atLeast(18)), QStringLiteral("At least 18 years old"));
        QCOMPARE(words(atMost(17)), QStringLiteral("At most 17 years old"));
        QCOMPARE(words(Rule{ExpiryRule{}, {}, {}}), QStringLiteral("Not expired"));
        QCOMPARE(words(Rule{CountryRule{QStringLiteral("a"), {QStringLiteral("DE")}}, {}, {}}),
                 QStringLiteral("a: one of DE"));
        QCOMPARE(words(group(RuleGroup::Of::Any, {atLeast(18), is("a", {})})),
                 QStringLiteral("One of: At least 18 years old; “a” is there"));
        Rule named = atLeast(18);
        named.name = QStringLiteral("Adults only");
        QCOMPARE(words(named), QStringLiteral("Adults only"));
        for (int cause = 0; cause <= static_cast<int>(RuleCause::NothingFits); ++cause) {
            const RuleResult result{Acceptance::CannotTell, static_cast<RuleCause>(cause), QStringLiteral("a"), {}};
            QCOMPARE(ruleReason(result, type).isEmpty(), result.cause == RuleCause::Fits);
        }
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
