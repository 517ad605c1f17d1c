#pragma once

#include "app/session/phase.h"

#include <QLocale>
#include <QString>

namespace kiosk::ui {

/// What a screen reader says when the phase begins: one or two sentences, no claim.
QString spokenStatus(const Phase &phase);

/// "We ask for first name, last name and date of birth. …" with what becomes of it on this screen, from the type's own
/// rules.
QString requestSentence(const CredentialType &type, const QLocale &locale);

} // namespace kiosk::ui
