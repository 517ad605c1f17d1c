#pragma once

#include "ui/pages/page.h"

class QBoxLayout;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class TextLabel;
class VerdictBand;

/// What the ends of a journey have in common: the band on top, the actions at the foot, and the time until the page
/// clears itself.
class EndPage : public Page {
    Q_OBJECT

public:
    EndPage(const QString &name, QWidget *parent);

    void showTimes(const PageTimes &times) override;
    QWidget *firstFocus() override;
    void goBack() override {
        Q_EMIT
        doneRequested();
    }

protected:
    VerdictBand *band() const { return m_band; }
    ActionButton *done() const { return m_done; }
    ActionButton *again() const { return m_again; }
    ActionButton *keepOpen() const { return m_keepOpen; }
    /// Side by side where the window is broad, else one above the other.
    QBoxLayout *middle() const { return m_middle; }
    bool isPortrait() const;
    void addBelowBand(QWidget *widget);
    /// At the start of the foot, before the time.
    void addAction(QWidget *widget);

    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    /// The window's shape or the theme has changed.
    virtual void arrange();

private:
    VerdictBand *m_band;
    QBoxLayout *m_middle;
    QBoxLayout *m_body;
    ActionBar *m_actions;
    TextLabel *m_clearsIn;
    ActionButton *m_keepOpen;
    ActionButton *m_again;
    ActionButton *m_done;
};

} // namespace kiosk::ui
