#pragma once

#include "app/records/cases.h"
#include "app/session/casefollower.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class CheckList;
class FactRows;
class ScrollPane;
class TextLabel;

/// One case in full, and where somebody decides it: first the decision is chosen, then a note says why and confirms it.
class CaseDetail : public QWidget {
    Q_OBJECT

public:
    explicit CaseDetail(QWidget *parent = nullptr);

    struct Shown {
        records::Case each;
        QString type;               ///< what people call it
        QString service;            ///< the same
        QList<Check> checks;        ///< in words
        std::chrono::seconds age{}; ///< since the verification
        bool mayDecide = false;
        bool tellsApproval = false; ///< the service is told of an approval
        bool tellsRefusal = false;
    };
    void show(const Shown &shown);
    void clear();
    /// A decision is on its way; nothing can be pressed meanwhile.
    void setBusy(bool isBusy);
    /// Why it could not be decided. Where the note is to blame, its field says so.
    void showFailure(const Failure &failure);
    QWidget *firstFocus() const;
    /// True where it led from the confirmation back to the choice.
    bool goBack();

Q_SIGNALS:
    void backRequested();
    void decided(kiosk::Decision decision, const QString &note);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void adoptMetrics();
    void fill();
    void fillFacts();
    void fillHistory();
    void choose(std::optional<Decision> decision);
    void confirm();

    std::optional<Shown> m_shown;
    std::optional<Decision> m_chosen;
    ScrollPane *m_pane;
    ActionButton *m_back;
    QBoxLayout *m_head;
    TextLabel *m_title;
    TextLabel *m_state;
    QBoxLayout *m_halves;
    Card *m_facts;
    TextLabel *m_factsTitle;
    FactRows *m_factRows;
    Card *m_checks;
    TextLabel *m_checksTitle;
    CheckList *m_checkList;
    Card *m_history;
    Card *m_decide;
    TextLabel *m_decideTitle;
    TextLabel *m_decideHint;
    QWidget *m_choice;
    ActionButton *m_approve;
    ActionButton *m_decline;
    QWidget *m_confirmation;
    TextLabel *m_noteLabel;
    QLineEdit *m_note;
    TextLabel *m_noteHint;
    ActionButton *m_confirm;
    ActionButton *m_otherwise;
    Banner *m_banner;
};

} // namespace kiosk::ui
