#pragma once

#include "app/records/choices.h"

#include <QWidget>
#include <array>
#include <functional>

class QLineEdit;

namespace kiosk {
class Clock;
} // namespace kiosk

namespace kiosk::ui {

class Chip;
class FlowLayout;

/// What somebody wants to see of the records: words to search for, and one choice each of time, outcome, type, service,
/// operator and desk. A press on one of them opens its choices below; everything acts at once.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// What ids are called now.
    struct Names {
        std::function<QString(const records::Choices::Type &)> type;
        std::function<QString(const QString &)> service;
    };
    FilterBar(Clock &clock, Names names, QWidget *parent = nullptr);

    void setChoices(const records::Choices &choices);
    void setFilter(const records::Filter &filter);
    records::Filter filter() const;
    bool isEmpty() const { return filter() == records::Filter(); }
    /// What the filter means, to be printed: "Time: Today · Outcome: Declined"; empty where it means everything.
    QString words() const;
    void reset();
    /// Closes the open choices; false where none were open.
    bool close();
    QLineEdit *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind { Time, Outcome, Type, Service, Operator, Desk, KindCount };
    enum class Period { All, Today, Week, Month, Own };
    struct Option {
        QString value;
        QString words;
    };

    void build();
    QList<Option> optionsOf(Kind kind) const;
    QString allWords(Kind kind) const;
    QString nameOf(Kind kind) const;
    QString current(Kind kind) const;
    void choose(Kind kind, const QString &value);
    void toggle(Kind kind);
    void open(Kind kind);
    void addDates();
    QLineEdit *makeDate(const char *name, QDate FilterBar::*day);
    void label();
    void arrange();
    void tell();

    Clock &m_clock;
    Names m_names;
    records::Choices m_choices;
    std::array<QString, KindCount> m_chosen; ///< value of each kind; empty: all of them
    QDate m_from;                            ///< of the own period
    QDate m_to;
    int m_open = -1;
    bool m_showsMore = false;

    QLineEdit *m_search;
    std::array<Chip *, KindCount> m_chips{};
    Chip *m_more;
    Chip *m_clear;
    FlowLayout *m_row;
    QWidget *m_options = nullptr; ///< made anew for each kind
};

} // namespace kiosk::ui
