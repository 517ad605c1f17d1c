#pragma once

#include "tests/cli/program.h"

#include <QRegularExpression>

namespace kiosk::test {

/// A running `simulate`, and what it printed until it was ready.
class Simulation {
public:
    explicit Simulation(const QStringList &more = {}) {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program(), QStringList{QStringLiteral("simulate")} + more);
        printed = QString::fromUtf8(readUntil(m_process, "\nReady."));
    }
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;
    ~Simulation() { stop(); }

    /// Its exit code.
    int stop() {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    QString first(const QString &pattern) const {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(printed).captured(1);
    }

    /// The lines below a service's name.
    QStringList linesOf(const QString &service) const {
        QStringList lines;
        bool isOurs = false;
        const QStringList all = printed.split(u'\n');
        for (const QString &line : all) {
            if (!line.startsWith(u' '))
                isOurs = line == service;
            else if (isOurs)
                lines.append(line.trimmed());
        }
        return lines;
    }
    QString valueOf(const QString &service, const QString &name) const {
        const QStringList lines = linesOf(service);
        for (const QString &line : lines) {
            if (line.startsWith(name + QStringLiteral(" = ")))
                return line.section(QStringLiteral(" = "), 1);
        }
        return {};
    }

    QString printed;

private:
    QProcess m_process;
};

} // namespace kiosk::test
