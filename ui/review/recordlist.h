#pragma once

#include "app/records/record.h"

#include <QListView>
#include <array>
#include <functional>

namespace kiosk::ui {

class RecordsModel;

/// Records as rows that read like sentences: when, how it ended, what was checked, where, and why not. In narrow
/// windows a row has two lines. Enter or a tap opens a row.
class RecordList : public QListView {
    Q_OBJECT

public:
    /// What a type and a service are called now.
    using Naming = std::function<QString(const records::Record &)>;
    RecordList(RecordsModel &model, Naming typeName, Naming serviceName, QWidget *parent = nullptr);

    /// Time, outcome, check, service, reason, desk.
    static constexpr int ColumnCount = 6;
    /// Where the columns lie in a row of this place, from its reading start.
    static std::array<QRectF, ColumnCount> columnsIn(const QRectF &row);
    bool isOneLine() const;

Q_SIGNALS:
    void opened(const kiosk::records::Record &record);
    /// The row above the first was wanted.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void open(const QModelIndex &index);
    void want();

    RecordsModel &m_records;
};

} // namespace kiosk::ui
