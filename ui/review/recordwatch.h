#pragma once

#include <QObject>
#include <memory>

namespace kiosk {
class ClockTimer;
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

/// Notices within a few seconds that records were added, by this desk or another program, or that a new day has begun;
/// costs one look into an index.
class RecordWatch : public QObject {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    explicit RecordWatch(Kiosk &kiosk, QObject *parent);
    ~RecordWatch() override;

    void start();
    void stop();

Q_SIGNALS:
    void changed();

private:
    void wait();
    void look();

    Kiosk &m_kiosk;
    std::unique_ptr<ClockTimer> m_timer;
    qint64 m_day = 0;
    qint64 m_newest = -1;
};

} // namespace kiosk::ui
