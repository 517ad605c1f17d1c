#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace kiosk::ui {

/// Something that is known, and what it is called.
struct Fact {
    QString label;
    QString value; ///< may come from outside
};

/// Facts as rows of quiet type: the label at the start, what it says beside it.
class FactRows : public QWidget {
    Q_OBJECT

public:
    explicit FactRows(QWidget *parent = nullptr);

    /// Those without a value are left out.
    void setFacts(const QList<Fact> &facts);
    void clear() { setFacts({}); }

private:
    QWidget *m_rows = nullptr; ///< made anew with every list
    QVBoxLayout *m_column;
};

} // namespace kiosk::ui
