#include "ui/text/comparisontext.h"

#include "ui/text/recordtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace kiosk::ui {

namespace {

struct Label {
    const char *filter;
    const char *words;
};

/// nChain, "verifiable presentations" and "search history"; Didit, "List Sessions"; PingOne Verify, "users".
constexpr std::array Labels{
    Label{"status", QT_TRANSLATE_NOOP("Filters", "Status")},
    Label{"search", QT_TRANSLATE_NOOP("Filters", "Anywhere")},
    Label{"definitionId", QT_TRANSLATE_NOOP("Filters", "Definition")},
    Label{"correlationId", QT_TRANSLATE_NOOP("Filters", "Session")},
    Label{"session", QT_TRANSLATE_NOOP("Filters", "Session")},
    Label{"createdBy", QT_TRANSLATE_NOOP("Filters", "Made by")},
    Label{"modifiedBy", QT_TRANSLATE_NOOP("Filters", "Changed by")},
    Label{"updatedBy", QT_TRANSLATE_NOOP("Filters", "Changed by")},
    Label{"createdAt", QT_TRANSLATE_NOOP("Filters", "Made on")},
    Label{"updatedAt", QT_TRANSLATE_NOOP("Filters", "Changed on")},
    Label{"verifiedAt", QT_TRANSLATE_NOOP("Filters", "Verified on")},
    Label{"vendor_data", QT_TRANSLATE_NOOP("Filters", "Visit")},
    Label{"workflow_id", QT_TRANSLATE_NOOP("Filters", "Workflow")},
    Label{"date_from", QT_TRANSLATE_NOOP("Filters", "From")},
    Label{"date_to", QT_TRANSLATE_NOOP("Filters", "To")},
    Label{"country", QT_TRANSLATE_NOOP("Filters", "Country")},
    Label{"document_type", QT_TRANSLATE_NOOP("Filters", "Kind of document")},
    Label{"document_name", QT_TRANSLATE_NOOP("Filters", "Document")},
    Label{"region", QT_TRANSLATE_NOOP("Filters", "Region")},
    Label{"session_kind", QT_TRANSLATE_NOOP("Filters", "Person or business")},
    Label{"session_type", QT_TRANSLATE_NOOP("Filters", "Kind of session")},
    Label{"warning", QT_TRANSLATE_NOOP("Filters", "Warning")},
    Label{"user", QT_TRANSLATE_NOOP("Filters", "User name")},
    Label{"email", QT_TRANSLATE_NOOP("Filters", "E-mail address")},
    Label{"external_id", QT_TRANSLATE_NOOP("Filters", "Number elsewhere")},
    Label{"user_id", QT_TRANSLATE_NOOP("Filters", "User's id")},
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)

public:
    static QString same() { return tr("The same"); }
    static QString changed() { return tr("Changed since"); }
    static QString onlyThere() { return tr("Not recorded here"); }
    static QString onlyHere() { return tr("Not listed there"); }
    static QString session() { return tr("Session"); }
    static QString there(const QString &status) { return tr("there: %1", "a service's status").arg(status); }
    static QString here(const QString &outcome) { return tr("here: %1", "an outcome").arg(outcome); }
};

QString timeText(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// What the list may say of a session that is not recorded here.
QString titleOf(const ServiceRow &row) {
    if (!row.isAboutPerson && !row.title.isEmpty())
        return row.title;
    return Words::session();
}

} // namespace

ComparisonText textOf(const ComparedEntry &entry) {
    ComparisonText text;
    text.title = entry.here ? entry.here->typeLabel : titleOf(*entry.there);
    QStringList parts;
    const std::optional<QDateTime> time = entry.there ? entry.there->at : entry.here->startedAt;
    if (time)
        parts.append(timeText(*time));
    if (entry.there && !entry.there->status.isEmpty())
        parts.append(Words::there(entry.there->status));
    if (entry.here)
        parts.append(Words::here(wordOf(*entry.here)));
    text.subLine = parts.join(QStringLiteral(" · "));
    switch (entry.fit) {
    case Fit::Same:
        text.state = Words::same();
        text.tone = Tone::Ok;
        break;
    case Fit::Changed:
        text.state = Words::changed();
        text.tone = Tone::Bad;
        break;
    case Fit::OnlyThere:
        text.state = Words::onlyThere();
        text.tone = Tone::Warn;
        break;
    case Fit::OnlyHere:
        text.state = Words::onlyHere();
        text.tone = Tone::Warn;
        break;
    }
    return text;
}

QString filterLabel(const QString &filter) {
    const auto known = std::find_if(Labels.cbegin(), Labels.cend(),
                                    [&filter](const Label &label) { return filter == QLatin1String(label.filter); });
    return known == Labels.cend() ? filter : QCoreApplication::translate("Filters", known->words);
}

} // namespace kiosk::ui
