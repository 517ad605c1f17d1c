#include "app/session/sessionstatus.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace kiosk;
using records::Ending;

namespace {

QList<SessionStatus> allStatuses() {
    QList<SessionStatus> all;
    for (int each = 0; each <= static_cast<int>(SessionStatus::Cancelled); ++each)
        all.append(static_cast<SessionStatus>(each));
    return all;
}

Phase concludedWith(Verdict verdict) {
    Concluded end;
    end.judgement.verdict = verdict;
    return end;
}

} // namespace

/// Every phase and every end has exactly one word, and only a verified one is green.
class TestSessionStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_status_has_a_word_a_shape_and_a_next_step() {
        QSet<QString> names;
        QSet<QString> words;
        QSet<QString> looks;
        for (const SessionStatus each : allStatuses()) {
            const StatusRow &row = rowOf(each);
            names.insert(row.name);
            words.insert(row.word.text());
            looks.insert(row.icon);
            QVERIFY2(row.next.text().endsWith(u'.'), qPrintable(row.name));
            QVERIFY2(QFile::exists(QStringLiteral(KIOSK_SOURCE_DIR "/resources/icons/%1.svg").arg(row.icon)),
                     qPrintable(row.icon));
            QVERIFY2(row.tone != Tone::Ok || each == SessionStatus::Verified, qPrintable(row.name));
            QVERIFY2(row.tone != Tone::Bad || each == SessionStatus::NotVerified, qPrintable(row.name));
        }
        QCOMPARE(names.size(), allStatuses().size());
        QCOMPARE(words.size(), allStatuses().size());
        // Waiting and what came of waiting share the clock.
        QCOMPARE(looks.size(), allStatuses().size() - 1);
        QCOMPARE(rowOf(SessionStatus::Declined).tone, Tone::Calm);
    }

    void every_phase_has_its_status() {
        QVERIFY(!statusOf(Phase(Idle{})));
        QCOMPARE(*statusOf(Phase(Requesting{})), SessionStatus::Waiting);
        QCOMPARE(*statusOf(Phase(Inviting{})), SessionStatus::Waiting);
        QCOMPARE(*statusOf(Phase(Scanned{})), SessionStatus::PhoneHasIt);
        QCOMPARE(*statusOf(Phase(Checking{})), SessionStatus::Checking);
        QCOMPARE(*statusOf(Phase(Expired{})), SessionStatus::Expired);
        QCOMPARE(*statusOf(concludedWith(Verdict::Verified)), SessionStatus::Verified);
        QCOMPARE(*statusOf(concludedWith(Verdict::NotVerified)), SessionStatus::NotVerified);
        QCOMPARE(*statusOf(concludedWith(Verdict::Declined)), SessionStatus::Declined);
        QCOMPARE(*statusOf(concludedWith(Verdict::Review)), SessionStatus::NeedsReview);
    }

    /// What the page said is what the record says later.
    void every_failure_has_its_status_and_so_has_its_record() {
        for (int kind = 0; kind <= static_cast<int>(FailureKind::Internal); ++kind) {
            for (int stage = 0; stage <= static_cast<int>(Stage::Cancel); ++stage) {
                Failed end;
                end.failure = makeFailure(static_cast<FailureKind>(kind), static_cast<Stage>(stage));
                end.failure.httpStatus = 500;
                const bool isOffline = end.failure.kind == FailureKind::DeskOffline;
                const SessionStatus expected = isOffline ? SessionStatus::DeskOffline : SessionStatus::CannotCheck;
                QCOMPARE(*statusOf(Phase(end)), expected);
                records::Record record;
                record.ending = Ending::Failed;
                record.reason = referenceOf(end.failure);
                QCOMPARE(statusOf(record), expected);
            }
        }
    }

    void every_ending_of_a_record_has_its_status() {
        const QList<std::pair<Ending, SessionStatus>> all{
            {Ending::Verified, SessionStatus::Verified},  {Ending::NotVerified, SessionStatus::NotVerified},
            {Ending::Declined, SessionStatus::Declined},  {Ending::Review, SessionStatus::NeedsReview},
            {Ending::Expired, SessionStatus::Expired},    {Ending::Failed, SessionStatus::CannotCheck},
            {Ending::Cancelled, SessionStatus::Cancelled}};
        QCOMPARE(all.size(), records::endingNames().size());
        for (const auto &[ending, status] : all) {
            records::Record record;
            record.ending = ending;
            QCOMPARE(statusOf(ending), status);
            QCOMPARE(statusOf(record), status);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionStatus)
#include "tst_sessionstatus.moc"
