#pragma once

#include "app/base/secret.h"
#include "app/records/operators.h"

#include <QWidget>
#include <functional>

class QStackedWidget;

namespace kiosk::ui {

class ActionButton;
class Card;
class OperatorForm;
class RoleChips;
class ScrollPane;
class TextLabel;
class TypeCard;

/// The operators of a store as an administrator sees them: a list, one of them with what can be changed, and a form for
/// somebody new. What takes somebody's rights is asked back in its place, never in a box.
class OperatorsView : public QWidget {
    Q_OBJECT

public:
    explicit OperatorsView(QWidget *parent = nullptr);

    void setOperators(const QList<records::Operator> &operators);
    /// What was asked for is done: back to the list.
    void finish();
    /// It was not, and why.
    void refuse(records::OperatorChange change);
    void fail(const Failure &failure);
    /// Nothing typed and nobody's name stays.
    void clear();

    QWidget *firstFocus();
    /// From a form to the list; false where that is shown.
    bool goBack();
    void retranslate();

Q_SIGNALS:
    void addWanted(const QString &name, kiosk::records::Role role, const kiosk::Secret &pin);
    void resetWanted(const QString &name, const kiosk::Secret &pin);
    void disableWanted(const QString &name, bool isDisabled);
    void roleWanted(const QString &name, kiosk::records::Role role);

private:
    enum Step { List, New, One };
    QWidget *makeList();
    QWidget *makeNew();
    QWidget *makeOne();
    void makeQuestion(QWidget *parent);
    ActionButton *addButton(const char *name, QWidget *parent);
    void addRow(const records::Operator &who);
    void open(const records::Operator &who);
    void showStep(Step step);
    void say(const QString &trouble);
    void askBack(const QString &question, const QString &yes, std::function<void()> then);
    void askRole(records::Role role);
    void askDisable();
    void submitNew();
    void submitPin();
    static QString stateOf(const records::Operator &who);
    void arrange();

    QList<records::Operator> m_operators;
    records::Operator m_one;
    std::function<void()> m_confirmed;
    std::function<void()> m_asked; ///< asks the open question anew
    QStackedWidget *m_steps;
    TextLabel *m_trouble;
    ScrollPane *m_list;
    ActionButton *m_add;
    QList<TypeCard *> m_rows;
    ScrollPane *m_new;
    TextLabel *m_newTitle;
    OperatorForm *m_newForm;
    ActionButton *m_create;
    ActionButton *m_cancelNew;
    ScrollPane *m_onePane;
    TextLabel *m_oneName;
    TextLabel *m_oneState;
    Card *m_question;
    TextLabel *m_questionText;
    ActionButton *m_yes;
    ActionButton *m_no;
    TextLabel *m_roleTitle;
    RoleChips *m_role;
    ActionButton *m_disable;
    TextLabel *m_pinTitle;
    OperatorForm *m_pinForm;
    ActionButton *m_setPin;
    ActionButton *m_backToList;
};

} // namespace kiosk::ui
