#pragma once

#include "app/credentials/verdict.h"
#include "tests/support/contract.h"

namespace kiosk::test {

/// Something else than the golden file in one place of the conversation.
struct Instead {
    QString answer; ///< its name
    std::optional<int> status = {};
    std::optional<QByteArray> body = {};
    QList<HttpHeader> headers = {}; ///< added
};

/// A conversation between a provider and golden files, without any network: what was asked, and what came of it. Every
/// answer takes a second.
struct Conversation {
    QList<HttpRequest> requests;
    QStringList answered; ///< names, in the order of the requests
    std::optional<Failure> failure = {};
    bool isLost = false; ///< the provider asked for something that no file answers
    std::optional<std::chrono::seconds> tokenLife = {};
    Invitation invitation;
    Progress progress; ///< the last one
    std::optional<Presentation> presentation = {};
    Judgement judgement;

    /// "verified", "notVerified", "declined", "review", "expired", "waiting", "scanned", "asks for something else", or
    /// "fails " and the field or else the failure's kind.
    QString outcome() const;
    /// The outcome, and where it is the same, what is otherwise than in `usual`: "verified ~link -Surname ?liveness". ~
    /// another value, - gone,
    /// + not there before, ? another result of a check.
    QString outcomeAgainst(const Conversation &usual) const;
};

/// Plays the whole conversation: token, start, polls, result, verdict.
Conversation play(const Contract &contract, const QList<Instead> &instead = {});

} // namespace kiosk::test
