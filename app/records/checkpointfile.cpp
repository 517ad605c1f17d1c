#include "app/records/checkpointfile.h"

#include "app/records/durable.h"
#include "app/records/folderlock.h"

namespace kiosk::records {

Outcome<Done> CheckpointFile::append(const Checkpoint &checkpoint, std::chrono::milliseconds patience) const {
    QFile file(m_file);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failed(file.errorString());
    if (isNew && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(file.errorString());
    // Other stores add lines as well, here and in other programs: what looks cut off could be one of theirs.
    FolderLock lock(m_file);
    if (!lock.take(patience))
        return failed(QStringLiteral("another program keeps it locked"));
    // A line is far shorter than this.
    constexpr qint64 enough = 1024;
    const qint64 start = std::max<qint64>(0, file.size() - enough);
    if (!file.seek(start))
        return failed(file.errorString());
    const QByteArray tail = file.readAll();
    const qint64 whole = start + tail.lastIndexOf('\n') + 1;
    if (whole < file.size() && !file.resize(whole))
        return failed(file.errorString());
    const QByteArray line = toLine(checkpoint) + '\n';
    if (file.write(line) != line.size() || !reachesTheDisk(file))
        return failed(file.errorString());
    return Done{};
}

Outcome<QList<Checkpoint>> CheckpointFile::read() const {
    QFile file(m_file);
    if (!file.exists())
        return QList<Checkpoint>();
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    QList<Checkpoint> checkpoints;
    QList<QByteArray> lines = file.readAll().split('\n');
    // Behind the last line feed there is nothing, or a line that a crash cut off.
    lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto checkpoint = readCheckpointLine(lines.at(i));
        if (!checkpoint)
            return failed(QStringLiteral("line %1 is no checkpoint").arg(i + 1));
        checkpoints.append(*checkpoint);
    }
    return checkpoints;
}

Failure CheckpointFile::failed(const QString &why) const {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(m_file, why));
}

} // namespace kiosk::records
