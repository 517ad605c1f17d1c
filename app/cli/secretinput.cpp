#include "app/cli/secretinput.h"

#include "app/cli/arguments.h"

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace kiosk::cli {

namespace {

constexpr qsizetype LongestLine = 1'024;

/// The terminal shows nothing of what is typed while this lives. Ctrl+C is heard when it ends, so that the terminal
/// never stays so.
class Unseen {
public:
    Unseen() {
        sigset_t interruption;
        sigemptyset(&interruption);
        sigaddset(&interruption, SIGINT);
        pthread_sigmask(SIG_BLOCK, &interruption, &m_heard);
        m_isChanged = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        m_isChanged = m_isChanged && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Unseen() {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        pthread_sigmask(SIG_SETMASK, &m_heard, nullptr);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    sigset_t m_heard{};
    termios m_before{};
    bool m_isChanged = false;
};

/// Byte by byte, so that nothing of it stays in a buffer of the standard library.
Secret readLine() {
    QByteArray line;
    line.reserve(LongestLine);
    char byte = 0;
    while (line.size() < LongestLine && read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

} // namespace

std::optional<Secret> readSecretInput(const QString &prompt, SecretIs secretIs, QString *wrong) {
    if (isatty(STDIN_FILENO) == 0) {
        Secret secret = readLine();
        if (!secret.isEmpty())
            return secret;
        *wrong = QStringLiteral("Standard input has no line with it.");
        return {};
    }
    const Unseen unseen;
    printError(prompt + QStringLiteral(": "));
    Secret first = readLine();
    if (first.isEmpty()) {
        *wrong = QStringLiteral("Nothing was typed.");
        return {};
    }
    if (secretIs == SecretIs::New) {
        printError(QStringLiteral("Once more: "));
        if (!(first == readLine())) {
            *wrong = QStringLiteral("The two were not the same.");
            return {};
        }
    }
    return first;
}

} // namespace kiosk::cli
