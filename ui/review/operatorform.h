#pragma once

#include "app/base/secret.h"
#include "app/records/operators.h"

#include <QWidget>

class QLineEdit;

namespace kiosk::ui {

class RoleChips;
class TextLabel;

/// What has to be known of somebody who is to sign in: name, role, and a PIN that is typed twice. Each field says
/// beside itself what is wrong with it.
class OperatorForm : public QWidget {
    Q_OBJECT

public:
    enum class Asks { Everything, NameAndPin, PinAlone };

    explicit OperatorForm(Asks asks, QWidget *parent = nullptr);

    QString name() const;
    records::Role role() const;
    /// The PIN, which leaves the form; nothing where a field is empty or the two differ, which is said then.
    std::optional<Secret> take();
    /// Says why it was not done.
    void refuse(records::OperatorChange change);
    void clear();
    QWidget *firstFocus();
    void retranslate();

Q_SIGNALS:
    void submitted();

private:
    struct Field {
        TextLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        TextLabel *hint = nullptr;
    };
    Field addField(const QString &name, bool isHidden);
    static void say(const Field &field, const QString &wrong, const QString &otherwise = {});
    void resetHints();
    void wipePins();

    Asks m_asks;
    Field m_name;
    TextLabel *m_roleLabel;
    RoleChips *m_role;
    Field m_pin;
    Field m_again;
};

} // namespace kiosk::ui
