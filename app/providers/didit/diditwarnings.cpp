#include "app/providers/didit/diditwarnings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

struct RiskText {
    const char *risk;
    const char *words;
};

constexpr std::array RiskTexts{
    RiskText{"DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION",
             QT_TRANSLATE_NOOP("Didit", "This kind of document is not accepted")},
    RiskText{"DOCUMENT_EXPIRED", QT_TRANSLATE_NOOP("Didit", "The document has expired")},
    RiskText{"PORTRAIT_IMAGE_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "No portrait was found on the document")},
    RiskText{"ID_DOCUMENT_IN_BLOCKLIST", QT_TRANSLATE_NOOP("Didit", "The document is on a block list")},
    RiskText{"AGE_BELOW_MINIMUM", QT_TRANSLATE_NOOP("Didit", "The person is too young")},
    RiskText{"MINIMUM_AGE_NOT_MET", QT_TRANSLATE_NOOP("Didit", "The person is too young")},
    RiskText{"AGE_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The age could not be read")},
    RiskText{"NO_FACE_DETECTED", QT_TRANSLATE_NOOP("Didit", "No face was shown to the camera")},
    RiskText{"LIVENESS_FACE_ATTACK", QT_TRANSLATE_NOOP("Didit", "The face was a picture or a mask")},
    RiskText{"FACE_IN_BLOCKLIST", QT_TRANSLATE_NOOP("Didit", "The face is on a block list")},
    RiskText{"POSSIBLE_DUPLICATED_USER", QT_TRANSLATE_NOOP("Didit", "The person may be known under another name")},
    RiskText{"POSSIBLE_DUPLICATED_FACE", QT_TRANSLATE_NOOP("Didit", "The face may be known under another name")},
    RiskText{"QR_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The document's QR code could not be read")},
    RiskText{"BARCODE_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The document's barcode could not be read")},
    RiskText{"MRZ_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The document's machine-readable lines were not found")},
    RiskText{"MRZ_VALIDATION_FAILED",
             QT_TRANSLATE_NOOP("Didit", "The check digits of the machine-readable lines are wrong")},
    RiskText{"MRZ_AND_DATA_EXTRACTED_FROM_OCR_NOT_SAME",
             QT_TRANSLATE_NOOP("Didit", "The machine-readable lines and the printed text differ")},
    RiskText{"DATA_INCONSISTENT", QT_TRANSLATE_NOOP("Didit", "The document's data contradict each other")},
    RiskText{"NAME_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The name could not be read")},
    RiskText{"DATE_OF_BIRTH_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The date of birth could not be read")},
    RiskText{"DOCUMENT_NUMBER_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The document number could not be read")},
    RiskText{"SCREEN_CAPTURE_DETECTED", QT_TRANSLATE_NOOP("Didit", "A screen was photographed instead of a document")},
    RiskText{"PRINTED_COPY_DETECTED", QT_TRANSLATE_NOOP("Didit", "A copy was shown instead of the document")},
    RiskText{"PORTRAIT_MANIPULATION_DETECTED", QT_TRANSLATE_NOOP("Didit", "The document's portrait was altered")},
    RiskText{"LOW_LIVENESS_SCORE", QT_TRANSLATE_NOOP("Didit", "It is not sure that a live person was there")},
    RiskText{"LOW_FACE_MATCH_SIMILARITY", QT_TRANSLATE_NOOP("Didit", "The face and the portrait differ")},
    RiskText{"NO_REFERENCE_IMAGE", QT_TRANSLATE_NOOP("Didit", "There was no portrait to compare the face with")},
    RiskText{"POSSIBLE_MATCH_FOUND", QT_TRANSLATE_NOOP("Didit", "The person may be on a watch list")},
    RiskText{"NFC_CHIP_NOT_VERIFIED", QT_TRANSLATE_NOOP("Didit", "The chip of the document could not be verified")},
    RiskText{"NFC_TRUST_ANCHOR_MISSING", QT_TRANSLATE_NOOP("Didit", "The chip's issuer could not be checked")},
    RiskText{"NFC_AND_OCR_DATA_NOT_SAME", QT_TRANSLATE_NOOP("Didit", "The chip and the printed text differ")},
    RiskText{"BREACHED_EMAIL_DETECTED", QT_TRANSLATE_NOOP("Didit", "The e-mail address appears in leaked data")},
    RiskText{"EMAIL_IN_BLOCKLIST", QT_TRANSLATE_NOOP("Didit", "The e-mail address is on a block list")},
    RiskText{"PHONE_NUMBER_IN_BLOCKLIST", QT_TRANSLATE_NOOP("Didit", "The phone number is on a block list")},
    RiskText{"COUNTRY_FROM_DOCUMENT_DOES_NOT_MATCH_COUNTRY_FROM_IP",
             QT_TRANSLATE_NOOP("Didit", "The phone is in another country than the document is from")},
};

} // namespace

QString wordsOf(const QString &risk, const QString &shortDescription) {
    const auto known = std::find_if(RiskTexts.cbegin(), RiskTexts.cend(),
                                    [&risk](const RiskText &text) { return risk == QLatin1String(text.risk); });
    if (known != RiskTexts.cend())
        return QCoreApplication::translate("Didit", known->words);
    return shortDescription.isEmpty() ? risk : shortDescription;
}

QList<Warning> warningsOf(const JsonReader &holder) {
    QList<Warning> warnings;
    for (const JsonReader &entry : holder.optionalArray(u"warnings")) {
        const QString type = entry.optionalText(u"log_type").value_or(QString());
        Warning warning;
        warning.feature = entry.optionalText(u"feature").value_or(QString());
        warning.risk = entry.optionalText(u"risk").value_or(QString());
        warning.words = wordsOf(warning.risk, entry.optionalText(u"short_description").value_or(QString()));
        warning.isError = type == QLatin1String("error");
        warning.isIgnored = type == QLatin1String("information");
        warnings.append(warning);
    }
    return warnings;
}

} // namespace kiosk::didit
