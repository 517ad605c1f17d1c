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

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();

    QVBoxLayout *m_column;
};

} // namespace kiosk::ui
