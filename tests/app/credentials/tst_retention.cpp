#include "app/credentials/retention.h"

#include <QTest>

using namespace kiosk;

namespace {

Presentation presented() {
    PresentedCredential licence;
    licence.type = QStringLiteral("Driver License");
    licence.claims = {Claim{QStringLiteral("First Name"), QStringLiteral("Marta")},
                      Claim{QStringLiteral("Last Name"), QStringLiteral("Teixeira")},
                      Claim{QStringLiteral("Class"), QStringLiteral("  ")},
                      Claim{QStringLiteral("Photo"), {}, QByteArray("PNG")}};
    PresentedCredential badge;
    badge.type = QStringLiteral("Employee Badge");
    badge.claims = {Claim{QStringLiteral("First Name"), QStringLiteral("Tina")},
                    Claim{QStringLiteral("Number"), QStringLiteral("4711")}};
    Presentation presentation;
    presentation.credentials = {licence, badge};
    return presentation;
}

CredentialType keeping(const QList<KeepRule> &rules) {
    CredentialType type;
    type.keeps = rules;
    return type;
}

KeepRule rule(const QString &credential, const QStringList &claims, Manner manner = Manner::Value) {
    return {credential, claims, manner, 30};
}

} // namespace

/// What a type's rules keep of what was shared, and how little a mask and a hash let through.
class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutRules_nothingIsKept() { QCOMPARE(keepsakesOf(CredentialType(), presented()), QList<Keepsake>()); }

    void rules_keepWhatTheyNameAndNoMore_data() {
        QTest::addColumn<KeepRule>("keep");
        QTest::addColumn<QStringList>("values");
        const QString licence = QStringLiteral("driver license");
        const QString badge = QStringLiteral("Employee Badge");
        QTest::newRow("a claim") << rule(licence, {QStringLiteral("First Name")})
                                 << QStringList{QStringLiteral("Marta")};
        QTest::newRow("of its credential")
            << rule(badge, {QStringLiteral("First Name")}) << QStringList{QStringLiteral("Tina")};
        QTest::newRow("not of another") << rule(licence, {QStringLiteral("Number")}) << QStringList();
        QTest::newRow("not shared") << rule(licence, {QStringLiteral("Address")}) << QStringList();
        QTest::newRow("empty") << rule(licence, {QStringLiteral("Class")}) << QStringList();
        QTest::newRow("picture") << rule(licence, {QStringLiteral("Photo")}) << QStringList();
        QTest::newRow("person") << rule({}, {QStringLiteral("Last Name"), QStringLiteral("Number")}, Manner::Person)
                                << QStringList{QStringLiteral("Teixeira"), QStringLiteral("4711")};
        QTest::newRow("half a person") << rule({}, {QStringLiteral("Last Name"), QStringLiteral("Address")},
                                               Manner::Person)
                                       << QStringList();
    }

    void rules_keepWhatTheyNameAndNoMore() {
        QFETCH(KeepRule, keep);
        QFETCH(QStringList, values);
        const QList<Keepsake> expected = values.isEmpty() ? QList<Keepsake>() : QList<Keepsake>{Keepsake{keep, values}};
        QCOMPARE(keepsakesOf(keeping({keep}), presented()), expected);
    }

    void mask_saysLittle_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *value, const char *expected) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(expected);
        };
        row("Teixeira", "T•••••a");
        row(" Teixeira\n", "T•••••a");
        row("Anna", "A•••••a");
        row("Ada", "•••••");
        row("", "•••••");
        row("T482-1190-7321", "T•••••1");
        // What people take for one character stays whole: a letter with its accent, a family.
        row("e\u0301toile", "e\u0301•••••e");
        row("👩‍👩‍👧 abc 👍", "👩‍👩‍👧•••••👍");
    }

    void mask_saysLittle() {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        QCOMPARE(masked(value), expected);
    }

    void theSameForPeople_isTheSameHere_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("Teixeira", " TEIXEIRA ");
        row("Straße", "STRASSE");
        row("Zoe\u0308", "ZO\u00cb");
        row("ﬁsh", "Fish");
        row("１２３", "123");
        row("Ana  Maria", "ana\tmaria");
    }

    void theSameForPeople_isTheSameHere() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(normalised(one), normalised(other));
        QVERIFY(normalised(one) != normalised(one + u'x'));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
