#include "ui/pages/page.h"

#include "ui/text/languages.h"

namespace kiosk::ui {

Page::Page(const QString &name, QWidget *parent) : QWidget(parent) {
    setObjectName(name);
    setProperty("page", true);
    setAttribute(Qt::WA_StyledBackground);
    connect(&Languages::current(), &Languages::changed, this, [this] { retranslate(); });
}

} // namespace kiosk::ui
