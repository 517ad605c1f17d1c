#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace kiosk {

struct Rule;

/// A claim must be there, and say one of these where any are named. Upper and lower case are the same, and so are
/// spaces around the text.
struct ClaimRule {
    QString claim;
    QStringList oneOf = {};

    bool operator==(const ClaimRule &) const = default;
};

/// The person is so many whole years old, at least or at most, on a day.
struct AgeRule {
    enum class Bound { AtLeast, AtMost };

    Bound bound = Bound::AtLeast;
    int years = 0;
    QString birthDate = {}; ///< the claim; empty: whatever is usually called a date of birth
    QDate on = {};          ///< invalid: the desk's day

    bool operator==(const AgeRule &) const = default;
};

/// A day that ends the credential has not passed by more than the grace.
struct ExpiryRule {
    QString claim = {}; ///< empty: the end that the credentials carry outside their claims
    int graceDays = 0;

    bool operator==(const ExpiryRule &) const = default;
};

/// Every credential comes from one of these issuers, named as the service names them.
struct IssuerRule {
    QStringList issuers;
    QHash<QString, QDateTime> until = {}; ///< those that a signed list with an end names, and that end

    bool operator==(const IssuerRule &) const = default;
};

/// A claim names one of these countries, in whatever of the usual spellings.
struct CountryRule {
    QString claim;
    QStringList countries; ///< ISO 3166-1 alpha-2

    bool operator==(const CountryRule &) const = default;
};

/// Rules that must hold all together, or of which one is enough.
struct RuleGroup {
    enum class Of { All, Any };

    Of of = Of::All;
    QList<Rule> rules = {};

    bool operator==(const RuleGroup &) const;
};

/// One condition under which a desk accepts what was shared.
struct Rule {
    std::variant<ClaimRule, AgeRule, ExpiryRule, IssuerRule, CountryRule, RuleGroup> test;
    QString name = {};       ///< what staff read; empty: made from the test
    QString credential = {}; ///< looks only at this one; empty: at all that were asked for

    bool operator==(const Rule &) const = default;
};

} // namespace kiosk
