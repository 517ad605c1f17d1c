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
