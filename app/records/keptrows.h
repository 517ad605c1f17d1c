#pragma once

#include "app/records/storekey.h"
#include "app/records/writing.h"

namespace kiosk::records {

struct Record;

/// The rows of what is kept of people: `kept` says what it is and holds it sealed, `kept_keys` holds its wrapped key.
///
/// Removing destroys the key. SQLite leaves copies of rows behind where it rearranges its pages, even with
/// secure_delete; so the rows of `kept_keys` are equally long, are added at the end, and are never removed but written
/// over in their place: SQLite has no reason to move one.
class KeptRows {
public:
    /// `values` belong to `record.kept`, in its order.
    static Outcome<Done> insert(const Writing &writing, const Record &record, const QList<Sealed> &values);
    /// Destroys what fits a condition on `kept`; the digests of what it was.
    static Outcome<QStringList> destroy(const Writing &writing, const QString &condition, const QVariantList &values);
};

/// SHA-256 of a sealed value, in hex: what its record says of it.
QString digestOf(const Sealed &sealed);

} // namespace kiosk::records
