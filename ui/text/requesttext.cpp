#include "ui/text/requesttext.h"

#include "app/base/displaytext.h"
#include "ui/text/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestLabel = 80;

/// A label inside a sentence: "First name" → "first name". German nouns, "ID" and the like keep their capitals.
QString withinSentence(const QString &label, const QLocale &locale) {
    const bool keeps = locale.language() == QLocale::German || label.size() < 2 || !label.at(1).isLower();
    return keeps ? label : label.at(0).toLower() + label.sliced(1);
}

QString nameOf(const RequestedClaim &claim, const QLocale &locale) {
    return withinSentence(displayText(claim.label.isEmpty() ? claim.id : claim.label, longestLabel), locale);
}

/// The claims that `wanted` takes, in the order in which they are asked for.
template <typename Wanted>
QStringList namesOf(const CredentialType &type, const QLocale &locale, const Wanted &wanted) {
    QStringList names;
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            if (wanted(credential, claim)) {
                names += nameOf(claim, locale);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

bool keeps(const KeepRule &rule, const RequestedCredential &credential, const RequestedClaim &claim) {
    return rule.claims.contains(claim.id) && (rule.credential.isEmpty() || rule.credential == credential.type);
}

class Requests {
    Q_DECLARE_TR_FUNCTIONS(Requests)

public:
    static QString asked(const CredentialType &type, const QLocale &locale);
    static QString kept(const CredentialType &type, const QLocale &locale);
    static QString askedInBrief(const CredentialType &type, const QLocale &locale);
    static QString keptInBrief(const CredentialType &type) {
        return type.keeps.isEmpty() ? tr("What you share is not stored.") : tr("Some of it is kept for a time.");
    }
    static QString cleared(const CredentialType &type) {
        //: %1 is a length of time: "1 minute"
        return tr("The answer leaves this screen after %1.").arg(durationText(type.clearAfter));
    }

private:
    static QString sentence(Manner manner, int days, const QString &claims);
};

QString Requests::asked(const CredentialType &type, const QLocale &locale) {
    const QStringList names =
        namesOf(type, locale, [](const RequestedCredential &, const RequestedClaim &) { return true; });
    return names.isEmpty() ? tr("We ask for the whole credential.")
                           : tr("We ask for %1.").arg(locale.createSeparatedList(names));
}

QString Requests::askedInBrief(const CredentialType &type, const QLocale &locale) {
    constexpr qsizetype most = 3;
    const QStringList names =
        namesOf(type, locale, [](const RequestedCredential &, const RequestedClaim &) { return true; });
    //: %1 is a list of claims: "first name, last name, date of birth"
    return names.size() <= most ? asked(type, locale)
                                : tr("We ask for %1 and more.").arg(names.first(most).join(QStringLiteral(", ")));
}

/// One sentence for all that is kept in one manner and for one time.
QString Requests::kept(const CredentialType &type, const QLocale &locale) {
    QList<std::pair<Manner, int>> told;
    QStringList sentences;
    for (const KeepRule &first : type.keeps) {
        const std::pair<Manner, int> likeness(first.manner, first.days);
        if (told.contains(likeness)) {
            continue;
        }
        told += likeness;
        const QStringList names = namesOf(type, locale, [&](const auto &credential, const auto &claim) {
            return std::any_of(type.keeps.begin(), type.keeps.end(), [&](const KeepRule &rule) {
                return std::pair(rule.manner, rule.days) == likeness && keeps(rule, credential, claim);
            });
        });
        sentences += sentence(first.manner, first.days, locale.createSeparatedList(names));
    }
    sentences +=
        sentences.isEmpty() ? tr("What you share is not stored.") : tr("Nothing else that you share is stored.");
    return sentences.join(u' ');
}

QString Requests::sentence(Manner manner, int days, const QString &claims) {
    switch (manner) {
    case Manner::Masked:
        //: %1 is a list of claims: "first name and last name"
        return tr("We keep first and last character of %1 for %n day(s).", nullptr, days).arg(claims);
    case Manner::Hash:
        //: %1 is a list of claims; a keyed hash is meant
        return tr("We keep a fingerprint of %1 for %n day(s), not what it says.", nullptr, days).arg(claims);
    case Manner::Value:
        //: %1 is a list of claims
        return tr("We keep %1 for %n day(s).", nullptr, days).arg(claims);
    case Manner::Person:
        //: %1 is a list of claims, by which somebody who says them again is recognised
        return tr("This check can be found again by %1 for %n day(s).", nullptr, days).arg(claims);
    }
    Q_UNREACHABLE();
}

} // namespace

QString requestSentence(const CredentialType &type, const QLocale &locale) {
    return QStringList{Requests::asked(type, locale), Requests::kept(type, locale), Requests::cleared(type)}.join(u' ');
}

QString requestInBrief(const CredentialType &type, const QLocale &locale) {
    return Requests::askedInBrief(type, locale) + u' ' + Requests::keptInBrief(type);
}

} // namespace kiosk::ui
