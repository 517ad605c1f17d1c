#include "app/cli/inputs.h"

#include "app/providers/inputpicture.h"

#include <algorithm>

namespace kiosk::cli {

namespace {

/// What is wrong with a file, as the end of a sentence that names it.
QString wordsOf(InputPicture::Trouble trouble) {
    switch (trouble) {
    case InputPicture::Trouble::None:
        return {};
    case InputPicture::Trouble::Unreadable:
        return QStringLiteral("there is no readable file");
    case InputPicture::Trouble::TooLarge:
        return QStringLiteral("a picture of at most %1 MB is expected, not").arg(LargestInputPicture / 1024 / 1024);
    case InputPicture::Trouble::NoJpeg:
        return QStringLiteral("a JPEG picture is expected, not");
    }
    Q_UNREACHABLE();
}

/// "@FILE" as the file's content; whatever else is given is the value itself.
QString pictureOf(const InputField &field, const QString &given, QString *wrong) {
    if (!given.startsWith(u'@'))
        return given;
    const QString file = given.mid(1);
    const InputPicture picture = readInputPicture(file);
    if (picture.trouble != InputPicture::Trouble::None && wrong->isEmpty())
        *wrong = QStringLiteral("'%1' (%2): %3 %4").arg(field.id, field.label, wordsOf(picture.trouble), file);
    return picture.value;
}

} // namespace

std::optional<QHash<QString, QString>> keyValues(const QStringList &texts) {
    QHash<QString, QString> values;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return {};
        values.insert(text.left(equals), text.mid(equals + 1));
    }
    return values;
}

Inputs inputsFor(const CredentialType &type, const QHash<QString, QString> &given, bool demo, QString *wrong) {
    QStringList known;
    Inputs inputs;
    for (const InputField &field : type.inputs) {
        known.append(field.id);
        QString value = given.value(field.id).trimmed();
        // An empty one is a script's variable that was not set, not the wish to leave it away.
        if (value.isEmpty() && given.contains(field.id) && wrong->isEmpty())
            *wrong = QStringLiteral("'%1' is empty (%2)").arg(field.id, field.label);
        if (field.isPicture)
            value = pictureOf(field, value, wrong);
        if (value.isEmpty() && demo)
            value = field.demoValue;
        if (value.isEmpty() && field.required && wrong->isEmpty())
            *wrong = QStringLiteral("'%1' is missing (%2): add --input %1=…").arg(field.id, field.label);
        if (!value.isEmpty())
            inputs.insert(field.id, value);
    }
    for (auto entry = given.cbegin(); entry != given.cend(); ++entry) {
        if (!known.contains(entry.key()) && wrong->isEmpty()) {
            *wrong = known.isEmpty() ? QStringLiteral("'%1' needs no input").arg(type.id)
                                     : QStringLiteral("there is no input '%1'; known: %2")
                                           .arg(entry.key(), known.join(QStringLiteral(", ")));
        }
    }
    return inputs;
}

} // namespace kiosk::cli
