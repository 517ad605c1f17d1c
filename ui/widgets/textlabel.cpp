#include "ui/widgets/textlabel.h"

#include "app/base/displaytext.h"
#include "ui/style/textblock.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace kiosk::ui {

namespace {

constexpr int readableEms = 34; // a line longer than this is hard to follow
constexpr int leastEms = 6;

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

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap()) {
        return QLabel::heightForWidth(width);
    }
    ensurePolished();
    const QMargins m = contentsMargins();
    const TextBlock block(text(), font(), width - m.left() - m.right());
    return int(std::ceil(block.height())) + m.top() + m.bottom();
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap()) {
        return QLabel::sizeHint();
    }
    ensurePolished();
    const int widest = fontMetrics().height() * readableEms / 2;
    const TextBlock block(text(), font(), widest);
    const QMargins m = contentsMargins();
    return QSize(int(block.naturalWidth()) + 1 + m.left() + m.right(),
                 int(std::ceil(block.height())) + m.top() + m.bottom());
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
