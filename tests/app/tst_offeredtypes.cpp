#include "app/kiosk.h"
#include "app/offeredtypes.h"
#include "app/providers/nchain/nchainprovider.h"
#include "app/providers/nchain/webappmessages.h"
#include "app/simulator/simulator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;

namespace {

CredentialType offer(const char *id, const char *label) {
    CredentialType type;
    type.id = QString::fromUtf8(id);
    type.label = QString::fromUtf8(label);
    type.options = {{QStringLiteral("definition_id"), type.id}};
    return type;
}

QStringList idsOf(const QList<CredentialType> &types) {
    QStringList ids;
    for (const CredentialType &type : types)
        ids.append(type.id);
    return ids;
}

QString accessOf(const sim::Simulator &simulator, const QString &key) {
    for (const auto &[name, value] : simulator.serviceOf(QStringLiteral("nchain"))->credentials()) {
        if (name == key)
            return value;
    }
    return {};
}

/// One configured type, and a service whose definitions fill the rest.
QByteArray configuration(const QString &base) {
    return QStringLiteral("[site]\nname = 'Harbour Hotel'\ndesk = 'Reception'\npurpose = 'P'\n"
                          "[services.identity]\nprovider = 'nchain'\napi = 'web-app'\nfill_catalogue = true\n"
                          "base_url = '%1'\napi_key = 'env:KIOSK_OFFERED_KEY'\n"
                          "[[types]]\nid = 'mail'\nlabel = 'Mail'\nservice = 'identity'\n"
                          "definition_id = 'emailCredential'\n"
                          "[[types.credentials]]\ntype = 'EmailCredential'\nclaims = [{ id = 'email' }]\n")
        .arg(base)
        .toUtf8();
}

} // namespace

/// Templates of a service fill the catalogue beside what is configured.
class TestOfferedTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersBecomeTypes() {
        CredentialType configured = offer("emailCredential", "E-mail address");
        configured.id = QStringLiteral("mail");
        configured.service = QStringLiteral("nchain");
        CredentialType elsewhere = configured;
        elsewhere.service = QStringLiteral("other");
        elsewhere.options = {{QStringLiteral("definition_id"), QStringLiteral("ageCredential")}};
        const QList<CredentialType> types =
            offeredTypes(QStringLiteral("nchain"),
                         {offer("emailCredential", "E-mail"), offer("ageCredential", "Age\u202e\n<b>"),
                          offer("ageCredential", "Again"), offer("studentID", "Student"), offer("empty", "")},
                         {configured, elsewhere});
        QCOMPARE(idsOf(types),
                 (QStringList{QStringLiteral("nchain-age-credential"), QStringLiteral("nchain-student-i-d")}));
        QCOMPARE(types.first().service, QStringLiteral("nchain"));
        QVERIFY(!types.first().label.contains(QChar(0x202e)));
        QVERIFY(!types.first().label.contains(u'\n'));
    }

    void aTakenIdIsNotTakenTwice() {
        CredentialType configured = offer("x", "X");
        configured.id = QStringLiteral("nchain-age-credential");
        configured.service = QStringLiteral("other");
        QVERIFY(offeredTypes(QStringLiteral("nchain"), {offer("ageCredential", "Age")}, {configured}).isEmpty());
    }

    void aListHasAnEnd() {
        QList<CredentialType> offers;
        for (int i = 0; i < 200; ++i)
            offers.append(offer(qPrintable(QStringLiteral("d%1").arg(i)), "D"));
        QCOMPARE(offeredTypes(QStringLiteral("s"), offers, {}).size(), MostOfferedTypes);
    }

    void templatesNameTheirCredential() {
        ServiceSettings settings;
        settings.options = {{QStringLiteral("api"), QStringLiteral("web-app")}};
        const auto provider = nchain::descriptor().make(settings);
        HttpResponse response;
        response.status = 200;
        response.body =
            "[{\"definitionName\": \"Email\", \"definitionId\": \"emailCredential\", \"definition\": {\"id\": "
            "\"emailCredential\", \"name\": \"E-mail address\", \"purpose\": \"To reach you\", \"schema\": "
            "[{\"uri\": \"https:\\/\\/schema.example\\/mail\"}]}},"
            " {\"definitionName\": [[\"Age\"]], \"definitionId\": \"ageCredential\", \"definition\": "
            "{\"schema\": [{\"uri\": \"ProofOfAge\"}]}},"
            " {\"definitionId\": \"Not A Definition\"}]";
        const auto listing = nchain::readTemplates(response);
        QVERIFY(listing);
        const QList<CredentialType> offers = provider->offers(*listing);
        QCOMPARE(idsOf(offers), (QStringList{QStringLiteral("emailCredential"), QStringLiteral("ageCredential")}));
        QCOMPARE(offers.at(0).label, QStringLiteral("E-mail address"));
        QCOMPARE(offers.at(0).description, QStringLiteral("To reach you"));
        QCOMPARE(offers.at(0).credentials.first().type, QStringLiteral("EmailCredential"));
        QCOMPARE(offers.at(1).credentials.first().type, QStringLiteral("ProofOfAge"));
        QVERIFY(provider->start(offers.at(1), {}, {})->request.url.path().contains(QStringLiteral("ageCredential")));
    }

    /// From the service's list to a type that can be begun, over real sockets.
    void theCatalogueIsFilled() {
        auto started = sim::Simulator::start({});
        QVERIFY(started);
        const std::unique_ptr<sim::Simulator> simulator = std::move(started).value();
        qputenv("KIOSK_OFFERED_KEY", accessOf(*simulator, QStringLiteral("api_key")).toUtf8());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(configuration(simulator->mountOf(QStringLiteral("nchain")).toString() + u'/' +
                                 accessOf(*simulator, QStringLiteral("web_app_url"))));
        file.close();
        Kiosk::Options options;
        options.configFile = file.fileName();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        QCOMPARE(idsOf(kiosk->types()), QStringList{QStringLiteral("mail")});
        QSignalSpy changed(kiosk.get(), &Kiosk::typesChanged);
        kiosk->fillCatalogue();
        QVERIFY(kiosk->isFilling());
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk->isFilling(), 30'000);
        QCOMPARE(changed.count(), 1);
        const QStringList ids = idsOf(kiosk->types());
        QCOMPARE(ids.first(), QStringLiteral("mail")); // what is configured comes first and stays as it is
        QVERIFY2(ids.size() > 1, qPrintable(ids.join(u' ')));
        QVERIFY(!ids.contains(QStringLiteral("identity-email-credential")));
        // The configuration's words change with the language; what a service offers stays.
        kiosk->setLanguage(QStringLiteral("de"));
        QCOMPARE(idsOf(kiosk->types()), ids);
        kiosk->setLanguage(QStringLiteral("en"));
        QCOMPARE(idsOf(kiosk->types()), ids);
        kiosk->session().begin(kiosk->types().last());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->session().as<Inviting>(), 30'000);
        kiosk->session().cancel();
    }

    void aServiceThatIsDownChangesNothing() {
        qputenv("KIOSK_OFFERED_KEY", "k");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(configuration(QStringLiteral("http://127.0.0.1:9/verifier/api")));
        file.close();
        Kiosk::Options options;
        options.configFile = file.fileName();
        auto opened = Kiosk::open(options);
        QVERIFY(std::holds_alternative<std::unique_ptr<Kiosk>>(opened));
        const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
        kiosk->fillCatalogue();
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk->isFilling(), 60'000);
        QCOMPARE(idsOf(kiosk->types()), QStringList{QStringLiteral("mail")});
    }
};

QTEST_GUILESS_MAIN(TestOfferedTypes)
#include "tst_offeredtypes.moc"
