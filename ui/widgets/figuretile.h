#pragma once

#include "app/records/record.h"
#include "ui/widgets/pressable.h"

namespace kiosk::ui {

/// How many verifications ended in one way, as a number to press.
class FigureTile : public Pressable {
    Q_OBJECT

public:
    explicit FigureTile(records::Ending ending, QWidget *parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    records::Ending ending() const { return m_ending; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    records::Ending m_ending;
    qint64 m_count = 0;
};

} // namespace kiosk::ui
