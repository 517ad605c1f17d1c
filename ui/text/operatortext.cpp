#include "ui/text/operatortext.h"

#include "app/records/operatorname.h"
#include "app/records/pinrules.h"

#include <QCoreApplication>

namespace kiosk::ui {

namespace {

using records::OperatorChange;
using records::Role;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Operators)

public:
    static QString name(Role role);
    static QString description(Role role);
    static QString refusal(OperatorChange change);
    static QString pinRule();
};

QString Words::name(Role role) {
    switch (role) {
    case Role::Staff:
        return tr("Staff");
    case Role::Operator:
        return tr("Operator");
    case Role::Administrator:
        return tr("Administrator");
    case Role::Auditor:
        return tr("Auditor");
    }
    Q_UNREACHABLE();
}

QString Words::description(Role role) {
    switch (role) {
    case Role::Staff:
        return tr("Makes checks");
    case Role::Operator:
        return tr("Makes checks, reviews and decides");
    case Role::Administrator:
        return tr("Everything, operators and settings too");
    case Role::Auditor:
        return tr("Sees everything, changes nothing");
    }
    Q_UNREACHABLE();
}

QString Words::refusal(OperatorChange change) {
    switch (change) {
    case OperatorChange::Made:
        return {};
    case OperatorChange::NameUnfit:
        return tr("A name has letters, and at most %1 of them.").arg(records::LongestOperatorName);
    case OperatorChange::NameTaken:
        return tr("There is somebody of this name already.");
    case OperatorChange::PinTooShort:
        return pinRule();
    case OperatorChange::PinTooLong:
        return tr("A password has at most %1 characters.").arg(records::MostLetters);
    case OperatorChange::PinTooEasy:
        return tr("This is among the first that somebody would try. Please choose another one.");
    case OperatorChange::Unknown:
        return tr("There is no longer anybody of this name.");
    case OperatorChange::LastAdministrator:
        return tr("Somebody must be left who may administer. Make somebody else an administrator first.");
    case OperatorChange::NotTheFirst:
        return tr("Somebody else was faster: there are operators already.");
    case OperatorChange::NotAllowed:
        return tr("You may no longer change who may sign in.");
    }
    Q_UNREACHABLE();
}

QString Words::pinRule() {
    return tr("At least %1 digits, or a password of at least %2 characters.")
        .arg(records::LeastDigits)
        .arg(records::LeastLetters);
}

} // namespace

QString roleName(Role role) {
    return Words::name(role);
}

QString roleDescription(Role role) {
    return Words::description(role);
}

QString refusalText(OperatorChange change) {
    return Words::refusal(change);
}

QString pinRuleText() {
    return Words::pinRule();
}

} // namespace kiosk::ui
