#include "app/records/keyring.h"
#include "app/records/operators.h"
#include "app/session/casefollower.h"
#include "tests/app/records/samplerecord.h"
#include "tests/app/session/stubservice.h"
#include "tests/support/sqlfile.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

namespace {

using std::chrono::minutes;

const QString note = QStringLiteral("The pictures show the same person.");

Record review(int number) {
    Record record = sampleRecord(number);
    record.type = licence().id;
    record.service = licence().service;
    record.desk = QStringLiteral("Front desk");
    record.ending = Ending::Review;
    return record;
}

/// Cases of a desk at the plain service, whose answers a test replaces.
struct FollowedDesk {
    explicit FollowedDesk(bool needsTwoPeople = false)
        : world([this](const TestRequest &request) {
              mostUnderWay = std::max(mostUnderWay, world.attemptsUnderWay());
              times[request.target].append(world.clock.monotonic());
              bodies.append(request.body);
              const auto script = scripts.value(request.target);
              return script ? script(request) : answer(500);
          }),
          provider(world.server.url(QString())), type(licence()) {
        store = Store::open({folder.path(), false, false}, world.clock).value();
        CaseFollower::Setup setup;
        setup.store = [this] {
            return store.get();
        };
        setup.connect = [this](const CredentialType &) -> Outcome<ServiceConnection> {
            return ServiceConnection{&provider, nullptr};
        };
        setup.typeById = [this](const QString &id) {
            return id == type.id ? &type : nullptr;
        };
        setup.desk = QStringLiteral("Front desk");
        setup.needsTwoPeople = needsTwoPeople;
        follower = std::make_unique<CaseFollower>(world.client, world.clock, nullptr, setup);
    }

    void open(const Record &record, bool isFollowed = true) {
        const auto handle = isFollowed ? std::optional(CaseHandle{QStringLiteral("session-1")}) : std::nullopt;
        const auto key = keyToSeal(*store);
        QVERIFY(key);
        const auto kept =
            store->keep(record, [&](Writing &writing) { return Cases::open(writing, &*key, record, handle); });
        QVERIFY(kept);
    }
    void say(const QByteArray &target, int status, const QByteArray &body, const TestHeaders &headers = {}) {
        scripts[target] = [=](const TestRequest &) {
            return answer(status, body, headers);
        };
    }
    Outcome<DecisionTaken> decide(Decision decision, const QString &why = note,
                                  const QString &who = QStringLiteral("Ada")) {
        std::optional<Outcome<DecisionTaken>> taken;
        follower->decide(review(1).id, decision, why, who,
                         [&](const Outcome<DecisionTaken> &outcome) { taken = outcome; });
        world.clock.settle();
        return taken ? *taken : Outcome<DecisionTaken>(makeFailure(FailureKind::Internal, Stage::Result));
    }
    Case only() { return (*Cases(*store).find(review(1).id)).value_or(Case{}); }
    int count(const QByteArray &target) const { return static_cast<int>(times.value(target).size()); }
    void pass(std::chrono::milliseconds time) {
        world.clock.advance(time);
        world.clock.settle();
    }

    int mostUnderWay = 0;
    QHash<QByteArray, TestServer::Handler> scripts;
    QHash<QByteArray, QList<std::chrono::milliseconds>> times;
    QByteArrayList bodies;
    QTemporaryDir folder;
    World world;
    StubProvider provider;
    CredentialType type;
    std::unique_ptr<Store> store;
    std::unique_ptr<CaseFollower> follower;
};

constexpr auto inReview = R"({"state":"ANSWERED","name":"Jane","review":true})";

} // namespace

/// Cases are followed slowly until the service has decided, and people decide with the service told first.
class CaseFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_areAskedForSlowlyAndOneAtATime() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.open(review(2));
        desk.open(review(3), false);
        Record elsewhere = review(4);
        elsewhere.desk = QStringLiteral("Back door");
        desk.open(elsewhere);
        desk.say("/follow", 200, inReview);
        desk.pass(minutes(30));
        QCOMPARE(desk.count("/follow"), 0); // not yet
        desk.follower->start();
        desk.pass(minutes(30));
        // Two cases, each every three minutes and a fifth more or less.
        QVERIFY2(desk.count("/follow") >= 14 && desk.count("/follow") <= 25,
                 qPrintable(QString::number(desk.count("/follow"))));
        QCOMPARE(desk.mostUnderWay, 1);
        QCOMPARE(desk.only().heard, Heard::Review);
        QCOMPARE(desk.follower->unseen(), 0);
    }

    void retryAfter_isObeyed() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 429, "{}", {{"Retry-After", "1200"}});
        desk.follower->start();
        desk.pass(minutes(15));
        QCOMPARE(desk.count("/follow"), 1);
        desk.pass(minutes(15));
        QCOMPARE(desk.count("/follow"), 2);
    }

    void answer_isJudgedAndBecomesARecord() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 200, R"({"state":"ANSWERED"})");
        desk.say("/result", 200, R"({"name":"Jane"})");
        const QSignalSpy changed(desk.follower.get(), &CaseFollower::changed);
        desk.follower->start();
        const qsizetype before = changed.size();
        desk.pass(minutes(5));
        QVERIFY(changed.size() > before);
        QCOMPARE(desk.follower->unseen(), 1);
        const Case closed = desk.only();
        QCOMPARE(closed.state, CaseState::Answered);
        const Record late = *desk.store->find(closed.answer).value();
        QCOMPARE(late.ending, Ending::Verified);
        QCOMPARE(late.lateAnswerOf, review(1).id);
        QCOMPARE(late.claims, QStringList{QStringLiteral("Name")});
        QCOMPARE(late.answeredAt, review(1).answeredAt);
        QVERIFY(!isOnDisk(desk, "Jane"));
        QVERIFY(!desk.store->verify(desk.store->key().publicKey())->broken);
        const int asked = desk.count("/follow");
        desk.pass(minutes(30));
        QCOMPARE(desk.count("/follow"), asked);
        desk.follower->markSeen();
        QCOMPARE(desk.follower->unseen(), 0);
    }

    void expiry_isAnAnswerToo() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 200, R"({"state":"EXPIRED"})");
        desk.follower->start();
        desk.pass(minutes(5));
        QCOMPARE((*desk.store->find(desk.only().answer))->ending, Ending::Expired);
    }

    void forgottenSession_isNotAskedForAgain() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 404, "{}");
        desk.follower->start();
        desk.pass(minutes(30));
        QCOMPARE(desk.count("/follow"), 1);
        QCOMPARE(desk.only().state, CaseState::Open);
        QCOMPARE(desk.only().heard, Heard::Gone);
        QVERIFY(!desk.only().isFollowed);
        QCOMPARE(desk.follower->unseen(), 1);
    }

    void ownDoubts_leaveTheCaseToThePeopleHere() {
        FollowedDesk desk;
        desk.type.requiredChecks = QStringList{QStringLiteral("not-revoked")};
        desk.type.whenNotChecked = Doubt::Review;
        desk.open(review(1));
        desk.say("/follow", 200, R"({"state":"ANSWERED","name":"Jane"})");
        desk.follower->start();
        desk.pass(minutes(30));
        QCOMPARE(desk.count("/follow"), 1);
        QCOMPARE(desk.only().state, CaseState::Open);
        QCOMPARE(desk.only().heard, Heard::Valid);
    }

    void troubles_areTriedAgain() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 503, "{}");
        desk.follower->start();
        desk.pass(minutes(15));
        QVERIFY(desk.count("/follow") >= 3);
        QCOMPARE(desk.only().heard, Heard::Review);
    }

    void handle_isLetGoOfAfterItsTime() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.say("/follow", 200, inReview);
        desk.world.clock.setWall(review(1).endedAt.addDays(31));
        desk.follower->start();
        desk.pass(minutes(10));
        QCOMPARE(desk.count("/follow"), 0);
        QVERIFY(!desk.only().isFollowed);
    }

    void decision_isWrittenHereWhereTheServiceTakesNone() {
        FollowedDesk desk;
        desk.open(review(1));
        QVERIFY(!desk.follower->isTold(desk.only(), Decision::Approve));
        const auto taken = desk.decide(Decision::Decline);
        QVERIFY(taken);
        QVERIFY(taken->isFinal && taken->service.isEmpty());
        QCOMPARE(desk.only().decisions.constFirst().note, note);
        QCOMPARE(desk.only().decisions.constFirst().operatorName, QStringLiteral("Ada"));
        QCOMPARE(desk.decide(Decision::Approve).failure().kind, FailureKind::RequestRefused);
    }

    /// The handle of the case leaves the write-ahead log at the next look.
    void decision_countsWhileSomebodyReads() {
        FollowedDesk desk;
        desk.open(review(1));
        desk.follower->start();
        const QString file = desk.folder.filePath(QStringLiteral("records.sqlite"));
        QByteArray sealed;
        {
            const SqlFile reader(file);
            sealed = QByteArray::fromHex(reader.value(QStringLiteral("SELECT hex(handle) FROM cases")).toLatin1());
            QCOMPARE(reader.run(QStringLiteral("BEGIN; SELECT count(*) FROM cases")), QString());
            const auto taken = desk.decide(Decision::Decline);
            QVERIFY(taken && taken->isFinal);
            QVERIFY(isOnDisk(desk, sealed));
        }
        QCOMPARE(desk.only().state, CaseState::Decided);
        desk.pass(CaseFollower::Every);
        QVERIFY(!isOnDisk(desk, sealed));
    }

    void decision_needsANote() {
        FollowedDesk desk;
        desk.open(review(1));
        const auto taken = desk.decide(Decision::Approve, QStringLiteral("  "));
        QVERIFY(!taken);
        QCOMPARE(taken.failure().kind, FailureKind::MissingInput);
        QCOMPARE(taken.failure().field, QStringLiteral("note"));
        QVERIFY(desk.only().decisions.isEmpty());
    }

    void whoeverMayNot_decidesNothing() {
        FollowedDesk desk;
        desk.provider.canDecide = true;
        desk.say("/decide", 200, "Approved");
        desk.open(review(1));
        Operators operators(*desk.store, desk.world.clock.now());
        const Secret pin("739146");
        QCOMPARE(operators.addFirst(QStringLiteral("Grace"), pin).value(), OperatorChange::Made);
        QCOMPARE(operators.add(QStringLiteral("Ada"), Role::Operator, pin, {}).value(), OperatorChange::Made);
        QCOMPARE(operators.add(QStringLiteral("Eve"), Role::Auditor, pin, {}).value(), OperatorChange::Made);
        QCOMPARE(operators.setDisabled(QStringLiteral("Ada"), true, {}).value(), OperatorChange::Made);
        for (const QString &who : {QStringLiteral("Ada"), QStringLiteral("Eve"), QStringLiteral("Nobody")}) {
            const auto taken = desk.decide(Decision::Approve, note, who);
            QVERIFY(!taken);
            QCOMPARE(taken.failure().kind, FailureKind::RequestRefused);
            QCOMPARE(taken.failure().field, QStringLiteral("permission"));
        }
        QCOMPARE(desk.count("/decide"), 0);
        QVERIFY(desk.only().decisions.isEmpty());
        QVERIFY(desk.decide(Decision::Approve, note, QStringLiteral("Grace")));
    }

    void service_isToldFirst() {
        FollowedDesk desk;
        desk.provider.canDecide = true;
        desk.open(review(1));
        QVERIFY(desk.follower->isTold(desk.only(), Decision::Approve));
        desk.say("/decide", 500, "{}");
        const auto failed = desk.decide(Decision::Approve);
        QVERIFY(!failed);
        QCOMPARE(failed.failure().kind, FailureKind::ServiceError);
        QCOMPARE(desk.only().state, CaseState::Open);
        QVERIFY(desk.only().isFollowed && desk.only().decisions.isEmpty());

        desk.say("/decide", 200, "Approved");
        const auto taken = desk.decide(Decision::Approve);
        QVERIFY(taken);
        QCOMPARE(taken->service, QStringLiteral("Approved"));
        QCOMPARE(desk.bodies.constLast(), "session-1|approve|" + note.toUtf8());
        QCOMPARE(desk.only().decisions.constFirst().service, QStringLiteral("Approved"));
        QVERIFY(!desk.only().isFollowed);
    }

    void decision_countsHereWhereTheServiceHasForgotten() {
        FollowedDesk desk;
        desk.provider.canDecide = true;
        desk.open(review(1));
        desk.say("/decide", 404, "{}");
        const auto taken = desk.decide(Decision::Decline);
        QVERIFY(taken);
        QCOMPARE(taken->service, QStringLiteral("gone"));
        QCOMPARE(desk.only().state, CaseState::Decided);
    }

    void secondPerson_mustFindTheSame() {
        FollowedDesk desk(true);
        desk.provider.canDecide = true;
        desk.open(review(1));
        desk.say("/decide", 200, "Approved");
        QVERIFY(!desk.decide(Decision::Approve)->isFinal);
        QCOMPARE(desk.count("/decide"), 0);
        QCOMPARE(desk.decide(Decision::Approve).failure().field, QStringLiteral("operator"));
        // The same person, spelt otherwise.
        for (const QString &same : {QStringLiteral("ADA"), QStringLiteral(" ada "), QStringLiteral("\uFF21da")})
            QCOMPARE(desk.decide(Decision::Approve, note, same).failure().field, QStringLiteral("operator"));
        // Somebody who finds something else makes a proposal of their own.
        QVERIFY(!desk.decide(Decision::Decline, note, QStringLiteral("Grace"))->isFinal);
        QCOMPARE(desk.only().state, CaseState::Open);
        QVERIFY(desk.decide(Decision::Decline, note, QStringLiteral("Ada"))->isFinal);
        QCOMPARE(desk.count("/decide"), 1);
        QCOMPARE(desk.only().state, CaseState::Decided);
        QCOMPARE(desk.only().decisions.size(), 3);
    }

private:
    static bool isOnDisk(const FollowedDesk &desk, const QByteArray &bytes) {
        QDirIterator files(desk.folder.path(), QDir::Files | QDir::Hidden);
        bool isThere = false;
        while (files.hasNext()) {
            QFile file(files.next());
            isThere = isThere || (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes));
        }
        return isThere;
    }
};

QTEST_GUILESS_MAIN(CaseFollowerTest)
#include "tst_casefollower.moc"
