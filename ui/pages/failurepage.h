#pragma once

#include "ui/pages/endpage.h"

namespace kiosk::ui {

class Explanation;

/// It could not be done: what happened, what to do, and the reference to read out. Trying again is offered only where
/// that can help.
class FailurePage : public EndPage {
    Q_OBJECT

public:
    explicit FailurePage(QWidget *parent = nullptr);

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    Explanation *m_explanation;
};

} // namespace kiosk::ui
