#pragma once

#include <QString>

namespace kiosk::ui {

/// Plays the demo's journeys by itself and saves a picture of every page into the folder: in both themes and the given
/// language at 1280×800 ("start-light-en-1280x800.png"), the main pages in English in other sizes too. Without a
/// language: English, German, and Arabic, which reads from right to left. Prints the folder. Returns
/// the program's exit code: 0, 73 where the folder cannot be written, 70 where a journey did not come to its end.
int takeScreenshots(const QString &folder, const QString &language = {});

} // namespace kiosk::ui
