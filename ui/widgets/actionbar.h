#pragma once

#include "ui/widgets/actionbutton.h"

#include <QWidget>

namespace kiosk::ui {

class FlowLayout;

/// The foot of a page: what leads back at the start, what leads on at the end. Buttons that do not fit side by side go
/// into a second line.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    ActionButton *addLeft(const QString &text, const QString &iconName = {},
                          ActionButton::Role role = ActionButton::Role::Secondary);
    ActionButton *addRight(const QString &text, const QString &iconName = {},
                           ActionButton::Role role = ActionButton::Role::Secondary);
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

private:
    void adoptMetrics();

    FlowLayout *m_left;
    FlowLayout *m_right;
};

} // namespace kiosk::ui
