#include "app/records/role.h"

#include <array>

namespace kiosk::records {

namespace {

struct Word {
    Role role;
    const char *name;
};

constexpr std::array Words{Word{Role::Staff, "staff"}, Word{Role::Operator, "operator"},
                           Word{Role::Administrator, "administrator"}, Word{Role::Auditor, "auditor"}};

} // namespace

QString nameOf(Role role) {
    for (const Word &word : Words) {
        if (word.role == role)
            return QString::fromLatin1(word.name);
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOf(const QString &name) {
    for (const Word &word : Words) {
        if (name == QLatin1String(word.name))
            return word.role;
    }
    return {};
}

QStringList roleNames() {
    QStringList names;
    for (const Word &word : Words)
        names.append(QString::fromLatin1(word.name));
    return names;
}

bool may(Role role, Permission permission) {
    const bool isAuditor = role == Role::Auditor;
    const bool isAdministrator = role == Role::Administrator;
    const bool isOperator = role == Role::Operator || isAdministrator;
    switch (permission) {
    case Permission::Check:
        return !isAuditor;
    case Permission::Review:
    case Permission::SeeValues:
    case Permission::Export:
    case Permission::AskService:
        return isOperator || isAuditor;
    case Permission::Decide:
    case Permission::Close:
        return isOperator;
    case Permission::Audit:
        return isAdministrator || isAuditor;
    case Permission::Erase:
    case Permission::Administer:
        return isAdministrator;
    }
    Q_UNREACHABLE();
}

} // namespace kiosk::records
