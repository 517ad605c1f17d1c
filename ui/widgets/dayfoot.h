#pragma once

#include "app/records/statistics.h"
#include "ui/widgets/chip.h"

#include <QWidget>

namespace kiosk::ui {

class FlowLayout;
class TextLabel;

/// The foot of the start page: how the checks of today ended, and the way to what happened. It is there while it has
/// anything to show.
class DayFoot : public QWidget {
    Q_OBJECT

public:
    explicit DayFoot(QWidget *parent = nullptr);

    /// What ended today at this desk; an ending that never happened is not named.
    void setCounts(const records::Counts &counts);
    /// The way to the review; whoever may take it decides whether it is visible.
    Chip *review() { return m_review; }

    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adoptMetrics();
    void showWhatIsThere();

    struct Figure {
        records::Ending ending;
        QWidget *box;
        TextLabel *number;
        TextLabel *word;
    };

    records::Counts m_counts;
    TextLabel *m_title;
    QWidget *m_day;
    FlowLayout *m_figures;
    QList<Figure> m_all;
    Chip *m_review;
};

} // namespace kiosk::ui
