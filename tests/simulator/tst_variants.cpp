// The other ways in which services are known to answer: each does what it says, and the manual names them all.
#include "app/providers/registry.h"
#include "app/simulator/simulatedclock.h"
#include "tests/simulator/watched.h"

#include <QFile>

using namespace kiosk;
using namespace kiosk::sim;
using namespace kiosk::test;

namespace {

/// A service in a variant, with a session; empty: as usual.
struct Varied {
    Varied(const QString &provider, const QString &variant, Scenario scenario = Scenario::Approve)
        : service(providerById(provider)->simulate(plotOf(variant, scenario))), watched(*service, provider) {}
    static Plot plotOf(const QString &variant, Scenario scenario) {
        Plot plot;
        plot.scenario = scenario;
        plot.variants = {variant};
        return plot;
    }
    QJsonObject poll() const { return Asking::jsonOf(watched.poll()); }
    QJsonObject data() const { return watched.client.get(watched.path + QStringLiteral("/credentialData")); }

    std::unique_ptr<SimulatedService> service;
    Watched watched;
};

const QString Credentials = QStringLiteral("pingone-credentials");

} // namespace

class TestVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_manual_names_every_variant() {
        QFile page(QStringLiteral(KIOSK_SOURCE_DIR "/resources/manual/simulator.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll());
        int count = 0;
        for (const ProviderDescriptor &descriptor : providers()) {
            const QList<Variant> variants = descriptor.simulate({})->variants();
            for (const Variant &variant : variants) {
                ++count;
                QVERIFY2(manual.contains(QStringLiteral("| `%1` |").arg(variant.name)) &&
                             manual.contains(QStringLiteral("| %1 |").arg(variant.description)),
                         qPrintable(variant.name));
            }
        }
        QVERIFY(count > 10);
    }

    void the_token_endpoint_wants_the_other_proof() {
        for (const QString &provider : {Credentials, QStringLiteral("pingone-verify")}) {
            const auto service =
                providerById(provider)->simulate(Varied::plotOf(QStringLiteral("post-auth"), Scenario::Approve));
            Asking client(*service);
            QCOMPARE(client.value(u"auth_method"), QStringLiteral("post"));
            QCOMPARE(client.signIn(u'/' + client.value(u"token_url")).status, 401);
            client.headers = {{"content-type", "application/x-www-form-urlencoded"}};
            QCOMPARE(client.status("POST", u'/' + client.value(u"token_url"),
                                   "grant_type=client_credentials&client_id=" + client.value(u"client_id").toLatin1() +
                                       "&client_secret=" + client.value(u"client_secret").toLatin1()),
                     200);
        }
    }

    void data_comes_in_the_documented_list() {
        const Varied usual(Credentials, {});
        const Varied listed(Credentials, QStringLiteral("listed-data"));
        for (const Varied *varied : {&usual, &listed})
            QVERIFY(varied->service->share(varied->watched.link));
        QVERIFY(usual.data()[u"sessionData"].isObject());
        QVERIFY(!listed.data().contains(QLatin1String("sessionData")));
        QVERIFY(!listed.data().isEmpty());
    }

    void members_are_spelt_otherwise_or_missing() {
        QVERIFY(Varied(Credentials, {}).poll()[u"_links"].toObject().contains(QLatin1String("appOpenUrl")));
        const QJsonObject links = Varied(Credentials, QStringLiteral("app-open-spelling")).poll()[u"_links"].toObject();
        QVERIFY(links.contains(QLatin1String("appOpenURL")) && !links.contains(QLatin1String("appOpenUrl")));
        const QJsonObject few = Varied(Credentials, QStringLiteral("few-members")).poll();
        QVERIFY(few.contains(QLatin1String("id")) && few.contains(QLatin1String("status")));
        QVERIFY(!few.contains(QLatin1String("expiresAt")) && !few.contains(QLatin1String("createdAt")));
    }

    void a_session_whose_time_is_over_is_found_or_not() {
        const Varied usual(Credentials, {});
        const Varied forgotten(Credentials, QStringLiteral("forgotten-sessions"));
        QCOMPARE(forgotten.watched.poll().status, 200);
        SimulatedClock::pass(std::chrono::seconds(301));
        QCOMPARE(usual.watched.poll().status, 200);
        QCOMPARE(usual.poll()[u"status"].toString(), QStringLiteral("INITIAL"));
        QCOMPARE(forgotten.watched.poll().status, 404);
    }

    void a_wrong_key_is_unauthorised_at_an_older_didit() {
        for (const auto &[variant, status] :
             {std::pair(QString(), 403), std::pair(QStringLiteral("unauthorised-401"), 401)}) {
            Varied varied(QStringLiteral("didit"), variant);
            varied.watched.client.headers = {{"x-api-key", "wrong"}};
            QCOMPARE(varied.watched.poll().status, status);
        }
    }

    void creating_is_a_conflict() {
        const auto service = providerById(QStringLiteral("nchain"))
                                 ->simulate(Varied::plotOf(QStringLiteral("conflict"), Scenario::Approve));
        Asking client(*service);
        client.headers = {{"x-api-key", client.value(u"api_key").toUtf8()}};
        const Reply reply = client.send(
            "POST", QStringLiteral("/c41d7e9a/verifier/api/v1/verifiable-presentations/definition/emailCredential"));
        QCOMPARE(reply.status, 409);
        QCOMPARE(Asking::jsonOf(reply)[u"error"].toString(), QStringLiteral("Conflict"));
    }

    /// A trap is in the web-app API's answer, which says "verified" all the same.
    void traps_are_set() {
        const auto answerWith = [](const QString &variant) {
            Varied varied(QStringLiteral("nchain"), variant);
            varied.service->share(varied.watched.link);
            SimulatedClock::pass(std::chrono::seconds(1));
            const QString id = varied.watched.path.section(u'/', -1);
            return varied.watched.client.post(QStringLiteral("/c41d7e9a/verifier/api/private/webapp/auth-status"),
                                              "{\"correlationId\": \"" + id.toLatin1() +
                                                  "\", \"definitionId\": \"emailCredential\"}");
        };
        const QJsonObject usual = answerWith({});
        QCOMPARE(usual[u"status"].toString(), QStringLiteral("verified"));
        QVERIFY(usual[u"error"].isNull());
        QVERIFY(!usual[u"payload"][u"vp_token"].toString().endsWith(u'.'));
        const QJsonObject text = answerWith(QStringLiteral("error-text"));
        QCOMPARE(text[u"status"].toString(), QStringLiteral("verified"));
        QVERIFY(!text[u"error"].toString().isEmpty());
        QVERIFY(answerWith(QStringLiteral("unsigned-presentation"))[u"payload"][u"vp_token"].toString().endsWith(u'.'));

        const auto tokenOf = [](const QJsonObject &answer) {
            return answer[u"payload"][u"vp_token"].toString().toLatin1().split('.');
        };
        const auto claimsOf = [](const QByteArrayList &token) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(token.at(1), QByteArray::Base64UrlEncoding)).object();
        };
        const auto credentialOf = [&claimsOf](const QByteArrayList &token) {
            return claimsOf(token)[u"verifiableCredential"][0].toString().toLatin1().split('.');
        };
        const QByteArrayList good = tokenOf(usual);
        const QByteArrayList forged = tokenOf(answerWith(QStringLiteral("forged-presentation")));
        const QByteArrayList forgedInside = tokenOf(answerWith(QStringLiteral("forged-credential")));
        // Signed all the same: which key it was shows only to those who check it.
        QCOMPARE(good.at(2).size(), 86);
        QCOMPARE(forged.at(2).size(), 86);
        QCOMPARE(credentialOf(forgedInside).at(2).size(), 86);
        const QByteArrayList elsewhere = tokenOf(answerWith(QStringLiteral("other-audience")));
        const QString verifier = Varied(QStringLiteral("nchain"), {}).watched.client.value(u"organisation");
        QCOMPARE(claimsOf(good)[u"aud"].toString(), verifier);
        QVERIFY(claimsOf(elsewhere)[u"aud"].toString().startsWith(QLatin1String("did:")));
        QVERIFY(claimsOf(elsewhere)[u"aud"].toString() != verifier);
    }

    void a_transaction_lacks_what_is_optional() {
        const QString provider = QStringLiteral("pingone-verify");
        const QJsonObject usual = Varied(provider, {}).poll();
        const QJsonObject few = Varied(provider, QStringLiteral("few-members")).poll();
        for (const char *member : {"id", "transactionStatus", "webVerificationUrl"})
            QVERIFY2(few.contains(QLatin1String(member)), member);
        for (const char *member : {"_links", "createdAt", "updatedAt", "expiresAt", "qrUrl", "webVerificationCode"}) {
            QVERIFY2(usual.contains(QLatin1String(member)), member);
            QVERIFY2(!few.contains(QLatin1String(member)), member);
        }
    }

    /// The second API's names are singular, and some have seen it answer as the third does.
    void blocks_are_lists_or_null() {
        const auto decisionWith = [](const QString &variant, const QString &version) {
            Varied varied(QStringLiteral("didit"), variant);
            const Asking &client = varied.watched.client;
            const QString sessions = QStringLiteral("/verification/%1/session/").arg(version);
            const QJsonObject session =
                client.post(sessions, "{\"workflow_id\": \"" + client.value(u"workflow_id").toLatin1() + "\"}");
            varied.service->share(session[u"url"].toString());
            return client.get(sessions + session[u"session_id"].toString() + QStringLiteral("/decision/"));
        };
        const QString plural = QStringLiteral("plural-blocks");
        for (const QString &version : {QStringLiteral("v2"), QStringLiteral("v3")}) {
            QCOMPARE(decisionWith({}, version).contains(QLatin1String("id_verification")), version == u"v2");
            const QJsonObject decision = decisionWith(plural, version);
            QCOMPARE(decision[u"status"].toString(), QStringLiteral("Approved"));
            for (const char *name :
                 {"id_verifications", "nfc_verifications", "liveness_checks", "face_matches", "ip_analyses"})
                QCOMPARE(decision[QLatin1String(name)].toArray().size(), 1);
            QVERIFY(!decision.contains(QLatin1String("id_verification")) && !decision.contains(QLatin1String("nfc")));
            const QJsonObject null = decisionWith(QStringLiteral("null-blocks"), version);
            QCOMPARE(null[u"status"].toString(), QStringLiteral("Approved"));
            const QString document =
                version == u"v2" ? QStringLiteral("id_verification") : QStringLiteral("id_verifications");
            QVERIFY(null.contains(document) && null[document].isNull());
        }
    }

    void no_two_visitors_have_one_name() {
        const QString variant = QStringLiteral("distinct-visitors");
        const auto namesIn = [](const Varied &varied) {
            varied.service->share(varied.watched.link);
            SimulatedClock::pass(std::chrono::seconds(1));
            const bool isApart = varied.watched.path.contains(QLatin1String("presentationSessions"));
            return isApart ? QJsonDocument(varied.data()).toJson() : varied.watched.poll().body;
        };
        for (const QString &provider : {Credentials, QStringLiteral("didit"), QStringLiteral("nchain")}) {
            const Varied varied(provider, variant);
            const QString path = varied.watched.path;
            const QString id = path.section(u'/', -1, -1, QString::SectionSkipEmpty) == u"decision"
                                   ? path.section(u'/', -2, -2, QString::SectionSkipEmpty)
                                   : path.section(u'/', -1, -1, QString::SectionSkipEmpty);
            QVERIFY2(namesIn(varied).contains("Marta " + id.first(8).toLatin1()), qPrintable(provider));
            QVERIFY2(!namesIn(Varied(provider, {})).contains("Marta " + id.first(8).toLatin1()), qPrintable(provider));
        }
    }

    void a_server_follows_the_specification_to_the_letter() {
        const Varied varied(QStringLiteral("universal-oid4vp"), QStringLiteral("to-the-letter"));
        // The status stands below the requests there.
        QCOMPARE(varied.watched.poll().status, 404);
        QString path = varied.watched.path;
        QCOMPARE(
            varied.watched.client.status("GET", path.replace(QStringLiteral("/status/"), QStringLiteral("/requests/"))),
            200);
    }
};

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
