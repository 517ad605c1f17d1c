#include "ui/review/recordlisthead.h"

#include "ui/review/recordlist.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace kiosk::ui {

namespace {

constexpr int padding = 20;

} // namespace

RecordListHead::RecordListHead(RecordList &list, QWidget *parent) : QWidget(parent), m_list(list) {
    setObjectName(QStringLiteral("recordListHead"));
    list.viewport()->installEventFilter(this);
    follow();
}

void RecordListHead::follow() {
    setFixedHeight(QFontMetrics(Theme::current().font(TextRole::Heading)).height() + padding);
    setVisible(m_list.isOneLine());
    update();
}

void RecordListHead::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
    painter.setFont(Theme::current().font(TextRole::Heading));
    painter.setPen(t.ink2);
    const QRectF row(0, 0, m_list.viewport()->width(), height());
    const auto columns = RecordList::columnsIn(row);
    const std::array<QString, RecordList::ColumnCount> names{tr("Time"),    tr("Outcome"), tr("Check"),
                                                             tr("Service"), tr("Reason"),  tr("Desk")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        painter.drawText(mirrored(columns.at(i), QRectF(rect()), layoutDirection()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, names.at(i));
    }
}

bool RecordListHead::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void RecordListHead::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        follow();
    }
}

} // namespace kiosk::ui
