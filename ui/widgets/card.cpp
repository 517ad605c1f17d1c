#include "ui/widgets/card.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace kiosk::ui {

Card::Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setSpacing(8);
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, this, &Card::adoptMetrics);
}

void Card::adoptMetrics() {
    const int padding = Theme::current().metrics().cardPadding;
    m_column->setContentsMargins(padding, padding, padding, padding);
}

void Card::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().cardRadius, t.surface, t.line);
}

} // namespace kiosk::ui
