#pragma once

#include "app/records/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace kiosk::records {

/// Asks a store on a thread of its own, so that nobody at the screen waits for a disk. Questions are answered one after
/// the other; who has gone meanwhile gets no answer. Destroying it waits for the question under way.
class Reader : public QObject {
    Q_OBJECT

public:
    /// The store must exist when the first question is asked; until then every answer is its failure.
    explicit Reader(Store::Options options, QObject *parent = nullptr);
    ~Reader() override;

    /// Runs `work` on the other thread, then `done` with its answer on the thread of `asker`, if that still lives.
    template <typename T>
    void ask(QObject *asker, std::function<Outcome<T>(Store &)> work, std::function<void(Outcome<T>)> done) {
        run([guard = QPointer<QObject>(asker), work = std::move(work), done = std::move(done)](Outcome<Store *> store) {
            auto answer = std::make_shared<Outcome<T>>(store ? work(**store) : Outcome<T>(store.failure()));
            return [guard, answer, done] {
                if (guard)
                    done(std::move(*answer));
            };
        });
    }

private:
    using Deliver = std::function<void()>;
    void run(std::function<Deliver(Outcome<Store *>)> question);

    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace kiosk::records
