#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace kiosk::ui {

FlowLayout::FlowLayout(int spacing, Qt::Alignment lines) : m_lines(lines) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem *item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const {
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue; // hidden
        }
        QSize size = item->sizeHint();
        if (size.width() > width) {
            size.setWidth(qMax(width, item->minimumSize().width()));
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
        }
        const bool fits = !lines.empty() && lines.back().width + spacing() + size.width() <= width;
        if (!fits) {
            lines.emplace_back();
        }
        Line &line = lines.back();
        line.width += (line.items.empty() ? 0 : spacing()) + size.width();
        line.height = qMax(line.height, size.height());
        line.items.emplace_back(item, size);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : linesFor(width - margins.left() - margins.right())) {
        height += (height > 0 ? spacing() : 0) + line.height;
    }
    return margins.top() + height + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
    const std::vector<Line> lines = linesFor(QWIDGETSIZE_MAX);
    return (lines.empty() ? QSize(0, 0) : QSize(lines.front().width, lines.front().height)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top() + qMax(0, rect.height() - heightForWidth(rect.width())) / 2;
    for (const Line &line : linesFor(inside.width())) {
        int left = inside.left() + (m_lines & Qt::AlignRight ? inside.width() - line.width : 0);
        for (const auto &[item, size] : line.items) {
            const QRect box(QPoint(left, top + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, inside, box));
            left += size.width() + spacing();
        }
        top += line.height + spacing();
    }
}

} // namespace kiosk::ui
