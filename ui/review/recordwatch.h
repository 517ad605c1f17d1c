#pragma once

#include <QObject>
#include <memory>

namespace kiosk {
class ClockTimer;
class Kiosk;
} // namespace kiosk

namespace kiosk::records {
class RecordScope;
} // namespace kiosk::records

namespace kiosk::ui {

/// Notices within a few seconds that records were added, by whichever desk or program, or that a new day has begun;
/// costs one look into an index.
class RecordWatch : public QObject {
    Q_OBJECT

public:
    RecordWatch(Kiosk &kiosk, records::RecordScope &scope, QObject *parent);
    ~RecordWatch() override;

    void start();
    void stop();

Q_SIGNALS:
    void changed();

private:
    void wait();
    void look();

    Kiosk &m_kiosk;
    records::RecordScope &m_scope;
    std::unique_ptr<ClockTimer> m_timer;
    qint64 m_day = 0;
    qint64 m_newest = -1;
};

} // namespace kiosk::ui
