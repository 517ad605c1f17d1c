#include "ui/widgets/searchfield.h"

#include "ui/widgets/sign.h"

#include <QEvent>
#include <QHBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int side = 22;
constexpr int inset = 20;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent) {
    setMaxLength(longest);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *sign = new Sign(side, this);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    sign->setIcon(QStringLiteral("search"), [](const Tokens &t) { return t.ink2; });
    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(sign, 0, Qt::AlignLeft | Qt::AlignVCenter);
    followDirection();
}

/// The sign stands where reading begins.
void SearchField::followDirection() {
    constexpr int room = side + inset - 8; // its own padding is there already
    const bool fromTheRight = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(fromTheRight ? 0 : inset, 0, fromTheRight ? inset : 0, 0);
    setTextMargins(fromTheRight ? 0 : room, 0, fromTheRight ? room : 0, 0);
}

void SearchField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && layout()) {
        followDirection();
    }
}

} // namespace kiosk::ui
