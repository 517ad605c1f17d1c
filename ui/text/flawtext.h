#pragma once

#include "app/records/journal.h"

#include <QString>

namespace kiosk::ui {

/// What is wrong with a journal, in a whole sentence for people.
QString textOf(const records::Break &broken);

} // namespace kiosk::ui
