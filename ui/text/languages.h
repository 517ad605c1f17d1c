#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace kiosk::ui {

/// The languages the window speaks. Choosing one installs its catalogue and Qt tells every widget with
/// QEvent::LanguageChange; QLocale's default follows, so that dates and numbers do too.
class Languages : public QObject {
    Q_OBJECT

public:
    struct Language {
        QString code; ///< "de"
        QString name; ///< in its own words: "Deutsch"
    };

    static Languages &current();

    static const QList<Language> &all();
    /// The known language that `wish` ("de", "de_AT", "de-CH") means, else English.
    static QString closest(const QString &wish);

    const QString &code() const { return m_code; }
    QString name() const;
    QLocale locale() const;

public Q_SLOTS:
    void choose(const QString &code);

Q_SIGNALS:
    void changed();

private:
    Languages() = default;

    QString m_code = QStringLiteral("en");
    QTranslator m_translator;
};

} // namespace kiosk::ui
