#pragma once

#include "app/session/phase.h"

namespace kiosk {

/// Who writes down what happens, before anybody sees it. The session knows no more of records than this.
class Recorder {
public:
    Recorder() = default;
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    virtual ~Recorder() = default;

    /// The journey is about to enter `next`. When this returns Done, it is written; an end is on the disk, with all
    /// that came before. Failure NotRecorded.
    virtual Outcome<Done> write(const Phase &next) = 0;
    /// Without a record nothing may start and no verdict may be shown.
    virtual bool isRequired() const = 0;
};

} // namespace kiosk
