#include "ui/review/filterbar.h"

#include "app/base/clock.h"
#include "app/base/displaytext.h"
#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/outcomelook.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int searchWidth = 300;
constexpr int compactSearchWidth = 250;
constexpr int dateWidth = 150;
constexpr qsizetype longestName = 60;
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;
/// Two digits of a year mean this century.
constexpr int century = 100;
constexpr int firstYear = 2000;

const QString today = QStringLiteral("today");
const QString week = QStringLiteral("week");
const QString month = QStringLiteral("month");
const QString own = QStringLiteral("own");

/// As the language writes dates, or 2026-03-31.
QDate readDate(const QString &text) {
    QDate date = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    if (!date.isValid()) {
        date = QDate::fromString(text.trimmed(), Qt::ISODate);
    }
    return date.isValid() && date.year() < firstYear ? date.addYears(century) : date;
}

/// What looks like the beginning of a record's id is one; anything else is looked for in all words of a record.
void addTyped(const QString &typed, records::Filter &filter) {
    static const QRegularExpression beginning(QStringLiteral("^(?=.*[0-9])[0-9a-f]{4}[0-9a-f-]*$"));
    const QString text = typed.simplified();
    const QString dense = QString(text).remove(u' ').toLower();
    if (beginning.match(dense).hasMatch()) {
        filter.reference = dense;
    } else {
        filter.text = text;
    }
}

} // namespace

FilterBar::FilterBar(Clock &clock, Names names, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_names(std::move(names)), m_search(new SearchField(this)),
      m_more(new Chip({}, QStringLiteral("settings"), this)), m_clear(new Chip({}, QStringLiteral("cancel"), this)),
      m_row(new FlowLayout(Metrics{}.gap / 2)) {
    build();
    connect(&Theme::current(), &Theme::changed, this, &FilterBar::arrange);
    retranslate();
    arrange();
}

void FilterBar::build() {
    m_search->setObjectName(QStringLiteral("recordSearch"));
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::tell);
    m_row->addWidget(m_search);
    const char *names[] = {"filterTime",    "filterOutcome",  "filterType",
                           "filterService", "filterOperator", "filterDesk"};
    for (int kind = 0; kind < KindCount; ++kind) {
        auto *chip = new Chip({}, {}, this);
        chip->setObjectName(QLatin1String(names[kind]));
        chip->setCheckable(true);
        connect(chip, &Chip::clicked, this, [this, kind] { toggle(static_cast<Kind>(kind)); });
        m_chips.at(static_cast<std::size_t>(kind)) = chip;
        m_row->addWidget(chip);
    }
    m_more->setObjectName(QStringLiteral("filterMore"));
    connect(m_more, &Chip::clicked, this, [this] {
        m_showsMore = true;
        arrange();
        m_chips[Type]->setFocus(Qt::OtherFocusReason);
    });
    m_row->addWidget(m_more);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    connect(m_clear, &Chip::clicked, this, [this] {
        reset();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    m_row->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics{}.gap / 2);
    column->addLayout(m_row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setChoices(const records::Choices &choices) {
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    label();
    arrange();
}

void FilterBar::setFilter(const records::Filter &filter) {
    const QSignalBlocker quiet(this);
    reset();
    m_search->setText(filter.reference.isEmpty() ? filter.text : filter.reference);
    m_chosen[Outcome] = filter.outcome ? records::nameOf(*filter.outcome) : QString();
    m_chosen[Type] = filter.type;
    m_chosen[Service] = filter.service;
    m_chosen[Operator] = filter.operatorName;
    m_chosen[Desk] = filter.desk;
    if (filter.from && filter.to) {
        m_from = filter.from->toLocalTime().date();
        m_to = filter.to->toLocalTime().addMSecs(-1).date();
        const QDate now = m_clock.now().toLocalTime().date();
        m_chosen[Time] = m_from == now && m_to == now ? today : own;
    }
    label();
}

records::Filter FilterBar::filter() const {
    records::Filter filter;
    addTyped(m_search->text(), filter);
    filter.outcome = records::endingOf(m_chosen[Outcome]);
    filter.type = m_chosen[Type];
    filter.service = m_chosen[Service];
    filter.operatorName = m_chosen[Operator];
    filter.desk = m_chosen[Desk];
    const QDate now = m_clock.now().toLocalTime().date();
    const QString &time = m_chosen[Time];
    if (time == own) {
        if (m_from.isValid()) {
            filter.from = m_from.startOfDay();
        }
        if (m_to.isValid()) {
            filter.to = m_to.addDays(1).startOfDay();
        }
    } else if (!time.isEmpty()) {
        const int days = time == today ? 1 : time == week ? daysOfWeek : daysOfMonth;
        filter.from = now.addDays(1 - days).startOfDay();
    }
    return filter;
}

QString FilterBar::words() const {
    QStringList parts;
    for (int each = 0; each < KindCount; ++each) {
        const auto kind = static_cast<Kind>(each);
        if (!m_chosen[kind].isEmpty()) {
            parts += tr("%1: %2").arg(nameOf(kind), current(kind));
        }
    }
    if (!m_search->text().trimmed().isEmpty()) {
        parts += tr("%1: %2").arg(tr("Search"), displayText(m_search->text(), longestName));
    }
    return parts.join(QStringLiteral(" · "));
}

void FilterBar::reset() {
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_chosen.fill({});
    m_from = {};
    m_to = {};
    close();
    tell();
}

bool FilterBar::close() {
    if (m_open < 0) {
        return false;
    }
    Chip *chip = m_chips.at(static_cast<std::size_t>(m_open));
    const bool hadFocus = m_options->isAncestorOf(focusWidget());
    m_open = -1;
    m_options->hide();
    m_options->deleteLater();
    m_options = nullptr;
    if (hadFocus) {
        chip->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

QList<FilterBar::Option> FilterBar::optionsOf(Kind kind) const {
    QList<Option> options{{{}, allWords(kind)}};
    const auto add = [&options](const QStringList &values, const std::function<QString(const QString &)> &words) {
        for (const QString &value : values) {
            options.append({value, words(value)});
        }
    };
    const auto asItIs = [](const QString &value) {
        return displayText(value, longestName);
    };
    switch (kind) {
    case Time:
        options +=
            QList<Option>{{today, tr("Today")}, {week, tr("7 days")}, {month, tr("30 days")}, {own, tr("From … to …")}};
        break;
    case Outcome:
        for (const records::Ending ending : allEndings()) {
            options.append({records::nameOf(ending), wordOf(ending)});
        }
        break;
    case Type:
        for (const records::Choices::Type &type : m_choices.types) {
            options.append({type.id, m_names.type(type)});
        }
        break;
    case Service:
        add(m_choices.services, m_names.service);
        break;
    case Operator:
        add(m_choices.operators, asItIs);
        break;
    case Desk:
        add(m_choices.desks, asItIs);
        break;
    case KindCount:
        break;
    }
    return options;
}

QString FilterBar::allWords(Kind kind) const {
    switch (kind) {
    case Time:
        return tr("Any time");
    case Outcome:
        return tr("All outcomes");
    case Type:
        return tr("All checks");
    case Service:
        return tr("All services");
    case Operator:
        return tr("Everybody");
    case Desk:
        return tr("Any desk");
    case KindCount:
        break;
    }
    return {};
}

QString FilterBar::nameOf(Kind kind) const {
    switch (kind) {
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Type:
        return tr("Check");
    case Service:
        return tr("Service");
    case Operator:
        return tr("Operator");
    case Desk:
        return tr("Desk");
    case KindCount:
        break;
    }
    return {};
}

QString FilterBar::current(Kind kind) const {
    const QString &value = m_chosen[kind];
    if (kind == Time && value == own && (m_from.isValid() || m_to.isValid())) {
        const auto text = [](const QDate &day) {
            return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("…");
        };
        return m_from == m_to ? text(m_from) : text(m_from) + QStringLiteral(" – ") + text(m_to);
    }
    for (const Option &option : optionsOf(kind)) {
        if (option.value == value) {
            return option.words;
        }
    }
    return displayText(value, longestName);
}

void FilterBar::toggle(Kind kind) {
    const bool wasOpen = m_open == kind;
    close();
    if (!wasOpen) {
        open(kind);
    }
    label();
}

void FilterBar::open(Kind kind) {
    m_open = kind;
    m_options = new QWidget(this);
    m_options->setObjectName(QStringLiteral("filterOptions"));
    auto *flow = new FlowLayout(Metrics{}.gap / 2);
    m_options->setLayout(flow);
    Chip *chosen = nullptr;
    for (const Option &option : optionsOf(kind)) {
        auto *chip = new Chip(option.words, {}, m_options);
        chip->setObjectName(QStringLiteral("option-") +
                            (option.value.isEmpty() ? QStringLiteral("all") : option.value));
        chip->setCheckable(true);
        chip->setChecked(option.value == m_chosen[kind]);
        chosen = chip->isChecked() || !chosen ? chip : chosen;
        connect(chip, &Chip::clicked, this, [this, kind, value = option.value] { choose(kind, value); });
        flow->addWidget(chip);
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_options);
    if (kind == Time && m_chosen[Time] == own) {
        addDates();
    }
    m_options->show();
    chosen->setFocus(Qt::OtherFocusReason);
}

/// The days themselves, to be typed.
void FilterBar::addDates() {
    QLayout *flow = m_options->layout();
    flow->addWidget(makeDate("filterFrom", &FilterBar::m_from));
    flow->addWidget(makeDate("filterTo", &FilterBar::m_to));
}

QLineEdit *FilterBar::makeDate(const char *name, QDate FilterBar::*day) {
    auto *edit = new QLineEdit(m_options);
    const bool isFirst = day == &FilterBar::m_from;
    edit->setObjectName(QLatin1String(name));
    edit->setFixedWidth(static_cast<int>(dateWidth * Theme::current().textScale()));
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    edit->setAccessibleName(isFirst ? tr("First day") : tr("Last day"));
    edit->setPlaceholderText(isFirst ? tr("First day") : tr("Last day"));
    edit->setText((this->*day).isValid() ? QLocale().toString(this->*day, QLocale::ShortFormat) : QString());
    connect(edit, &QLineEdit::textEdited, this, [this, day](const QString &text) {
        this->*day = readDate(text);
        tell();
    });
    return edit;
}

void FilterBar::choose(Kind kind, const QString &value) {
    m_chosen[kind] = value;
    if (kind == Time && value == own) {
        const QDate now = m_clock.now().toLocalTime().date();
        m_from = m_from.isValid() ? m_from : now;
        m_to = m_to.isValid() ? m_to : now;
        close();
        open(Time); // with the days
        m_options->findChild<QLineEdit *>(QStringLiteral("filterFrom"))->setFocus(Qt::OtherFocusReason);
    } else {
        close();
    }
    tell();
}

void FilterBar::tell() {
    label();
    Q_EMIT
    changed();
}

void FilterBar::label() {
    for (int each = 0; each < KindCount; ++each) {
        const auto kind = static_cast<Kind>(each);
        Chip *chip = m_chips[kind];
        chip->setText(current(kind) + QStringLiteral(" \u25be"));
        chip->setChecked(!m_chosen[kind].isEmpty() || m_open == kind);
        //: what is filtered by and what is chosen: "Outcome: Verified"
        chip->setAccessibleName(tr("%1: %2").arg(nameOf(kind), current(kind)));
        chip->setAccessibleDescription(m_open == kind ? tr("Closes the choices") : tr("Opens the choices"));
        chip->updateGeometry();
        chip->update();
    }
    m_clear->setVisible(!isEmpty());
}

void FilterBar::retranslate() {
    m_search->setPlaceholderText(tr("Reference, check, reason…"));
    m_search->setAccessibleName(tr("Search the records"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More filters"));
    m_clear->setText(tr("Clear filter"));
    close();
    label();
}

/// What there is only one of is no choice, and small windows show the rest when asked.
void FilterBar::arrange() {
    const bool isCompact = Theme::current().isCompact();
    m_search->setFixedWidth(
        static_cast<int>((isCompact ? compactSearchWidth : searchWidth) * std::min(Theme::current().textScale(), 1.5)));
    const bool hasRoom = !isCompact || m_showsMore;
    bool hidesSome = false;
    const auto show = [&](Kind kind, qsizetype count) {
        const bool isChoice = count > 1 || !m_chosen[kind].isEmpty();
        m_chips[kind]->setVisible(isChoice && (hasRoom || !m_chosen[kind].isEmpty()));
        hidesSome = hidesSome || (isChoice && !hasRoom);
    };
    show(Type, m_choices.types.size());
    show(Service, m_choices.services.size());
    // Records before somebody signed in have no operator: one name is a choice already.
    show(Operator, m_choices.operators.isEmpty() ? 0 : m_choices.operators.size() + 1);
    show(Desk, m_choices.desks.size());
    m_more->setVisible(hidesSome);
}

void FilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace kiosk::ui
