#include "app/trust/refusalwords.h"

namespace kiosk::trust {

namespace {

const char *sentenceOf(Refusal reason) {
    switch (reason) {
    case Refusal::NotAToken:
        return QT_TRANSLATE_NOOP("Checks", "It is no signed token");
    case Refusal::BadBase64Url:
        return QT_TRANSLATE_NOOP("Checks", "A part of it is not encoded as it must be");
    case Refusal::BadJson:
        return QT_TRANSLATE_NOOP("Checks", "A part of it is no JSON");
    case Refusal::BadText:
        return QT_TRANSLATE_NOOP("Checks", "It contains text that cannot be read");
    case Refusal::DoubledMember:
        return QT_TRANSLATE_NOOP("Checks", "It names a member twice");
    case Refusal::TooLarge:
        return QT_TRANSLATE_NOOP("Checks", "It is too large");
    case Refusal::TooDeep:
        return QT_TRANSLATE_NOOP("Checks", "It is nested too deeply");
    case Refusal::MissingMember:
        return QT_TRANSLATE_NOOP("Checks", "Something that must be there is missing");
    case Refusal::WrongMember:
        return QT_TRANSLATE_NOOP("Checks", "A member has a value that it cannot have");
    case Refusal::AlgorithmNone:
        return QT_TRANSLATE_NOOP("Checks", "It is declared as not signed");
    case Refusal::AlgorithmUnknown:
        return QT_TRANSLATE_NOOP("Checks", "It is signed in a way that is not supported");
    case Refusal::AlgorithmDoesNotFit:
        return QT_TRANSLATE_NOOP("Checks", "The way it is signed does not fit the key");
    case Refusal::UnknownCritical:
        return QT_TRANSLATE_NOOP("Checks", "It demands something that is not supported");
    case Refusal::UnencodedPayload:
        return QT_TRANSLATE_NOOP("Checks", "It is signed in a form that is not supported");
    case Refusal::HeaderInBothPlaces:
        return QT_TRANSLATE_NOOP("Checks", "It says the same thing in two headers");
    case Refusal::SignatureAbsent:
        return QT_TRANSLATE_NOOP("Checks", "It is not signed");
    case Refusal::SignatureMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The signature is malformed");
    case Refusal::SignatureWrong:
        return QT_TRANSLATE_NOOP("Checks", "The signature is wrong");
    case Refusal::NotSupported:
        return QT_TRANSLATE_NOOP("Checks", "Its format is not supported");
    case Refusal::KeyMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The key cannot be read");
    case Refusal::KeyTypeUnknown:
        return QT_TRANSLATE_NOOP("Checks", "The kind of key is not supported");
    case Refusal::KeyNotOnCurve:
        return QT_TRANSLATE_NOOP("Checks", "The key is no valid key of its kind");
    case Refusal::KeyLowOrder:
        return QT_TRANSLATE_NOOP("Checks", "Anybody could sign with this key");
    case Refusal::KeyTooWeak:
        return QT_TRANSLATE_NOOP("Checks", "The key is too weak");
    case Refusal::KeyNotForThis:
        return QT_TRANSLATE_NOOP("Checks", "The key is not meant for signatures");
    case Refusal::KeyNotKnown:
        return QT_TRANSLATE_NOOP("Checks", "The key is not known");
    case Refusal::KeyAmbiguous:
        return QT_TRANSLATE_NOOP("Checks", "Several keys have the same name");
    case Refusal::CertificateMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The certificate cannot be read");
    case Refusal::CertificateUntrusted:
        return QT_TRANSLATE_NOOP("Checks", "The certificate does not lead to a trusted authority");
    case Refusal::CertificateExpired:
        return QT_TRANSLATE_NOOP("Checks", "A certificate has expired");
    case Refusal::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("Checks", "A certificate is not valid yet");
    case Refusal::CertificateWrongUse:
        return QT_TRANSLATE_NOOP("Checks", "The certificate is not meant for this");
    case Refusal::CertificateOutsideNames:
        return QT_TRANSLATE_NOOP("Checks", "The authority may not vouch for this name");
    case Refusal::CertificateTooWeak:
        return QT_TRANSLATE_NOOP("Checks", "A certificate is too weak");
    case Refusal::CertificateNameDiffers:
        return QT_TRANSLATE_NOOP("Checks", "The certificate belongs to another issuer");
    case Refusal::CertificateRevoked:
        return QT_TRANSLATE_NOOP("Checks", "A certificate was revoked");
    case Refusal::DidMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The identifier cannot be read");
    case Refusal::DidMethodUnknown:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The key is not known: no resolver is configured for this kind of identifier");
    case Refusal::DidNotFound:
        return QT_TRANSLATE_NOOP("Checks", "The identifier was not found");
    case Refusal::DidDeactivated:
        return QT_TRANSLATE_NOOP("Checks", "The identifier was withdrawn by its owner");
    case Refusal::DidDocumentMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The document with the keys cannot be read");
    case Refusal::ResolverFailed:
        return QT_TRANSLATE_NOOP("Checks", "The keys could not be fetched");
    case Refusal::IssuerDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It is about another issuer");
    case Refusal::Expired:
        return QT_TRANSLATE_NOOP("Checks", "It has expired");
    case Refusal::NotYetValid:
        return QT_TRANSLATE_NOOP("Checks", "It is not valid yet");
    case Refusal::IssuedInFuture:
        return QT_TRANSLATE_NOOP("Checks", "It was issued in the future");
    case Refusal::TooOld:
        return QT_TRANSLATE_NOOP("Checks", "It was made too long ago");
    case Refusal::TypeDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It is of another kind than asked for");
    case Refusal::AudienceDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It was made for another verifier");
    case Refusal::NonceDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It was made for another request");
    case Refusal::HolderDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It was issued to somebody else");
    case Refusal::CopiesDiffer:
        return QT_TRANSLATE_NOOP("Checks", "It contradicts itself");
    case Refusal::IssuerNotTrusted:
        return QT_TRANSLATE_NOOP("Checks", "The issuer is not on the list of trusted issuers");
    case Refusal::IssuerListOver:
        return QT_TRANSLATE_NOOP(
            "Checks", "The signed list that names the issuer is over; ask whoever keeps the kiosk for a newer one");
    case Refusal::CredentialMissing:
        return QT_TRANSLATE_NOOP("Checks", "There is no credential in it");
    case Refusal::DisclosureMalformed:
        return QT_TRANSLATE_NOOP("Checks", "A disclosure cannot be read");
    case Refusal::DisclosureUnused:
        return QT_TRANSLATE_NOOP("Checks", "A disclosure is not covered by the issuer's signature");
    case Refusal::DisclosureDoubled:
        return QT_TRANSLATE_NOOP("Checks", "A disclosure occurs twice");
    case Refusal::DigestUnknown:
        return QT_TRANSLATE_NOOP("Checks", "It uses a hash function that is not supported");
    case Refusal::DigestDiffers:
        return QT_TRANSLATE_NOOP("Checks", "It was made for other data");
    case Refusal::KeyBindingAbsent:
        return QT_TRANSLATE_NOOP("Checks", "The wallet did not sign the presentation");
    case Refusal::KeyBindingUnexpected:
        return QT_TRANSLATE_NOOP("Checks", "It is signed for a key that the credential does not name");
    case Refusal::StatusRevoked:
        return QT_TRANSLATE_NOOP("Checks", "It was revoked");
    case Refusal::StatusSuspended:
        return QT_TRANSLATE_NOOP("Checks", "It is suspended");
    case Refusal::StatusOther:
        return QT_TRANSLATE_NOOP("Checks", "Its status is not valid");
    case Refusal::StatusUnknown:
        return QT_TRANSLATE_NOOP("Checks", "The status could not be fetched");
    case Refusal::StatusOutOfRange:
        return QT_TRANSLATE_NOOP("Checks", "The status list has no such entry");
    case Refusal::StatusMalformed:
        return QT_TRANSLATE_NOOP("Checks", "The status list cannot be read");
    }
    Q_UNREACHABLE();
}

} // namespace

Phrase wordsOf(const Refused &refused) {
    const Phrase sentence = Phrase::translate("Checks", sentenceOf(refused.reason));
    return refused.detail.isEmpty() ? sentence : Phrase(QStringLiteral("%1 (%2)")).with({sentence, refused.detail});
}

} // namespace kiosk::trust
