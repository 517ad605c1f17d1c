#pragma once

#include <QString>

namespace kiosk::ui {

/// Plays the demo's journeys by itself and saves a picture of every page into the folder: in both themes and all
/// languages at 1280×800 ("start-light-en-1280x800.png"), the main pages in other sizes too. Prints the folder. Returns
/// the program's exit code: 0, 73 where the folder cannot be written, 70 where a journey did not come to its end.
int takeScreenshots(const QString &folder);

} // namespace kiosk::ui
