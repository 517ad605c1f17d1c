#include "app/cli/signin.h"

#include "app/base/displaytext.h"
#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "app/cli/secretinput.h"
#include "app/deskoperator.h"
#include "app/kiosk.h"

#include <QEventLoop>

namespace kiosk::cli {

namespace {

using Answer = Outcome<records::SignInAnswer>;

Answer ask(DeskOperator &desk, const QString &name, const Secret &pin) {
    std::optional<Answer> answer;
    QEventLoop loop;
    desk.signIn(&loop, name, pin, [&](const Answer &answered) {
        answer = answered;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

int failed(const Failure &failure) {
    printError(displayText(failure.detail) + u'\n');
    return static_cast<int>(ExitCode::Records);
}

} // namespace

int signIn(Kiosk &kiosk, const QString &name) {
    records::Store *store = kiosk.records();
    if (!store)
        return failed(makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                  QStringLiteral("the store of the records cannot be opened")));
    const auto isEmpty = records::Operators(*store, kiosk.clock().now()).isEmpty();
    if (!isEmpty)
        return failed(isEmpty.failure());
    if (*isEmpty)
        return 0;
    QString wrong;
    const auto pin =
        readSecretInput(QStringLiteral("PIN or password of %1").arg(displayText(name)), SecretIs::Known, &wrong);
    if (!pin) {
        printError(QStringLiteral("This desk has operators: who decides needs the PIN. %1\n").arg(wrong));
        return static_cast<int>(ExitCode::Usage);
    }
    const Answer answer = ask(*kiosk.deskOperator(), name, *pin);
    if (!answer)
        return failed(answer.failure());
    if (answer->who)
        return 0;
    constexpr auto aSecond = std::chrono::milliseconds(std::chrono::seconds(1)).count();
    printError(answer->wait.count() > 0 ? QStringLiteral("Too many attempts. The next one is heard in %1 s.\n")
                                              .arg((answer->wait.count() + aSecond - 1) / aSecond)
                                        : QStringLiteral("Name and PIN do not belong together.\n"));
    return static_cast<int>(ExitCode::CredentialsRejected);
}

} // namespace kiosk::cli
