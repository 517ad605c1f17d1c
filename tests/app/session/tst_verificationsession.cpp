#include "tests/app/session/stubservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// From the tap to the end page: verdicts, cancelling, once more, and what clears itself.
class TestVerificationSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_whole_way_to_a_verdict() {
        Desk desk;
        QStringList phases;
        connect(&desk.session, &VerificationSession::phaseChanged, &desk.session,
                [&] { phases.append(nameOf(desk.session.phase())); });
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            return state(++polls < 3 ? "WAITING" : polls < 5 ? "SCANNED" : "ANSWERED");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(phases,
                 (QStringList{QStringLiteral("Requesting"), QStringLiteral("Inviting"), QStringLiteral("Scanned"),
                              QStringLiteral("Checking"), QStringLiteral("Concluded")}));
        QCOMPARE(desk.session.as<Concluded>()->judgement.verdict, Verdict::Verified);
        QCOMPARE(desk.session.as<Concluded>()->sessionId, QStringLiteral("session-1"));
        QCOMPARE(desk.count("/start"), 1);
        QCOMPARE(desk.count("/result"), 1);
        QCOMPARE(desk.mostUnderWay, 1);
    }

    void a_result_that_comes_with_the_poll_is_not_read_again() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return answer(200, R"({"state":"ANSWERED","name":"Jane"})");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.session.as<Concluded>()->judgement.verdict, Verdict::Verified);
        QCOMPARE(desk.count("/result"), 0);
    }

    void a_wallet_that_was_there_already_needs_no_code() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return answer(201, R"({"scanned":true})");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Scanned>());
        QVERIFY(desk.session.remaining().has_value());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Expired>());
    }

    void nothing_that_comes_late_is_heard_after_cancelling() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return silence();
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        QVERIFY(desk.world.clock.advanceUntil([&] { return desk.world.server.held() == 1; }, seconds(10)));
        desk.session.cancel();
        QVERIFY(desk.session.as<Idle>());
        const QSignalSpy phases(&desk.session, &VerificationSession::phaseChanged);
        desk.world.server.release(state("ANSWERED"));
        desk.world.clock.advance(minutes(20));
        QVERIFY(desk.session.as<Idle>());
        QCOMPARE(phases.size(), 0);
        QCOMPARE(desk.world.clock.pending(), 0);
        QCOMPARE(desk.count("/result"), 0);
    }

    void cancelling_is_possible_in_every_running_phase() {
        for (const QByteArray &held : {QByteArray("/start"), QByteArray("/follow"), QByteArray("/result")}) {
            Desk desk;
            desk.scripts["/follow"] = [](const TestRequest &) {
                return state("ANSWERED");
            };
            desk.scripts[held] = [](const TestRequest &) {
                return silence();
            };
            desk.session.begin(licence());
            QVERIFY(desk.world.clock.advanceUntil([&] { return desk.world.server.held() == 1; }, seconds(10)));
            desk.session.cancel();
            QVERIFY(desk.session.as<Idle>());
            desk.world.clock.advance(minutes(20));
            QVERIFY(desk.session.as<Idle>());
            QCOMPARE(desk.world.clock.pending(), 0);
        }
    }

    void the_service_is_told_where_it_can_be() {
        for (const bool fails : {false, true}) {
            Desk desk;
            desk.provider.canCancel = true;
            desk.scripts["/cancel"] = [fails](const TestRequest &) {
                return fails ? silence() : answer(200, "{}");
            };
            desk.session.begin(licence());
            QVERIFY(desk.reaches<Inviting>());
            desk.session.cancel();
            QVERIFY(desk.session.as<Idle>());
            desk.world.clock.advance(minutes(2));
            QCOMPARE(desk.count("/cancel"), 1);
            QVERIFY(desk.session.as<Idle>());
            QCOMPARE(desk.world.clock.pending(), 0);
        }
    }

    void cancelling_out_of_a_signal_is_safe() {
        for (const bool onPhase : {false, true}) {
            Desk desk;
            desk.scripts["/follow"] = [](const TestRequest &) {
                return answer(503);
            };
            const auto cancel = [&desk] {
                if (desk.session.as<Inviting>())
                    desk.session.cancel();
            };
            if (onPhase)
                connect(&desk.session, &VerificationSession::phaseChanged, &desk.session, cancel);
            else
                connect(&desk.session, &VerificationSession::progressed, &desk.session, cancel);
            desk.session.begin(licence());
            desk.world.clock.advance(minutes(2));
            QVERIFY(desk.session.as<Idle>());
            QCOMPARE(desk.world.clock.pending(), 0);
        }
    }

    void two_taps_make_one_session() {
        Desk desk;
        desk.session.begin(licence());
        CredentialType other = licence();
        other.id = QStringLiteral("other");
        desk.session.begin(other);
        QCOMPARE(desk.session.as<Requesting>()->type.id, QStringLiteral("licence"));
        QVERIFY(desk.reaches<Inviting>());
        desk.session.begin(other);
        desk.world.clock.advance(seconds(10));
        QCOMPARE(desk.session.as<Inviting>()->type.id, QStringLiteral("licence"));
        QCOMPARE(desk.count("/start"), 1);
        QCOMPARE(desk.mostUnderWay, 1);
    }

    void again_asks_once_more_for_the_same() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return answer(500);
        };
        desk.session.begin(licence(), {{QStringLiteral("phone"), QStringLiteral("1")}});
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(referenceOf(desk.failure()), QStringLiteral("START-SERVICE-ERROR-500"));
        QCOMPARE(desk.count("/start"), 1);
        desk.scripts["/start"] = [](const TestRequest &) {
            return started();
        };
        desk.session.again();
        QCOMPARE(desk.session.as<Requesting>()->inputs.value(QStringLiteral("phone")), QStringLiteral("1"));
        desk.session.again();
        QVERIFY(desk.reaches<Inviting>());
        QCOMPARE(desk.count("/start"), 2);
        QVERIFY(!desk.session.clearsIn());
    }

    void claims_leave_when_nobody_is_there() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return state("ANSWERED");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Concluded>());
        QCOMPARE(desk.session.clearsIn(), std::optional<milliseconds>(seconds(45)));
        QVERIFY(!desk.session.remaining());
        desk.world.clock.advance(seconds(40));
        QCOMPARE(desk.session.clearsIn(), std::optional<milliseconds>(seconds(5)));
        desk.session.touch();
        QCOMPARE(desk.session.clearsIn(), std::optional<milliseconds>(seconds(45)));
        desk.world.clock.advance(seconds(44));
        QVERIFY(desk.session.as<Concluded>());
        desk.world.clock.advance(seconds(1));
        QVERIFY(desk.session.as<Idle>());
        QVERIFY(!desk.session.clearsIn());
        desk.session.touch();
        QVERIFY(!desk.session.clearsIn());
        QCOMPARE(desk.world.clock.pending(), 0);
    }

    void the_other_end_pages_clear_themselves_too() {
        for (const QByteArray &body : {state("EXPIRED").bytes, answer(404, "{}").bytes}) {
            Desk desk;
            desk.scripts["/follow"] = [&body](const TestRequest &) {
                return TestAnswer{.bytes = body};
            };
            desk.session.begin(licence());
            QVERIFY(desk.endsInTime());
            QCOMPARE(desk.session.clearsIn(), std::optional<milliseconds>(VerificationSession::EndPageStays));
            desk.world.clock.advance(VerificationSession::EndPageStays);
            QVERIFY(desk.session.as<Idle>());
        }
    }

    void dismissing_ends_the_page_at_once() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return state("ANSWERED");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Concluded>());
        desk.session.dismiss();
        QVERIFY(desk.session.as<Idle>());
        QCOMPARE(desk.world.clock.pending(), 0);
    }

    void what_cannot_be_asked_fails_without_a_request() {
        Desk desk;
        desk.provider.refusesStart = makeFailure(FailureKind::MissingInput, Stage::Start, {}, QStringLiteral("phone"));
        desk.session.begin(licence());
        QVERIFY(desk.session.as<Failed>());
        QCOMPARE(desk.failure().field, QStringLiteral("phone"));
        desk.world.clock.advance(seconds(1));
        QCOMPARE(desk.world.server.requests().size(), 0);
    }

    void a_failed_result_is_no_verdict_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reference");
        QTest::newRow("500") << answer(500).bytes << QStringLiteral("RESULT-SERVICE-ERROR-500");
        QTest::newRow("404") << answer(404).bytes << QStringLiteral("RESULT-NOT-FOUND");
        QTest::newRow("garbage") << answer(200, "Jane").bytes << QStringLiteral("RESULT-BAD-ANSWER");
        QTest::newRow("nothing") << answer(204).bytes << QStringLiteral("RESULT-BAD-ANSWER");
    }

    void a_failed_result_is_no_verdict() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reference);
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return state("ANSWERED");
        };
        desk.scripts["/result"] = [&bytes](const TestRequest &) {
            return TestAnswer{.bytes = bytes};
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QCOMPARE(referenceOf(desk.failure()), reference);
    }

    void destroying_a_running_session_is_silent() {
        for (const QByteArray &held : {QByteArray("/start"), QByteArray("/follow"), QByteArray("/result")}) {
            auto desk = std::make_unique<Desk>();
            desk->scripts["/follow"] = [](const TestRequest &) {
                return state("ANSWERED");
            };
            desk->scripts[held] = [](const TestRequest &) {
                return silence();
            };
            desk->session.begin(licence());
            QVERIFY(desk->world.clock.advanceUntil([&] { return desk->world.server.held() == 1; }, seconds(10)));
            desk.reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestVerificationSession)
#include "tst_verificationsession.moc"
