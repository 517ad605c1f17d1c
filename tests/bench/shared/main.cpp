// Measures how fast records reach the database that desks share, against libpq that inserts the same rows in the same
// run: one commit for each record, the same number of connections. JSON on standard output.
#include "app/records/outbox.h"
#include "tests/bench/figures.h"
#include "tests/bench/shared/rawinserts.h"
#include "tests/bench/shared/rows.h"
#include "tests/support/postgresserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <memory>
#include <thread>

using namespace kiosk;
using namespace kiosk::bench;
using namespace kiosk::records;

namespace {

using Desks = std::vector<std::unique_ptr<FullDesk>>;

/// The way of a kiosk: out of its store, everything that is done for one commit.
double drainMs(const SharedAccess &access, const FullDesk &desk) {
    SystemClock clock;
    auto store = Store::open({desk.folder(), false, true}, clock);
    auto shared = SharedRecords::open(access);
    if (!store || !shared)
        qFatal("%s", qPrintable((store ? shared.failure() : store.failure()).detail));
    Outbox outbox(**store, **shared, {QStringLiteral("Desk"), 1});
    auto state = outbox.begin();
    const double begin = nowMs();
    while (state && state->waiting() > 0)
        state = outbox.step();
    if (!state)
        qFatal("%s", qPrintable(state.failure().detail));
    return nowMs() - begin;
}

/// Records a second of all desks together, each on a thread and a connection of its own.
double rateOf(const Desks &desks, const std::function<double(const FullDesk &)> &way) {
    std::vector<std::thread> threads;
    std::vector<double> times(desks.size());
    for (std::size_t i = 0; i < desks.size(); ++i)
        threads.emplace_back([&, i] { times[i] = way(*desks[i]); });
    for (std::thread &thread : threads)
        thread.join();
    const double longest = *std::max_element(times.cbegin(), times.cend());
    const auto records = static_cast<double>(desks.size()) * static_cast<double>(desks.front()->rows().size()) / 5;
    return records * 1000 / longest;
}

QJsonObject measure(test::PostgresServer &server, int connections, int records, int rounds) {
    Figures drained;
    Figures raw;
    Figures ratio;
    for (int round = 0; round < rounds; ++round) {
        Desks desks;
        for (int i = 0; i < connections; ++i)
            desks.push_back(std::make_unique<FullDesk>(records));
        const SharedAccess one = server.onSocket(server.newDatabase());
        const SharedAccess other = server.onSocket(server.newDatabase());
        auto prepared = SharedRecords::open(other);
        if (!prepared)
            qFatal("%s", qPrintable(prepared.failure().detail));
        for (const auto &desk : desks) {
            if (!(*prepared)->enrol({desk->key(), QStringLiteral("Desk"), desk->publicKey()}))
                qFatal("a desk cannot be enrolled");
        }
        const auto drain = [&] {
            return rateOf(desks, [&one](const FullDesk &desk) { return drainMs(one, desk); });
        };
        const auto insert = [&] {
            return rateOf(desks, [&other](const FullDesk &desk) { return rawInsertMs(other, desk); });
        };
        // Whoever comes second may find the machine warmer: they take turns.
        const bool isDrainFirst = round % 2 == 0;
        const double first = isDrainFirst ? drain() : insert();
        const double second = isDrainFirst ? insert() : drain();
        drained.add(isDrainFirst ? first : second);
        raw.add(isDrainFirst ? second : first);
        ratio.add(isDrainFirst ? first / second : second / first);
    }
    return {{QStringLiteral("connections"), connections},
            {QStringLiteral("recordsEach"), records},
            {QStringLiteral("drainedPerSecond"), drained.json()},
            {QStringLiteral("rawInsertsPerSecond"), raw.json()},
            {QStringLiteral("ratio"), ratio.json()}};
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures how fast records reach a shared PostgreSQL, against libpq alone; JSON on standard output."));
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each figure is taken."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption records(QStringLiteral("records"), QStringLiteral("Records of each desk."),
                                     QStringLiteral("count"), QStringLiteral("1000"));
    parser.addOptions({rounds, records});
    parser.process(application);
    const int count = parser.value(rounds).toInt();
    const int each = parser.value(records).toInt();
    if (count < 1 || each < 1)
        parser.showHelp(64);
    test::PostgresServer server(test::PostgresServer::Safety::Durable);
    const QJsonObject report{{QStringLiteral("oneDesk"), measure(server, 1, each, count)},
                             {QStringLiteral("fourDesks"), measure(server, 4, each, count)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
