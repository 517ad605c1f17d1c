#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kiosk::test {

/// What a run of verifier-kiosk-cli left behind.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString program() {
    return QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk-cli");
}

/// Runs it, or the window's program, to its end; exit code -1 where it does not end by itself.
inline Run run(const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
               const QByteArray &input = {}, const QString &of = program()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(of, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

inline Run runWindow(const QStringList &arguments) {
    return run(arguments, QProcessEnvironment::systemEnvironment(), {},
               QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk"));
}

/// What it prints until `sign` has come, or all that comes.
inline QByteArray readUntil(QProcess &process, const QByteArray &sign) {
    QByteArray text;
    while (!text.contains(sign) && process.waitForReadyRead(30'000))
        text += process.readAllStandardOutput();
    return text;
}

} // namespace kiosk::test
