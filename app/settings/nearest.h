#pragma once

#include <QString>
#include <QStringList>

namespace kiosk {

/// The candidate that somebody probably meant who wrote `word`: fewest letters added, left out, changed or swapped, and
/// at most a third of them. Empty where none is near.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace kiosk
