#pragma once

#include "app/http/exchange.h"
#include "app/trust/needs.h"

namespace kiosk::trust {

/// Addresses that evidence names are a stranger's. Only https, a host with a name (no IP address, no single word, no
/// .local, .localhost, .internal), no user, and no port but 443; `own` are hosts that the configuration itself names
/// (the resolver's), which may be anything.
bool isAskable(const QUrl &url, const QUrl &own);

/// The largest answer that is read, by kind.
qsizetype largestAnswer(Need::Kind kind);

/// Asks for what is needed: a GET without tokens, repeated where that is safe, no redirects. Whatever status comes is
/// an answer; over the size limit it is Failure TooLarge.
Exchange<Answer> exchangeFor(const Need &need);

/// What failing to ask means for an examination: no answer, with the failure's fixed word.
Answer unanswered(const Failure &failure);

} // namespace kiosk::trust
