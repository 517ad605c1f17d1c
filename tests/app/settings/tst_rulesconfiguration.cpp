// Rules and required checks out of the configuration, and everything that can be wrong with them.
#include "app/settings/configuration.h"
#include "rulesconfiguration.h"

#include <QTest>

using namespace kiosk;

namespace {

ConfigurationResult parse(const QByteArray &toml) {
    return parseConfiguration(toml, QStringLiteral("kiosk.toml"),
                              [](const QString &) -> Outcome<Secret> { return Secret("s"); });
}

QString allErrors(const ConfigurationResult &result) {
    QStringList lines;
    for (const ConfigurationError &error : result.errors)
        lines.append(toText(error));
    return lines.join(u'\n');
}

Rule rule(decltype(Rule::test) test, const QString &name = {}, const QString &credential = {}) {
    return Rule{std::move(test), name, credential};
}

} // namespace

class TestRulesConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead() {
        const ConfigurationResult result = parse(test::rulesConfiguration());
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        const CredentialType &type = result.configuration.types.constFirst();
        QCOMPARE(type.whenCannotTell, Doubt::Review);
        QCOMPARE(type.whenNotChecked, Doubt::Review);
        QCOMPARE(type.requiredChecks, std::optional(QStringList(
                                          {QStringLiteral("credential-signature"), QStringLiteral("holder-binding")})));

        const QString classId = QStringLiteral("class");
        const QString country = QStringLiteral("country");
        const RuleGroup both{RuleGroup::Of::All,
                             {rule(ClaimRule{classId, {QStringLiteral("B")}}), rule(ClaimRule{country, {}})}};
        const RuleGroup any{
            RuleGroup::Of::Any,
            {rule(CountryRule{country, {QStringLiteral("DE"), QStringLiteral("AT"), QStringLiteral("CH")}}), rule(both),
             rule(ExpiryRule{})}};
        const QList<Rule> expected{
            rule(AgeRule{AgeRule::Bound::AtLeast, 18, QStringLiteral("born"), QDate(2026, 12, 31)},
                 QStringLiteral("Adults")),
            rule(AgeRule{AgeRule::Bound::AtMost, 67, {}, {}}),
            rule(ClaimRule{classId, {QStringLiteral("B"), QStringLiteral("C1")}}, {}, QStringLiteral("Driver License")),
            rule(ExpiryRule{QStringLiteral("until"), 30}),
            rule(IssuerRule{{QStringLiteral("did:web:a.example")}}),
            rule(any)};
        QCOMPARE(type.rules.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(type.rules.at(i) == expected.at(i), qPrintable(QString::number(i)));
    }

    void valuesMayBeFlagsAndNumbers() {
        QByteArray toml = test::rulesConfiguration();
        toml.replace("one_of = [\"B\", \"C1\"]", "equals = true");
        QCOMPARE(std::get<ClaimRule>(parse(toml).configuration.types[0].rules[2].test).oneOf,
                 QStringList{QStringLiteral("true")});
        toml.replace("equals = true", "equals = 12");
        QCOMPARE(std::get<ClaimRule>(parse(toml).configuration.types[0].rules[2].test).oneOf,
                 QStringList{QStringLiteral("12")});
    }

    void withoutThemDoubtsAreNotVerified() {
        QByteArray toml = test::rulesConfiguration();
        toml = toml.left(toml.indexOf("[[types.rules]]"));
        for (const char *key : {"when_cannot_tell", "required_checks", "when_not_checked"})
            toml.replace(key, QByteArray("# ") + key);
        const ConfigurationResult result = parse(toml);
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        const CredentialType &type = result.configuration.types.constFirst();
        QVERIFY(type.rules.isEmpty() && !type.requiredChecks);
        QCOMPARE(type.whenCannotTell, Doubt::NotVerified);
        QCOMPARE(type.whenNotChecked, Doubt::NotVerified);
    }

    /// An empty list is a decision, its absence is none.
    void anEmptyListRequiresNothing() {
        QByteArray toml = test::rulesConfiguration();
        toml.replace("[\"credential-signature\", \"holder-binding\"]", "[]");
        const ConfigurationResult result = parse(toml);
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        const CredentialType &type = result.configuration.types.constFirst();
        QCOMPARE(type.requiredChecks, std::optional(QStringList()));
    }

    void mistakesAreFound_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error"); ///< "line:column: key: beginning of the message"
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(error);
        };
        row("misspelt doubt", "\"review\"\nrequired", "\"rewiev\"\nrequired",
            "16:20: types[0].when_cannot_tell: expected one of: not-verified, review; did you mean \"review\"?");
        row("misspelt check", "\"holder-binding\"]", "\"holder-bindig\"]",
            "17:19: types[0].required_checks: expected one of: service-verdict");
        row("unknown claim", "claim = \"class\"\none_of", "claim = \"clas\"\none_of",
            "36:9: types[0].rules[2].claim: expected the id of a claim that this type asks for; did you mean "
            "\"class\"?");
        row("unknown birth date", "birth_date = \"born\"", "birth_date = \"bron\"",
            "30:14: types[0].rules[0].birth_date: expected the id of a claim that this type asks for; did you mean "
            "\"born\"?");
        row("unknown credential", "credential = \"Driver License\"", "credential = \"Driver Licence\"",
            "35:14: types[0].rules[2].credential: expected the type of a credential that this type asks for; did you "
            "mean \"Driver License\"?");
        row("no test", "age_at_most = 67", "name = \"x\"",
            "32:1: types[0].rules[1]: expected exactly one of: equals, one_of, present, age_at_least");
        row("two tests", "age_at_most = 67", "age_at_most = 67\nnot_expired = true",
            "34:15: types[0].rules[1].not_expired: expected exactly one of: equals");
        row("age as text", "age_at_least = 18", "age_at_least = \"18\"",
            "29:16: types[0].rules[0].age_at_least: expected a whole number from 0 to 150");
        row("age too high", "age_at_most = 67", "age_at_most = 670",
            "33:15: types[0].rules[1].age_at_most: expected a whole number from 0 to 150");
        row("no day", "on = 2026-12-31", "on = \"soon\"", "31:6: types[0].rules[0].on: expected a day like 2026-12-31");
        row("grace below zero", "grace_days = 30", "grace_days = -1",
            "40:14: types[0].rules[3].grace_days: expected a whole number from 0 to 3660");
        row("not expired is false", "{ not_expired = true }", "{ not_expired = false }",
            "47:21: types[0].rules[5].any_of[2].not_expired: expected true, or the id of a claim that is a date");
        row("present is false", "present = true", "present = false",
            "46:83: types[0].rules[5].any_of[1].all_of[1].present: expected true");
        row("no country", "\"Switzerland\"]", "\"Utopia\"]",
            "45:39: types[0].rules[5].any_of[0].country_in: expected countries by code or English name; there is no "
            "\"Utopia\"");
        row("empty list", "issuer_in = [\"did:web:a.example\"]", "issuer_in = []",
            "42:13: types[0].rules[4].issuer_in: expected a list of texts in square brackets");
        row("empty group", "any_of = [\n", "any_of = []\nx = [\n",
            "44:10: types[0].rules[5].any_of: expected at least one [[types.rules.any_of]]");
        row("unknown key", "grace_days = 30", "grace_day = 30",
            "40:1: types[0].rules[3].grace_day: is not a key of this table; did you mean \"grace_days\"?");
        row("value is a list", "equals = \"B\"", "equals = [\"B\"]",
            "46:45: types[0].rules[5].any_of[1].all_of[0].equals: expected one line of text, true, false or a number");
    }
    void mistakesAreFound() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray toml = test::rulesConfiguration();
        QCOMPARE(toml.count(from), 1);
        toml.replace(from, to);
        const QString errors = allErrors(parse(toml));
        QVERIFY2(errors.contains(QStringLiteral("kiosk.toml:") + error), qPrintable(errors));
    }
};

QTEST_GUILESS_MAIN(TestRulesConfiguration)
#include "tst_rulesconfiguration.moc"
