// The manual and the command line tell the same: every option is described where it is used, every command in a shell
// block is one, and every page's complete configuration passes check-config.
#include "app/providers/registry.h"
#include "tests/cli/help.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QString Manual = QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/");

QString page(const QString &name) {
    QFile file(Manual + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The fenced blocks of a language.
QStringList blocks(const QString &text, const QString &language) {
    const QRegularExpression fence(QStringLiteral("```%1\n(.*?)```").arg(language),
                                   QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = fence.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

class TestCliManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_command_explains_itself_and_stands_in_the_manual() {
        const QString manual = page(QStringLiteral("command-line.md"));
        const QList<QStringList> all = commands();
        QVERIFY(all.size() > 5);
        for (const QStringList &words : all) {
            const QString command = words.join(u' ');
            const Run help = run(words + QStringList{QStringLiteral("--help")});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains("Usage: verifier-kiosk-cli " + command.toUtf8()), help.out.constData());
            QVERIFY(help.err.isEmpty());
            const QString section =
                manual.section(QStringLiteral("\n### ") + command, 1).section(QStringLiteral("\n##"), 0, 0);
            QVERIFY2(!section.isEmpty(), qPrintable(command));
            QStringList options = optionsOf(words);
            QVERIFY2(options.contains(QStringLiteral("help")), help.out.constData());
            options.removeAll(QStringLiteral("help"));
            options.removeAll(QStringLiteral("language"));
            for (const QString &option : std::as_const(options))
                QVERIFY2(section.contains(QStringLiteral("--") + option), qPrintable(command + u' ' + option));
        }
    }

    void the_window_s_options_stand_in_the_manual() {
        const QString section = page(QStringLiteral("command-line.md"))
                                    .section(QStringLiteral("\n## verifier-kiosk\n"), 1)
                                    .section(QStringLiteral("\n## "), 0, 0);
        const QString help = QString::fromUtf8(runWindow({QStringLiteral("--help")}).out);
        QStringList options = optionsIn(help);
        QVERIFY2(options.contains(QStringLiteral("fullscreen")), qPrintable(help));
        options.removeAll(QStringLiteral("help-all")); // Qt's own
        for (const QString &option : std::as_const(options))
            QVERIFY2(section.contains(QStringLiteral("`--") + option), qPrintable(option));
    }

    void every_shell_block_names_real_commands_and_options() {
        const QList<QStringList> all = commands();
        QHash<QString, QStringList> known;
        for (const QStringList &command : all)
            known[command.first()] += optionsOf(command);
        QDirIterator pages(Manual, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (pages.hasNext()) {
            const QString name = QDir(Manual).relativeFilePath(pages.next());
            const QStringList shells = blocks(page(name), QStringLiteral("sh"));
            static const QRegularExpression call(QStringLiteral("verifier-kiosk-cli +([^\n#|>]+)"));
            for (auto match = call.globalMatch(shells.join(u'\n')); match.hasNext(); ++count) {
                const QStringList words = match.next().captured(1).split(u' ', Qt::SkipEmptyParts);
                QVERIFY2(known.contains(words.first()), qPrintable(name + u' ' + words.first()));
                for (const QString &word : words) {
                    const QString option = word.mid(2).section(u'=', 0, 0);
                    QVERIFY2(!word.startsWith(QStringLiteral("--")) || known.value(words.first()).contains(option),
                             qPrintable(name + u' ' + word));
                }
            }
        }
        QVERIFY(count > 5);
    }

    void every_provider_s_complete_configuration_is_good_data() {
        QTest::addColumn<QString>("provider");
        for (const ProviderDescriptor &descriptor : providers())
            QTest::newRow(qPrintable(descriptor.id)) << descriptor.id;
    }

    void every_provider_s_complete_configuration_is_good() {
        QFETCH(const QString, provider);
        const QString text = page(QStringLiteral("services/%1.md").arg(provider));
        QVERIFY(page(QStringLiteral("README.md")).contains(QStringLiteral("(services/%1.md)").arg(provider)));
        QVERIFY(page(QStringLiteral("configuration.md")).contains(QStringLiteral("(services/%1.md)").arg(provider)));
        QVERIFY(page(QStringLiteral("configuration.md")).contains(QStringLiteral("`%1`").arg(provider)));
        const QStringList examples = blocks(text, QStringLiteral("toml")).filter(QStringLiteral("[site]"));
        QVERIFY2(!examples.isEmpty(), qPrintable(provider));
        for (QString example : examples) {
            QVERIFY(example.contains(QStringLiteral("provider = \"%1\"").arg(provider)));
            // Where a real secret would be; what is looked for there is another test's matter.
            static const QRegularExpression secret(QStringLiteral("\"(env|file|keychain):[^\"]+\""));
            QVERIFY(example.contains(secret));
            example.replace(secret, QStringLiteral("\"env:EXAMPLE_SECRET\""));
            const Run checked = check(example.toUtf8());
            QVERIFY2(checked.exitCode == 0, checked.err.constData());
            QCOMPARE(checked.json()[u"good"].toBool(), true);
        }
    }

    void errors_have_their_place_as_text_and_as_json() {
        const Run checked =
            check("[site]\nname = 7\nlanguage = \"dee\"\n\n[services.pingone]\nprovider = \"pingtwo\"\n");
        QCOMPARE(checked.exitCode, 78);
        QCOMPARE(checked.json()[u"good"].toBool(true), false);
        const QJsonArray errors = checked.json()[u"errors"].toArray();
        QVERIFY(errors.size() >= 3);
        for (const QJsonValue &error : errors) {
            QVERIFY(error[u"file"].toString().endsWith(QStringLiteral("kiosk.toml")));
            QVERIFY2(error[u"line"].toInt() > 0 && error[u"column"].toInt() > 0, checked.out.constData());
            QVERIFY(!error[u"message"].toString().isEmpty());
            const QString line = QStringLiteral(":%1:%2: %3: ")
                                     .arg(error[u"line"].toInt())
                                     .arg(error[u"column"].toInt())
                                     .arg(error[u"key"].toString());
            QVERIFY2(QString::fromUtf8(checked.err).contains(line), qPrintable(line));
        }
        const auto name = std::find_if(errors.begin(), errors.end(), [](const QJsonValue &error) {
            return error[u"key"].toString() == u"site.name";
        });
        QVERIFY2(name != errors.end(), checked.out.constData());
        QCOMPARE((*name)[u"line"].toInt(), 2);
        QCOMPARE((*name)[u"column"].toInt(), 8);
    }

    void a_slip_gets_a_hint_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("command") << QStringList{QStringLiteral("simluate")} << QByteArray("simulate");
        QTest::newRow("option") << QStringList{QStringLiteral("types"), QStringLiteral("--jsno")} << QByteArray("json");
        QTest::newRow("scenario") << QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence"),
                                                 QStringLiteral("--demo"), QStringLiteral("--scenario"),
                                                 QStringLiteral("revokd")}
                                  << QByteArray("revoked");
        QTest::newRow("type") << QStringList{QStringLiteral("verify"), QStringLiteral("driver-license"),
                                             QStringLiteral("--demo")}
                              << QByteArray("driver-licence");
        QTest::newRow("service") << QStringList{QStringLiteral("service"), QStringLiteral("types"),
                                                QStringLiteral("ddit"), QStringLiteral("--demo")}
                                 << QByteArray("didit");
    }

    void a_slip_gets_a_hint() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, hint);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY2(wrong.err.contains("Did you mean '" + hint + "'?"), wrong.err.constData());
    }

private:
    static Run check(const QByteArray &toml) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(toml);
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("EXAMPLE_SECRET"), QStringLiteral("x"));
        return run({QStringLiteral("check-config"), file.fileName(), QStringLiteral("--json")}, environment);
    }
};

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_climanual.moc"
