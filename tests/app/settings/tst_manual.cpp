// The manual explains every failure, every verdict's reason, every scenario and every key of the configuration, and its
// links lead somewhere.
#include "app/base/failure.h"
#include "app/credentials/verdict.h"
#include "app/providers/registry.h"
#include "app/settings/configuration.h"
#include "app/simulator/plot.h"
#include "goodconfiguration.h"
#include "rulesconfiguration.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace kiosk;

namespace {

QString manual(const QString &page) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/") + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines of headings, without the signs before them.
QStringList headings(const QString &text) {
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            found.append(line.section(u' ', 1));
    }
    return found;
}

/// The text below a heading, up to the next.
QString section(const QString &text, const QString &heading) {
    const qsizetype begin = text.indexOf(QStringLiteral("\n## %1\n").arg(heading));
    if (begin < 0)
        return {};
    const qsizetype end = text.indexOf(QStringLiteral("\n#"), begin + 4);
    return text.mid(begin, end - begin);
}

/// All of them: enumerations here are closed and count from 0, and Internal and RuleUndecided are the last.
template <typename Enum>
QStringList namesUpTo(Enum last) {
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names.append(nameOf(static_cast<Enum>(i)));
    return names;
}

QString anchorOf(const QString &heading) {
    static const QRegularExpression dropped(QStringLiteral("[^\\p{L}\\p{N}_ -]"));
    return heading.toLower().remove(dropped).replace(u' ', u'-');
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsExplained() {
        const QString page = manual(QStringLiteral("failures.md"));
        QStringList names = namesUpTo(FailureKind::Internal);
        QCOMPARE(names.size(), 19);
        for (const QString &name : names) {
            const QString text = section(page, name);
            QVERIFY2(!text.isEmpty(), qPrintable(name));
            QVERIFY2(text.contains(QStringLiteral("**At the desk:**")), qPrintable(name));
            const bool needsNobodyElse = name == nameOf(FailureKind::MissingInput);
            QVERIFY2(needsNobodyElse || text.contains(QStringLiteral("**Administrator:**")), qPrintable(name));
        }
        names = namesUpTo(Stage::Cancel);
        for (const QString &name : names)
            QVERIFY2(page.contains(QStringLiteral("| `%1` |").arg(name)), qPrintable(name));
    }

    void everyReasonIsExplained() {
        const QString page = manual(QStringLiteral("failures.md"));
        const QStringList names = namesUpTo(Reason::RuleUndecided);
        for (const QString &name : names)
            QVERIFY2(!section(page, name).isEmpty(), qPrintable(name));
    }

    void nothingIsExplainedThatIsNotThere() {
        QStringList known = namesUpTo(FailureKind::Internal) + namesUpTo(Reason::RuleUndecided);
        known += {QStringLiteral("Failures"), QStringLiteral("Reasons of a verdict"), QStringLiteral("EXPIRED")};
        for (const QString &heading : headings(manual(QStringLiteral("failures.md"))))
            QVERIFY2(known.contains(heading), qPrintable(heading));
    }

    void everyScenarioIsExplained() {
        const QString page = manual(QStringLiteral("simulator.md"));
        for (const sim::ScenarioInfo &info : sim::scenarios())
            QVERIFY2(page.contains(QStringLiteral("| `%1` | %2 |").arg(info.name, info.description)),
                     qPrintable(info.name));
    }

    void everyKeyIsExplained() {
        const QString page = manual(QStringLiteral("configuration.md"));
        QSet<QString> ofProviders;
        for (const ProviderDescriptor &descriptor : providers()) {
            for (const OptionField &field : descriptor.serviceOptions + descriptor.typeOptions) {
                ofProviders.insert(field.key);
                const QString own = manual(QStringLiteral("services/%1.md").arg(descriptor.id));
                QVERIFY2(!own.isEmpty(), qPrintable(descriptor.id));
                QVERIFY2(own.contains(QStringLiteral("`%1`").arg(field.key)), qPrintable(field.key));
            }
        }
        static const QRegularExpression key(QStringLiteral("^([a-z_]+) = "), QRegularExpression::MultilineOption);
        const QString every = QString::fromUtf8(test::goodConfiguration() + test::rulesConfiguration());
        auto match = key.globalMatch(every);
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            if (!ofProviders.contains(name))
                QVERIFY2(page.contains(QStringLiteral("| `%1`").arg(name)), qPrintable(name));
        }
        for (const QString &check : requirableChecks())
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(check)), qPrintable(check));
        for (const QString &icon : typeIcons())
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(icon)), qPrintable(icon));
    }

    /// In use or as a comment.
    void everyKeyStandsInTheExample() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/resources/config/kiosk.example.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString example = QString::fromUtf8(file.readAll());
        static const QRegularExpression named(QStringLiteral("`([a-z_]+)`"));
        int count = 0;
        bool areKeys = false;
        const QStringList lines = manual(QStringLiteral("configuration.md")).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("| key |")) || line.startsWith(QLatin1String("| key beside it |")))
                areKeys = true;
            else if (!line.startsWith(u'|'))
                areKeys = false;
            if (!areKeys)
                continue;
            auto match = named.globalMatch(line.section(u'|', 1, 1));
            while (match.hasNext()) {
                const QString key = match.next().captured(1);
                const QRegularExpression use(QStringLiteral("(^|[^a-z_])%1 = ").arg(key),
                                             QRegularExpression::MultilineOption);
                QVERIFY2(use.match(example).hasMatch(), qPrintable(key));
                ++count;
            }
        }
        QVERIFY(count > 50);
    }

    void linksLeadSomewhere() {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        const QDir root(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual"));
        QDirIterator pages(root.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (pages.hasNext()) {
            const QFileInfo page(pages.next());
            auto match = link.globalMatch(manual(root.relativeFilePath(page.filePath())));
            while (match.hasNext()) {
                const QString target = match.next().captured(1);
                if (target.startsWith(QLatin1String("https://")))
                    continue;
                ++count;
                const QString path = target.section(u'#', 0, 0);
                const QString anchor = target.section(u'#', 1);
                const QFileInfo file(path.isEmpty() ? page.filePath() : page.dir().filePath(path));
                QVERIFY2(file.isFile(), qPrintable(page.fileName() + QStringLiteral(" -> ") + target));
                QStringList anchors;
                for (const QString &heading : headings(manual(root.relativeFilePath(file.filePath()))))
                    anchors.append(anchorOf(heading));
                QVERIFY2(anchor.isEmpty() || anchors.contains(anchor),
                         qPrintable(page.fileName() + QStringLiteral(" -> ") + target));
            }
        }
        QVERIFY(count > 10);
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
