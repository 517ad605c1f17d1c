#include "app/session/verificationsession.h"
#include "tests/app/http/world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

template <typename T>
Step<T> readJson(const HttpResponse &response, Stage stage, const std::function<T(const QJsonObject &)> &make) {
    if (!response.succeeded())
        return refusal(response, stage);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return makeFailure(FailureKind::BadAnswer, stage, QStringLiteral("no object"));
    return make(document.object());
}

/// A service with the plainest messages there are: POST /start, GET /follow, GET /result, POST /cancel.
class StubProvider final : public Provider {
public:
    explicit StubProvider(QUrl base) : m_base(std::move(base)) {}

    bool canCancel = false;
    std::optional<Failure> refusesStart = {};

    std::optional<Exchange<AccessToken>> token() const override { return {}; }

    Outcome<Exchange<Invitation>> start(const CredentialType &, const Inputs &, const DeskIdentity &) const override {
        if (refusesStart)
            return *refusesStart;
        Exchange<Invitation> exchange;
        exchange.stage = Stage::Start;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, QStringLiteral("/start")), QStringLiteral("/start"), "{}");
        exchange.read = [](const HttpResponse &response) {
            return readJson<Invitation>(response, Stage::Start, [&response](const QJsonObject &json) {
                Invitation invitation;
                invitation.sessionId = QStringLiteral("session-1");
                invitation.link = QStringLiteral("https://wallet.example/open");
                invitation.serverTime = response.serverTime();
                invitation.scanned = json.value(QStringLiteral("scanned")).toBool();
                if (json.contains(QStringLiteral("expiresAt")))
                    invitation.expiresAt =
                        QDateTime::fromString(json.value(QStringLiteral("expiresAt")).toString(), Qt::ISODate);
                if (json.contains(QStringLiteral("lifetime")))
                    invitation.lifetime = seconds(json.value(QStringLiteral("lifetime")).toInt());
                return invitation;
            });
        };
        return exchange;
    }

    Exchange<Progress> follow(const CredentialType &, const Invitation &) const override {
        Exchange<Progress> exchange;
        exchange.stage = Stage::Follow;
        exchange.repeat = Repeat::CallerAsks;
        exchange.request = getRequest(joinUrl(m_base, QStringLiteral("/follow")), QStringLiteral("/follow"));
        exchange.read = [](const HttpResponse &response) {
            return readJson<Progress>(response, Stage::Follow, [](const QJsonObject &json) {
                const QString state = json.value(QStringLiteral("state")).toString();
                Progress progress;
                if (state == u"SCANNED")
                    progress.state = Progress::State::Scanned;
                else if (state == u"ANSWERED")
                    progress.state = Progress::State::Answered;
                else if (state == u"EXPIRED")
                    progress.state = Progress::State::Expired;
                else if (state != u"WAITING")
                    progress.unknownWord = state;
                if (json.contains(QStringLiteral("name")))
                    progress.presentation = presentationOf(json);
                return progress;
            });
        };
        return exchange;
    }

    Exchange<Presentation> result(const CredentialType &, const Invitation &) const override {
        Exchange<Presentation> exchange;
        exchange.stage = Stage::Result;
        exchange.request = getRequest(joinUrl(m_base, QStringLiteral("/result")), QStringLiteral("/result"));
        exchange.read = [](const HttpResponse &response) {
            return readJson<Presentation>(response, Stage::Result, &presentationOf);
        };
        return exchange;
    }

    std::optional<Exchange<kiosk::Done>> cancel(const Invitation &) const override {
        if (!canCancel)
            return {};
        Exchange<kiosk::Done> exchange;
        exchange.stage = Stage::Cancel;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, QStringLiteral("/cancel")), QStringLiteral("/cancel"), "{}");
        exchange.read = [](const HttpResponse &response) -> Step<kiosk::Done> {
            if (!response.succeeded())
                return refusal(response, Stage::Cancel);
            return kiosk::Done{};
        };
        return exchange;
    }

    seconds ownLimit() const override { return seconds(300); }

private:
    static Presentation presentationOf(const QJsonObject &json) {
        Presentation presentation;
        presentation.verdict = ServiceVerdict::Valid;
        PresentedCredential credential;
        credential.type = QStringLiteral("Licence");
        credential.claims = {Claim{QStringLiteral("Name"), json.value(QStringLiteral("name")).toString()}};
        presentation.credentials = {credential};
        return presentation;
    }

    QUrl m_base;
};

CredentialType licence() {
    CredentialType type;
    type.id = QStringLiteral("licence");
    type.service = QStringLiteral("stub");
    type.credentials = {
        RequestedCredential{QStringLiteral("Licence"), {{QStringLiteral("Name"), QStringLiteral("Name")}}}};
    type.limit = seconds(600);
    type.clearAfter = seconds(45);
    return type;
}

TestAnswer started() {
    return answer(201, "{}");
}

TestAnswer state(const QByteArray &word) {
    return answer(200, "{\"state\":\"" + word + "\"}");
}

/// A desk with the plain service, whose answers a test replaces.
struct Desk {
    using Script = TestServer::Handler;

    Desk()
        : world([this](const TestRequest &request) {
              mostUnderWay = std::max(mostUnderWay, world.attemptsUnderWay());
              times[request.target].append(world.clock.monotonic());
              const Script script = scripts.value(request.target);
              return script ? script(request) : answer(500);
          }),
          provider(world.server.url(QString())), session(
                                                     world.client, world.clock,
                                                     [this](const CredentialType &) -> Outcome<ServiceConnection> {
                                                         return ServiceConnection{&provider, nullptr};
                                                     },
                                                     DeskIdentity{}) {
        scripts["/start"] = [](const TestRequest &) {
            return started();
        };
        scripts["/follow"] = [](const TestRequest &) {
            return state("WAITING");
        };
        scripts["/result"] = [](const TestRequest &) {
            return answer(200, R"({"name":"Jane"})");
        };
        QObject::connect(&session, &VerificationSession::phaseChanged, &session, [this] {
            if (const auto *inviting = session.as<Inviting>())
                deadline = inviting->deadline;
            if (const auto *scanned = session.as<Scanned>())
                deadline = scanned->deadline;
        });
    }

    template <typename P>
    bool reaches(milliseconds most = minutes(30)) {
        const bool reached = world.clock.advanceUntil([this] { return session.as<P>() != nullptr; }, most);
        world.clock.settle();
        return reached;
    }
    bool isOver() const { return session.as<Concluded>() || session.as<Expired>() || session.as<Failed>(); }
    /// Runs until an end page and says whether it came in time.
    bool endsInTime() {
        if (!world.clock.advanceUntil([this] { return isOver(); }, minutes(60)))
            return false;
        return !deadline || world.clock.monotonic() <= *deadline + seconds(5);
    }
    Failure failure() const { return session.as<Failed>() ? session.as<Failed>()->failure : Failure{}; }
    int count(const QByteArray &target) const { return static_cast<int>(times.value(target).size()); }

    int mostUnderWay = 0;
    QHash<QByteArray, Script> scripts;
    QHash<QByteArray, QList<milliseconds>> times;
    std::optional<Moment> deadline;
    World world;
    StubProvider provider;
    VerificationSession session;
};

} // namespace

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

    void every_session_ends_in_time_data() {
        QTest::addColumn<QByteArray>("follow"); // raw answer; empty: silence; "-": connection lost
        QTest::addColumn<QString>("end");       // phase, and for Failed the reference
        QTest::newRow("silence") << QByteArray() << QStringLiteral("Failed FOLLOW-TIMEOUT");
        QTest::newRow("always waiting") << state("WAITING").bytes << QStringLiteral("Expired ");
        QTest::newRow("always scanned") << state("SCANNED").bytes << QStringLiteral("Expired ");
        QTest::newRow("a word nobody knows") << state("PONDERING").bytes << QStringLiteral("Expired ");
        QTest::newRow("the service ends it") << state("EXPIRED").bytes << QStringLiteral("Expired ");
        QTest::newRow("404") << answer(404, "{}").bytes << QStringLiteral("Failed FOLLOW-NOT-FOUND");
        QTest::newRow("403") << answer(403, "{}").bytes << QStringLiteral("Failed FOLLOW-NOT-ALLOWED");
        QTest::newRow("500") << answer(500, "{}").bytes << QStringLiteral("Failed FOLLOW-SERVICE-ERROR-500");
        QTest::newRow("429 without a word") << answer(429, "{}").bytes << QStringLiteral("Failed FOLLOW-RATE-LIMITED");
        QTest::newRow("429 for a day") << answer(429, "{}", {{"Retry-After", "86400"}}).bytes
                                       << QStringLiteral("Failed FOLLOW-RATE-LIMITED");
        QTest::newRow("garbage") << answer(200, "<html>").bytes << QStringLiteral("Failed FOLLOW-BAD-ANSWER");
        QTest::newRow("connection lost") << QByteArray("-") << QStringLiteral("Failed FOLLOW-CONNECTION-LOST");
        QTest::newRow("redirect") << answer(302, {}, {{"Location", "/result"}}).bytes
                                  << QStringLiteral("Failed FOLLOW-REDIRECTED");
    }

    void every_session_ends_in_time() {
        QFETCH(QByteArray, follow);
        QFETCH(QString, end);
        Desk desk;
        desk.scripts["/follow"] = [&follow](const TestRequest &) {
            if (follow == "-")
                return TestAnswer{.close = true};
            return follow.isEmpty() ? silence() : TestAnswer{.bytes = follow};
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        const QString reference = desk.session.as<Failed>() ? referenceOf(desk.failure()) : QString();
        QCOMPARE(nameOf(desk.session.phase()) + u' ' + reference, end);
        QVERIFY(desk.mostUnderWay <= 1);
        QVERIFY(desk.count("/result") == 0);
        QCOMPARE(desk.count("/start"), 1);
    }

    void what_the_start_answers_never_prolongs_it_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("life"); // seconds until the deadline
        const QByteArray now = "Mon, 02 Mar 2026 09:00:00 GMT";
        const QByteArray hourBehind = "Mon, 02 Mar 2026 08:00:00 GMT";
        const QByteArray hourAhead = "Mon, 02 Mar 2026 10:00:00 GMT";
        QTest::newRow("no word of it") << QByteArray("{}") << now << 300;
        QTest::newRow("a time") << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << now << 120;
        QTest::newRow("a time with a fraction that the Date header does not know")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00.999Z"})") << now << 120;
        QTest::newRow("the server's clock is an hour behind")
            << QByteArray(R"({"expiresAt":"2026-03-02T08:02:00Z"})") << hourBehind << 120;
        QTest::newRow("the server's clock is an hour ahead")
            << QByteArray(R"({"expiresAt":"2026-03-02T10:02:00Z"})") << hourAhead << 120;
        QTest::newRow("the Date header alone is an hour behind")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << hourBehind << 600;
        QTest::newRow("the Date header alone is an hour ahead")
            << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << hourAhead << 300;
        QTest::newRow("over before it began") << QByteArray(R"({"expiresAt":"2001-01-01T00:00:00Z"})") << now << 300;
        QTest::newRow("in the next century") << QByteArray(R"({"expiresAt":"2126-01-01T00:00:00Z"})") << now << 600;
        QTest::newRow("no date at all") << QByteArray(R"({"expiresAt":"2026-03-02T09:02:00Z"})") << QByteArray("?")
                                        << 120;
        QTest::newRow("a length") << QByteArray(R"({"lifetime":90})") << now << 90;
        QTest::newRow("a length beyond the type's limit") << QByteArray(R"({"lifetime":90000})") << now << 600;
        QTest::newRow("a length of nothing") << QByteArray(R"({"lifetime":0})") << now << 0;
    }

    void what_the_start_answers_never_prolongs_it() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, date);
        QFETCH(int, life);
        Desk desk;
        desk.scripts["/start"] = [&](const TestRequest &) {
            return answer(201, body, {{"Date", date}});
        };
        const auto begun = desk.world.clock.monotonic();
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Expired>());
        QVERIFY(desk.deadline.has_value());
        QVERIFY(*desk.deadline <= begun + seconds(life));
        QVERIFY(desk.world.clock.monotonic() >= begun + seconds(life));
    }

    void setting_the_wall_clock_neither_ends_nor_prolongs_it() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        const auto begun = desk.world.clock.monotonic();
        desk.world.clock.setWall(desk.world.clock.now().addYears(3));
        desk.world.clock.advance(seconds(100));
        QVERIFY(desk.session.as<Inviting>());
        desk.world.clock.setWall(desk.world.clock.now().addYears(-9));
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.world.clock.monotonic() >= begun + seconds(300));
    }

    void a_start_that_is_never_answered_ends() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return silence();
        };
        const auto begun = desk.world.clock.monotonic();
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(referenceOf(desk.failure()), QStringLiteral("START-TIMEOUT"));
        QVERIFY(desk.world.clock.monotonic() - begun <= desk.world.client.limits().total);
        QCOMPARE(desk.count("/start"), 1);
    }

    void a_result_that_never_comes_ends_at_the_latest_with_the_session() {
        Desk desk;
        desk.scripts["/start"] = [](const TestRequest &) {
            return answer(201, R"({"lifetime":20})");
        };
        desk.scripts["/follow"] = [&](const TestRequest &) {
            const bool late = desk.world.clock.monotonic() >= *desk.deadline - seconds(6);
            return state(late ? "ANSWERED" : "WAITING");
        };
        desk.scripts["/result"] = [](const TestRequest &) {
            return silence();
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QCOMPARE(referenceOf(desk.failure()), QStringLiteral("RESULT-TIMEOUT"));
    }

    void polls_follow_the_schedule_one_at_a_time() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        const QList<milliseconds> polls = desk.times.value("/follow");
        QVERIFY(polls.size() > 60);
        for (qsizetype i = 1; i + 1 < polls.size(); ++i) {
            QVERIFY(polls.at(i) - polls.at(i - 1) >= milliseconds(1'350));
            QVERIFY(polls.at(i) - polls.at(i - 1) <= milliseconds(5'500));
        }
        QVERIFY(polls.size() < 180);
        QCOMPARE(desk.mostUnderWay, 1);
    }

    void retry_after_is_obeyed() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            return ++polls == 1 ? answer(429, "{}", {{"Retry-After", "40"}}) : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return polls == 2; }, minutes(2)));
        const auto times = desk.times.value("/follow");
        QVERIFY(times.at(1) - times.at(0) >= seconds(40));
        QVERIFY(times.at(1) - times.at(0) < seconds(41));
        QVERIFY(desk.session.as<Inviting>());
    }

    void troubles_are_counted_and_forgotten() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            ++polls;
            return polls <= 3 ? answer(503) : state("WAITING");
        };
        QList<int> troubles;
        connect(&desk.session, &VerificationSession::progressed, &desk.session,
                [&] { troubles.append(desk.session.as<Inviting>()->troubles); });
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return troubles.size() == 4; }, minutes(2)));
        QCOMPARE(troubles, (QList<int>{1, 2, 3, 0}));
    }

    void a_service_in_trouble_for_a_minute_is_given_up() {
        Desk desk;
        desk.scripts["/follow"] = [](const TestRequest &) {
            return answer(503);
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        const auto begun = desk.world.clock.monotonic();
        QVERIFY(desk.reaches<Failed>());
        const auto passed = desk.world.clock.monotonic() - begun;
        QVERIFY(passed >= VerificationSession::PatienceWithTroubles);
        QVERIFY(passed <= VerificationSession::PatienceWithTroubles + seconds(20));
    }

    void one_good_answer_renews_the_patience() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            return ++polls % 8 == 0 ? state("WAITING") : answer(503);
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.world.clock.monotonic() >= *desk.deadline);
    }

    void unreadable_answers_are_given_up_after_three_in_a_row() {
        Desk desk;
        int polls = 0;
        desk.scripts["/follow"] = [&polls](const TestRequest &) {
            ++polls;
            return polls <= 2 || polls >= 4 ? answer(200, "<html>") : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Failed>());
        QCOMPARE(polls, 6);
        QCOMPARE(desk.failure().kind, FailureKind::BadAnswer);
    }

    void an_answer_to_the_last_poll_counts() {
        Desk desk;
        desk.scripts["/follow"] = [&](const TestRequest &) {
            return state(desk.world.clock.monotonic() >= *desk.deadline ? "ANSWERED" : "WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Concluded>());
        QCOMPARE(desk.session.as<Concluded>()->judgement.verdict, Verdict::Verified);
    }

    void an_answer_that_is_under_way_at_the_deadline_counts() {
        Desk desk;
        bool holds = false;
        desk.scripts["/follow"] = [&](const TestRequest &) {
            holds = desk.world.clock.monotonic() >= *desk.deadline - seconds(6);
            return holds ? silence() : state("WAITING");
        };
        desk.session.begin(licence());
        QVERIFY(desk.world.clock.advanceUntil([&] { return holds; }, minutes(10)));
        desk.world.clock.advance(*desk.deadline + seconds(1) - desk.world.clock.monotonic());
        QVERIFY(!desk.isOver());
        desk.world.server.release(state("ANSWERED"));
        QVERIFY(desk.endsInTime());
        QVERIFY(desk.session.as<Concluded>());
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

    void a_computer_that_slept_over_the_deadline_asks_once_more() {
        Desk desk;
        desk.session.begin(licence());
        QVERIFY(desk.reaches<Inviting>());
        desk.world.clock.advance(seconds(10));
        const int before = desk.count("/follow");
        desk.world.clock.leap(minutes(60));
        QVERIFY(desk.world.clock.advanceUntil([&] { return desk.isOver(); }, seconds(5)));
        QVERIFY(desk.session.as<Expired>());
        QCOMPARE(desk.count("/follow"), before + 1);
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
