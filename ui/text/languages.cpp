#include "ui/text/languages.h"

#include <QGuiApplication>

namespace kiosk::ui {

namespace {

qsizetype indexOf(const QString &code) {
    const QList<Languages::Language> &all = Languages::all();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).code == code) {
            return i;
        }
    }
    return 0;
}

} // namespace

Languages &Languages::current() {
    static Languages languages;
    return languages;
}

const QList<Languages::Language> &Languages::all() {
    static const QList<Language> list{{QStringLiteral("en"), QStringLiteral("English")},
                                      {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                      {QStringLiteral("fr"), QStringLiteral("Français")},
                                      {QStringLiteral("es"), QStringLiteral("Español")},
                                      {QStringLiteral("it"), QStringLiteral("Italiano")},
                                      {QStringLiteral("pt"), QStringLiteral("Português (Brasil)")},
                                      {QStringLiteral("nl"), QStringLiteral("Nederlands")},
                                      {QStringLiteral("pl"), QStringLiteral("Polski")},
                                      {QStringLiteral("tr"), QStringLiteral("Türkçe")},
                                      {QStringLiteral("ar"), QStringLiteral("العربية")},
                                      {QStringLiteral("ja"), QStringLiteral("日本語")},
                                      {QStringLiteral("zh"), QStringLiteral("简体中文")}};
    return list;
}

QString Languages::closest(const QString &wish) {
    const QString code = wish.left(wish.indexOf(QLatin1Char('-'))).left(wish.indexOf(QLatin1Char('_'))).toLower();
    return all().at(indexOf(code)).code;
}

QString Languages::name() const {
    return all().at(indexOf(m_code)).name;
}

QLocale Languages::locale() const {
    if (m_code == QLatin1String("en")) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    if (m_code == QLatin1String("ar")) {
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates); // the digits of the rest of the screen
    }
    return m_code == QLatin1String("pt") ? QLocale(QLocale::Portuguese, QLocale::Brazil) : QLocale(m_code);
}

void Languages::choose(const QString &code) {
    const QString known = closest(code);
    if (known == m_code && !m_translator.isEmpty()) {
        return;
    }
    m_code = known;
    QLocale::setDefault(locale());
    QGuiApplication::setLayoutDirection(locale().textDirection());
    QCoreApplication::removeTranslator(&m_translator);
    // English has a catalogue too: the sources speak it, but do not know its plurals.
    if (!m_translator.load(QStringLiteral(":/i18n/kiosk_%1.qm").arg(m_code))) {
        qFatal("The program was built without the language %s", qPrintable(m_code));
    }
    QCoreApplication::installTranslator(&m_translator);
    Q_EMIT
    changed();
}

} // namespace kiosk::ui
