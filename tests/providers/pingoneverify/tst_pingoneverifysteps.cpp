#include "app/credentials/verdict.h"
#include "app/providers/pingoneverify/pingoneverifyprovider.h"
#include "app/providers/pingoneverify/pingoneverifyrequest.h"
#include "tests/providers/pingoneverify/verifyexamples.h"

#include <QTest>
#include <QUrlQuery>

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QString users = QStringLiteral("/v1/environments/7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11/users");

const HttpResponse created = answer(201, "{\"id\": \"u1\"}");
const HttpResponse nobody = answer(200, "{\"count\": 0, \"_embedded\": {\"users\": []}}");

Invitation verified() {
    Invitation invitation;
    invitation.sessionId = QStringLiteral("t1");
    invitation.context = successContext();
    invitation.context.insert(QStringLiteral("user"), QStringLiteral("u1"));
    return invitation;
}

CredentialType photoIdWithoutPicture() {
    CredentialType type = photoId();
    type.credentials.first().claims.removeLast();
    return type;
}

/// The result of a transaction that ended with this status and these checks: documents and a LOW match for the date of
/// birth, then the scores where the type reads them.
Presentation ended(const CredentialType &type, const QByteArray &status, const QByteArray &checks,
                   const QByteArray &scores) {
    Invitation invitation = verified();
    invitation.context.insert(pingone::readTransactionProgress(transaction(status, checks)).value().context);
    const auto list = pingone::VerifyProvider(settings()).result(type, invitation);
    const auto data = list.read(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
    const auto next = data.next()->read(answer(200, golden(QStringLiteral("verifieddata.json"))));
    const auto end = next.next() ? next.next()->read(answer(200, scores)) : next;
    return end.outcome().value();
}

QString pathOf(const Exchange<Presentation> *exchange) {
    return exchange ? exchange->request.url.path().section(QStringLiteral("/verifyTransactions/"), 1) : QString();
}

} // namespace

/// PingOne Verify's conversations, request by request: a user is found or made, a transaction begun, a result read.
class TestPingOneVerifySteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_visit_has_a_new_user() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("user"), QStringLiteral("new")},
                        {QStringLiteral("population"), QStringLiteral("1e2d3c4b-5a69-4788-97a6-b5c4d3e2f101")}};
        const pingone::VerifyProvider provider(settings());
        const auto first = provider.start(type, {}, {});
        const auto second = provider.start(type, {}, {});
        QVERIFY(first && second);
        QCOMPARE(first->request.method, HttpMethod::Post);
        QCOMPARE(first->request.url.path(), users);
        QCOMPARE(first->repeat, Repeat::Never);
        const QJsonObject body = object(first->request.body);
        QVERIFY(pingone::isUuid(body[u"username"]));
        QVERIFY(body[u"username"] != object(second->request.body)[u"username"]);
        QCOMPARE(body[u"population"][u"id"].toString(), QStringLiteral("1e2d3c4b-5a69-4788-97a6-b5c4d3e2f101"));

        const auto made = first->read(created);
        QVERIFY(made.next());
        QCOMPARE(made.next()->request.url.path(), users + QStringLiteral("/u1/verifyTransactions"));
        QCOMPARE(made.next()->repeat, Repeat::Never);
        const auto begun = made.next()->read(answer(201, golden(QStringLiteral("seed-response.json"))));
        QVERIFY(!begun.next());
        QCOMPARE(begun.outcome()->context.value(QStringLiteral("user")).toString(), QStringLiteral("u1"));
        // The name is taken: somebody made the same user in between.
        QCOMPARE(first->read(answer(400, golden(QStringLiteral("error.json")))).outcome().failure().kind,
                 FailureKind::RequestRefused);
    }

    void a_user_that_is_not_found_is_made_of_what_is_known() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("user"), QStringLiteral("external-id")},
                        {QStringLiteral("create_user"), true},
                        {QStringLiteral("match"), QJsonArray{QStringLiteral("given_name"),
                                                             QStringLiteral("family_name"), QStringLiteral("email")}}};
        const Inputs inputs{{QStringLiteral("user"), QStringLiteral("4711")},
                            {QStringLiteral("given_name"), QStringLiteral("Robert | Bob")},
                            {QStringLiteral("family_name"), QStringLiteral("Redford")},
                            {QStringLiteral("email"), QStringLiteral("r@example.org | b@example.org")}};
        const auto search = pingone::VerifyProvider(settings()).start(type, inputs, {});
        QVERIFY(search);
        QCOMPARE(search->request.method, HttpMethod::Get);
        QCOMPARE(QUrlQuery(search->request.url).queryItemValue(QStringLiteral("filter"), QUrl::FullyDecoded),
                 QStringLiteral("externalId eq \"4711\""));
        const auto make = search->read(nobody);
        QVERIFY(make.next());
        QJsonObject body = object(make.next()->request.body);
        QVERIFY(pingone::isUuid(body.take(QStringLiteral("username"))));
        const QJsonObject expected{
            {QStringLiteral("externalId"), QStringLiteral("4711")},
            {QStringLiteral("email"), QStringLiteral("r@example.org")},
            {QStringLiteral("name"), QJsonObject{{QStringLiteral("given"), QStringLiteral("Robert")},
                                                 {QStringLiteral("family"), QStringLiteral("Redford")}}}};
        QCOMPARE(body, expected);
        QVERIFY(make.next()->read(created).next());
    }

    void a_user_name_stays_the_users_own() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("user"), QStringLiteral("username")}, {QStringLiteral("create_user"), true}};
        const pingone::VerifyProvider provider(settings());
        const auto search = provider.start(type, {{QStringLiteral("user"), QStringLiteral("rredford")}}, {});
        QCOMPARE(object(search->read(nobody).next()->request.body)[u"username"].toString(), QStringLiteral("rredford"));
        // Nobody was named: there is nobody to search for.
        const auto unnamed = provider.start(type, {}, {});
        QCOMPARE(unnamed->request.method, HttpMethod::Post);
        QVERIFY(pingone::isUuid(object(unnamed->request.body)[u"username"]));
    }

    void a_result_is_read_step_by_step() {
        const auto list = pingone::VerifyProvider(settings()).result(photoId(), verified());
        QCOMPARE(pathOf(&list), QStringLiteral("t1/verifiedData"));
        QVERIFY(list.request.url.query().isEmpty()); // without data: they may be megabytes
        const auto data = list.read(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
        QVERIFY(data.next());
        QCOMPARE(pathOf(data.next()), QStringLiteral("t1/verifiedData"));
        QCOMPARE(data.next()->request.url.query(),
                 QStringLiteral("type=GOVERNMENT_ID,BIOGRAPHIC_MATCH&attempt=LATEST"));
        const auto picture = data.next()->read(answer(200, golden(QStringLiteral("verifieddata.json"))));
        QCOMPARE(pathOf(picture.next()), QStringLiteral("t1/verifiedData/8a000000-0000-4000-8000-000000000002"));
        const auto scores =
            picture.next()->read(answer(200, "{\"data\": {\"IMAGE\": \"/9j/4A==\", \"FORMAT\": \"JPEG\"}}"));
        QCOMPARE(pathOf(scores.next()), QStringLiteral("t1/metaData"));
        const auto end = scores.next()->read(answer(200, golden(QStringLiteral("metadata.json"))));
        QVERIFY(!end.next());
        QCOMPARE(end.outcome()->verdict, ServiceVerdict::Valid);
        QVERIFY(end.outcome()->credentials.first().claims.last().isPicture());
        QVERIFY(check(end.outcome()->checks, QStringLiteral("score-liveness-idrnd")));
        QVERIFY(end.outcome()->notices.isEmpty());
    }

    void scores_are_left_out_where_the_type_says_so() {
        CredentialType type = photoId();
        type.options = {{QStringLiteral("scores"), false}};
        type.credentials.first().claims.removeLast(); // the picture
        const auto list = pingone::VerifyProvider(settings()).result(type, verified());
        const auto data = list.read(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
        const auto end = data.next()->read(answer(200, golden(QStringLiteral("verifieddata.json"))));
        QVERIFY(!end.next());
        QCOMPARE(end.outcome()->verdict, ServiceVerdict::Valid);
    }

    /// What the administrator overruled comes in three answers: the status, the matches and the scores.
    void a_manual_approval_overrules_matches_and_scores() {
        const QByteArray scores = "{\"_embedded\": {\"metaData\": [{\"type\": \"LIVENESS\", \"status\": \"FAIL\"}]}}";
        for (const QByteArray status : {"APPROVED_MANUALLY", "SUCCESS"}) {
            const Presentation end = ended(photoIdWithoutPicture(), status, "{\"LIVENESS\": \"FAIL\"}", scores);
            const bool isByHand = status != "SUCCESS";
            const CheckResult expected = isByHand ? CheckResult::NotChecked : CheckResult::Failed;
            for (const char *id : {"liveness", "match-birth_date", "score-liveness"})
                QCOMPARE(check(end.checks, QLatin1String(id))->result, expected);
            QCOMPARE(judge(photoId(), end, now).verdict, isByHand ? Verdict::Verified : Verdict::NotVerified);
        }
        // Without scores the matches are the last that is read.
        CredentialType type = photoIdWithoutPicture();
        type.options = {{QStringLiteral("scores"), false}};
        QCOMPARE(judge(type, ended(type, "APPROVED_MANUALLY", "{\"LIVENESS\": \"FAIL\"}", {}), now).verdict,
                 Verdict::Verified);
    }

    /// A policy's OPTIONAL check may fail in a transaction that succeeds; only the configuration knows which those are.
    void a_failed_check_is_no_reason_where_the_type_makes_it_optional_data() {
        QTest::addColumn<QStringList>("optional");
        QTest::addColumn<Verdict>("verdict");
        const QString matches = QStringLiteral("BIOGRAPHIC_MATCH");
        QTest::newRow("none") << QStringList() << Verdict::NotVerified;
        QTest::newRow("another") << QStringList{matches, QStringLiteral("EMAIL")} << Verdict::NotVerified;
        QTest::newRow("only it") << QStringList{QStringLiteral("LIVENESS")} << Verdict::NotVerified;
        QTest::newRow("it and the LOW match") << QStringList{matches, QStringLiteral("LIVENESS")} << Verdict::Verified;
    }

    void a_failed_check_is_no_reason_where_the_type_makes_it_optional() {
        QFETCH(QStringList, optional);
        QFETCH(Verdict, verdict);
        CredentialType type = photoIdWithoutPicture();
        type.options = {{QStringLiteral("optional_checks"), QJsonArray::fromStringList(optional)}};
        const QByteArray scores = "{\"_embedded\": {\"metaData\": [{\"type\": \"LIVENESS\", \"status\": \"FAIL\", "
                                  "\"provider\": \"IDRND\"}]}}";
        const Presentation end =
            ended(type, "SUCCESS", "{\"GOVERNMENT_ID\": \"SUCCESS\", \"LIVENESS\": \"FAIL\"}", scores);
        QCOMPARE(judge(type, end, now).verdict, verdict);
        for (const char *id : {"liveness", "score-liveness-idrnd"}) {
            const bool isOptional = optional.contains(QStringLiteral("LIVENESS"));
            QCOMPARE(check(end.checks, QLatin1String(id))->result,
                     isOptional ? CheckResult::NotChecked : CheckResult::Failed);
            if (isOptional)
                QCOMPARE(check(end.checks, QLatin1String(id))->why.text(),
                         QStringLiteral("failed; this check is optional"));
        }
        QCOMPARE(check(end.checks, QStringLiteral("document"))->result, CheckResult::Passed);
    }

    void a_failure_on_the_way_is_the_results_failure() {
        const auto list = pingone::VerifyProvider(settings()).result(photoId(), verified());
        QCOMPARE(list.read(answer(403, {})).outcome().failure().kind, FailureKind::NotAllowed);
        const auto data = list.read(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
        QCOMPARE(data.next()->read(answer(500, {})).outcome().failure().stage, Stage::Result);
        // No data are left: the scores are still worth reading, but nothing is presented.
        const auto gone = list.read(answer(404, {}));
        QCOMPARE(pathOf(gone.next()), QStringLiteral("t1/metaData"));
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifySteps)
#include "tst_pingoneverifysteps.moc"
