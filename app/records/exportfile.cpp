#include "app/records/exportfile.h"

#include "app/base/savedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

namespace kiosk::records {

ExportFile::ExportFile(const QString &name) : m_name(name) {
    if (name.isEmpty()) {
        m_device = std::make_unique<QFile>();
        return;
    }
    auto file = std::make_unique<QSaveFile>(name);
    m_file = file.get();
    m_device = std::move(file);
}

ExportFile::~ExportFile() = default;

Outcome<std::unique_ptr<ExportFile>> ExportFile::open(const QString &name) {
    std::unique_ptr<ExportFile> file(new ExportFile(name));
    if (!file->m_file) {
        if (!static_cast<QFile &>(*file->m_device).open(stdout, QIODevice::WriteOnly))
            return file->failed(file->m_device->errorString());
        return file;
    }
    if (QFileInfo::exists(name))
        return file->failed(QStringLiteral("it is there already"));
    const bool isOpen = file->m_file->open(QIODevice::WriteOnly) &&
                        file->m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen)
        return file->failed(file->m_file->errorString());
    return file;
}

Outcome<Done> ExportFile::finish() {
    const bool isThere = m_file ? commitWhole(*m_file) : m_device->flush();
    if (!isThere)
        return failed(m_device->errorString());
    return Done{};
}

Failure ExportFile::failed(const QString &why) const {
    return makeFailure(
        FailureKind::NotRecorded, Stage::Settings,
        QStringLiteral("%1: %2").arg(m_name.isEmpty() ? QStringLiteral("standard output") : m_name, why));
}

} // namespace kiosk::records
