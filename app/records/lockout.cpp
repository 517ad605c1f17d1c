#include "app/records/lockout.h"

#include "app/records/operatorname.h"
#include "app/trust/digest.h"

#include <QSqlQuery>
#include <algorithm>

namespace kiosk::records {

namespace {

using std::chrono::milliseconds;

/// Where failed attempts of a name are counted. What cannot be a name, perhaps a PIN in the wrong field, has one place
/// together. Only the key counts, as it alone finds an operator: another spelling must not have another place.
int placeOf(const QString &name) {
    const QString key = operatorKey(name);
    if (!isOperatorKey(key))
        return 0;
    const QByteArray digest = trust::digestOf(trust::Digest::Sha256, "VKS1" + key.toUtf8());
    const auto byte = [&digest](int at) {
        return static_cast<int>(static_cast<unsigned char>(digest.at(at)));
    };
    return (byte(0) << 4) + (byte(1) >> 4);
}

milliseconds delayAfter(int failures) {
    if (failures < Attempts::FreeAttempts)
        return {};
    constexpr int mostDoublings = 10; // far above LongestWait
    const int doublings = std::min(failures - Attempts::FreeAttempts, mostDoublings);
    return std::min<milliseconds>(Attempts::FirstWait * (1 << doublings), Attempts::LongestWait);
}

} // namespace

milliseconds Attempts::wait(const QDateTime &now) const {
    const milliseconds delay = delayAfter(failures);
    if (delay.count() == 0)
        return {};
    // A clock that was set back lengthens nothing.
    const milliseconds passed(std::max<qint64>(last.msecsTo(now), 0));
    return std::max(delay - passed, milliseconds(0));
}

Outcome<Attempts> attemptsOf(const Ask &ask, const QString &name) {
    auto asked = ask(QStringLiteral("SELECT failures, last FROM sign_in_attempts WHERE place = ?"), {placeOf(name)});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    if (!query.next())
        return Attempts{};
    return Attempts{query.value(0).toInt(), QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC)};
}

Outcome<Done> setAttempts(const Writing &writing, const QString &name, const Attempts &attempts) {
    const int place = placeOf(name);
    const auto removed = writing.run(QStringLiteral("DELETE FROM sign_in_attempts WHERE place = ?"), {place});
    if (!removed)
        return removed.failure();
    if (attempts.failures == 0)
        return Done{};
    const auto written =
        writing.run(QStringLiteral("INSERT INTO sign_in_attempts (place, failures, last) VALUES (?, ?, ?)"),
                    {place, attempts.failures, attempts.last.toMSecsSinceEpoch()});
    if (!written)
        return written.failure();
    return Done{};
}

} // namespace kiosk::records
