#pragma once

#include <QHash>
#include <QString>

namespace kiosk::sim {

/// Values for the placeholders of a body or page.
using Values = QHash<QString, QString>;

/// A file of the simulator's resources ("pingone/session.json"); one that is missing is a broken build and ends the
/// program.
QString resourceText(const QString &name);

/// Fills the placeholders of a JSON text: "{{name}}" inside a string becomes the value, escaped; the whole string
/// "{{=name}}", quotes included, becomes the value as JSON.
QByteArray fillJson(const QString &text, const Values &values);

/// Fills the placeholders of a page: {{name}} becomes the value with everything escaped that HTML or XML could
/// interpret, {{=name}} the value as markup.
QString fillMarkup(const QString &text, const Values &values);

} // namespace kiosk::sim
