#pragma once

#include <QPushButton>

namespace kiosk::ui {

/// A button that paints itself: follows hovering and the theme, and is pressed by Return and Enter as well as by Space.
class Pressable : public QPushButton {
    Q_OBJECT

public:
    explicit Pressable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    bool isHovered() const;
};

} // namespace kiosk::ui
