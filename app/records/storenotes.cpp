#include "app/records/storenotes.h"

#include "app/records/database.h"

#include <QSqlQuery>
#include <array>

namespace kiosk::records {

namespace {

constexpr std::array All{StoreNote::Kind,   StoreNote::Settings, StoreNote::Key,
                         StoreNote::Shared, StoreNote::Pins,     StoreNote::Purge};

} // namespace

QString nameOf(StoreNote note) {
    switch (note) {
    case StoreNote::Kind:
        return QStringLiteral("kind");
    case StoreNote::Settings:
        return QStringLiteral("settings-digest");
    case StoreNote::Key:
        return QStringLiteral("store-key");
    case StoreNote::Shared:
        return QStringLiteral("shared-sequence");
    case StoreNote::Pins:
        return QStringLiteral("pins");
    case StoreNote::Purge:
        return QStringLiteral("purge");
    }
    Q_UNREACHABLE();
}

std::optional<StoreNote> storeNoteOf(const QString &name) {
    for (const StoreNote note : All) {
        if (nameOf(note) == name)
            return note;
    }
    return {};
}

Outcome<QString> noteIn(const Database &database, StoreNote note) {
    auto asked = database.run(QStringLiteral("SELECT value FROM notes WHERE key = ?"), {nameOf(note)});
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace kiosk::records
