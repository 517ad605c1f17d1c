#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kiosk::ui {

/// A rounded surface with a hairline around it and the theme's padding inside.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the contents go, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptMetrics();

    QVBoxLayout *m_column;
};

} // namespace kiosk::ui
