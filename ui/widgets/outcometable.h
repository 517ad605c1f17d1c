#pragma once

#include "ui/widgets/outcomechart.h"

#include <QTableWidget>

namespace kiosk::ui {

/// What OutcomeChart draws, in numbers: a row for each bar that is not empty, a column for each outcome that occurred.
class OutcomeTable : public QTableWidget {
    Q_OBJECT

public:
    explicit OutcomeTable(QWidget *parent = nullptr);

    void setBars(const QString &about, const QList<OutcomeBar> &bars);

private:
    void put(int row, int column, const QString &text, bool isNumber);
};

} // namespace kiosk::ui
