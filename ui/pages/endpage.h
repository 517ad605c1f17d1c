#pragma once

#include "ui/pages/page.h"

class QBoxLayout;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Explanation;
class TextLabel;
class VerdictBand;

/// What the ends of a journey have in common: the band on top, the actions at the foot, and the time until the page
/// clears itself. Where the end has a reference, one button shows the section of the failure handbook that explains it,
/// in the place of everything between band and foot, and leads back.
class EndPage : public Page {
    Q_OBJECT

public:
    EndPage(const QString &name, QWidget *parent);

    void showTimes(const PageTimes &times) override;
    QWidget *firstFocus() override;
    void leave() override;
    /// Out of the handbook first, then off the page.
    void goBack() override;

protected:
    VerdictBand *band() const { return m_band; }
    ActionButton *done() const { return m_done; }
    ActionButton *again() const { return m_again; }
    ActionButton *keepOpen() const { return m_keepOpen; }
    /// Side by side where the window is broad, else one above the other.
    QBoxLayout *middle() const { return m_middle; }
    bool isPortrait() const;
    void addBelowBand(QWidget *widget);
    /// The keyboard visits this, when it can be scrolled, before the buttons of the foot, which were made earlier.
    void visitBeforeFoot(QWidget *widget);
    /// Whose section the handbook shows; a reference that it does not know, or none, takes the button away.
    void setReference(const QString &reference);
    bool showsHandbook() const { return m_showsHandbook; }
    /// Between the two views: the page may hide what belongs to one of them.
    virtual void handbookToggled() {}
    ActionButton *meaning() const { return m_meaning; }
    /// Pages with more buttons have room for fewer words on this one.
    virtual bool isCrowded() const { return false; }
    /// At the start of the foot, before the time.
    void addAction(QWidget *widget);

    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    /// The window's shape or the theme has changed.
    virtual void arrange();

private:
    void toggleHandbook();
    void drawHandbook();
    void labelMeaning();

    VerdictBand *m_band;
    QWidget *m_content; ///< holds the middle
    QBoxLayout *m_middle;
    Explanation *m_handbook;
    QBoxLayout *m_body;
    ActionBar *m_actions;
    TextLabel *m_clearsIn;
    ActionButton *m_meaning;
    ActionButton *m_keepOpen;
    ActionButton *m_again;
    ActionButton *m_done;
    QString m_reference;
    bool m_showsHandbook = false;
};

} // namespace kiosk::ui
