#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace kiosk::ui {

class ActionButton;
class TextLabel;

/// One field for each filter that a service's list takes, and the button that asks with them.
class FilterForm : public QWidget {
    Q_OBJECT

public:
    explicit FilterForm(QWidget *parent = nullptr);

    /// Empty fields for these filters, in the service's own names.
    void setFilters(const QStringList &filters);
    /// What was typed; fields left empty ask for nothing.
    QHash<QString, QString> filled() const;
    /// Forgets what was typed: it may be about a person.
    void clear();
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void submitted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QString filter;
        TextLabel *label;
        QLineEdit *edit;
    };
    void arrange();

    std::vector<Field> m_fields;
    int m_columns = 0;
    QGridLayout *m_grid;
    ActionButton *m_search;
};

} // namespace kiosk::ui
