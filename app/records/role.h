#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace kiosk::records {

/// What somebody who signs in at this desk is there for. Closed.
enum class Role {
    Staff,         ///< makes checks
    Operator,      ///< reviews and decides as well
    Administrator, ///< all of it
    Auditor,       ///< sees everything and changes nothing
};
/// "staff", "operator", "administrator", "auditor".
QString nameOf(Role role);
std::optional<Role> roleOf(const QString &name);
QStringList roleNames();

/// What may be done at a desk. Closed.
enum class Permission {
    Check,      ///< make a check
    Review,     ///< see the day, the list of records and single records
    SeeValues,  ///< see values of claims that were kept
    Decide,     ///< decide a case, write a note
    Export,     ///< take records out of the store
    AskService, ///< see what a service itself holds
    Erase,      ///< erase what was kept of a person
    Audit,      ///< verify the journal, print a checkpoint, see who searched
    Administer, ///< operators, settings of the desk
    Close,      ///< end the program where it fills the screen
};
bool may(Role role, Permission permission);

/// Who is at the desk.
struct SignedIn {
    QString name;
    Role role = Role::Staff;

    bool operator==(const SignedIn &) const = default;
};

} // namespace kiosk::records
