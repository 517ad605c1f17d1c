// Every link in the documentation leads somewhere: to a file that is there and, behind #, to one of its headings.
// Addresses of the web are not called.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString Root = QStringLiteral(KIOSK_SOURCE_DIR "/");

QString contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without what is code: a bracket there is no link.
QString prose(QString text) {
    static const QRegularExpression code(QStringLiteral("```.*?```|`[^`\n]*`"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return text.remove(code);
}

/// The heading's address, as the usual readers of Markdown make it.
QString anchorOf(const QString &heading) {
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

QStringList anchorsOf(const QString &path) {
    static const QRegularExpression heading(QStringLiteral("^#+ +(.*)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression block(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption);
    QStringList anchors;
    const QString text = contentOf(path).remove(block);
    for (auto match = heading.globalMatch(text); match.hasNext();)
        anchors.append(anchorOf(match.next().captured(1)));
    return anchors;
}

QStringList pages() {
    QStringList found;
    for (const QString &name : QDir(Root).entryList({QStringLiteral("*.md")}, QDir::Files))
        found.append(name);
    for (const QString &folder : {QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("translations"),
                                  QStringLiteral("packaging")}) {
        QDirIterator files(Root + folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(Root).relativeFilePath(files.next()));
    }
    return found;
}

} // namespace

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_link_leads_somewhere_data() {
        QTest::addColumn<QString>("page");
        const QStringList all = pages();
        QVERIFY(all.contains(QStringLiteral("README.md")));
        QVERIFY(all.contains(QStringLiteral("resources/manual/services/didit.md")));
        for (const QString &page : all)
            QTest::newRow(qPrintable(page)) << page;
    }

    void every_link_leads_somewhere() {
        QFETCH(const QString, page);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        static const QRegularExpression web(QStringLiteral("^[a-z]+:"));
        const QString text = prose(contentOf(Root + page));
        for (auto match = link.globalMatch(text); match.hasNext();) {
            const QString target = match.next().captured(1);
            if (target.contains(web))
                continue;
            const QString name = target.section(u'#', 0, 0);
            const QString anchor = target.section(u'#', 1);
            const QString path =
                name.isEmpty() ? Root + page : QFileInfo(Root + page).absoluteDir().absoluteFilePath(name);
            QVERIFY2(QFileInfo::exists(path), qPrintable(target));
            QVERIFY2(anchor.isEmpty() || anchorsOf(path).contains(anchor), qPrintable(target));
        }
    }

    void the_manual_lists_its_pages() {
        const QString contents = contentOf(Root + QStringLiteral("resources/manual/README.md"));
        const QDir manual(Root + QStringLiteral("resources/manual"));
        QDirIterator files(manual.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString page = manual.relativeFilePath(files.next());
            QVERIFY2(page == QStringLiteral("README.md") || contents.contains(QStringLiteral("](%1)").arg(page)),
                     qPrintable(page));
        }
    }

    void headings_become_addresses() {
        QCOMPARE(anchorOf(QStringLiteral("[[issuers]]: who is trusted")), QStringLiteral("issuers-who-is-trusted"));
        QCOMPARE(anchorOf(QStringLiteral("Where the file is looked for")),
                 QStringLiteral("where-the-file-is-looked-for"));
    }
};

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
