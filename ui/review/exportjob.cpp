#include "ui/review/exportjob.h"

#include "app/base/savedfile.h"
#include "app/records/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace kiosk::ui {

namespace {

/// A disk with less than this is as good as full.
constexpr qint64 roomToGo = 256 * 1'024;

} // namespace

/// Used on the other thread while a slice is under way, and only there.
struct ExportJob::Work {
    Work(const QString &name, Make maker, OpenSource opener)
        : file(name), make(std::move(maker)), openSource(std::move(opener)) {}

    Outcome<bool> goOn(records::Store &store) const {
        if (!openSource) {
            return content->goOn(store, store);
        }
        // For each slice anew: a connection belongs to the thread that made it, and the job may end on another.
        const auto source = openSource();
        return source ? content->goOn(store, **source) : Outcome<bool>(source.failure());
    }

    QSaveFile file;
    Make make;
    OpenSource openSource;
    std::unique_ptr<records::Export> content = {};
};

struct ExportJob::Slice {
    qint64 count = 0;
    bool isWhole = false;
    QString trouble = {};
};

namespace {

QString wordsOf(const QSaveFile &file) {
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    return disk.isValid() && disk.bytesAvailable() < roomToGo
               ? ExportJob::tr("There is no room left on the disk. No file was written.")
               : ExportJob::tr("The file cannot be written: %1").arg(file.errorString());
}

} // namespace

ExportJob::ExportJob(records::Reader &reader, const QString &file, Make make, OpenSource openSource, QObject *parent)
    : QObject(parent), m_reader(reader), m_work(std::make_shared<Work>(file, std::move(make), std::move(openSource))) {}

ExportJob::~ExportJob() = default;

void ExportJob::start() {
    if (!m_work->file.open(QIODevice::WriteOnly)) {
        Q_EMIT
        failed(wordsOf(m_work->file));
        return;
    }
    m_work->content = m_work->make(m_work->file);
    goOn();
}

void ExportJob::cancel() {
    m_work.reset(); // an unfinished file goes with it
}

void ExportJob::goOn() {
    m_reader.ask<Slice>(
        this,
        [work = m_work](records::Store &store) -> Outcome<Slice> {
            const auto isWhole = work->goOn(store);
            const bool isSaved = isWhole && (!*isWhole || commitWhole(work->file));
            if (isSaved) {
                return Slice{work->content->count(), *isWhole, {}};
            }
            if (work->file.error() == QFileDevice::NoError) {
                return isWhole.failure();
            }
            return Slice{work->content->count(), false, wordsOf(work->file)};
        },
        [this](const Outcome<Slice> &slice) {
            if (!m_work) {
                return;
            }
            if (!slice) {
                Q_EMIT
                failed(tr("The records cannot be read. No file was written."));
            } else if (!slice->trouble.isEmpty()) {
                Q_EMIT
                failed(slice->trouble);
            } else if (slice->isWhole) {
                Q_EMIT
                finished(slice->count);
            } else {
                Q_EMIT
                progressed(slice->count);
                goOn();
            }
        });
}

QString freeName(const QString &folder, const QString &name) {
    const QDir place(folder);
    const QFileInfo asked(name);
    QString free = name;
    for (int number = 2; place.exists(free); ++number) {
        const QString ending = asked.suffix().isEmpty() ? QString() : u'.' + asked.suffix();
        free = QStringLiteral("%1 (%2)%3").arg(asked.completeBaseName()).arg(number).arg(ending);
    }
    return free;
}

} // namespace kiosk::ui
