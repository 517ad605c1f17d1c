#pragma once

#include "ui/pages/endpage.h"

namespace kiosk::ui {

class Explanation;

/// Nobody answered in time: nothing bad has happened, and trying again is the one next step.
class ExpiredPage : public EndPage {
    Q_OBJECT

public:
    explicit ExpiredPage(QWidget *parent = nullptr);

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;

private:
    Explanation *m_explanation;
};

} // namespace kiosk::ui
