#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

namespace kiosk::ui {

class Chip;
class FlowLayout;

/// Every language as a chip, in its own words, below the button that opens it: one tap opens, one chooses. It lies over
/// whatever page there is, which goes on underneath, and leaves with Escape, a tap beside it or the choice.
class LanguagePanel : public Card {
    Q_OBJECT

public:
    /// `opener` is the button; both lie in `window`.
    LanguagePanel(QWidget *opener, QWidget *window);

    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChips();
    void retranslate();
    void place();

    QWidget *m_opener;
    QWidget *m_window;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;      ///< in the order of Languages::all()
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace kiosk::ui
