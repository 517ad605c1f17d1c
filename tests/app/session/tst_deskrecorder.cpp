#include "app/records/folderlock.h"
#include "app/session/deskrecorder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sqlfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

namespace {

CredentialType licence() {
    CredentialType type;
    type.id = QStringLiteral("driver-licence");
    type.label = QStringLiteral("Driver licence");
    type.service = QStringLiteral("pingone");
    return type;
}

Concluded verified(const QDateTime &at) {
    PresentedCredential credential;
    credential.issuer = QStringLiteral("Department of Motor Vehicles");
    credential.claims = {Claim{QStringLiteral("First Name"), QStringLiteral("Marta")},
                         Claim{QStringLiteral("Birth Date"), QStringLiteral("1988-07-21")}};
    Presentation presentation;
    presentation.verdict = ServiceVerdict::Valid;
    presentation.credentials = {credential};
    Judgement judgement{Verdict::Verified, Reason::None, {}, {}};
    Check check;
    check.id = QStringLiteral("not-revoked");
    check.result = CheckResult::Passed;
    check.why = QStringLiteral("Marta is not on the list");
    judgement.checks = {check};
    return Concluded{licence(), {}, QStringLiteral("the-services-own-id"), presentation, judgement, at, false};
}

} // namespace

/// Every way through the phases leaves the events and the one record that belong to it.
class DeskRecorderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void damagedStore_takesNoNewJourney() {
        DeskRecorder recorder(setup(), m_clock);
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        recorder.distrustStore(makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("damaged")));
        // The one under way comes to its end.
        QVERIFY(recorder.write(verified(m_clock.now())));
        QVERIFY(recorder.write(Idle{}));
        const auto refused = recorder.write(Requesting{licence(), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.failure().detail, QStringLiteral("damaged"));
        // Where records are not required it goes on, but leaves nothing there.
        const qsizetype before = kinds(recorder).size();
        QVERIFY(!recorder.write(Scanned{licence(), {}, {}, {}, {}, 0, {}}));
        QVERIFY(!recorder.write(verified(m_clock.now())));
        QCOMPARE(kinds(recorder).size(), before);
        QCOMPARE(recorder.store()->list({}, 0, 10)->records.size(), 1);
    }

    /// Whatever a service calls its checks.
    void foreignCheckIds_areMadeFit() {
        DeskRecorder recorder(setup(), m_clock);
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        Concluded concluded = verified(m_clock.now());
        concluded.judgement.checks[0].id = QString(10'000, u'x');
        concluded.judgement.checks.append(
            Check{QStringLiteral("a\001b"), CheckResult::Passed, CheckSource::Service, {}, {}});
        QVERIFY(recorder.write(concluded));
        const Record record = recorder.store()->list({}, 0, 10)->records.constFirst();
        QCOMPARE(record.checks.at(0).id.size(), 121); // cut, with an ellipsis
        QCOMPARE(record.checks.at(1).id, QStringLiteral("ab"));
    }

    void wholeWay_isToldStepByStep() {
        DeskRecorder recorder(setup(), m_clock);
        const QDateTime begun = m_clock.now();
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(Inviting{licence(), {}, {}, {}, {}, 0}));
        QVERIFY(recorder.write(Scanned{licence(), {}, {}, {}, {}, 0, {}}));
        m_clock.leap(std::chrono::seconds(20));
        QVERIFY(recorder.write(Checking{licence(), {}, {}, {}, {}}));
        m_clock.leap(std::chrono::seconds(1));
        QVERIFY(recorder.write(verified(m_clock.now())));
        QVERIFY(recorder.write(Idle{}));
        QCOMPARE(kinds(recorder), (QStringList{QStringLiteral("settings-changed"), QStringLiteral("session-started"),
                                               QStringLiteral("link-shown"), QStringLiteral("scanned"),
                                               QStringLiteral("answered"), QStringLiteral("verdict")}));
        const QList<Record> records = recorder.store()->list({}, 0, 10)->records;
        QCOMPARE(records.size(), 1);
        const Record &record = records.constFirst();
        QCOMPARE(record.type, QStringLiteral("driver-licence"));
        QCOMPARE(record.typeLabel, QStringLiteral("Driver licence"));
        QCOMPARE(record.service, QStringLiteral("pingone"));
        QCOMPARE(record.desk, QStringLiteral("Front desk"));
        QCOMPARE(record.startedAt, begun);
        QCOMPARE(record.answeredAt, std::optional(begun.addSecs(20)));
        QCOMPARE(record.endedAt, begun.addSecs(21));
        QCOMPARE(nameOf(record.ending), QStringLiteral("verified"));
        QCOMPARE(record.reason, QString());
        QCOMPARE(record.issuers, QStringList{QStringLiteral("Department of Motor Vehicles")});
        QCOMPARE(record.claims, (QStringList{QStringLiteral("First Name"), QStringLiteral("Birth Date")}));
        QCOMPARE(record.checks,
                 (QList<RecordedCheck>{{QStringLiteral("not-revoked"), CheckResult::Passed, CheckSource::Service}}));
        checkHolds(recorder, 1);
    }

    void valuesAndForeignIds_areNowhereOnTheDisk() {
        {
            DeskRecorder recorder(setup(), m_clock);
            Invitation invitation;
            invitation.link = QStringLiteral("https://wallet.example/secret-link");
            invitation.sessionId = QStringLiteral("the-services-own-id");
            QVERIFY(recorder.write(Requesting{licence(), {{QStringLiteral("phone"), QStringLiteral("+49301234567")}}}));
            QVERIFY(recorder.write(Inviting{licence(), {}, invitation, {}, {}, 0}));
            QVERIFY(recorder.write(Checking{licence(), {}, invitation, {}, {}}));
            QVERIFY(recorder.write(verified(m_clock.now())));
        }
        bool sawName = false;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            sawName = sawName || bytes.contains("First Name");
            for (const char *secret : {"Marta", "1988-07-21", "+49301234567", "secret-link", "the-services-own-id"})
                QVERIFY2(!bytes.contains(secret), secret);
        }
        QVERIFY(sawName);
    }

    void whatTheTypeKeeps_isKeptAndNoMore() {
        CredentialType type = licence();
        type.keeps = {{{}, {QStringLiteral("First Name")}, Manner::Value, 30},
                      {{}, {QStringLiteral("Address")}, Manner::Value, 30}};
        DeskRecorder recorder(setup(), m_clock);
        for (const Verdict verdict : {Verdict::Verified, Verdict::NotVerified, Verdict::Review, Verdict::Declined}) {
            Concluded end = verified(m_clock.now());
            end.type = type;
            end.judgement.verdict = verdict;
            QVERIFY(recorder.write(Requesting{type, {}}));
            QVERIFY(recorder.write(end));
            const Record record = recorder.store()->list({}, 0, 1)->records.constFirst();
            const auto values = Vault(*recorder.store()).values(record);
            QVERIFY(values);
            if (verdict == Verdict::Declined) {
                QVERIFY(record.kept.isEmpty());
                continue;
            }
            QCOMPARE(values->size(), 1);
            QCOMPARE(values->constFirst().value, std::optional(QStringLiteral("Marta")));
            QCOMPARE(record.kept.constFirst().until, record.endedAt.addDays(30));
        }
        checkHolds(recorder, 4);
    }

    /// Without the key nothing begins that would have to be kept; everything else goes on.
    void missingKey_stopsOnlyTypesThatKeep() {
        CredentialType type = licence();
        type.keeps = {{{}, {QStringLiteral("First Name")}, Manner::Value, 30}};
        DeskRecorder recorder(setup(), m_clock);
        Concluded end = verified(m_clock.now());
        end.type = type;
        QVERIFY(recorder.write(Requesting{type, {}}));
        QVERIFY(recorder.write(end));
        QVERIFY(QFile::remove(StoreKey::fileIn(m_folder->path())));
        const auto refused = recorder.write(Requesting{type, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, FailureKind::NotRecorded);
        QVERIFY(recorder.write(Failed{type, {}, refused.failure(), {}}));
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(verified(m_clock.now())));
        checkHolds(recorder, 3);
    }

    /// Whoever asks for a new code has given up the first one; its answer, taken up later, is a record of its own.
    void lateAnswer_isARecordThatNamesTheFirst() {
        DeskRecorder recorder(setup(), m_clock);
        const QDateTime begun = m_clock.now();
        Invitation first;
        first.sessionId = QStringLiteral("first");
        Invitation second;
        second.sessionId = QStringLiteral("second");
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(Inviting{licence(), {}, first, {}, {}, 0}));
        m_clock.leap(std::chrono::seconds(30));
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(Inviting{licence(), {}, second, {}, {}, 0}));
        m_clock.leap(std::chrono::seconds(10));
        Checking late{licence(), {}, first, {}, {}};
        late.isLate = true;
        QVERIFY(recorder.write(late));
        QVERIFY(recorder.write(verified(m_clock.now())));
        QVERIFY(recorder.write(Idle{}));
        checkHolds(recorder, 3);
        const QList<Record> records = recorder.store()->list({}, 0, 10)->records;
        QStringList ends;
        for (const Record &each : records)
            ends.append(nameOf(each.ending) + (each.lateAnswerOf.isEmpty() ? QString() : QStringLiteral(", late")));
        ends.sort();
        QCOMPARE(ends, (QStringList{QStringLiteral("cancelled"), QStringLiteral("cancelled"),
                                    QStringLiteral("verified, late")}));
        const auto answer = std::find_if(records.cbegin(), records.cend(),
                                         [](const Record &each) { return each.ending == Ending::Verified; });
        const auto waited = std::find_if(records.cbegin(), records.cend(),
                                         [answer](const Record &each) { return each.id == answer->lateAnswerOf; });
        QVERIFY(waited != records.cend());
        QCOMPARE(waited->startedAt, begun);
        QCOMPARE(answer->startedAt, begun);
        QCOMPARE(answer->session, waited->session);
        QVERIFY(!answer->session.isEmpty());
        QCOMPARE(answer->answeredAt, std::optional(begun.addSecs(40)));
    }

    void otherEnds_areRecordedToo_data() {
        QTest::addColumn<Phase>("end");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cancelled") << Phase(Idle{}) << QStringLiteral("cancelled") << QString();
        QTest::newRow("expired") << Phase(Expired{licence(), {}, {}}) << QStringLiteral("expired") << QString();
        QTest::newRow("failed") << Phase(Failed{licence(), {}, makeFailure(FailureKind::Timeout, Stage::Start), {}})
                                << QStringLiteral("failed") << QStringLiteral("START-TIMEOUT");
        Concluded declined = verified(QDateTime::currentDateTimeUtc());
        declined.judgement = Judgement{Verdict::Declined, Reason::VisitorDeclined, {}, {}};
        QTest::newRow("declined") << Phase(declined) << QStringLiteral("declined")
                                  << QStringLiteral("VISITOR-DECLINED");
    }

    void otherEnds_areRecordedToo() {
        QFETCH(Phase, end);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        DeskRecorder recorder(setup(), m_clock);
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(end));
        QVERIFY(recorder.write(Idle{}));
        const QList<Record> records = recorder.store()->list({}, 0, 10)->records;
        QCOMPARE(records.size(), 1);
        QCOMPARE(nameOf(records.constFirst().ending), outcome);
        QCOMPARE(records.constFirst().reason, reason);
        checkHolds(recorder, 1);
    }

    void again_isAnotherVerification() {
        DeskRecorder recorder(setup(), m_clock);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(recorder.write(Requesting{licence(), {}}));
            QVERIFY(recorder.write(Expired{licence(), {}, {}}));
        }
        const QList<Record> records = recorder.store()->list({}, 0, 10)->records;
        QCOMPARE(records.size(), 2);
        QVERIFY(records.at(0).id != records.at(1).id);
    }

    void unusableStore_failsUntilItIsUsable() {
        const QString taken = m_folder->filePath(QStringLiteral("taken"));
        {
            QFile file(taken);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        DeskRecorder::Setup unusable = setup();
        unusable.store.directory = taken;
        DeskRecorder recorder(unusable, m_clock);
        QVERIFY(!recorder.store());
        const auto refused = recorder.write(Requesting{licence(), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, FailureKind::NotRecorded);
        QVERIFY(!recorder.write(Failed{licence(), {}, refused.failure(), {}}));
        QVERIFY(QFile::remove(taken));
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.store());
    }

    /// At the start others are waited for; once somebody looks at the window, nobody is.
    void storeThatOthersOpen_doesNotHoldTheWindowUp() {
        const QString folder = m_folder->filePath(QStringLiteral("store"));
        {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        DeskRecorder::Setup usual = setup();
        usual.store.directory = folder;
        DeskRecorder recorder(usual, m_clock);
        QVERIFY(!recorder.store());
        QVERIFY(QFile::remove(folder));
        QVERIFY(QDir().mkpath(folder));
        auto lock = std::make_unique<FolderLock>(QDir(folder).filePath(QStringLiteral("lock")));
        QVERIFY(lock->take(std::chrono::milliseconds(1)));
        QElapsedTimer time;
        time.start();
        QVERIFY(!recorder.write(Requesting{licence(), {}}));
        QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
        lock.reset();
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.store());
    }

    /// The store was away for the verdict; what is shown instead is what the record says.
    void lostVerdict_becomesTheFailureThatWasShown() {
        DeskRecorder recorder(setup(), m_clock);
        QVERIFY(recorder.write(Requesting{licence(), {}}));
        QVERIFY(recorder.write(Checking{licence(), {}, {}, {}, {}}));
        {
            const test::SqlFile other(m_folder->filePath(QStringLiteral("records.sqlite")));
            QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
            QVERIFY(!recorder.write(verified(m_clock.now())));
        }
        QVERIFY(recorder.write(Failed{licence(), {}, makeFailure(FailureKind::NotRecorded, Stage::Result), {}}));
        const QList<Record> records = recorder.store()->list({}, 0, 10)->records;
        QCOMPARE(records.size(), 1);
        QCOMPARE(nameOf(records.constFirst().ending), QStringLiteral("failed"));
        QCOMPARE(records.constFirst().reason, QStringLiteral("RESULT-NOT-RECORDED"));
        QVERIFY(recorder.write(Idle{}));
        checkHolds(recorder, 1);
    }

    void changedSettings_areTold() {
        { const DeskRecorder recorder(setup(), m_clock); }
        { const DeskRecorder recorder(setup(), m_clock); }
        DeskRecorder::Setup changed = setup();
        changed.settingsDigest = QStringLiteral("b2");
        const DeskRecorder recorder(changed, m_clock);
        QCOMPARE(kinds(recorder),
                 (QStringList{QStringLiteral("settings-changed"), QStringLiteral("settings-changed")}));
    }

private:
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    DeskRecorder::Setup setup() const {
        return {{m_folder->path(), false, false}, true, QStringLiteral("Front desk"), QStringLiteral("a1")};
    }
    static QStringList kinds(const DeskRecorder &recorder) {
        QStringList names;
        const auto read = recorder.store()->forEachLink([&names](const Link &link) {
            names.append(nameOf(readCanonicalBytes(link.bytes)->event.kind));
            return true;
        });
        return read ? names : QStringList{read.failure().detail};
    }
    static void checkHolds(const DeskRecorder &recorder, qint64 records) {
        const auto report = recorder.store()->verify(recorder.store()->key().publicKey());
        QVERIFY(report && !report->broken);
        QCOMPARE(report->records, records);
    }
};

QTEST_GUILESS_MAIN(DeskRecorderTest)
#include "tst_deskrecorder.moc"
