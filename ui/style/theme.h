#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace kiosk::ui {

enum class ThemeMode { Light, Dark, HighContrast, System };

/// The sizes of type, in the order of their weight on a page.
enum class TextRole { Verdict, Title, Card, Value, Step, Action, Body, Secondary, Label, Heading };

/// Lengths in device-independent pixels; compact ones are for windows lower than 700 or narrower than 1100 pixels.
struct Metrics {
    int pageMargin = 32;
    int gap = 16;
    int wideGap = 20;
    int cardPadding = 20;
    int cardRadius = 16;
    int controlRadius = 12;
    int actionHeight = 64;
    int targetHeight = 48;
    int topBarHeight = 72;
    bool subLines = true; ///< whether cards and steps have room for their second line
};

/// One set of tokens turned into what Qt wants: palette, fonts and one style sheet for the whole application. Widgets
/// that paint themselves read tokens(), font() and metrics() when they paint; they are told of a change by the
/// QEvent::StyleChange that the new style sheet brings, or by changed().
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme &current();

    /// Makes the application look like this theme, now and after every change. Call once, after QApplication is made.
    void apply(QApplication &application);

    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    bool isDark() const { return m_tokens.dark; }
    bool isHighContrast() const { return m_tokens.highContrast; }
    /// The next one of light, dark and high contrast.
    void next();

    /// A site's own accent; an invalid colour gives back the built-in one.
    void setAccent(const QColor &accent);

    /// Enlarges all text, 1 to 3; boxes grow with it.
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    const Tokens &tokens() const { return m_tokens; }
    const Metrics &metrics() const { return m_metrics; }
    QFont font(TextRole role) const;
    /// The same size with all letters equally wide and none that look alike, for what is compared or typed.
    QFont codeFont(TextRole role) const;
    int pixels(TextRole role) const; ///< height of the type with the text scale applied
    /// The side of an icon that stands beside words; grows with them, but less than they do.
    int iconPixels(int side) const;
    QPalette palette() const;
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    void update();
    Tokens chosenTokens() const;

    QApplication *m_application = nullptr;
    ThemeMode m_mode = ThemeMode::System;
    QColor m_accent;
    bool m_systemIsDark = false;
    bool m_compact = false;
    double m_textScale = 1.0;
    Tokens m_tokens;
    Metrics m_metrics;
};

} // namespace kiosk::ui
