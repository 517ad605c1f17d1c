#include "app/base/freedmemory.h"

#include <QFile>
#include <QTest>
#include <memory>

namespace {

constexpr char Mask = 0x2A;

/// The marker is nowhere in the program as it stands: only what writes it has it.
void writeMarkers(char *to, size_t size) {
    constexpr char masked[] = {'C', 'B', 'Y', 'P', 'G', 'Z', 'N', 'Q'};
    for (size_t i = 0; i < size; ++i)
        to[i] = static_cast<char>(masked[i % sizeof masked] ^ Mask);
}

/// How often the marker stands in what this program may write to.
qsizetype markersInMemory() {
    QByteArray marker(8, Qt::Uninitialized);
    writeMarkers(marker.data(), 8);
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    qsizetype found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains("[heap]"))
            continue;
        const QByteArray range = line.left(line.indexOf(' '));
        const qint64 from = range.left(range.indexOf('-')).toLongLong(nullptr, 16);
        const qint64 to = range.mid(range.indexOf('-') + 1).toLongLong(nullptr, 16);
        for (qint64 at = from; at < to; at += 8) {
            char word[8];
            if (memory.seek(at) && memory.read(word, 8) == 8 && marker == QByteArrayView(word, 8))
                ++found;
        }
    }
    // The one to compare with stands there itself.
    return found - 1;
}

} // namespace

class TestFreedMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_given_back_is_overwritten() {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
        kiosk::overwriteFreedMemory();
        constexpr size_t size = 16'000;
        auto block = std::make_unique<char[]>(size);
        auto keepsTheHeapWhereItIs = std::make_unique<char[]>(size);
        writeMarkers(block.get(), size);
        QVERIFY(markersInMemory() >= 1900);
        block.reset();
        QVERIFY(markersInMemory() <= 4); // where the list of free blocks is kept
#else
        kiosk::overwriteFreedMemory(); // does nothing here, and does no harm
#endif
    }
};

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
