#include "app/providers/didit/diditblocks.h"

#include "app/providers/didit/diditfacts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace kiosk::didit {

namespace {

struct KindWords {
    Kind kind;
    const char *check; ///< id of its check
    const char *label;
    const char *plural;
    const char *singular;
    const char *feature;       ///< in features[]
    const char *otherFeatures; ///< in warnings and older answers
};

constexpr std::array Kinds{
    KindWords{Kind::Document, "document", QT_TRANSLATE_NOOP("Didit", "Identity document"), "id_verifications",
              "id_verification", "ID_VERIFICATION", " OCR KYC ID "},
    KindWords{Kind::Chip, "chip", QT_TRANSLATE_NOOP("Didit", "Chip of the document"), "nfc_verifications", "nfc", "NFC",
              " EPASSPORT "},
    KindWords{Kind::Liveness, "liveness", QT_TRANSLATE_NOOP("Didit", "A live person"), "liveness_checks", "liveness",
              "LIVENESS", " AGE_ESTIMATION "},
    KindWords{Kind::FaceMatch, "face-match", QT_TRANSLATE_NOOP("Didit", "Face matches the portrait"), "face_matches",
              "face_match", "FACE_MATCH", " FACEMATCH FACE "},
    KindWords{Kind::WatchLists, "watch-lists", QT_TRANSLATE_NOOP("Didit", "Watch lists"), "aml_screenings", "aml",
              "AML", " "},
    KindWords{Kind::Address, "address", QT_TRANSLATE_NOOP("Didit", "Proof of address"), "poa_verifications", "poa",
              "POA", " PROOF_OF_ADDRESS "},
    KindWords{Kind::Phone, "phone", QT_TRANSLATE_NOOP("Didit", "Phone number"), "phone_verifications", "phone", "PHONE",
              " PHONE_VERIFICATION "},
    KindWords{Kind::Email, "email", QT_TRANSLATE_NOOP("Didit", "E-mail address"), "email_verifications", "email",
              "EMAIL_VERIFICATION", " EMAIL "},
    KindWords{Kind::Network, "network", QT_TRANSLATE_NOOP("Didit", "Place and network of the phone"), "ip_analyses",
              "ip_analysis", "IP_ANALYSIS", " LOCATION IP "},
    KindWords{Kind::Registers, "registers", QT_TRANSLATE_NOOP("Didit", "Official registers"), "database_validations",
              "database_validation", "DATABASE_VALIDATION", " "},
    KindWords{Kind::Questions, "questionnaire", QT_TRANSLATE_NOOP("Didit", "Questionnaire"), "questionnaire_responses",
              "questionnaire", "QUESTIONNAIRE", " "},
    KindWords{Kind::OtherDocuments, "other-documents", QT_TRANSLATE_NOOP("Didit", "Further documents"),
              "document_ai_documents", "document_ai", "DOCUMENT_AI", " "},
};

/// What the phone found out about the chip itself.
constexpr std::pair ChipSignature{"chip-signature", QT_TRANSLATE_NOOP("Didit", "Signature of the chip's issuer")};
constexpr std::pair ChipUnchanged{"chip-unchanged", QT_TRANSLATE_NOOP("Didit", "Data on the chip unchanged")};

const KindWords &wordsOf(Kind kind) {
    return *std::find_if(Kinds.cbegin(), Kinds.cend(), [kind](const KindWords &words) { return words.kind == kind; });
}

QList<Kind> kindsOfFeature(const QString &feature) {
    QList<Kind> kinds;
    // V1's FACE is both looking at the face and comparing it.
    if (feature == QLatin1String("FACE"))
        kinds.append(Kind::Liveness);
    for (const KindWords &words : Kinds) {
        if (feature == QLatin1String(words.feature) ||
            QLatin1String(words.otherFeatures).contains(QStringLiteral(" %1 ").arg(feature)))
            kinds.append(words.kind);
    }
    return kinds;
}

/// A text with plus signs, a list of texts, or a list of objects.
QList<Kind> wantedKinds(const JsonReader &root) {
    QStringList names;
    if (root.member(u"features").value().isString()) {
        const QStringList parts = root.text(u"features").split(u'+');
        for (const QString &part : parts)
            names.append(part.trimmed());
    } else {
        for (const JsonReader &entry : root.optionalArray(u"features"))
            names.append(entry.isObject() ? entry.text(u"feature") : entry.asText());
    }
    QList<Kind> kinds;
    for (const QString &name : names)
        kinds.append(kindsOfFeature(name));
    return kinds;
}

/// The member must be there, even if only to say null: without it nobody knows what the service meant.
void expectMember(const JsonReader &block, QStringView key, const QString &expected) {
    if (!block.value().toObject().contains(key))
        block.reject(expected, key);
}

/// How a block went; empty where it says null.
QString statusOf(const JsonReader &block, QStringView key = u"status") {
    expectMember(block, key, QStringLiteral("a status"));
    return block.optionalText(key).value_or(QString());
}

/// An object, a list of them, or null.
std::vector<JsonReader> entriesOf(const JsonReader &root, const char *name) {
    const QString key = QLatin1String(name);
    if (!root.has(key))
        return {};
    const JsonReader member = root.member(key);
    if (member.isObject())
        return {member};
    return member.items();
}

Phrase wordOfStatus(const QString &status) {
    if (status == QLatin1String("In Review"))
        return Phrase::translate("Didit", "A person still has to look at it");
    if (status == QLatin1String("Not Finished"))
        return Phrase::translate("Didit", "Not finished");
    if (status == QLatin1String("Resub Requested"))
        return Phrase::translate("Didit", "To be done again");
    if (status == QLatin1String("Expired"))
        return Phrase::translate("Didit", "Expired");
    return status == QLatin1String("Approved") || status == QLatin1String("Declined") ? Phrase() : Phrase(status);
}

CheckResult resultOf(const QString &status, bool byHand) {
    if (status == QLatin1String("Approved"))
        return CheckResult::Passed;
    if (status == QLatin1String("Declined") || status == QLatin1String("Expired"))
        return byHand ? CheckResult::NotChecked : CheckResult::Failed;
    return CheckResult::NotChecked;
}

} // namespace

Phrase wordsOfCheck(const QString &id) {
    for (const KindWords &words : Kinds) {
        if (id == QLatin1String(words.check))
            return Phrase::translate("Didit", words.label);
    }
    for (const auto &[known, label] : {ChipSignature, ChipUnchanged}) {
        if (id == QLatin1String(known))
            return Phrase::translate("Didit", label);
    }
    return {};
}

Blocks::Blocks(const JsonReader &root) : m_wanted(wantedKinds(root)), m_overall(warningsOf(root)) {
    for (const KindWords &words : Kinds) {
        std::optional<Part> best;
        for (const char *name : {words.plural, words.singular}) {
            for (const JsonReader &entry : entriesOf(root, name)) {
                if (!entry.isObject()) {
                    entry.reject(QStringLiteral("an object"));
                    continue;
                }
                // Lists are V3's, where every entry states how it went.
                const bool isListed = entry.path().endsWith(u']');
                const Part part{words.kind, entry, isListed ? entry.text(u"status") : statusOf(entry)};
                const bool isBetter =
                    !best || part.status == QLatin1String("Approved") || best->status != QLatin1String("Approved");
                if (isBetter)
                    best.emplace(part);
            }
        }
        if (best)
            m_parts.push_back(*best);
    }
    addV1(root);
}

/// "kyc" is document and chip in one, "face" two checks in one.
void Blocks::addV1(const JsonReader &root) {
    if (const auto kyc = root.optionalObject(u"kyc")) {
        m_parts.push_back({Kind::Document, *kyc, statusOf(*kyc)});
        const QString chip = statusOf(*kyc, u"epassport_status");
        const bool isRead = kyc->optionalFlag(u"is_nfc_verified").value_or(false);
        if (isRead || m_wanted.contains(Kind::Chip))
            m_parts.push_back({Kind::Chip, *kyc, isRead && chip.isEmpty() ? QStringLiteral("Approved") : chip});
    }
    if (const auto face = root.optionalObject(u"face")) {
        m_parts.push_back({Kind::Liveness, *face, statusOf(*face, u"liveness_status")});
        m_parts.push_back({Kind::FaceMatch, *face, statusOf(*face, u"face_match_status")});
    }
    if (const auto place = root.optionalObject(u"location"))
        m_parts.push_back({Kind::Network, *place, statusOf(*place)});
}

const Blocks::Part *Blocks::part(Kind kind) const {
    const auto found = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [kind](const Part &candidate) { return candidate.kind == kind; });
    return found == m_parts.cend() ? nullptr : &*found;
}

std::optional<JsonReader> Blocks::block(Kind kind) const {
    const Part *found = part(kind);
    return found ? std::optional(found->reader) : std::nullopt;
}

Phrase Blocks::wordsFor(Kind kind) const {
    QList<Phrase> words;
    const auto add = [&words](const Phrase &phrase) {
        if (!words.contains(phrase))
            words.append(phrase);
    };
    const Part *found = part(kind);
    const QList<Warning> own = found ? warningsOf(found->reader) : QList<Warning>();
    for (const Warning &warning : own) {
        if (!warning.isIgnored)
            add(warning.words);
    }
    for (const Warning &warning : m_overall) {
        if (!warning.isIgnored && kindsOfFeature(warning.feature).contains(kind))
            add(warning.words);
    }
    return Phrase::joined(words, QStringLiteral("; "));
}

Check Blocks::checkOf(const Part &which, bool byHand) const {
    const KindWords &words = wordsOf(which.kind);
    Check check;
    check.id = QLatin1String(words.check);
    check.label = Phrase::translate("Didit", words.label);
    check.result = resultOf(which.status, byHand);
    check.why = wordsFor(which.kind);
    if (which.kind == Kind::Chip && which.reader.optionalFlag(u"is_nfc_skipped").value_or(false)) {
        check.result = CheckResult::NotChecked;
        check.why = Phrase::translate("Didit", "The chip was not read");
    }
    if (check.why.isEmpty())
        check.why = wordOfStatus(which.status);
    check.why = Phrase::joined({check.why, factsOf(which.kind, which.reader)}, QStringLiteral("; "));
    return check;
}

/// What the phone found out about the chip itself: the signature over its data, and the data under that signature. Both
/// are facts, no judgement: a person who approves by hand can look at a face or a worn page again, but cannot see that
/// a broken signature holds, so these checks fail all the same.
void Blocks::addChipChecks(const Part &chip, QList<Check> &checks) const {
    if (chip.reader.has(u"chip_data"))
        expectMember(chip.reader, u"authenticity", QStringLiteral("what is known of the chip's signatures"));
    const auto authenticity = chip.reader.optionalObject(u"authenticity");
    if (!authenticity)
        return;
    const auto add = [&](const std::pair<const char *, const char *> &words, QStringView key) {
        expectMember(*authenticity, key, QStringLiteral("true or false"));
        const std::optional<bool> good = authenticity->optionalFlag(key);
        Check check;
        check.id = QLatin1String(words.first);
        check.label = Phrase::translate("Didit", words.second);
        if (good)
            check.result = *good ? CheckResult::Passed : CheckResult::Failed;
        checks.append(check);
    };
    add(ChipSignature, u"sod_integrity");
    add(ChipUnchanged, u"dg_integrity");
}

QList<Check> Blocks::checks(bool byHand) const {
    QList<Check> checks;
    for (const KindWords &words : Kinds) {
        const Part *found = part(words.kind);
        if (found) {
            checks.append(checkOf(*found, byHand));
            if (words.kind == Kind::Chip)
                addChipChecks(*found, checks);
        } else if (m_wanted.contains(words.kind)) {
            Check check;
            check.id = QLatin1String(words.check);
            check.label = Phrase::translate("Didit", words.label);
            checks.append(check);
        }
    }
    return checks;
}

QList<Warning> Blocks::warnings() const {
    QList<Warning> all;
    const auto add = [&all](const QList<Warning> &some) {
        for (const Warning &warning : some) {
            const bool isKnown = std::any_of(all.cbegin(), all.cend(),
                                             [&warning](const Warning &other) { return other.words == warning.words; });
            if (!warning.isIgnored && !isKnown)
                all.append(warning);
        }
    };
    for (const Part &each : m_parts)
        add(warningsOf(each.reader));
    add(m_overall);
    return all;
}

} // namespace kiosk::didit
