#include "ui/review/entryrow.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"

#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int padding = 18;
constexpr int lineGap = 2;
constexpr int dotSide = 10;
constexpr int dotGap = 10;
constexpr int columnGap = 20;
constexpr double stateShare = 0.36;
constexpr int longestLine = 200;

} // namespace

struct EntryRow::Shape {
    TextBlock title, subLine, state;
    double wordsWidth;
    double stateWidth;
    int height;

    double words() const { return title.height() + lineGap + subLine.height(); }
};

EntryRow::EntryRow(QWidget *parent) : Pressable(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", Theme::current().metrics().controlRadius);
}

void EntryRow::setWords(const QString &title, const QString &subLine) {
    m_title = displayText(title, longestLine);
    m_subLine = displayText(subLine, longestLine);
    describe();
}

void EntryRow::setState(const QString &word, Tone tone) {
    m_state = displayText(word, longestLine);
    m_tone = tone;
    describe();
}

void EntryRow::describe() {
    setText(QString(m_title).replace(u'&', QLatin1String("&&"))); // no mnemonic in a name
    setSpokenName(this, m_title);
    setAccessibleDescription(QStringList{m_state, m_subLine}.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

EntryRow::Shape EntryRow::measure(int width) const {
    const Theme &theme = Theme::current();
    TextBlock state(m_state, theme.font(TextRole::Secondary), width * stateShare, Qt::AlignLeft, layoutDirection());
    const double stateWidth = std::ceil(state.naturalWidth()) + 1;
    const double wordsWidth = width - 2 * padding - columnGap - dotSide - dotGap - stateWidth;
    TextBlock title(m_title, theme.font(TextRole::Action), wordsWidth, Qt::AlignLeft, layoutDirection());
    TextBlock subLine(m_subLine, theme.font(TextRole::Secondary), wordsWidth, Qt::AlignLeft, layoutDirection());
    const double words = title.height() + lineGap + subLine.height();
    const double needed = std::max(words, state.height()) + 2.0 * padding * 2 / 3;
    const int height = std::max(theme.metrics().actionHeight, static_cast<int>(std::ceil(needed)));
    return Shape{std::move(title), std::move(subLine), std::move(state), wordsWidth, stateWidth, height};
}

int EntryRow::heightForWidth(int width) const {
    return measure(width).height;
}

QSize EntryRow::sizeHint() const {
    constexpr int width = 480;
    return {width, heightForWidth(width)};
}

QSize EntryRow::minimumSizeHint() const {
    constexpr int width = 320;
    return {width, Theme::current().metrics().actionHeight};
}

void EntryRow::paintEvent(QPaintEvent * /*event*/) {
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const Shape shape = measure(width());
    QPainter painter(this);
    paintBox(painter, rect(), theme.metrics().controlRadius, isDown() ? t.accentSoft : t.surface,
             isDown() || isHovered() ? t.accent : t.line);
    const auto place = [this](double left, double top, double wide, double high) {
        return mirrored(QRectF(left, top, wide, high), rect(), layoutDirection());
    };
    const double top = (height() - shape.words()) / 2;
    shape.title.paint(painter, place(padding, top, shape.wordsWidth, 1).topLeft(), t.ink);
    shape.subLine.paint(painter, place(padding, top + shape.title.height() + lineGap, shape.wordsWidth, 1).topLeft(),
                        t.ink2);
    const double stateLeft = width() - padding - shape.stateWidth;
    const QColor ink = t.tone(m_tone).ink;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(place(stateLeft - dotGap - dotSide, (height() - dotSide) / 2.0, dotSide, dotSide));
    shape.state.paint(painter, place(stateLeft, (height() - shape.state.height()) / 2, shape.stateWidth, 1).topLeft(),
                      ink);
}

} // namespace kiosk::ui
