#pragma once

#include "app/providers/pingone/pingoneplatform.h"

namespace kiosk::pingone {

/// Reads one answer of a list into rows.
using ReadPage = std::function<Outcome<ServiceListing>(const HttpResponse &)>;

/// Page `page` (from 1) of a list of the platform. There are no page numbers: each answer names the next page by a link
/// (`_links.next.href`, followed as it is, on the same server only), so the pages before are read on the way. Empty
/// where the list is shorter.
Exchange<ServiceListing> pageExchange(const QUrl &url, const QString &pathTemplate, int page, const ReadPage &read);

/// Pages that are followed at most.
constexpr int MostPages = 50;

} // namespace kiosk::pingone
