#include "app/base/log.h"
#include "app/credentials/claimrows.h"
#include "app/records/vault.h"
#include "tests/cli/program.h"
#include "tests/journey/allservices.h"
#include "tests/journey/desk.h"
#include "tests/journey/search.h"
#include "tests/support/ui/finder.h"

#include <QJsonArray>
#include <QMutex>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace kiosk;
using namespace kiosk::testing;

namespace {

/// Every log line of this process; the simulator writes its own from other threads.
class Log {
public:
    static QByteArray text() {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }
    static void clear() {
        const QMutexLocker lock(&s_mutex);
        s_text.clear();
    }
    static void write(QtMsgType /*type*/, const QMessageLogContext &context, const QString &message) {
        const QMutexLocker lock(&s_mutex);
        s_text += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
    }

private:
    static inline QMutex s_mutex;
    static inline QByteArray s_text;
};

/// Nothing of the program may land outside of this folder.
QString home() {
    return qEnvironmentVariable("HOME");
}

QString birthDate() {
    return QStringLiteral("1988-07-21");
}

/// The simulated person, as in resources/simulator/people.json.
QList<Confidential> personsValues() {
    return {{QStringLiteral("first name"), QStringLiteral("Marta")},
            {QStringLiteral("last name"), QStringLiteral("Teixeira")},
            {QStringLiteral("birth date"), birthDate()},
            {QStringLiteral("licence number"), QStringLiteral("T482-1190-7321")},
            {QStringLiteral("address"), QStringLiteral("Lighthouse Road")}};
}

/// A network that remembers what must not be found: the session that the service answers, and the tokens.
class Witness {
public:
    explicit Witness(Service &service) : m_service(service) {
        test::FaultRule listen;
        listen.applies = [](const test::TestRequest &request) {
            return request.method == "POST" && request.target.endsWith("/presentationSessions");
        };
        listen.fault = test::Fault::Replace;
        listen.replace = [this](const QByteArray &body) {
            m_session = body;
            return body;
        };
        service.network().setRule(listen);
    }

    QString link() const {
        static const QRegularExpression pattern(QStringLiteral("\"(http[^\"]*/appopen\\?u=[^\"]*)\""));
        return pattern.match(QString::fromUtf8(m_session)).captured(1);
    }
    QString requestId() const {
        return QUrlQuery(QUrl(link())).queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded).section(u'/', -1);
    }
    QString token() const {
        for (const test::TestRequest &request : m_service.network().requests()) {
            const QByteArray header = request.headers.value("authorization");
            if (header.startsWith("Bearer "))
                return QString::fromLatin1(header.mid(7));
        }
        return {};
    }
    QList<Confidential> linkValues() const {
        return {{QStringLiteral("session link"), link()}, {QStringLiteral("request id"), requestId()}};
    }
    QList<Confidential> accessValues() const {
        return {{QStringLiteral("token"), token()}, {QStringLiteral("client secret"), m_service.secret()}};
    }

private:
    Service &m_service;
    QByteArray m_session;
};

void planted(const QByteArray &bytes, const QString &spelling, const QString &what, const Findings &found) {
    const QString wanted = QStringLiteral(": %1 of %2").arg(spelling, what);
    QVERIFY2(std::any_of(found.cbegin(), found.cend(), [&](const QString &line) { return line.endsWith(wanted); }),
             qPrintable(wanted + u' ' + QString::fromLatin1(bytes.toPercentEncoding())));
}

/// The bytes that somebody would leave behind: with neighbours, and in base64 as a part of something longer.
QByteArray leftBehind(const Spelling &spelling, const QString &value) {
    if (!spelling.name.startsWith(QLatin1String("base64")))
        return "before" + spelling.bytes + "after";
    const bool url = spelling.name.startsWith(QLatin1String("base64url"));
    return (QByteArray(spelling.name.right(1).toInt(), '~') + value.toUtf8() + "after")
        .toBase64(url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
}

} // namespace

/// Nothing of a visitor and no secret is left behind: neither in the log, with every category enabled, nor in any file.
class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The test library's own handler keeps no text.
    void initTestCase() { m_handler = qInstallMessageHandler(Log::write); }
    void cleanupTestCase() { qInstallMessageHandler(m_handler); }
    void init() { Log::clear(); }

    void search_findsWhatIsPlanted_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QList<Confidential> all = personsValues();
        all += {{QStringLiteral("written date"), QStringLiteral("21 July 1988")},
                {QStringLiteral("token"), QStringLiteral("Zk3_w-8aQvTzY1mH0pLrXc5N")},
                {QStringLiteral("client secret"), QStringLiteral("simulated~secret-7Qm4.VxR2p_kT9w")},
                {QStringLiteral("session link"),
                 QStringLiteral("http://127.0.0.1:4711/appopen?u=http%3A%2F%2F127.0.0.1%3A4711%2F2b8f0d1a")},
                {QStringLiteral("name with an accent"), QStringLiteral("Zoë Müller")}};
        for (const Confidential &each : std::as_const(all))
            QTest::newRow(qPrintable(each.what)) << each.what << each.value;
    }

    void search_findsWhatIsPlanted() {
        QFETCH(QString, what);
        QFETCH(QString, value);
        const QList<Confidential> secrets{{what, value}};
        for (const Spelling &spelling : spellingsOf(value)) {
            const QByteArray bytes = leftBehind(spelling, value);
            planted(bytes, spelling.name, what, searchBytes(QStringLiteral("log"), bytes, secrets));

            const QTemporaryDir folder;
            QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".cache/deep")));
            const QString below = folder.filePath(QStringLiteral(".cache/deep/"));
            {
                QFile file(below + QStringLiteral(".hidden"));
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(bytes), bytes.size());
            }
            planted(bytes, spelling.name, what, searchFolder(folder.path(), secrets));
            QVERIFY(QFile::remove(below + QStringLiteral(".hidden")));
            QCOMPARE(searchFolder(folder.path(), secrets), Findings());

            // A file's name can hold neither zeros nor slashes, and no more than 255 bytes.
            if (bytes.contains('\0') || bytes.contains('/') || bytes.size() > 255)
                continue;
            QFile named(below + QFile::decodeName(bytes));
            QVERIFY2(named.open(QIODevice::WriteOnly), qPrintable(named.errorString()));
            named.close();
            planted(bytes, spelling.name, what, searchFolder(folder.path(), secrets));
        }
    }

    void search_findsWhatIsLogged() {
        qCWarning(logSession).noquote() << QStringLiteral("xMartax");
        qCDebug(logHttp).noquote() << QByteArray("~~Teixeira!").toBase64();
        QCOMPARE(
            searchBytes(QStringLiteral("log"), Log::text(), personsValues()),
            (Findings{QStringLiteral("log: UTF-8 of first name"), QStringLiteral("log: percent of first name"),
                      QStringLiteral("log: base64+2 of last name"), QStringLiteral("log: base64url+2 of last name")}));
    }

    void window_leavesNothingBehind() {
        Service service(quickPlot());
        const Witness witness(service);
        QList<Confidential> secrets = personsValues();
        {
            Desk desk(service.options());
            desk.kiosk().warm();
            QVERIFY(click(desk.window(), "type-driver-licence"));
            QWidget *page = shownPage(desk.window(), "verdictPage", 40'000);
            QVERIFY(page);
            const auto *end = desk.session().as<Concluded>();
            QVERIFY(end);
            const QLocale locale = ui::Languages::current().locale();
            for (const ClaimRow &row : rowsOf(end->type, end->presentation, locale)) {
                QVERIFY(shownTexts(page).contains(row.value));
                secrets.append({QStringLiteral("shown ") + row.id, row.value});
            }
            QVERIFY(secrets.constLast().value != birthDate()); // the other format of the date
            secrets += witness.linkValues() + witness.accessValues();
            secrets.append({QStringLiteral("session id"), end->sessionId});
            QVERIFY(click(page, "done"));
            QVERIFY(shownPage(desk.window(), "startPage"));
        }
        checkRecordsAreThere();
        checkNothingIs(QStringLiteral("log"), Log::text(), secrets);
        for (const char *line : {"kiosk.session: Concluded", "kiosk.http: ", "kiosk.simulator: "})
            QVERIFY2(Log::text().contains(line), (line + Log::text()).constData());
    }

    /// What the type's rules keep comes back from the store, and is readable nowhere.
    void keptValues_areReadableNowhere() {
        Service service(quickPlot());
        keepEverything(service.configFile());
        {
            Desk desk(service.options());
            desk.session().begin(*desk.kiosk().typeById(QStringLiteral("driver-licence")), {});
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().as<Concluded>(), 40'000);
        }
        SystemClock clock;
        const QString folder = home() + QStringLiteral("/data/verifier-kiosk/records");
        const auto store = records::Store::open({folder, false, true, {}}, clock);
        QVERIFY(store);
        const auto newest = (*store)->list({}, 0, 1);
        QVERIFY(newest && !newest->records.isEmpty());
        const auto values = records::Vault(**store).values(newest->records.constFirst());
        QVERIFY2(values, values ? "" : qPrintable(values.failure().detail));
        QStringList texts;
        for (const records::KeptValue &value : *values)
            texts.append(value.value.value_or(QString()));
        QVERIFY(texts.contains(QStringLiteral("Marta")));
        QVERIFY(texts.contains(QStringLiteral("Teixeira")));
        QVERIFY(texts.contains(birthDate()));
        checkNothingIs(QStringLiteral("log"), Log::text(), personsValues());
    }

    /// All types of the catalogue at once, each at a desk of its own: every provider with its values, tokens and links.
    void everyType_leavesNothingBehind() {
        auto services = std::make_unique<AllServices>(quickPlot());
        QList<Confidential> secrets;
        QStringList concluded;
        QStringList recorded;
        {
            Kiosk::Options options;
            options.configFile = services->configFile();
            std::vector<std::unique_ptr<Desk>> desks;
            const QStringList ids = typeIds(options);
            QVERIFY(ids.size() >= 9);
            for (const QString &id : ids) {
                desks.push_back(std::make_unique<Desk>(options));
                Desk &desk = *desks.back();
                QVERIFY(!desk.kiosk().isDemo());
                const CredentialType &type = *desk.kiosk().typeById(id);
                Inputs inputs;
                for (const InputField &field : type.inputs) {
                    inputs.insert(field.id, field.demoValue);
                    remember(QStringLiteral("input ") + field.id, field.demoValue, secrets);
                }
                connect(&desk.session(), &VerificationSession::phaseChanged, &desk.session(), [&desk, &secrets] {
                    if (const auto *inviting = desk.session().as<Inviting>())
                        rememberInvitation(inviting->invitation, secrets);
                });
                desk.session().begin(type, inputs);
            }
            for (const auto &desk : desks) {
                QTRY_VERIFY_WITH_TIMEOUT(desk->session().as<Concluded>() || desk->session().as<Failed>(), 60'000);
                const auto *end = desk->session().as<Concluded>();
                QVERIFY2(end, Log::text().constData());
                QCOMPARE(end->judgement.verdict, Verdict::Verified);
                concluded.append(end->type.id);
                remember(QStringLiteral("session id"), end->sessionId, secrets);
                for (const PresentedCredential &credential : end->presentation.credentials) {
                    recorded << credential.type << credential.issuer;
                    for (const Claim &claim : credential.claims) {
                        remember(claim.id, claim.value, secrets);
                        remember(claim.id, QString::fromLatin1(claim.picture.left(60).toBase64()), secrets);
                    }
                }
                for (const ClaimRow &row : rowsOf(end->type, end->presentation, ui::Languages::current().locale()))
                    remember(QStringLiteral("shown ") + row.id, row.value, secrets);
                QWidget *page = shownPage(desk->window(), "verdictPage", 10'000);
                QVERIFY(page && click(page, "done"));
            }
            QCOMPARE(concluded, ids);
        }
        for (const Confidential &secret : services->secrets())
            remember(secret.what, secret.value, secrets);
        // A record names the kind of document and its issuer, which some documents say of themselves, too.
        const auto isRecorded = [&recorded](const Confidential &secret) {
            return recorded.contains(secret.value);
        };
        secrets.erase(std::remove_if(secrets.begin(), secrets.end(), isRecorded), secrets.end());
        // With it goes its configuration file, which names kinds of documents, as some claims do.
        services.reset();
        for (const char *what : {"access_token", "authorisation", "didit api_key", "nchain api_key", "link", "code",
                                 "session id", "vp_token", "nonce", "vendor_data", "portrait_image", "IMAGE", "email",
                                 "memberNumber", "Student Number", "input user"}) {
            const bool has = std::any_of(secrets.cbegin(), secrets.cend(), [what](const Confidential &secret) {
                return secret.what == QLatin1String(what);
            });
            QVERIFY2(has, what);
        }
        checkNothingIs(QStringLiteral("log"), Log::text(), secrets);
        checkEachWouldBeFound(secrets);
    }

    void commandLine_leavesNothingBehind_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("text") << QStringList();
        QTest::newRow("json") << QStringList(QStringLiteral("--json"));
    }

    void commandLine_leavesNothingBehind() {
        QFETCH(QStringList, options);
        Service service(quickPlot());
        const Witness witness(service);
        qputenv(Service::SecretVariable, service.secret().toUtf8());
        // The network of this test lives in this process: the program runs beside it.
        QProcess program;
        program.start(test::program(), QStringList{QStringLiteral("verify"), QStringLiteral("driver-licence"),
                                                   QStringLiteral("--config"), service.configFile()} +
                                           options);
        QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning, 60'000);
        const QByteArray out = program.readAllStandardOutput();
        const QByteArray log = program.readAllStandardError();
        QVERIFY2(program.exitCode() == 0, (out + log).constData());
        QVERIFY(out.contains("Teixeira"));

        checkRecordsAreThere();
        QList<Confidential> secrets = personsValues() + witness.accessValues();
        // With --json, the visitor's code and link are shown beside the one object that goes to standard output.
        if (options.isEmpty())
            secrets += witness.linkValues();
        checkNothingIs(QStringLiteral("standard error"), log, secrets);
        checkNothingIs(QStringLiteral("standard error"), {}, witness.linkValues());
        for (const char *line : {"kiosk.session: Concluded", "kiosk.http: "})
            QVERIFY2(log.contains(line), log.constData());
    }

private:
    QtMessageHandler m_handler = nullptr;

    /// The home folder is no empty place to look in: the verification's record is there, with the names of its claims.
    static void checkRecordsAreThere() {
        const QString folder = home() + QStringLiteral("/data/verifier-kiosk/records");
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/records.sqlite")));
        QVERIFY(!searchFolder(folder, {{QStringLiteral("claim's name"), QStringLiteral("First Name")}}).isEmpty());
    }

    static void keepEverything(const QString &configFile) {
        QFile file(configFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray toml = file.readAll();
        file.close();
        toml.replace("[[types.credentials]]", "look_up = [\"Last Name\", \"Date of Birth\"]\nlook_up_days = 30\n"
                                              "[[types.credentials]]");
        toml.replace("\" },", "\", keep = \"value\", keep_days = 30 },");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size());
    }

    static QStringList typeIds(const Kiosk::Options &options) {
        Desk desk(options);
        QStringList ids;
        for (const CredentialType &type : desk.kiosk().types())
            ids.append(type.id);
        return ids;
    }

    /// Short texts ("B", "M", "true") are everywhere.
    static void remember(const QString &what, const QString &value, QList<Confidential> &secrets) {
        const bool isKnown = std::any_of(secrets.cbegin(), secrets.cend(),
                                         [&value](const Confidential &secret) { return secret.value == value; });
        if (value.size() >= 5 && !isKnown)
            secrets.append({what, value});
    }

    static void rememberInvitation(const Invitation &invitation, QList<Confidential> &secrets) {
        remember(QStringLiteral("link"), invitation.link, secrets);
        remember(QStringLiteral("code"), invitation.matchCode, secrets);
        for (const QVariant &value : invitation.context)
            remember(QStringLiteral("context"), value.toString(), secrets);
    }

    /// The search is no better than its list: each of these is found where it lies, in the log and in a file.
    static void checkEachWouldBeFound(const QList<Confidential> &secrets) {
        QFile file(home() + QStringLiteral("/left-behind"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const Confidential &secret : secrets) {
            file.write(secret.value.toUtf8() + '\n');
            qCWarning(logSession).noquote() << secret.value;
        }
        file.close();
        const Findings log = searchBytes(QStringLiteral("log"), Log::text(), secrets);
        const Findings files = searchFolder(home(), secrets);
        QVERIFY(file.remove());
        for (const Confidential &secret : secrets) {
            const QString wanted = QStringLiteral(": UTF-8 of ") + secret.what;
            const auto tells = [&wanted](const QString &line) {
                return line.endsWith(wanted);
            };
            QVERIFY2(std::any_of(log.cbegin(), log.cend(), tells), qPrintable(secret.what));
            QVERIFY2(std::any_of(files.cbegin(), files.cend(), tells), qPrintable(secret.what));
        }
    }

    /// Neither in these bytes nor anywhere in the home folder.
    static void checkNothingIs(const QString &place, const QByteArray &bytes, const QList<Confidential> &secrets) {
        for (const Confidential &secret : secrets)
            QVERIFY2(secret.value.size() >= 5, qPrintable(secret.what));
        const Findings found = searchBytes(place, bytes, secrets) + searchFolder(home(), secrets);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

int main(int argc, char **argv) {
    const QTemporaryDir folder;
    const QByteArray root = folder.path().toUtf8();
    qputenv("HOME", root);
    for (const char *place : {"CONFIG", "CACHE", "DATA", "STATE"})
        qputenv((QByteArray("XDG_") + place + "_HOME").constData(), root + '/' + QByteArray(place).toLower());
    qputenv("TMPDIR", root + "/tmp");
    if (!QDir(folder.path()).mkpath(QStringLiteral("tmp")))
        return 1;
    qputenv("QT_LOGGING_RULES", "kiosk.*=true");
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    qputenv("QT_MESSAGE_PATTERN", "%{category}: %{message}");

    QApplication application(argc, argv);
    PrivacyTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_privacy.moc"
