#pragma once

#include "app/records/outbox.h"

#include <QObject>
#include <QThread>
#include <chrono>

namespace kiosk::records {

/// What is known of the way to the shared database.
struct DrainState {
    OutboxState outbox;
    std::optional<QDateTime> emptiedAt = {}; ///< when nothing was waiting, the last time
    std::optional<Failure> trouble = {};     ///< why it does not go on; it is tried again
};

/// Empties a desk's outbox into the shared database on a thread of its own, for as long as it lives: as soon as there
/// is something, and again after growing pauses where the database is away. Nobody at the desk ever waits for it.
/// Destroying it waits for the few records under way.
class Drain : public QObject {
    Q_OBJECT

public:
    struct Options {
        Store::Options store; ///< must exist when there is something to drain; until then that is the trouble
        SharedAccess access;
        Outbox::Options outbox;
        std::chrono::milliseconds look{5'000};       ///< how often it looks by itself for what other programs wrote
        std::chrono::milliseconds firstPause{1'000}; ///< before another try; doubles up to longestPause
        std::chrono::milliseconds longestPause{60'000};
    };

    explicit Drain(const Options &options, QObject *parent = nullptr);
    ~Drain() override;

    /// Something was written.
    void nudge();
    const DrainState &state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    void adopt(const DrainState &state);

    class Worker;
    QThread m_thread;
    Worker *m_worker;
    DrainState m_state;
};

} // namespace kiosk::records
