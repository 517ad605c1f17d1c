#pragma once

#include "app/deskoperator.h"
#include "ui/pages/page.h"

#include <map>

namespace kiosk::ui {

class FirstOperatorPage;
class SignInPage;

/// Leads through signing in: who is there and what is the PIN, or, where a store has nobody yet, who is the first.
/// Knows what comes afterwards.
class SignInFlow : public QObject {
    Q_OBJECT

public:
    SignInFlow(DeskOperator &desk, Clock &clock, SignInPage *signIn, FirstOperatorPage *first);

    /// Somebody has to sign in before `then`.
    void begin(std::function<void()> then);
    /// Nothing comes afterwards any more.
    void forget();
    /// How long the name on the page has to wait.
    PageTimes times() const;

Q_SIGNALS:
    void pageWanted(kiosk::ui::Page *page);
    /// The time of times() runs.
    void waiting();
    /// What happens next is not on these pages.
    void left();
    void said(const QString &words);

private:
    void giveName(const QString &name);
    void givePin(const QString &name, const Secret &pin);
    void createFirst(const QString &name, const Secret &pin);
    void finish();

    DeskOperator &m_desk;
    Clock &m_clock;
    SignInPage *m_signIn;
    FirstOperatorPage *m_first;
    std::function<void()> m_then;
    int m_visit = 0;                                       ///< to the pages
    std::map<QString, std::chrono::milliseconds> m_locked; ///< until when, by name
};

} // namespace kiosk::ui
