#include "ui/review/rolechips.h"

#include "ui/style/theme.h"
#include "ui/text/operatortext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

RoleChips::RoleChips(QWidget *parent) : QWidget(parent), m_about(new TextLabel(TextRole::Secondary, this)) {
    auto *row = new FlowLayout(Metrics{}.gap / 2);
    for (const QString &name : records::roleNames()) {
        const records::Role role = *records::roleOf(name);
        auto *chip = new Chip({}, {}, this);
        chip->setObjectName(QStringLiteral("role-") + name);
        chip->setCheckable(true);
        row->addWidget(chip);
        m_chips.append({role, chip});
        connect(chip, &Chip::clicked, this, [this, role] {
            const bool isAnother = role != m_role;
            setRole(role);
            if (isAnother) {
                Q_EMIT
                chosen(role);
            }
        });
    }
    m_about->setInk(Ink::Secondary);
    m_about->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_about);
    retranslate();
}

void RoleChips::setRole(records::Role role) {
    m_role = role;
    for (const auto &[each, chip] : std::as_const(m_chips)) {
        chip->setChecked(each == role);
    }
    m_about->setWords(roleDescription(role));
}

void RoleChips::retranslate() {
    for (const auto &[role, chip] : std::as_const(m_chips)) {
        chip->setText(roleName(role));
        chip->setAccessibleDescription(roleDescription(role));
    }
    setRole(m_role);
}

} // namespace kiosk::ui
