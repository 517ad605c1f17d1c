#include "tests/bench/shared/rows.h"

#include "app/records/recordrow.h"
#include "tests/app/records/samplerecord.h"

#include <QFile>
#include <QUuid>

namespace kiosk::bench {

using namespace kiosk::records;

FullDesk::FullDesk(int verifications) : m_folder(m_temporary.path()) {
    SystemClock clock;
    auto opened = Store::open({m_folder, false, false}, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.failure().detail));
    Store &store = **opened;
    m_key = keyIdOf(store.key().publicKey());
    QFile file(publicKeyFile(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    m_publicKey = file.readAll();
    QHash<quint64, Record> kept;
    for (int number = 1; number <= verifications; ++number) {
        Record record = test::sampleRecord(number);
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (const EventKind kind :
             {EventKind::SessionStarted, EventKind::LinkShown, EventKind::Scanned, EventKind::Answered}) {
            if (!store.append({kind, record.startedAt, record.id, {}}, Commit::Ordered))
                qFatal("nothing can be written");
        }
        if (!store.keep(record))
            qFatal("nothing can be written");
        kept.insert(static_cast<quint64>(number) * 5, record);
    }
    const auto read = store.forEachLink([this, &kept](const Link &link) {
        const auto sequence = static_cast<quint64>(m_rows.size() + 1);
        const auto record = kept.constFind(sequence);
        m_rows.append(
            {sequence, link, record == kept.constEnd() ? QVariantList() : RecordRow::values(*record, sequence)});
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.failure().detail));
}

} // namespace kiosk::bench
