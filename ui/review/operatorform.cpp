#include "ui/review/operatorform.h"

#include "app/records/operatorname.h"
#include "ui/review/rolechips.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/text/operatortext.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestPin = 200;
constexpr int fieldGap = 6;
constexpr int mostWidth = 560;

} // namespace

OperatorForm::OperatorForm(Asks asks, QWidget *parent) : QWidget(parent), m_asks(asks) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    m_name = addField(QStringLiteral("newName"), false);
    m_name.edit->setMaxLength(records::LongestOperatorName);
    m_roleLabel = new TextLabel(TextRole::Secondary, this);
    m_role = new RoleChips(this);
    column->addWidget(m_roleLabel);
    column->addWidget(m_role);
    m_pin = addField(QStringLiteral("newPin"), true);
    m_again = addField(QStringLiteral("newPinAgain"), true);
    setMaximumWidth(mostWidth);
    for (QWidget *widget : {static_cast<QWidget *>(m_name.label), static_cast<QWidget *>(m_name.edit),
                            static_cast<QWidget *>(m_name.hint)}) {
        widget->setVisible(asks != Asks::PinAlone);
    }
    m_roleLabel->setVisible(asks == Asks::Everything);
    m_role->setVisible(asks == Asks::Everything);
    retranslate();
}

OperatorForm::Field OperatorForm::addField(const QString &name, bool isHidden) {
    Field field{new TextLabel(TextRole::Secondary, this), new QLineEdit(this), new TextLabel(TextRole::Label, this)};
    field.edit->setObjectName(name);
    field.edit->setContextMenuPolicy(Qt::NoContextMenu);
    if (isHidden) {
        field.edit->setEchoMode(QLineEdit::Password);
        field.edit->setMaxLength(longestPin);
        field.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                        Qt::ImhNoAutoUppercase);
    }
    field.label->setBuddy(field.edit);
    field.hint->setObjectName(name + QStringLiteral("Hint"));
    field.hint->setWrapping(true);
    for (QWidget *widget : {static_cast<QWidget *>(field.label), static_cast<QWidget *>(field.edit),
                            static_cast<QWidget *>(field.hint)}) {
        layout()->addWidget(widget);
    }
    connect(field.edit, &QLineEdit::textEdited, this, &OperatorForm::resetHints);
    connect(field.edit, &QLineEdit::returnPressed, this, &OperatorForm::submitted);
    return field;
}

QString OperatorForm::name() const {
    return m_name.edit->text().simplified();
}

records::Role OperatorForm::role() const {
    return m_role->role();
}

std::optional<Secret> OperatorForm::take() {
    resetHints();
    const bool needsName = m_asks != Asks::PinAlone && name().isEmpty();
    const Field *wrong = needsName                        ? &m_name
                         : m_pin.edit->text().isEmpty()   ? &m_pin
                         : m_again.edit->text().isEmpty() ? &m_again
                                                          : nullptr;
    if (wrong) {
        say(*wrong, tr("This is needed."));
        wrong->edit->setFocus(Qt::OtherFocusReason);
        return {};
    }
    Secret pin(m_pin.edit->text().toUtf8());
    const Secret again(m_again.edit->text().toUtf8());
    wipePins();
    if (!(pin == again)) {
        say(m_pin, tr("The two were not the same. Please type both anew."));
        m_pin.edit->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return pin;
}

void OperatorForm::refuse(records::OperatorChange change) {
    const bool isAboutName = m_asks != Asks::PinAlone && (change == records::OperatorChange::NameUnfit ||
                                                          change == records::OperatorChange::NameTaken);
    const Field &field = isAboutName ? m_name : m_pin;
    say(field, refusalText(change));
    field.edit->setFocus(Qt::OtherFocusReason);
}

void OperatorForm::clear() {
    m_name.edit->clear();
    m_role->setRole(records::Role::Staff);
    wipePins();
    resetHints();
}

void OperatorForm::wipePins() {
    for (QLineEdit *edit : {m_pin.edit, m_again.edit}) {
        QString typed = edit->text();
        edit->clear();
        wipe(typed);
    }
}

QWidget *OperatorForm::firstFocus() {
    return m_asks == Asks::PinAlone ? m_pin.edit : m_name.edit;
}

void OperatorForm::say(const Field &field, const QString &wrong, const QString &otherwise) {
    const QString text = wrong.isEmpty() ? otherwise : wrong;
    field.hint->setWords(text);
    field.hint->setInk(wrong.isEmpty() ? Ink::Secondary : Ink::Bad);
    field.edit->setAccessibleDescription(text);
}

void OperatorForm::resetHints() {
    say(m_name, {});
    say(m_pin, {}, pinRuleText());
    say(m_again, {});
}

void OperatorForm::retranslate() {
    m_name.label->setWords(tr("Full name"));
    m_roleLabel->setWords(tr("Role"));
    m_pin.label->setWords(tr("PIN or password"));
    m_again.label->setWords(tr("PIN or password once more"));
    for (const Field *field : {&m_name, &m_pin, &m_again}) {
        field->edit->setAccessibleName(field->label->text());
    }
    m_role->retranslate();
    resetHints();
}

} // namespace kiosk::ui
