#pragma once

#include "app/base/clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <random>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

namespace kiosk::longtest {

/// What every long test has: its size, its seed, its time, what it found wrong.
class Run {
public:
    explicit Run(const QString &name) : m_name(name) { m_time.start(); }

    /// Reads --scale small|full and --seed N; false after a complaint.
    bool readArguments(const QStringList &words) {
        QCommandLineParser parser;
        const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("small (default) or full."),
                                       QStringLiteral("scale"), QStringLiteral("small"));
        const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Makes a run repeatable."),
                                      QStringLiteral("number"), QStringLiteral("1"));
        parser.addOptions({scale, seed});
        bool isNumber = false;
        const bool parsed = parser.parse(words);
        m_full = parser.value(scale) == QLatin1String("full");
        m_seed = parser.value(seed).toUInt(&isNumber);
        m_random.seed(m_seed);
        if (!parsed || !isNumber || !(m_full || parser.value(scale) == QLatin1String("small"))) {
            say(QStringLiteral("usage: %1 [--scale small|full] [--seed N]").arg(m_name));
            return false;
        }
        return true;
    }

    bool isFull() const { return m_full; }
    /// A small run is over after so long even where its work is not: slow machines do less.
    bool hasTime(std::chrono::seconds small) const {
        return m_full || m_time.elapsed() < std::chrono::milliseconds(small).count();
    }
    /// A whole number from 0 to below `bound`.
    int dice(qsizetype bound) {
        return static_cast<int>(std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_random));
    }
    template <typename List>
    auto pick(const List &list) {
        return list.at(dice(list.size()));
    }

    static void say(const QString &line) {
        const QByteArray bytes = line.toUtf8() + '\n';
        std::fputs(bytes.constData(), stdout);
        std::fflush(stdout);
    }
    /// What this program's own parts log of the trouble that a test makes is as it should be, and not worth a line.
    static void muteOwnLog() {
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (!QLatin1String(context.category).startsWith(QLatin1String("kiosk.")) && type != QtDebugMsg)
                say(message);
        });
    }
    /// Remembers what is wrong and says the first twenty.
    bool check(bool holds, const QString &complaint) {
        if (!holds && ++m_wrong <= 20)
            say(QStringLiteral("WRONG: ") + complaint);
        return holds;
    }
    /// The program's exit code.
    int end(const QString &counts) const {
        say(QStringLiteral("%1: %2; %3 wrong; %4 s; seed %5")
                .arg(m_name, counts)
                .arg(m_wrong)
                .arg(m_time.elapsed() / 1000)
                .arg(m_seed));
        return m_wrong == 0 ? 0 : 1;
    }

private:
    QString m_name;
    QElapsedTimer m_time;
    quint32 m_seed = 0;
    std::mt19937 m_random;
    bool m_full = false;
    int m_wrong = 0;
};

/// A number that Linux keeps about this process ("VmRSS:"), in KiB; 0 where unknown.
inline qint64 statusKib(const char *name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name))).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Memory of this process that is in RAM, in KiB, after the allocator gave back what it can; 0 where unknown.
inline qint64 residentKib() {
#ifdef Q_OS_LINUX
    ::malloc_trim(0);
#endif
    return statusKib("VmRSS:");
}

/// The most that this process ever had in RAM, in KiB; 0 where unknown.
inline qint64 peakKib() {
    return statusKib("VmHWM:");
}

/// Sockets that this process has open; 0 where unknown.
inline int openSockets() {
    int count = 0;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QFileInfo entry(folder.filePath(name));
        if (entry.symLinkTarget().contains(QLatin1String("socket:")))
            ++count;
    }
    return count;
}

/// Real time, but pauses of a few seconds (between polls, before another try) pass much faster; time-outs and deadlines
/// stay what they are. Counts the timers that are alive.
class HastyClock final : public Clock {
public:
    explicit HastyClock(int speed) : m_speed(speed), m_alive(std::make_shared<int>(0)) {}

    QDateTime now() const override { return m_system.now(); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override {
        const bool isPause = delay < std::chrono::seconds(6);
        return std::make_unique<Counted>(m_alive, m_system.after(isPause ? delay / m_speed : delay, std::move(action)));
    }
    int alive() const { return *m_alive; }

private:
    class Counted final : public ClockTimer {
    public:
        Counted(std::shared_ptr<int> alive, std::unique_ptr<ClockTimer> timer)
            : m_alive(std::move(alive)), m_timer(std::move(timer)) {
            ++*m_alive;
        }
        ~Counted() override { --*m_alive; }

    private:
        std::shared_ptr<int> m_alive;
        std::unique_ptr<ClockTimer> m_timer;
    };

    SystemClock m_system;
    int m_speed;
    std::shared_ptr<int> m_alive;
};

} // namespace kiosk::longtest
