#include "app/records/recordcheck.h"

#include "app/records/event.h"

#include <QStringList>

namespace kiosk::records {

RecordCheck::RecordCheck(const QList<Record> &records) {
    for (const Record &record : records) {
        m_ids.append(record.id);
        m_digests.insert(record.id, digestOf(record));
    }
}

QString RecordCheck::places() const {
    return QStringList(m_ids.size(), QStringLiteral("?")).join(QStringLiteral(", "));
}

bool RecordCheck::isTold(const QString &id, const QByteArray &event) const {
    const auto told = readCanonicalBytes(event);
    return told && told->event.details.value(QStringLiteral("record")) == m_digests.value(id);
}

} // namespace kiosk::records
