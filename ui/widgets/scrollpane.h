#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace kiosk::ui {

/// A frameless pane that scrolls upright by finger, wheel and keys. It takes the keyboard focus only while there is
/// something to scroll.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *parent = nullptr);

    /// Where the contents go, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

    /// The scroll bar lies over the margin at the end of the contents, so that they are as wide with it as without.
    void layBarOverMargin();

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();
    void followRange();

    QVBoxLayout *m_column = nullptr;
    bool m_isBarOverMargin = false;
};

} // namespace kiosk::ui
