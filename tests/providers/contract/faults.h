#pragma once

#include "app/base/failure.h"
#include "tests/support/contract.h"
#include "tests/support/faultproxy.h"
#include "tests/support/jsonplaces.h"

#include <QJsonArray>
#include <QTest>

namespace kiosk::test {

struct NamedFault {
    const char *name;
    Fault fault;
    FailureKind kind; ///< what the failure must be
    std::function<QByteArray(const QByteArray &)> replace = {};
    enum class Where {
        Everywhere,        ///< at every place of every contract, for good and for once
        EverywhereForGood, ///< the same, only for good
        Once, ///< what only the client or the JSON reader, which all share, can get wrong: for one contract
    };
    Where where = Where::Everywhere;
};

inline QList<NamedFault> faults() {
    const auto always = [](const QByteArray &body) {
        return [body](const QByteArray &) {
            return body;
        };
    };
    return {
        {"drop before", Fault::DropBefore, FailureKind::ConnectionLost, {}, NamedFault::Where::EverywhereForGood},
        {"drop within the head", Fault::DropWithinHead, FailureKind::ConnectionLost, {}, NamedFault::Where::Once},
        {"drop within the body", Fault::DropWithinBody, FailureKind::ConnectionLost},
        {"noise", Fault::Noise, FailureKind::ConnectionLost, {}, NamedFault::Where::EverywhereForGood},
        {"drip", Fault::Drip, FailureKind::Timeout},
        {"huge", Fault::Huge, FailureKind::TooLarge, {}, NamedFault::Where::EverywhereForGood},
        {"huge in chunks", Fault::HugeChunked, FailureKind::TooLarge, {}, NamedFault::Where::Once},
        {"truncate", Fault::Truncate, FailureKind::BadAnswer},
        {"garble", Fault::Garble, FailureKind::BadAnswer, {}, NamedFault::Where::EverywhereForGood},
        {"nothing", Fault::Replace, FailureKind::BadAnswer, always({}), NamedFault::Where::Once},
        {"web page", Fault::Replace, FailureKind::BadAnswer, always("<html><body>Welcome</body></html>"),
         NamedFault::Where::EverywhereForGood},
        {"empty object", Fault::Replace, FailureKind::BadAnswer, always("{}"), NamedFault::Where::Once},
        {"array", Fault::Replace, FailureKind::BadAnswer, always("[]"), NamedFault::Where::Once},
        {"nesting without end", Fault::Replace, FailureKind::BadAnswer, always(QByteArray(500'000, '[')),
         NamedFault::Where::Once},
        {"wrong types", Fault::Replace, FailureKind::BadAnswer,
         [](const QByteArray &body) {
             return mistyped(body);
         }},
    };
}

/// The places of a contract's conversation that the simulator has too: answers to the same kind of request are one.
inline QList<Answer> placesOf(const Contract &contract) {
    QList<Answer> places;
    const QJsonArray unasked = contract.more[u"demo"][u"unasked"].toArray();
    for (const Answer &answer : contract.answers) {
        const bool isKnown = std::any_of(places.cbegin(), places.cend(), [&answer](const Answer &other) {
            return other.method == answer.method && other.path == answer.path && other.query == answer.query;
        });
        if (!isKnown && !answer.spare && !unasked.contains(answer.name))
            places.append(answer);
    }
    return places;
}

/// A row for every fault at every place of every contract, as far as it is for this.
inline void addFaultRows(bool forGood) {
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("fault");
    const QList<NamedFault> all = faults();
    for (const Contract &contract : contracts()) {
        const bool isThorough = contract.more[u"demo"][u"thorough"].toBool();
        for (const Answer &place : placesOf(contract)) {
            for (int i = 0; i < all.size(); ++i) {
                const NamedFault::Where where = all.at(i).where;
                const bool isMeant = where == NamedFault::Where::Everywhere ||
                                     (where == NamedFault::Where::EverywhereForGood && forGood);
                if (!isMeant && !isThorough)
                    continue;
                QTest::addRow("%s %s: %s", qPrintable(contract.name()), qPrintable(place.name), all.at(i).name)
                    << contract.name() << place.name << i;
            }
        }
    }
}

inline FaultRule ruleFor(const Answer &place, const NamedFault &fault, int times = -1) {
    return FaultRule{[place](const TestRequest &request) { return place.looksLike(request.method, request.target); },
                     fault.fault, fault.replace, times};
}

} // namespace kiosk::test
