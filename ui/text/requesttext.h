#pragma once

#include "app/credentials/credentialtype.h"

#include <QLocale>
#include <QString>

namespace kiosk::ui {

/// "We ask for first name, last name and date of birth. …" with what is kept of the answer and when it leaves the
/// screen, from the type's own rules.
QString requestSentence(const CredentialType &type, const QLocale &locale);

/// The same in a line or two: the first claims, and whether anything is kept.
QString requestInBrief(const CredentialType &type, const QLocale &locale);

} // namespace kiosk::ui
