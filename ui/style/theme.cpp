#include "ui/style/theme.h"

#include "ui/style/focusring.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyleFactory>
#include <cmath>

namespace kiosk::ui {

namespace {

struct TypeFace {
    int pixels;
    int compactPixels;
    QFont::Weight weight;
};

TypeFace typeFace(TextRole role) {
    switch (role) {
    case TextRole::Verdict:
        return {44, 36, QFont::Bold};
    case TextRole::Title:
        return {30, 26, QFont::Bold};
    case TextRole::Card:
        return {24, 22, QFont::DemiBold};
    case TextRole::Value:
        return {22, 20, QFont::Bold};
    case TextRole::Step:
        return {22, 20, QFont::DemiBold};
    case TextRole::Action:
        return {20, 18, QFont::DemiBold};
    case TextRole::Body:
        return {18, 16, QFont::Normal};
    case TextRole::Secondary:
        return {16, 15, QFont::Normal};
    case TextRole::Label:
        return {14, 14, QFont::Normal};
    case TextRole::Heading:
        break;
    }
    return {14, 14, QFont::Bold};
}

Metrics compactMetrics() {
    Metrics m;
    m.pageMargin = 16;
    m.gap = 12;
    m.wideGap = 12;
    m.cardPadding = 14;
    m.actionHeight = 56;
    m.topBarHeight = 56;
    m.subLines = false;
    return m;
}

QString textOf(const QString &resource) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The program was built without %s", qPrintable(resource));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

Theme &Theme::current() {
    static Theme theme;
    return theme;
}

Theme::Theme() : m_tokens(lightTokens()) {}

void Theme::apply(QApplication &application) {
    if (m_application == &application)
        return;
    if (!m_application) {
        const QPalette system = QGuiApplication::palette();
        m_systemIsDark = system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        new FocusRing(&application);
    }
    m_application = &application;
    update();
}

void Theme::setMode(ThemeMode mode) {
    if (m_mode != mode) {
        m_mode = mode;
        update();
    }
}

void Theme::setAccent(const QColor &accent) {
    if (m_accent != accent) {
        m_accent = accent;
        update();
    }
}

void Theme::setTextScale(double scale) {
    const double bounded = qBound(1.0, scale, 3.0);
    if (m_textScale != bounded) {
        m_textScale = bounded;
        update();
    }
}

void Theme::setCompact(bool compact) {
    if (m_compact != compact) {
        m_compact = compact;
        update();
    }
}

Tokens Theme::chosenTokens() const {
    switch (m_mode) {
    case ThemeMode::Light:
        return lightTokens();
    case ThemeMode::Dark:
        return darkTokens();
    case ThemeMode::HighContrast:
        return highContrastTokens();
    case ThemeMode::System:
        break;
    }
    return m_systemIsDark ? darkTokens() : lightTokens();
}

void Theme::next() {
    setMode(isHighContrast() ? ThemeMode::Light : isDark() ? ThemeMode::HighContrast : ThemeMode::Dark);
}

void Theme::update() {
    m_tokens = withAccent(chosenTokens(), m_accent);
    m_metrics = m_compact ? compactMetrics() : Metrics{};
    if (!m_application) {
        return;
    }
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextRole::Body));
    const QString sheet = styleSheet();
    if (sheet != m_application->styleSheet()) {
        m_application->setStyleSheet(sheet);
    }
    Q_EMIT
    changed();
}

int Theme::pixels(TextRole role) const {
    const TypeFace face = typeFace(role);
    return int(std::lround((m_compact ? face.compactPixels : face.pixels) * m_textScale));
}

int Theme::iconPixels(int side) const {
    return int(std::lround(side * (1 + (m_textScale - 1) / 2)));
}

QFont Theme::font(TextRole role) const {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels(role));
    font.setWeight(typeFace(role).weight);
    return font;
}

QFont Theme::codeFont(TextRole role) const {
    QFont code = font(role);
    code.setFamilies(
        {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    code.setStyleHint(QFont::Monospace);
    return code;
}

QPalette Theme::palette() const {
    const Tokens &t = m_tokens;
    QPalette p(t.ink, t.surface, t.surface, t.line, t.ink2, t.ink, t.ink, t.surface, t.bg);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.ink2);
    p.setColor(QPalette::AlternateBase, t.surface2);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.ink2);
    }
    return p;
}

QString Theme::styleSheet() const {
    const Tokens &t = m_tokens;
    const auto px = [](int value) {
        return QString::number(value) + QStringLiteral("px");
    };
    const QHash<QString, QString> values{
        {QStringLiteral("bg"), t.bg.name()},
        {QStringLiteral("surface"), t.surface.name()},
        {QStringLiteral("surface2"), t.surface2.name()},
        {QStringLiteral("ink"), t.ink.name()},
        {QStringLiteral("ink2"), t.ink2.name()},
        {QStringLiteral("line"), t.line.name()},
        {QStringLiteral("accent"), t.accent.name()},
        {QStringLiteral("onAccent"), t.onAccent.name()},
        {QStringLiteral("accentSoft"), t.accentSoft.name()},
        {QStringLiteral("ok"), t.ok.ink.name()},
        {QStringLiteral("bad"), t.bad.ink.name()},
        {QStringLiteral("warn"), t.warn.ink.name()},
        {QStringLiteral("calm"), t.calm.ink.name()},
        {QStringLiteral("onFill"), t.onFill.name()},
        {QStringLiteral("verdictSize"), px(pixels(TextRole::Verdict))},
        {QStringLiteral("titleSize"), px(pixels(TextRole::Title))},
        {QStringLiteral("cardSize"), px(pixels(TextRole::Card))},
        {QStringLiteral("valueSize"), px(pixels(TextRole::Value))},
        {QStringLiteral("actionSize"), px(pixels(TextRole::Action))},
        {QStringLiteral("bodySize"), px(pixels(TextRole::Body))},
        {QStringLiteral("secondarySize"), px(pixels(TextRole::Secondary))},
        {QStringLiteral("labelSize"), px(pixels(TextRole::Label))},
        {QStringLiteral("controlRadius"), px(m_metrics.controlRadius)},
        {QStringLiteral("cardRadius"), px(m_metrics.cardRadius)},
        {QStringLiteral("targetHeight"), px(m_metrics.targetHeight)},
    };
    static const QString pattern = textOf(QStringLiteral(":/style/kiosk.qss"));
    static const QRegularExpression placeholder(QStringLiteral("@(\\w+)@"));
    QString sheet;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(pattern).mid(end, match.capturedStart() - end);
        sheet += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return sheet + pattern.mid(end);
}

} // namespace kiosk::ui
