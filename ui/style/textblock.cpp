#include "ui/style/textblock.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace kiosk::ui {

TextBlock::TextBlock(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment,
                     Qt::LayoutDirection page, QTextOption::WrapMode wrap)
    : m_layout(std::make_unique<QTextLayout>(text, font)) {
    if (page == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute)) {
        if (alignment & (Qt::AlignLeft | Qt::AlignRight)) {
            alignment ^= Qt::AlignLeft | Qt::AlignRight;
        }
    }
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (text.isEmpty()) {
        return; // Qt would make one empty line of it
    }
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition(QPointF(0, m_height));
        m_height += std::ceil(line.height());
        m_naturalWidth = qMax(m_naturalWidth, std::ceil(line.naturalTextWidth()));
    }
    m_layout->endLayout();
}

TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;
TextBlock::~TextBlock() = default;

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const {
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

} // namespace kiosk::ui
