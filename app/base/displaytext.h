#pragma once

#include <QString>

namespace kiosk {

/// Text from outside (a claim, an issuer's name, a link) made fit for one line of a screen or a terminal: what could
/// reorder, hide or break the words around it is gone. Bidirectional controls (U+061C, U+200E/F, U+202A–202E,
/// U+2066–2069), other invisible format characters and control characters are removed, line breaks become " ⏎ ", tabs a
/// space, broken surrogates U+FFFD, and a letter keeps at most eight marks. Joiners that scripts need stay.
///
/// With a limit (in UTF-16 units, at least 0) the text is cut there and "…" comes after it; the work is proportional to
/// the limit, however long the text is.
QString displayText(QStringView text, qsizetype limit = -1);

} // namespace kiosk
