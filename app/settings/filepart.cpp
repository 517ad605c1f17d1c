#include "app/settings/parts.h"
#include "app/settings/settingswords.h"

#include <QDir>
#include <QFile>

namespace kiosk {

namespace {

constexpr int LongestPath = 4096;
constexpr qint64 LargestPicture = 512 * 1024;

} // namespace

QByteArray FilePart::read(TableReader &table, const QString &key, const ReadingContext &context, qint64 most) {
    const QString path = table.text(key, Need::Optional, LongestPath);
    if (path.isEmpty())
        return {};
    QFile file(QDir(context.folder).absoluteFilePath(path));
    if (const auto known = context.files->constFind(file.fileName()); known != context.files->constEnd())
        return *known;
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        table.complain(key, SettingsWords::tr("cannot be read: there is no readable file %1").arg(file.fileName()));
        return {};
    }
    const QByteArray content = file.read(most + 1);
    if (content.size() > most) {
        table.complain(key, SettingsWords::tr("is larger than %1 kB").arg(most / 1024));
        return {};
    }
    if (content.isEmpty())
        table.complain(key, SettingsWords::tr("the file is empty"));
    else
        context.files->insert(file.fileName(), content);
    return content;
}

QString FilePart::picture(TableReader &table, const QString &key, const ReadingContext &context) {
    const QByteArray picture = read(table, key, context, LargestPicture);
    if (picture.isEmpty())
        return {};
    if (!picture.startsWith("\x89PNG") && !picture.startsWith("\xff\xd8\xff")) {
        table.complain(key, SettingsWords::tr("expected a picture, PNG or JPEG"));
        return {};
    }
    return QDir(context.folder).absoluteFilePath(table.text(key, Need::Optional, LongestPath));
}

} // namespace kiosk
