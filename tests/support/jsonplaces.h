#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace kiosk::test {

/// A member somewhere in a JSON text, "data[2].key", with its value.
struct JsonPlace {
    QString path;
    QJsonValue value;
};

/// Every member, outer ones first.
QList<JsonPlace> placesIn(const QByteArray &json);

/// The text with the member at `path` …
QByteArray renamedAt(const QByteArray &json, const QString &path);                           ///< … called otherwise
QByteArray replacedAt(const QByteArray &json, const QString &path, const QJsonValue &value); ///< … of another value
/// … of another type: text becomes a number, everything else a text.
QByteArray mistypedAt(const QByteArray &json, const QString &path);
/// … of the same type but a value that nobody expects: an unheard-of word, a huge number, the opposite, an empty list
/// or object.
QByteArray surprisedAt(const QByteArray &json, const QString &path);
/// Every text is a number, every number and every empty list a text, everywhere.
QByteArray mistyped(const QByteArray &json);

} // namespace kiosk::test
