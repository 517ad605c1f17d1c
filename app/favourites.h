#pragma once

#include "app/base/outcome.h"
#include "app/credentials/credentialtype.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>

namespace kiosk {

class Clock;

namespace records {
class Reader;
class Store;
} // namespace records

/// What somebody at the desk pinned to the start, or took away from it, against the configuration. Holds ids of types.
class DeskPins {
public:
    /// As the store notes them: "+student-card -driver-licence".
    static DeskPins from(const QString &note);
    QString note() const; ///< never null, which no store notes

    bool isPinned(const CredentialType &type) const;
    void pin(const CredentialType &type, bool isPinned);

private:
    QStringList m_words;
};

/// Which types stand first on the start page: those that are pinned, then those that were asked for most in the last
/// days. Counted when asked for and not in between, so that nothing moves under a hand.
class Favourites : public QObject {
    Q_OBJECT

public:
    struct Setup {
        records::Reader *reader = nullptr;        ///< null where nothing is recorded
        std::function<records::Store *()> writer; ///< the desk's own store; null while it cannot be opened
    };
    Favourites(Setup setup, Clock &clock);

    /// Counts what ended in the last CountedDays, and reads the pins; changed() follows.
    void count();
    bool isPinned(const CredentialType &type) const { return m_pins.isPinned(type); }
    /// For good: it is there after a restart.
    Outcome<Done> pin(const CredentialType &type, bool isPinned);
    /// Ids of the pinned ones in the order of `types`, then of the others that were used, most first.
    QStringList order(const QList<CredentialType> &types) const;

    static constexpr int CountedDays = 30;

Q_SIGNALS:
    void changed();

private:
    Setup m_setup;
    Clock &m_clock;
    DeskPins m_pins;
    QHash<QString, qint64> m_uses; ///< by id of the type
};

} // namespace kiosk
