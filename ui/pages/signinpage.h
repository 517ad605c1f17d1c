#pragma once

#include "app/base/secret.h"
#include "app/records/operators.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class PinPad;
class ScrollPane;
class TextLabel;
class TypeCard;

/// Asks who is there: a name from tiles, or typed, then the PIN on a pad or from the keyboard. What was typed leaves
/// the page with the answer, and when the page is left.
class SignInPage : public Page {
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// Shows who may sign in; disabled operators are not among them.
    void ask(const QList<records::Operator> &operators);
    /// Whose PIN is asked for; empty while a name is asked for.
    const QString &operatorName() const { return m_name; }
    /// It was not this PIN, or there is nobody of this name.
    void refuse();
    /// It could not be found out.
    void fail(const Failure &failure);

    void draw(const Phase &phase) override;
    /// `left`: how long this name has to wait.
    void showTimes(const PageTimes &times) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void nameChosen(const QString &name);
    void pinGiven(const QString &name, const kiosk::Secret &pin);
    /// Another name is to be chosen, whatever becomes of a PIN that was given.
    void nameLeft();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNames();
    QWidget *makePin();
    void addTile(const records::Operator &who);
    void choose(const QString &name);
    void chooseTyped();
    void filter();
    void submit();
    void say(const QString &trouble);
    void wipePin();
    bool asksForPin() const { return !m_name.isEmpty(); }
    void showStep();
    void arrange();

    QString m_name;
    bool m_isWaiting = false; ///< the name is locked
    bool m_isAsking = false;  ///< for the answer
    QList<TypeCard *> m_tiles;
    QList<records::Operator> m_operators;
    TextLabel *m_title;
    QStackedWidget *m_steps;
    QLineEdit *m_typedName;
    TextLabel *m_noNames; ///< why nobody can be shown
    ScrollPane *m_pane;
    QGridLayout *m_grid;
    TextLabel *m_pinLabel;
    QLineEdit *m_pin;
    TextLabel *m_trouble;
    PinPad *m_pad;
    ActionBar *m_actions;
    ActionButton *m_back;
    ActionButton *m_signIn;
};

} // namespace kiosk::ui
