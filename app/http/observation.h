#pragma once

#include "app/base/failure.h"

#include <QDateTime>
#include <QUrl>
#include <chrono>
#include <optional>

namespace kiosk {

/// What one attempt to ask somebody showed of them, whoever asked and whatever for. Holds nothing that was sent or
/// answered.
struct Observation {
    QUrl url; ///< that was asked; never kept, as it may name a session
    Stage stage = Stage::Start;
    bool isAuthorised = true;           ///< whether it was asked in the desk's name
    int status = 0;                     ///< 0 where there was no answer
    std::optional<FailureKind> trouble; ///< why there was none
    std::chrono::milliseconds took{};
    QDateTime at;                        ///< when the answer, or its failure, was there
    std::optional<QDateTime> serverTime; ///< what the other side's clock said then
    QDateTime certificateEnds = {};      ///< invalid without TLS
};

} // namespace kiosk
