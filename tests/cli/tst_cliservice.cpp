// `service` against a running `simulate`, as an administrator uses it: lists, filters, pages, single records, and what
// it says where a service has no such thing.
#include "app/providers/registry.h"
#include "tests/cli/simulation.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

QJsonArray rowsOf(const Run &listed) {
    return listed.json()[u"rows"].toArray();
}

QString kindOf(const Run &failed) {
    return failed.json()[u"failure"][u"kind"].toString();
}

} // namespace

class TestCliService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A kiosk's file like the demo's, against a simulator in a process of its own.
    void initTestCase() {
        m_simulation = std::make_unique<Simulation>(QStringList{QStringLiteral("--autoplay")});
        QFile demo(QStringLiteral(KIOSK_SOURCE_DIR "/resources/demo/kiosk.toml"));
        QVERIFY(demo.open(QIODevice::ReadOnly));
        QString toml = QString::fromUtf8(demo.readAll());
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const ProviderDescriptor &descriptor : providers()) {
            static const QRegularExpression value(QStringLiteral("^([a-z_]+) = (.+)$"));
            const QStringList lines = m_simulation->linesOf(descriptor.name);
            for (const QString &line : lines) {
                const QRegularExpressionMatch match = value.match(line);
                if (!match.hasMatch())
                    continue;
                const QString name = QStringLiteral("%1.%2").arg(descriptor.id, match.captured(1));
                toml.replace(u'@' + name + u'@', match.captured(2));
                m_environment.insert(variableOf(name), match.captured(2));
                if (match.captured(1) == u"client_secret" || match.captured(1) == u"api_key")
                    m_environment.insert(variableOf(descriptor.id), match.captured(2));
            }
        }
        static const QRegularExpression secret(QStringLiteral("\"keychain:([^\"]+)\""));
        for (auto match = secret.match(toml); match.hasMatch(); match = secret.match(toml))
            toml.replace(match.captured(0), QStringLiteral("\"env:%1\"").arg(variableOf(match.captured(1))));
        QVERIFY2(!toml.contains(QRegularExpression(QStringLiteral("@[a-z]"))), qPrintable(toml));
        QFile file(m_folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml.toUtf8());
        // Without create_user the desk has to say who it is.
        file.write("[[types]]\nid = \"known-guest\"\nlabel = \"Known guest\"\nservice = \"pingone-verify\"\n"
                   "user = \"username\"\n[[types.credentials]]\ntype = \"Government ID\"\n"
                   "claims = [{ id = \"lastName\" }]\n"
                   "[[types]]\nid = \"same-face\"\nlabel = \"Same face\"\nservice = \"pingone-verify\"\n"
                   "match = [\"reference_selfie\"]\n[[types.credentials]]\ntype = \"Government ID\"\n"
                   "claims = [{ id = \"lastName\" }]\n");
    }

    void cleanupTestCase() { m_simulation.reset(); }

    void outside_the_demo_a_missing_input_is_named() {
        const Run missing = kiosk({QStringLiteral("verify"), QStringLiteral("known-guest")});
        QCOMPARE(missing.exitCode, 64);
        QVERIFY2(missing.err.contains("--input user="), missing.err.constData());
        const Run unknown =
            kiosk({QStringLiteral("verify"), QStringLiteral("photo-id"), QStringLiteral("--input"),
                   QStringLiteral("user=mteixeira"), QStringLiteral("--input"), QStringLiteral("shoe_size=38")});
        QCOMPARE(unknown.exitCode, 64);
        QVERIFY2(unknown.err.contains("shoe_size"), unknown.err.constData());
    }

    /// Larger than one argument of a command line can be.
    void a_picture_is_sent_from_its_file() {
        const QString path = m_folder.filePath(QStringLiteral("face.jpg"));
        const auto verifyWith = [&](const QByteArray &content) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return Run{};
            file.close();
            return kiosk({QStringLiteral("verify"), QStringLiteral("same-face"), QStringLiteral("--input"),
                          QStringLiteral("reference_selfie=@") + path});
        };
        const QByteArray jpeg = "\xFF\xD8\xFF\xE0" + QByteArray(300'000, 'x');
        const Run verified = verifyWith(jpeg);
        QVERIFY2(verified.exitCode == 0, verified.err.constData());
        for (const auto &[content, words] :
             {std::pair<QByteArray, QByteArray>("\x89PNG\r\n\x1a\n", "a JPEG picture is expected, not "),
              std::pair<QByteArray, QByteArray>({}, "a JPEG picture is expected, not "),
              std::pair<QByteArray, QByteArray>(jpeg + QByteArray(4 * 1024 * 1024, 'x'),
                                                "a picture of at most 4 MB is expected, not ")}) {
            const Run refused = verifyWith(content);
            QCOMPARE(refused.exitCode, 64);
            QVERIFY2(refused.err.contains("'reference_selfie' (Reference picture): " + words + path.toUtf8()),
                     refused.err.constData());
        }
        QVERIFY(QFile::remove(path));
        const Run nothing = kiosk({QStringLiteral("verify"), QStringLiteral("same-face"), QStringLiteral("--input"),
                                   QStringLiteral("reference_selfie=@") + path});
        QCOMPARE(nothing.exitCode, 64);
        QVERIFY2(nothing.err.contains("there is no readable file " + path.toUtf8()), nothing.err.constData());
    }

    void what_can_be_asked_for_is_listed_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("sign");
        QTest::newRow("PingOne Credentials") << QStringLiteral("pingone") << QStringLiteral("Driver License");
        QTest::newRow("PingOne Verify") << QStringLiteral("pingone-verify") << QStringLiteral("Document and face");
        QTest::newRow("Didit") << QStringLiteral("didit") << QStringLiteral("OCR + NFC");
        QTest::newRow("nChain") << QStringLiteral("nchain-web-app") << QStringLiteral("membershipCredential");
        QTest::newRow("Universal OID4VP") << QStringLiteral("universal-oid4vp") << QStringLiteral("proof-of-age");
    }

    void what_can_be_asked_for_is_listed() {
        QFETCH(const QString, service);
        QFETCH(const QString, sign);
        const Run listed = kiosk({QStringLiteral("service"), QStringLiteral("types"), service});
        QVERIFY2(listed.exitCode == 0, listed.err.constData());
        QVERIFY2(QString::fromUtf8(listed.out).contains(sign), listed.out.constData());
        const Run json = kiosk({QStringLiteral("service"), QStringLiteral("types"), service, QStringLiteral("--json")});
        QVERIFY(!rowsOf(json).isEmpty());
        QCOMPARE(json.json()[u"hasMore"].toBool(true), false);
    }

    void didit_s_sessions_are_listed_filtered_and_shown() {
        const Run verified =
            kiosk({QStringLiteral("verify"), QStringLiteral("passport-chip"), QStringLiteral("--json")});
        QVERIFY2(verified.exitCode == 0, verified.err.constData());
        const QString id = verified.json()[u"sessionId"].toString();
        const Run approved = service({QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("--filter"),
                                      QStringLiteral("status=Approved")});
        QCOMPARE(rowsOf(approved).size(), 1);
        QCOMPARE(rowsOf(approved)[0][u"id"].toString(), id);
        QCOMPARE(rowsOf(approved)[0][u"title"].toString(), QStringLiteral("Marta Teixeira"));
        QVERIFY(rowsOf(service({QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("--filter"),
                                QStringLiteral("status=Declined")}))
                    .isEmpty());
        const Run shown = service({QStringLiteral("show"), QStringLiteral("didit"), id});
        QCOMPARE(shown.json()[u"status"].toString(), QStringLiteral("Approved"));
        const Run history = service({QStringLiteral("history"), QStringLiteral("didit"), QStringLiteral("--filter"),
                                     QStringLiteral("session=%1").arg(id)});
        QCOMPARE(history.exitCode, 0);
        const Run wrong = service({QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("--filter"),
                                   QStringLiteral("shoe_size=38")});
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY2(wrong.err.contains("shoe_size"), wrong.err.constData());
    }

    void pingone_verify_s_transactions_belong_to_a_user() {
        const Run verified = kiosk({QStringLiteral("verify"), QStringLiteral("photo-id"), QStringLiteral("--input"),
                                    QStringLiteral("user=mteixeira"), QStringLiteral("--json")});
        QVERIFY2(verified.exitCode == 0, verified.err.constData());
        const Run whose = service({QStringLiteral("list"), QStringLiteral("pingone-verify")});
        QCOMPARE(whose.exitCode, 64);
        QVERIFY2(whose.err.contains("(user)"), whose.err.constData());
        const Run listed = service({QStringLiteral("list"), QStringLiteral("pingone-verify"),
                                    QStringLiteral("--filter"), QStringLiteral("user=mteixeira")});
        QCOMPARE(rowsOf(listed).size(), 1);
        QCOMPARE(rowsOf(listed)[0][u"status"].toString(), QStringLiteral("SUCCESS"));
        const Run shown =
            service({QStringLiteral("show"), QStringLiteral("pingone-verify"), rowsOf(listed)[0][u"id"].toString()});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.json()[u"status"].toString(), QStringLiteral("SUCCESS"));
        const Run nobody = service({QStringLiteral("list"), QStringLiteral("pingone-verify"),
                                    QStringLiteral("--filter"), QStringLiteral("user=nobody")});
        QVERIFY(nobody.exitCode == 0 && rowsOf(nobody).isEmpty());
    }

    void nchain_s_records_have_pages_and_searches_leave_a_trace() {
        const QString key = m_simulation->valueOf(QStringLiteral("nChain Identity"), QStringLiteral("api_key"));
        const QString base = m_simulation->valueOf(QStringLiteral("nChain Identity"), QStringLiteral("base_url"));
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-euc"),
                     QStringLiteral("for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do curl -sf -o "
                                    "/dev/null -H 'x-api-key: %1' -X POST "
                                    "'%2/api/v1/verifiable-presentations/definition/emailCredential'; done")
                         .arg(key, base)});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const Run first = service({QStringLiteral("list"), QStringLiteral("nchain")});
        const Run second =
            service({QStringLiteral("list"), QStringLiteral("nchain"), QStringLiteral("--page"), QStringLiteral("2")});
        QVERIFY2(first.exitCode == 0 && second.exitCode == 0, (first.err + second.err).constData());
        QVERIFY(first.json()[u"hasMore"].toBool());
        QVERIFY(!second.json()[u"hasMore"].toBool(true));
        QCOMPARE(rowsOf(first).size() + rowsOf(second).size(), 21);
        const QString id = rowsOf(second)[0][u"id"].toString();
        QVERIFY(!id.isEmpty());
        const Run shown = service({QStringLiteral("show"), QStringLiteral("nchain"), id});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        const Run one = service({QStringLiteral("list"), QStringLiteral("nchain"), QStringLiteral("--filter"),
                                 QStringLiteral("correlationId=%1").arg(id)});
        QCOMPARE(rowsOf(one).size(), 1);
        const Run history = service({QStringLiteral("history"), QStringLiteral("nchain")});
        QCOMPARE(rowsOf(history).size(), 3);
    }

    void what_a_service_does_not_have_is_said() {
        for (const QStringList &words :
             {QStringList{QStringLiteral("list"), QStringLiteral("pingone")},
              QStringList{QStringLiteral("history"), QStringLiteral("pingone-verify")},
              QStringList{QStringLiteral("list"), QStringLiteral("universal-oid4vp")},
              QStringList{QStringLiteral("show"), QStringLiteral("universal-oid4vp"), QStringLiteral("1")},
              QStringList{QStringLiteral("list"), QStringLiteral("didit-v1")},
              QStringList{QStringLiteral("types"), QStringLiteral("nchain")}}) {
            const Run refused = service(words);
            QVERIFY2(refused.exitCode == 64, qPrintable(words.join(u' ')));
            QCOMPARE(kindOf(refused), QStringLiteral("REQUEST-REFUSED"));
        }
        const Run unknown = service(
            {QStringLiteral("show"), QStringLiteral("didit"), QStringLiteral("11111111-2222-4333-8444-555555555555")});
        QCOMPARE(unknown.exitCode, 69);
        QCOMPARE(kindOf(unknown), QStringLiteral("NOT-FOUND"));
    }

    void wrong_lines_are_usage_errors() {
        for (const QStringList &words :
             {QStringList{}, QStringList{QStringLiteral("list")},
              QStringList{QStringLiteral("list"), QStringLiteral("nobody")},
              QStringList{QStringLiteral("dance"), QStringLiteral("didit")},
              QStringList{QStringLiteral("show"), QStringLiteral("didit")},
              QStringList{QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("id")},
              QStringList{QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("--page"),
                          QStringLiteral("0")},
              QStringList{QStringLiteral("list"), QStringLiteral("didit"), QStringLiteral("--filter"),
                          QStringLiteral("status")}}) {
            const Run wrong = service(words);
            QVERIFY2(wrong.exitCode == 64, qPrintable(words.join(u' ')));
            QVERIFY(wrong.out.isEmpty());
            QVERIFY(!wrong.err.isEmpty());
        }
    }

private:
    static QString variableOf(QString name) {
        return QStringLiteral("SIMULATED_") + name.replace(u'.', u'_').replace(u'-', u'_').toUpper();
    }

    Run kiosk(QStringList arguments) const {
        arguments += {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("kiosk.toml"))};
        return run(arguments, m_environment);
    }
    Run service(const QStringList &words) const {
        return kiosk(QStringList{QStringLiteral("service")} + words + QStringList{QStringLiteral("--json")});
    }

    std::unique_ptr<Simulation> m_simulation;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestCliService)
#include "tst_cliservice.moc"
