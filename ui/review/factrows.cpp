#include "ui/review/factrows.h"

#include "ui/style/accessibles.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 80;
constexpr int rowGap = 8;
constexpr int columnGap = 16;
constexpr int labelShare = 2;
constexpr int valueShare = 3;

} // namespace

FactRows::FactRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FactRows::setFacts(const QList<Fact> &facts) {
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(0, labelShare);
    grid->setColumnStretch(1, valueShare);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty()) {
            continue;
        }
        const int row = grid->rowCount();
        auto *label = new TextLabel(TextRole::Secondary, m_rows);
        label->setForeignText(fact.label, longestLabel);
        label->setInk(Ink::Secondary);
        auto *value = new TextLabel(TextRole::Secondary, m_rows);
        value->setForeignText(fact.value);
        value->setProperty("strong", true);
        //: what something is called and what it says
        setSpokenName(value, tr("%1: %2").arg(label->text(), value->text()));
        for (TextLabel *each : {label, value}) {
            each->setWrapping(true);
            grid->addWidget(each, row, each == label ? 0 : 1, Qt::AlignTop);
        }
    }
    m_column->addWidget(m_rows);
    m_rows->show();
}

} // namespace kiosk::ui
