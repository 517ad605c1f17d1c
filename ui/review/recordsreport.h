#pragma once

#include "app/records/exports.h"

#include <QHash>
#include <QLocale>

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

/// What a report says of the desk it comes from.
struct ReportSetup {
    QString site;
    QString desk;
    bool isDemo = false;
    QHash<QString, QString> services; ///< names by id
    QLocale locale;                   ///< taken along: the default may change while another thread writes
};
ReportSetup reportSetupOf(const Kiosk &kiosk);

/// Records as a PDF to read and to print: what was asked for, how it went in numbers, and every record in one line.
/// Everything is painted as plain text. `out` outlives it.
std::unique_ptr<records::Export> makeReport(const records::Filter &filter, const QString &filterWords,
                                            const ReportSetup &setup, QIODevice &out, const QString &who);

} // namespace kiosk::ui
