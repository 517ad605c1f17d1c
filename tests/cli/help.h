#pragma once

#include "tests/cli/program.h"

#include <QRegularExpression>

namespace kiosk::test {

/// What stands alone before its options: {"types"}, …, {"trust", "check"}.
inline QList<QStringList> commands() {
    static const QRegularExpression line(QStringLiteral("^  ([a-z-]+)  "), QRegularExpression::MultilineOption);
    QList<QStringList> all;
    const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).out);
    for (auto match = line.globalMatch(help); match.hasNext();) {
        const QString name = match.next().captured(1);
        const QString own = QString::fromUtf8(run({name, QStringLiteral("--help")}).out);
        if (own.contains(QStringLiteral("Options:"))) {
            all.append({name});
            continue;
        }
        const QRegularExpression action(QStringLiteral("verifier-kiosk-cli %1 ([a-z]+) [A-Z]").arg(name));
        for (auto found = action.globalMatch(own); found.hasNext();)
            all.append({name, found.next().captured(1)});
    }
    return all;
}

/// The long options that a help text lists, without their dashes.
inline QStringList optionsIn(const QString &help) {
    static const QRegularExpression option(QStringLiteral("^  (?:-[a-z], )?--([a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    const QString list = help.section(QStringLiteral("Options:"), 1).section(QStringLiteral("Arguments:"), 0, 0);
    for (auto match = option.globalMatch(list); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

inline QStringList optionsOf(const QStringList &command) {
    return optionsIn(QString::fromUtf8(run(command + QStringList{QStringLiteral("--help")}).out));
}

} // namespace kiosk::test
