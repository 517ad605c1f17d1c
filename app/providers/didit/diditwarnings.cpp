#include "app/providers/didit/diditwarnings.h"

#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

struct RiskText {
    const char *risk;
    const char *words;
};

/// Didit, "Warnings" of each kind of verification. The list is open: new codes come in the service's own words.
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
    RiskText{"DUPLICATED_FACE", QT_TRANSLATE_NOOP("Didit", "The face is known under another name")},
    RiskText{"POSSIBLE_FACE_IN_BLOCKLIST", QT_TRANSLATE_NOOP("Didit", "The face may be on a block list")},
    RiskText{"LOW_FACE_QUALITY", QT_TRANSLATE_NOOP("Didit", "The picture of the face is too poor")},
    RiskText{"LOW_FRONT_CAMERA_FACE_MATCH_SIMILARITY", QT_TRANSLATE_NOOP("Didit", "The face and the portrait differ")},
    RiskText{"MULTIPLE_FACES_DETECTED", QT_TRANSLATE_NOOP("Didit", "More than one face was in front of the camera")},
    RiskText{"HIGH_FACE_LUMINANCE", QT_TRANSLATE_NOOP("Didit", "The picture of the face is too bright")},
    RiskText{"LOW_FACE_LUMINANCE", QT_TRANSLATE_NOOP("Didit", "The picture of the face is too dark")},
    RiskText{"ID_VERIFICATION_DATA_MISMATCH_BETWEEN_DOCUMENTS",
             QT_TRANSLATE_NOOP("Didit", "The documents that were shown contradict each other")},
    RiskText{"DOCUMENT_NAME_DIFFERENT_FROM_OTHER_APPROVED_DOCUMENTS",
             QT_TRANSLATE_NOOP("Didit", "The name differs from the one on other documents")},
    RiskText{"COULD_NOT_RECOGNIZE_DOCUMENT", QT_TRANSLATE_NOOP("Didit", "The document was not recognised")},
    RiskText{"COULD_NOT_DETECT_DOCUMENT_TYPE", QT_TRANSLATE_NOOP("Didit", "The kind of document was not recognised")},
    RiskText{"DOCUMENT_SIDES_MISMATCH", QT_TRANSLATE_NOOP("Didit", "Front and back belong to different documents")},
    RiskText{"BARCODE_VALIDATION_FAILED",
             QT_TRANSLATE_NOOP("Didit", "The document's barcode does not fit the document")},
    RiskText{"QR_VALIDATION_FAILED", QT_TRANSLATE_NOOP("Didit", "The document's QR code does not fit the document")},
    RiskText{"EXPIRATION_DATE_NOT_DETECTED", QT_TRANSLATE_NOOP("Didit", "The date of expiry could not be read")},
    RiskText{"DOCUMENT_NUMBER_FORMAT_MISMATCH",
             QT_TRANSLATE_NOOP("Didit", "The document number is not of the usual form")},
    RiskText{"PERSONAL_NUMBER_FORMAT_MISMATCH",
             QT_TRANSLATE_NOOP("Didit", "The personal number is not of the usual form")},
    RiskText{"INVALID_DATE", QT_TRANSLATE_NOOP("Didit", "A date on the document is impossible")},
    RiskText{"UNPARSED_ADDRESS", QT_TRANSLATE_NOOP("Didit", "The address could not be taken apart")},
    RiskText{"COUNTRY_MISMATCH_WITH_PROVIDED", QT_TRANSLATE_NOOP("Didit", "The country is not the one that was given")},
    RiskText{"DOB_MISMATCH_WITH_PROVIDED",
             QT_TRANSLATE_NOOP("Didit", "The date of birth is not the one that was given")},
    RiskText{"FULL_NAME_MISMATCH_WITH_PROVIDED", QT_TRANSLATE_NOOP("Didit", "The name is not the one that was given")},
    RiskText{"GENDER_MISMATCH_WITH_PROVIDED", QT_TRANSLATE_NOOP("Didit", "The gender is not the one that was given")},
    RiskText{"IDENTIFICATION_NUMBER_MISMATCH_WITH_PROVIDED",
             QT_TRANSLATE_NOOP("Didit", "The document number is not the one that was given")},
    RiskText{"NATIONALITY_MISMATCH_WITH_PROVIDED",
             QT_TRANSLATE_NOOP("Didit", "The nationality is not the one that was given")},
    RiskText{"NAME_MISMATCH_WITH_PROVIDED", QT_TRANSLATE_NOOP("Didit", "The name is not the one that was given")},
    RiskText{"ADDRESS_MISMATCH_WITH_PROVIDED", QT_TRANSLATE_NOOP("Didit", "The address is not the one that was given")},
    RiskText{"POA_DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION",
             QT_TRANSLATE_NOOP("Didit", "This proof of address is not accepted")},
    RiskText{"EXPIRED_DOCUMENT", QT_TRANSLATE_NOOP("Didit", "The proof of address is too old")},
    RiskText{"INVALID_DOCUMENT_TYPE", QT_TRANSLATE_NOOP("Didit", "The proof of address could not be used")},
    RiskText{"MISSING_ADDRESS_INFORMATION", QT_TRANSLATE_NOOP("Didit", "No address was found on the proof of address")},
    RiskText{"NAME_MISMATCH_ID_VERIFICATION",
             QT_TRANSLATE_NOOP("Didit", "The name differs from the one on the identity document")},
    RiskText{"POA_NAME_MISMATCH_BETWEEN_DOCUMENTS",
             QT_TRANSLATE_NOOP("Didit", "The proofs of address carry different names")},
    RiskText{"POOR_DOCUMENT_QUALITY", QT_TRANSLATE_NOOP("Didit", "The picture of the document is too poor")},
    RiskText{"DOCUMENT_METADATA_MISMATCH", QT_TRANSLATE_NOOP("Didit", "The document may have been altered")},
    RiskText{"SUSPECTED_DOCUMENT_MANIPULATION", QT_TRANSLATE_NOOP("Didit", "The document may have been altered")},
    RiskText{"UNSUPPORTED_DOCUMENT_LANGUAGE", QT_TRANSLATE_NOOP("Didit", "The document's language is not supported")},
    RiskText{"UNABLE_TO_EXTRACT_ISSUE_DATE", QT_TRANSLATE_NOOP("Didit", "The date of issue could not be read")},
    RiskText{"VERIFICATION_CODE_ATTEMPTS_EXCEEDED",
             QT_TRANSLATE_NOOP("Didit", "The code was entered wrongly too often")},
    RiskText{"EMAIL_CODE_ATTEMPTS_EXCEEDED", QT_TRANSLATE_NOOP("Didit", "The code was entered wrongly too often")},
    RiskText{"HIGH_RISK_PHONE_NUMBER", QT_TRANSLATE_NOOP("Didit", "The phone number is known for fraud")},
    RiskText{"VOIP_NUMBER_DETECTED", QT_TRANSLATE_NOOP("Didit", "The phone number is an internet number")},
    RiskText{"DISPOSABLE_NUMBER_DETECTED", QT_TRANSLATE_NOOP("Didit", "The phone number is a throw-away number")},
    RiskText{"DUPLICATED_PHONE_NUMBER", QT_TRANSLATE_NOOP("Didit", "The phone number was used by somebody else")},
    RiskText{"DISPOSABLE_EMAIL_DETECTED", QT_TRANSLATE_NOOP("Didit", "The e-mail address is a throw-away address")},
    RiskText{"UNDELIVERABLE_EMAIL_DETECTED", QT_TRANSLATE_NOOP("Didit", "The e-mail address receives no mail")},
    RiskText{"DUPLICATED_EMAIL", QT_TRANSLATE_NOOP("Didit", "The e-mail address was used by somebody else")},
    RiskText{"DUPLICATED_IP_ADDRESS", QT_TRANSLATE_NOOP("Didit", "The same network address was used by somebody else")},
    RiskText{"DUPLICATED_DEVICE_FINGERPRINT", QT_TRANSLATE_NOOP("Didit", "The same phone was used by somebody else")},
    RiskText{"PRIVATE_NETWORK_DETECTED", QT_TRANSLATE_NOOP("Didit", "The phone hides where it is (VPN or Tor)")},
    RiskText{"IP_LOCATION_NOT_ALLOWED", QT_TRANSLATE_NOOP("Didit", "The phone is in a country that is not accepted")},
    RiskText{"COULD_NOT_PERFORM_DATABASE_VALIDATION", QT_TRANSLATE_NOOP("Didit", "The registers could not be asked")},
    RiskText{"DATABASE_VALIDATION_PARTIAL_MATCH",
             QT_TRANSLATE_NOOP("Didit", "The registers know only part of the data")},
    RiskText{"DATABASE_VALIDATION_NO_MATCH", QT_TRANSLATE_NOOP("Didit", "The registers do not know these data")},
};

} // namespace

Phrase wordsOf(const QString &risk, const QString &shortDescription) {
    const auto known = std::find_if(RiskTexts.cbegin(), RiskTexts.cend(),
                                    [&risk](const RiskText &text) { return risk == QLatin1String(text.risk); });
    if (known != RiskTexts.cend())
        return Phrase::translate("Didit", known->words);
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
