#include "ui/widgets/textlabel.h"

#include "app/base/displaytext.h"
#include "ui/style/textblock.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int readableEms = 34; // a line longer than this is hard to follow
constexpr int leastEms = 6;
constexpr qsizetype mostMeasures = 8; // widths of one text that are remembered

/// The names that resources/style/kiosk.qss selects by.
QString nameOf(TextRole role) {
    switch (role) {
    case TextRole::Verdict:
        return QStringLiteral("verdict");
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Card:
        return QStringLiteral("card");
    case TextRole::Value:
        return QStringLiteral("value");
    case TextRole::Step:
        return QStringLiteral("step");
    case TextRole::Action:
        return QStringLiteral("action");
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::Secondary:
        return QStringLiteral("secondary");
    case TextRole::Label:
        return QStringLiteral("label");
    case TextRole::Heading:
        break;
    }
    return QStringLiteral("heading");
}

QString nameOf(Ink ink) {
    switch (ink) {
    case Ink::Primary:
        return QStringLiteral("primary");
    case Ink::Secondary:
        return QStringLiteral("secondary");
    case Ink::Accent:
        return QStringLiteral("accent");
    case Ink::Ok:
        return QStringLiteral("ok");
    case Ink::Bad:
        return QStringLiteral("bad");
    case Ink::Warn:
        return QStringLiteral("warn");
    case Ink::Calm:
        return QStringLiteral("calm");
    case Ink::OnFill:
        break;
    }
    return QStringLiteral("onFill");
}

} // namespace

TextLabel::TextLabel(TextRole role, QWidget *parent) : TextLabel(role, QString(), parent) {}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setProperty("textRole", nameOf(role));
    setProperty("ink", nameOf(Ink::Primary));
    setText(text);
}

void TextLabel::setWords(const QString &text) {
    setText(text);
}

void TextLabel::setForeignText(const QString &text, int limit) {
    setText(displayText(text, limit));
}

void TextLabel::setInk(Ink ink) {
    setProperty("ink", nameOf(ink));
    repolish();
}

void TextLabel::setRole(TextRole role) {
    setProperty("textRole", nameOf(role));
    repolish();
    updateGeometry();
}

void TextLabel::repolish() {
    style()->unpolish(this);
    style()->polish(this);
    update();
}

void TextLabel::setWrapping(bool wrap) {
    setWordWrap(wrap);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
}

/// Natural width and height of the text wrapped into a width.
QSizeF TextLabel::measured(int width) const {
    const size_t words = qHash(text(), QHashSeed::globalSeed());
    if (words != m_measuredText || font() != m_measuredFont || m_measures.size() >= mostMeasures) {
        m_measures.clear();
        m_measuredText = words;
        m_measuredFont = font();
    }
    const auto known = std::find_if(m_measures.cbegin(), m_measures.cend(),
                                    [width](const Measure &measure) { return measure.width == width; });
    if (known != m_measures.cend()) {
        return known->size;
    }
    const TextBlock block(text(), font(), width);
    m_measures.append({width, QSizeF(block.naturalWidth(), block.height())});
    return m_measures.back().size;
}

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap()) {
        return QLabel::heightForWidth(width);
    }
    ensurePolished();
    const QMargins m = contentsMargins();
    return int(std::ceil(measured(width - m.left() - m.right()).height())) + m.top() + m.bottom();
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap()) {
        return QLabel::sizeHint();
    }
    ensurePolished();
    const int widest = fontMetrics().height() * readableEms / 2;
    const QSizeF size = measured(widest);
    const QMargins m = contentsMargins();
    return QSize(int(size.width()) + 1 + m.left() + m.right(), int(std::ceil(size.height())) + m.top() + m.bottom());
}

QSize TextLabel::minimumSizeHint() const {
    if (!wordWrap()) {
        return QLabel::minimumSizeHint();
    }
    ensurePolished();
    return QSize(qMin(sizeHint().width(), fontMetrics().height() * leastEms / 2), fontMetrics().height());
}

void TextLabel::paintEvent(QPaintEvent *event) {
    if (!wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect box = contentsRect();
    const TextBlock block(text(), font(), box.width(), alignment() & Qt::AlignHorizontal_Mask, layoutDirection());
    double top = box.top();
    if (alignment() & Qt::AlignVCenter) {
        top += (box.height() - block.height()) / 2;
    } else if (alignment() & Qt::AlignBottom) {
        top += box.height() - block.height();
    }
    QPainter painter(this);
    block.paint(painter, QPointF(box.left(), top), palette().color(foregroundRole()));
}

} // namespace kiosk::ui
