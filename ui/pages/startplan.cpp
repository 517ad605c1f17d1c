#include "ui/pages/startplan.h"

#include <algorithm>

namespace kiosk::ui {

namespace {

/// More would push everything else from the screen, however many are pinned.
constexpr qsizetype mostFirst = 6;

} // namespace

QList<QList<qsizetype>> StartPlan::sections() const {
    QList<QList<qsizetype>> planned(groups.size() + 1);
    QList<qsizetype> &first = planned.first();
    const auto placeOf = [this](const QString &id) {
        const auto found =
            std::find_if(places.cbegin(), places.cend(), [&id](const Place &each) { return each.id == id; });
        return std::distance(places.cbegin(), found);
    };
    const auto pinned = std::count_if(places.cbegin(), places.cend(), [](const Place &each) { return each.isPinned; });
    const qsizetype line = columns == 2 ? 2 : 3; // as many as fill it
    const bool areAllLarge = hasFew(places.size());
    const qsizetype room =
        areAllLarge ? places.size() : std::clamp<qsizetype>((pinned + line - 1) / line * line, line, mostFirst);
    for (const QString &id : areAllLarge ? QStringList() : favourites) {
        const qsizetype place = placeOf(id);
        if (place < places.size() && first.size() < room) {
            first.append(place);
        }
    }
    for (qsizetype i = 0; i < places.size() && first.size() < room; ++i) {
        if (!first.contains(i)) {
            first.append(i);
        }
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!first.contains(i)) {
            planned[groups.indexOf(places.at(i).group) + 1].append(i);
        }
    }
    return planned;
}

} // namespace kiosk::ui
