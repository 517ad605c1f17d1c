#include "ui/review/recordlist.h"

#include "app/base/displaytext.h"
#include "ui/review/recordsmodel.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/outcomelook.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QScroller>
#include <QStyledItemDelegate>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int leastHeight = 56;
constexpr int padding = 16;
constexpr int columnGap = 14;
constexpr int lineGap = 4;
constexpr int oneLineFrom = 1'100;
constexpr qsizetype longestText = 120;

bool isToday(const records::Record &record) {
    return record.endedAt.toLocalTime().date() == QDate::currentDate();
}

/// Today's records need no date, and those of this year no year.
QString timeOf(const records::Record &record) {
    const QDateTime at = record.endedAt.toLocalTime();
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (isToday(record)) {
        return time;
    }
    return at.date().year() == QDate::currentDate().year()
               //: a day of this year, written as QLocale's date formats are: "28 Nov"
               ? QLocale().toString(at.date(), RecordList::tr("d MMM")) + u' ' + time
               : QLocale().toString(at, QLocale::ShortFormat);
}

} // namespace

/// Paints a row.
class RecordList::Row : public QStyledItemDelegate {
public:
    Row(RecordList &list, Naming typeName, Naming serviceName)
        : QStyledItemDelegate(&list), m_list(list), m_typeName(std::move(typeName)),
          m_serviceName(std::move(serviceName)) {}

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override {
        const Theme &theme = Theme::current();
        const int line = QFontMetrics(theme.font(TextRole::Body)).height();
        const int height = m_list.isOneLine() ? line + padding : 2 * (line + lineGap) + padding + 8;
        return {m_list.viewport()->width(), qMax(leastHeight, height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Tokens &t = Theme::current().tokens();
        const QRectF row(option.rect);
        const bool isCurrent = m_list.currentIndex() == index && m_list.hasFocus();
        painter->save();
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, isCurrent ? t.accentSoft : t.surface2);
        }
        if (isCurrent) {
            painter->fillRect(mirrored({row.left(), row.top(), 4, row.height()}, row, option.direction), t.accent);
        }
        painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.line);
        const QRectF inner = row.adjusted(padding, 0, -padding, 0);
        if (const records::Record *record = m_list.m_records.recordAt(index.row())) {
            Line line{*painter, option.direction, row};
            if (m_list.isOneLine()) {
                paintOneLine(line, *record);
            } else {
                paintTwoLines(line, inner, *record);
            }
        }
        painter->restore();
    }

private:
    struct Line {
        QPainter &painter;
        Qt::LayoutDirection direction;
        QRectF row;

        void put(const QRectF &box, const QString &text, TextRole role, const QColor &color,
                 bool isBold = false) const {
            QFont font = Theme::current().font(role);
            if (isBold) {
                font.setWeight(QFont::DemiBold);
            }
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(mirrored(box, row, direction), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
        }
        void putBadge(const QRectF &box, const records::Record &record) const {
            paintStatusBadge(painter, mirrored(box, row, direction), statusOf(record), direction);
        }
    };

    QString why(const records::Record &record) const {
        return record.reason.isEmpty() ? QString() : meaningOf(record.reason);
    }

    void paintOneLine(const Line &line, const records::Record &record) const {
        const Tokens &t = Theme::current().tokens();
        const auto cells = columnsIn(line.row);
        line.put(cells[0], timeOf(record), isToday(record) ? TextRole::Body : TextRole::Secondary, t.ink);
        line.putBadge(cells[1], record);
        line.put(cells[2], m_typeName(record), TextRole::Body, t.ink, true);
        line.put(cells[3], m_serviceName(record), TextRole::Secondary, t.ink);
        line.put(cells[4], why(record), TextRole::Secondary, t.ink2);
        line.put(cells[5], kiosk::displayText(record.desk, longestText), TextRole::Secondary, t.ink2);
    }

    void paintTwoLines(const Line &line, const QRectF &inner, const records::Record &record) const {
        const Tokens &t = Theme::current().tokens();
        const double height = (inner.height() - padding / 2.0) / 2;
        const QRectF above(inner.left(), inner.top() + padding / 4.0, inner.width(), height);
        const QRectF below = above.translated(0, height);
        const double half = inner.width() * 0.5;
        line.put({above.left(), above.top(), half - columnGap, height}, m_typeName(record), TextRole::Body, t.ink,
                 true);
        line.putBadge({above.left() + half, above.top(), half, height}, record);
        QStringList about{m_serviceName(record), kiosk::displayText(record.desk, longestText)};
        about.removeAll(QString());
        line.put({below.left(), below.top(), half - columnGap, height},
                 (QStringList{timeOf(record)} + about).join(QStringLiteral(" · ")), TextRole::Secondary, t.ink2);
        line.put({below.left() + half, below.top(), half, height}, why(record), TextRole::Secondary, t.ink2);
    }

    RecordList &m_list;
    Naming m_typeName;
    Naming m_serviceName;
};

RecordList::RecordList(RecordsModel &model, Naming typeName, Naming serviceName, QWidget *parent)
    : QListView(parent), m_records(model) {
    setObjectName(QStringLiteral("recordList"));
    setModel(&model);
    setItemDelegate(new Row(*this, std::move(typeName), std::move(serviceName)));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setProperty("focusRadius", Theme::current().metrics().cardRadius);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(this, &QListView::clicked, this, &RecordList::open);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordList::want);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordList::want, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordList::want, Qt::QueuedConnection);
}

std::array<QRectF, RecordList::ColumnCount> RecordList::columnsIn(const QRectF &row) {
    constexpr std::array<double, ColumnCount> shares{0.11, 0.15, 0.225, 0.185, 0.225, 0.105};
    std::array<QRectF, ColumnCount> columns;
    double left = row.left() + padding;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double width = (row.width() - 2 * padding) * shares.at(i);
        columns.at(i) = QRectF(left, row.top(), width - columnGap, row.height());
        left += width;
    }
    return columns;
}

bool RecordList::isOneLine() const {
    return viewport()->width() >= oneLineFrom * Theme::current().textScale();
}

void RecordList::open(const QModelIndex &index) {
    if (const records::Record *record = index.isValid() ? m_records.recordAt(index.row()) : nullptr) {
        Q_EMIT
        opened(*record);
    }
}

void RecordList::want() {
    const int count = m_records.rowCount();
    const QModelIndex first = indexAt({1, 1});
    if (count == 0 || !first.isValid()) {
        return;
    }
    const int shown = viewport()->height() / std::max(1, sizeHintForRow(0)) + 1;
    m_records.want(first.row(), first.row() + shown);
}

void RecordList::keyPressEvent(QKeyEvent *event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat()) {
        open(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT
        leftUpwards();
        return;
    }
    // No search by typed letters: they go to the field above.
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isText) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void RecordList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_records.rowCount() > 0) {
        setCurrentIndex(m_records.index(0));
    }
    viewport()->update();
}

void RecordList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    want();
}

void RecordList::updateGeometries() {
    QListView::updateGeometries();
    verticalScrollBar()->setSingleStep(leastHeight);
}

void RecordList::changeEvent(QEvent *event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace kiosk::ui
