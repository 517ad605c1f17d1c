#include "app/records/operators.h"
#include "app/base/displaytext.h"
#include "app/cli/commands.h"
#include "app/cli/secretinput.h"
#include "app/cli/storeplace.h"
#include "app/records/operatorname.h"
#include "app/records/pinrules.h"

#include <QJsonArray>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

/// In whose name the journal tells of it.
const QString &author() {
    static const QString name = QStringLiteral("command line");
    return name;
}

/// Why nothing was changed, in plain words.
QString wordsOf(OperatorChange change) {
    switch (change) {
    case OperatorChange::Made:
    case OperatorChange::NotTheFirst:
    case OperatorChange::NotAllowed:
        return {};
    case OperatorChange::NameUnfit:
        return QStringLiteral("A name has letters, and at most %1 of them.").arg(LongestOperatorName);
    case OperatorChange::NameTaken:
        return QStringLiteral("There is somebody of this name; upper and lower case are the same.");
    case OperatorChange::PinTooShort:
        return QStringLiteral("A PIN has at least %1 digits, a password at least %2 characters.")
            .arg(LeastDigits)
            .arg(LeastLetters);
    case OperatorChange::PinTooLong:
        return QStringLiteral("A password has at most %1 characters.").arg(MostLetters);
    case OperatorChange::PinTooEasy:
        return QStringLiteral("This is among the first that somebody would try.");
    case OperatorChange::Unknown:
        return QStringLiteral("There is no operator of this name.");
    case OperatorChange::LastAdministrator:
        return QStringLiteral("Somebody must be left who may administer.");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Operator &each) {
    return {{QStringLiteral("name"), each.name},
            {QStringLiteral("role"), nameOf(each.role)},
            {QStringLiteral("disabled"), each.isDisabled},
            {QStringLiteral("lastSignedIn"),
             each.lastSignedIn ? each.lastSignedIn->toString(Qt::ISODateWithMs) : QString()},
            {QStringLiteral("waitSeconds"), static_cast<qint64>((each.wait.count() + 999) / 1000)}};
}

QString lineOf(const Operator &each) {
    return QStringLiteral("%1  %2  %3%4\n")
        .arg(nameOf(each.role).leftJustified(13),
             each.isDisabled ? QStringLiteral("disabled") : QStringLiteral("enabled "), displayText(each.name),
             each.wait.count() > 0 ? QStringLiteral("  (locked for %1 s)").arg((each.wait.count() + 999) / 1000)
                                   : QString());
}

/// One run of `operators`.
class Command {
public:
    explicit Command(const Arguments &options)
        : m_options(options), m_action(options.positional(0)), m_name(options.positional(1)),
          m_json(options.isSet(QStringLiteral("json"))) {}

    int run() {
        if (const QString wrong = misuse(); !wrong.isEmpty())
            return usageError(wrong);
        int exitCode = 0;
        auto place = storeOf(m_options, &exitCode);
        if (!place)
            return exitCode;
        // The first operator may be there before the first record.
        place->mustExist = m_action != u"add";
        auto opened = Store::open(*place, m_clock);
        if (!opened)
            return failureCode(opened.failure());
        m_store = std::move(opened).value();
        return m_action == u"list" ? list() : change();
    }

private:
    static QStringList actions() {
        return {QStringLiteral("add"),    QStringLiteral("list"),  QStringLiteral("disable"),
                QStringLiteral("enable"), QStringLiteral("reset"), QStringLiteral("role")};
    }

    QString misuse() {
        if (!actions().contains(m_action))
            return QStringLiteral("There is no action '%1': use %2.%3")
                .arg(m_action, actions().join(QStringLiteral(", ")), didYouMean(m_action, actions()));
        if ((m_action == u"list") != m_name.isEmpty())
            return m_name.isEmpty() ? QStringLiteral("%1: say who.").arg(m_action)
                                    : QStringLiteral("list takes no name.");
        const bool isRoleChanged = m_action == u"role";
        if (isRoleChanged == m_options.positional(2).isEmpty())
            return isRoleChanged ? QStringLiteral("role: say who and which role.")
                                 : QStringLiteral("%1 takes nothing more.").arg(m_action);
        if (m_action != u"add" && m_options.isSet(QStringLiteral("role")))
            return QStringLiteral("--role goes with add.");
        const QString role = isRoleChanged ? m_options.positional(2) : m_options.value(QStringLiteral("role"));
        m_role = roleOf(role);
        if (!m_role)
            return QStringLiteral("%1: expected one of %2.%3")
                .arg(isRoleChanged ? QStringLiteral("role") : QStringLiteral("--role"),
                     roleNames().join(QStringLiteral(", ")), didYouMean(role, roleNames()));
        return {};
    }

    int list() {
        const auto all = Operators(*m_store, m_store->now()).list();
        if (!all)
            return failureCode(all.failure());
        if (m_json) {
            QJsonArray array;
            for (const Operator &each : *all)
                array.append(jsonOf(each));
            printJson({{QStringLiteral("demo"), m_store->isDemo()}, {QStringLiteral("operators"), array}});
            return 0;
        }
        for (const Operator &each : *all)
            printOut(lineOf(each));
        if (all->isEmpty())
            printError(QStringLiteral("There are no operators yet.\n"));
        return 0;
    }

    int change() {
        Secret pin;
        if (m_action == u"add" || m_action == u"reset") {
            QString wrong;
            const auto typed = readSecretInput(QStringLiteral("PIN or password of %1").arg(displayText(m_name)),
                                               SecretIs::New, &wrong);
            if (!typed)
                return usageError(wrong);
            pin = *typed;
        }
        Operators operators(*m_store, m_store->now());
        const auto changed = m_action == u"add"     ? operators.add(m_name, *m_role, pin, author())
                             : m_action == u"reset" ? operators.reset(m_name, pin, author())
                             : m_action == u"role"  ? operators.setRole(m_name, *m_role, author())
                                                    : operators.setDisabled(m_name, m_action == u"disable", author());
        if (!changed)
            return failureCode(changed.failure());
        if (*changed != OperatorChange::Made)
            return usageError(wordsOf(*changed));
        if (m_json)
            printJson({{QStringLiteral("demo"), m_store->isDemo()}, {QStringLiteral("change"), nameOf(*changed)}});
        else
            printError(QStringLiteral("%1: done.\n").arg(displayText(m_name)));
        return 0;
    }

    const Arguments &m_options;
    QString m_action;
    QString m_name;
    bool m_json;
    std::optional<Role> m_role;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace

int operators(const QStringList &arguments) {
    Arguments options(
        QStringLiteral("operators"),
        QStringLiteral("Who may sign in at this desk: add and list them, disable and enable one, set "
                       "another PIN or role. The PIN is typed unseen, or is the first line of standard input."));
    options.addConfiguration();
    options.addPositional(QStringLiteral("ACTION"), QStringLiteral("add, list, disable, enable, reset or role."), true);
    options.addPositional(QStringLiteral("NAME"), QStringLiteral("Whom it is about; not with list."), false);
    options.addPositional(QStringLiteral("ROLE"),
                          QStringLiteral("staff, operator, administrator or auditor; with role."), false);
    options.add({QStringLiteral("role"), QStringLiteral("Of whom is added: staff, operator, administrator or auditor."),
                 QStringLiteral("NAME"), QStringLiteral("staff")});
    options.add({QStringLiteral("json"), QStringLiteral("Print JSON.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    return Command(options).run();
}

} // namespace kiosk::cli
