#pragma once

#include "ui/pages/page.h"
#include "ui/review/reviewsection.h"

class QStackedWidget;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Chip;
class FlowLayout;

/// Where operators look at what happened: sections behind tabs, of which each sees those that its role allows.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    /// Tabs stand in the order in which their sections were added; the page owns the section.
    void add(ReviewSection *section);
    /// Shows the review to somebody, beginning with the section of this name, or the first.
    void open(const records::SignedIn &who, const QString &section = {});
    bool isEmpty() const { return m_tabs.isEmpty(); }
    /// Whether there is anything that this person may see.
    bool isFor(const records::SignedIn &who) const;
    /// Whether this is the way to end the program, where a full screen has no other.
    void setOffersClosing(bool offers);
    /// Goes on to another section.
    void turnTo(ReviewSection *section);

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void closingRequested();

protected:
    void retranslate() override;

private:
    struct Tab {
        Chip *chip;
        ReviewSection *section;
    };
    void adoptMetrics();

    records::SignedIn m_who;
    QList<Tab> m_tabs;
    ReviewSection *m_section = nullptr;
    FlowLayout *m_row;
    QStackedWidget *m_sections;
    ActionBar *m_actions;
    ActionButton *m_back;
    ActionButton *m_close;
};

} // namespace kiosk::ui
