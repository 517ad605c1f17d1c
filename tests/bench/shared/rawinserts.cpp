#include "tests/bench/shared/rawinserts.h"

#include "app/records/recordrow.h"
#include "tests/bench/figures.h"

#include <libpq-fe.h>
#include <vector>

namespace kiosk::bench {

using namespace kiosk::records;

namespace {

/// One connection.
class Raw {
public:
    explicit Raw(const SharedAccess &access) {
        const QByteArray host = access.host.toUtf8();
        const QByteArray port = QByteArray::number(access.port);
        const QByteArray database = access.database.toUtf8();
        const QByteArray user = access.user.toUtf8();
        const char *names[] = {"host", "port", "dbname", "user", nullptr};
        const char *values[] = {host.constData(), port.constData(), database.constData(), user.constData(), nullptr};
        m_connection = PQconnectdbParams(names, values, 0);
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        command("SET search_path TO verifier_kiosk");
        const QString columns = RecordRow::columns().section(u',', 1);
        QStringList places;
        for (qsizetype i = 0; i <= columns.count(u',') + 2; ++i)
            places.append(QStringLiteral("$%1").arg(i + 1));
        prepare("link", "INSERT INTO journal (desk_key, sequence, event, signature) VALUES ($1, $2, $3, $4)");
        prepare("record", QStringLiteral("INSERT INTO records (desk_key, %1, words) VALUES (%2)")
                              .arg(columns, places.join(u','))
                              .toUtf8());
    }
    ~Raw() { PQfinish(m_connection); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void command(const char *statement) { done(PQexec(m_connection, statement)); }
    /// Bytes go as they are, everything else as text; a null byte array is NULL.
    void insert(const char *name, const std::vector<QByteArray> &values, std::size_t firstBinary) {
        std::vector<const char *> data;
        std::vector<int> lengths;
        std::vector<int> formats;
        for (std::size_t i = 0; i < values.size(); ++i) {
            data.push_back(values[i].isNull() ? nullptr : values[i].constData());
            lengths.push_back(static_cast<int>(values[i].size()));
            formats.push_back(i >= firstBinary ? 1 : 0);
        }
        done(PQexecPrepared(m_connection, name, static_cast<int>(values.size()), data.data(), lengths.data(),
                            formats.data(), 0));
    }

private:
    void prepare(const char *name, const QByteArray &statement) {
        done(PQprepare(m_connection, name, statement.constData(), 0, nullptr));
    }
    void done(PGresult *result) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        PQclear(result);
    }

    PGconn *m_connection = nullptr;
};

std::vector<QByteArray> textsOf(const QByteArray &key, const QVariantList &record) {
    std::vector<QByteArray> texts{key};
    for (const QVariant &value : record)
        texts.push_back(value.isNull() ? QByteArray() : QByteArrayLiteral("") + value.toString().toUtf8());
    return texts;
}

} // namespace

double rawInsertMs(const SharedAccess &access, const FullDesk &desk) {
    Raw raw(access);
    const QByteArray key = desk.key().toUtf8();
    const double begin = nowMs();
    bool isOpen = false;
    for (const OutgoingLink &row : desk.rows()) {
        if (!isOpen)
            raw.command("BEGIN");
        raw.insert("link", {key, QByteArray::number(row.sequence), row.link.bytes, row.link.signature}, 2);
        isOpen = row.record.isEmpty();
        if (isOpen)
            continue;
        const std::vector<QByteArray> texts = textsOf(key, row.record);
        raw.insert("record", texts, texts.size());
        raw.command("COMMIT");
    }
    return nowMs() - begin;
}

} // namespace kiosk::bench
