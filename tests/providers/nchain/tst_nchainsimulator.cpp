// The simulated nChain Identity where no journey gets: roles, lists, history, the wallet's own addresses.
#include "app/providers/nchain/nchainsimulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kiosk::sim;

namespace {

const QString Base = QStringLiteral("/c41d7e9a/verifier/api");
const QString Records = Base + QStringLiteral("/v1/verifiable-presentations");

QByteArray keyOf(const NchainSimulator &service, QStringView name) {
    for (const auto &[key, value] : service.credentials()) {
        if (key == name)
            return value.toLatin1();
    }
    return {};
}

Request request(const QByteArray &method, const QString &path, const QByteArray &key, const QByteArray &body = {}) {
    Request made;
    made.method = method;
    made.path = path.section(u'?', 0, 0);
    made.headers = {{"x-api-key", key}};
    made.body = body;
    made.mount = QUrl(QStringLiteral("http://127.0.0.1:1/nchain"));
    return made;
}

QJsonObject objectOf(const Reply &reply) {
    return QJsonDocument::fromJson(reply.body).object();
}

QString create(NchainSimulator &service, QStringView role) {
    const Reply reply = service.handle(
        request("POST", Records + QStringLiteral("/definition/emailCredential"), keyOf(service, role), "{}"));
    return objectOf(reply)[u"correlationId"].toString();
}

QString statusOf(NchainSimulator &service, const QString &id) {
    const Reply reply = service.handle(request("GET", Records + QStringLiteral("/") + id, keyOf(service, u"api_key")));
    return objectOf(reply)[u"status"].toString();
}

} // namespace

class TestNchainSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesDecide() {
        NchainSimulator service{Plot{}};
        const QString definition = Records + QStringLiteral("/definition/emailCredential");
        QCOMPARE(service.handle(request("POST", definition, keyOf(service, u"auditor_key"))).status, 403);
        QCOMPARE(service.handle(request("POST", definition, "wrong")).status, 401);
        QCOMPARE(service.handle(request("GET", definition, keyOf(service, u"api_key"))).status, 405);
        const QString others = create(service, u"api_key");
        const QString own = create(service, u"user_key");
        QVERIFY(!others.isEmpty() && !own.isEmpty());
        const auto readBy = [&](const QString &id, QStringView role) {
            return service.handle(request("GET", Records + QStringLiteral("/") + id, keyOf(service, role))).status;
        };
        QCOMPARE(readBy(own, u"user_key"), 200);
        QCOMPARE(readBy(others, u"user_key"), 404);
        QCOMPARE(readBy(others, u"auditor_key"), 200);
        QCOMPARE(readBy(own, u"api_key"), 200);
    }

    void unknownDefinitionsAreRefused() {
        NchainSimulator service{Plot{}};
        const QByteArray key = keyOf(service, u"api_key");
        QCOMPARE(service.handle(request("POST", Records + QStringLiteral("/definition/none"), key)).status, 400);
        const QString webApp = Base + QStringLiteral("/private/webapp/definitions/none/auth-requests");
        QCOMPARE(service.handle(request("POST", webApp, key)).status, 500);
    }

    void listsAreFilteredPagedAndRemembered() {
        NchainSimulator service{Plot{}};
        const QByteArray key = keyOf(service, u"api_key");
        for (int i = 0; i < 3; ++i)
            create(service, u"api_key");
        Request list = request("GET", Records, key);
        list.query = {{QStringLiteral("limit"), QStringLiteral("2")}};
        const QJsonObject first = objectOf(service.handle(list));
        QCOMPARE(first[u"data"].toArray().size(), 2);
        QCOMPARE(first[u"meta"][u"totalItems"].toInt(), 3);
        QVERIFY(first[u"links"].toObject().contains(QLatin1String("next")));
        list.query.insert(QStringLiteral("page"), QStringLiteral("2"));
        QCOMPARE(objectOf(service.handle(list))[u"data"].toArray().size(), 1);
        list.query = {{QStringLiteral("filter.status"), QStringLiteral("$eq:verified")}};
        QCOMPARE(objectOf(service.handle(list))[u"data"].toArray().size(), 0);
        list.query = {{QStringLiteral("filter.stautus"), QStringLiteral("$eq:verified")}};
        QCOMPARE(objectOf(service.handle(list))[u"data"].toArray().size(), 3);
        const QJsonObject history =
            objectOf(service.handle(request("GET", Records + QStringLiteral("/search/history"), key)));
        QCOMPARE(history[u"data"].toArray().size(), 4);
        QCOMPARE(history[u"data"][0][u"recordsFound"].toInt(), 3);
    }

    void filtersFollowTheirOperators() {
        NchainSimulator service{Plot{}};
        const QString first = create(service, u"api_key");
        create(service, u"user_key");
        const auto countOf = [&](const QString &path, const QString &name, const QString &value, QStringView role) {
            Request list = request("GET", path, keyOf(service, role));
            list.query = {{QStringLiteral("filter.") + name, value}};
            return static_cast<int>(objectOf(service.handle(list))[u"data"].toArray().size());
        };
        const QString id = QStringLiteral("correlationId");
        QCOMPARE(countOf(Records, id, first, u"api_key"), 1);
        QCOMPARE(countOf(Records, id, QStringLiteral("$not:$eq:") + first, u"api_key"), 1);
        QCOMPARE(countOf(Records, QStringLiteral("search"), QStringLiteral("$fulltext:") + first.toUpper(), u"api_key"),
                 1);
        // Not allowed for this column: dropped, and everything is listed.
        QCOMPARE(countOf(Records, QStringLiteral("createdAt"), QStringLiteral("$gt:2999"), u"api_key"), 2);
        QCOMPARE(countOf(Records, id, QStringLiteral("$eq:none"), u"user_key"), 0);
        const QString history = Records + QStringLiteral("/search/history");
        QCOMPARE(countOf(history, QStringLiteral("createdAt"), QStringLiteral("$gt:2999"), u"api_key"), 0);
        QCOMPARE(countOf(history, QStringLiteral("createdAt"), QStringLiteral("$gt:2000"), u"api_key"), 5);
        // A user sees the own searches only.
        QCOMPARE(countOf(history, QStringLiteral("updatedAt"), QStringLiteral("$gt:2000"), u"user_key"), 1);
        QCOMPARE(countOf(history, QStringLiteral("updatedAt"), QStringLiteral("$gt:2000"), u"auditor_key"), 5);
    }

    void theWalletFetchesAndAnswers() {
        NchainSimulator service{Plot{}};
        const QString id = create(service, u"api_key");
        QCOMPARE(statusOf(service, id), QStringLiteral("created"));
        const QString siop = Base + QStringLiteral("/private/siop/definitions/emailCredential/");
        const Reply object = service.handle(request("GET", siop + QStringLiteral("auth-requests/") + id, {}));
        QCOMPARE(object.contentType, QByteArray("application/jwt"));
        QCOMPARE(object.body.count('.'), 2);
        QCOMPARE(statusOf(service, id), QStringLiteral("sent"));
        const Reply answered =
            service.handle(request("POST", siop + QStringLiteral("auth-responses/") + id, {}, "vp_token=x&state=y"));
        QCOMPARE(answered.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(service, id), QStringLiteral("verified"), 10000);
        QVERIFY(!service.share(id));
    }

    /// A refusal is not reported: the record stays as it was.
    void aRefusalLeavesNoTrace() {
        NchainSimulator service{Plot{}};
        const QString id = create(service, u"api_key");
        QVERIFY(service.decline(id));
        QVERIFY(service.look(id, false)->state == WalletRequest::State::Declined);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(service, id), QStringLiteral("sent"), 10000);
    }

    void examplesNameTheirAddresses() {
        const NchainSimulator service{Plot{}};
        const QUrl mount(QStringLiteral("http://127.0.0.1:1/nchain"));
        const QString lines = service.examples(mount).join(u'\n');
        QVERIFY(
            lines.contains(mount.toString() + QStringLiteral("/c41d7e9a/verifier/api/v1/verifiable-presentations")));
        QVERIFY(lines.contains(mount.toString() + QStringLiteral("/c41d7e9a/verifier/api/private/webapp/auth-status")));
    }
};

QTEST_GUILESS_MAIN(TestNchainSimulator)
#include "tst_nchainsimulator.moc"
