#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace kiosk::ui {

/// Places items side by side and goes on in a new line when there is no more room. Lines begin where reading starts, or
/// end where it ends when made with Qt::AlignRight.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, Qt::Alignment lines = Qt::AlignLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<std::pair<QLayoutItem *, QSize>> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;

    Qt::Alignment m_lines;
    std::vector<QLayoutItem *> m_items;
};

} // namespace kiosk::ui
