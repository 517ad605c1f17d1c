#include "app/records/recordrow.h"

#include "app/records/listtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kiosk::records {

namespace {

/// The columns refuse NULL, as which Qt binds a text that was never set.
QString notNull(const QString &text) {
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant orNull(const QString &text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant timeOrNull(const std::optional<QDateTime> &time) {
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QString textOf(const QList<KeptClaim> &kept) {
    QJsonArray list;
    for (const KeptClaim &each : kept)
        list.append(toJson(each));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Most records keep nothing.
QVariant keptOrNull(const QList<KeptClaim> &kept) {
    return kept.isEmpty() ? QVariant() : QVariant(textOf(kept));
}

std::optional<QList<KeptClaim>> readKept(const QString &text) {
    QList<KeptClaim> kept;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : list)
        kept.append(records::readKept(each.toObject()));
    return kept.isEmpty() || textOf(kept) != text ? std::nullopt : std::optional(kept);
}

constexpr qsizetype MarkLength = 64;

bool isHexDigit(QChar letter) {
    return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
}

/// The columns of a row, one after the other. Whatever is not as values() writes it is noticed.
class Fields {
public:
    explicit Fields(const QSqlQuery &row) : m_row(row) {}

    bool areAsWritten() const { return m_areAsWritten; }
    QString text() {
        const QVariant value = next();
        expect(value.typeId() == QMetaType::QString && !value.isNull());
        return value.toString();
    }
    QString textOrNull() {
        if (isNull())
            return {};
        const QString found = text();
        expect(!found.isEmpty());
        return found;
    }
    QDateTime time() {
        const QVariant value = next();
        // The driver of PostgreSQL gives what is not negative without a sign.
        expect((value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::ULongLong) && !value.isNull());
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    }
    /// As StoreKey::markOf() makes it: never a service's own id.
    QString markOrNull() {
        const QString found = textOrNull();
        expect(found.isEmpty() ||
               (found.size() == MarkLength && std::all_of(found.cbegin(), found.cend(), isHexDigit)));
        return found;
    }
    std::optional<QDateTime> timeOrNull() { return isNull() ? std::nullopt : std::optional(time()); }
    Ending ending() {
        const std::optional<Ending> found = endingOf(text());
        expect(found.has_value());
        return found.value_or(Ending::Failed);
    }
    QStringList texts() { return ifRead(readTexts(text())); }
    QList<RecordedCheck> checks() { return ifRead(readChecks(text())); }
    QList<KeptClaim> keptOrNone() { return isNull() ? QList<KeptClaim>() : ifRead(readKept(text())); }

private:
    QVariant next() { return m_row.value(m_at++); }
    bool isNull() {
        const bool isSo = m_row.isNull(m_at);
        m_at += isSo ? 1 : 0;
        return isSo;
    }
    void expect(bool holds) { m_areAsWritten = m_areAsWritten && holds; }

    template <typename List>
    List ifRead(std::optional<List> list) {
        expect(list.has_value());
        return std::move(list).value_or(List());
    }

    const QSqlQuery &m_row;
    int m_at = 2;
    bool m_areAsWritten = true;
};

} // namespace

QString RecordRow::columns() {
    return QStringLiteral("number, sequence, id, started, answered, ended, type, type_label, service, desk, outcome, "
                          "reason, issuers, checks, claims, visit, late_answer_of, invited, operator, session, "
                          "kept");
}

QString RecordRow::insertion() {
    // The number is the database's own.
    const QString written = columns().section(u',', 1);
    QStringList places(written.count(u',') + 1, QStringLiteral("?"));
    return QStringLiteral("INSERT INTO records (%1, text_id) VALUES (%2, (SELECT id FROM texts WHERE text = ?))")
        .arg(written, places.join(QStringLiteral(", ")));
}

QString RecordRow::insertionOfText() {
    return QStringLiteral("INSERT INTO texts (text) VALUES (?) ON CONFLICT DO NOTHING");
}

QVariantList RecordRow::values(const Record &record, quint64 sequence) {
    return {QVariant::fromValue(sequence),
            notNull(record.id),
            record.startedAt.toMSecsSinceEpoch(),
            timeOrNull(record.answeredAt),
            record.endedAt.toMSecsSinceEpoch(),
            notNull(record.type),
            notNull(record.typeLabel),
            notNull(record.service),
            notNull(record.desk),
            nameOf(record.ending),
            notNull(record.reason),
            listText(record.issuers),
            listText(record.checks),
            listText(record.claims),
            orNull(record.visit),
            orNull(record.lateAnswerOf),
            timeOrNull(record.invitedAt),
            notNull(record.operatorName),
            orNull(record.session),
            keptOrNull(record.kept),
            text(record)};
}

QString RecordRow::text(const Record &record) {
    QStringList lines{record.typeLabel, record.reason};
    lines += record.issuers;
    for (const RecordedCheck &check : record.checks)
        lines.append(check.id);
    lines += record.claims;
    return lines.join(u'\n');
}

std::optional<Record> RecordRow::read(const QSqlQuery &row) {
    Fields fields(row);
    Record record;
    record.id = fields.text();
    record.startedAt = fields.time();
    record.answeredAt = fields.timeOrNull();
    record.endedAt = fields.time();
    record.type = fields.text();
    record.typeLabel = fields.text();
    record.service = fields.text();
    record.desk = fields.text();
    record.ending = fields.ending();
    record.reason = fields.text();
    record.issuers = fields.texts();
    record.checks = fields.checks();
    record.claims = fields.texts();
    record.visit = fields.textOrNull();
    record.lateAnswerOf = fields.textOrNull();
    record.invitedAt = fields.timeOrNull();
    record.operatorName = fields.text();
    record.session = fields.markOrNull();
    record.kept = fields.keptOrNone();
    return fields.areAsWritten() ? std::optional(record) : std::nullopt;
}

} // namespace kiosk::records
