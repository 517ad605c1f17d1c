#include "ui/pages/expertview.h"

#include "ui/style/accessibles.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace kiosk::ui {

ExpertView::ExpertView(QWidget *parent) : Card(parent), m_pane(new ScrollPane(this)) {
    setObjectName(QStringLiteral("expertView"));
    m_pane->setObjectName(QStringLiteral("expertPane"));
    m_pane->column()->setSpacing(8);
    m_pane->column()->addStretch();
    column()->addWidget(m_pane);
}

void ExpertView::explain(const QList<ExpertPart> &parts) {
    const int place = m_pane->verticalScrollBar()->value();
    clear();
    int row = 0;
    for (const ExpertPart &part : parts) {
        auto *title = new TextLabel(TextRole::Heading, m_pane->widget());
        title->setForeignText(part.title);
        title->setInk(Ink::Secondary);
        title->setWrapping(true);
        title->setProperty("caps", true);
        title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 0);
        m_pane->column()->insertWidget(row++, title);
        auto *block = new CodeBlock(m_pane->widget());
        block->setText(part.text);
        m_pane->column()->insertWidget(row++, block);
    }
    setSpokenName(m_pane, tr("Details for experts"));
    m_pane->verticalScrollBar()->setValue(place);
}

void ExpertView::clear() {
    while (m_pane->column()->count() > 1) { // the stretch at the end stays
        const std::unique_ptr<QLayoutItem> item(m_pane->column()->takeAt(0));
        delete item->widget();
    }
}

} // namespace kiosk::ui
