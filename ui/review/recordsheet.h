#pragma once

#include "app/records/exports.h"
#include "ui/review/factrows.h"
#include "ui/review/recordsreport.h"

namespace kiosk::ui {

/// A record as one page to read and to print, in words that were made for the screen; all of them may come from
/// outside.
struct RecordSheet {
    QString record; ///< its id
    QString title;  ///< "Driver licence: Verified"
    struct Part {
        QString heading;
        QList<Fact> facts;
    };
    QList<Part> parts;
};

/// The page as a PDF. That it was made goes into the journal first. `out` outlives it.
std::unique_ptr<records::Export> makeSheet(const RecordSheet &sheet, const ReportSetup &setup, QIODevice &out,
                                           const QString &who);

} // namespace kiosk::ui
