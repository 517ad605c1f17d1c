// Which types stand on what the wallet presented, and the warning where nobody asks who issued it.
#include "app/settings/configuration.h"

#include <QTest>

using namespace kiosk;

namespace {

constexpr const char *WebApp =
    "provider = 'nchain'\nbase_url = 'https://a.example'\napi_key = 'env:K'\napi = 'web-app'\n";
constexpr const char *First = "provider = 'nchain'\nbase_url = 'https://a.example'\napi_key = 'env:K'\n";
constexpr const char *Universal = "provider = 'universal-oid4vp'\nbase_url = 'https://a.example'\napi_key = 'env:K'\n";
constexpr const char *Issuer = "[[issuers]]\nid = 'r'\nname = 'Registry'\nidentifiers = ['did:web:r.example']\n";

} // namespace

class TestEvidenceConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void types_data() {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("issuers");
        QTest::addColumn<bool>("bringsEvidence");
        QTest::addColumn<bool>("isWarnedOf");
        const auto row = [](const char *name, const char *service, const char *type, const char *issuers, bool brings,
                            bool isWarnedOf) {
            const char *option = service == Universal ? "query_id = 'q'\n" : "definition_id = 'emailCredential'\n";
            QTest::newRow(name) << QByteArray(service) << QByteArray(option) + type << QByteArray(issuers) << brings
                                << isWarnedOf;
        };
        row("nobody is known", WebApp, "", "", true, true);
        row("an issuer is known", WebApp, "", Issuer, true, false);
        row("an issuer is known, but not to this type", WebApp, "trusted_issuers = []\n", Issuer, true, true);
        row("required by name", WebApp, "required_checks = ['issuer-trusted']\n", Issuer, true, false);
        row("something else is required", WebApp, "required_checks = ['revocation']\n", Issuer, true, true);
        row("nothing is required", Universal, "required_checks = []\n", Issuer, true, true);
        row("universal", Universal, "", Issuer, true, false);
        row("the service's word only", First, "", "", false, false);
    }
    void types() {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, issuers);
        QFETCH(bool, isWarnedOf);
        const QByteArray toml = "[site]\nname = 'S'\npurpose = 'P'\n[services.s]\n" + service + issuers +
                                "[[types]]\nid = 't'\nlabel = 'T'\nservice = 's'\n" + type +
                                "[[types.credentials]]\ntype = 'Email'\nclaims = [{ id = 'email' }]\n";
        const ConfigurationResult read = parseConfiguration(
            toml, QStringLiteral("kiosk.toml"), [](const QString &) { return Outcome<Secret>(Secret("s")); });
        QVERIFY2(read.errors.isEmpty(), qPrintable(read.errors.isEmpty() ? QString() : toText(read.errors.first())));
        QTEST(read.configuration.types.constFirst().bringsEvidence, "bringsEvidence");
        QCOMPARE(read.warnings.size(), isWarnedOf ? 1 : 0);
        if (isWarnedOf) {
            QCOMPARE(read.warnings.first().key, QStringLiteral("types[0].required_checks"));
            QVERIFY(read.warnings.first().line > 0);
        }
        // In the other language the same holds.
        Configuration german = read.configuration;
        german.speak(QStringLiteral("de"));
        QTEST(german.types.constFirst().bringsEvidence, "bringsEvidence");
    }
};

QTEST_GUILESS_MAIN(TestEvidenceConfiguration)
#include "tst_evidenceconfiguration.moc"
