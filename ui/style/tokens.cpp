#include "ui/style/tokens.h"

#include <cmath>

namespace kiosk::ui {

namespace {

constexpr double leastText = 4.5;
constexpr double leastVerdict = 7.0;
constexpr double leastSign = 3.0; // rings and dots, no words

/// What words need in this theme.
double leastTextOf(const Tokens &t) {
    return t.highContrast ? leastVerdict : leastText;
}

QColor rgb(unsigned value) {
    return QColor(QRgb(value));
}

/// What both themes share: verdicts and the demo look the same by day and by night.
Tokens commonTokens() {
    Tokens t;
    t.ok.fill = rgb(0x09623F);
    t.bad.fill = rgb(0xA8201A);
    t.warn.fill = rgb(0x7A4D00);
    t.calm.fill = rgb(0x3E5573);
    t.onFill = rgb(0xFFFFFF);
    t.demo = rgb(0x6A2FB5);
    t.demoStripe = rgb(0x5A239F);
    t.onDemo = rgb(0xFFFFFF);
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c) {
    return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF())) + 0.0722 * linear(double(c.blueF()));
}

QColor mixed(const QColor &a, const QColor &b, float share) {
    return QColor::fromRgbF(a.redF() * share + b.redF() * (1 - share), a.greenF() * share + b.greenF() * (1 - share),
                            a.blueF() * share + b.blueF() * (1 - share));
}

} // namespace

QColor discOn(const QColor &fill) {
    return mixed(QColor(Qt::white), fill, 0.2F);
}

namespace {

bool readable(const Tokens &t) {
    for (const QColor &ground : {t.bg, t.surface, t.surface2, t.accentSoft}) {
        if (contrast(t.accent, ground) < leastTextOf(t)) {
            return false;
        }
    }
    return contrast(t.onAccent, t.accent) >= leastTextOf(t);
}

void setAccent(Tokens &t, const QColor &accent) {
    t.accent = accent;
    t.accentSoft = mixed(accent, t.surface, t.dark ? 0.15F : 0.12F);
    const QColor night = rgb(0x0B1A38);
    t.onAccent = contrast(t.onFill, accent) >= contrast(night, accent) ? t.onFill : night;
}

} // namespace

const ToneColours &Tokens::tone(Tone tone) const {
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Bad:
        return bad;
    case Tone::Warn:
        return warn;
    case Tone::Calm:
        break;
    }
    return calm;
}

Tokens lightTokens() {
    Tokens t = commonTokens();
    t.bg = rgb(0xF4F5F7);
    t.surface = rgb(0xFFFFFF);
    t.surface2 = rgb(0xECEFF3);
    t.ink = rgb(0x17202B);
    t.ink2 = rgb(0x4C5868);
    t.line = rgb(0xD5DAE1);
    t.accent = rgb(0x1F4FBF);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xE3EBFB);
    t.ok.ink = rgb(0x09623F);
    t.ok.soft = rgb(0xDFF3E9);
    t.bad.ink = rgb(0xA8201A);
    t.bad.soft = rgb(0xFBE6E4);
    t.warn.ink = rgb(0x7A4D00);
    t.warn.soft = rgb(0xFBEFD6);
    t.calm.ink = rgb(0x3E5573);
    t.calm.soft = rgb(0xE4EAF2);
    return t;
}

Tokens darkTokens() {
    Tokens t = commonTokens();
    t.dark = true;
    t.bg = rgb(0x10151C);
    t.surface = rgb(0x19212B);
    t.surface2 = rgb(0x232D3A);
    t.ink = rgb(0xF0F3F7);
    t.ink2 = rgb(0xAEB9C7);
    t.line = rgb(0x344152);
    t.accent = rgb(0x8FB4FF);
    t.onAccent = rgb(0x0B1A38);
    t.accentSoft = rgb(0x1F2F4F);
    t.ok.ink = rgb(0x6FD6A6);
    t.ok.soft = rgb(0x12372A);
    t.bad.ink = rgb(0xFF9A92);
    t.bad.soft = rgb(0x4A1B18);
    t.warn.ink = rgb(0xF2C66D);
    t.warn.soft = rgb(0x3F2F0E);
    t.calm.ink = rgb(0xA9C0DD);
    t.calm.soft = rgb(0x22303F);
    return t;
}

Tokens highContrastTokens() {
    Tokens t = commonTokens();
    t.dark = true;
    t.highContrast = true;
    t.bg = rgb(0x000000);
    t.surface = rgb(0x000000);
    t.surface2 = rgb(0x1A1A1A);
    t.ink = rgb(0xFFFFFF);
    t.ink2 = rgb(0xEDEDED);
    t.line = rgb(0xFFFFFF);
    t.accent = rgb(0xFFE66B);
    t.onAccent = rgb(0x000000);
    t.accentSoft = rgb(0x2E2A10);
    t.ok.ink = rgb(0x7CFFB8);
    t.ok.soft = rgb(0x06281A);
    t.bad.ink = rgb(0xFFC2BC);
    t.bad.soft = rgb(0x3A0F0C);
    t.warn.ink = rgb(0xFFDB80);
    t.warn.soft = rgb(0x2E2205);
    t.calm.ink = rgb(0xD3E5FF);
    t.calm.soft = rgb(0x16212E);
    return t;
}

Tokens withAccent(Tokens tokens, const QColor &accent) {
    if (!accent.isValid()) {
        return tokens;
    }
    constexpr int steps = 100;
    const float from = accent.lightnessF();
    const float to = tokens.dark ? 1.0F : 0.0F;
    for (int step = 0; step <= steps; ++step) {
        const float lightness = from + (to - from) * float(step) / float(steps);
        setAccent(tokens, QColor::fromHslF(std::max(0.0F, accent.hslHueF()), accent.hslSaturationF(), lightness));
        if (readable(tokens)) {
            break;
        }
    }
    return tokens;
}

double contrast(const QColor &a, const QColor &b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

std::vector<ColourPair> colourPairs(const Tokens &t) {
    const double least = leastTextOf(t);
    std::vector<ColourPair> pairs{
        {"ink on page", t.ink, t.bg, leastVerdict},
        {"ink on card", t.ink, t.surface, leastVerdict},
        {"ink on quiet fill", t.ink, t.surface2, leastVerdict},
        {"ink on selection", t.ink, t.accentSoft, leastVerdict},
        {"secondary on page", t.ink2, t.bg, least},
        {"secondary on card", t.ink2, t.surface, least},
        {"secondary on quiet fill", t.ink2, t.surface2, least},
        {"secondary on selection", t.ink2, t.accentSoft, least},
        {"accent on page", t.accent, t.bg, least},
        {"accent on card", t.accent, t.surface, least},
        {"accent on quiet fill", t.accent, t.surface2, least},
        {"accent on selection", t.accent, t.accentSoft, least},
        {"words on accent", t.onAccent, t.accent, least},
        {"ok on card", t.ok.ink, t.surface, least},
        {"bad on card", t.bad.ink, t.surface, least},
        {"warn on card", t.warn.ink, t.surface, least},
        {"calm on card", t.calm.ink, t.surface, least},
        {"ok on its ground", t.ok.ink, t.ok.soft, least},
        {"bad on its ground", t.bad.ink, t.bad.soft, least},
        {"warn on its ground", t.warn.ink, t.warn.soft, least},
        {"calm on its ground", t.calm.ink, t.calm.soft, least},
        {"ink on ok ground", t.ink, t.ok.soft, leastVerdict},
        {"ink on bad ground", t.ink, t.bad.soft, leastVerdict},
        {"ink on warn ground", t.ink, t.warn.soft, leastVerdict},
        {"ink on calm ground", t.ink, t.calm.soft, leastVerdict},
        {"verdict verified", t.onFill, t.ok.fill, leastVerdict},
        {"verdict not verified", t.onFill, t.bad.fill, leastVerdict},
        {"verdict review", t.onFill, t.warn.fill, leastVerdict},
        {"verdict calm", t.onFill, t.calm.fill, leastVerdict},
        {"sign on verified", t.onFill, discOn(t.ok.fill), leastSign},
        {"sign on not verified", t.onFill, discOn(t.bad.fill), leastSign},
        {"sign on review", t.onFill, discOn(t.warn.fill), leastSign},
        {"sign on calm", t.onFill, discOn(t.calm.fill), leastSign},
        {"demo", t.onDemo, t.demo, leastVerdict},
        {"demo stripe", t.onDemo, t.demoStripe, leastVerdict},
        {"focus ring on page", t.accent, t.bg, leastSign},
        {"dot of a service", t.ok.ink, t.surface, leastSign},
    };
    // Where nothing but lines separates what lies on black, they are signs.
    if (t.highContrast) {
        pairs.push_back({"line on page", t.line, t.bg, leastSign});
        pairs.push_back({"line on quiet fill", t.line, t.surface2, leastSign});
    }
    return pairs;
}

} // namespace kiosk::ui
