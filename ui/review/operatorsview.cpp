#include "ui/review/operatorsview.h"

#include "app/base/displaytext.h"
#include "app/records/operatorname.h"
#include "ui/review/operatorform.h"
#include "ui/review/rolechips.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/durationtext.h"
#include "ui/text/failuretext.h"
#include "ui/text/languages.h"
#include "ui/text/operatortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typecard.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int mostWidth = 720;

/// A column inside of a pane, no wider than lines are good to read.
QVBoxLayout *columnIn(ScrollPane *pane) {
    auto *inner = new QWidget(pane->widget());
    inner->setMaximumWidth(mostWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics{}.gap);
    pane->column()->addWidget(inner);
    pane->column()->addStretch();
    return column;
}

FlowLayout *rowOf(std::initializer_list<QWidget *> widgets) {
    auto *row = new FlowLayout(Metrics{}.gap);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    return row;
}

} // namespace

OperatorsView::OperatorsView(QWidget *parent)
    : QWidget(parent), m_steps(new QStackedWidget(this)), m_trouble(new TextLabel(TextRole::Body, this)) {
    m_trouble->setObjectName(QStringLiteral("operatorsTrouble"));
    m_trouble->setInk(Ink::Bad);
    m_trouble->setWrapping(true);
    m_trouble->hide();
    m_steps->addWidget(makeList());
    m_steps->addWidget(makeNew());
    m_steps->addWidget(makeOne());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_steps, 1);
    connect(&Theme::current(), &Theme::changed, this, &OperatorsView::arrange);
    retranslate();
    arrange();
}

ActionButton *OperatorsView::addButton(const char *name, QWidget *parent) {
    auto *button = new ActionButton({}, ActionButton::Role::Secondary, parent);
    button->setObjectName(QLatin1String(name));
    button->setSmall(true);
    return button;
}

QWidget *OperatorsView::makeList() {
    m_list = new ScrollPane(m_steps);
    m_list->setObjectName(QStringLiteral("operatorList"));
    m_add = addButton("addOperator", m_list->widget());
    QVBoxLayout *column = columnIn(m_list);
    column->addLayout(rowOf({m_add}));
    connect(m_add, &ActionButton::clicked, this, [this] { showStep(New); });
    return m_list;
}

QWidget *OperatorsView::makeNew() {
    m_new = new ScrollPane(m_steps);
    m_new->setObjectName(QStringLiteral("newOperator"));
    QVBoxLayout *column = columnIn(m_new);
    m_newTitle = new TextLabel(TextRole::Card, m_new->widget());
    m_newForm = new OperatorForm(OperatorForm::Asks::Everything, m_new->widget());
    m_create = addButton("createOperator", m_new->widget());
    m_create->setRole(ActionButton::Role::Primary);
    m_cancelNew = addButton("cancelNewOperator", m_new->widget());
    column->addWidget(m_newTitle);
    column->addWidget(m_newForm);
    column->addLayout(rowOf({m_create, m_cancelNew}));
    connect(m_create, &ActionButton::clicked, this, &OperatorsView::submitNew);
    connect(m_newForm, &OperatorForm::submitted, this, &OperatorsView::submitNew);
    connect(m_cancelNew, &ActionButton::clicked, this, &OperatorsView::goBack);
    return m_new;
}

QWidget *OperatorsView::makeOne() {
    m_onePane = new ScrollPane(m_steps);
    m_onePane->setObjectName(QStringLiteral("oneOperator"));
    QWidget *inside = m_onePane->widget();
    m_backToList = addButton("backToOperators", inside);
    m_backToList->setIconName(QStringLiteral("back"));
    m_oneName = new TextLabel(TextRole::Card, inside);
    m_oneName->setObjectName(QStringLiteral("operatorTitle"));
    m_oneName->setWrapping(true);
    m_oneState = new TextLabel(TextRole::Secondary, inside);
    m_oneState->setObjectName(QStringLiteral("operatorState"));
    m_oneState->setInk(Ink::Secondary);
    m_oneState->setWrapping(true);
    makeQuestion(inside);
    m_roleTitle = new TextLabel(TextRole::Action, inside);
    m_role = new RoleChips(inside);
    m_disable = addButton("disableOperator", inside);
    m_pinTitle = new TextLabel(TextRole::Action, inside);
    m_pinForm = new OperatorForm(OperatorForm::Asks::PinAlone, inside);
    m_setPin = addButton("setPin", inside);

    QVBoxLayout *column = columnIn(m_onePane);
    column->addLayout(rowOf({m_backToList}));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_oneName), static_cast<QWidget *>(m_oneState), static_cast<QWidget *>(m_question),
          static_cast<QWidget *>(m_roleTitle), static_cast<QWidget *>(m_role)}) {
        column->addWidget(widget);
    }
    column->addLayout(rowOf({m_disable}));
    column->addWidget(m_pinTitle);
    column->addWidget(m_pinForm);
    column->addLayout(rowOf({m_setPin}));
    connect(m_backToList, &ActionButton::clicked, this, &OperatorsView::goBack);
    connect(m_role, &RoleChips::chosen, this, &OperatorsView::askRole);
    connect(m_disable, &ActionButton::clicked, this, &OperatorsView::askDisable);
    connect(m_setPin, &ActionButton::clicked, this, &OperatorsView::submitPin);
    connect(m_pinForm, &OperatorForm::submitted, this, &OperatorsView::submitPin);
    return m_onePane;
}

void OperatorsView::makeQuestion(QWidget *parent) {
    m_question = new Card(parent);
    m_question->setObjectName(QStringLiteral("operatorQuestion"));
    m_questionText = new TextLabel(TextRole::Body, m_question);
    m_questionText->setWrapping(true);
    m_yes = addButton("confirmChange", m_question);
    m_no = addButton("keepAsItIs", m_question);
    m_question->column()->addWidget(m_questionText);
    m_question->column()->addLayout(rowOf({m_yes, m_no}));
    m_question->hide();
    connect(m_yes, &ActionButton::clicked, this, [this] {
        if (const auto confirmed = std::exchange(m_confirmed, {})) {
            confirmed();
        }
    });
    connect(m_no, &ActionButton::clicked, this, &OperatorsView::goBack);
}

void OperatorsView::setOperators(const QList<records::Operator> &operators) {
    m_operators = operators;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const records::Operator &each : operators) {
        addRow(each);
        if (!focused.isEmpty() && m_rows.constLast()->objectName() == focused) {
            m_rows.constLast()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void OperatorsView::addRow(const records::Operator &who) {
    auto *row = new TypeCard(m_list->widget());
    row->setObjectName(QStringLiteral("edit-") + who.name);
    row->setTitle(who.name);
    row->setSubLine(stateOf(who));
    row->setIconName(who.isDisabled ? QStringLiteral("lock") : QStringLiteral("person"));
    m_list->column()->itemAt(0)->widget()->layout()->addWidget(row);
    m_rows.append(row);
    connect(row, &TypeCard::clicked, this, [this, who] { open(who); });
}

QString OperatorsView::stateOf(const records::Operator &who) {
    QStringList state{roleName(who.role)};
    if (who.isDisabled) {
        state += tr("may not sign in");
    } else if (who.wait.count() > 0) {
        state += tr("locked for %1", "a length of time")
                     .arg(durationText(std::chrono::ceil<std::chrono::seconds>(who.wait)));
    }
    if (who.lastSignedIn) {
        state +=
            tr("last here on %1", "a day and time")
                .arg(Languages::current().locale().toString(who.lastSignedIn->toLocalTime(), QLocale::ShortFormat));
    } else {
        state += tr("was never here");
    }
    return state.join(QStringLiteral(" · "));
}

void OperatorsView::open(const records::Operator &who) {
    m_one = who;
    m_role->setRole(who.role);
    m_oneName->setForeignText(who.name, records::LongestOperatorName);
    retranslate();
    showStep(One);
}

void OperatorsView::showStep(Step step) {
    say({});
    m_question->hide();
    m_confirmed = {};
    m_newForm->clear();
    m_pinForm->clear();
    m_steps->setCurrentIndex(step);
    if (isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void OperatorsView::finish() {
    showStep(List);
}

void OperatorsView::refuse(records::OperatorChange change) {
    using records::OperatorChange;
    m_question->hide();
    m_role->setRole(m_one.role);
    const bool isAboutPin = change == OperatorChange::PinTooShort || change == OperatorChange::PinTooLong ||
                            change == OperatorChange::PinTooEasy;
    if (m_steps->currentIndex() == New) {
        m_newForm->refuse(change);
    } else if (isAboutPin) {
        m_pinForm->refuse(change);
    } else {
        say(refusalText(change));
    }
}

void OperatorsView::fail(const Failure &failure) {
    m_question->hide();
    m_role->setRole(m_one.role);
    say(textOf(failure).title);
}

void OperatorsView::say(const QString &trouble) {
    m_trouble->setWords(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void OperatorsView::clear() {
    showStep(List);
    setOperators({});
    m_one = {};
    m_oneName->clear();
    m_oneState->clear();
}

QWidget *OperatorsView::firstFocus() {
    switch (m_steps->currentIndex()) {
    case New:
        return m_newForm->firstFocus();
    case One:
        return m_question->isHidden() ? m_backToList : m_no;
    default:
        return m_add;
    }
}

bool OperatorsView::goBack() {
    if (m_steps->currentIndex() == List) {
        return false;
    }
    if (!m_question->isHidden()) {
        m_question->hide();
        m_confirmed = {};
        m_role->setRole(m_one.role);
        firstFocus()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    showStep(List);
    return true;
}

void OperatorsView::askBack(const QString &question, const QString &yes, std::function<void()> then) {
    say({});
    m_confirmed = std::move(then);
    m_questionText->setWords(question);
    m_yes->setText(yes);
    if (m_question->isHidden()) { // not where it is only asked in another language
        m_question->show();
        m_onePane->ensureVisible(0, 0);
        m_no->setFocus(Qt::OtherFocusReason);
    }
}

void OperatorsView::askRole(records::Role role) {
    m_asked = [this, role] {
        askRole(role);
    };
    askBack(
        tr("Change the role of %1 to %2?").arg(displayText(m_one.name, records::LongestOperatorName), roleName(role)),
        tr("Change the role"), [this, role] {
            Q_EMIT
            roleWanted(m_one.name, role);
        });
}

void OperatorsView::askDisable() {
    m_asked = [this] {
        askDisable();
    };
    const QString name = displayText(m_one.name, records::LongestOperatorName);
    if (m_one.isDisabled) {
        askBack(tr("Let %1 sign in again?").arg(name), tr("Enable"), [this] {
            Q_EMIT
            disableWanted(m_one.name, false);
        });
    } else {
        askBack(tr("Keep %1 from signing in?").arg(name), tr("Disable"), [this] {
            Q_EMIT
            disableWanted(m_one.name, true);
        });
    }
}

void OperatorsView::submitNew() {
    const QString name = m_newForm->name();
    if (const std::optional<Secret> pin = m_newForm->take()) {
        Q_EMIT
        addWanted(name, m_newForm->role(), *pin);
    }
}

void OperatorsView::submitPin() {
    if (const std::optional<Secret> pin = m_pinForm->take()) {
        Q_EMIT
        resetWanted(m_one.name, *pin);
    }
}

void OperatorsView::retranslate() {
    m_list->setAccessibleName(tr("Operators"));
    m_add->setText(tr("Add somebody"));
    m_new->setAccessibleName(tr("Somebody new"));
    m_newTitle->setWords(tr("Somebody new"));
    m_create->setText(tr("Add"));
    m_cancelNew->setText(tr("Cancel"));
    m_onePane->setAccessibleName(tr("Operator"));
    m_backToList->setText(tr("All operators"));
    m_roleTitle->setWords(tr("Role"));
    m_disable->setText(m_one.isDisabled ? tr("Let sign in again") : tr("Keep from signing in"));
    m_pinTitle->setWords(tr("Another PIN"));
    m_setPin->setText(tr("Set this PIN"));
    m_no->setText(tr("Keep as it is"));
    m_newForm->retranslate();
    m_pinForm->retranslate();
    m_role->retranslate();
    m_oneState->setWords(m_one.name.isEmpty() ? QString() : stateOf(m_one));
    if (const auto asked = m_asked; !m_question->isHidden() && asked) {
        asked();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setSubLine(stateOf(m_operators.at(i)));
    }
}

void OperatorsView::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    for (ScrollPane *pane : {m_list, m_new, m_onePane}) {
        pane->column()->setContentsMargins(ring, ring, ring, m.gap);
    }
}

} // namespace kiosk::ui
