#include "ui/widgets/searchfield.h"

#include "ui/widgets/sign.h"

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
    row->setContentsMargins(inset, 0, 0, 0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(sign, 0, Qt::AlignLeft | Qt::AlignVCenter);
    setTextMargins(side + inset - 8, 0, 0, 0); // its own padding is there already
}

} // namespace kiosk::ui
