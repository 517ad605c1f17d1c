#pragma once

#include "app/simulator/simulatedservice.h"

#include <QWidget>
#include <optional>

class QBoxLayout;

namespace kiosk::ui {

class ActionButton;
class TextLabel;

/// The demo's "Play the visitor": what a person with a phone would do now, as three buttons in the demo's colour. Only
/// what is possible now can be pressed.
class VisitorPanel : public QWidget {
    Q_OBJECT

public:
    using State = sim::WalletRequest::State;

    explicit VisitorPanel(QWidget *parent = nullptr);

    /// How the request stands at the simulated service; nothing where there is none.
    void setState(std::optional<State> state);

Q_SIGNALS:
    void scanned();
    void shared();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adoptMetrics();

    QBoxLayout *m_rows;
    TextLabel *m_heading;
    ActionButton *m_scan;
    ActionButton *m_share;
    ActionButton *m_decline;
};

} // namespace kiosk::ui
