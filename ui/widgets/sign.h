#pragma once

#include "ui/style/tokens.h"

#include <QWidget>
#include <functional>

namespace kiosk::ui {

/// An icon in a disc, or bare: the shape that goes with a word. It says nothing to screen readers, because the word
/// does.
class Sign : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName)

public:
    /// Colours are asked for when painting, so that they follow the theme; an invalid disc colour means no disc.
    using Colour = std::function<QColor(const Tokens &)>;

    explicit Sign(int side, QWidget *parent = nullptr);

    void setIcon(const QString &name, Colour ink, Colour disc = {});
    QString iconName() const { return m_icon; }
    /// The icon's part of the disc and its stroke on the grid of 24; a bare icon fills the widget with a stroke of 2.
    void setProportions(double share, double stroke);

    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    double m_share = 0.78;
    double m_stroke = 2.6;
    QString m_icon;
    Colour m_ink;
    Colour m_disc;
};

} // namespace kiosk::ui
