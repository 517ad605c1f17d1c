#include "ui/text/flawtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace kiosk::ui {

namespace {

using records::Flaw;

class Flaws {
    Q_DECLARE_TR_FUNCTIONS(Flaws)

public:
    static QString what(Flaw flaw) {
        switch (flaw) {
        case Flaw::Unreadable:
            return tr("Entry %1 cannot be read.");
        case Flaw::OutOfOrder:
            return tr("Entry %1 is not in its place: one is missing, doubled or moved.");
        case Flaw::ChainBroken:
            return tr("Entry %1 does not follow the one before it.");
        case Flaw::SignatureWrong:
            return tr("Entry %1 was changed, or was not written by this desk.");
        case Flaw::CheckpointUnusable:
            return tr("The checkpoint of entry %1 was changed, or was not written by this desk.");
        case Flaw::CheckpointDiffers:
            return tr("Entry %1 is another one than when its checkpoint was made.");
        case Flaw::EndMissing:
            return tr("The end is missing, from entry %1 on.");
        case Flaw::RecordDiffers:
            return tr("The record that entry %1 tells of was changed.");
        case Flaw::RecordMissing:
            return tr("The record that entry %1 tells of is gone, and nothing says who removed it.");
        case Flaw::RecordUnknown:
            return tr("There is a record at entry %1 that the journal does not tell of.");
        case Flaw::PurgeDiffers:
            return tr("Entry %1 says that records were removed, and others are missing.");
        case Flaw::ValueDiffers:
            return tr("What was kept with the record of entry %1 was changed.");
        case Flaw::ValueMissing:
            return tr("Something that was kept with the record of entry %1 is gone, and nothing says who erased it.");
        case Flaw::ValueUnknown:
            return tr("Something is kept that no record tells of.");
        case Flaw::NoteDiffers:
            return tr("The note or decision that entry %1 tells of was changed.");
        case Flaw::NoteMissing:
            return tr("The note or decision that entry %1 tells of is gone, and its record is not.");
        case Flaw::NoteUnknown:
            return tr("There is a note or decision that the journal does not tell of.");
        case Flaw::CaseDiffers:
            return tr(
                "The case of the record that entry %1 tells of is open or closed otherwise than the journal says.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString textOf(const records::Break &broken) {
    const QString text = Flaws::what(broken.flaw);
    return text.contains(QStringLiteral("%1")) ? text.arg(QLocale().toString(broken.position)) : text;
}

} // namespace kiosk::ui
