#include "app/settings/configuration.h"

#include <QTest>

using namespace kiosk;

namespace {

/// A configuration with one service and one type of it.
QByteArray configuration(const QByteArray &service, const QByteArray &type, const QByteArray &credentials = {}) {
    const QByteArray credential = "[[types.credentials]]\ntype = 'A'\nclaims = [{ id = 'a' }]\n";
    return "[site]\nname = 'S'\ndesk = 'D'\npurpose = 'P'\n[services.s]\n" + service +
           "[[types]]\nid = 't'\nlabel = 'T'\nservice = 's'\n" + type + credential + credentials;
}

const QByteArray pingOne = "region = 'EU'\nenvironment_id = '7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11'\nclient_id = 'c'\n"
                           "client_secret = 'env:S'\nauth_method = 'basic'\n";
const QByteArray credentialsService = "provider = 'pingone-credentials'\n" + pingOne;
const QByteArray verifyService = "provider = 'pingone-verify'\n" + pingOne;
const QByteArray diditService = "provider = 'didit'\nbase_url = 'https://verification.didit.me'\napi_key = 'env:K'\n";
const QByteArray universalService = "provider = 'universal-oid4vp'\nbase_url = 'https://rp.example/oid4vp'\n";
const QByteArray uuid = "'4a7e1e0e-0e59-4a36-9f38-1d7d8c7b6a55'";

} // namespace

/// What a type lacks for its service is found when the configuration is read, not when a visitor stands there.
class TestTypeProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problems_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("key"); // of the only error; empty: none
        const auto row = [](const char *name, const QByteArray &toml, const char *key) {
            QTest::newRow(name) << toml << QString::fromLatin1(key);
        };
        const QByteArray second = "[[types.credentials]]\ntype = 'B'\nclaims = [{ id = 'b' }]\n";

        row("native", configuration(credentialsService, {}, second), "");
        row("OPENID4VP", configuration(credentialsService, "protocol = 'openid4vp'\n"), "");
        row("OPENID4VP with two", configuration(credentialsService, "protocol = 'openid4vp'\n", second), "credentials");
        row("OPENID4VP with push",
            configuration(credentialsService,
                          "protocol = 'openid4vp'\npush = true\nwallet_application = " + uuid + "\n"),
            "protocol");
        row("push", configuration(credentialsService, "push = true\nwallet_application = " + uuid + "\n"), "");
        row("push without the wallet's application", configuration(credentialsService, "push = true\n"),
            "wallet_application");
        row("instance without the wallet's application",
            configuration(credentialsService, "application_instance = " + uuid + "\n"), "wallet_application");

        row("push to a visitor",
            configuration(credentialsService, "push_user = 'email'\nwallet_application = " + uuid + "\n"), "");
        row("push to a visitor without the wallet's application",
            configuration(credentialsService, "push_user = 'email'\n"), "wallet_application");
        row("push to a visitor and to one wallet",
            configuration(credentialsService, "push_user = 'email'\nwallet_application = " + uuid +
                                                  "\napplication_instance = " + uuid + "\n"),
            "push_user");
        row("push to nobody knows whom",
            configuration(credentialsService, "push_user = 'name'\nwallet_application = " + uuid + "\n"), "push_user");

        row("Verify", configuration(verifyService, {}), "");
        row("message without an address", configuration(verifyService, "redirect_message = 'Thanks'\n"),
            "redirect_url");
        row("headers without an address", configuration(verifyService, "callback_headers = { x = 'y' }\n"),
            "callback_url");
        row("a user that nobody looks for", configuration(verifyService, "create_user = true\n"), "user");

        row("Didit", configuration(diditService, "workflow_id = " + uuid + "\n"), "");
        row("Didit without a workflow", configuration(diditService, {}), "workflow_id");
        row("Didit with a wrong workflow", configuration(diditService, "workflow_id = 'best'\n"), "workflow_id");
        row("Didit v1", configuration(diditService + "api_version = 'v1'\n", "callback = 'https://a.example/'\n"), "");
        row("Didit v1 without a way back", configuration(diditService + "api_version = 'v1'\n", {}), "callback");

        const QByteArray query = "query_id = 'over-18'\n";
        row("Universal with a key", configuration(universalService + "api_key = 'env:K'\n", query), "");
        row("Universal with a client",
            configuration(universalService +
                              "client_id = 'c'\nclient_secret = 'env:S'\ntoken_url = 'https://rp.example/token'\n",
                          query),
            "");
        row("Universal with a client and no token address",
            configuration(universalService + "client_id = 'c'\nclient_secret = 'env:S'\n", query), "service");
    }
    void problems() {
        QFETCH(QByteArray, toml);
        QFETCH(QString, key);
        const ConfigurationResult result = parseConfiguration(
            toml, QStringLiteral("kiosk.toml"), [](const QString &) { return Outcome<Secret>(Secret("s")); });
        QStringList keys;
        for (const ConfigurationError &error : result.errors) {
            keys.append(error.key.section(u'.', -1));
            QVERIFY(!error.message.isEmpty());
        }
        QCOMPARE(keys, key.isEmpty() ? QStringList() : QStringList{key});
    }
};

QTEST_GUILESS_MAIN(TestTypeProblems)
#include "tst_typeproblems.moc"
