#include "app/deskoperator.h"

#include "app/base/log.h"

#include <algorithm>

namespace kiosk {

using records::Operators;

DeskOperator::DeskOperator(Setup setup, Clock &clock)
    : m_setup(std::move(setup)), m_clock(clock), m_reader(m_setup.store) {
    standIn();
}

DeskOperator::~DeskOperator() {
    // Whoever listens is on the way out too.
    blockSignals(true);
    signOut();
}

/// The demo needs nobody to sign in, until it has somebody who could.
void DeskOperator::standIn() {
    records::Store *store = m_setup.writer();
    if (!m_setup.store.isDemo || !store)
        return;
    const auto isEmpty = Operators(*store, m_clock.now()).isEmpty();
    if (!isEmpty)
        qCWarning(logRecords).noquote() << isEmpty.failure().detail;
    m_isStandIn = isEmpty && *isEmpty;
    if (m_isStandIn)
        m_who = records::SignedIn{QStringLiteral("demo"), records::Role::Administrator};
}

bool DeskOperator::may(records::Permission permission) const {
    if (m_who)
        return records::may(m_who->role, permission);
    return permission == records::Permission::Check && !m_setup.settings.areRequiredForChecks;
}

void DeskOperator::list(QObject *asker, std::function<void(Outcome<QList<records::Operator>>)> done) {
    m_reader.ask<QList<records::Operator>>(
        asker, [now = m_clock.now()](records::Store &store) { return Operators(store, now).list(); }, std::move(done));
}

void DeskOperator::signIn(QObject *asker, const QString &name, const Secret &pin,
                          std::function<void(Outcome<records::SignInAnswer>)> done) {
    // Whoever signs in is signed in, even where the page that asked is gone; unless they gave up.
    m_reader.ask<records::SignInAnswer>(
        this,
        [name, pin, now = m_clock.now()](records::Store &store) { return Operators(store, now).signIn(name, pin); },
        [this, attempt = ++m_attempt, guard = QPointer<QObject>(asker),
         done = std::move(done)](const Outcome<records::SignInAnswer> &answer) {
            if (attempt != m_attempt) {
                if (answer && answer->who)
                    tellSignedOut(*answer->who); // the journal has them signed in already
                return;
            }
            if (answer && answer->who) {
                signOut();
                m_touchedAt = m_clock.monotonic();
                become(answer->who);
            }
            if (guard)
                done(answer);
        });
}

void DeskOperator::change(QObject *asker, Change change, std::function<void(Outcome<records::OperatorChange>)> done) {
    m_reader.ask<records::OperatorChange>(
        this,
        [change = std::move(change), now = m_clock.now()](records::Store &store) {
            Operators operators(store, now, records::Authors::Administrators);
            return change(operators);
        },
        [this, guard = QPointer<QObject>(asker),
         done = std::move(done)](const Outcome<records::OperatorChange> &changed) {
            lookAgain();
            if (guard)
                done(changed);
        });
}

void DeskOperator::signOut() {
    leave(SignedOutFor::Leaving);
}

void DeskOperator::leave(SignedOutFor why) {
    if (!m_who || m_isStandIn)
        return;
    tellSignedOut(*m_who);
    m_signedOutFor = why;
    become({});
}

void DeskOperator::tellSignedOut(const records::SignedIn &who) {
    records::Store *store = m_setup.writer();
    if (!store)
        return;
    const auto told = Operators(*store, m_clock.now()).signOut(who);
    if (!told)
        qCWarning(logRecords).noquote() << told.failure().detail;
}

QString DeskOperator::pinMark() const {
    records::Store *store = m_setup.writer();
    if (!m_who || m_isStandIn || !store)
        return {};
    // What cannot be read says nothing against anybody.
    const auto mark = Operators(*store, m_clock.now()).markOfPin(m_who->name);
    return mark ? *mark : QString();
}

void DeskOperator::touch() {
    if (isOverdue())
        leave(SignedOutFor::Absence);
    else
        m_touchedAt = m_clock.monotonic();
}

/// Timers stand still while the computer sleeps; this clock does not.
bool DeskOperator::isOverdue() const {
    return m_who && !m_isStandIn && m_clock.monotonic() - m_touchedAt >= m_setup.settings.signOutAfter;
}

void DeskOperator::watch() {
    if (isOverdue())
        leave(SignedOutFor::Absence);
    else
        lookAgain();
    watchOn();
}

void DeskOperator::watchOn() {
    m_watch.reset();
    if (!m_who || m_isStandIn)
        return;
    const std::chrono::milliseconds left = m_touchedAt + m_setup.settings.signOutAfter - m_clock.monotonic();
    m_watch = m_clock.after(std::min<std::chrono::milliseconds>(left, LookEvery), [this] { watch(); });
}

void DeskOperator::lookAgain() {
    records::Store *store = m_setup.writer();
    if (!m_who || !store)
        return;
    const Operators operators(*store, m_clock.now());
    if (m_isStandIn) {
        const auto isEmpty = operators.isEmpty();
        if (isEmpty && !*isEmpty)
            become({});
        return;
    }
    const auto found = operators.find(m_who->name);
    if (!found)
        return; // what cannot be read says nothing against anybody
    const QString mark = pinMark();
    if (!*found || (*found)->isDisabled)
        leave(SignedOutFor::NotAllowed);
    else if (!mark.isEmpty() && !m_pinMark.isEmpty() && mark != m_pinMark)
        leave(SignedOutFor::OtherPin);
    else if ((*found)->role != m_who->role)
        become(records::SignedIn{m_who->name, (*found)->role});
}

void DeskOperator::become(std::optional<records::SignedIn> who) {
    m_who = std::move(who);
    m_isStandIn = false;
    m_pinMark = pinMark();
    watchOn();
    Q_EMIT
    changed();
}

} // namespace kiosk
