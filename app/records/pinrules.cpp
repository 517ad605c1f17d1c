#include "app/records/pinrules.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace kiosk::records {

namespace {

constexpr int LongestPattern = 3;
constexpr int FewestDigits = 3;  ///< different ones in a PIN
constexpr int FewestLetters = 5; ///< different ones in a password

/// Ways of a finger over the keys and the like, which no rule below finds.
constexpr std::array CommonPins{"112233", "147258", "142536", "159357", "159753",
                                "258456", "789456", "741852", "963852"};
constexpr std::array CommonBeginnings{"password", "passwort", "qwerty", "qwertz", "letmein", "administrator"};

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// 000000, 121212, 123123.
bool isRepetition(const QByteArray &digits) {
    for (int length = 1; length <= LongestPattern; ++length) {
        if (std::equal(digits.cbegin() + length, digits.cend(), digits.cbegin()))
            return true;
    }
    return false;
}

/// 123456, 987654, 024680: always the same step, 9 is followed by 0.
bool isRow(const QByteArray &digits) {
    const auto step = [&digits](qsizetype at) {
        return (digits.at(at) - digits.at(at - 1) + 10) % 10;
    };
    for (qsizetype at = 2; at < digits.size(); ++at) {
        if (step(at) != step(1))
            return false;
    }
    return true;
}

int differentBytes(const QByteArray &bytes) {
    return static_cast<int>(QSet<char>(bytes.cbegin(), bytes.cend()).size());
}

bool isEasyPin(const QByteArray &digits) {
    return isRepetition(digits) || isRow(digits) || differentBytes(digits) < FewestDigits ||
           std::find(CommonPins.cbegin(), CommonPins.cend(), digits) != CommonPins.cend();
}

bool isEasyPassword(const QByteArray &password, const QString &operatorName) {
    const QByteArray lower = password.toLower();
    return differentBytes(lower) < FewestLetters || lower.contains(operatorName.toLower().toUtf8()) ||
           std::any_of(CommonBeginnings.cbegin(), CommonBeginnings.cend(),
                       [&lower](const char *word) { return lower.startsWith(word); });
}

/// Of UTF-8: a letter is what is no continuation of another.
qsizetype lettersOf(const QByteArray &bytes) {
    return std::count_if(bytes.cbegin(), bytes.cend(), [](char byte) { return (byte & 0xc0) != 0x80; });
}

} // namespace

std::optional<PinFlaw> flawOf(const Secret &secret, const QString &operatorName) {
    const QByteArray &bytes = secret.reveal();
    const bool isPin = std::all_of(bytes.cbegin(), bytes.cend(), isDigit);
    const qsizetype letters = lettersOf(bytes);
    if (letters < (isPin ? LeastDigits : LeastLetters))
        return PinFlaw::TooShort;
    if (letters > MostLetters)
        return PinFlaw::TooLong;
    const bool isEasy = isPin ? isEasyPin(bytes) : isEasyPassword(bytes, operatorName);
    return isEasy ? std::optional(PinFlaw::TooEasy) : std::nullopt;
}

} // namespace kiosk::records
