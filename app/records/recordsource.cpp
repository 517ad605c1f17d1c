#include "app/records/recordsource.h"

namespace kiosk::records {

Outcome<std::optional<Record>> RecordSource::find(const QString &id) const {
    constexpr int isItTheOnlyOne = 2;
    Filter filter;
    filter.reference = id;
    const auto page = list(filter, 0, isItTheOnlyOne);
    if (!page)
        return page.failure();
    if (page->records.size() != 1 || !page->records.constFirst().id.startsWith(id))
        return std::optional<Record>();
    const auto compared = compare(page->records);
    if (!compared)
        return compared.failure();
    return std::optional(page->records.constFirst());
}

} // namespace kiosk::records
