#pragma once

#include <QFile>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <vector>

namespace kiosk::bench {

/// Milliseconds of a clock that never jumps and that all processes share.
inline double nowMs() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// What was measured again and again.
class Figures {
public:
    void add(double value) { m_values.push_back(value); }
    int count() const { return static_cast<int>(m_values.size()); }
    double median() const { return quantile(0.5); }

    /// {median, p95, least, most, count}, rounded to thousandths.
    QJsonObject json() const {
        return {{QStringLiteral("median"), rounded(median())},
                {QStringLiteral("p95"), rounded(quantile(0.95))},
                {QStringLiteral("least"), rounded(quantile(0))},
                {QStringLiteral("most"), rounded(quantile(1))},
                {QStringLiteral("count"), count()}};
    }
    static double rounded(double value) { return static_cast<double>(qRound64(value * 1000)) / 1000; }

private:
    double quantile(double part) const {
        if (m_values.empty())
            return 0;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1) + 0.5));
    }

    std::vector<double> m_values;
};

/// A number that Linux keeps about this process ("VmRSS:"), in KiB; 0 where unknown.
inline qint64 statusKib(const char *name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto found =
        std::find_if(lines.begin(), lines.end(), [name](const QByteArray &line) { return line.startsWith(name); });
    return found == lines.end() ? 0 : found->mid(found->indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
}

/// Memory of this process that is in RAM, in KiB; 0 where unknown.
inline qint64 residentKib() {
    return statusKib("VmRSS:");
}

} // namespace kiosk::bench
