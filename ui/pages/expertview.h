#pragma once

#include "ui/text/experttext.h"
#include "ui/widgets/card.h"

namespace kiosk::ui {

class ScrollPane;

/// What experts read about a verdict: titled blocks of plain, monospaced text that scroll. Holds nothing between
/// clear() and the next explain().
class ExpertView : public Card {
    Q_OBJECT

public:
    explicit ExpertView(QWidget *parent = nullptr);

    void explain(const QList<ExpertPart> &parts);
    void clear();

private:
    ScrollPane *m_pane;
};

} // namespace kiosk::ui
