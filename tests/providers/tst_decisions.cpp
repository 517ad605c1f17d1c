// What people decide of a session reaches the simulated services that take such decisions.
#include "app/http/httpclient.h"
#include "app/session/casefollower.h"
#include "app/simulator/simulatedclock.h"
#include "app/simulator/simulator.h"
#include "tests/providers/demo.h"
#include "tests/support/fakeclock.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::records;
using namespace kiosk::test;

namespace {

const QString note = QStringLiteral("The pictures show the same person.");

/// A demo's desk with records and a clock of its own.
class Desk {
public:
    explicit Desk(sim::Scenario scenario, bool autoplay = true) {
        Kiosk::Options options;
        options.demo = true;
        options.plot.scenario = scenario;
        options.plot.autoplay = autoplay;
        // Not at once: the kiosk takes no session that somebody has used already.
        options.plot.scanAfter = std::chrono::milliseconds(20);
        options.plot.answerAfter = std::chrono::milliseconds(0);
        options.limit = std::chrono::minutes(5);
        options.recordsDirectory = m_folder.path();
        options.clock = &m_clock;
        kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(Kiosk::open(options)));
        HttpLimits limits;
        limits.attempt = std::chrono::milliseconds(10'007);
        kiosk->client().setLimits(limits);
        m_clock.setBusy([this, limits] { return m_clock.pendingWith(limits.attempt) > 0; });
    }

    bool reviews(const QString &type) {
        kiosk->session().begin(*kiosk->typeById(type));
        const bool ended = m_clock.advanceUntil([this] { return isOver(); }, std::chrono::minutes(60));
        const auto *concluded = kiosk->session().as<Concluded>();
        return ended && concluded && concluded->judgement.verdict == Verdict::Review;
    }
    Case only() {
        Cases cases(*kiosk->records());
        const auto all = cases.waiting().value() + cases.closed(10).value();
        return all.size() == 1 ? all.constFirst() : Case{};
    }
    Outcome<DecisionTaken> decide(Decision decision) {
        std::optional<Outcome<DecisionTaken>> taken;
        kiosk->cases()->decide(only().record.id, decision, note, QStringLiteral("Ada"),
                               [&](const Outcome<DecisionTaken> &outcome) { taken = outcome; });
        m_clock.advanceUntil([&] { return taken.has_value(); }, std::chrono::minutes(1));
        return taken ? *taken : Outcome<DecisionTaken>(makeFailure(FailureKind::Timeout, Stage::Result));
    }
    FakeClock &clock() { return m_clock; }

private:
    bool isOver() const {
        const VerificationSession &session = kiosk->session();
        return session.as<Concluded>() || session.as<Failed>() || session.as<Expired>();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;

public:
    std::unique_ptr<Kiosk> kiosk; // goes before its clock and its folder
};

} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void didit_isFollowedUntilItsConsoleDecides_data() { types(); }
    void didit_isFollowedUntilItsConsoleDecides() {
        QFETCH(QString, type);
        Desk desk(sim::Scenario::Review);
        QVERIFY(desk.reviews(type));
        desk.kiosk->cases()->start();
        desk.clock().advance(std::chrono::minutes(5));
        QCOMPARE(desk.only().state, CaseState::Open);
        sim::SimulatedClock::pass(std::chrono::minutes(11));
        desk.clock().advance(std::chrono::minutes(5));
        const Case closed = desk.only();
        QCOMPARE(closed.state, CaseState::Answered);
        const Record late = *desk.kiosk->records()->find(closed.answer).value();
        QCOMPARE(late.ending, Ending::Verified);
        QCOMPARE(late.session, closed.record.session);
        QCOMPARE(desk.kiosk->cases()->unseen(), 1);
    }

    void didit_isToldOfADecision_data() { types(); }
    void didit_isToldOfADecision() {
        QFETCH(QString, type);
        Desk desk(sim::Scenario::Review);
        QVERIFY(desk.reviews(type));
        QVERIFY(desk.kiosk->cases()->isTold(desk.only(), Decision::Decline));
        const auto taken = desk.decide(Decision::Decline);
        QVERIFY2(taken.ok(), qPrintable(taken ? QString() : taken.failure().detail));
        QCOMPARE(taken->service, QStringLiteral("Declined"));
        QCOMPARE(desk.only().state, CaseState::Decided);
        if (type == QLatin1String("passport-chip")) {
            QCOMPARE(rows(desk, {}).constFirst().status, QStringLiteral("Declined"));
            const ServiceRow review =
                rows(desk, {{QStringLiteral("session"), rows(desk, {}).constFirst().id}}).constFirst();
            QCOMPARE(review.title, note);
        }
    }

    /// The service is still checking when the session ends: the verification waits, and may be approved by hand.
    void pingOneVerify_isToldOfAnApproval() {
        Desk desk(sim::Scenario::Review, false);
        VerificationSession &session = desk.kiosk->session();
        const CredentialType *type = desk.kiosk->typeById(QStringLiteral("photo-id"));
        QVERIFY(type);
        Inputs inputs;
        for (const InputField &field : type->inputs)
            inputs.insert(field.id, field.demoValue);
        session.begin(*type, inputs);
        QVERIFY(desk.clock().advanceUntil([&] { return session.as<Inviting>() != nullptr; }, std::chrono::minutes(1)));
        const QString link = session.as<Inviting>()->invitation.link;
        QVERIFY(desk.kiosk->simulator()->serviceForLink(link)->share(link));
        // The simulated checks take seconds; an hour ago they had not even begun.
        sim::SimulatedClock::pass(-std::chrono::hours(1));
        const auto restored = qScopeGuard([] { sim::SimulatedClock::pass(std::chrono::hours(1)); });
        QVERIFY(
            desk.clock().advanceUntil([&] { return session.as<Concluded>() != nullptr; }, std::chrono::minutes(10)));
        QCOMPARE(session.as<Concluded>()->judgement.verdict, Verdict::Review);
        QVERIFY(desk.only().isFollowed);
        desk.kiosk->cases()->start();
        desk.clock().advance(std::chrono::minutes(5));
        QCOMPARE(desk.only().state, CaseState::Open);
        QCOMPARE(desk.only().heard, Heard::Review);
        QVERIFY(desk.kiosk->cases()->isTold(desk.only(), Decision::Approve));
        QVERIFY(!desk.kiosk->cases()->isTold(desk.only(), Decision::Decline));
        const auto taken = desk.decide(Decision::Approve);
        QVERIFY2(taken.ok(), qPrintable(taken ? QString() : taken.failure().detail));
        QCOMPARE(taken->service, QStringLiteral("APPROVED_MANUALLY"));
        QCOMPARE(desk.only().state, CaseState::Decided);
    }

private:
    static void types() {
        QTest::addColumn<QString>("type");
        QTest::newRow("V3") << QStringLiteral("passport-chip");
        QTest::newRow("V1") << QStringLiteral("identity-document");
    }
    /// The sessions that the service lists, or what people said of one.
    static QList<ServiceRow> rows(Desk &desk, const QHash<QString, QString> &filter) {
        ListingRequest request;
        request.what = filter.isEmpty() ? ListingRequest::What::Sessions : ListingRequest::What::History;
        request.filter = filter;
        QList<ServiceRow> listed;
        bool isDone = false;
        const auto call =
            desk.kiosk->list(QStringLiteral("didit"), request, [&](const Outcome<ServiceListing> &outcome) {
                isDone = true;
                if (outcome)
                    listed = outcome->rows;
            });
        desk.clock().advanceUntil([&] { return isDone; }, std::chrono::minutes(1));
        return listed;
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
