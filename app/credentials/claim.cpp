#include "app/credentials/claim.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kiosk {

namespace {

struct CheckText {
    const char *id;
    const char *label;
};

/// The checks that have an id of ours. A service's other checks bring their own label.
constexpr std::array CheckTexts{
    CheckText{"service-verdict", QT_TRANSLATE_NOOP("Checks", "Accepted by the service")},
    CheckText{"credential-valid", QT_TRANSLATE_NOOP("Checks", "Credential is genuine and not revoked")},
    CheckText{"issuer-accepted", QT_TRANSLATE_NOOP("Checks", "Issuer is one that was asked for")},
    CheckText{"type-matches", QT_TRANSLATE_NOOP("Checks", "It is the credential that was asked for")},
    CheckText{"claims-complete", QT_TRANSLATE_NOOP("Checks", "Everything that was asked for was shared")},
    CheckText{"not-expired", QT_TRANSLATE_NOOP("Checks", "Not expired")},
    CheckText{"issuer-signature", QT_TRANSLATE_NOOP("Checks", "Signature of the issuer")},
    CheckText{"evidence-readable", QT_TRANSLATE_NOOP("Checks", "What was presented is whole and can be read")},
    CheckText{"presentation-signature", QT_TRANSLATE_NOOP("Checks", "Signature of the visitor's wallet")},
    CheckText{"credential-signature", QT_TRANSLATE_NOOP("Checks", "Signature of the issuer, verified here")},
    CheckText{"issuer-trusted", QT_TRANSLATE_NOOP("Checks", "Issuer is trusted here")},
    CheckText{"holder-binding", QT_TRANSLATE_NOOP("Checks", "Presented by the one it was issued to")},
    CheckText{"nonce", QT_TRANSLATE_NOOP("Checks", "It answers this request and no earlier one")},
    CheckText{"audience", QT_TRANSLATE_NOOP("Checks", "It was made for this verifier")},
    CheckText{"validity-period", QT_TRANSLATE_NOOP("Checks", "Within its period of validity")},
    CheckText{"doubled-members", QT_TRANSLATE_NOOP("Checks", "What it says twice is the same both times")},
    CheckText{"revocation", QT_TRANSLATE_NOOP("Checks", "Not revoked by the issuer's status list")},
    CheckText{"data-consistent", QT_TRANSLATE_NOOP("Checks", "The service's data are those of the presentation")},
    CheckText{"rule", QT_TRANSLATE_NOOP("Checks", "It meets the rules for this credential")},
};

const CheckText *textOf(const QString &id) {
    const auto *found = std::find_if(CheckTexts.begin(), CheckTexts.end(),
                                     [&id](const CheckText &text) { return id == QLatin1String(text.id); });
    return found == CheckTexts.end() ? nullptr : found;
}

} // namespace

CheckGroup groupOf(const Check &check) {
    // What does not apply was not checked by anybody either.
    if (check.result == CheckResult::NotChecked || check.result == CheckResult::NotApplicable)
        return CheckGroup::Neither;
    return check.source == CheckSource::Service ? CheckGroup::Service : CheckGroup::Kiosk;
}

QString nameOf(CheckResult result) {
    switch (result) {
    case CheckResult::Passed:
        return QStringLiteral("passed");
    case CheckResult::Failed:
        return QStringLiteral("failed");
    case CheckResult::NotChecked:
        return QStringLiteral("notChecked");
    case CheckResult::NotApplicable:
        return QStringLiteral("notApplicable");
    }
    Q_UNREACHABLE();
}

QString nameOf(CheckSource source) {
    switch (source) {
    case CheckSource::Service:
        return QStringLiteral("service");
    case CheckSource::Kiosk:
        return QStringLiteral("kiosk");
    }
    Q_UNREACHABLE();
}

bool isCommon(const QString &check) {
    return textOf(check) != nullptr;
}

QString labelOf(const Check &check) {
    if (!check.label.isEmpty())
        return check.label.text();
    const CheckText *text = textOf(check.id);
    return text ? QCoreApplication::translate("Checks", text->label) : check.id;
}

} // namespace kiosk
