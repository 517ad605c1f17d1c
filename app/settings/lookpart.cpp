#include "app/settings/parts.h"
#include "app/settings/settingswords.h"

#include <QRegularExpression>

namespace kiosk {

namespace {

struct NamedTheme {
    const char *name;
    ThemeChoice choice;
};
constexpr NamedTheme themes[] = {{"system", ThemeChoice::System},
                                 {"light", ThemeChoice::Light},
                                 {"dark", ThemeChoice::Dark},
                                 {"high-contrast", ThemeChoice::HighContrast}};

ThemeChoice readTheme(TableReader &table) {
    QStringList names;
    for (const NamedTheme &each : themes)
        names.append(QLatin1String(each.name));
    const QString chosen = table.choice(QStringLiteral("theme"), Need::Optional, names);
    for (const NamedTheme &each : themes) {
        if (chosen == QLatin1String(each.name))
            return each.choice;
    }
    return ThemeChoice::System;
}

QString readAccent(TableReader &table) {
    const QString key = QStringLiteral("accent");
    const QString accent = table.text(key, Need::Optional);
    static const QRegularExpression colour(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    if (accent.isEmpty() || colour.match(accent).hasMatch())
        return accent.toLower();
    table.complain(key,
                   SettingsWords::tr("expected a colour such as \"#1f4fbf\": # and six digits, 0 to 9 and a to f"));
    return {};
}

} // namespace

SiteLook LookPart::read(TableReader &table, const ReadingContext &context) {
    SiteLook look;
    look.theme = readTheme(table);
    look.accent = readAccent(table);
    look.logo = FilePart::picture(table, QStringLiteral("logo"), context);
    look.textPercent = table.whole(QStringLiteral("text_percent"), 100, 300, look.textPercent);
    return look;
}

} // namespace kiosk
