#pragma once

#include "ui/pages/page.h"
#include "ui/pages/visitorpanel.h"

class QBoxLayout;
class QStackedLayout;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Banner;
class Chip;
class Countdown;
class IconCard;
class LinkRow;
class LiveChecks;
class QrView;
class ScrollPane;
class StepList;
class TextLabel;

/// From the tap to the answer: the code to scan, what the visitor has to do next, and the time left. The code leaves
/// the screen and the memory the moment the wallet has the request.
class SessionPage : public Page {
    Q_OBJECT

public:
    explicit SessionPage(QWidget *parent = nullptr);

    /// Offers to open the link with this computer's own wallet.
    void setOffersWallet(bool offers);
    /// The demo's visitor panel; null where there is none.
    void setPlaysVisitor(bool plays);
    VisitorPanel *visitor() const { return m_visitor; }

    void draw(const Phase &phase) override;
    void showTimes(const PageTimes &times) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override {
        Q_EMIT
        cancelRequested();
    }

Q_SIGNALS:
    void openWalletRequested(const QString &link);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Scene; // what the page shows of a phase
    void showStatus(const Phase &phase);
    void show(const Scene &scene);
    void showPicture(const Scene &scene);
    void showInvitation(const Invitation &invitation);
    void forgetInvitation();
    void sayWhatIsAsked();
    void arrange();
    int stageSide() const;

    QBoxLayout *m_body;
    QBoxLayout *m_head;    ///< title and, where there is room, the countdown
    QBoxLayout *m_stepRow; ///< steps and else the countdown
    QWidget *m_stage;
    QStackedLayout *m_stageStack;
    QrView *m_qr;
    IconCard *m_picture;
    LiveChecks *m_live; ///< instead of the picture, where the service lists its checks
    ScrollPane *m_side; ///< the words beside the code
    TextLabel *m_title;
    QWidget *m_request; ///< what is asked for, in brief or in full
    TextLabel *m_asked;
    ActionButton *m_more; ///< unfolds what is asked for and kept, in full
    Countdown *m_countdown;
    Banner *m_trouble;
    QWidget *m_match;
    TextLabel *m_matchCaption;
    TextLabel *m_matchCode;
    StepList *m_steps;
    LinkRow *m_link;
    VisitorPanel *m_visitor;
    QBoxLayout *m_panel; ///< around the demo's panel
    ActionBar *m_actions;
    ActionButton *m_cancel;
    Chip *m_status; ///< how it stands, in one word
    ActionButton *m_newCode;
    ActionButton *m_openWallet;
    bool m_offersWallet = false;
    bool m_playsVisitor = false;
    bool m_pushed = false;
    bool m_saysAll = false;
    std::optional<CredentialType> m_type; ///< between draw() and leave()
};

} // namespace kiosk::ui
