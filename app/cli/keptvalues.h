#pragma once

#include "app/records/vault.h"
namespace kiosk::cli {

/// Claims of a person, as --person names them; what they say is read from standard input, line by line, as a command
/// line is seen by other programs and remembered by shells. Nothing where a line is missing or empty.
std::optional<QMap<QString, QString>> askForPerson(const QStringList &claims);

/// "First Name (masked, until 2026-04-01)".
QString wordsOf(const records::KeptClaim &kept);
/// A line each.
QString linesOf(const QList<records::KeptValue> &values);

} // namespace kiosk::cli
