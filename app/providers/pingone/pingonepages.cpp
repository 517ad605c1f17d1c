#include "app/providers/pingone/pingonepages.h"

#include "app/base/jsonreader.h"
#include "app/providers/foreignlink.h"

#include <algorithm>

namespace kiosk::pingone {

namespace {

QString nextLink(const HttpResponse &response) {
    const JsonReader root = JsonReader::parse(response.body);
    return root.member(u"_links").member(u"next").member(u"href").value().toString();
}

} // namespace

Exchange<ServiceListing> pageExchange(const QUrl &url, const QString &pathTemplate, int page, const ReadPage &read) {
    const int pagesBefore = std::clamp(page, 1, MostPages) - 1;
    Exchange<ServiceListing> exchange;
    exchange.stage = Stage::Follow;
    exchange.request = getRequest(url, pathTemplate);
    exchange.read = [=](const HttpResponse &response) -> Step<ServiceListing> {
        Outcome<ServiceListing> listing = read(response);
        if (!listing)
            return listing;
        const QString link = nextLink(response);
        if (pagesBefore == 0) {
            listing.value().hasMore = !link.isEmpty();
            return listing;
        }
        if (link.isEmpty())
            return ServiceListing{};
        const QUrl next = url.resolved(QUrl(link, QUrl::StrictMode));
        if (!next.isValid() || !isSameServer(url, next))
            return makeFailure(FailureKind::BadAnswer, Stage::Follow,
                               QStringLiteral("_links.next.href: expected an address of the same server"),
                               QStringLiteral("_links.next.href"));
        return pageExchange(next, pathTemplate, pagesBefore, read);
    };
    return exchange;
}

} // namespace kiosk::pingone
