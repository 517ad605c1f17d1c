#include "app/records/operators.h"

#include "app/records/lockout.h"
#include "app/records/operatorname.h"
#include "app/records/passwordhash.h"
#include "app/records/pinrules.h"
#include "app/trust/digest.h"

#include <QSqlQuery>
#include <algorithm>
#include <array>

namespace kiosk::records {

namespace {

using std::chrono::milliseconds;

struct Word {
    OperatorChange change;
    const char *name;
};

constexpr std::array Words{Word{OperatorChange::Made, "made"},
                           Word{OperatorChange::NameUnfit, "name-unfit"},
                           Word{OperatorChange::NameTaken, "name-taken"},
                           Word{OperatorChange::PinTooShort, "pin-too-short"},
                           Word{OperatorChange::PinTooLong, "pin-too-long"},
                           Word{OperatorChange::PinTooEasy, "pin-too-easy"},
                           Word{OperatorChange::Unknown, "unknown"},
                           Word{OperatorChange::LastAdministrator, "last-administrator"},
                           Word{OperatorChange::NotTheFirst, "not-the-first"},
                           Word{OperatorChange::NotAllowed, "not-allowed"}};

/// As the table `operators` holds it.
struct Row {
    Operator who;
    QString hash;
};

Ask asking(const Store &store) {
    return [&store](const QString &statement, const QVariantList &values) {
        return store.ask(statement, values);
    };
}

Ask asking(const Writing &writing) {
    return [&writing](const QString &statement, const QVariantList &values) {
        return writing.run(statement, values);
    };
}

constexpr auto Columns = "SELECT name, role, secret, disabled, signed_in FROM operators";

/// A role that this program does not know may do least.
Row readRow(const QSqlQuery &query) {
    Row row;
    row.who.name = query.value(0).toString();
    row.who.role = roleOf(query.value(1).toString()).value_or(Role::Staff);
    row.hash = query.value(2).toString();
    row.who.isDisabled = query.value(3).toInt() != 0;
    if (!query.value(4).isNull())
        row.who.lastSignedIn = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    return row;
}

Outcome<std::optional<Row>> rowOf(const Ask &ask, const QString &name) {
    auto asked = ask(QLatin1String(Columns) + QStringLiteral(" WHERE id = ?"), {operatorKey(name)});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? std::optional(readRow(query)) : std::optional<Row>();
}

Outcome<int> countOf(const Ask &ask, const QString &condition, const QVariantList &values = {}) {
    auto asked = ask(QStringLiteral("SELECT COUNT(*) FROM operators ") + condition, values);
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toInt() : 0;
}

Outcome<bool> isAllowed(const Ask &ask, const QString &name, Permission permission) {
    const auto row = rowOf(ask, name);
    const auto count = countOf(ask, {});
    if (!row || !count)
        return row ? count.failure() : row.failure();
    if (!*row)
        return *count == 0;
    return !(*row)->who.isDisabled && may((*row)->who.role, permission);
}

/// Whether somebody else than `name` may administer.
Outcome<bool> hasOtherAdministrator(const Ask &ask, const QString &name) {
    const auto count = countOf(ask, QStringLiteral("WHERE role = ? AND disabled = 0 AND id <> ?"),
                               {nameOf(Role::Administrator), operatorKey(name)});
    if (!count)
        return count.failure();
    return *count > 0;
}

std::optional<OperatorChange> refusalOf(const Secret &pin, const QString &name) {
    const std::optional<PinFlaw> flaw = flawOf(pin, name);
    if (!flaw)
        return {};
    switch (*flaw) {
    case PinFlaw::TooShort:
        return OperatorChange::PinTooShort;
    case PinFlaw::TooLong:
        return OperatorChange::PinTooLong;
    case PinFlaw::TooEasy:
        return OperatorChange::PinTooEasy;
    }
    Q_UNREACHABLE();
}

Outcome<Done> tell(Writing &writing, EventKind kind, const QDateTime &at, const QMap<QString, QString> &details) {
    const auto added = writing.append({kind, at, {}, details});
    if (!added)
        return added.failure();
    return Done{};
}

/// What is told of a change to somebody.
struct Telling {
    QString change;
    QString name;
    QString by;
    std::optional<Role> role = {};
};

Outcome<Done> tell(Writing &writing, const QDateTime &at, const Telling &telling) {
    QMap<QString, QString> details{{QStringLiteral("operator"), telling.name},
                                   {QStringLiteral("change"), telling.change},
                                   {QStringLiteral("by"), telling.by}};
    if (telling.role)
        details.insert(QStringLiteral("role"), nameOf(*telling.role));
    return tell(writing, EventKind::OperatorChanged, at, details);
}

/// Sets one column of somebody and tells of it.
Outcome<OperatorChange> setColumn(Writing &writing, const QString &column, const QVariant &value, const QDateTime &at,
                                  const Telling &telling) {
    const auto written = writing.run(QStringLiteral("UPDATE operators SET %1 = ? WHERE id = ?").arg(column),
                                     {value, operatorKey(telling.name)});
    if (!written)
        return written.failure();
    const auto told = tell(writing, at, telling);
    if (!told)
        return told.failure();
    return OperatorChange::Made;
}

/// A clock that was set back must not make a wait longer: it begins anew. Says how long it is.
Outcome<milliseconds> waitNow(Store &store, const QString &name, const QDateTime &now) {
    const auto attempts = attemptsOf(asking(store), name);
    if (!attempts)
        return attempts.failure();
    if (attempts->last <= now || attempts->failures == 0)
        return attempts->wait(now);
    const auto begun = store.write([&](Writing &writing) {
        return setAttempts(writing, name, {attempts->failures, now});
    });
    if (!begun)
        return begun.failure();
    return Attempts{attempts->failures, now}.wait(now);
}

/// One attempt to sign in, once it is known whether the PIN is right.
class SignInAttempt {
public:
    SignInAttempt(Writing &writing, QString name, QDateTime now)
        : m_writing(writing), m_name(std::move(name)), m_now(std::move(now)) {}

    /// `matched` is the hash that the PIN matches; empty where it matches none.
    Outcome<SignInAnswer> answer(const QString &matched) {
        // Another desk may have tried or changed something while this one was hashing.
        const auto attempts = attemptsOf(asking(m_writing), m_name);
        if (!attempts)
            return attempts.failure();
        const milliseconds wait = attempts->wait(m_now);
        if (wait.count() > 0)
            return SignInAnswer{{}, wait};
        const auto row = rowOf(asking(m_writing), m_name);
        if (!row)
            return row.failure();
        const bool isRight = *row && !(*row)->who.isDisabled && (*row)->hash == matched;
        return isRight ? welcome((*row)->who)
                       : refuse(*row ? (*row)->who.name : QString(), Attempts{attempts->failures + 1, m_now});
    }

private:
    Outcome<SignInAnswer> welcome(const Operator &who) {
        const auto forgotten = setAttempts(m_writing, m_name, {});
        if (!forgotten)
            return forgotten.failure();
        const auto written = m_writing.run(QStringLiteral("UPDATE operators SET signed_in = ? WHERE id = ?"),
                                           {m_now.toMSecsSinceEpoch(), operatorKey(m_name)});
        if (!written)
            return written.failure();
        const auto told = tell(m_writing, EventKind::SignedIn, m_now,
                               {{QStringLiteral("operator"), who.name}, {QStringLiteral("role"), nameOf(who.role)}});
        if (!told)
            return told.failure();
        return SignInAnswer{SignedIn{who.name, who.role}, {}};
    }

    Outcome<SignInAnswer> refuse(const QString &known, const Attempts &attempts) {
        const auto counted = setAttempts(m_writing, m_name, attempts);
        if (!counted)
            return counted.failure();
        QMap<QString, QString> details;
        if (!known.isEmpty())
            details.insert(QStringLiteral("operator"), known);
        const auto told = tell(m_writing, EventKind::SignInFailed, m_now, details);
        if (!told)
            return told.failure();
        return SignInAnswer{{}, attempts.wait(m_now)};
    }

    Writing &m_writing;
    QString m_name;
    QDateTime m_now;
};

} // namespace

QString nameOf(OperatorChange change) {
    for (const Word &word : Words) {
        if (word.change == change)
            return QString::fromLatin1(word.name);
    }
    Q_UNREACHABLE();
}

Outcome<QList<Operator>> Operators::list() const {
    auto asked = m_store.ask(QLatin1String(Columns));
    if (!asked)
        return asked.failure();
    QList<Operator> all;
    for (QSqlQuery &query = asked.value(); query.next();)
        all.append(readRow(query).who);
    for (Operator &each : all) {
        const auto attempts = attemptsOf(asking(m_store), each.name);
        if (!attempts)
            return attempts.failure();
        each.wait = attempts->wait(m_now);
    }
    std::sort(all.begin(), all.end(),
              [](const Operator &a, const Operator &b) { return operatorKey(a.name) < operatorKey(b.name); });
    return all;
}

Outcome<std::optional<Operator>> Operators::find(const QString &name) const {
    const auto row = rowOf(asking(m_store), name);
    if (!row)
        return row.failure();
    return *row ? std::optional((*row)->who) : std::optional<Operator>();
}

Outcome<QString> Operators::markOfPin(const QString &name) const {
    const auto row = rowOf(asking(m_store), name);
    if (!row)
        return row.failure();
    // Of a salted hash, which itself does not leave the store.
    return *row ? QString::fromLatin1(trust::digestOf(trust::Digest::Sha256, (*row)->hash.toUtf8()).toHex())
                : QString();
}

Outcome<bool> Operators::may(const QString &name, Permission permission) const {
    return isAllowed(asking(m_store), name, permission);
}

Outcome<bool> Operators::isEmpty() const {
    const auto count = countOf(asking(m_store), {});
    if (!count)
        return count.failure();
    return *count == 0;
}

Outcome<OperatorChange> Operators::add(const QString &name, Role role, const Secret &pin, const QString &by) {
    return insert(name.simplified(), role, pin, by, false);
}

Outcome<OperatorChange> Operators::addFirst(const QString &name, const Secret &pin) {
    return insert(name.simplified(), Role::Administrator, pin, name.simplified(), true);
}

Outcome<OperatorChange> Operators::insert(const QString &name, Role role, const Secret &pin, const QString &by,
                                          bool isFirst) {
    if (!isOperatorName(name))
        return OperatorChange::NameUnfit;
    if (const auto refusal = refusalOf(pin, name))
        return *refusal;
    const auto hash = hashOf(pin, m_store.pinCost());
    if (!hash)
        return hash.failure();
    OperatorChange result = OperatorChange::Made;
    const auto done = m_store.write([&](Writing &writing) -> Outcome<Done> {
        const auto row = rowOf(asking(writing), name);
        const auto count = countOf(asking(writing), {});
        const auto administered = hasOtherAdministrator(asking(writing), name);
        if (!row || !count || !administered)
            return !row ? row.failure() : !count ? count.failure() : administered.failure();
        const auto author = isAuthor(writing, by);
        if (!author)
            return author.failure();
        result = isFirst && *count > 0                           ? OperatorChange::NotTheFirst
                 : !*author                                      ? OperatorChange::NotAllowed
                 : *row                                          ? OperatorChange::NameTaken
                 : role != Role::Administrator && !*administered ? OperatorChange::LastAdministrator
                                                                 : OperatorChange::Made;
        if (result != OperatorChange::Made)
            return Done{};
        const auto written = writing.run(
            QStringLiteral("INSERT INTO operators (id, name, role, secret, disabled) VALUES (?, ?, ?, ?, 0)"),
            {operatorKey(name), name, nameOf(role), *hash});
        if (!written)
            return written.failure();
        return tell(writing, m_now, {QStringLiteral("added"), name, by, role});
    });
    if (!done)
        return done.failure();
    return result;
}

Outcome<bool> Operators::isAuthor(const Writing &writing, const QString &by) const {
    if (m_authors == Authors::Anybody)
        return true;
    return isAllowed(asking(writing), by, Permission::Administer);
}

/// `work` on somebody, in the name of `by`; it says what became of it.
Outcome<OperatorChange> Operators::changeOne(const QString &name, const QString &by, const Work &work) {
    OperatorChange result = OperatorChange::Unknown;
    const auto done = m_store.write([&](Writing &writing) -> Outcome<Done> {
        const auto author = isAuthor(writing, by);
        const auto row = rowOf(asking(writing), name);
        if (!author || !row)
            return author ? row.failure() : author.failure();
        if (!*author || !*row) {
            result = *author ? OperatorChange::Unknown : OperatorChange::NotAllowed;
            return Done{};
        }
        const auto worked = work(writing, (*row)->who);
        if (!worked)
            return worked.failure();
        result = *worked;
        return Done{};
    });
    if (!done)
        return done.failure();
    return result;
}

Outcome<OperatorChange> Operators::reset(const QString &name, const Secret &pin, const QString &by) {
    if (const auto refusal = refusalOf(pin, name.simplified()))
        return *refusal;
    const auto hash = hashOf(pin, m_store.pinCost());
    if (!hash)
        return hash.failure();
    return changeOne(name, by, [&](Writing &writing, const Operator &who) -> Outcome<OperatorChange> {
        const auto forgotten = setAttempts(writing, name, {});
        if (!forgotten)
            return forgotten.failure();
        return setColumn(writing, QStringLiteral("secret"), *hash, m_now, {QStringLiteral("reset"), who.name, by});
    });
}

Outcome<OperatorChange> Operators::setDisabled(const QString &name, bool isDisabled, const QString &by) {
    return changeOne(name, by, [&](Writing &writing, const Operator &who) -> Outcome<OperatorChange> {
        if (who.isDisabled == isDisabled)
            return OperatorChange::Made;
        const auto administered = hasOtherAdministrator(asking(writing), name);
        if (!administered)
            return administered.failure();
        if (isDisabled && !*administered)
            return OperatorChange::LastAdministrator;
        return setColumn(writing, QStringLiteral("disabled"), isDisabled ? 1 : 0, m_now,
                         {isDisabled ? QStringLiteral("disabled") : QStringLiteral("enabled"), who.name, by});
    });
}

Outcome<OperatorChange> Operators::setRole(const QString &name, Role role, const QString &by) {
    return changeOne(name, by, [&](Writing &writing, const Operator &who) -> Outcome<OperatorChange> {
        if (who.role == role)
            return OperatorChange::Made;
        const auto administered = hasOtherAdministrator(asking(writing), name);
        if (!administered)
            return administered.failure();
        if (role != Role::Administrator && !*administered)
            return OperatorChange::LastAdministrator;
        return setColumn(writing, QStringLiteral("role"), nameOf(role), m_now,
                         {QStringLiteral("role"), who.name, by, role});
    });
}

Outcome<SignInAnswer> Operators::signIn(const QString &name, const Secret &pin) {
    const auto wait = waitNow(m_store, name, m_now);
    if (!wait)
        return wait.failure();
    if (wait->count() > 0)
        return SignInAnswer{{}, *wait};
    const auto row = rowOf(asking(m_store), name);
    if (!row)
        return row.failure();
    const QString hash = *row ? (*row)->hash : nobodysHash(m_store.pinCost());
    const auto matched = matches(pin, hash);
    if (!matched)
        return matched.failure();
    SignInAnswer answer;
    const auto done = m_store.write([&](Writing &writing) -> Outcome<Done> {
        auto answered = SignInAttempt(writing, name, m_now).answer(*matched ? hash : QString());
        if (!answered)
            return answered.failure();
        answer = *answered;
        return Done{};
    });
    if (!done)
        return done.failure();
    return answer;
}

Outcome<Done> Operators::signOut(const SignedIn &who) {
    return m_store.append({EventKind::SignedOut, m_now, {}, {{QStringLiteral("operator"), who.name}}}, Commit::Ordered);
}

} // namespace kiosk::records
