#include "ui/pages/typesearch.h"

#include <algorithm>

namespace kiosk::ui {

namespace {

QString searchable(const QString &text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain.toCaseFolded();
}

} // namespace

bool isFoundBy(const QString &wanted, const CredentialType &type, const QString &service) {
    QStringList parts{type.label, type.description, type.group, service};
    for (const RequestedCredential &credential : type.credentials) {
        for (const RequestedClaim &claim : credential.claims) {
            parts.append(claim.label);
        }
    }
    // A word never reaches from one part into the next.
    const QString text = searchable(parts.join(QLatin1Char('\n')));
    const QStringList words = searchable(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace kiosk::ui
