#include "ui/text/recordtext.h"

#include "app/base/displaytext.h"
#include "app/session/sessionstatus.h"
#include "ui/text/durationtext.h"
#include "ui/text/failuretext.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace kiosk::ui {

namespace {

using records::Ending;
using records::EventKind;

constexpr qsizetype longestReason = 80;
constexpr qsizetype spokenDigits = 8;
constexpr std::chrono::seconds wholeFrom{10};

class Records {
    Q_DECLARE_TR_FUNCTIONS(Records)

public:
    static QString word(EventKind kind) {
        switch (kind) {
        case EventKind::SessionStarted:
            return tr("Started");
        case EventKind::LinkShown:
            return tr("The QR code is on the screen");
        case EventKind::Scanned:
            return tr("The phone has the request");
        case EventKind::Answered:
            return tr("The visitor has answered");
        case EventKind::Verdict:
            return tr("The verdict is there");
        case EventKind::Ended:
            return tr("Ended without a verdict");
        case EventKind::Decided:
            return tr("Decided");
        case EventKind::CaseChanged:
            return tr("The service has changed its mind");
        default:
            return records::nameOf(kind);
        }
    }

    static QString seconds(const QString &number) { return tr("%1 seconds", "a number with a fraction").arg(number); }
};

/// Every reason and every failure, to find the one that a word means.
constexpr Reason lastReason = Reason::RuleUndecided;
constexpr FailureKind lastKind = FailureKind::Internal;
constexpr Stage lastStage = Stage::Cancel;

std::optional<Reason> reasonOf(const QString &word) {
    for (int each = 0; each <= static_cast<int>(lastReason); ++each) {
        if (nameOf(static_cast<Reason>(each)) == word) {
            return static_cast<Reason>(each);
        }
    }
    return {};
}

std::optional<Failure> failureOf(const QString &reference) {
    for (int stage = 0; stage <= static_cast<int>(lastStage); ++stage) {
        for (int kind = 0; kind <= static_cast<int>(lastKind); ++kind) {
            const Failure failure = makeFailure(static_cast<FailureKind>(kind), static_cast<Stage>(stage));
            // Some carry a status: "START-SERVICE-ERROR-503".
            const QString known = referenceOf(failure);
            if (reference == known || reference.startsWith(known + u'-')) {
                return failure;
            }
        }
    }
    return {};
}

} // namespace

QString wordOf(Ending ending) {
    return rowOf(statusOf(ending)).word.text();
}

QString wordOf(const records::Record &record) {
    return rowOf(statusOf(record)).word.text();
}

QString meaningOf(const QString &reason) {
    if (const auto known = reasonOf(reason)) {
        // Elsewhere it goes on after the verdict's word; here it stands alone.
        QString words = textOf(CredentialType{}, Presentation{}, Judgement{Verdict::NotVerified, *known}).headline;
        return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
    }
    if (const auto failure = failureOf(reason)) {
        return textOf(*failure).title;
    }
    return displayText(reason, longestReason);
}

QString wordOf(EventKind kind) {
    return Records::word(kind);
}

QString spokenReferenceOf(const QString &recordId) {
    const QString digits = recordId.left(spokenDigits).toUpper();
    return displayText(digits.left(spokenDigits / 2) + u' ' + digits.mid(spokenDigits / 2), longestReason).trimmed();
}

QString measuredText(std::chrono::milliseconds time) {
    if (time >= wholeFrom) {
        return durationText(std::chrono::round<std::chrono::seconds>(time));
    }
    return Records::seconds(QLocale().toString(static_cast<double>(time.count()) / 1'000, 'f', 1));
}

} // namespace kiosk::ui
