#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QString>
#include <QTextOption>
#include <memory>

class QPainter;
class QTextLayout;

namespace kiosk::ui {

/// Plain text wrapped into a width, in whole words where they fit and inside a word where one alone is too long, so
/// that nothing is ever cut off at the side. Alignment left means "where reading starts" in the given direction of the
/// page; inside the lines the text runs as its own letters demand.
class TextBlock {
public:
    TextBlock(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft,
              Qt::LayoutDirection page = Qt::LeftToRight,
              QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere);
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    qreal height() const { return m_height; }
    qreal naturalWidth() const { return m_naturalWidth; } ///< of the widest line, as wrapped

    void paint(QPainter &painter, const QPointF &topLeft, const QColor &color) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
};

} // namespace kiosk::ui
