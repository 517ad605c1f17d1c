// A journal of 10,000 events and random changes of it: every one is found.
#include "tests/app/records/samplejournal.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>

using namespace kiosk;
using namespace kiosk::longtest;
using namespace kiosk::records;

namespace {

/// Everything before the first difference was found good once; the check goes on from there.
bool isFound(const QList<Link> &whole, const QList<Link> &changed, const Checkpoint &end, const trust::PublicKey &key) {
    qsizetype same = 0;
    while (same < changed.size() && same < whole.size() && changed.at(same) == whole.at(same))
        ++same;
    const ChainHead begin =
        same == 0 ? ChainHead{} : ChainHead{static_cast<quint64>(same), digestOf(whole.at(same - 1))};
    ChainCheck check(key, {end}, begin);
    for (qsizetype i = same; i < changed.size(); ++i) {
        if (check.add(changed.at(i)))
            return true;
    }
    return check.finish().has_value();
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("forgeries"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    const auto key = DeskKey::make();
    if (!run.check(key.ok(), QStringLiteral("no key")))
        return run.end(QStringLiteral("nothing was tried"));
    constexpr int events = 10'000;
    const QList<Link> links = test::sampleJournal(*key, events);
    const Checkpoint end = makeCheckpoint({events, digestOf(links.constLast())}, QDateTime::currentDateTimeUtc(), *key);
    run.check(!firstBreak(links, {end}, key->publicKey()), QStringLiteral("an untouched journal does not hold"));
    QRandomGenerator random(static_cast<quint32>(run.dice(1'000'000'000)));
    const int changes = run.isFull() ? 100'000 : 1'000;
    for (int change = 0; change < changes; ++change)
        run.check(isFound(links, test::forged(links, random), end, key->publicKey()),
                  QStringLiteral("change %1 of a journal is not found").arg(change));
    return run.end(QStringLiteral("%1 changes of a journal of %2 events").arg(changes).arg(events));
}
