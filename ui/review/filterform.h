#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace kiosk::ui {

class ActionButton;
class Chip;
class FlowLayout;
class TextLabel;

/// One field for each filter that a service's list takes, and the button that asks with them. Of many fields those that
/// are used most are on the screen until the others are asked for; what was asked with stands below as chips, each of
/// which takes its filter away.
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
    void ask();
    void showChips();
    void unfold();
    void arrange();
    int columns() const;
    bool isFolded() const;

    std::vector<Field> m_fields; ///< those that are used most first
    QHash<QString, QString> m_asked;
    int m_columns = 0;
    bool m_isUnfolded = false;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    ActionButton *m_search;
    ActionButton *m_more;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
};

} // namespace kiosk::ui
