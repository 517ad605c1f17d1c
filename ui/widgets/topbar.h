#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

class QLabel;

namespace kiosk::ui {

class FlowLayout;
class TextLabel;

/// The head of every page of the staff: where we are, and a few small commands as chips.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setSiteName(const QString &name);
    void setDeskName(const QString &name);
    /// The path of a picture that stands before the names; one that cannot be read is left out.
    void setLogo(const QString &path);
    /// The bar owns the chip; chips stand in the order in which they were added.
    Chip *addChip(const QString &text, const QString &iconName = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptMetrics();

    QLabel *m_logo;
    TextLabel *m_site;
    TextLabel *m_desk;
    FlowLayout *m_chips;
};

} // namespace kiosk::ui
