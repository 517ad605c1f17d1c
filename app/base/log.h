#pragma once

#include <QLoggingCategory>

/// Every log category of the program, in one place. No line ever holds a claim, token, secret, code or session link.
namespace kiosk {

Q_DECLARE_LOGGING_CATEGORY(logHttp)    ///< method, host, path template, status, milliseconds
Q_DECLARE_LOGGING_CATEGORY(logSession) ///< phases and failures by reference
Q_DECLARE_LOGGING_CATEGORY(logRecords) ///< what could not be written down, and why
Q_DECLARE_LOGGING_CATEGORY(logSettings)
Q_DECLARE_LOGGING_CATEGORY(logSimulator)

} // namespace kiosk
