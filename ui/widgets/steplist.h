#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace kiosk::ui {

struct Step {
    QString title;
    QString subLine;
};

/// Numbered steps of which one is lit; the ones before it are ticked.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps);
    /// The step that is due, from 0; as many as there are steps means that all are done, -1 that all are equal and lit.
    void setCurrent(int current);
    int current() const { return m_current; }
    /// Without second lines and with less air, where there is little room.
    void setTight(bool tight);

private:
    void light();
    void adoptMetrics();

    class Row;
    std::vector<Row *> m_rows;
    int m_current = 0;
    bool m_isTight = false;
};

} // namespace kiosk::ui
