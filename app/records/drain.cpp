#include "app/records/drain.h"

#include "app/base/log.h"

#include <algorithm>
#include <atomic>

namespace kiosk::records {

/// Lives on the other thread, as its database connections must.
class Drain::Worker : public QObject {
public:
    Worker(Options options, std::function<void(const DrainState &)> tell)
        : m_options(std::move(options)), m_tell(std::move(tell)), m_pause(m_options.firstPause) {
        m_options.store.mustExist = true;
    }

    /// From any thread: no further step begins.
    void stop() { m_isStopped = true; }

    void work() {
        // Before a connection is made, which may take long where nobody answers.
        if (m_isStopped)
            return;
        m_timer.reset();
        const Outcome<Done> done = empty();
        if (done) {
            m_pause = m_options.firstPause;
            m_state.trouble.reset();
        } else {
            m_outbox.reset();
            m_shared.reset();
            m_state.trouble = done.failure();
        }
        m_tell(m_state);
        m_isTroubled = !done;
        m_timer = m_clock.after(done ? m_options.look : m_pause, [this] { work(); });
        if (!done)
            m_pause = std::min(m_pause * 2, m_options.longestPause);
    }
    /// A database that is away is not asked more often because the desk is busy.
    void workUnlessPausing() {
        if (!m_isTroubled)
            work();
    }

private:
    Outcome<Done> empty() {
        if (!m_outbox) {
            const auto connected = connect();
            if (!connected)
                return connected;
        }
        do {
            const auto state = m_outbox->step();
            if (!state)
                return state.failure();
            m_state.outbox = *state;
            if (state->waiting() > 0)
                m_tell(m_state);
        } while (m_state.outbox.waiting() > 0 && !m_isStopped);
        if (m_state.outbox.waiting() == 0)
            m_state.emptiedAt = m_clock.now();
        return Done{};
    }

    Outcome<Done> connect() {
        if (!m_store) {
            auto opened = Store::open(m_options.store, m_clock);
            if (!opened)
                return opened.failure();
            m_store = std::move(opened).value();
        }
        // What waits is told also where the database is away.
        const auto known = Outbox::lastKnown(*m_store);
        if (!known)
            return known.failure();
        m_state.outbox = *known;
        auto shared = SharedRecords::open(m_options.access);
        if (!shared)
            return shared.failure();
        m_shared = std::move(shared).value();
        auto outbox = std::make_unique<Outbox>(*m_store, *m_shared, m_options.outbox);
        const auto begun = outbox->begin();
        if (!begun)
            return begun.failure();
        m_state.outbox = *begun;
        m_outbox = std::move(outbox);
        return Done{};
    }

    Options m_options;
    std::function<void(const DrainState &)> m_tell;
    SystemClock m_clock;
    std::chrono::milliseconds m_pause;
    bool m_isTroubled = false;
    std::atomic<bool> m_isStopped = false;
    DrainState m_state;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SharedRecords> m_shared;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ClockTimer> m_timer;
};

Drain::Drain(const Options &options, QObject *parent)
    : QObject(parent), m_worker(new Worker(options, [this](const DrainState &state) {
          // Travels in the event loop of this object's own thread.
          QMetaObject::invokeMethod(
              this, [this, state] { adopt(state); }, Qt::QueuedConnection);
      })) {
    m_thread.setObjectName(QStringLiteral("drain"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->work(); }, Qt::QueuedConnection);
}

Drain::~Drain() {
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void Drain::nudge() {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->workUnlessPausing(); }, Qt::QueuedConnection);
}

void Drain::adopt(const DrainState &state) {
    const bool isNewTrouble = state.trouble && state.trouble != m_state.trouble;
    if (isNewTrouble)
        qCWarning(logRecords).noquote()
            << QStringLiteral("%1; events waiting: %2").arg(state.trouble->detail).arg(state.outbox.waiting());
    if (!state.trouble && m_state.trouble)
        qCInfo(logRecords).noquote() << "the shared database is there again";
    m_state = state;
    Q_EMIT
    changed();
}

} // namespace kiosk::records
