#include "ui/widgets/claimtable.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/textblock.h"
#include "ui/style/wipe.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 200;
constexpr int leastRowHeight = 57;
constexpr int padding = 12;
constexpr int between = 16;
constexpr int noteGap = 6;

} // namespace

/// Paints itself: two texts side by side that both wrap, which no layout of labels does well.
class ClaimTable::Row : public QWidget {
public:
    Row(const ClaimLine &claim, QWidget *parent)
        : QWidget(parent), m_label(displayText(claim.label, longestLabel)),
          m_value(displayText(claim.value, longestValue)), m_note(displayText(claim.note, longestLabel)),
          m_tone(claim.tone) {
        if (claim.value.size() > longestValue && m_value.endsWith(u'\u2026')) {
            m_cutNote = ClaimTable::tr("Only the first %1 of %2 characters are shown")
                            .arg(locale().toString(longestValue), locale().toString(claim.value.size()));
        }
        setAccessibleRole(this, QAccessible::StaticText);
        const QString spoken = m_note.isEmpty() ? m_value : m_value + u' ' + m_note;
        setSpokenName(this, ClaimTable::tr("%1: %2", "a claim's label and its value").arg(m_label, spoken));
        setAccessibleDescription(m_cutNote);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    ~Row() override {
        setAccessibleName({});
        wipe(m_value);
        wipe(m_note);
    }

    const QString &value() const { return m_value; }
    void setLast(bool last) { m_last = last; }

    int heightForWidth(int width) const override { return measure(width).height; }
    QSize sizeHint() const override { return {480, heightForWidth(480)}; }
    QSize minimumSizeHint() const override { return {200, leastRowHeight}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        const Tokens &t = Theme::current().tokens();
        const Shape shape = measure(width());
        QPainter painter(this);
        if (!m_last) {
            painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
        }
        const auto put = [&](const TextBlock &text, double left, double top, double boxWidth, const QColor &color) {
            const QRectF box = mirrored(QRectF(left, top, boxWidth, text.height()), rect(), layoutDirection());
            text.paint(painter, box.topLeft(), color);
        };
        const double valueLeft = width() - shape.valueWidth - shape.noteRoom;
        const double top = (height() - shape.contents()) / 2.0;
        const double middle = top + shape.value.height() / 2;
        put(shape.label, 0, qMax(double(padding), middle - shape.label.height() / 2), shape.labelRoom, t.ink2);
        put(shape.value, valueLeft, top, shape.valueWidth, m_tone ? t.tone(*m_tone).ink : t.ink);
        const double noteTop = top + shape.value.height() - shape.note.height() - shape.noteLift;
        put(shape.note, width() - shape.noteRoom, noteTop, shape.noteRoom, t.ink2);
        put(shape.cutNote, valueLeft, top + shape.value.height(), shape.valueWidth, t.ink2);
    }

    void changeEvent(QEvent *event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange) {
            updateGeometry();
        }
    }

private:
    struct Shape {
        TextBlock label, value, note, cutNote;
        double labelRoom, valueWidth;
        double noteRoom; ///< width of the note with the space before it
        double noteLift; ///< from the bottom of the value's last line, so that both stand on one base line
        int height;

        double contents() const { return value.height() + cutNote.height(); }
    };

    Shape measure(int width) const {
        const Theme &theme = Theme::current();
        QFont noteFont = theme.font(TextRole::Body);
        noteFont.setWeight(QFont::DemiBold);
        const QFont valueFont = theme.font(TextRole::Value);
        const auto direction = layoutDirection();
        const auto block = [&](const QString &text, const QFont &font, double room, Qt::Alignment alignment) {
            return TextBlock(text, font, room, alignment, direction);
        };

        // A short label takes what it needs, a long one at most two fifths.
        const double labelRoom = width * 0.4;
        TextBlock label = block(m_label, theme.font(TextRole::Body), labelRoom, Qt::AlignLeft);
        const double labelWidth = label.naturalWidth() + 1;
        const double noteNeeds = m_note.isEmpty() ? 0 : QFontMetricsF(noteFont).horizontalAdvance(m_note) + noteGap;
        const double noteRoom = std::ceil(qMin(noteNeeds, width * 0.3));
        const double valueWidth = qMax(1.0, width - labelWidth - between - noteRoom);
        TextBlock value = block(m_value, valueFont, valueWidth, Qt::AlignRight);
        TextBlock note = block(m_note, noteFont, noteRoom, Qt::AlignRight);
        TextBlock cutNote = m_cutNote.isEmpty()
                                ? TextBlock({}, noteFont, 1)
                                : block(m_cutNote, theme.font(TextRole::Secondary), valueWidth, Qt::AlignRight);
        const double lift = QFontMetricsF(valueFont).descent() - QFontMetricsF(noteFont).descent();
        const double tallest = qMax(value.height() + cutNote.height(), label.height());
        const int height = qMax(leastRowHeight, int(std::ceil(tallest)) + 2 * padding + 1);
        return Shape{std::move(label),
                     std::move(value),
                     std::move(note),
                     std::move(cutNote),
                     labelRoom,
                     valueWidth,
                     noteRoom,
                     lift,
                     height};
    }

    QString m_label;
    QString m_value;
    QString m_note;
    QString m_cutNote;
    std::optional<Tone> m_tone;
    bool m_last = false;
};

ClaimTable::ClaimTable(QWidget *parent) : ScrollPane(parent) {
    column()->addStretch();
}

ClaimTable::~ClaimTable() = default;

void ClaimTable::setClaims(const std::vector<ClaimLine> &claims) {
    clear();
    setSpokenName(this, tr("Verified details"));
    for (const ClaimLine &claim : claims) {
        auto *row = new Row(claim, widget());
        row->setObjectName(QStringLiteral("claim%1").arg(m_rows.size()));
        row->setLast(m_rows.size() + 1 == claims.size());
        column()->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
    }
}

void ClaimTable::clear() {
    for (Row *row : m_rows) {
        delete row;
    }
    m_rows.clear();
}

QString ClaimTable::shownValue(int row) const {
    return m_rows.at(std::size_t(row))->value();
}

} // namespace kiosk::ui
