#include "app/credentials/retention.h"

#include "app/credentials/lookup.h"

#include <QTextBoundaryFinder>

namespace kiosk {

namespace {

constexpr qsizetype LeastToMask = 4;

/// Empty where it was not shared, or is a picture.
QString sharedValue(const Presentation &presentation, const QString &credentialType, const QString &claimId) {
    for (const PresentedCredential &credential : presentation.credentials) {
        if (!credentialType.isEmpty() && !isSameType(credential.type, credentialType))
            continue;
        for (const Claim &claim : credential.claims) {
            if (claim.id == claimId && !claim.isPicture() && !claim.value.trimmed().isEmpty())
                return claim.value;
        }
    }
    return {};
}

/// What people take for single characters.
QStringList charactersOf(const QString &text) {
    QStringList characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        characters.append(text.mid(from, to - from));
        from = to;
    }
    return characters;
}

} // namespace

QList<Keepsake> keepsakesOf(const CredentialType &type, const Presentation &presentation) {
    QList<Keepsake> keepsakes;
    for (const KeepRule &rule : type.keeps) {
        QStringList values;
        for (const QString &claim : rule.claims)
            values.append(sharedValue(presentation, rule.credential, claim));
        if (!values.contains(QString()))
            keepsakes.append({rule, values});
    }
    return keepsakes;
}

QString masked(const QString &value) {
    const QString dots(5, QChar(0x2022));
    const QStringList characters = charactersOf(value.trimmed());
    return characters.size() < LeastToMask ? dots : characters.constFirst() + dots + characters.constLast();
}

QString normalised(const QString &value) {
    // Folding alone goes letter by letter and leaves an ß; and it can undo what normalising did.
    const auto form = QString::NormalizationForm_KC;
    return value.normalized(form).toUpper().toCaseFolded().normalized(form).simplified();
}

} // namespace kiosk
