#pragma once

#include "app/base/failure.h"

#include <QString>

namespace kiosk::ui {

/// A failure in words for the desk: what happened and the one next step. No technical detail; staff who call somebody
/// read out the reference (see referenceOf).
struct FailureText {
    QString title;
    QString body;
    QString action;
    QString forVisitor = {}; ///< a discreet sentence to say aloud

    bool operator==(const FailureText &) const = default;
};

FailureText textOf(const Failure &failure);

} // namespace kiosk::ui
