#pragma once

#include "app/records/role.h"

#include <QWidget>

namespace kiosk::ui {

class Chip;
class TextLabel;

/// One of the roles, as chips with a line that says what the chosen one is there for.
class RoleChips : public QWidget {
    Q_OBJECT

public:
    explicit RoleChips(QWidget *parent = nullptr);

    void setRole(records::Role role);
    records::Role role() const { return m_role; }
    void retranslate();

Q_SIGNALS:
    /// Somebody tapped another one.
    void chosen(kiosk::records::Role role);

private:
    QList<std::pair<records::Role, Chip *>> m_chips;
    TextLabel *m_about;
    records::Role m_role = records::Role::Staff;
};

} // namespace kiosk::ui
