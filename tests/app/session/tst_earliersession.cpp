#include "app/session/earliersession.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds grace = 120s;

Invitation session(const QString &id) {
    Invitation invitation;
    invitation.sessionId = id;
    return invitation;
}

Inviting inviting(const QString &id = QStringLiteral("1")) {
    Inviting phase;
    phase.type.id = QStringLiteral("licence");
    phase.invitation = session(id);
    return phase;
}

FailedForGood failing(FailureKind kind) {
    return FailedForGood{makeFailure(kind, Stage::Follow)};
}

std::optional<EarlierSession> after(const Phase &before, const Event &event,
                                    const std::optional<EarlierSession> &known = {}, Moment now = 1000ms) {
    return earlierAfter(known, before, event, kiosk::advance(before, event), now, grace);
}

} // namespace

/// Which earlier session is followed, and until when.
class TestEarlierSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_ends_without_an_answer_is_followed_for_the_grace_time() {
        Scanned scanned;
        scanned.invitation = session(QStringLiteral("1"));
        Checking checking;
        checking.invitation = session(QStringLiteral("1"));
        const QList<std::pair<Phase, Event>> all{
            {inviting(), Again{}},
            {scanned, Again{}},
            {inviting(), RanOut{}},
            {scanned, RanOut{}},
            {inviting(), failing(FailureKind::Timeout)},
            {scanned, failing(FailureKind::DeskOffline)},
            {checking, failing(FailureKind::ServiceError)},
        };
        for (const auto &[before, event] : all) {
            const auto followed = after(before, event);
            QVERIFY(followed);
            QCOMPARE(followed->invitation.sessionId, QStringLiteral("1"));
            QCOMPARE(followed->until, Moment(1000ms + grace));
            QVERIFY(!followed->isAnswered);
        }
    }

    void what_can_bring_no_answer_is_not_followed() {
        Concluded concluded;
        const QList<std::pair<Phase, Event>> all{
            {inviting(), RanOut{true}},
            {inviting(), Cancelled{}},
            {inviting(), failing(FailureKind::NotFound)},
            {inviting(), failing(FailureKind::CredentialsRejected)},
            {inviting(), failing(FailureKind::NotRecorded)},
            {inviting(), Answered{}},
            {Requesting{}, failing(FailureKind::Timeout)},
            {Expired{}, Again{}},
            {concluded, Again{}},
        };
        for (const auto &[before, event] : all)
            QVERIFY2(!after(before, event), qPrintable(nameOf(before) + u' ' + nameOf(event)));
    }

    void grace_of_nothing_follows_nothing() {
        const Phase before = inviting();
        QVERIFY(!earlierAfter({}, before, Again{}, kiosk::advance(before, Again{}), 0ms, 0ms));
    }

    void only_a_person_means_the_end() {
        const auto known = after(inviting(), RanOut{});
        QVERIFY(after(Expired{}, Dismissed{true}, known));
        QVERIFY(!after(Expired{}, Dismissed{false}, known));
        QVERIFY(after(Expired{}, Again{}, known));
        QVERIFY(!after(inviting(QStringLiteral("2")), Cancelled{}, known));
        QVERIFY(!after(inviting(QStringLiteral("2")), Answered{}, known));
        QVERIFY(after(Idle{}, Chosen{}, known));
        QVERIFY(!after(Idle{}, Chosen{}, known, known->until));
    }

    /// Whatever happens in whatever order: never the session on the screen, never one that somebody ended, never past
    /// its time; and what is taken up is exactly what was followed.
    void no_order_of_events_mixes_two_sessions() {
        QRandomGenerator dice(20261130);
        int taken = 0;
        for (int journey = 0; journey < 2'000; ++journey) {
            Phase phase = Idle{};
            std::optional<EarlierSession> known;
            Moment now{};
            int sessions = 0;
            for (int step = 0; step < 40; ++step) {
                now += std::chrono::milliseconds(dice.bounded(40'000));
                if (known && now >= known->until)
                    known.reset(); // as its timer does
                const Event event = someEvent(dice, known, sessions, now);
                const Phase next = kiosk::advance(phase, event);
                const auto followed = earlierAfter(known, phase, event, next, now, grace);
                const Invitation *shown = invitationOf(next);
                if (followed) {
                    QVERIFY(!shown || shown->sessionId != followed->invitation.sessionId);
                    QVERIFY(followed->until > now && followed->until <= now + grace);
                    QVERIFY(!std::holds_alternative<Checking>(next) && !std::holds_alternative<Concluded>(next));
                    QVERIFY(!std::holds_alternative<Cancelled>(event));
                }
                if (const auto *checking = std::get_if<Checking>(&next);
                    checking && std::holds_alternative<TakenUp>(event) && !std::holds_alternative<Checking>(phase)) {
                    ++taken;
                    QVERIFY(checking->isLate);
                    QVERIFY(checking->invitation == known->invitation);
                }
                phase = next;
                known = followed;
            }
        }
        QVERIFY(taken > 100);
    }

private:
    static Event someEvent(QRandomGenerator &dice, const std::optional<EarlierSession> &known, int &sessions,
                           Moment now) {
        switch (dice.bounded(13)) {
        case 0:
        case 1:
            return Chosen{};
        case 2:
        case 3:
            return Invited{session(QString::number(++sessions)), now, now + 60s};
        case 4:
            return Answered{};
        case 5:
            return Judged{};
        case 6:
            return RanOut{dice.bounded(2) == 0};
        case 7:
            return Again{};
        case 8:
            return failing(static_cast<FailureKind>(dice.bounded(static_cast<int>(FailureKind::Internal) + 1)));
        case 9:
            return Dismissed{dice.bounded(2) == 0};
        case 10:
            return dice.bounded(4) == 0 ? Event(Cancelled{}) : Event(Troubled{});
        default:
            return known ? Event(TakenUp{known->type, known->inputs, known->invitation, now, now + 30s})
                         : Event(Followed{});
        }
    }
};

QTEST_GUILESS_MAIN(TestEarlierSession)
#include "tst_earliersession.moc"
