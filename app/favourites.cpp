#include "app/favourites.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/records/reader.h"
#include "app/records/statistics.h"

#include <algorithm>

namespace kiosk {

namespace {

struct Counted {
    QHash<QString, qint64> uses;
    QString pins;
};

Outcome<Counted> countedIn(const records::Store &store, const QDateTime &since) {
    const auto uses = records::usesOf(store, since);
    if (!uses)
        return uses.failure();
    const auto pins = store.note(records::StoreNote::Pins);
    if (!pins)
        return pins.failure();
    return Counted{*uses, *pins};
}

} // namespace

DeskPins DeskPins::from(const QString &note) {
    DeskPins pins;
    pins.m_words = note.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return pins;
}

QString DeskPins::note() const {
    return m_words.isEmpty() ? QStringLiteral("") : m_words.join(QLatin1Char(' '));
}

bool DeskPins::isPinned(const CredentialType &type) const {
    if (m_words.contains(u'+' + type.id))
        return true;
    return type.isPinned && !m_words.contains(u'-' + type.id);
}

void DeskPins::pin(const CredentialType &type, bool isPinned) {
    m_words.removeAll(u'+' + type.id);
    m_words.removeAll(u'-' + type.id);
    if (isPinned != type.isPinned)
        m_words.append((isPinned ? u'+' : u'-') + type.id);
}

Favourites::Favourites(Setup setup, Clock &clock) : m_setup(std::move(setup)), m_clock(clock) {}

void Favourites::count() {
    if (!m_setup.reader)
        return;
    m_setup.reader->ask<Counted>(
        this, [since = m_clock.now().addDays(-CountedDays)](records::Store &store) { return countedIn(store, since); },
        [this](const Outcome<Counted> &counted) {
            if (!counted) {
                // The types stand in the order of the configuration then.
                qCWarning(logRecords).noquote() << counted.failure().detail;
                return;
            }
            m_uses = counted->uses;
            m_pins = DeskPins::from(counted->pins);
            Q_EMIT
            changed();
        });
}

Outcome<Done> Favourites::pin(const CredentialType &type, bool isPinned) {
    records::Store *store = m_setup.writer ? m_setup.writer() : nullptr;
    if (!store)
        return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("nothing can be noted"));
    DeskPins pins = m_pins;
    pins.pin(type, isPinned);
    const auto written = store->write(
        [&pins](const records::Writing &writing) { return writing.setNote(records::StoreNote::Pins, pins.note()); });
    if (!written)
        return written.failure();
    m_pins = pins;
    Q_EMIT
    changed();
    return Done{};
}

QStringList Favourites::order(const QList<CredentialType> &types) const {
    QStringList pinned;
    QList<std::pair<qint64, QString>> used;
    for (const CredentialType &type : types) {
        const qint64 uses = m_uses.value(type.id);
        if (isPinned(type))
            pinned.append(type.id);
        else if (uses > 0)
            used.append({uses, type.id});
    }
    std::stable_sort(used.begin(), used.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[uses, id] : std::as_const(used))
        pinned.append(id);
    return pinned;
}

} // namespace kiosk
