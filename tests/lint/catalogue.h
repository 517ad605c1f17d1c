#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace kiosk::lint {

/// One sentence of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or those of a plural
    bool isPlural = false;
    bool isFinished = true;
};

inline QList<Message> readCatalogue(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            messages.append(Message{context, {}, {}, isPlural, true});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.constLast().isPlural)
                messages.last().forms.append(xml.readElementText());
        } else if (name == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

} // namespace kiosk::lint
