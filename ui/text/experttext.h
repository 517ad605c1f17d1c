#pragma once

#include "app/session/phase.h"

#include <QList>
#include <QString>

namespace kiosk::ui {

/// A titled piece of what experts read about a verification. The text may hold several lines and come from outside.
struct ExpertPart {
    QString title;
    QString text;

    bool operator==(const ExpertPart &) const = default;
};

/// What led to a verdict, for whoever has to find out why: the session, every check with its fixed name, and the tokens
/// that the wallet presented, decoded. It is about a person: made only when somebody asks for it.
QList<ExpertPart> expertPartsOf(const Concluded &end);

} // namespace kiosk::ui
