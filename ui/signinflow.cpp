#include "ui/signinflow.h"

#include "ui/pages/firstoperatorpage.h"
#include "ui/pages/signinpage.h"

namespace kiosk::ui {

using records::OperatorChange;

SignInFlow::SignInFlow(DeskOperator &desk, Clock &clock, SignInPage *signIn, FirstOperatorPage *first)
    : m_desk(desk), m_clock(clock), m_signIn(signIn), m_first(first) {
    connect(signIn, &SignInPage::nameChosen, this, &SignInFlow::giveName);
    connect(signIn, &SignInPage::pinGiven, this, &SignInFlow::givePin);
    connect(signIn, &SignInPage::nameLeft, &desk, &DeskOperator::giveUpSignIn);
    connect(first, &FirstOperatorPage::given, this, &SignInFlow::createFirst);
    for (const Page *page : {static_cast<Page *>(signIn), static_cast<Page *>(first)}) {
        connect(page, &Page::cancelRequested, this, &SignInFlow::left);
    }
}

void SignInFlow::begin(std::function<void()> then) {
    m_then = std::move(then);
    m_desk.list(this, [this](const Outcome<QList<records::Operator>> &operators) {
        if (operators && operators->isEmpty()) {
            Q_EMIT
            pageWanted(m_first);
            Q_EMIT
            said(tr("Nobody can sign in yet. Please create the first administrator."));
            return;
        }
        m_signIn->ask(operators ? *operators : QList<records::Operator>());
        if (operators) {
            for (const records::Operator &each : *operators) {
                m_locked[each.name] = m_clock.monotonic() + each.wait;
            }
        } else {
            m_signIn->fail(operators.failure());
        }
        Q_EMIT
        pageWanted(m_signIn);
        Q_EMIT
        said(tr("Please sign in."));
    });
}

void SignInFlow::forget() {
    m_then = {};
    ++m_visit;
    m_desk.giveUpSignIn();
}

PageTimes SignInFlow::times() const {
    const auto found = m_locked.find(m_signIn->operatorName());
    if (found == m_locked.cend() || found->second <= m_clock.monotonic()) {
        return {};
    }
    return {found->second - m_clock.monotonic(), {}, {}};
}

/// Whoever had to wait before still has to.
void SignInFlow::giveName(const QString & /*name*/) {
    m_signIn->showTimes(times());
    Q_EMIT
    waiting();
}

void SignInFlow::givePin(const QString &name, const Secret &pin) {
    m_desk.signIn(this, name, pin, [this, name](const Outcome<records::SignInAnswer> &answer) {
        if (!answer) {
            m_signIn->fail(answer.failure());
            return;
        }
        if (answer->who) {
            finish();
            return;
        }
        m_signIn->refuse();
        m_locked[name] = m_clock.monotonic() + answer->wait;
        m_signIn->showTimes(times());
        Q_EMIT
        waiting();
    });
}

void SignInFlow::createFirst(const QString &name, const Secret &pin) {
    m_desk.change(
        this, [name, pin](records::Operators &operators) { return operators.addFirst(name, pin); },
        [this, name, pin, visit = m_visit](const Outcome<OperatorChange> &changed) {
            if (visit != m_visit) {
                return; // they exist now, and sign in when they come back
            }
            if (!changed) {
                m_first->fail(changed.failure());
            } else if (*changed != OperatorChange::Made) {
                m_first->refuse(*changed);
            } else {
                givePin(name, pin);
            }
        });
}

void SignInFlow::finish() {
    const std::function<void()> then = std::exchange(m_then, {});
    m_locked.clear();
    Q_EMIT
    left();
    if (then) {
        then();
    }
}

} // namespace kiosk::ui
