#pragma once

#include "ui/widgets/pressable.h"

namespace kiosk::ui {

/// Why something went wrong, and how often: pressing shows which.
class ReasonRow : public Pressable {
    Q_OBJECT

public:
    /// `meaning` in words, `reference` as staff read it out.
    ReasonRow(const QString &meaning, const QString &reference, qint64 count, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {260, heightForWidth(260)}; }
    QSize minimumSizeHint() const override { return {160, heightForWidth(260)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shape;
    Shape measure(int width) const;

    QString m_meaning;
    QString m_reference;
    QString m_count;
};

} // namespace kiosk::ui
