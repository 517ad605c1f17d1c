#pragma once

#include "app/records/journal.h"

#include <chrono>

namespace kiosk::records {

/// The checkpoints of a journal as lines of a text file, outside the database. Whoever wants more than that copies the
/// file, or prints its last line, to where the kiosk cannot write.
class CheckpointFile {
public:
    explicit CheckpointFile(QString file) : m_file(std::move(file)) {}

    /// Adds a line and returns when it is on the disk. What a crash left of an unfinished line goes first. Another
    /// program that adds one is waited for as long as `patience` says.
    Outcome<Done> append(const Checkpoint &checkpoint,
                         std::chrono::milliseconds patience = std::chrono::seconds(1)) const;
    /// All of them; none where the file is missing. NotRecorded names the first line that is no checkpoint.
    Outcome<QList<Checkpoint>> read() const;

private:
    Failure failed(const QString &why) const;

    QString m_file;
};

} // namespace kiosk::records
