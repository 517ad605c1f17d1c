#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace kiosk::trust::test {

inline QJsonObject interopFile(const QString &name) {
    QFile source(QStringLiteral(KIOSK_SOURCE_DIR "/tests/interop/data/%1.json").arg(name));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

/// The tokens of one file of tests/interop.
inline QJsonArray interopCases(const QString &name) {
    return interopFile(name).value(QStringLiteral("cases")).toArray();
}

inline QString textOf(const QJsonObject &object, const char *member) {
    return object.value(QLatin1String(member)).toString();
}

} // namespace kiosk::trust::test
