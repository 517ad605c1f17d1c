#include "app/cli/interrupt.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kiosk::cli {

#ifdef Q_OS_UNIX

namespace {

/// A signal handler may do little more than write one byte.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int) {
    const char byte = 1;
    // Nothing can be done about a full pipe here; a byte is already waiting then.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

struct Interrupt::Private {
    std::function<void()> action;
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(std::function<void()> action) : d(std::make_unique<Private>()) {
    d->action = std::move(action);
    if (::pipe(pipeEnds.data()) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(), [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            d->action();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    d->notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

#else

// Elsewhere the system ends the program itself.
struct Interrupt::Private {};

Interrupt::Interrupt(std::function<void()>) {}

Interrupt::~Interrupt() = default;

#endif

} // namespace kiosk::cli
