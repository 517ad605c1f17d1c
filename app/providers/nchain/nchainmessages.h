#pragma once

#include "app/providers/provider.h"

namespace kiosk::nchain {

/// JSON of the nChain (TNG) Identity verifier's v1 API ↔ values. Facts are those of the pages "Verifier API" of the
/// product's documentation: "Verifiable Presentation", "Retrieve a single verifiable presentation record" and the two
/// lists.

/// Answer of a created request, of both APIs. authStatusURI is a template or an address of an older API and is not
/// followed; definitionId repeats what was asked.
Outcome<Invitation> readInvitation(const HttpResponse &response);

/// A verifiable presentation record: its status, and once it is verified all that was presented. The record of another
/// request or definition is BadAnswer.
Outcome<Progress> readRecord(const CredentialType &type, const QString &correlationId, const QString &definitionId,
                             const HttpResponse &response);

/// A page of records, without those that `filter` rules out: the service ignores filters that it does not know.
Outcome<ServiceListing> readRecords(const HttpResponse &response, const QHash<QString, QString> &filter);
/// A page of the search history, without what `filter` rules out.
Outcome<ServiceListing> readHistory(const HttpResponse &response, const QHash<QString, QString> &filter = {});
/// One record in full, claims included.
Outcome<ServiceRow> readRecordRow(const HttpResponse &response);

/// What a check that only this service has is called, by its id; nothing for others.
Phrase wordsOfCheck(const QString &id);

/// Who may do what: the roles of the product's access control.
enum class Right { Create, Read };

/// The Failure of an answer outside 2xx. A 403 names the roles that would be allowed; the body's words are taken only
/// where nothing about a visitor can be in them.
Failure readRefusal(const HttpResponse &response, Stage stage, Right right);

/// Meaning of the five status words, which both APIs share; Answered for the two final ones. Others land in
/// `unknownWord`.
Progress::State stateOf(const QString &status, QString *unknownWord);

/// Final result for the status `error`; the service cannot say whether the visitor refused or something was wrong.
Presentation refused(const QString &why);

} // namespace kiosk::nchain
