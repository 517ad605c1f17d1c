#include "app/providers/pingoneverify/pingoneverifyprovider.h"
#include "app/providers/pingoneverify/pingoneverifyrequest.h"
#include "tests/providers/pingoneverify/verifyexamples.h"

#include <QTest>
#include <QUrlQuery>

using namespace kiosk;
using namespace kiosk::test;

/// What is sent to PingOne Verify, and what the desk must give for it.
class TestPingOneVerifyRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_request_is_the_documented_one() {
        QByteArray expected = golden(QStringLiteral("seed-request.json"));
        QVERIFY(!expected.isEmpty());
        expected.replace("{{phone}}", "+1 972-555-1234").replace("{{email}}", "user@example.com");
        expected.replace("{{verifyPolicyID}}", "cf4fc8f1-9db1-45b1-a157-ab4035425e00");
        expected.replace("{{base64EncodedData}}", selfie().toLatin1());
        expected.replace("{{envID}}", "abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6");
        QVERIFY(!pingone::badInput(everything(), redford()));
        QCOMPARE(object(pingone::createTransactionBody(everything(), redford())), object(expected));
    }

    void nothing_configured_asks_for_the_default_policy() {
        QCOMPARE(pingone::createTransactionBody(photoId(), {}), QByteArray("{}"));
        QVERIFY(pingone::verifyInputs(photoId()).isEmpty());
    }

    void desktop_capture_adds_its_parameter() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("desktop_capture"), true}};
        QCOMPARE(pingone::linkFor(type, QStringLiteral("https://a/b?c=1")), QStringLiteral("https://a/b?c=1&dt=1"));
        QCOMPARE(pingone::linkFor(type, QStringLiteral("https://a/b")), QStringLiteral("https://a/b?dt=1"));
    }

    void only_checks_that_are_known_can_be_optional() {
        const QList<OptionField> options = pingone::verifyTypeOptions();
        const auto found = std::find_if(options.begin(), options.end(), [](const OptionField &option) {
            return option.key == QLatin1String("optional_checks");
        });
        QVERIFY(found != options.end());
        QVERIFY(found->isValid(QJsonArray{QStringLiteral("EMAIL"), QStringLiteral("BIOGRAPHIC_MATCH")}));
        QVERIFY(!found->isValid(QJsonArray{QStringLiteral("EMAIL"), QStringLiteral("E-MAIL")}));
        QVERIFY(!found->isValid(QStringLiteral("EMAIL")));
    }

    void filters_are_escaped() {
        CredentialType type = photoId();
        const Inputs inputs{{QStringLiteral("user"), QStringLiteral("o\"Brien\\ or username pr")}};
        type.options = {{QStringLiteral("user"), QStringLiteral("username")}};
        QCOMPARE(pingone::userFilter(type, inputs), QStringLiteral("username eq \"o\\\"Brien\\\\ or username pr\""));
        type.options = {{QStringLiteral("user"), QStringLiteral("external-id")}};
        QVERIFY(pingone::userFilter(type, inputs).startsWith(QStringLiteral("externalId eq \"o")));
        type.options = {{QStringLiteral("user"), QStringLiteral("email eq {user} or username eq {user}")}};
        QCOMPARE(pingone::userFilter(type, {{QStringLiteral("user"), QStringLiteral("a@b")}}),
                 QStringLiteral("email eq \"a@b\" or username eq \"a@b\""));
        const pingone::VerifyProvider provider(settings());
        const auto start = provider.start(type, {{QStringLiteral("user"), QStringLiteral("a+b & c")}}, {});
        QVERIFY(start);
        const QString query = start->request.url.query(QUrl::FullyEncoded);
        QVERIFY2(!query.contains(u'+') && query.contains(QStringLiteral("%20eq%20%22a%2Bb%20%26%20c%22")),
                 qPrintable(query));
    }

    void missing_and_malformed_inputs_are_named_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("no phone") << QStringLiteral("phone") << QString();
        QTest::newRow("bad phone") << QStringLiteral("phone") << QStringLiteral("call me");
        QTest::newRow("short phone") << QStringLiteral("phone") << QStringLiteral("+1 972");
        QTest::newRow("no email") << QStringLiteral("email") << QString();
        QTest::newRow("bad email") << QStringLiteral("email") << QStringLiteral("a@b | c");
        QTest::newRow("date") << QStringLiteral("birth_date") << QStringLiteral("02.08.1984");
        QTest::newRow("no such date") << QStringLiteral("birth_date") << QStringLiteral("1984-02-31");
        QTest::newRow("line break") << QStringLiteral("name") << QStringLiteral("A\nB");
        QTest::newRow("no base64") << QStringLiteral("reference_selfie") << QStringLiteral("%%%");
        QTest::newRow("no JPEG") << QStringLiteral("reference_selfie") << QStringLiteral("aGVsbG8=");
    }

    void missing_and_malformed_inputs_are_named() {
        QFETCH(QString, id);
        QFETCH(QString, text);
        Inputs inputs = redford();
        inputs.insert(id, text);
        const auto start = pingone::VerifyProvider(settings()).start(everything(), inputs, {});
        QVERIFY(!start);
        QCOMPARE(start.failure().kind, FailureKind::MissingInput);
        QCOMPARE(start.failure().field, id);
    }

    void documented_phone_forms_are_taken() {
        for (const char *phone : {"+1.5125551234", "+15125551234", "+1.512.555.1234", "15125551234", "1-512-555-1234",
                                  "+1 (512) 555-1234", "+14155552671"}) {
            Inputs inputs = redford();
            inputs.insert(QStringLiteral("phone"), QString::fromLatin1(phone));
            QVERIFY2(!pingone::badInput(everything(), inputs), phone);
        }
    }

    void nobody_several_or_blocked_users_end_the_beginning() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("user"), QStringLiteral("username")}};
        const auto start =
            pingone::VerifyProvider(settings()).start(type, {{QStringLiteral("user"), QStringLiteral("x")}}, {});
        const auto ends = [&start](const QByteArray &users) {
            return start->read(answer(200, "{\"count\": 0, \"_embedded\": {\"users\": " + users + "}}"));
        };
        QCOMPARE(ends("[]").outcome().failure().field, QStringLiteral("user"));
        QCOMPARE(ends(R"([{"id": "1"}, {"id": "2"}])").outcome().failure().kind, FailureKind::MissingInput);
        QCOMPARE(ends(R"([{"id": "1", "verifyStatus": "DISABLED"}])").outcome().failure().field,
                 QStringLiteral("verifyStatus"));
        const auto found = start->read(answer(200, golden(QStringLiteral("users.json"))));
        QVERIFY(found.next());
        QCOMPARE(found.next()->repeat, Repeat::Never);
        QVERIFY(found.next()->request.url.path().endsWith(
            QStringLiteral("/users/c0ff1e2d-3b4a-4c5d-8e6f-7a8b9c0d1e2f/verifyTransactions")));
    }

    void lists_are_about_one_user_data() {
        QTest::addColumn<QString>("filters"); // name=value, separated by blanks
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("refused"); // the filter that is
        QTest::newRow("user name") << QStringLiteral("user=a\"b") << QString()
                                   << QStringLiteral("username eq \"a\\\"b\"") << QString();
        QTest::newRow("e-mail") << QStringLiteral("email=a@b") << QString() << QStringLiteral("email eq \"a@b\"")
                                << QString();
        QTest::newRow("number") << QStringLiteral("external_id=4711") << QString()
                                << QStringLiteral("externalId eq \"4711\"") << QString();
        QTest::newRow("id") << QStringLiteral("user_id=c0ff") << QStringLiteral("c0ff") << QString() << QString();
        QTest::newRow("nobody") << QString() << QString() << QString() << QStringLiteral("user");
        QTest::newRow("two") << QStringLiteral("email=a@b user=x") << QString() << QString() << QStringLiteral("user");
        QTest::newRow("unknown") << QStringLiteral("status=FAIL") << QString() << QString() << QStringLiteral("status");
        QTest::newRow("attribute itself")
            << QStringLiteral("username=a") << QString() << QString() << QStringLiteral("username");
    }

    void lists_are_about_one_user() {
        QFETCH(QString, filters);
        QFETCH(QString, id);
        QFETCH(QString, search);
        QFETCH(QString, refused);
        QHash<QString, QString> filter;
        const QStringList pairs = filters.split(u' ', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            filter.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        const auto owner = pingone::transactionOwner(filter);
        QCOMPARE(owner.ok(), refused.isEmpty());
        if (owner)
            QCOMPARE(*owner, (pingone::TransactionOwner{id, search}));
        else
            QCOMPARE(owner.failure().field, refused);
        QCOMPARE(pingone::VerifyProvider(settings()).list({.filter = filter}).ok(), refused.isEmpty());
    }

    void several_users_have_no_one_list() {
        const auto list = pingone::VerifyProvider(settings())
                              .list({.filter = {{QStringLiteral("email"), QStringLiteral("family@example.org")}}});
        QVERIFY(list);
        const auto step = list->read(answer(200, "{\"_embedded\": {\"users\": [{\"id\": \"1\"}, {\"id\": \"2\"}]}}"));
        QCOMPARE(step.outcome().failure().kind, FailureKind::MissingInput);
        QVERIFY(list->read(answer(200, "{\"_embedded\": {\"users\": []}}")).outcome()->rows.isEmpty());
        const auto found = list->read(answer(200, golden(QStringLiteral("users.json"))));
        QVERIFY(found.next());
        QCOMPARE(found.next()->request.url.query(), QStringLiteral("limit=21"));
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifyRequests)
#include "tst_pingoneverifyrequests.moc"
