#pragma once

#include "app/records/exports.h"

#include <QObject>
#include <memory>

namespace kiosk::records {
class Reader;
} // namespace kiosk::records

namespace kiosk::ui {

/// Writes an export into a file, slice by slice on the thread of the records, so that the list stays usable meanwhile.
/// The file is there whole or not at all, and no other file is replaced.
class ExportJob : public QObject {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<records::Export>(QIODevice &)>;
    /// Opens what the records are taken from, on the thread that needs it.
    using OpenSource = std::function<Outcome<std::unique_ptr<records::RecordSource>>()>;

    /// Without `openSource`, records come from the reader's own store.
    ExportJob(records::Reader &reader, const QString &file, Make make, OpenSource openSource = {},
              QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    /// Gives up; nothing of the file stays, and nothing is told any more.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 records);
    void finished(qint64 records);
    void failed(const QString &why); ///< in words

private:
    struct Work;
    struct Slice;
    void goOn();

    records::Reader &m_reader;
    std::shared_ptr<Work> m_work;
};

/// This name, or the next with a number that no file there has: "records (2).csv".
QString freeName(const QString &folder, const QString &name);

} // namespace kiosk::ui
