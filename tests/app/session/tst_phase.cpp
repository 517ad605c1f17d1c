#include "app/base/overload.h"
#include "app/session/phase.h"

#include <QFile>
#include <QTest>
#include <functional>

using namespace kiosk;

namespace {

CredentialType someType() {
    CredentialType type;
    type.id = QStringLiteral("driver-licence");
    return type;
}

Invitation someInvitation() {
    Invitation invitation;
    invitation.sessionId = QStringLiteral("session-1");
    invitation.link = QStringLiteral("https://wallet.example/open");
    return invitation;
}

QList<Phase> allPhases() {
    Inviting inviting;
    inviting.type = someType();
    inviting.invitation = someInvitation();
    Scanned scanned;
    scanned.type = someType();
    scanned.invitation = someInvitation();
    Checking checking;
    checking.type = someType();
    checking.invitation = someInvitation();
    Concluded concluded;
    concluded.type = someType();
    Expired expired;
    expired.type = someType();
    Failed failed;
    failed.type = someType();
    return {Idle{}, Requesting{someType(), {}}, inviting, scanned, checking, concluded, expired, failed};
}

struct NamedEvent {
    QString label; ///< as in the diagram
    Event event;
};

QList<NamedEvent> allEvents() {
    Invited alreadyScanned{someInvitation(), Moment{1}, Moment{2}};
    alreadyScanned.invitation.scanned = true;
    Progress scanned;
    scanned.state = Progress::State::Scanned;
    return {
        {QStringLiteral("Chosen"), Chosen{someType(), {}}},
        {QStringLiteral("Invited"), Invited{someInvitation(), Moment{1}, Moment{2}}},
        {QStringLiteral("Invited, already scanned"), alreadyScanned},
        {QStringLiteral("Followed, waiting"), Followed{Progress{}}},
        {QStringLiteral("Followed, scanned"), Followed{scanned}},
        {QStringLiteral("Answered"), Answered{}},
        {QStringLiteral("Judged"), Judged{}},
        {QStringLiteral("Troubled"), Troubled{}},
        {QStringLiteral("FailedForGood"), FailedForGood{}},
        {QStringLiteral("RanOut"), RanOut{}},
        {QStringLiteral("Cancelled"), Cancelled{}},
        {QStringLiteral("Again"), Again{}},
        {QStringLiteral("TakenUp"), TakenUp{someType(), {}, someInvitation(), Moment{3}, Moment{4}}},
        {QStringLiteral("Reworded"), Reworded{someType()}},
        {QStringLiteral("Dismissed"), Dismissed{}},
    };
}

/// Where each event leads; what is not listed leaves the phase as it is.
QHash<QString, QHash<QString, QString>> expectedMoves() {
    const QHash<QString, QString> running{
        {QStringLiteral("Answered"), QStringLiteral("Checking")},
        {QStringLiteral("FailedForGood"), QStringLiteral("Failed")},
        {QStringLiteral("RanOut"), QStringLiteral("Expired")},
        {QStringLiteral("Cancelled"), QStringLiteral("Idle")},
    };
    const auto takenUp = std::pair(QStringLiteral("TakenUp"), QStringLiteral("Checking"));
    QHash<QString, QString> scanned = running;
    scanned.insert(QStringLiteral("Again"), QStringLiteral("Requesting"));
    scanned.insert(takenUp.first, takenUp.second);
    QHash<QString, QString> inviting = scanned;
    inviting.insert(QStringLiteral("Followed, scanned"), QStringLiteral("Scanned"));
    QHash<QString, QString> checking = running;
    checking.remove(QStringLiteral("Answered"));
    checking.insert(QStringLiteral("Judged"), QStringLiteral("Concluded"));
    const QHash<QString, QString> end{
        {QStringLiteral("Again"), QStringLiteral("Requesting")},
        {QStringLiteral("Dismissed"), QStringLiteral("Idle")},
    };
    QHash<QString, QString> open = end;
    open.insert(takenUp.first, takenUp.second);
    return {
        {QStringLiteral("Idle"),
         {{QStringLiteral("Chosen"), QStringLiteral("Requesting")}, {takenUp.first, takenUp.second}}},
        {QStringLiteral("Requesting"),
         {{QStringLiteral("Invited"), QStringLiteral("Inviting")},
          {QStringLiteral("Invited, already scanned"), QStringLiteral("Scanned")},
          {QStringLiteral("FailedForGood"), QStringLiteral("Failed")},
          {QStringLiteral("Cancelled"), QStringLiteral("Idle")},
          {takenUp.first, takenUp.second}}},
        {QStringLiteral("Inviting"), inviting},
        {QStringLiteral("Scanned"), scanned},
        {QStringLiteral("Checking"), checking},
        {QStringLiteral("Concluded"), end},
        {QStringLiteral("Expired"), open},
        {QStringLiteral("Failed"), open},
    };
}

/// The diagram of ARCHITECTURE.md, drawn from what the code does.
QString diagram() {
    QString text = QStringLiteral("```mermaid\nstateDiagram-v2\n    [*] --> Idle\n");
    const auto phases = allPhases();
    const auto events = allEvents();
    for (const Phase &phase : phases) {
        for (const NamedEvent &named : events) {
            const Phase next = kiosk::advance(phase, named.event);
            if (next.index() != phase.index())
                text += QStringLiteral("    %1 --> %2: %3\n").arg(nameOf(phase), nameOf(next), named.label);
        }
    }
    return text + QStringLiteral("```\n");
}

} // namespace

class TestPhase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_phase_meets_every_event() {
        const auto moves = expectedMoves();
        const auto phases = allPhases();
        const auto events = allEvents();
        for (const Phase &phase : phases) {
            for (const NamedEvent &named : events) {
                const QString expected = moves.value(nameOf(phase)).value(named.label, nameOf(phase));
                QVERIFY2(nameOf(kiosk::advance(phase, named.event)) == expected,
                         qPrintable(nameOf(phase) + QStringLiteral(" + ") + named.label));
            }
        }
    }

    void the_diagram_in_the_documentation_is_what_the_code_does() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/ARCHITECTURE.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawn = diagram();
        if (!QString::fromUtf8(file.readAll()).contains(drawn))
            QFAIL(qPrintable(QStringLiteral("ARCHITECTURE.md should contain:\n") + drawn));
    }

    void a_phase_that_does_not_list_an_event_stays_exactly_as_it_is() {
        const Phase idle = Idle{};
        QVERIFY(kiosk::advance(idle, Judged{}) == idle);
        Concluded concluded;
        concluded.type = someType();
        concluded.presentation.reason = QStringLiteral("kept");
        const Phase end = concluded;
        QVERIFY(kiosk::advance(end, Answered{}) == end);
        QVERIFY(kiosk::advance(end, Invited{someInvitation(), Moment{1}, Moment{2}}) == end);
    }

    void troubles_are_counted_until_an_answer_arrives() {
        Phase phase = allPhases().at(2);
        phase = kiosk::advance(phase, Troubled{});
        phase = kiosk::advance(phase, Troubled{});
        QCOMPARE(std::get<Inviting>(phase).troubles, 2);
        phase = kiosk::advance(phase, Followed{Progress{}});
        QCOMPARE(std::get<Inviting>(phase).troubles, 0);
    }

    void scanning_keeps_the_deadline_and_the_invitation() {
        Inviting inviting;
        inviting.type = someType();
        inviting.invitation = someInvitation();
        inviting.begun = Moment{5};
        inviting.deadline = Moment{500};
        Progress progress;
        progress.state = Progress::State::Scanned;
        progress.context = {{QStringLiteral("found"), 7}};
        const Phase next = kiosk::advance(inviting, Followed{progress});
        const auto &scanned = std::get<Scanned>(next);
        QCOMPARE(scanned.deadline, Moment{500});
        QCOMPARE(scanned.begun, Moment{5});
        QCOMPARE(scanned.invitation.sessionId, QStringLiteral("session-1"));
        QCOMPARE(scanned.invitation.context.value(QStringLiteral("found")).toInt(), 7);
    }

    void new_words_reach_every_phase_that_has_a_type_and_change_nothing_else() {
        CredentialType german = someType();
        german.label = QStringLiteral("Führerschein");
        CredentialType other = german;
        other.id = QStringLiteral("badge");
        for (const Phase &phase : allPhases()) {
            const Phase next = kiosk::advance(phase, Reworded{german});
            QCOMPARE(typeOf(next) != nullptr, typeOf(phase) != nullptr);
            if (typeOf(next))
                QCOMPARE(typeOf(next)->label, german.label);
            QVERIFY(kiosk::advance(next, Reworded{someType()}) == phase);
            QVERIFY(kiosk::advance(phase, Reworded{other}) == phase);
        }
    }

    void again_asks_for_the_same_type_with_the_same_inputs() {
        Failed failed;
        failed.type = someType();
        failed.inputs = {{QStringLiteral("phone"), QStringLiteral("+1 555")}};
        const Phase next = kiosk::advance(failed, Again{});
        QCOMPARE(std::get<Requesting>(next).type.id, QStringLiteral("driver-licence"));
        QCOMPARE(std::get<Requesting>(next).inputs.value(QStringLiteral("phone")), QStringLiteral("+1 555"));
    }
};

QTEST_GUILESS_MAIN(TestPhase)
#include "tst_phase.moc"
