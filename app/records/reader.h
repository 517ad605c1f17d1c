#pragma once

#include "app/records/sharedrecords.h"
#include "app/records/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace kiosk::records {

/// Asks a source of records on a thread of its own, so that nobody at the screen waits for a disk or a network.
/// Questions are answered one after the other; who has gone meanwhile gets no answer. Destroying it waits for the
/// question under way.
template <typename Source>
class ReaderOf : public QObject {
public:
    /// Opens the source on the other thread, when the first question is asked; until that succeeds every answer is its
    /// failure.
    using Open = std::function<Outcome<std::unique_ptr<Source>>(Clock &)>;
    /// Whether a source that has failed is opened anew for the next question.
    enum class AfterFailure { GoOn, OpenAgain };

    ReaderOf(Open open, AfterFailure afterFailure, QObject *parent)
        : QObject(parent), m_worker(new Worker(std::move(open), afterFailure)) {
        m_thread.setObjectName(QStringLiteral("records"));
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    ~ReaderOf() override {
        m_thread.requestInterruption();
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs `work` on the other thread, then `done` with its answer on the thread of `asker`, if that still lives.
    template <typename T>
    void ask(QObject *asker, std::function<Outcome<T>(Source &)> work, std::function<void(Outcome<T>)> done) {
        QMetaObject::invokeMethod(
            m_worker,
            [this, guard = QPointer<QObject>(asker), work = std::move(work), done = std::move(done)] {
                // Nobody is there any more who could be answered.
                if (m_thread.isInterruptionRequested())
                    return;
                auto answer = std::make_shared<Outcome<T>>(m_worker->template answer<T>(work));
                // The answer travels in the event loop of this object's thread, the asker's own.
                QMetaObject::invokeMethod(
                    this,
                    [guard, answer, done] {
                        if (guard)
                            done(std::move(*answer));
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    /// Lives on the other thread, as a database connection must.
    class Worker : public QObject {
    public:
        Worker(Open open, AfterFailure afterFailure) : m_open(std::move(open)), m_afterFailure(afterFailure) {}

        template <typename T>
        Outcome<T> answer(const std::function<Outcome<T>(Source &)> &work) {
            if (!m_source) {
                auto opened = m_open(m_clock);
                if (!opened)
                    return opened.failure();
                m_source = std::move(opened).value();
            }
            Outcome<T> found = work(*m_source);
            if (!found && m_afterFailure == AfterFailure::OpenAgain)
                m_source.reset();
            return found;
        }

    private:
        Open m_open;
        AfterFailure m_afterFailure;
        SystemClock m_clock;
        std::unique_ptr<Source> m_source;
    };

    QThread m_thread;
    Worker *m_worker;
};

/// Reads this desk's store, which must exist when the first question is asked.
class Reader : public ReaderOf<Store> {
public:
    explicit Reader(Store::Options options, QObject *parent = nullptr);
};

/// Reads what all desks have written down.
class SharedReader : public ReaderOf<SharedRecords> {
public:
    explicit SharedReader(SharedAccess access, QObject *parent = nullptr);
};

} // namespace kiosk::records
