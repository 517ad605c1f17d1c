#include "app/trust/refusal.h"

namespace kiosk::trust {

QString nameOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::NotAToken:
        return QStringLiteral("not-a-token");
    case Refusal::BadBase64Url:
        return QStringLiteral("bad-base64url");
    case Refusal::BadJson:
        return QStringLiteral("bad-json");
    case Refusal::BadText:
        return QStringLiteral("bad-text");
    case Refusal::DoubledMember:
        return QStringLiteral("doubled-member");
    case Refusal::TooLarge:
        return QStringLiteral("too-large");
    case Refusal::TooDeep:
        return QStringLiteral("too-deep");
    case Refusal::MissingMember:
        return QStringLiteral("missing-member");
    case Refusal::WrongMember:
        return QStringLiteral("wrong-member");
    case Refusal::AlgorithmNone:
        return QStringLiteral("algorithm-none");
    case Refusal::AlgorithmUnknown:
        return QStringLiteral("algorithm-unknown");
    case Refusal::AlgorithmDoesNotFit:
        return QStringLiteral("algorithm-does-not-fit");
    case Refusal::UnknownCritical:
        return QStringLiteral("unknown-critical");
    case Refusal::UnencodedPayload:
        return QStringLiteral("unencoded-payload");
    case Refusal::HeaderInBothPlaces:
        return QStringLiteral("header-in-both-places");
    case Refusal::SignatureAbsent:
        return QStringLiteral("signature-absent");
    case Refusal::SignatureMalformed:
        return QStringLiteral("signature-malformed");
    case Refusal::SignatureWrong:
        return QStringLiteral("signature-wrong");
    case Refusal::NotSupported:
        return QStringLiteral("not-supported");
    case Refusal::KeyMalformed:
        return QStringLiteral("key-malformed");
    case Refusal::KeyTypeUnknown:
        return QStringLiteral("key-type-unknown");
    case Refusal::KeyNotOnCurve:
        return QStringLiteral("key-not-on-curve");
    case Refusal::KeyLowOrder:
        return QStringLiteral("key-low-order");
    case Refusal::KeyTooWeak:
        return QStringLiteral("key-too-weak");
    case Refusal::KeyNotForThis:
        return QStringLiteral("key-not-for-this");
    case Refusal::KeyNotKnown:
        return QStringLiteral("key-not-known");
    case Refusal::KeyAmbiguous:
        return QStringLiteral("key-ambiguous");
    case Refusal::CertificateMalformed:
        return QStringLiteral("certificate-malformed");
    case Refusal::CertificateUntrusted:
        return QStringLiteral("certificate-untrusted");
    case Refusal::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case Refusal::CertificateNotYetValid:
        return QStringLiteral("certificate-not-yet-valid");
    case Refusal::CertificateWrongUse:
        return QStringLiteral("certificate-wrong-use");
    case Refusal::CertificateOutsideNames:
        return QStringLiteral("certificate-outside-names");
    case Refusal::CertificateTooWeak:
        return QStringLiteral("certificate-too-weak");
    case Refusal::CertificateNameDiffers:
        return QStringLiteral("certificate-name-differs");
    case Refusal::CertificateRevoked:
        return QStringLiteral("certificate-revoked");
    case Refusal::DidMalformed:
        return QStringLiteral("did-malformed");
    case Refusal::DidMethodUnknown:
        return QStringLiteral("did-method-unknown");
    case Refusal::DidNotFound:
        return QStringLiteral("did-not-found");
    case Refusal::DidDeactivated:
        return QStringLiteral("did-deactivated");
    case Refusal::DidDocumentMalformed:
        return QStringLiteral("did-document-malformed");
    case Refusal::ResolverFailed:
        return QStringLiteral("resolver-failed");
    case Refusal::IssuerDiffers:
        return QStringLiteral("issuer-differs");
    case Refusal::Expired:
        return QStringLiteral("expired");
    case Refusal::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case Refusal::IssuedInFuture:
        return QStringLiteral("issued-in-future");
    case Refusal::TooOld:
        return QStringLiteral("too-old");
    case Refusal::TypeDiffers:
        return QStringLiteral("type-differs");
    case Refusal::AudienceDiffers:
        return QStringLiteral("audience-differs");
    case Refusal::NonceDiffers:
        return QStringLiteral("nonce-differs");
    case Refusal::HolderDiffers:
        return QStringLiteral("holder-differs");
    case Refusal::CopiesDiffer:
        return QStringLiteral("copies-differ");
    case Refusal::IssuerNotTrusted:
        return QStringLiteral("issuer-not-trusted");
    case Refusal::IssuerListOver:
        return QStringLiteral("issuer-list-over");
    case Refusal::CredentialMissing:
        return QStringLiteral("credential-missing");
    case Refusal::DisclosureMalformed:
        return QStringLiteral("disclosure-malformed");
    case Refusal::DisclosureUnused:
        return QStringLiteral("disclosure-unused");
    case Refusal::DisclosureDoubled:
        return QStringLiteral("disclosure-doubled");
    case Refusal::DigestUnknown:
        return QStringLiteral("digest-unknown");
    case Refusal::DigestDiffers:
        return QStringLiteral("digest-differs");
    case Refusal::KeyBindingAbsent:
        return QStringLiteral("key-binding-absent");
    case Refusal::KeyBindingUnexpected:
        return QStringLiteral("key-binding-unexpected");
    case Refusal::StatusRevoked:
        return QStringLiteral("status-revoked");
    case Refusal::StatusSuspended:
        return QStringLiteral("status-suspended");
    case Refusal::StatusOther:
        return QStringLiteral("status-other");
    case Refusal::StatusUnknown:
        return QStringLiteral("status-unknown");
    case Refusal::StatusOutOfRange:
        return QStringLiteral("status-out-of-range");
    case Refusal::StatusMalformed:
        return QStringLiteral("status-malformed");
    }
    Q_UNREACHABLE();
}

const std::vector<Refusal> &everyRefusal() {
    static const std::vector<Refusal> all = [] {
        std::vector<Refusal> list;
        for (int i = 0; i <= static_cast<int>(Refusal::StatusMalformed); ++i)
            list.push_back(static_cast<Refusal>(i));
        return list;
    }();
    return all;
}

} // namespace kiosk::trust
