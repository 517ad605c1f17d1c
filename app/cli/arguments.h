#pragma once

#include "app/kiosk.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace kiosk::cli {

/// One subcommand's options; a wrong line prints what is wrong and the usage, and yields nothing.
class Arguments {
public:
    explicit Arguments(const QString &command, const QString &summary);

    void addConfiguration(); ///< --config, --demo, --language
    void addScenario();      ///< --scenario
    void add(const QCommandLineOption &option);
    /// More text below the summary.
    void explain(const QString &text) { m_parser.setApplicationDescription(m_parser.applicationDescription() + text); }
    void addPositional(const QString &name, const QString &description, bool required);

    /// False: wrong or --help; `exitCode` says which.
    bool parse(const QStringList &arguments, int *exitCode);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QString positional(int index = 0) const { return m_parser.positionalArguments().value(index); }
    Kiosk::Options kioskOptions() const;

private:
    int m_required = 0;
    int m_allowed = 0;
    QString m_command;
    QStringList m_options;
    QCommandLineParser m_parser;
};

/// " Did you mean 'json'?", or nothing where no candidate is near.
QString didYouMean(const QString &word, const QStringList &candidates);

/// Writes to the standard streams; text is UTF-8.
void printOut(const QString &text);
void printError(const QString &text);
void printJson(const QJsonDocument &document);
inline void printJson(const QJsonObject &object) {
    printJson(QJsonDocument(object));
}
/// Prints what is wrong with the command line and returns its exit code.
int usageError(const QString &text);
/// Prints why records cannot be read or written, and returns its exit code.
int failureCode(const Failure &failure);
/// Prints a failed start and returns its exit code.
int reportStartFailure(const Kiosk::StartFailure &failure);

} // namespace kiosk::cli
