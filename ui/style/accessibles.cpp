#include "ui/style/accessibles.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace kiosk::ui {

namespace {

constexpr const char *roleProperty = "accessibleRole";
constexpr const char *valueProperty = "accessibleValue";
constexpr const char *greatestProperty = "accessibleGreatest";

class SelfPainted : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    SelfPainted(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    void *interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && role() == QAccessible::ProgressBar) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return widget()->property(valueProperty); }
    void setCurrentValue(const QVariant & /*value*/) override {}
    QVariant maximumValue() const override { return widget()->property(greatestProperty); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
};

QAccessibleInterface *make(const QString & /*className*/, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new SelfPainted(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role) {
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
}

void changeAccessibleRole(QWidget *widget, QAccessible::Role role) {
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget)) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
    setAccessibleRole(widget, role);
}

void setSpokenName(QWidget *widget, const QString &name) {
    if (widget->accessibleName() != name) {
        widget->setAccessibleName(name); // QWidget sends QAccessible::NameChanged itself
    }
}

void setAccessibleValue(QWidget *widget, int value, int greatest, bool announce) {
    widget->setProperty(valueProperty, value);
    widget->setProperty(greatestProperty, greatest);
    if (announce) {
        QAccessibleValueChangeEvent event(widget, value);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace kiosk::ui
