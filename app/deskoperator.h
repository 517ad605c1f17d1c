#pragma once

#include "app/base/clock.h"
#include "app/records/operators.h"
#include "app/records/reader.h"
#include "app/settings/configuration.h"

#include <QObject>

namespace kiosk {

/// Why nobody is signed in any more. Closed.
enum class SignedOutFor {
    Leaving,    ///< it was wanted
    Absence,    ///< nobody touched the desk
    NotAllowed, ///< disabled or removed meanwhile
    OtherPin,   ///< the PIN was changed meanwhile, as where another knew it
};

/// Who is at the desk: signs operators in and out, and out by itself when nobody touches the desk for a while. PINs are
/// compared on a thread of its own, so that neither a frame nor a list waits for them.
class DeskOperator : public QObject {
    Q_OBJECT

public:
    struct Setup {
        records::Store::Options store;
        std::function<records::Store *()> writer; ///< the desk's own store; null while it cannot be opened
        OperatorsSettings settings;
    };
    DeskOperator(Setup setup, Clock &clock);
    /// Signs out.
    ~DeskOperator() override;

    /// Nobody, until somebody signs in. A demo whose store has no operators is served by an administrator who stands
    /// in.
    const std::optional<records::SignedIn> &who() const { return m_who; }
    bool isStandIn() const { return m_isStandIn; }
    /// Why the last one to be signed in no longer is.
    SignedOutFor signedOutFor() const { return m_signedOutFor; }
    /// Somebody else has begun something: it needs to be said no more.
    void forgetSignedOut() { m_signedOutFor = SignedOutFor::Leaving; }
    /// Nobody has to sign in to make a check, unless the configuration says so.
    bool may(records::Permission permission) const;

    /// The operators of the store in the order of their names. `done` is called like that of the others below: once,
    /// from the event loop, while `asker` lives.
    void list(QObject *asker, std::function<void(Outcome<QList<records::Operator>>)> done);
    void signIn(QObject *asker, const QString &name, const Secret &pin,
                std::function<void(Outcome<records::SignInAnswer>)> done);
    /// Whoever gave a PIN and left does not become signed in when it turns out to be right; nobody is told.
    void giveUpSignIn() { ++m_attempt; }
    /// Changes operators; whoever is signed in and may no longer be is signed out.
    using Change = std::function<Outcome<records::OperatorChange>(records::Operators &operators)>;
    void change(QObject *asker, Change change, std::function<void(Outcome<records::OperatorChange>)> done);

    void signOut();
    /// Somebody is there: begins the time to the automatic sign-out anew, unless it is over already.
    void touch();
    /// Operators may have changed elsewhere: looks whether who is signed in still may be. Done by itself LookEvery.
    void lookAgain();

    static constexpr std::chrono::minutes LookEvery{1};

Q_SIGNALS:
    void changed();

private:
    void become(std::optional<records::SignedIn> who);
    void leave(SignedOutFor why);
    void tellSignedOut(const records::SignedIn &who);
    QString pinMark() const;
    void standIn();
    bool isOverdue() const;
    void watch();
    void watchOn();

    Setup m_setup;
    Clock &m_clock;
    records::Reader m_reader;
    std::optional<records::SignedIn> m_who;
    bool m_isStandIn = false;
    SignedOutFor m_signedOutFor = SignedOutFor::Leaving;
    QString m_pinMark; ///< of who is signed in; empty: not known
    int m_attempt = 0;
    std::chrono::milliseconds m_touchedAt{}; ///< of the clock's monotonic time
    std::unique_ptr<ClockTimer> m_watch;
};

} // namespace kiosk
