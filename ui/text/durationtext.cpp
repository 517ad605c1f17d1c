#include "ui/text/durationtext.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

class Durations {
    Q_DECLARE_TR_FUNCTIONS(Durations)

public:
    static QString minutes(int count) { return tr("%n minute(s)", nullptr, count); }
    static QString seconds(int count) { return tr("%n second(s)", nullptr, count); }
    static QString both(int minuteCount, int secondCount) {
        //: %1 is minutes, %2 seconds, both with their words: "3 minutes 38 seconds"
        return tr("%1 %2").arg(minutes(minuteCount), seconds(secondCount));
    }
};

} // namespace

QString durationText(std::chrono::seconds length) {
    const auto minutes = static_cast<int>(length.count() / 60);
    const auto seconds = static_cast<int>(length.count() % 60);
    if (minutes == 0) {
        return Durations::seconds(seconds);
    }
    return seconds == 0 ? Durations::minutes(minutes) : Durations::both(minutes, seconds);
}

} // namespace kiosk::ui
