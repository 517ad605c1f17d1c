#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace kiosk::ui {

/// The ring around the control that has the keyboard, drawn outside of it so that it hides nothing. It shows as soon as
/// a key moves the focus and leaves as soon as a finger or the mouse takes over; text fields always have it. A control
/// with rounder corners than others says so in its property "focusRadius" (pixels).
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication *application);

    /// Pixels that the ring needs around a control; pages leave at least this much room.
    static constexpr int reach = 5;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setByKeyboard(bool byKeyboard);
    void place();
    QWidget *hostOfRing() const;
    QRect area(const QWidget *host) const;

    QPointer<QWidget> m_control;
    QPointer<QWidget> m_frame; ///< a child of the control's page, which may take it along when it goes
    bool m_byKeyboard = false;
};

} // namespace kiosk::ui
