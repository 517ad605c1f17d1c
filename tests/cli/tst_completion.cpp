// What bash proposes behind the two programs is what they understand: every command, action and option, and files where
// a file is wanted.
#include "tests/cli/help.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Run made = run({QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk"), program()},
                             QProcessEnvironment::systemEnvironment(), {},
                             QStringLiteral(KIOSK_SOURCE_DIR "/packaging/completion.sh"));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QFile file(completion());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made.out), made.out.size());
    }

    void commands_and_their_options() {
        const QList<QStringList> all = commands();
        QVERIFY(all.size() > 5);
        const QStringList first = proposals({QStringLiteral("verifier-kiosk-cli"), QString()});
        for (const QStringList &command : all) {
            QVERIFY2(first.contains(command.first()), qPrintable(command.first()));
            QStringList expected;
            for (const QString &option : optionsOf(command))
                expected.append(QStringLiteral("--") + option);
            QVERIFY(!expected.isEmpty());
            expected.sort();
            QStringList words = QStringList{QStringLiteral("verifier-kiosk-cli")} + command;
            QCOMPARE(proposals(words + QStringList{QStringLiteral("--")}), expected);
            if (command.size() > 1)
                QVERIFY(proposals({words.at(0), words.at(1), QString()}).contains(command.at(1)));
        }
    }

    void actions() {
        QCOMPARE(proposals({QStringLiteral("verifier-kiosk-cli"), QStringLiteral("service"), QString()}),
                 (QStringList{QStringLiteral("history"), QStringLiteral("list"), QStringLiteral("show"),
                              QStringLiteral("types")}));
        QCOMPARE(proposals({QStringLiteral("verifier-kiosk-cli"), QStringLiteral("records"), QStringLiteral("mi")}),
                 QStringList{QStringLiteral("migrate")}); // stands on the second line of the help
    }

    void scenarios_in_both_programs() {
        for (const QStringList &before :
             {QStringList{QStringLiteral("verifier-kiosk")},
              QStringList{QStringLiteral("verifier-kiosk-cli"), QStringLiteral("verify"), QStringLiteral("age")}}) {
            QCOMPARE(proposals(before + QStringList{QStringLiteral("--scenario"), QStringLiteral("dec")}),
                     QStringList{QStringLiteral("decline")});
        }
    }

    void options_of_the_window() {
        QStringList expected;
        for (const QString &option : optionsIn(QString::fromUtf8(runWindow({QStringLiteral("--help")}).out)))
            expected.append(QStringLiteral("--") + option);
        expected.sort();
        QCOMPARE(proposals({QStringLiteral("verifier-kiosk"), QStringLiteral("--")}), expected);
    }

    void nothing_where_a_word_of_one_s_own_is_wanted() {
        QCOMPARE(proposals({QStringLiteral("verifier-kiosk-cli"), QStringLiteral("records"), QStringLiteral("list"),
                            QStringLiteral("--from"), QString()}),
                 QStringList());
    }

private:
    QString completion() const { return m_folder.filePath(QStringLiteral("completion.bash")); }

    /// What bash proposes at the last of these words, sorted.
    QStringList proposals(const QStringList &words) {
        const QString script = QStringLiteral(R"(source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
handler=$(complete -p "$1"); handler=${handler#*-F }; "${handler%% *}"
printf '%s\n' "${COMPREPLY[@]}")");
        const Run bash = run(
            QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash"), completion()} +
                words,
            QProcessEnvironment::systemEnvironment(), {}, QStandardPaths::findExecutable(QStringLiteral("bash")));
        QStringList lines = QString::fromUtf8(bash.out).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
