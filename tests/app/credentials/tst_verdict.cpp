#include "app/credentials/verdict.h"

#include <QTest>

using namespace kiosk;

namespace {

const QDateTime Now(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);

CredentialType licence() {
    CredentialType type;
    RequestedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = {RequestedClaim{QStringLiteral("First Name"), QStringLiteral("First name")},
                         RequestedClaim{QStringLiteral("Middle Name"), QStringLiteral("Middle name")},
                         RequestedClaim{QStringLiteral("Expiration Date"), QStringLiteral("Valid until")}};
    credential.claims[1].required = false;
    credential.claims[2].format = ClaimFormat::Date;
    credential.claims[2].expires = true;
    type.credentials = {credential};
    return type;
}

Presentation presented() {
    PresentedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = {Claim{QStringLiteral("First Name"), QStringLiteral("Marta")},
                         Claim{QStringLiteral("Expiration Date"), QStringLiteral("2031-02-01")}};
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.credentials = {credential};
    return presentation;
}

Check failedCheck() {
    Check check;
    check.id = QStringLiteral("credential-valid");
    check.result = CheckResult::Failed;
    return check;
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void green_only_where_everything_is_there() {
        const Judgement judgement = judge(licence(), presented(), Now);
        QCOMPARE(judgement.verdict, Verdict::Verified);
        QCOMPARE(judgement.reason, Reason::None);
        for (const Check &check : judgement.checks)
            QCOMPARE(check.result, CheckResult::Passed);
    }

    /// A record keeps the ids of checks only.
    void ids_alone_have_words() {
        QList<Check> checks = judge(licence(), presented(), Now).checks;
        checks.append({QStringLiteral("rule"), CheckResult::Passed, CheckSource::Kiosk, {}, {}});
        for (const Check &check : std::as_const(checks))
            QVERIFY(labelOf({check.id, check.result, check.source, {}, {}}) != check.id);
    }

    void anything_else_is_not_green_data() {
        QTest::addColumn<Presentation>("presentation");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");

        Presentation invalid = presented();
        invalid.verdict = ServiceVerdict::Invalid;
        QTest::newRow("service says no") << invalid << Verdict::NotVerified << Reason::ServiceSaysNo;

        Presentation declined = presented();
        declined.verdict = ServiceVerdict::Declined;
        QTest::newRow("declined") << declined << Verdict::Declined << Reason::VisitorDeclined;

        Presentation either = presented();
        either.verdict = ServiceVerdict::DeclinedOrInvalid;
        QTest::newRow("declined or not accepted") << either << Verdict::NotVerified << Reason::DeclinedOrNotAccepted;

        Presentation unchecked = presented();
        unchecked.verdict = ServiceVerdict::NotChecked;
        QTest::newRow("nothing checked") << unchecked << Verdict::NotVerified << Reason::NothingChecked;

        Presentation review = presented();
        review.verdict = ServiceVerdict::Review;
        QTest::newRow("review") << review << Verdict::Review << Reason::NeedsReview;

        Presentation leftToPeople = review;
        leftToPeople.checks = {failedCheck()};
        QTest::newRow("review, the service's check failed") << leftToPeople << Verdict::Review << Reason::NeedsReview;

        Presentation ownFailed = leftToPeople;
        ownFailed.checks[0].source = CheckSource::Kiosk;
        QTest::newRow("review, own check failed") << ownFailed << Verdict::NotVerified << Reason::CheckFailed;

        Presentation otherReviewed = review;
        otherReviewed.credentials[0].type = QStringLiteral("Library Card");
        QTest::newRow("review of another type") << otherReviewed << Verdict::NotVerified << Reason::WrongCredential;

        Presentation emptyReviewed = review;
        emptyReviewed.credentials[0].claims.removeFirst();
        QTest::newRow("review, claim missing") << emptyReviewed << Verdict::NotVerified << Reason::ClaimMissing;

        Presentation nothing = presented();
        nothing.credentials.clear();
        QTest::newRow("nothing presented") << nothing << Verdict::NotVerified << Reason::NothingPresented;

        Presentation other = presented();
        other.credentials[0].type = QStringLiteral("Library Card");
        QTest::newRow("another type") << other << Verdict::NotVerified << Reason::WrongCredential;

        Presentation missing = presented();
        missing.credentials[0].claims.removeFirst();
        QTest::newRow("claim missing") << missing << Verdict::NotVerified << Reason::ClaimMissing;

        Presentation blank = presented();
        blank.credentials[0].claims[0].value = QStringLiteral("  ");
        QTest::newRow("claim blank") << blank << Verdict::NotVerified << Reason::ClaimMissing;

        Presentation expired = presented();
        expired.credentials[0].claims[1].value = QStringLiteral("2026-03-03");
        QTest::newRow("date over") << expired << Verdict::NotVerified << Reason::CredentialExpired;

        Presentation unreadable = presented();
        unreadable.credentials[0].claims[1].value = QStringLiteral("never");
        QTest::newRow("date unreadable") << unreadable << Verdict::NotVerified << Reason::RuleUndecided;

        Presentation over = presented();
        over.credentials[0].expiresAt = Now;
        QTest::newRow("credential over") << over << Verdict::NotVerified << Reason::CredentialExpired;

        Presentation failed = presented();
        failed.checks = {failedCheck()};
        QTest::newRow("check failed") << failed << Verdict::NotVerified << Reason::CheckFailed;
    }

    void anything_else_is_not_green() {
        QFETCH(Presentation, presentation);
        QFETCH(Verdict, verdict);
        QFETCH(Reason, reason);
        const Judgement judgement = judge(licence(), presentation, Now);
        QCOMPARE(judgement.verdict, verdict);
        QCOMPARE(judgement.reason, reason);
    }

    void a_credential_is_good_on_its_last_day() {
        Presentation last = presented();
        last.credentials[0].claims[1].value = QStringLiteral("2026-03-04");
        QCOMPARE(judge(licence(), last, Now).verdict, Verdict::Verified);
    }

    void only_the_accepted_value_is_green_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("true") << QStringLiteral("true") << Reason::None;
        QTest::newRow("spelt otherwise") << QStringLiteral(" True ") << Reason::None;
        QTest::newRow("false") << QStringLiteral("false") << Reason::ClaimNotAccepted;
        QTest::newRow("something else") << QStringLiteral("yes!") << Reason::ClaimNotAccepted;
        QTest::newRow("nothing") << QString() << Reason::ClaimMissing;
    }

    void only_the_accepted_value_is_green() {
        QFETCH(QString, value);
        QFETCH(Reason, reason);
        CredentialType type = licence();
        RequestedClaim adult{QStringLiteral("Over 18"), QStringLiteral("Over 18")};
        adult.mustBe = QStringLiteral("true");
        adult.required = false;
        type.credentials[0].claims.append(adult);
        Presentation presentation = presented();
        presentation.credentials[0].claims.append(Claim{QStringLiteral("Over 18"), value});
        const Judgement judgement = judge(type, presentation, Now);
        QCOMPARE(judgement.reason, reason);
        QCOMPARE(judgement.verdict, reason == Reason::None ? Verdict::Verified : Verdict::NotVerified);
    }

    void what_was_not_checked_is_said() {
        CredentialType type = licence();
        type.credentials[0].claims.removeLast();
        const Judgement judgement = judge(type, presented(), Now);
        QCOMPARE(judgement.verdict, Verdict::Verified);
        QCOMPARE(judgement.checks.last().id, QStringLiteral("not-expired"));
        QCOMPARE(judgement.checks.last().result, CheckResult::NotChecked);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
