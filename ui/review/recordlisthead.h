#pragma once

#include <QWidget>

namespace kiosk::ui {

class RecordList;

/// The names of a list's columns above it, while its rows have one line.
class RecordListHead : public QWidget {
    Q_OBJECT

public:
    explicit RecordListHead(RecordList &list, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();

    RecordList &m_list;
};

} // namespace kiosk::ui
