#pragma once

#include "app/base/phrase.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kiosk {

/// One statement about a person, as the service handed it over. `id` is the credential's own name of it ("First Name").
struct Claim {
    QString id;
    QString value;
    /// Encoded picture (PNG, JPEG) instead of text, e.g. a portrait; untrusted bytes, decoded only by the window under
    /// limits.
    QByteArray picture = {};
    /// Only the service says so: it is not in what the wallet presented, where that was examined.
    bool isUnproven = false;

    bool isPicture() const { return !picture.isEmpty(); }
    bool operator==(const Claim &) const = default;
};

/// How a single check went.
enum class CheckResult { Passed, Failed, NotChecked, NotApplicable };
/// Who made it.
enum class CheckSource { Service, Kiosk };

/// One thing that was looked at. `id` is fixed ("not-revoked"), see labelOf() for its words; services' own checks
/// bring a label of their own.
struct Check {
    QString id;
    CheckResult result = CheckResult::NotChecked;
    CheckSource source = CheckSource::Service;
    Phrase why = {};   ///< reason in plain words, where there is one
    Phrase label = {}; ///< the service's own name of the check, where `id` is not one of ours

    bool operator==(const Check &) const = default;
};

/// Where a check stands when checks are shown: what the service looked at, what the kiosk looked at itself, and what
/// nobody could look at.
enum class CheckGroup { Service, Kiosk, Neither };
CheckGroup groupOf(const Check &check);

/// "passed", "failed", "notChecked", "notApplicable".
QString nameOf(CheckResult result);
/// "service", "kiosk".
QString nameOf(CheckSource source);
/// Whether a check of this id is called the same whatever service made it.
bool isCommon(const QString &check);
/// Human words for a check, in the present language.
QString labelOf(const Check &check);

} // namespace kiosk
