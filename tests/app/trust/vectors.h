#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QTest>

namespace kiosk::trust::test {

/// A file of the published vectors; empty where it cannot be read.
inline QJsonObject vectors(const QString &file) {
    QFile source(QStringLiteral(KIOSK_VECTORS "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

/// Without the folder there is nothing to compare with; the README names where the vectors can be had.
inline bool haveVectors() {
    return !QStringLiteral(KIOSK_VECTORS).isEmpty();
}

/// Counts outcomes of one file; a vector is either as expected, wrong, or outside for a reason that is named.
struct Tally {
    int valid = 0;
    int invalid = 0;
    int acceptable = 0;
    QMap<QString, int> outside;
    QStringList wrong;

    void count(const QJsonObject &vector, bool isAccepted, const QString &reason) {
        const QString expected = vector.value(QStringLiteral("result")).toString();
        if (expected == u"acceptable")
            ++acceptable;
        else if (expected == u"valid")
            ++valid;
        else
            ++invalid;
        if ((expected == u"valid" && !isAccepted) || (expected == u"invalid" && isAccepted))
            wrong.append(QStringLiteral("#%1 %2: expected %3, %4")
                             .arg(vector.value(QStringLiteral("tcId")).toInt())
                             .arg(vector.value(QStringLiteral("comment")).toString(), expected,
                                  isAccepted ? QStringLiteral("accepted") : reason));
    }

    int seen() const {
        int sum = valid + invalid + acceptable;
        for (const int number : outside)
            sum += number;
        return sum;
    }

    /// `all` is how many vectors the file says it has.
    QString text(const QString &file, int all) const {
        QString line = QStringLiteral("%1: %2 valid, %3 invalid, %4 acceptable; skipped for a supported algorithm: %5")
                           .arg(file)
                           .arg(valid)
                           .arg(invalid)
                           .arg(acceptable)
                           .arg(all - seen());
        for (auto it = outside.cbegin(); it != outside.cend(); ++it)
            line += QStringLiteral("; outside the list, %1: %2").arg(it.key()).arg(it.value());
        return line;
    }
};

} // namespace kiosk::trust::test
