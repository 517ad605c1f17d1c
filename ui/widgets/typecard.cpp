#include "ui/widgets/typecard.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int padding = 22;
constexpr int badgeSide = 30;
constexpr int badgeInset = 16;
constexpr int pinSide = 20;
constexpr int dotSide = 12;
constexpr int longestTitle = 120;
constexpr int longestSubLine = 300;

} // namespace

struct TypeCard::Shape {
    TextBlock title, subLine, service;
    double iconSide;
    double textLeft;
    double textWidth;
    double serviceWidth;
    int height;

    double words() const { return title.height() + subLine.height(); }
};

TypeCard::TypeCard(QWidget *parent) : Pressable(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", Theme::current().metrics().cardRadius);
    m_hold.setSingleShot(true);
    m_hold.setInterval(LongPress);
    connect(&m_hold, &QTimer::timeout, this, &TypeCard::holdDown);
}

void TypeCard::setTitle(const QString &title) {
    m_title = displayText(title, longestTitle);
    setText(QString(m_title).replace(u'&', QLatin1String("&&"))); // no mnemonic in a name
    describe();
}

void TypeCard::setSubLine(const QString &subLine) {
    m_subLine = displayText(subLine, longestSubLine);
    describe();
}

void TypeCard::setService(const QString &service) {
    m_service = displayText(service, longestTitle);
    describe();
}

void TypeCard::setIconName(const QString &name) {
    m_icon = name;
    update();
}

void TypeCard::setNumber(int number) {
    m_number = number;
    describe();
}

void TypeCard::setBig(bool big) {
    m_big = big;
    updateGeometry();
    update();
}

void TypeCard::setPinned(bool isPinned) {
    m_isPinned = isPinned;
    describe();
}

void TypeCard::setTrouble(std::optional<Tone> tone, const QString &words) {
    m_trouble = tone;
    m_troubleWords = words;
    setToolTip(words);
    describe();
}

void TypeCard::mousePressEvent(QMouseEvent *event) {
    Pressable::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_hold.start();
    }
}

/// The finger is still there, and goes up without having tapped.
void TypeCard::holdDown() {
    if (!isDown()) {
        return;
    }
    constexpr QPointF outside(-10'000, -10'000);
    QMouseEvent release(QEvent::MouseButtonRelease, outside, mapToGlobal(outside), Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    mouseReleaseEvent(&release);
    Q_EMIT
    heldDown();
}

void TypeCard::contextMenuEvent(QContextMenuEvent *event) {
    event->accept();
    Q_EMIT
    heldDown();
}

void TypeCard::describe() {
    setSpokenName(this, title());
    QStringList description;
    if (!m_subLine.isEmpty()) {
        description += m_subLine;
    }
    if (!m_service.isEmpty()) {
        description += tr("checked by %1", "spoken; a service's name").arg(m_service);
    }
    if (m_trouble) {
        description += m_troubleWords;
    }
    if (m_isPinned) {
        description += tr("pinned", "spoken; it stays among the first");
    }
    if (m_number > 0) {
        description += tr("key %1", "spoken; a digit on the keyboard").arg(m_number);
    }
    setAccessibleDescription(description.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

TypeCard::Shape TypeCard::measure(int width) const {
    const Theme &theme = Theme::current();
    const bool compact = theme.isCompact();
    const QString subLine = theme.metrics().subLines ? m_subLine : QString();
    const QString service = m_big ? m_service : QString();
    const double iconSide = theme.iconPixels(m_big ? (compact ? 34 : 42) : 30);
    const double textLeft = m_big ? padding : padding + iconSide + 20;
    const double badgeRoom =
        (m_number > 0 ? badgeSide + 8 : 0) + (m_isPinned ? pinSide + 8 : 0) + (m_trouble ? dotSide + 10 : 0);
    const double textWidth = width - textLeft - (m_big ? padding : badgeInset + badgeRoom);

    QFont titleFont = theme.font(m_big ? TextRole::Card : TextRole::Action);
    TextBlock serviceBlock(service, theme.font(TextRole::Label), width * 0.4, Qt::AlignRight, layoutDirection());
    const double serviceWidth = service.isEmpty() ? 0 : serviceBlock.naturalWidth() + 1;
    // The service's name stands in its own line only where that saves none.
    const double subLineWidth = textWidth - (service.isEmpty() ? 0 : serviceWidth + 12);
    TextBlock titleBlock(m_title, titleFont, textWidth, Qt::AlignLeft, layoutDirection());
    TextBlock subLineBlock = subLine.isEmpty() ? TextBlock({}, titleFont, 1)
                                               : TextBlock(subLine, theme.font(TextRole::Secondary), subLineWidth,
                                                           Qt::AlignLeft, layoutDirection());
    const double words =
        titleBlock.height() + qMax(subLineBlock.height(), service.isEmpty() ? 0 : serviceBlock.height());
    const int least = m_big ? (compact ? 112 : 176) : (compact ? 72 : 104);
    const double needed = m_big ? padding + iconSide + 12 + words + padding : words + padding;
    return Shape{std::move(titleBlock),
                 std::move(subLineBlock),
                 std::move(serviceBlock),
                 iconSide,
                 textLeft,
                 textWidth,
                 serviceWidth,
                 qMax(least, int(std::ceil(needed)))};
}

int TypeCard::heightForWidth(int width) const {
    return measure(width).height;
}

QSize TypeCard::sizeHint() const {
    constexpr int width = 394;
    return {width, heightForWidth(width)};
}

QSize TypeCard::minimumSizeHint() const {
    constexpr int width = 220;
    return {width, m_big ? 112 : 72};
}

void TypeCard::paintEvent(QPaintEvent * /*event*/) {
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const Shape shape = measure(width());
    QPainter painter(this);
    const QColor fill = isDown() ? t.accentSoft : t.surface;
    paintBox(painter, rect(), theme.metrics().cardRadius, fill, isDown() || isHovered() ? t.accent : t.line);
    const auto place = [this](const QRectF &box) {
        return mirrored(box, rect(), layoutDirection());
    };
    const QColor ink = isEnabled() ? t.ink : t.ink2;

    const double iconTop = m_big ? padding : (height() - shape.iconSide) / 2;
    paintIcon(painter, place({double(padding), iconTop, shape.iconSide, shape.iconSide}), m_icon,
              isEnabled() ? t.accent : t.ink2);
    const double wordsTop = m_big ? height() - padding - shape.words() : (height() - shape.words()) / 2;
    const double subLineTop = wordsTop + shape.title.height();
    shape.title.paint(painter, place({shape.textLeft, wordsTop, shape.textWidth, 1}).topLeft(), ink);
    const double subLineWidth = shape.textWidth - (shape.serviceWidth > 0 ? shape.serviceWidth + 12 : 0);
    shape.subLine.paint(painter, place({shape.textLeft, subLineTop, subLineWidth, 1}).topLeft(), t.ink2);
    if (shape.serviceWidth > 0) {
        const double room = width() * 0.4;
        const double top = height() - padding - shape.service.height(); // ends where the line beside it ends
        shape.service.paint(painter, place({width() - padding - room, top, room, 1}).topLeft(), t.ink2);
    }
    if (m_number > 0) {
        const QRectF badge = place({double(width() - badgeInset - badgeSide), 14, badgeSide, badgeSide});
        paintBox(painter, badge, 8, t.surface2);
        QFont font = theme.font(TextRole::Label);
        font.setPixelSize(15); // the badge does not grow
        painter.setFont(font);
        painter.setPen(t.ink2);
        painter.drawText(badge, Qt::AlignCenter, QString::number(m_number));
    }
    double right = width() - badgeInset - (m_number > 0 ? badgeSide + 8 : 0);
    if (m_isPinned) {
        paintIcon(painter, place({right - pinSide, 14 + (badgeSide - pinSide) / 2.0, pinSide, pinSide}),
                  QStringLiteral("pin"), t.ink2);
        right -= pinSide + 8;
    }
    if (m_trouble) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tone(*m_trouble).ink);
        painter.drawEllipse(place({right - dotSide, 14 + (badgeSide - dotSide) / 2.0, dotSide, dotSide}));
    }
}

} // namespace kiosk::ui
