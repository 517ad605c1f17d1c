#pragma once

#include <QString>

class QVBoxLayout;

namespace kiosk::ui {

/// Adds a small label with its value below to a card's column. Both may come from outside.
void addFact(QVBoxLayout *column, const QString &label, const QString &value);
/// Takes everything out of a column.
void emptyColumn(QVBoxLayout *column);

} // namespace kiosk::ui
