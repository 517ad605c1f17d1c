#pragma once

#include <QWidget>

class QLineEdit;

namespace kiosk::ui {

class ActionButton;

/// Digits to tap, for a field that hides what it holds. The keyboard stays in the field while the pad is tapped.
class PinPad : public QWidget {
    Q_OBJECT

public:
    /// Writes into `field`, which must live as long.
    explicit PinPad(QLineEdit *field, QWidget *parent = nullptr);

    void retranslate();

private:
    ActionButton *addKey(const QString &name, int place);

    QLineEdit *m_field;
    ActionButton *m_clear;
    ActionButton *m_erase;
};

} // namespace kiosk::ui
