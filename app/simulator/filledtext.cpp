#include "app/simulator/filledtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <functional>

namespace kiosk::sim {

namespace {

QString escapedJson(const QString &text) {
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.mid(2, list.size() - 4); // without [" and "]
}

QString escapedMarkup(const QString &text) {
    // XML 1.0 knows no control characters, and no page needs them.
    static const QRegularExpression controls(QStringLiteral("[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1F}\\x{7F}]"));
    QString clean = text.toHtmlEscaped();
    clean.remove(controls);
    return clean.replace(u'\'', QStringLiteral("&#39;"));
}

/// One pass, so that a value with braces in it stays what it is.
QString filled(const QString &text, const QRegularExpression &placeholder, const Values &values,
               const std::function<QString(const QString &)> &escaped) {
    QString result;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const QString raw = match.captured(QStringLiteral("raw"));
        result += raw.isEmpty() ? escaped(values.value(match.captured(QStringLiteral("text")))) : values.value(raw);
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

} // namespace

QString resourceText(const QString &name) {
    QFile file(QStringLiteral(":/simulator/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the simulator's file %s is missing", qPrintable(name));
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

QByteArray fillJson(const QString &text, const Values &values) {
    static const QRegularExpression placeholder(QStringLiteral(R"("\{\{=(?<raw>\w+)\}\}"|\{\{(?<text>\w+)\}\})"));
    return filled(text, placeholder, values, escapedJson).toUtf8();
}

QString fillMarkup(const QString &text, const Values &values) {
    static const QRegularExpression placeholder(QStringLiteral(R"(\{\{=(?<raw>\w+)\}\}|\{\{(?<text>\w+)\}\})"));
    return filled(text, placeholder, values, escapedMarkup);
}

} // namespace kiosk::sim
