#include "ui/review/filterform.h"

#include "app/base/displaytext.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/text/comparisontext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace kiosk::ui {

namespace {

constexpr int fieldWidth = 260;
constexpr int mostColumns = 4;
constexpr int longestFilter = 200;
constexpr qsizetype longestValue = 40;

/// What desks look for most, whatever the service.
constexpr std::array usual{"status",    "search",  "user",      "email",     "correlationId", "vendor_data",
                           "createdBy", "session", "date_from", "createdAt", "definitionId"};

int rankOf(const QString &filter) {
    return static_cast<int>(std::find_if(usual.cbegin(), usual.cend(),
                                         [&filter](const char *each) { return filter == QLatin1String(each); }) -
                            usual.cbegin());
}

} // namespace

FilterForm::FilterForm(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_buttons(new QWidget(this)),
      m_search(new ActionButton({}, ActionButton::Role::Primary, m_buttons)),
      m_more(new ActionButton({}, ActionButton::Role::Secondary, m_buttons)), m_chips(new QWidget(this)),
      m_chipRow(new FlowLayout(Metrics{}.gap / 2)) {
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Metrics{}.gap / 2);
    buttons->addWidget(m_search);
    buttons->addWidget(m_more);
    buttons->addStretch();
    m_chips->setLayout(m_chipRow);
    m_chips->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics{}.gap * 3 / 4);
    column->addLayout(m_grid);
    column->addWidget(m_chips);
    m_grid->setHorizontalSpacing(Theme::current().metrics().gap);
    m_search->setObjectName(QStringLiteral("searchService"));
    m_search->setSmall(true);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setSmall(true);
    connect(m_search, &ActionButton::clicked, this, &FilterForm::ask);
    connect(m_more, &ActionButton::clicked, this, &FilterForm::unfold);
    retranslate();
}

void FilterForm::setFilters(const QStringList &filters) {
    clear();
    for (const Field &field : m_fields) {
        delete field.label;
        delete field.edit;
    }
    m_fields.clear();
    QStringList sorted = filters;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &one, const QString &other) { return rankOf(one) < rankOf(other); });
    for (const QString &filter : sorted) {
        Field field{filter, new TextLabel(TextRole::Secondary, this), new QLineEdit(this)};
        field.edit->setObjectName(QStringLiteral("filter-%1").arg(filter));
        field.edit->setMaxLength(longestFilter);
        field.label->setBuddy(field.edit);
        connect(field.edit, &QLineEdit::returnPressed, this, &FilterForm::ask);
        m_fields.push_back(field);
    }
    m_isUnfolded = false;
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
    m_asked.clear();
    showChips();
}

QWidget *FilterForm::firstFocus() const {
    return m_fields.empty() ? static_cast<QWidget *>(m_search) : m_fields.front().edit;
}

void FilterForm::ask() {
    m_asked = filled();
    showChips();
    Q_EMIT
    submitted();
}

/// What the list was narrowed by, each with a way out.
void FilterForm::showChips() {
    const auto old = m_chips->findChildren<Chip *>();
    for (Chip *chip : old) {
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater(); // one of them may be calling
    }
    for (const Field &field : m_fields) {
        const QString value = m_asked.value(field.filter);
        if (value.isEmpty())
            continue;
        //: a filter and what it is set to
        const QString words = tr("%1: %2").arg(filterLabel(field.filter), displayText(value, longestValue));
        auto *chip = new Chip(words, QStringLiteral("cancel"), m_chips);
        chip->setObjectName(QStringLiteral("active-%1").arg(field.filter));
        chip->setAccessibleDescription(tr("Takes this filter away"));
        connect(chip, &Chip::clicked, this, [this, edit = field.edit] {
            edit->clear();
            m_search->setFocus(Qt::OtherFocusReason);
            ask();
        });
        m_chipRow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_asked.isEmpty());
}

void FilterForm::unfold() {
    m_isUnfolded = !m_isUnfolded;
    m_columns = 0;
    arrange();
    retranslate();
    if (m_isUnfolded)
        m_fields.at(static_cast<std::size_t>(columns()) - (columns() > 1 ? 1 : 0)).edit->setFocus(Qt::OtherFocusReason);
}

void FilterForm::retranslate() {
    m_search->setText(tr("Search"));
    m_more->setText(m_isUnfolded ? tr("Fewer filters") : tr("More filters"));
    m_more->setIconName(m_isUnfolded ? QStringLiteral("fold") : QStringLiteral("unfold"));
    for (const Field &field : m_fields) {
        field.label->setWords(filterLabel(field.filter));
        field.edit->setAccessibleName(filterLabel(field.filter));
    }
    showChips();
}

void FilterForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

int FilterForm::columns() const {
    return std::clamp(width() / fieldWidth, 1, mostColumns);
}

/// More fields than one row takes beside the buttons are folded.
bool FilterForm::isFolded() const {
    return !m_isUnfolded && static_cast<int>(m_fields.size()) > columns();
}

/// As many fields side by side as there is room for, in reading order; the buttons follow the last one.
void FilterForm::arrange() {
    const int columns = this->columns();
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = static_cast<int>(m_fields.size());
    const int shown = isFolded() ? std::max(1, columns - 1) : count;
    QWidget *before = nullptr;
    int place = 0;
    for (const Field &field : m_fields) {
        const bool isShown = place < shown;
        field.label->setVisible(isShown);
        field.edit->setVisible(isShown);
        const int row = 2 * (place / columns);
        if (isShown) {
            m_grid->addWidget(field.label, row, place % columns);
            m_grid->addWidget(field.edit, row + 1, place % columns);
        }
        if (before)
            setTabOrder(before, field.edit);
        before = field.edit;
        ++place;
    }
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool isBeside = shown % columns != 0;
    const int row = 2 * (shown / columns) + (isBeside ? 1 : 0);
    m_grid->addWidget(m_buttons, row, isBeside ? shown % columns : 0, 1, -1);
    m_more->setVisible(count > columns);
    if (before)
        setTabOrder(before, m_search);
    setTabOrder(m_search, m_more);
}

} // namespace kiosk::ui
