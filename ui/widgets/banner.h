#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace kiosk::ui {

class ActionButton;
class Sign;
class TextLabel;

/// A strip across a page that says something about the state of things, with at most two things to do about it.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the strip. The text may come from outside. Screen readers are told when it changes.
    void say(Tone tone, const QString &iconName, const QString &text);
    /// The button's words; empty takes the button away.
    void setAction(const QString &words);
    /// The same for another button after it.
    void setSecondAction(const QString &words);
    QString text() const;
    ActionButton *button() const { return m_button; }
    ActionButton *secondButton() const { return m_second; }

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Calm;
    Sign *m_sign;
    TextLabel *m_text;
    ActionButton *m_button;
    ActionButton *m_second;
};

} // namespace kiosk::ui
