#include "app/simulator/filledtext.h"
#include "tests/simulator/client.h"
#include "tests/simulator/watched.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace kiosk::sim;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

/// A visitor with a browser in front of a simulator, and the verifier's view of the same session.
struct Visit {
    explicit Visit(const QJsonObject &asked, Scenario scenario = Scenario::Approve)
        : simulator(startSimulator(scenario)), verifier(*simulator) {
        verifier.signIn();
        session = startedFrom(verifier.create(QJsonDocument(asked).toJson()));
    }

    Answer open() { return browser.get(QUrl(session.appOpen)); }
    Answer press(const QString &button) { return browser.send("POST", action(button), {}, form()); }
    QString word() { return verifier.statusWord(session.id); }
    QUrl action(const QString &button) const {
        return QUrl(simulator->baseUrl().toString() + QStringLiteral("/wallet/") + session.requestId + u'/' + button);
    }
    static Headers form() { return {{"Content-Type", "application/x-www-form-urlencoded"}}; }

    std::unique_ptr<Simulator> simulator;
    PingOneClient verifier;
    Client browser;
    Started session;
};

QJsonObject asking(const QString &type, const QStringList &keys, const QString &message) {
    return {{QStringLiteral("message"), message},
            {QStringLiteral("requestedCredentials"),
             QJsonArray{QJsonObject{{QStringLiteral("type"), type},
                                    {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}}}}};
}

QJsonObject usual() {
    return asking(QStringLiteral("Driver License"), {QStringLiteral("First Name"), QStringLiteral("Date of Birth")},
                  QStringLiteral("Harbour Hotel checks your age"));
}

/// A page that needs nothing but itself and cannot be made to run anything.
void checkPage(const Answer &answer) {
    const QString page = QString::fromUtf8(answer.body);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    QVERIFY(page.contains(QStringLiteral("<strong>Demo</strong>")));
    QVERIFY(page.contains(QStringLiteral("name=\"viewport\"")));
    QVERIFY(!page.contains(QStringLiteral("{{")));
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QVERIFY(!page.contains(QRegularExpression(QStringLiteral("(src|href|srcset)\\s*=|url\\(|@import"))));

    const QByteArray policy = answer.headers.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("form-action 'self'"));
    const qsizetype from = page.indexOf(QStringLiteral("<style>")) + 7;
    const QByteArray style = page.mid(from, page.indexOf(QStringLiteral("</style>")) - from).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY2(policy.contains("style-src 'sha256-" + digest + "'"), "the page's own style must be allowed");
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("no-referrer"));
}

} // namespace

class TestWalletPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholders() {
        const Values values{{QStringLiteral("a"), QStringLiteral("\"{{b}}\"<>&'\n")},
                            {QStringLiteral("b"), QStringLiteral("[1]")}};
        QCOMPARE(fillJson(QStringLiteral("{\"x\": \"{{a}}\", \"y\": \"{{=b}}\"}"), values),
                 QByteArray("{\"x\": \"\\\"{{b}}\\\"<>&'\\n\", \"y\": [1]}"));
        QCOMPARE(fillMarkup(QStringLiteral("<p>{{a}}{{=b}}{{nothing}}</p>"), values),
                 QStringLiteral("<p>&quot;{{b}}&quot;&lt;&gt;&amp;&#39;\n[1]</p>"));
        QCOMPARE(fillMarkup(QStringLiteral("{{a}}"), {{QStringLiteral("a"), QString(QChar(0)) + QChar(8) + QChar(27)}}),
                 QString());
    }

    void openingFetchesTheRequest() {
        Visit visit(usual());
        QCOMPARE(visit.word(), QStringLiteral("INITIAL"));
        const Answer answer = visit.open();
        QCOMPARE(answer.status, 200);
        checkPage(answer);
        const QString page = QString::fromUtf8(answer.body);
        for (const char *text :
             {"Verifier Kiosk demo", "Harbour Hotel checks your age", "Driver License", "First Name", "Date of Birth",
              "Harbour State Motor Vehicles", ">Share</button>", ">Decline</button>"}) {
            QVERIFY2(page.contains(QLatin1String(text)), text);
        }
        QVERIFY(!page.contains(QStringLiteral("Last Name")));
        QVERIFY(!page.contains(QStringLiteral("Marta")));
        QCOMPARE(visit.word(), QStringLiteral("WAITING"));
    }

    void formsLeadWhereTheySay() {
        Visit visit(usual());
        const QString page = QString::fromUtf8(visit.open().body);
        const QRegularExpression form(QStringLiteral("<form method=\"post\" action=\"([^\"]+)\">"));
        QStringList actions;
        auto forms = form.globalMatch(page);
        while (forms.hasNext()) {
            actions.append(visit.simulator->baseUrl().resolved(QUrl(forms.next().captured(1))).toString());
        }
        QStringList expected;
        for (const char *button : {"share", "decline", "wrong-issuer", "revoked", "under-age", "never-scanned"})
            expected.append(visit.action(QLatin1String(button)).toString());
        QCOMPARE(actions, expected);
    }

    void everyServiceHasItsPage_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("plays");
        const QStringList usual{QStringLiteral("wrong-issuer"), QStringLiteral("revoked"), QStringLiteral("under-age")};
        const QStringList checked{QStringLiteral("review"), QStringLiteral("never-scanned")};
        QTest::newRow("pingone-credentials")
            << QStringList{QStringLiteral("PingOne Credentials"), QStringLiteral("Driver License")}
            << usual + QStringList{QStringLiteral("never-scanned")};
        QTest::newRow("pingone-verify") << QStringList{QStringLiteral("PingOne Verify"),
                                                       QStringLiteral("code on the screen at the desk"),
                                                       QStringLiteral("Send the pictures")}
                                        << usual + checked;
        QTest::newRow("didit") << QStringList{QStringLiteral("Didit"), QStringLiteral("Passport"),
                                              QStringLiteral("Show no face")}
                               << usual + checked;
        QTest::newRow("nchain") << QStringList{QStringLiteral("nChain Identity"), QStringLiteral("email")} << usual;
        QTest::newRow("universal-oid4vp")
            << QStringList{QStringLiteral("Universal OID4VP"), QStringLiteral("age_over_18")} << usual;
    }

    /// The page names and colours its service, says what is asked for, and each of its buttons does something.
    void everyServiceHasItsPage() {
        QFETCH(const QStringList, texts);
        QFETCH(const QStringList, plays);
        const QString provider = QString::fromLatin1(QTest::currentDataTag());
        const auto simulator = startSimulator();
        SimulatedService *service = simulator->serviceOf(provider);
        Client browser;
        const auto open = [&] {
            const Watched watched(*service, provider);
            return simulator->baseUrl().toString() + QStringLiteral("/wallet/") +
                   service->look(watched.link, false)->id;
        };
        const Answer answer = browser.get(QUrl(open()));
        QCOMPARE(answer.status, 200);
        checkPage(answer);
        const QString page = QString::fromUtf8(answer.body);
        for (const QString &text : texts)
            QVERIFY2(page.contains(text), qPrintable(text));
        QVERIFY(page.contains(QStringLiteral("<body class=\"%1\">").arg(service->mount())));
        QStringList offered;
        static const QRegularExpression button(QStringLiteral("<button type=\"submit\" id=\"([^\"]+)\""));
        for (auto found = button.globalMatch(page); found.hasNext();)
            offered.append(found.next().captured(1));
        QCOMPARE(offered, (QStringList{QStringLiteral("share"), QStringLiteral("decline")} + plays));
        for (const QString &pressed : std::as_const(offered)) {
            const Answer end = browser.send("POST", QUrl(open() + u'/' + pressed), {}, Visit::form());
            const bool isOver = pressed == u"never-scanned";
            QCOMPARE(end.status, isOver ? 410 : 200);
            checkPage(end);
            const QByteArray sign = isOver                  ? "id=\"over\""
                                    : pressed == u"decline" ? "id=\"declined\""
                                                            : "id=\"shared\"";
            QVERIFY2(end.body.contains(sign), end.body.constData());
        }
        // What is not on the page is not taken.
        QCOMPARE(browser.send("POST", QUrl(open() + QStringLiteral("/slow")), {}, Visit::form()).status, 409);
    }

    void aPlayIsForItsSessionOnly() {
        const auto simulator = startSimulator();
        SimulatedService *service = simulator->serviceOf(QStringLiteral("didit"));
        const auto wordAfter = [&](const QString &button) {
            const Watched watched(*service, QStringLiteral("didit"));
            Client browser;
            browser.send("POST",
                         QUrl(simulator->baseUrl().toString() + QStringLiteral("/wallet/") +
                              service->look(watched.link, false)->id + u'/' + button),
                         {}, Visit::form());
            return QJsonDocument::fromJson(watched.poll().body)[u"status"].toString();
        };
        QCOMPARE(wordAfter(QStringLiteral("review")), QStringLiteral("In Review"));
        QCOMPARE(wordAfter(QStringLiteral("share")), QStringLiteral("Approved"));
        QCOMPARE(wordAfter(QStringLiteral("revoked")), QStringLiteral("Declined"));
        QCOMPARE(wordAfter(QStringLiteral("never-scanned")), QStringLiteral("Abandoned"));
    }

    void share() {
        Visit visit(usual());
        visit.open();
        const Answer answer = visit.press(QStringLiteral("share"));
        QCOMPARE(answer.status, 200);
        checkPage(answer);
        QVERIFY(answer.body.contains("id=\"shared\""));
        QVERIFY(answer.body.contains("Thank you"));
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_SUCCESSFUL"));
        // Pressing again, going back, opening the link again: it stays shared and says so.
        QVERIFY(visit.press(QStringLiteral("share")).body.contains("id=\"shared\""));
        QVERIFY(visit.press(QStringLiteral("decline")).body.contains("id=\"shared\""));
        QVERIFY(visit.open().body.contains("id=\"shared\""));
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_SUCCESSFUL"));
    }

    void decline() {
        Visit visit(usual());
        visit.open();
        const Answer answer = visit.press(QStringLiteral("decline"));
        QCOMPARE(answer.status, 200);
        checkPage(answer);
        QVERIFY(answer.body.contains("id=\"declined\""));
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_FAILED"));
        QVERIFY(visit.press(QStringLiteral("share")).body.contains("id=\"declined\""));
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_FAILED"));
    }

    void sharesWithoutOpening() {
        Visit visit(usual());
        QCOMPARE(visit.press(QStringLiteral("share")).status, 200);
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_SUCCESSFUL"));
    }

    void overIsOver() {
        QJsonObject asked = usual();
        asked.insert(QStringLiteral("timeoutSeconds"), 1);
        Visit visit(asked);
        QTRY_COMPARE_WITH_TIMEOUT(visit.open().status, 410, 30000);
        const Answer answer = visit.press(QStringLiteral("share"));
        QCOMPARE(answer.status, 410);
        checkPage(answer);
        QVERIFY(answer.body.contains("id=\"over\""));
        QVERIFY(!answer.body.contains("<form"));
    }

    void saysWhereAnAnswerIsLost() {
        Visit visit(usual(), Scenario::SilentExpiry);
        const QString page = QString::fromUtf8(visit.open().body);
        QVERIFY(page.contains(QStringLiteral("silent-expiry")));
        const Answer answer = visit.press(QStringLiteral("share"));
        QCOMPARE(answer.status, 409);
        checkPage(answer);
        QVERIFY(answer.body.contains("id=\"not-taken\""));
        QCOMPARE(visit.word(), QStringLiteral("WAITING"));
    }

    void unknownLinks_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("no link") << QStringLiteral("/appopen");
        QTest::newRow("empty link") << QStringLiteral("/appopen?u=");
        QTest::newRow("other link") << QStringLiteral("/appopen?u=https%3A%2F%2Fexample.org%2F");
        QTest::newRow("markup") << QStringLiteral("/appopen?u=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        QTest::newRow("no request") << QStringLiteral("/wallet/00000000-0000-0000-0000-000000000000");
        QTest::newRow("no action") << QStringLiteral("/wallet/00000000-0000-0000-0000-000000000000/steal");
        QTest::newRow("dots") << QStringLiteral("/wallet/../../etc/passwd");
        QTest::newRow("elsewhere") << QStringLiteral("/favicon.ico");
    }
    void unknownLinks() {
        QFETCH(const QString, path);
        const auto simulator = startSimulator();
        Client browser;
        const Answer answer = browser.get(QUrl(simulator->baseUrl().toString() + path));
        QCOMPARE(answer.status, 404);
        checkPage(answer);
        QVERIFY(!answer.body.contains("alert"));
    }

    void linksDoNotChangeAnything() {
        Visit visit(usual());
        QCOMPARE(visit.browser.get(visit.action(QStringLiteral("share"))).status, 405);
        QCOMPARE(visit.word(), QStringLiteral("INITIAL"));
        QCOMPARE(visit.browser.send("POST", QUrl(visit.session.appOpen), {}, Visit::form()).status, 405);
        QCOMPARE(visit.word(), QStringLiteral("INITIAL"));
    }

    void foreignTextStaysText() {
        const QString evil = QStringLiteral("<b>bold</b><script>alert(1)</script>\"'&amp; {{id}} {{=items}}");
        Visit visit(asking(evil + u'T', {evil + u'K'}, evil + QStringLiteral("M\nsecond line")));
        const Answer answer = visit.open();
        QCOMPARE(answer.status, 200);
        checkPageWithBraces(answer);
        const QString page = QString::fromUtf8(answer.body);
        QVERIFY(!page.contains(QStringLiteral("<b>")));
        QVERIFY(!page.contains(QStringLiteral("<script")));
        const QString harmless = QStringLiteral("&lt;b&gt;bold&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
                                                "&quot;&#39;&amp;amp; {{id}} {{=items}}");
        for (const char16_t end : {u'T', u'K', u'M'}) {
            QVERIFY(page.contains(harmless + end));
        }
    }

    void wholeCredentialIsListed() {
        Visit visit(asking(QStringLiteral("Student Card"), {}, {}));
        const QString page = QString::fromUtf8(visit.open().body);
        QVERIFY(page.contains(QStringLiteral("Faculty")));
        QVERIFY(page.contains(QStringLiteral("Valid Until")));
        QVERIFY(!page.contains(QStringLiteral("class=\"message\"")));
    }

    void missingCredentialIsNamed() {
        Visit visit(asking(QStringLiteral("Pilot Licence"), {QStringLiteral("Rating")}, {}));
        const Answer answer = visit.open();
        QVERIFY(answer.body.contains("This wallet holds no such credential"));
        QVERIFY(visit.press(QStringLiteral("share")).body.contains("id=\"shared\""));
        QCOMPARE(visit.word(), QStringLiteral("VERIFICATION_FAILED"));
    }

    void worksOverTls() {
        SimulatorOptions options;
        options.tls = true;
        const auto simulator = startSimulator(options);
        PingOneClient client(*simulator);
        client.tls.setCaCertificates({simulator->authority()});
        client.signIn();
        const Started session = startedFrom(client.create(QJsonDocument(usual()).toJson()));
        const Answer answer = client.get(QUrl(session.appOpen));
        QCOMPARE(answer.status, 200);
        checkPage(answer);
        QCOMPARE(client.statusWord(session.id), QStringLiteral("WAITING"));
    }

    void manyVisitorsAtOnce() {
        const auto simulator = startSimulator();
        PingOneClient verifier(*simulator);
        verifier.signIn();
        constexpr int count = 50;
        std::vector<Started> sessions;
        for (int i = 0; i < count; ++i) {
            sessions.push_back(startedFrom(verifier.create(QJsonDocument(usual()).toJson())));
        }
        std::vector<std::unique_ptr<Client>> browsers;
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < count; ++i) {
            const QString button = i % 2 == 0 ? QStringLiteral("share") : QStringLiteral("decline");
            const QUrl url(simulator->baseUrl().toString() + QStringLiteral("/wallet/") +
                           sessions[static_cast<std::size_t>(i)].requestId + u'/' + button);
            browsers.push_back(std::make_unique<Client>());
            replies.push_back(browsers.back()->begin("POST", url, {}, Visit::form()));
        }
        for (int i = 0; i < count; ++i) {
            QCOMPARE(Client::finish(replies[static_cast<std::size_t>(i)]).status, 200);
            QCOMPARE(verifier.statusWord(sessions[static_cast<std::size_t>(i)].id),
                     i % 2 == 0 ? QStringLiteral("VERIFICATION_SUCCESSFUL") : QStringLiteral("VERIFICATION_FAILED"));
        }
    }

private:
    /// As checkPage(), for a page whose foreign text holds braces itself.
    static void checkPageWithBraces(Answer answer) {
        answer.body.replace("{{id}} {{=items}}", "");
        checkPage(answer);
    }
};

QTEST_GUILESS_MAIN(TestWalletPage)
#include "tst_walletpage.moc"
