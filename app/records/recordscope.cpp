#include "app/records/recordscope.h"

#include "app/base/log.h"

namespace kiosk::records {

RecordScope::RecordScope(Reader &own, SharedReader *shared, QObject *parent)
    : QObject(parent), m_own(own), m_shared(shared), m_wanted(shared ? Desks::All : Desks::This) {}

void RecordScope::choose(Desks desks) {
    if (!isChoice() || desks == m_wanted)
        return;
    m_wanted = desks;
    m_isAway = false;
    change();
}

void RecordScope::tryAgain() {
    if (!m_isAway)
        return;
    m_isAway = false;
    change();
}

void RecordScope::becomeAway(const Failure &why) {
    qCInfo(logRecords).noquote() << "the records of this desk are shown instead of all:" << why.detail;
    m_isAway = true;
    change();
}

void RecordScope::change() {
    ++m_round;
    Q_EMIT
    changed();
}

} // namespace kiosk::records
