#include "tests/providers/contract/faultjourney.h"
#include "tests/providers/contract/faults.h"

using namespace kiosk;
using namespace kiosk::test;

/// Everything broken in between, for every provider: a fault that stays ends the session with a failure of its place,
/// one that passes costs no truth.
class TestContractFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<sim::Simulator> m_simulator;
    QHash<QString, QList<ClaimRow>> m_trueRows;

private Q_SLOTS:
    void initTestCase() {
        m_simulator = quickSimulator();
        QVERIFY(m_simulator);
        for (const Contract &contract : contracts()) {
            FaultJourney journey(*m_simulator, contract);
            QVERIFY2(journey.run(), qPrintable(contract.name()));
            QVERIFY2(journey.isVerified(), qPrintable(contract.name() + u' ' + journey.end()));
            QCOMPARE(journey.proxy.spoiled(), 0);
            m_trueRows.insert(contract.name(), journey.rows());
            QVERIFY(!journey.rows().isEmpty());
            // The simulated conversation has the contract's places, and no others.
            for (const Answer &place : placesOf(contract))
                QVERIFY2(journey.count(place) > 0, qPrintable(contract.name() + u' ' + place.name));
            for (const TestRequest &request : journey.proxy.requests()) {
                const bool isKnown =
                    std::any_of(contract.answers.cbegin(), contract.answers.cend(), [&request](const Answer &answer) {
                        return answer.looksLike(request.method, request.target);
                    });
                QVERIFY2(isKnown, request.target.constData());
            }
        }
    }

    void a_fault_that_stays_is_a_failure_of_its_place_data() { addFaultRows(true); }

    void a_fault_that_stays_is_a_failure_of_its_place() {
        QFETCH(QString, contract);
        QFETCH(QString, place);
        QFETCH(int, fault);
        const Contract &what = contractByName(contract);
        const Answer &answer = *what.answer(place);
        const NamedFault spoiling = faults().at(fault);
        FaultJourney journey(*m_simulator, what);
        journey.proxy.setRule(ruleFor(answer, spoiling));
        QVERIFY(journey.run());
        QVERIFY(journey.proxy.spoiled() > 0);
        QVERIFY(countOfCreations(journey, what) <= 1);
        // A picture is what it is: bytes. Whoever draws it finds out.
        const bool isOpaque = !answer.otherwise.isEmpty() && spoiling.kind == FailureKind::BadAnswer;
        if (isOpaque && journey.session->as<Concluded>())
            return;
        QVERIFY(!journey.session->as<Concluded>());
        QCOMPARE(journey.end(), nameOf(answer.stage) + u'-' + nameOf(kindOf(journey, spoiling)));
    }

    void a_fault_that_passes_costs_no_truth_data() { addFaultRows(false); }

    void a_fault_that_passes_costs_no_truth() {
        QFETCH(QString, contract);
        QFETCH(QString, place);
        QFETCH(int, fault);
        const Contract &what = contractByName(contract);
        const Answer &answer = *what.answer(place);
        const NamedFault spoiling = faults().at(fault);
        FaultJourney journey(*m_simulator, what);
        journey.proxy.setRule(ruleFor(answer, spoiling, 1));
        QVERIFY(journey.run());
        QCOMPARE(journey.proxy.spoiled(), 1);
        QVERIFY(countOfCreations(journey, what) <= 1);
        if (!journey.session->as<Concluded>()) {
            QCOMPARE(journey.end(), nameOf(answer.stage) + u'-' + nameOf(kindOf(journey, spoiling)));
            // Whatever a poll brought, the next one may put it right; so may reading again what only reads.
            const bool mustRecover =
                answer.stage == Stage::Follow || (answer.method == "GET" && isTransient(spoiling.kind));
            QVERIFY(!mustRecover);
            return;
        }
        QVERIFY(journey.isVerified());
        // A session that was asked for in vain is not asked for again.
        QVERIFY(answer.stage != Stage::Start || answer.method == "GET");
        if (answer.otherwise.isEmpty())
            QCOMPARE(journey.rows(), m_trueRows.value(contract));
    }

private:
    static FailureKind kindOf(const FaultJourney &journey, const NamedFault &fault) {
        if (journey.lost() == 0)
            return fault.kind;
        qWarning("a reply was lost");
        const bool isTimeout = journey.end().endsWith(nameOf(FailureKind::Timeout));
        return isTimeout ? FailureKind::Timeout : fault.kind;
    }

    /// Requests that make something at the service.
    static qsizetype countOfCreations(const FaultJourney &journey, const Contract &contract) {
        qsizetype most = 0;
        for (const Answer &answer : contract.answers) {
            if (answer.stage == Stage::Start && answer.method == "POST")
                most = std::max(most, journey.count(answer));
        }
        return most;
    }
};

QTEST_GUILESS_MAIN(TestContractFaults)
#include "tst_contractfaults.moc"
