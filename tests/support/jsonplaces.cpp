#include "tests/support/jsonplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

namespace kiosk::test {

namespace {

using Change = std::function<void(QJsonObject &object, const QString &key)>;

QJsonValue parsed(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray written(const QJsonValue &value) {
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
}

QString inner(const QString &path, const QString &key) {
    return path.isEmpty() ? key : path + u'.' + key;
}

QString inner(const QString &path, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

void collect(const QJsonValue &value, const QString &path, QList<JsonPlace> &places) {
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), inner(path, i), places);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        places.append({inner(path, member.key()), member.value()});
        collect(member.value(), inner(path, member.key()), places);
    }
}

QJsonValue changed(const QJsonValue &value, const QString &path, const QString &place, const Change &change) {
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, changed(array.at(i), inner(path, i), place, change));
        return array;
    }
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QString here = inner(path, key);
        const QJsonValue member = object.value(key);
        if (here == place)
            change(object, key);
        else if (place.startsWith(here) && (member.isObject() || member.isArray()))
            object.insert(key, changed(member, here, place, change));
    }
    return object;
}

QByteArray changedAt(const QByteArray &json, const QString &place, const Change &change) {
    return written(changed(parsed(json), {}, place, change));
}

QJsonValue surprise(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::String:
        return QStringLiteral("unheard-of");
    case QJsonValue::Double:
        return 98765432109.5;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Array:
        return QJsonArray{};
    case QJsonValue::Object:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QJsonObject{};
    }
    Q_UNREACHABLE();
}

QJsonValue mistyped(const QJsonValue &value) {
    if (value.isArray() && value.toArray().isEmpty())
        return QStringLiteral("seventeen");
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = mistyped(member.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, mistyped(array.at(i)));
        return array;
    }
    return value.isString() ? QJsonValue(17) : QJsonValue(QStringLiteral("seventeen"));
}

} // namespace

QList<JsonPlace> placesIn(const QByteArray &json) {
    QList<JsonPlace> places;
    collect(parsed(json), {}, places);
    return places;
}

QByteArray renamedAt(const QByteArray &json, const QString &path) {
    return changedAt(json, path, [](QJsonObject &object, const QString &key) {
        object.insert(key + QStringLiteral("Renamed"), object.take(key));
    });
}

QByteArray replacedAt(const QByteArray &json, const QString &path, const QJsonValue &value) {
    return changedAt(json, path, [&value](QJsonObject &object, const QString &key) { object.insert(key, value); });
}

QByteArray mistypedAt(const QByteArray &json, const QString &path) {
    return changedAt(json, path, [](QJsonObject &object, const QString &key) {
        object.insert(key, object.value(key).isString() ? QJsonValue(17) : QJsonValue(QStringLiteral("seventeen")));
    });
}

QByteArray surprisedAt(const QByteArray &json, const QString &path) {
    return changedAt(json, path,
                     [](QJsonObject &object, const QString &key) { object.insert(key, surprise(object.value(key))); });
}

QByteArray mistyped(const QByteArray &json) {
    return written(mistyped(parsed(json)));
}

} // namespace kiosk::test
