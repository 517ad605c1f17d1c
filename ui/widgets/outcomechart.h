#pragma once

#include "app/records/statistics.h"

#include <QList>
#include <QWidget>

namespace kiosk::ui {

/// What one bar stands for.
struct OutcomeBar {
    QString label; ///< below the bar, short: "9"
    QString name;  ///< in full: "9:00 to 10:00"
    records::Counts counts;
};

/// "9:00 to 10:00: 12 verified, 1 declined".
QString sentenceOf(const OutcomeBar &bar);

/// Outcomes over time as bars of which each part has its colour and its pattern. What a bar says stands above: of the
/// bar that the arrow keys, the mouse or a finger is on. Nothing is told by the picture alone; see OutcomeTable.
class OutcomeChart : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget *parent = nullptr);

    /// `about` says what the whole shows.
    void setBars(const QString &about, const QList<OutcomeBar> &bars);
    /// The bar that is spelt out, or -1.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Frame;
    Frame frame() const;
    void paintScale(QPainter &painter, const Frame &frame) const;
    void paintBar(QPainter &painter, const Frame &frame, int bar) const;
    void paintLabels(QPainter &painter, const Frame &frame) const;
    void setCurrent(int bar);
    int barAt(const QPointF &place) const;
    qint64 highest() const;
    QString words() const;

    QString m_about;
    QList<OutcomeBar> m_bars;
    int m_current = -1;
};

} // namespace kiosk::ui
