#pragma once

#include "app/base/secret.h"

#include <QString>
#include <optional>

namespace kiosk::records {

constexpr int LeastDigits = 6;
constexpr int LeastLetters = 10;
constexpr int MostLetters = 128;

/// Why nobody may have this PIN or password. Closed.
enum class PinFlaw {
    TooShort, ///< a PIN of fewer than LeastDigits, a password of fewer than LeastLetters
    TooLong,
    TooEasy, ///< among the first that somebody would try: 123456, 000000, 121212, the own name
};

/// What is wrong with it as the secret of this operator. Digits alone are a PIN, everything else is a password.
std::optional<PinFlaw> flawOf(const Secret &secret, const QString &operatorName);

} // namespace kiosk::records
