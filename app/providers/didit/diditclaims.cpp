#include "app/providers/didit/diditclaims.h"

#include "app/credentials/lookup.h"
#include "app/providers/foreignlink.h"

#include <QJsonObject>
#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

struct CredentialKind {
    QLatin1String type;
    Kind kind;
};

constexpr std::array OwnNames{
    CredentialKind{DocumentChip, Kind::Chip},       CredentialKind{ProofOfAddress, Kind::Address},
    CredentialKind{PhoneNumber, Kind::Phone},       CredentialKind{EmailAddress, Kind::Email},
    CredentialKind{FaceScan, Kind::Liveness},       CredentialKind{NetworkPlace, Kind::Network},
    CredentialKind{Questionnaire, Kind::Questions},
};

Kind kindOf(const QString &type) {
    const auto found = std::find_if(OwnNames.cbegin(), OwnNames.cend(),
                                    [&type](const CredentialKind &own) { return type == own.type; });
    return found == OwnNames.cend() ? Kind::Document : found->kind;
}

bool isPictureName(const QString &claim) {
    return claim.endsWith(QLatin1String("_image"));
}

/// "parsed_address.city" is a member of a member.
JsonReader memberAt(const JsonReader &block, const QString &path) {
    JsonReader reader = block;
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        reader = reader.member(name);
    return reader;
}

QString textOf(const JsonReader &reader) {
    const QJsonValue &value = reader.value();
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isNull() && !value.isUndefined())
        reader.reject(QStringLiteral("text"));
    return {};
}

/// The answer to the question whose title or id is asked for.
QString answerTo(const JsonReader &block, const QString &question) {
    for (const JsonReader &section : block.optionalArray(u"sections")) {
        for (const JsonReader &item : section.optionalArray(u"items")) {
            const bool isIt = item.optionalText(u"title") == question || item.optionalText(u"uuid") == question;
            const auto answer = isIt ? item.optionalObject(u"answer") : std::nullopt;
            if (!answer)
                continue;
            const QString text = textOf(answer->member(u"text"));
            return text.isEmpty() ? textOf(answer->member(u"value")) : text;
        }
    }
    return {};
}

QString claimText(Kind kind, const JsonReader &block, const QString &claim) {
    if (kind == Kind::Questions)
        return answerTo(block, claim);
    if (kind == Kind::Chip) {
        // V1 has the chip's data in the document's own place.
        const auto chip = block.optionalObject(u"chip_data");
        const QString text = chip ? textOf(memberAt(*chip, claim)) : QString();
        if (!text.isEmpty())
            return text;
    }
    const QString text = textOf(memberAt(block, claim));
    if (text.isEmpty() && claim == QLatin1String("full_name"))
        return QStringList{textOf(block.member(u"first_name")), textOf(block.member(u"last_name"))}
            .join(u' ')
            .trimmed();
    return text;
}

/// A date is the whole of its day.
std::optional<QDateTime> dayOf(const JsonReader &block, QStringView key, int daysLater) {
    const std::optional<QString> text = block.optionalText(key);
    if (!text || text->isEmpty())
        return {};
    const QDate date = QDate::fromString(*text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        block.reject(QStringLiteral("a date (year-month-day)"), key);
        return {};
    }
    return QDateTime(date.addDays(daysLater), QTime(0, 0), Qt::UTC);
}

void fillDocument(const JsonReader &block, Kind kind, PresentedCredential &credential) {
    const auto chip = kind == Kind::Chip ? block.optionalObject(u"chip_data") : std::nullopt;
    const JsonReader &data = chip ? *chip : block;
    credential.issuer = data.optionalText(u"issuing_state_name")
                            .value_or(data.optionalText(u"issuing_state")
                                          .value_or(data.optionalText(u"issuing_country").value_or(QString())));
    credential.issuedAt = dayOf(data, u"date_of_issue", 0);
    credential.expiresAt = dayOf(data, u"expiration_date", 1);
}

/// Nobody saw the chip, or what came from it was refused.
bool isUnread(Kind kind, const JsonReader &block) {
    if (kind != Kind::Chip)
        return false;
    if (block.has(u"is_nfc_verified"))
        return !block.optionalFlag(u"is_nfc_verified").value_or(false);
    const QString status = block.optionalText(u"status").value_or(QString());
    return block.optionalFlag(u"is_nfc_skipped").value_or(false) ||
           (status != QLatin1String("Approved") && status != QLatin1String("In Review"));
}

void addClaims(Kind kind, const JsonReader &block, const RequestedCredential &requested, qsizetype index,
               const QUrl &service, PresentedCredential &credential, QList<PictureLink> *pictures) {
    for (const RequestedClaim &claim : requested.claims) {
        const QString text = claimText(kind, block, claim.id);
        if (text.isEmpty())
            continue;
        if (!isPictureName(claim.id)) {
            credential.claims.append({claim.id, text});
            continue;
        }
        const QUrl url(text, QUrl::StrictMode);
        if (!mayFetch(url, service))
            block.reject(QStringLiteral("an https address of a picture"), claim.id);
        else if (pictures->size() < MostPictures)
            pictures->append({index, claim.id, url});
    }
}

} // namespace

QList<PresentedCredential> credentialsOf(const Blocks &blocks, const CredentialType &type, const QUrl &service,
                                         QList<PictureLink> *pictures) {
    QList<PresentedCredential> credentials;
    for (const RequestedCredential &requested : type.credentials) {
        const Kind kind = kindOf(requested.type);
        const auto block = blocks.block(kind);
        if (!block || isUnread(kind, *block))
            continue;
        PresentedCredential credential;
        credential.type = requested.type;
        bool isAskedFor = true;
        if (kind == Kind::Document || kind == Kind::Chip)
            fillDocument(*block, kind, credential);
        if (kind == Kind::Document && requested.type != AnyDocument) {
            credential.type = block->optionalText(u"document_type").value_or(QString());
            isAskedFor = isSameType(credential.type, requested.type);
        }
        // Of a document that nobody asked for, only its kind is kept.
        if (isAskedFor)
            addClaims(kind, *block, requested, credentials.size(), service, credential, pictures);
        credentials.append(credential);
    }
    return credentials;
}

std::optional<Check> issuerCheck(const Blocks &blocks, const CredentialType &type) {
    if (type.issuers.isEmpty())
        return {};
    const auto document = blocks.block(Kind::Document);
    const QString state = document ? document->optionalText(u"issuing_state").value_or(QString()) : QString();
    Check check;
    check.id = QStringLiteral("issuer-accepted");
    check.source = CheckSource::Kiosk;
    check.result = type.issuers.contains(state, Qt::CaseInsensitive) ? CheckResult::Passed : CheckResult::Failed;
    check.why = check.result == CheckResult::Failed ? Phrase(state) : Phrase();
    return check;
}

} // namespace kiosk::didit
