#pragma once

#include <QLineEdit>

namespace kiosk::ui {

/// A line to type into with the sign of searching before it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    static constexpr int longest = 100; ///< UTF-16 units

protected:
    void changeEvent(QEvent *event) override;

private:
    void followDirection();
};

} // namespace kiosk::ui
