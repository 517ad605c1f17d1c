#pragma once

#include "app/base/secret.h"
#include "app/records/role.h"
#include "app/records/store.h"

#include <chrono>

namespace kiosk::records {

/// Somebody who may sign in at the desks of a store.
struct Operator {
    QString name;
    Role role = Role::Staff;
    bool isDisabled = false;
    std::optional<QDateTime> lastSignedIn = {};
    std::chrono::milliseconds wait{}; ///< how long nobody can sign in with this name; 0: at once

    bool operator==(const Operator &) const = default;
};

/// What became of a change of operators. Closed.
enum class OperatorChange {
    Made,
    NameUnfit, ///< empty, without a letter, too long, or not fit to be shown
    NameTaken, ///< upper and lower case are the same
    PinTooShort,
    PinTooLong,
    PinTooEasy,
    Unknown,           ///< there is nobody of this name
    LastAdministrator, ///< nobody would be left who may administer
    NotTheFirst,       ///< there are operators already
    NotAllowed,        ///< in whose name it is made may not, or not any more
};
/// "made", "name-unfit", …
QString nameOf(OperatorChange change);

/// What somebody who wants to sign in is told. Wrong are an unknown name, a disabled operator and a wrong PIN alike.
struct SignInAnswer {
    std::optional<SignedIn> who = {};
    std::chrono::milliseconds wait{}; ///< so long until the next attempt is heard; 0: at once

    bool operator==(const SignInAnswer &) const = default;
};

/// In whose name operators may be changed. Closed.
enum class Authors {
    Anybody,        ///< the command line asks for nobody
    Administrators, ///< of this store, at the moment in which the change is written; anybody where it has no operators
};

/// The operators of a store. Everything is in the journal in the same transaction; `by` is in whose name a change is
/// made. PINs are hashed here (see passwordhash.h), so that whatever takes one takes its time.
///
/// After too many wrong ones in a row a name is locked for a time that grows (see lockout.h). It is on the disk before
/// the answer is known, so that no restart helps; where the clock was set back, the wait begins anew.
class Operators {
public:
    /// `now` is the moment of all that is done through it.
    Operators(Store &store, QDateTime now, Authors authors = Authors::Anybody)
        : m_store(store), m_now(std::move(now)), m_authors(authors) {}

    /// In the order of their names.
    Outcome<QList<Operator>> list() const;
    Outcome<bool> isEmpty() const;
    Outcome<std::optional<Operator>> find(const QString &name) const;
    /// Another one with every other PIN, and says nothing of it; empty where there is nobody of this name.
    Outcome<QString> markOfPin(const QString &name) const;
    /// Whether somebody of this name may do so now. Where there are no operators anybody may.
    Outcome<bool> may(const QString &name, Permission permission) const;

    Outcome<OperatorChange> add(const QString &name, Role role, const Secret &pin, const QString &by);
    /// An administrator where there is nobody yet, in their own name.
    Outcome<OperatorChange> addFirst(const QString &name, const Secret &pin);
    /// Another PIN; whoever had to wait no longer has to.
    Outcome<OperatorChange> reset(const QString &name, const Secret &pin, const QString &by);
    Outcome<OperatorChange> setDisabled(const QString &name, bool isDisabled, const QString &by);
    Outcome<OperatorChange> setRole(const QString &name, Role role, const QString &by);

    Outcome<SignInAnswer> signIn(const QString &name, const Secret &pin);
    Outcome<Done> signOut(const SignedIn &who);

private:
    using Work = std::function<Outcome<OperatorChange>(Writing &writing, const Operator &who)>;
    Outcome<OperatorChange> changeOne(const QString &name, const QString &by, const Work &work);
    Outcome<bool> isAuthor(const Writing &writing, const QString &by) const;
    Outcome<OperatorChange> insert(const QString &name, Role role, const Secret &pin, const QString &by, bool isFirst);

    Store &m_store;
    QDateTime m_now;
    Authors m_authors;
};

} // namespace kiosk::records
