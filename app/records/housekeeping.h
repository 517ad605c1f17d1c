#pragma once

#include "app/records/reader.h"

namespace kiosk::records {

/// Looks after a store while a kiosk runs, on a thread of its own: examines its file once, and removes what is over at
/// the start and every day. It removes little at a time and only while nobody is being verified, as nobody else can
/// write meanwhile.
class Housekeeping : public QObject {
    Q_OBJECT

public:
    struct Setup {
        Store::Options store;
        int keepDays = 0;             ///< older records are removed; 0: never
        std::function<bool()> isFree; ///< whether nobody is being verified
    };

    Housekeeping(Setup setup, Clock &clock, QObject *parent = nullptr);
    ~Housekeeping() override;

    void start();

    static constexpr std::chrono::hours Every{24};
    /// After a failure: what was removed may lie in the write-ahead log still.
    static constexpr std::chrono::minutes Again{10};
    /// While somebody is being verified.
    static constexpr std::chrono::seconds Later{10};

Q_SIGNALS:
    /// The file is not what a store may rely on.
    void foundDamaged(const kiosk::Failure &failure);

private:
    void tidy();
    void tidyIn(std::chrono::milliseconds delay);

    Setup m_setup;
    Clock &m_clock;
    Reader m_reader;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace kiosk::records
