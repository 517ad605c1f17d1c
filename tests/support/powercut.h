#pragma once

#include <functional>

namespace kiosk::test {

/// A disk whose power goes: SQLite's file system of this process while it lives. What was written stays in its memory
/// until SQLite syncs the file; without power nothing is written any more, and when the power returns the files hold
/// what had reached the disk. One at a time, and before any database is open.
class PowerCut {
public:
    PowerCut();
    ~PowerCut();
    PowerCut(const PowerCut &) = delete;
    PowerCut &operator=(const PowerCut &) = delete;

    /// Writes, truncations, syncs and deletions so far.
    int changes() const;
    /// The power goes with that change; it and all later ones fail.
    void cutAt(int change);
    bool isOut() const;
    /// A disk that lies: it says that it has synced and has not.
    void ignoreSyncs(bool isLying);
    /// The power returns, all databases being closed. Of what was not synced, each sector is there or not as `survives`
    /// says: a disk may write early, and in any order.
    void comeBack(const std::function<bool()> &survives);
};

} // namespace kiosk::test
