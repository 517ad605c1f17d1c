#include "ui/review/filterform.h"

#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/text/comparisontext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int fieldWidth = 260;
constexpr int longestFilter = 200;

} // namespace

FilterForm::FilterForm(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)),
      m_search(new ActionButton({}, ActionButton::Role::Primary, this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().metrics().gap);
    m_search->setObjectName(QStringLiteral("searchService"));
    m_search->setSmall(true);
    connect(m_search, &ActionButton::clicked, this, &FilterForm::submitted);
    retranslate();
}

void FilterForm::setFilters(const QStringList &filters) {
    clear();
    for (const Field &field : m_fields) {
        delete field.label;
        delete field.edit;
    }
    m_fields.clear();
    for (const QString &filter : filters) {
        Field field{filter, new TextLabel(TextRole::Secondary, this), new QLineEdit(this)};
        field.edit->setObjectName(QStringLiteral("filter-%1").arg(filter));
        field.edit->setMaxLength(longestFilter);
        field.label->setBuddy(field.edit);
        connect(field.edit, &QLineEdit::returnPressed, this, &FilterForm::submitted);
        m_fields.push_back(field);
    }
    m_columns = 0;
    retranslate();
    arrange();
}

QHash<QString, QString> FilterForm::filled() const {
    QHash<QString, QString> filled;
    for (const Field &field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (!text.isEmpty())
            filled.insert(field.filter, text);
    }
    return filled;
}

void FilterForm::clear() {
    for (const Field &field : m_fields) {
        QString typed = field.edit->text();
        field.edit->clear();
        wipe(typed);
    }
}

QWidget *FilterForm::firstFocus() const {
    return m_fields.empty() ? static_cast<QWidget *>(m_search) : m_fields.front().edit;
}

void FilterForm::retranslate() {
    m_search->setText(tr("Search"));
    for (const Field &field : m_fields) {
        field.label->setWords(filterLabel(field.filter));
        field.edit->setAccessibleName(filterLabel(field.filter));
    }
}

void FilterForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// As many fields side by side as there is room for, in reading order.
void FilterForm::arrange() {
    const int columns = std::clamp(width() / fieldWidth, 1, 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    QWidget *before = nullptr;
    int place = 0;
    for (const Field &field : m_fields) {
        const int row = 2 * (place / columns);
        m_grid->addWidget(field.label, row, place % columns);
        m_grid->addWidget(field.edit, row + 1, place % columns);
        if (before)
            setTabOrder(before, field.edit);
        before = field.edit;
        ++place;
    }
    const int row = 2 * ((place + columns - 1) / columns);
    m_grid->addWidget(m_search, row, 0, Qt::AlignLeft);
    if (before)
        setTabOrder(before, m_search);
}

} // namespace kiosk::ui
