#include "ui/review/facts.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <memory>

namespace kiosk::ui {

namespace {

constexpr int lineGap = 2;

} // namespace

void addFact(QVBoxLayout *column, const QString &label, const QString &value) {
    auto *name = new TextLabel(TextRole::Label);
    name->setForeignText(label);
    name->setInk(Ink::Secondary);
    name->setWrapping(true);
    auto *text = new TextLabel(TextRole::Body);
    text->setForeignText(value);
    text->setWrapping(true);
    auto *line = new QWidget;
    auto *lines = new QVBoxLayout(line);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(lineGap);
    lines->addWidget(name);
    lines->addWidget(text);
    column->addWidget(line);
}

void emptyColumn(QVBoxLayout *column) {
    while (column->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(column->takeAt(0));
        delete item->widget();
    }
}

} // namespace kiosk::ui
