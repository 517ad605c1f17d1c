#pragma once

#include "app/base/outcome.h"
#include "app/base/secret.h"

namespace kiosk::records {

constexpr int UsualPinCost = 15;

/// What is kept instead of a PIN or password: scrypt (RFC 7914) over a random salt. One line of text that brings its
/// own parameters, so that later ones may cost more: "scrypt$15$8$1$SALT$HASH", that is log2 of N, r, p, then both in
/// base64url. Making and comparing takes about 100 ms and 32 MB at the usual cost: never on the thread that draws.
/// `cost` is log2 of N, at least 10.
Outcome<QString> hashOf(const Secret &secret, int cost = UsualPinCost);
/// In constant time. A hash that is no such line is the failure NotRecorded.
Outcome<bool> matches(const Secret &secret, const QString &hash);
/// A hash that nothing matches and that costs as much to compare: whoever is not known waits as long as the others.
QString nobodysHash(int cost = UsualPinCost);

} // namespace kiosk::records
