#pragma once

#include "ui/widgets/textlabel.h"

namespace kiosk::ui {

/// One line that ends in "…" where there is no more room; the whole text stays in text() and for screen readers.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr) : TextLabel(role, parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {fontMetrics().height() * 12, TextLabel::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {fontMetrics().height() * 3, TextLabel::sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kiosk::ui
