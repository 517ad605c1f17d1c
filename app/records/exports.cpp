#include "app/records/exports.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace kiosk::records {

namespace {

constexpr int PageSize = 500;
constexpr qsizetype SignatureBytes = 64;
const QString RecordsFormat = QStringLiteral("verifier-kiosk-records-1");
const QString PersonFormat = QStringLiteral("verifier-kiosk-person-1");
const QString JournalFormat = QStringLiteral("verifier-kiosk-journal-1");
const QByteArray SealBegin = QByteArrayLiteral(",\n\"signature\":\"");
const QByteArray SealEnd = QByteArrayLiteral("\"}\n");

QByteArray sealedBytes(const QByteArray &digest) {
    return "VKX1" + digest;
}

/// Writes and remembers what it wrote; after the first failure it does nothing more.
class SealedFile {
public:
    explicit SealedFile(QIODevice &out) : m_out(out) {}

    void write(const QByteArray &bytes) {
        m_isGood = m_isGood && m_out.write(bytes) == bytes.size();
        m_hash.addData(bytes);
    }
    Outcome<Done> seal(const DeskKey &key) {
        const QByteArray signature = key.sign(sealedBytes(m_hash.result()));
        write(SealBegin + signature.toBase64() + SealEnd);
        return finish();
    }
    Outcome<Done> finish() const {
        if (m_isGood)
            return Done{};
        return makeFailure(FailureKind::NotRecorded, Stage::Settings,
                           QStringLiteral("the export: %1").arg(m_out.errorString()));
    }

private:
    QIODevice &m_out;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_isGood = true;
};

QByteArray compact(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The members that every export begins with, up to and with the name of its list.
QByteArray beginning(const Store &store, const QString &format) {
    QByteArray head = compact({{QStringLiteral("format"), format},
                               {QStringLiteral("demo"), store.isDemo()},
                               {QStringLiteral("exportedAt"), store.now().toUTC().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("key"), keyIdOf(store.key().publicKey())}});
    head.chop(1);
    return head;
}

/// RFC 4180. What a spreadsheet would take for a formula gets an apostrophe: issuers' names come from outside.
QByteArray csvField(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray csvRow(const QStringList &fields) {
    QByteArrayList cells;
    for (const QString &field : fields)
        cells.append(csvField(field));
    return cells.join(',') + "\r\n";
}

QByteArray csvOf(const Record &record) {
    const QJsonObject json = toJson(record);
    const auto text = [&json](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    QStringList checks;
    for (const RecordedCheck &check : record.checks)
        checks.append(QStringLiteral("%1=%2").arg(check.id, nameOf(check.result)));
    const QString comma = QStringLiteral("; ");
    return csvRow({record.id, text("startedAt"), text("invitedAt"), text("answeredAt"), text("endedAt"), record.type,
                   record.typeLabel, record.service, record.desk, record.operatorName, text("outcome"), record.reason,
                   record.issuers.join(comma), checks.join(comma), record.claims.join(comma), record.visit,
                   record.lateAnswerOf});
}

QByteArray csvHeader() {
    QStringList names;
    for (const char *name :
         {"id", "started_at", "invited_at", "answered_at", "ended_at", "type", "type_label", "service", "desk",
          "operator", "outcome", "reason", "issuers", "checks", "claims", "visit", "late_answer_of"})
        names.append(QLatin1String(name));
    return csvRow(names);
}

class RecordsExport final : public Export {
public:
    RecordsExport(Filter filter, ExportFormat format, QIODevice &out, QString who)
        : m_filter(std::move(filter)), m_isJson(format == ExportFormat::Json), m_who(std::move(who)), m_file(out) {}

    Outcome<bool> goOn(Store &store, const RecordSource &source) override {
        if (!m_isBegun) {
            const auto told = tellExport(store, m_isJson ? RecordsFormat : QStringLiteral("csv"), m_who);
            if (!told)
                return told.failure();
            m_file.write(m_isJson ? beginning(store, RecordsFormat) + ",\n\"records\":[" : csvHeader());
            m_isBegun = true;
        }
        const auto page = source.list(m_filter, m_before, PageSize);
        if (!page)
            return page.failure();
        const auto compared = source.compare(page->records);
        if (!compared)
            return compared.failure();
        for (const Record &record : page->records) {
            m_file.write(m_isJson ? (m_count == 0 ? "\n" : ",\n") + compact(toJson(record)) : csvOf(record));
            ++m_count;
        }
        m_before = page->next;
        return m_before > 0 ? written(m_file.finish(), false) : end(store);
    }
    qint64 count() const override { return m_count; }

private:
    static Outcome<bool> written(const Outcome<Done> &done, bool isWhole) {
        return done ? Outcome<bool>(isWhole) : Outcome<bool>(done.failure());
    }
    Outcome<bool> end(const Store &store) {
        if (!m_isJson)
            return written(m_file.finish(), true);
        m_file.write("\n]");
        return written(m_file.seal(store.key()), true);
    }

    Filter m_filter;
    bool m_isJson;
    QString m_who;
    SealedFile m_file;
    bool m_isBegun = false;
    qint64 m_before = 0;
    qint64 m_count = 0;
};

ExportReport brokenExport(ExportReport report, quint64 position, Flaw flaw, const QString &detail = {}) {
    report.broken = Break{position, flaw, detail};
    return report;
}

/// Nothing where the signature holds for every byte before it.
std::optional<Break> breakOfSeal(const QByteArray &file, const trust::PublicKey &key) {
    const qsizetype at = file.lastIndexOf(SealBegin);
    if (at < 0 || !file.endsWith(SealEnd))
        return Break{0, Flaw::Unreadable, QStringLiteral("it does not end with a signature")};
    const qsizetype start = at + SealBegin.size();
    const QByteArray text = file.mid(start, file.size() - SealEnd.size() - start);
    const QByteArray signature = QByteArray::fromBase64(text);
    if (signature.size() != SignatureBytes || signature.toBase64() != text)
        return Break{0, Flaw::Unreadable, QStringLiteral("its signature is none")};
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(file).first(at), QCryptographicHash::Sha256);
    if (!key.verify(trust::Algorithm::EdDSA, sealedBytes(digest), signature))
        return Break{0, Flaw::SignatureWrong};
    return {};
}

ExportReport verifyRecords(ExportReport report, const QJsonArray &list) {
    for (const QJsonValue &each : list) {
        ++report.count;
        if (!readRecord(each.toObject()))
            return brokenExport(report, static_cast<quint64>(report.count), Flaw::Unreadable);
    }
    return report;
}

ExportReport verifyPerson(ExportReport report, const QJsonArray &list) {
    for (const QJsonValue &each : list) {
        ++report.count;
        if (!readRecord(each[QStringLiteral("record")].toObject()))
            return brokenExport(report, static_cast<quint64>(report.count), Flaw::Unreadable);
    }
    return report;
}

ExportReport verifyJournal(ExportReport report, const QJsonObject &root, const trust::PublicKey &key) {
    QList<Checkpoint> checkpoints;
    const QJsonArray lines = root.value(QStringLiteral("checkpoints")).toArray();
    for (const QJsonValue &line : lines) {
        const auto checkpoint = readCheckpointLine(line.toString().toLatin1());
        if (!checkpoint)
            return brokenExport(report, 0, Flaw::CheckpointUnusable, QStringLiteral("a line is no checkpoint"));
        checkpoints.append(*checkpoint);
    }
    ChainCheck chain(key, checkpoints);
    const QJsonArray links = root.value(QStringLiteral("journal")).toArray();
    for (const QJsonValue &each : links) {
        report.broken = chain.add({QByteArray::fromBase64(each[QStringLiteral("event")].toString().toLatin1()),
                                   QByteArray::fromBase64(each[QStringLiteral("signature")].toString().toLatin1())});
        if (report.broken)
            return report;
        ++report.count;
    }
    report.broken = chain.finish();
    return report;
}

} // namespace

std::unique_ptr<Export> makeExport(const Filter &filter, ExportFormat format, QIODevice &out, const QString &who) {
    return std::make_unique<RecordsExport>(filter, format, out, who);
}

Outcome<Done> tellExport(Store &store, const QString &what, const QString &who) {
    QMap<QString, QString> details{{QStringLiteral("what"), what}};
    if (!who.isEmpty())
        details.insert(QStringLiteral("operator"), who);
    return store.append({EventKind::Exported, store.now(), {}, details});
}

Outcome<qint64> exportRecords(Store &store, const Filter &filter, ExportFormat format, QIODevice &out,
                              const RecordSource *source) {
    const std::unique_ptr<Export> records = makeExport(filter, format, out);
    while (true) {
        const Outcome<bool> isWhole = records->goOn(store, source ? *source : store);
        if (!isWhole)
            return isWhole.failure();
        if (*isWhole)
            return records->count();
    }
}

Outcome<qint64> exportPerson(Store &store, const QList<Record> &records, QIODevice &out, const QString &by) {
    const Vault vault(store);
    SealedFile file(out);
    file.write(beginning(store, PersonFormat) + ",\n\"records\":[");
    for (qsizetype i = 0; i < records.size(); ++i) {
        QMap<QString, QString> details{{QStringLiteral("what"), PersonFormat}};
        if (!by.isEmpty())
            details.insert(QStringLiteral("operator"), by);
        const auto told = store.append({EventKind::Exported, store.now(), records.at(i).id, details});
        if (!told)
            return told.failure();
        const auto values = vault.values(records.at(i));
        if (!values)
            return values.failure();
        QJsonArray list;
        for (const KeptValue &value : *values)
            list.append(toJson(value));
        file.write((i == 0 ? "\n" : ",\n") +
                   compact({{QStringLiteral("record"), toJson(records.at(i))}, {QStringLiteral("values"), list}}));
    }
    file.write("\n]");
    const auto sealed = file.seal(store.key());
    if (!sealed)
        return sealed.failure();
    return records.size();
}

Outcome<qint64> exportJournal(Store &store, QIODevice &out) {
    const auto told = tellExport(store, JournalFormat, {});
    if (!told)
        return told.failure();
    // Before the journal, which only grows.
    const auto checkpoints = store.checkpoints();
    if (!checkpoints)
        return checkpoints.failure();
    SealedFile file(out);
    QJsonArray lines;
    for (const Checkpoint &checkpoint : *checkpoints)
        lines.append(QString::fromLatin1(toLine(checkpoint)));
    file.write(beginning(store, JournalFormat) +
               ",\n\"checkpoints\":" + QJsonDocument(lines).toJson(QJsonDocument::Compact) + ",\n\"journal\":[");
    qint64 count = 0;
    const auto written = store.forEachLink([&](const Link &link) {
        const QJsonObject json{{QStringLiteral("event"), QString::fromLatin1(link.bytes.toBase64())},
                               {QStringLiteral("signature"), QString::fromLatin1(link.signature.toBase64())}};
        file.write((count == 0 ? "\n" : ",\n") + compact(json));
        ++count;
        return true;
    });
    if (!written)
        return written.failure();
    file.write("\n]");
    const auto sealed = file.seal(store.key());
    if (!sealed)
        return sealed.failure();
    return count;
}

ExportReport verifyExport(const QByteArray &file, const trust::PublicKey &key) {
    ExportReport report;
    if (const auto broken = breakOfSeal(file, key)) {
        report.broken = broken;
        return report;
    }
    // From here on every byte is the desk's own.
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    report.format = root.value(QStringLiteral("format")).toString();
    report.isDemo = root.value(QStringLiteral("demo")).toBool();
    if (report.format == RecordsFormat)
        return verifyRecords(report, root.value(QStringLiteral("records")).toArray());
    if (report.format == PersonFormat)
        return verifyPerson(report, root.value(QStringLiteral("records")).toArray());
    if (report.format == JournalFormat)
        return verifyJournal(report, root, key);
    return brokenExport(report, 0, Flaw::Unreadable, QStringLiteral("its format is not known"));
}

} // namespace kiosk::records
