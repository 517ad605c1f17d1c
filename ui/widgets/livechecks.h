#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/checklist.h"

namespace kiosk::ui {

class TextLabel;

/// What the service has looked at so far, while the visitor is still busy on the phone: a title with a few words, and
/// the single checks as they come.
class LiveChecks : public Card {
    Q_OBJECT

public:
    explicit LiveChecks(QWidget *parent = nullptr);

    /// Draws the list anew only where it has changed, so that nobody loses their place in it.
    void say(const QString &title, const QString &subLine, const CheckGroup &checks);
    void clear();

private:
    TextLabel *m_title;
    TextLabel *m_subLine;
    CheckList *m_list;
    CheckGroup m_shown;
};

} // namespace kiosk::ui
