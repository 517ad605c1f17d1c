#include "app/credentials/verdict.h"
#include "tests/providers/pingoneverify/verifyexamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

/// Verified data, pictures and scores of PingOne Verify become claims and checks.
class TestPingOneVerifyData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verified_data_becomes_claims_and_matches() {
        const Presentation presentation = filled();
        QCOMPARE(presentation.credentials.size(), 1);
        const PresentedCredential &document = presentation.credentials.first();
        QCOMPARE(document.type, QString(pingone::AnyDocument));
        // Only what was asked for.
        QCOMPARE(document.claims, (QList<Claim>{{QStringLiteral("birthDate"), QStringLiteral("1988-07-21")},
                                                {QStringLiteral("firstName"), QStringLiteral("MARTA")}}));
        QCOMPARE(document.expiresAt->date(), QDate(2031, 2, 2));
        QCOMPARE(check(presentation.checks, QStringLiteral("match-given_name"))->result, CheckResult::Passed);
        QCOMPARE(check(presentation.checks, QStringLiteral("match-birth_date"))->result, CheckResult::Failed);
        QCOMPARE(check(presentation.checks, QStringLiteral("match-address"))->result, CheckResult::NotApplicable);
        QCOMPARE(judge(photoId(), presentation, now).reason, Reason::CheckFailed);
    }

    void a_kind_of_document_can_be_asked_for() {
        CredentialType type = photoId();
        type.credentials[0].type = QStringLiteral("Passport");
        Presentation presentation;
        QVERIFY(!pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), type, presentation));
        QCOMPARE(presentation.credentials.first().type, QStringLiteral("Passport"));
        type.credentials[0].type = QStringLiteral("Drivers License");
        Presentation other;
        other.verdict = ServiceVerdict::Valid;
        QVERIFY(!pingone::addData(answer(200, golden(QStringLiteral("verifieddata.json"))), type, other));
        other.checks.clear(); // the example's failed match would be named first
        QCOMPARE(judge(type, other, now).reason, Reason::WrongCredential);
    }

    void pictures_are_taken_when_asked_for() {
        const auto items = pingone::readItems(answer(200, golden(QStringLiteral("verifieddata-list.json"))));
        QCOMPARE(pingone::dataTypes(photoId(), *items),
                 (QStringList{QStringLiteral("GOVERNMENT_ID"), QStringLiteral("BIOGRAPHIC_MATCH")}));
        const QList<pingone::VerifiedItem> pictures = pingone::picturesAsked(photoId(), *items);
        QCOMPARE(pictures.size(), 1);
        Presentation presentation = filled();
        QVERIFY(!pingone::addPicture(answer(200, R"({"data": {"IMAGE": "/9j/4A==", "FORMAT": "JPEG"}})"),
                                     pictures.first(), presentation));
        QVERIFY(presentation.credentials.first().claims.last().isPicture());
        QVERIFY(!pingone::addPicture(answer(404, {}), pictures.first(), presentation));
        QCOMPARE(presentation.notices.size(), 1);
        const auto broken =
            pingone::addPicture(answer(200, R"({"data": {"IMAGE": "%"}})"), pictures.first(), presentation);
        QCOMPARE(broken->field, QStringLiteral("data.IMAGE"));
    }

    void scores_keep_the_last_attempt() {
        Presentation presentation = filled();
        QVERIFY(!pingone::addScores(answer(200, golden(QStringLiteral("metadata.json"))), presentation));
        const Check *liveness = check(presentation.checks, QStringLiteral("score-liveness-idrnd"));
        QCOMPARE(liveness->result, CheckResult::Passed);
        QCOMPARE(liveness->label.text(), QStringLiteral("Living person (IDRND)"));
        QCOMPARE(liveness->why.text(), QStringLiteral("Likelihood of life 0.98"));
        QVERIFY(!pingone::addScores(answer(403, {}), presentation));
        QCOMPARE(presentation.notices.size(), 1);
    }

    void only_pictures_are_kept_as_pictures() {
        const pingone::VerifiedItem item{QStringLiteral("1"), QStringLiteral("CROPPED_PORTRAIT")};
        for (const QByteArray &bytes : {QByteArray("<svg/>"), QByteArray("GIF89a"), QByteArray()}) {
            Presentation presentation = filled();
            const QByteArray body = "{\"data\": {\"IMAGE\": \"" + bytes.toBase64() + "\"}}";
            const auto failure = pingone::addPicture(answer(200, body), item, presentation);
            QCOMPARE(failure.has_value(), bytes.isEmpty()); // an empty text is no picture in base64
            QVERIFY(!presentation.credentials.first().claims.last().isPicture());
            QCOMPARE(presentation.notices.size(), bytes.isEmpty() ? 0 : 1);
        }
    }

    /// 30 minutes after the decision the data are gone: nothing may be green, and the desk is told why.
    void data_that_are_gone_are_named() {
        for (const HttpResponse &gone :
             {answer(404, {}), answer(410, {}), answer(200, "{\"_embedded\": {\"verifiedData\": []}, \"size\": 0}")}) {
            const auto items = pingone::readItems(gone);
            QVERIFY(items && items->isEmpty());
            Presentation presentation = pingone::presentationFrom(successContext());
            pingone::noteRetention(*items, presentation);
            QCOMPARE(presentation.notices.size(), 1);
            QCOMPARE(judge(photoId(), presentation, now).reason, Reason::NothingPresented);
        }
        Presentation presentation = filled();
        pingone::noteRetention({{QStringLiteral("1"), QStringLiteral("SELFIE")}}, presentation);
        QVERIFY(presentation.notices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPingOneVerifyData)
#include "tst_pingoneverifydata.moc"
