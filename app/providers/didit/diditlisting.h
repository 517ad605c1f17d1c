#pragma once

#include "app/providers/provider.h"

namespace kiosk::didit {

/// Lists of Didit's API V3 ↔ rows: sessions ("List Sessions"), workflows ("List Workflows"), reviews of a session.

/// Names of the filters that the list of sessions takes.
QStringList sessionFilters();
/// Query of the list of sessions; RequestRefused with the filter's name where Didit has no such filter.
Outcome<QString> sessionsQuery(const ListingRequest &request);
/// Rows of a page.
constexpr int PageSize = 50;

Outcome<ServiceListing> readSessions(const HttpResponse &response);
Outcome<ServiceListing> readWorkflows(const HttpResponse &response);
Outcome<ServiceListing> readReviews(const HttpResponse &response);
/// A decision as a row, of any generation.
Outcome<ServiceRow> readSessionRow(const HttpResponse &response);

} // namespace kiosk::didit
