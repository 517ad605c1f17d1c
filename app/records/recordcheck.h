#pragma once

#include "app/records/record.h"

#include <QHash>
#include <QVariantList>

namespace kiosk::records {

/// Some records, to be compared with the events that tell of them.
class RecordCheck {
public:
    explicit RecordCheck(const QList<Record> &records);

    /// To ask a database for their events: "?, ?, …" and what stands there.
    QString places() const;
    QVariantList ids() const { return m_ids; }
    /// Whether the event with these bytes tells of exactly this record.
    bool isTold(const QString &id, const QByteArray &event) const;

private:
    QVariantList m_ids;
    QHash<QString, QString> m_digests; ///< by id
};

} // namespace kiosk::records
