#include "app/settings/nearest.h"

#include <algorithm>
#include <vector>

namespace kiosk {

namespace {

/// Number of single steps (add, remove, change, swap neighbours) from one word to the other.
qsizetype steps(const QString &a, const QString &b) {
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    for (std::size_t j = 0; j < width; ++j) {
        last[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1)) {
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates) {
    constexpr qsizetype Longest = 64; // nobody mistypes a name of this length into one of ours
    if (word.size() > Longest) {
        return {};
    }
    QString best;
    qsizetype fewest = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = steps(word.toLower(), candidate.toLower());
        if (distance < fewest) {
            fewest = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace kiosk
