#include "ui/pages/explanation.h"

#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

Explanation::Explanation(QWidget *parent, const QString &name) : Card(parent), m_pane(new ScrollPane(this)) {
    setObjectName(name);
    m_pane->setObjectName(name + QStringLiteral("Pane"));
    m_pane->column()->setSpacing(4);
    m_pane->column()->addStretch();
    column()->addWidget(m_pane);
}

void Explanation::explain(const QList<Part> &parts, const QStringList &smallPrint) {
    clear();
    int row = 0;
    const auto add = [this, &row](TextLabel *label, int above) {
        label->setWrapping(true);
        label->setContentsMargins(0, row == 0 ? 0 : above, 0, 0);
        m_pane->column()->insertWidget(row++, label);
        label->show(); // else it counts for nothing until the event loop has shown it
    };
    for (const Part &part : parts) {
        if (part.words.isEmpty()) {
            continue;
        }
        if (!part.heading.isEmpty()) {
            add(new TextLabel(TextRole::Card, part.heading, m_pane->widget()), 20);
        }
        auto *words = new TextLabel(TextRole::Body, m_pane->widget());
        words->setForeignText(part.words);
        add(words, part.heading.isEmpty() ? 12 : 0);
    }
    if (!smallPrint.isEmpty()) {
        auto *label = new TextLabel(TextRole::Secondary, m_pane->widget());
        label->setForeignText(smallPrint.join(QStringLiteral(" · ")));
        label->setInk(Ink::Secondary);
        add(label, 16);
    }
    m_pane->setAccessibleName(tr("What happened and what to do"));
    adoptHeight();
}

void Explanation::setShrinking(bool shrinking) {
    m_shrinking = shrinking;
    adoptHeight();
}

void Explanation::adoptHeight() {
    const QMargins margins = column()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int words = m_pane->column()->heightForWidth(room);
    setMaximumHeight(m_shrinking ? words + margins.top() + margins.bottom() : QWIDGETSIZE_MAX);
}

void Explanation::resizeEvent(QResizeEvent *event) {
    Card::resizeEvent(event);
    adoptHeight();
}

void Explanation::clear() {
    while (m_pane->column()->count() > 1) { // the stretch at the end stays
        const std::unique_ptr<QLayoutItem> item(m_pane->column()->takeAt(0));
        delete item->widget();
    }
}

} // namespace kiosk::ui
