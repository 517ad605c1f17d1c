#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace kiosk::ui {

/// Covers the widget below it with the page's colour and becomes clear within 150 ms, so that a page appears out of its
/// background. Presses go through it, and it knows nothing of what it covers.
class Veil : public QWidget {
    Q_OBJECT

public:
    explicit Veil(QWidget *below);

    /// Covers and begins to clear; at once clear where the style has no animations.
    void lift();
    /// Clear from now on.
    void drop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_fade;
};

} // namespace kiosk::ui
