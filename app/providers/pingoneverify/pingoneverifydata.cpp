#include "app/providers/pingoneverify/pingoneverifydata.h"

#include "app/base/jsonreader.h"
#include "app/credentials/claimdate.h"
#include "app/providers/foreignpicture.h"
#include "app/providers/pingoneverify/pingoneverifychecks.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

namespace kiosk::pingone {

namespace {

constexpr QLatin1String GovernmentId("GOVERNMENT_ID");
constexpr QLatin1String BiographicMatch("BIOGRAPHIC_MATCH");
constexpr qsizetype MostPictures = 3;
constexpr QLatin1String MatchId("match-");
constexpr QLatin1String ScoreId("score-");
constexpr std::array PictureTypes{"SELFIE",           "FRONT_IMAGE",      "BACK_IMAGE",
                                  "CROPPED_PORTRAIT", "CROPPED_DOCUMENT", "CROPPED_SIGNATURE"};

struct Named {
    const char *name;
    const char *words;
};

/// "Types" of the metadata's page.
constexpr std::array ScoreTypes{
    Named{"DOCUMENT_AUTHENTICATION", QT_TRANSLATE_NOOP("Checks", "Document is genuine")},
    Named{"DOCUMENT_MANUAL_AUTHENTICATION", QT_TRANSLATE_NOOP("Checks", "Document is genuine, by a person")},
    Named{"FACIAL_COMPARISON", QT_TRANSLATE_NOOP("Checks", "Comparison of the faces")},
    Named{"LIVENESS", QT_TRANSLATE_NOOP("Checks", "Living person")},
    Named{"BIOGRAPHIC_MATCH", QT_TRANSLATE_NOOP("Checks", "Comparison of the data")},
};

constexpr std::array ScoreNames{
    Named{"probabilityScore", QT_TRANSLATE_NOOP("Checks", "Probability")},
    Named{"similarityScore", QT_TRANSLATE_NOOP("Checks", "Similarity")},
    Named{"livenessScore", QT_TRANSLATE_NOOP("Checks", "Likelihood of life")},
    Named{"score", QT_TRANSLATE_NOOP("Checks", "Score")},
    Named{"confidence", QT_TRANSLATE_NOOP("Checks", "Confidence")},
};

constexpr std::array MatchWords{
    Named{"HIGH", QT_TRANSLATE_NOOP("Checks", "high agreement")},
    Named{"MEDIUM", QT_TRANSLATE_NOOP("Checks", "medium agreement")},
    Named{"LOW", QT_TRANSLATE_NOOP("Checks", "low agreement")},
    Named{"NOT_APPLICABLE", QT_TRANSLATE_NOOP("Checks", "not compared")},
};

Phrase notice(const char *text) {
    return Phrase::translate("Notices", text);
}

Phrase checkWords(const char *text) {
    return Phrase::translate("Checks", text);
}

/// The words of a name that is documented; others are shown as they came.
template <size_t Size>
Phrase wordsFor(const std::array<Named, Size> &known, const QString &name) {
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&name](const Named &candidate) { return name == QLatin1String(candidate.name); });
    return found == known.end() ? Phrase() : checkWords(found->words);
}

bool isAsked(const CredentialType &type, const QString &claim) {
    return std::any_of(type.credentials.begin(), type.credentials.end(), [&claim](const RequestedCredential &asked) {
        return std::any_of(asked.claims.begin(), asked.claims.end(),
                           [&claim](const RequestedClaim &wanted) { return wanted.id == claim; });
    });
}

bool isAskedFrom(const CredentialType &type, const QString &itemType) {
    return std::any_of(type.credentials.begin(), type.credentials.end(), [&itemType](const RequestedCredential &asked) {
        return std::any_of(asked.claims.begin(), asked.claims.end(),
                           [&itemType](const RequestedClaim &wanted) { return wanted.id.startsWith(itemType + u'.'); });
    });
}

/// Nothing for an object or a list: the service's maps are flat, and what may be added to them is not known.
std::optional<QString> scalarText(const QJsonValue &value) {
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

QString lettersOf(const QString &text) {
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// The name under which the document answers the request: the requested one where its kind fits. The service's words
/// for kinds may have a prefix, so they are compared by "contains".
QString typeName(const CredentialType &type, const QString &idType) {
    for (const RequestedCredential &asked : type.credentials) {
        if (asked.type.compare(AnyDocument, Qt::CaseInsensitive) == 0 ||
            lettersOf(idType).contains(lettersOf(asked.type)))
            return asked.type;
    }
    return idType.isEmpty() ? QString(AnyDocument) : idType;
}

void addClaims(const JsonReader &data, const CredentialType &type, const QString &prefix, QList<Claim> &claims) {
    const QStringList keys = data.keys();
    for (const QString &key : keys) {
        if (!isAsked(type, prefix + key) || !data.has(key))
            continue;
        const JsonReader value = data.member(key);
        const std::optional<QString> text = scalarText(value.value());
        if (text)
            claims.append({prefix + key, *text});
        else
            value.reject(QStringLiteral("text"));
    }
}

PresentedCredential documentFrom(const JsonReader &entry, const CredentialType &type) {
    const JsonReader data = entry.object(u"data");
    PresentedCredential document;
    document.type = typeName(type, data.optionalText(u"idType").value_or(QString()));
    document.issuer = data.optionalText(u"issuingCountry").value_or(data.optionalText(u"country").value_or(QString()));
    addClaims(data, type, {}, document.claims);
    const QDate issued = dateOf(data.optionalText(u"issueDate").value_or(QString()));
    if (issued.isValid())
        document.issuedAt = QDateTime(issued, QTime(0, 0), Qt::UTC);
    // A document is good until the end of its last day.
    const QString lastDay = data.optionalText(u"expirationDate").value_or(QString());
    const QDate expiry = dateOf(lastDay);
    if (!lastDay.isEmpty() && !expiry.isValid())
        data.reject(QStringLiteral("a date"), u"expirationDate");
    if (expiry.isValid())
        document.expiresAt = QDateTime(expiry.addDays(1), QTime(0, 0), Qt::UTC);
    return document;
}

Phrase matchLabel(const QString &identifier) {
    if (identifier == QLatin1String("given_name"))
        return checkWords(QT_TRANSLATE_NOOP("Checks", "First name matches the document"));
    if (identifier == QLatin1String("family_name"))
        return checkWords(QT_TRANSLATE_NOOP("Checks", "Last name matches the document"));
    if (identifier == QLatin1String("name"))
        return checkWords(QT_TRANSLATE_NOOP("Checks", "Name matches the document"));
    if (identifier == QLatin1String("address"))
        return checkWords(QT_TRANSLATE_NOOP("Checks", "Address matches the document"));
    if (identifier == QLatin1String("birth_date"))
        return checkWords(QT_TRANSLATE_NOOP("Checks", "Date of birth matches the document"));
    return identifier;
}

CheckResult resultOfMatch(const QString &word) {
    if (word == QLatin1String("HIGH") || word == QLatin1String("MEDIUM"))
        return CheckResult::Passed;
    if (word == QLatin1String("LOW"))
        return CheckResult::Failed;
    return word == QLatin1String("NOT_APPLICABLE") ? CheckResult::NotApplicable : CheckResult::NotChecked;
}

/// The results stand in the verified data, in the metadata, or in both.
void addMatches(const JsonReader &data, QList<Check> &checks) {
    for (const JsonReader &entry : data.optionalArray(u"biographic_match_results")) {
        const QString identifier = entry.text(u"identifier");
        const QString word = entry.text(u"match");
        Check check;
        check.id = MatchId + identifier;
        check.label = matchLabel(identifier);
        check.result = resultOfMatch(word);
        check.why = wordsFor(MatchWords, word);
        if (check.why.isEmpty())
            check.why = word.toLower().replace(u'_', u' ');
        const bool isThere =
            std::any_of(checks.begin(), checks.end(), [&check](const Check &other) { return other.id == check.id; });
        if (!isThere)
            checks.append(check);
    }
}

/// "Similarity 98.6": numbers of a provider's own data that say how sure it is.
Phrase scoresOf(const QJsonObject &data) {
    QList<Phrase> scores;
    for (auto entry = data.begin(); entry != data.end(); ++entry) {
        const QString name = entry.key();
        const bool isScore = name.contains(QLatin1String("score"), Qt::CaseInsensitive) ||
                             name.contains(QLatin1String("confidence"), Qt::CaseInsensitive);
        const std::optional<QString> text = isScore ? scalarText(entry.value()) : std::nullopt;
        const Phrase words = wordsFor(ScoreNames, name);
        if (text)
            scores.append(Phrase::joined({words.isEmpty() ? Phrase(name) : words, *text}, QStringLiteral(" ")));
    }
    return Phrase::joined(scores, QStringLiteral(", "));
}

QString scoreId(const QString &type) {
    return ScoreId + type.toLower().replace(u'_', u'-');
}

Phrase scoreLabel(const QString &type, const QString &provider) {
    const Phrase known = wordsFor(ScoreTypes, type);
    const Phrase words = known.isEmpty() ? Phrase(plainWord(type)) : known;
    return provider.isEmpty() ? words : Phrase(QStringLiteral("%1 (%2)")).with({words, provider});
}

/// Repeated attempts leave an entry each; the last one counts.
void keepLatest(std::vector<std::pair<QDateTime, Check>> &scores, const QDateTime &at, const Check &check) {
    const auto found =
        std::find_if(scores.begin(), scores.end(), [&check](const auto &other) { return other.second.id == check.id; });
    if (found == scores.end())
        scores.emplace_back(at, check);
    else if (!at.isValid() || !found->first.isValid() || at >= found->first)
        *found = {at, check};
}

/// 403: the client may not read it; 404 and 410: it is not there any more.
bool isNotHandedOut(const HttpResponse &response) {
    return response.status == 403 || response.status == 404 || response.status == 410;
}

} // namespace

bool VerifiedItem::isPicture() const {
    return std::any_of(PictureTypes.begin(), PictureTypes.end(),
                       [this](const char *known) { return type == QLatin1String(known); });
}

Phrase wordsOfCheck(const QString &id) {
    if (id.startsWith(MatchId))
        return matchLabel(id.mid(MatchId.size()));
    if (!id.startsWith(ScoreId))
        return wordsOfKind(id);
    // The provider's name follows in small letters.
    for (const Named &known : ScoreTypes) {
        const QString own = scoreId(QLatin1String(known.name));
        if (id == own || id.startsWith(own + u'-'))
            return scoreLabel(QLatin1String(known.name), id.mid(own.size() + 1));
    }
    return plainWord(id.mid(ScoreId.size()).replace(u'-', u'_'));
}

Outcome<QList<VerifiedItem>> readItems(const HttpResponse &response) {
    // Whether the list is empty or gone after the retention time is not documented.
    if (response.status == 404 || response.status == 410)
        return QList<VerifiedItem>();
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    QList<VerifiedItem> items;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"verifiedData"))
        items.append({entry.text(u"id"), entry.text(u"type").toUpper()});
    if (root.failed())
        return root.failure(Stage::Result);
    return items;
}

QStringList dataTypes(const CredentialType &type, const QList<VerifiedItem> &items) {
    QStringList types;
    for (const VerifiedItem &item : items) {
        const bool isWanted = item.type == GovernmentId || item.type == BiographicMatch || isAskedFrom(type, item.type);
        if (isWanted && !item.isPicture() && !types.contains(item.type))
            types.append(item.type);
    }
    return types;
}

QList<VerifiedItem> picturesAsked(const CredentialType &type, const QList<VerifiedItem> &items) {
    QList<VerifiedItem> pictures;
    for (const VerifiedItem &item : items) {
        const bool isTwice = std::any_of(pictures.begin(), pictures.end(),
                                         [&item](const VerifiedItem &other) { return other.type == item.type; });
        if (item.isPicture() && isAsked(type, item.type) && !isTwice && pictures.size() < MostPictures)
            pictures.append(item);
    }
    return pictures;
}

void noteRetention(const QList<VerifiedItem> &items, Presentation &presentation) {
    if (items.isEmpty())
        presentation.notices.append(
            notice(QT_TRANSLATE_NOOP("Notices", "The service holds no data of this check: it keeps them for 30 minutes "
                                                "after the decision.")));
}

std::optional<Failure> addData(const HttpResponse &response, const CredentialType &type, Presentation &presentation) {
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    QList<Claim> others;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"verifiedData")) {
        const QString kind = entry.text(u"type").toUpper();
        if (kind == GovernmentId)
            presentation.credentials.append(documentFrom(entry, type));
        else if (kind == BiographicMatch)
            addMatches(entry.object(u"data"), presentation.checks);
        else if (isAskedFrom(type, kind))
            addClaims(entry.object(u"data"), type, kind + u'.', others);
    }
    if (root.failed())
        return root.failure(Stage::Result);
    if (!presentation.credentials.isEmpty())
        presentation.credentials.first().claims += others;
    return {};
}

std::optional<Failure> addPicture(const HttpResponse &response, const VerifiedItem &item, Presentation &presentation) {
    const auto missing = [&presentation] {
        const Phrase text = notice(QT_TRANSLATE_NOOP("Notices", "A picture was not handed out by the service."));
        if (!presentation.notices.contains(text))
            presentation.notices.append(text);
        return std::optional<Failure>();
    };
    if (isNotHandedOut(response))
        return missing();
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    const JsonReader data = root.object(u"data");
    const QByteArray text = data.text(u"IMAGE").toLatin1();
    const auto picture = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!picture)
        data.reject(QStringLiteral("a picture in base64"), u"IMAGE");
    if (root.failed())
        return root.failure(Stage::Result);
    if (!isPicture(picture.decoded) || presentation.credentials.isEmpty())
        return missing();
    presentation.credentials.first().claims.append({item.type, {}, picture.decoded});
    return {};
}

std::optional<Failure> addScores(const HttpResponse &response, Presentation &presentation) {
    if (isNotHandedOut(response)) {
        presentation.notices.append(
            notice(QT_TRANSLATE_NOOP("Notices", "The service did not hand out the scores of its checks.")));
        return {};
    }
    if (!response.succeeded())
        return readRefusal(response, Stage::Result);
    const JsonReader root = JsonReader::parse(response.body);
    std::vector<std::pair<QDateTime, Check>> scores;
    for (const JsonReader &entry : root.object(u"_embedded").array(u"metaData")) {
        const QString type = entry.text(u"type");
        const QString provider = entry.optionalText(u"provider").value_or(QString());
        const std::optional<JsonReader> data = entry.optionalObject(u"data");
        if (data)
            addMatches(*data, presentation.checks);
        const QString id = scoreId(type) + (provider.isEmpty() ? QString() : u'-' + provider.toLower());
        Check check = checkFor(id, scoreLabel(type, provider), entry.text(u"status"));
        const Phrase numbers = data ? scoresOf(data->value().toObject()) : Phrase();
        if (!numbers.isEmpty())
            check.why = numbers;
        keepLatest(scores, entry.optionalTime(u"createdAt").value_or(QDateTime()), check);
    }
    if (root.failed())
        return root.failure(Stage::Result);
    for (const auto &score : scores)
        presentation.checks.append(score.second);
    return {};
}

} // namespace kiosk::pingone
