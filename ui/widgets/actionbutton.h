#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/pressable.h"

#include <optional>

namespace kiosk::ui {

/// A big button at the foot of a page. There is at most one Primary on a page: the one next step.
class ActionButton : public Pressable {
    Q_OBJECT

public:
    enum class Role { Primary, Secondary, Quiet };
    Q_ENUM(Role)

    explicit ActionButton(const QString &text = {}, Role role = Role::Secondary, QWidget *parent = nullptr);

    void setRole(Role role);
    Role role() const { return m_role; }
    void setIconName(const QString &name);
    /// 48 instead of 64 pixels high, for buttons inside of cards.
    void setSmall(bool isSmall);
    /// Frame and words in a tone's colour, for an answer that means something ("Same").
    void setTone(std::optional<Tone> tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look;
    Look look() const;
    QFont wordFont() const;
    int sidePadding() const;
    int iconSide() const;
    int iconRoom() const;
    int leastHeight() const;

    Role m_role;
    QString m_icon;
    bool m_small = false;
    std::optional<Tone> m_tone;
};

} // namespace kiosk::ui
