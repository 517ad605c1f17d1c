#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Source {
    QString path; ///< relative to the project, "app/http/httpclient.cpp"
    QString text;
};

QList<Source> sources(const QStringList &folders) {
    QList<Source> list;
    const QString root = QStringLiteral(KIOSK_SOURCE_DIR "/");
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                list.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return list;
}

QStringList includesOf(const Source &source) {
    static const QRegularExpression line(QStringLiteral("^\\s*#include [<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = line.globalMatch(source.text);
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

/// The rooms of app/ from the bottom up; a room includes its own headers and those of rooms named here.
const QHash<QString, QStringList> &roomsBelow() {
    static const QHash<QString, QStringList> rooms{
        {QStringLiteral("base"), {}},
        {QStringLiteral("http"), {QStringLiteral("base")}},
        {QStringLiteral("credentials"), {QStringLiteral("base")}},
        {QStringLiteral("trust"), {QStringLiteral("base"), QStringLiteral("http"), QStringLiteral("credentials")}},
        {QStringLiteral("records"), {QStringLiteral("base"), QStringLiteral("credentials"), QStringLiteral("trust")}},
        {QStringLiteral("simulator"), {QStringLiteral("base"), QStringLiteral("providers/registry.h")}},
        {QStringLiteral("providers"),
         {QStringLiteral("base"), QStringLiteral("http"), QStringLiteral("credentials"), QStringLiteral("trust"),
          QStringLiteral("simulator")}},
        {QStringLiteral("settings"),
         {QStringLiteral("base"), QStringLiteral("credentials"), QStringLiteral("trust"), QStringLiteral("providers"),
          QStringLiteral("records/sharedaccess.h")}},
        {QStringLiteral("session"),
         {QStringLiteral("base"), QStringLiteral("http"), QStringLiteral("credentials"), QStringLiteral("trust"),
          QStringLiteral("records"), QStringLiteral("providers/provider.h")}},
    };
    return rooms;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_engine_knows_no_window() {
        for (const Source &source : sources({QStringLiteral("app")})) {
            for (const QString &include : includesOf(source)) {
                const bool isWindow = include.startsWith(QLatin1String("ui/")) ||
                                      include.startsWith(QLatin1String("QtWidgets")) ||
                                      include == QLatin1String("QWidget") || include == QLatin1String("QApplication");
                QVERIFY2(!isWindow, qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void rooms_include_only_rooms_below() {
        for (const Source &source : sources({QStringLiteral("app")})) {
            const QString room = source.path.section(u'/', 1, 1);
            if (!roomsBelow().contains(room))
                continue; // kiosk.cpp and the command line stand above all rooms
            for (const QString &include : includesOf(source)) {
                if (!include.startsWith(QLatin1String("app/")))
                    continue;
                const QString inner = include.mid(4);
                QStringList allowed = roomsBelow().value(room);
                allowed.append(room);
                const bool isAllowed = std::any_of(allowed.cbegin(), allowed.cend(), [&inner](const QString &below) {
                    return inner == below || inner.startsWith(below + u'/');
                });
                QVERIFY2(isAllowed, qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void libraries_are_known_in_one_place_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("places");
        QTest::newRow("network") << QStringLiteral("QNetworkAccessManager")
                                 << QStringLiteral("app/http/httpclient.cpp");
        QTest::newRow("http server") << QStringLiteral("httplib.h") << QStringLiteral("app/simulator/httpserver.cpp");
        QTest::newRow("toml") << QStringLiteral("toml.hpp") << QStringLiteral("app/settings/tomldocument.cpp");
        QTest::newRow("zlib") << QStringLiteral("zlib.h") << QStringLiteral("app/trust/inflate.cpp");
        QTest::newRow("names of countries")
            << QStringLiteral("unicode/uloc.h") << QStringLiteral("app/credentials/countryname.cpp");
        QTest::newRow("json") << QStringLiteral("nlohmann/json.hpp") << QStringLiteral("app/trust/strictjson.cpp");
        QTest::newRow("databases") << QStringLiteral("QSqlError")
                                   << QStringLiteral("app/records/database.cpp app/records/shareddatabase.cpp");
    }

    void libraries_are_known_in_one_place() {
        QFETCH(QString, header);
        QFETCH(QString, places);
        QStringList found;
        for (const Source &source : sources({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (includesOf(source).contains(header))
                found.append(source.path);
        }
        found.sort();
        QCOMPARE(found, places.split(u' '));
    }

    void trust_reaches_the_cryptography_in_few_files() {
        const QStringList places{QStringLiteral("app/trust/certificates.cpp"), QStringLiteral("app/trust/digest.cpp"),
                                 QStringLiteral("app/trust/keycheck.cpp"), QStringLiteral("app/trust/publickey.cpp")};
        for (const Source &source : sources({QStringLiteral("app/trust")})) {
            for (const QString &include : includesOf(source)) {
                const bool isCryptography =
                    include.startsWith(QLatin1String("openssl/")) || include == QLatin1String("QCryptographicHash");
                QVERIFY2(!isCryptography || places.contains(source.path),
                         qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void providers_are_known_by_the_registry_only() {
        static const QRegularExpression provider(QStringLiteral("^app/providers/([^/]+)/"));
        for (const Source &source : sources({QStringLiteral("app"), QStringLiteral("ui")})) {
            if (source.path == QLatin1String("app/providers/registry.cpp"))
                continue;
            const QString own = provider.match(source.path).captured(1);
            for (const QString &include : includesOf(source)) {
                const QString other = provider.match(include).captured(1);
                QVERIFY2(other.isEmpty() || !own.isEmpty(),
                         qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void providers_know_none_of_their_siblings() {
        // What services of one platform share has a folder of its own; everything else that they share lies above the
        // folders or in a room below.
        static const QRegularExpression folder(QStringLiteral("^app/providers/([^/]+)/"));
        const QStringList platforms{QStringLiteral("pingone")};
        int folders = 0;
        for (const Source &source : sources({QStringLiteral("app/providers")})) {
            const QString own = folder.match(source.path).captured(1);
            if (own.isEmpty())
                continue;
            ++folders;
            for (const QString &include : includesOf(source)) {
                const QString other = folder.match(include).captured(1);
                QVERIFY2(other.isEmpty() || other == own || platforms.contains(other),
                         qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
        QVERIFY(folders > 0);
    }

    void simulated_halves_share_no_message_code() {
        for (const Source &source : sources({QStringLiteral("app/providers")})) {
            if (!source.path.contains(QLatin1String("simul")))
                continue;
            for (const QString &include : includesOf(source)) {
                QVERIFY2(!include.contains(QLatin1String("messages")) &&
                             !include.startsWith(QLatin1String("app/http/")),
                         qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void nothing_is_left_for_later() {
        static const QRegularExpression mark(QStringLiteral("\\b(TO"
                                                            "DO|FIX"
                                                            "ME|X"
                                                            "XX|HA"
                                                            "CK)\\b"));
        for (const Source &source : sources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}))
            QVERIFY2(!mark.match(source.text).hasMatch(), qPrintable(source.path));
    }

    void tests_wait_for_something_and_never_for_time() {
        static const QRegularExpression sleep(
            QStringLiteral("QTest::q(Wait|Sleep)\\(|QThread::m?u?sleep|sleep_for|\\busleep\\("));
        for (const Source &source : sources({QStringLiteral("tests")})) {
            // The loop that waits for a condition stands in tests/support; a benchmark lets the machine settle first.
            const QString folder = source.path.section(u'/', 1, 1);
            if (folder != u"lint" && folder != u"bench" && folder != u"support")
                QVERIFY2(!sleep.match(source.text).hasMatch(), qPrintable(source.path));
        }
    }

    void no_markup_from_outside() {
        // Labels are plain text unless a file says otherwise, and none needs to.
        static const QRegularExpression rich(QStringLiteral("Qt::(RichText|AutoText|MarkdownText)|setHtml\\("));
        for (const Source &source : sources({QStringLiteral("ui")}))
            QVERIFY2(!rich.match(source.text).hasMatch(), qPrintable(source.path));
    }

    void no_modal_boxes_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("dialog") << QStringLiteral("#include <QDialog>");
        QTest::newRow("box") << QStringLiteral("QMessageBox::warning(this, title, text);");
        QTest::newRow("another dialog") << QStringLiteral("QPrintDialog dialog(&printer, this);");
        QTest::newRow("files") << QStringLiteral("QFileDialog::getSaveFileName(this)");
        QTest::newRow("menu") << QStringLiteral("class QMenu;");
        QTest::newRow("wizard") << QStringLiteral("QWizard wizard;");
        QTest::newRow("a loop of its own") << QStringLiteral("loop.exec();");
        QTest::newRow("by pointer") << QStringLiteral("box->exec ( )");
        QTest::newRow("by flags") << QStringLiteral("page->exec(QEventLoop::AllEvents)");
        QTest::newRow("modal window") << QStringLiteral("setWindowModality(Qt::ApplicationModal);");
        QTest::newRow("popup window") << QStringLiteral("new QWidget(this, Qt::Popup)");
    }
    /// Pages only, in the whole window: nothing that waits behind or above it. Only the program's own loop runs.
    void no_modal_boxes() {
        QFETCH(QString, line);
        static const QRegularExpression box(QStringLiteral(
            "\\bQ\\w*Dialog\\b|\\bQ(MessageBox|ErrorMessage|Menu|MenuBar|Wizard)\\b|\\bexec\\s*\\(|"
            "setWindowModality|setModal\\(|\\b(Application|Window)Modal\\b|Qt::(Popup|Dialog|Sheet|Drawer|ToolTip)"
            "\\b"));
        QVERIFY(box.match(line).hasMatch());
        static const QString loop = QStringLiteral("QApplication::exec()");
        int loops = 0;
        for (Source &source : sources({QStringLiteral("ui")})) {
            if (source.path == u"ui/main.cpp") {
                loops += static_cast<int>(source.text.count(loop));
                source.text.remove(loop);
            }
            QVERIFY2(!box.match(source.text).hasMatch(), qPrintable(source.path));
        }
        QCOMPARE(loops, 1);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
