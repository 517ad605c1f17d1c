#include "app/cli/catalogue.h"

#include <QEventLoop>

namespace kiosk::cli {

void fillCatalogue(Kiosk &kiosk) {
    QEventLoop loop;
    QObject::connect(&kiosk, &Kiosk::typesChanged, &loop, [&] {
        if (!kiosk.isFilling())
            loop.quit();
    });
    kiosk.fillCatalogue();
    if (kiosk.isFilling())
        loop.exec();
}

} // namespace kiosk::cli
