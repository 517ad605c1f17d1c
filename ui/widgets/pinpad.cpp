#include "ui/widgets/pinpad.h"

#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QGridLayout>
#include <QLineEdit>

namespace kiosk::ui {

namespace {

constexpr int columns = 3;
constexpr int zeroPlace = 10;
constexpr int keyWidth = 96;
constexpr int keyGap = 10;

} // namespace

PinPad::PinPad(QLineEdit *field, QWidget *parent) : QWidget(parent), m_field(field) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(keyGap);
    const auto addDigit = [this](int digit, int place) {
        const QString text = QString::number(digit);
        auto *key = addKey(QStringLiteral("digit-") + text, place);
        key->setText(text);
        connect(key, &ActionButton::clicked, m_field, [this, text] { m_field->insert(text); });
    };
    for (int digit = 1; digit <= 9; ++digit) {
        addDigit(digit, digit - 1);
    }
    m_clear = addKey(QStringLiteral("clearPin"), zeroPlace - 1);
    m_clear->setIconName(QStringLiteral("cancel"));
    connect(m_clear, &ActionButton::clicked, m_field, &QLineEdit::clear);
    addDigit(0, zeroPlace);
    m_erase = addKey(QStringLiteral("eraseDigit"), zeroPlace + 1);
    m_erase->setIconName(QStringLiteral("back"));
    connect(m_erase, &ActionButton::clicked, m_field, &QLineEdit::backspace);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

ActionButton *PinPad::addKey(const QString &name, int place) {
    auto *key = new ActionButton({}, ActionButton::Role::Secondary, this);
    key->setObjectName(name);
    key->setFocusPolicy(Qt::TabFocus);
    key->setFixedSize(keyWidth, Theme::current().metrics().actionHeight);
    static_cast<QGridLayout *>(layout())->addWidget(key, place / columns, place % columns);
    return key;
}

void PinPad::retranslate() {
    m_clear->setAccessibleName(tr("Clear"));
    m_erase->setAccessibleName(tr("Erase the last digit"));
}

} // namespace kiosk::ui
