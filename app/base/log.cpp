#include "app/base/log.h"

namespace kiosk {

Q_LOGGING_CATEGORY(logHttp, "kiosk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "kiosk.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logRecords, "kiosk.records", QtInfoMsg)
Q_LOGGING_CATEGORY(logSettings, "kiosk.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "kiosk.simulator", QtInfoMsg)

} // namespace kiosk
