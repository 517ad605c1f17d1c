// The power goes at random moments of a desk's work: whatever the disk forgets, no verdict was shown without its
// record, there is no half record, and the journal holds.
#include "tests/app/records/powerscene.h"
#include "tests/long/longtest.h"

#include <QCoreApplication>

using namespace kiosk;
using namespace kiosk::longtest;

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("powercuts"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    Run::muteOwnLog();
    test::PowerCut disk;
    test::PowerScene scene(disk, static_cast<quint32>(run.dice(1'000'000'000)));
    const int length = scene.length();
    const int cuts = run.isFull() ? 1'000 : 30;
    for (int cut = 0; cut < cuts; ++cut) {
        const QString complaint = scene.cutAt(1 + run.dice(length), cut % 2 == 0);
        run.check(complaint.isEmpty(), complaint);
    }
    return run.end(QStringLiteral("the power cut at %1 of %2 changes of the disk").arg(cuts).arg(length));
}
