#include "ui/widgets/livechecks.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

LiveChecks::LiveChecks(QWidget *parent)
    : Card(parent), m_title(new TextLabel(TextRole::Card, this)), m_subLine(new TextLabel(TextRole::Body, this)),
      m_list(new CheckList(this)) {
    m_list->setObjectName(QStringLiteral("liveChecks"));
    m_title->setWrapping(true);
    m_subLine->setWrapping(true);
    m_subLine->setInk(Ink::Secondary);
    column()->addWidget(m_title);
    column()->addWidget(m_subLine);
    column()->addSpacing(12);
    column()->addWidget(m_list, 1);
}

void LiveChecks::say(const QString &title, const QString &subLine, const CheckGroup &checks) {
    m_title->setWords(title);
    m_subLine->setWords(subLine);
    if (checks == m_shown) {
        return;
    }
    m_shown = checks;
    m_list->setGroups({checks});
}

void LiveChecks::clear() {
    m_shown = {};
    m_list->clear();
}

} // namespace kiosk::ui
