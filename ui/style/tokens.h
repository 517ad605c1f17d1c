#pragma once

#include "app/base/tone.h"

#include <QColor>
#include <optional>
#include <vector>

namespace kiosk::ui {

using kiosk::Tone;

/// A tone's colours: words and signs, a quiet ground for them, and the strong ground of the verdict with white words.
struct ToneColours {
    QColor ink;
    QColor soft;
    QColor fill;
};

/// Every colour of the window. A widget names a token, never a colour.
struct Tokens {
    bool dark = false;
    bool highContrast = false;           ///< every pair of colours is at least as far apart as a verdict's
    QColor bg, surface, surface2;        ///< page; cards and bars; quiet fills
    QColor ink, ink2, line;              ///< text; secondary text; hairlines
    QColor accent, onAccent, accentSoft; ///< the one next step and the selection
    ToneColours ok, bad, warn, calm;
    QColor onFill;                   ///< words on a verdict
    QColor demo, demoStripe, onDemo; ///< demo and rehearsal

    const ToneColours &tone(Tone tone) const;
};

Tokens lightTokens();
Tokens darkTokens();
Tokens highContrastTokens();

/// The same with a site's own accent, made lighter or darker until words in it can be read on every ground.
Tokens withAccent(Tokens tokens, const QColor &accent);

/// The disc behind a verdict's sign.
QColor discOn(const QColor &fill);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// A pair of colours that some widget really uses, and the least contrast it must have.
struct ColourPair {
    const char *name;
    QColor foreground;
    QColor background;
    double least;
};
std::vector<ColourPair> colourPairs(const Tokens &tokens);

} // namespace kiosk::ui
