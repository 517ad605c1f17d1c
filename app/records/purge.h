#pragma once

#include "app/records/event.h"
#include "app/records/purgeproof.h"
#include "app/records/writing.h"

namespace kiosk::records {

/// What the journal says that a purge removed. A large purge goes in slices, each an event of its own with what was
/// removed until then, so that it can stop anywhere and go on later; the last one covers the whole.
struct Purge {
    QDateTime before;    ///< records that ended earlier
    quint64 through = 0; ///< as far as this place of the journal, and more is to come; 0: all there were
    quint64 after = 0;   ///< place of the slice from which it goes on; 0: it is the first
    PurgeProof proof;    ///< together with the slices before it

    bool removes(quint64 sequence, const QDateTime &endedAt) const {
        return endedAt < before && (through == 0 || sequence <= through);
    }
    bool operator==(const Purge &) const = default;
};

Event eventOf(const Purge &purge, const QDateTime &at);
/// Nothing where it is not the event of a purge as eventOf() writes it.
std::optional<Purge> purgeIn(const Event &event);

/// Removes at most so many records with what belongs to them, in the order of the journal, and tells of it. Goes on
/// from a purge that was broken off and removed nothing that this one would not. Nothing where there was nothing to do.
Outcome<std::optional<Purge>> purgeSlice(Writing &writing, const QDateTime &before, const QDateTime &now, int most);

} // namespace kiosk::records
