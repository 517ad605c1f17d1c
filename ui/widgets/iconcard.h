#pragma once

#include "ui/widgets/card.h"

namespace kiosk::ui {

class Sign;
class TextLabel;

/// A card with one large picture and a few words, for the moments in which there is only one thing to say: the phone
/// that takes the QR code's place, a page that is empty.
class IconCard : public Card {
    Q_OBJECT

public:
    explicit IconCard(QWidget *parent = nullptr);

    void say(const QString &iconName, const QString &title, const QString &subLine = {});

private:
    Sign *m_sign;
    TextLabel *m_title;
    TextLabel *m_subLine;
};

} // namespace kiosk::ui
