#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/pressable.h"

#include <optional>

namespace kiosk::ui {

/// A pill with a sign and a word: a small command, a choice among several (checkable), or a mere statement.
class Chip : public Pressable {
    Q_OBJECT

public:
    explicit Chip(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// A coloured dot instead of an icon, as for the state of a service.
    void setDot(std::optional<Tone> tone);
    /// A statement cannot be pressed and is no stop for the keyboard.
    void setStatement(bool isStatement);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int signRoom() const;

    QString m_icon;
    std::optional<Tone> m_dot;
};

} // namespace kiosk::ui
