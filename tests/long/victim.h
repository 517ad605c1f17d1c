#pragma once

#include "tests/long/longtest.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>

namespace kiosk::longtest {

/// A process that does one piece of work, this very program with other arguments, and is killed by SIGKILL at a random
/// moment of it: anywhere between its word that it begins and its end. How long that is those show who are let live.
class Victim {
public:
    Victim(Run &run, QString name) : m_run(run), m_name(std::move(name)) {}

    struct Life {
        bool isWhole = false; ///< it was not killed
        QStringList said;     ///< whole lines
    };

    int killed() const { return m_killed; }
    int ended() const { return m_ended; }

    /// One life after another until `wanted` were killed, each with the words of `prepare` and looked at by `inspect`.
    void kill(int wanted, const std::function<QStringList()> &prepare,
              const std::function<void(const Life &)> &inspect) {
        // Enough even where most of them come to their end by themselves.
        for (int lives = 0; m_killed < wanted && lives < 5 * wanted + 20; ++lives)
            inspect(live(prepare()));
        m_run.check(m_killed == wanted,
                    QStringLiteral("%1: too few kills, %2 instead of %3").arg(m_name).arg(m_killed).arg(wanted));
    }
    /// A life that comes to its end.
    Life letLive(const QStringList &words) { return live(words, true); }

    /// The words of a victim's own command line; empty in the program that kills.
    static QStringList wordsOf(const QStringList &arguments) {
        return arguments.value(1) == u"victim" ? arguments.mid(2) : QStringList();
    }
    /// What a victim says when its work begins.
    static void begin() { Run::say(QStringLiteral("begun")); }

private:
    Life live(const QStringList &words, bool isSpared = false) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("victim")} + words);
        while (!process.canReadLine() && process.waitForReadyRead(Patience)) {
        }
        if (!m_run.check(process.readLine() == "begun\n", m_name + QStringLiteral(": does not begin, ") +
                                                              QString::fromUtf8(process.readAllStandardError())))
            return {};
        QElapsedTimer time;
        time.start();
        // Every tenth shows how long it takes now.
        isSpared = isSpared || (m_killed + m_ended) % 10 == 0;
        const bool isOver = process.waitForFinished(isSpared ? Patience : m_run.dice(m_usual + 1));
        if (!isOver) {
            m_run.check(!isSpared, m_name + QStringLiteral(": does not end"));
            process.kill();
            process.waitForFinished(Patience);
        }
        Life life;
        life.isWhole = process.exitStatus() == QProcess::NormalExit;
        // For Qt the exit code of who was ended by a signal is the signal's number.
        const bool isKilled = !life.isWhole && !isOver && process.exitCode() == SIGKILL;
        m_run.check(isKilled || (life.isWhole && process.exitCode() == 0),
                    QStringLiteral("%1: ended by itself with %2, %3")
                        .arg(m_name)
                        .arg(process.exitCode())
                        .arg(QString::fromUtf8(process.readAllStandardError().right(300))));
        if (isSpared)
            m_usual = static_cast<int>(time.elapsed());
        ++(isKilled ? m_killed : m_ended);
        while (process.canReadLine())
            life.said.append(QString::fromUtf8(process.readLine().chopped(1)));
        return life;
    }

    static constexpr int Patience = 120'000; ///< milliseconds

    Run &m_run;
    QString m_name;
    int m_usual = 0; ///< milliseconds from its begin to its end
    int m_killed = 0;
    int m_ended = 0;
};

} // namespace kiosk::longtest
