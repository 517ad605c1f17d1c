#pragma once

#include "app/kiosk.h"
#include "ui/pages/page.h"

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Card;
class ScrollPane;
class TextLabel;
class VerdictBand;

/// The configuration is wrong: every error with its place, and how to go on. Nothing else works then; a kiosk never
/// falls back to the demo because of a typing mistake.
class ConfigurationPage : public Page {
    Q_OBJECT

public:
    explicit ConfigurationPage(QWidget *parent = nullptr);

    void explain(const Kiosk::StartFailure &failure);

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override {}

Q_SIGNALS:
    void reloadRequested();
    void closeRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void redraw();
    void addError(int row, const ConfigurationError &error);
    void arrange();

    Kiosk::StartFailure m_failure;
    VerdictBand *m_band;
    Card *m_card;
    ScrollPane *m_errors;
    TextLabel *m_reference; ///< where the manual says more
    ActionBar *m_actions;
    ActionButton *m_close;
    ActionButton *m_reload;
};

} // namespace kiosk::ui
