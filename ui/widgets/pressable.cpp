#include "ui/widgets/pressable.h"

#include <QEvent>
#include <QKeyEvent>

namespace kiosk::ui {

Pressable::Pressable(QWidget *parent) : QPushButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void Pressable::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Pressable::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

bool Pressable::isHovered() const {
    return isEnabled() && underMouse();
}

} // namespace kiosk::ui
