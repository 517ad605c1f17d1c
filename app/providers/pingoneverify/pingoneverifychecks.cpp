#include "app/providers/pingoneverify/pingoneverifychecks.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace kiosk::pingone {

namespace {

Phrase words(const char *text) {
    return Phrase::translate("Checks", text);
}

constexpr QLatin1String BiographicMatch("BIOGRAPHIC_MATCH");

struct Known {
    const char *type; ///< as in the map
    const char *id;
    const char *label;
    const char *score; ///< how the ids of its scores begin
};
constexpr std::array KnownTypes{
    Known{"GOVERNMENT_ID", "document", QT_TRANSLATE_NOOP("Checks", "Identity document is genuine"), "score-document-"},
    Known{"FACIAL_COMPARISON_DOCUMENT", "face-match-document",
          QT_TRANSLATE_NOOP("Checks", "Face matches the document's picture"), "score-facial-comparison"},
    Known{"FACIAL_COMPARISON_REFERENCE_SELFIE", "face-match-selfie",
          QT_TRANSLATE_NOOP("Checks", "Face matches the reference picture"), "score-facial-comparison"},
    Known{"LIVENESS", "liveness", QT_TRANSLATE_NOOP("Checks", "A living person is in front of the camera"),
          "score-liveness"},
    Known{"PHONE", "phone", QT_TRANSLATE_NOOP("Checks", "Phone number is the visitor's"), "score-phone"},
    Known{"EMAIL", "email", QT_TRANSLATE_NOOP("Checks", "E-mail address is the visitor's"), "score-email"},
    Known{"BIOGRAPHIC_MATCH", "data-match", QT_TRANSLATE_NOOP("Checks", "Document matches the data given"),
          "score-biographic-match"},
    Known{"AADHAAR", "aadhaar", QT_TRANSLATE_NOOP("Checks", "Aadhaar register"), "score-aadhaar"},
    Known{"AAMVA", "aamva", QT_TRANSLATE_NOOP("Checks", "Driver licence register (AAMVA)"), "score-aamva"},
    Known{"DATA_BASED_IDENTITY_VERIFICATION", "data-based", QT_TRANSLATE_NOOP("Checks", "Data registers"),
          "score-data-based"},
};

struct StatusWord {
    const char *word;
    CheckResult result;
    const char *why;
};
constexpr std::array StatusWords{
    StatusWord{"REQUESTED", CheckResult::NotChecked, QT_TRANSLATE_NOOP("Checks", "not begun")},
    StatusWord{"INITIATED", CheckResult::NotChecked, QT_TRANSLATE_NOOP("Checks", "begun")},
    StatusWord{"PARTIAL", CheckResult::NotChecked, QT_TRANSLATE_NOOP("Checks", "partly done")},
    StatusWord{"IN_PROGRESS", CheckResult::NotChecked, QT_TRANSLATE_NOOP("Checks", "being checked")},
    StatusWord{"SUCCESS", CheckResult::Passed, ""},
    StatusWord{"FAIL", CheckResult::Failed, ""},
    StatusWord{"FAILURE", CheckResult::Failed, ""},
    StatusWord{"NOT_REQUIRED", CheckResult::NotChecked, QT_TRANSLATE_NOOP("Checks", "not required")},
    StatusWord{"APPROVED_MANUALLY", CheckResult::Passed, QT_TRANSLATE_NOOP("Checks", "approved by an administrator")},
    StatusWord{"APPROVED_NO_REQUEST", CheckResult::NotChecked,
               QT_TRANSLATE_NOOP("Checks", "approved by an administrator without a check")},
};

QString statusOf(const QJsonValue &value) {
    return value.isObject() ? value[u"status"].toString() : value.toString();
}

/// What failed without a consequence has not passed either.
void setAside(Check &check, const Phrase &why) {
    if (check.result != CheckResult::Failed)
        return;
    check.result = CheckResult::NotChecked;
    check.why = why;
}

} // namespace

QString plainWord(const QString &word) {
    QString text = word.toLower().replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Phrase wordsOfKind(const QString &id) {
    for (const Known &known : KnownTypes) {
        if (id == QLatin1String(known.id))
            return words(known.label);
    }
    return {};
}

Check checkFor(const QString &id, const Phrase &label, const QString &status) {
    Check check;
    check.id = id;
    check.label = label;
    const auto known = std::find_if(StatusWords.begin(), StatusWords.end(), [&status](const StatusWord &candidate) {
        return status == QLatin1String(candidate.word);
    });
    if (known == StatusWords.end()) {
        check.why = status;
    } else {
        check.result = known->result;
        check.why = *known->why ? words(known->why) : Phrase();
    }
    return check;
}

QList<Check> checksOf(const QJsonObject &verificationStatus) {
    QList<Check> checks;
    for (const Known &known : KnownTypes) {
        const QJsonValue value = verificationStatus.value(QLatin1String(known.type));
        if (!value.isUndefined())
            checks.append(checkFor(QLatin1String(known.id), words(known.label), statusOf(value)));
    }
    for (auto entry = verificationStatus.begin(); entry != verificationStatus.end(); ++entry) {
        const QString type = entry.key();
        if (!isKnownCheck(type))
            checks.append(checkFor(type.toLower().replace(u'_', u'-'), plainWord(type), statusOf(entry.value())));
    }
    return checks;
}

bool saysTimedOut(const QJsonValue &transactionStatus) {
    if (transactionStatus.isString())
        return transactionStatus.toString().contains(QLatin1String("TRANSACTION_TIMED_OUT"));
    if (transactionStatus.isArray()) {
        const QJsonArray list = transactionStatus.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValueConstRef &item) { return saysTimedOut(item); });
    }
    const QJsonObject object = transactionStatus.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().contains(QLatin1String("TRANSACTION_TIMED_OUT")) || saysTimedOut(entry.value()))
            return true;
    }
    return false;
}

void overrule(QList<Check> &checks) {
    const Phrase why = words(QT_TRANSLATE_NOOP("Checks", "failed; an administrator approved all the same"));
    for (Check &check : checks)
        setAside(check, why);
}

bool isKnownCheck(const QString &type) {
    return std::any_of(KnownTypes.begin(), KnownTypes.end(),
                       [&type](const Known &known) { return type == QLatin1String(known.type); });
}

void excuse(QList<Check> &checks, const QStringList &optionalTypes) {
    const Phrase why = words(QT_TRANSLATE_NOOP("Checks", "failed; this check is optional"));
    for (const Known &known : KnownTypes) {
        const QString type = QLatin1String(known.type);
        if (!optionalTypes.contains(type))
            continue;
        for (Check &check : checks) {
            const bool isMatch = type == BiographicMatch && check.id.startsWith(QLatin1String("match-"));
            if (isMatch || check.id == QLatin1String(known.id) || check.id.startsWith(QLatin1String(known.score)))
                setAside(check, why);
        }
    }
}

} // namespace kiosk::pingone
