#include "app/base/failure.h"
#include "app/base/secret.h"

#include <QDebug>
#include <QSet>
#include <QTest>

using namespace kiosk;

class TestFailure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_kind_has_a_word_of_its_own() {
        QSet<QString> words;
        for (int kind = 0; kind <= static_cast<int>(FailureKind::Internal); ++kind)
            words.insert(nameOf(static_cast<FailureKind>(kind)));
        QCOMPARE(words.size(), static_cast<int>(FailureKind::Internal) + 1);
    }

    void references_name_stage_and_kind() {
        QCOMPARE(referenceOf(makeFailure(FailureKind::Timeout, Stage::Start)), QStringLiteral("START-TIMEOUT"));
        Failure failure = makeFailure(FailureKind::ServiceError, Stage::Follow);
        failure.httpStatus = 503;
        QCOMPARE(referenceOf(failure), QStringLiteral("FOLLOW-SERVICE-ERROR-503"));
        failure = makeFailure(FailureKind::NotFound, Stage::Result);
        failure.httpStatus = 404;
        QCOMPARE(referenceOf(failure), QStringLiteral("RESULT-NOT-FOUND"));
    }

    void what_may_pass_can_be_tried_again_at_the_desk() {
        for (int kind = 0; kind <= static_cast<int>(FailureKind::Internal); ++kind) {
            if (isTransient(static_cast<FailureKind>(kind)))
                QVERIFY(isFixableAtDesk(static_cast<FailureKind>(kind)));
        }
        QVERIFY(!isFixableAtDesk(FailureKind::CredentialsRejected));
        QVERIFY(!isFixableAtDesk(FailureKind::Untrusted));
    }

    void secrets_compare_by_content_and_move_leaving_nothing() {
        Secret one(QByteArray("abc"));
        QVERIFY(one == Secret(QByteArray("abc")));
        QVERIFY(!(one == Secret(QByteArray("abd"))));
        QVERIFY(!(one == Secret(QByteArray("ab"))));
        const Secret moved = std::move(one);
        QVERIFY(one.isEmpty()); // NOLINT: that is what is tested
        QCOMPARE(moved.reveal(), QByteArray("abc"));
    }

    void a_copy_survives_wiping_the_original() {
        Secret original(QByteArray("keep me"));
        const Secret copy = original;
        original.wipe();
        QVERIFY(original.isEmpty());
        QCOMPARE(copy.reveal(), QByteArray("keep me"));
    }
};

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
