#pragma once

#include <QAccessible>

class QWidget;

namespace kiosk::ui {

/// Tells screen readers what a widget that paints itself is. Its words are QWidget::accessibleName() and
/// accessibleDescription() as for any other widget; kept with the widget in its property "accessibleRole".
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// The same for a widget that screen readers may know already as something else.
void changeAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Changes the name and tells a screen reader that is listening, when it really changed.
void setSpokenName(QWidget *widget, const QString &name);

/// A value between 0 and a greatest one, such as seconds left, for widgets whose role is ProgressBar.
void setAccessibleValue(QWidget *widget, int value, int greatest, bool announce);

} // namespace kiosk::ui
