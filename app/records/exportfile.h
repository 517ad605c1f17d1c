#pragma once

#include "app/base/outcome.h"

#include <QFileDevice>
#include <memory>

class QSaveFile;

namespace kiosk::records {

/// Where an export goes: a new file that only its owner may read, and that is there whole or not at all; or standard
/// output. Failures are NotRecorded.
class ExportFile {
public:
    /// `name` must not be there; where it is empty, it is standard output.
    static Outcome<std::unique_ptr<ExportFile>> open(const QString &name);
    /// Nothing stays of a file that was not finished.
    ~ExportFile();

    QIODevice &device() { return *m_device; }
    /// Done: everything is on the disk, or was taken by whoever reads standard output.
    Outcome<Done> finish();

private:
    explicit ExportFile(const QString &name);
    Failure failed(const QString &why) const;

    QString m_name;
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile *m_file = nullptr; ///< the device, where it is a file
};

} // namespace kiosk::records
