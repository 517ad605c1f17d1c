#include "ui/widgets/typecard.h"

namespace kiosk::ui {

TypeCard *neighbourOf(const TypeCard *card, int key, const QList<TypeCard *> &cards) {
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool forwards = key == Qt::Key_Down || key == Qt::Key_Right;
    if (!upright && key != Qt::Key_Left && key != Qt::Key_Right) {
        return nullptr;
    }
    TypeCard *best = nullptr;
    int least = 0;
    for (TypeCard *other : cards) {
        const QPoint way = other->geometry().center() - card->geometry().center();
        const int along = (upright ? way.y() : way.x()) * (forwards ? 1 : -1);
        const int across = qAbs(upright ? way.x() : way.y());
        if (along <= 0 || (!upright && across > card->height() / 2)) {
            continue;
        }
        const int distance = along + 2 * across;
        if (!best || distance < least) {
            best = other;
            least = distance;
        }
    }
    return best;
}

} // namespace kiosk::ui
