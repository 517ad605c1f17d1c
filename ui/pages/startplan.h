#pragma once

#include <QList>
#include <QStringList>

namespace kiosk::ui {

/// What stands where on the start page: in the first section what is large, then a section for each group. Pure.
struct StartPlan {
    struct Place {
        QString id;
        QString group; ///< empty for none
        bool isPinned = false;
    };
    QList<Place> places;    ///< in the order of the configuration
    QStringList groups;     ///< in the order of their sections; "" among them where something has none
    QStringList favourites; ///< ids, the pinned ones first
    int columns = 3;

    /// Indices of places by section, in the order in which they are read.
    QList<QList<qsizetype>> sections() const;

    /// So few are all large, and none of them needs to stand before the others.
    static bool hasFew(qsizetype count) { return count <= 3; }
};

} // namespace kiosk::ui
