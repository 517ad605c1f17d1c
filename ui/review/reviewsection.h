#pragma once

#include "app/records/role.h"

#include <QWidget>

namespace kiosk::ui {

/// One part of the review: the day, the list, the cases… It shows what is kept of people only between enter() and
/// leave().
class ReviewSection : public QWidget {
    Q_OBJECT

public:
    /// `iconName`: one of resources/icons, for the tab. Whoever may not do what it `needs` does not see the section.
    ReviewSection(const QString &name, QString iconName, records::Permission needs, QWidget *parent)
        : QWidget(parent), m_iconName(std::move(iconName)), m_needs(needs) {
        setObjectName(name);
    }

    /// A word or two, as it stands on the section's tab.
    virtual QString title() const = 0;
    const QString &iconName() const { return m_iconName; }
    records::Permission needs() const { return m_needs; }
    /// The section comes on the screen: asks anew for what it shows.
    virtual void enter(const records::SignedIn &who) = 0;
    /// It leaves the screen: whatever it knows of people leaves its memory.
    virtual void leave() = 0;
    /// What the keyboard operates first.
    virtual QWidget *firstFocus() = 0;
    /// Escape was pressed; true where that led back within the section.
    virtual bool goBack() { return false; }
    /// Sets every text anew: the language has changed.
    virtual void retranslate() = 0;

private:
    QString m_iconName;
    records::Permission m_needs;
};

} // namespace kiosk::ui
