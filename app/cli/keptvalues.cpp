#include "app/cli/keptvalues.h"

#include "app/base/displaytext.h"
#include "app/cli/arguments.h"

#include <QTextStream>

namespace kiosk::cli {

std::optional<QMap<QString, QString>> askForPerson(const QStringList &claims) {
    QMap<QString, QString> person;
    QTextStream in(stdin);
    for (const QString &claim : claims) {
        printError(QStringLiteral("%1: ").arg(displayText(claim)));
        const QString value = in.readLine().trimmed();
        if (value.isEmpty())
            return {};
        person.insert(claim, value);
    }
    return person;
}

QString wordsOf(const records::KeptClaim &kept) {
    return QStringLiteral("%1 (%2, until %3)")
        .arg(displayText(kept.claim), nameOf(kept.manner), kept.until.toString(Qt::ISODate));
}

QString linesOf(const QList<records::KeptValue> &values) {
    QString text;
    for (const records::KeptValue &each : values) {
        text += QStringLiteral("    %1: %2\n")
                    .arg(wordsOf(each.what), each.value ? displayText(*each.value) : QStringLiteral("is gone"));
    }
    return text;
}

} // namespace kiosk::cli
