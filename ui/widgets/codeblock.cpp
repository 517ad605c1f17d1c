#include "ui/widgets/codeblock.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"
#include "ui/style/wipe.h"

#include <QEvent>
#include <QPaintEvent>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int padding = 12;
constexpr int usualWidth = 640;
/// What a screen reader is given at once.
constexpr qsizetype longestSpoken = 4000;

QFont codeFont() {
    return Theme::current().codeFont(TextRole::Label);
}

} // namespace

CodeBlock::CodeBlock(QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

CodeBlock::~CodeBlock() {
    setAccessibleName({});
    for (QString &line : m_lines) {
        wipe(line);
    }
}

void CodeBlock::setText(const QString &text) {
    m_lines.clear();
    qsizetype begin = 0;
    while (begin <= text.size() && m_lines.size() < mostLines) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        m_lines.append(displayText(QStringView(text).mid(begin, end - begin), longestLine));
        begin = end + 1;
    }
    if (begin <= text.size()) {
        m_lines.append(tr("Only the first %1 lines are shown").arg(mostLines));
    }
    setSpokenName(this, shownText().left(longestSpoken));
    updateGeometry();
    update();
}

int CodeBlock::heightForWidth(int width) const {
    const QFont font = codeFont();
    double height = 2.0 * padding;
    for (const QString &line : m_lines) {
        height += line.isEmpty() ? QFontMetricsF(font).height() : TextBlock(line, font, width - 2 * padding).height();
    }
    return int(std::ceil(height));
}

QSize CodeBlock::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize CodeBlock::minimumSizeHint() const {
    return {200, 2 * padding};
}

void CodeBlock::paintEvent(QPaintEvent *event) {
    const Tokens &t = Theme::current().tokens();
    const QFont font = codeFont();
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().controlRadius, t.surface2);
    double top = padding;
    for (const QString &line : m_lines) {
        if (top > event->rect().bottom()) {
            break;
        }
        const TextBlock block(line, font, width() - 2 * padding);
        block.paint(painter, QPointF(padding, top), t.ink);
        top += line.isEmpty() ? QFontMetricsF(font).height() : block.height();
    }
}

void CodeBlock::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace kiosk::ui
