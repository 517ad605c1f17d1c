// Trusted issuers out of the configuration: what is read, which types trust whom, and everything that can be wrong.
#include "app/settings/configuration.h"
#include "issuersconfiguration.h"
#include "rulesconfiguration.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;

namespace {

void write(const QTemporaryDir &folder, const char *name, const QByteArray &content) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestIssuersConfiguration : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ConfigurationResult parse(const QByteArray &toml) const {
        return parseConfiguration(toml, m_folder.filePath(QStringLiteral("kiosk.toml")),
                                  [](const QString &) -> Outcome<Secret> { return Secret("s"); });
    }
    static QString allErrors(const ConfigurationResult &result) {
        QStringList lines;
        for (const ConfigurationError &error : result.errors)
            lines.append(
                QStringLiteral("%1:%2: %3: %4").arg(error.line).arg(error.column).arg(error.key, error.message));
        return lines.join(u'\n');
    }
    /// The rules' configuration with one more type, `trusted` being a line of the first.
    static QByteArray with(const QByteArray &trusted = {}) {
        QByteArray toml = test::rulesConfiguration();
        if (!trusted.isEmpty())
            toml.replace("when_not_checked", trusted + "\nwhen_not_checked");
        return toml + test::BadgeType + test::Issuers;
    }

    static QByteArray dataFolder() { return KIOSK_SOURCE_DIR "/tests/app/settings/data"; }
    static QByteArray list(const QByteArray &file) {
        return "[[issuer_lists]]\nfile = \"" + dataFolder() + '/' + file + "\"\njwk_file = \"" + dataFolder() +
               "/federation.jwk\"\n";
    }
    static QByteArray contentOf(const QByteArray &file) {
        QFile source(QString::fromUtf8(dataFolder() + '/' + file));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        write(m_folder, "logo.png", "\x89PNG and so on");
        write(m_folder, "harbour.jwk", "{\"keys\": [" + test::HarbourKey + ',' + test::HarbourKey + "]}");
        write(m_folder, "private.jwk", test::PrivateKey);
        write(m_folder, "nothing.jwk", "{}");
        write(m_folder, "words.txt", "words");
        write(m_folder, "empty.txt", "");
    }

    void everyKeyIsRead() {
        const ConfigurationResult result = parse(with());
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        const TrustSettings &trust = result.configuration.trust;
        QCOMPARE(trust.resolver, QUrl(QStringLiteral("https://resolver.example")));
        QCOMPARE(trust.issuers.size(), 2);
        const TrustedIssuer &harbour = trust.issuers.constFirst();
        QCOMPARE(harbour.name, QStringLiteral("Harbour State"));
        QCOMPARE(harbour.logo, m_folder.filePath(QStringLiteral("logo.png")));
        QCOMPARE(harbour.identifiers,
                 QStringList({QStringLiteral("did:web:harbour.example"), QStringLiteral("https://harbour.example")}));
        QCOMPARE(harbour.keys.size(), 3);
        QCOMPARE(harbour.keys.constFirst()[u"crv"].toString(), QStringLiteral("Ed25519"));
    }

    void aTypeTrustsAllOrThoseItNames_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("trusting"); ///< issuer: types, …
        QTest::newRow("all") << QByteArray()
                             << QStringLiteral("Harbour State: driver-licence badge, "
                                               "Alder University: driver-licence badge");
        QTest::newRow("one") << QByteArray("trusted_issuers = [\"harbour\"]")
                             << QStringLiteral("Harbour State: driver-licence badge, Alder University: badge");
        QTest::newRow("nobody") << QByteArray("trusted_issuers = []")
                                << QStringLiteral("Harbour State: badge, Alder University: badge");
    }
    void aTypeTrustsAllOrThoseItNames() {
        QFETCH(QByteArray, line);
        QFETCH(QString, trusting);
        const ConfigurationResult result = parse(with(line));
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        QStringList found;
        for (const TrustedIssuer &issuer : result.configuration.trust.issuers)
            found.append(issuer.name + QStringLiteral(": ") + issuer.types.join(u' '));
        QCOMPARE(found.join(QStringLiteral(", ")), trusting);
        for (const CredentialType &type : result.configuration.types) {
            for (const TrustedIssuer &issuer : type.trustedIssuers)
                QVERIFY(issuer.types.isEmpty());
        }
    }

    void whomNoTypeTrustsIsTrustedByNobody() {
        QByteArray toml = with("trusted_issuers = [\"harbour\"]");
        toml.replace("label = \"Badge\"", "label = \"Badge\"\ntrusted_issuers = [\"harbour\"]");
        const ConfigurationResult result = parse(toml);
        QCOMPARE(result.configuration.trust.issuers.size(), 1);
    }

    void aRuleMayNameAnIssuer() {
        QByteArray toml = with();
        toml.replace("issuer_in = [\"did:web:a.example\"]", "issuer_in = [\"harbour\", \"did:web:a.example\"]");
        const Rule rule = parse(toml).configuration.types[0].rules[4];
        QCOMPARE(std::get<IssuerRule>(rule.test).issuers,
                 QStringList({QStringLiteral("did:web:harbour.example"), QStringLiteral("https://harbour.example"),
                              QStringLiteral("did:web:a.example")}));
    }

    void mistakesAreFound_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(error);
        };
        row("no name", "name = \"Alder University\"", "", ":1: issuers[1].name: is missing");
        row("no identifiers", "identifiers = [\"did:web:university.example\"]", "",
            ":1: issuers[1].identifiers: is missing; expected the list of names that its credentials give");
        row("used twice", "id = \"university\"", "id = \"harbour\"",
            ":6: issuers[1].id: the issuer \"harbour\" is there twice");
        row("identifier of another", "[\"did:web:university.example\"]", "[\"did:web:harbour.example\"]",
            ":15: issuers[1].identifiers: \"did:web:harbour.example\" belongs to another issuer already");
        row("no logo", "logo.png", "nologo.png", ":8: issuers[0].logo: cannot be read: there is no readable file");
        row("no picture", "logo.png", "words.txt", ":8: issuers[0].logo: expected a picture, PNG or JPEG");
        row("empty file", "harbour.jwk", "empty.txt", ":12: issuers[0].jwk_file: the file is empty");
        row("no key", "harbour.jwk", "nothing.jwk", ":12: issuers[0].jwk_file: expected a public key as JWK");
        row("no JSON", "harbour.jwk", "words.txt", ":12: issuers[0].jwk_file: expected a public key as JWK");
        row("private key", "harbour.jwk", "private.jwk", ":12: issuers[0].jwk_file: this is a private key");
        row("inline key without type", "kty = \"OKP\", ", "", ":7: issuers[0].jwk: expected a public key as JWK");
        row("unusable key", "\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"",
            "\"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"", ":7: issuers[0].jwk: cannot be used: key-low-order");
        row("no certificate", "jwk_file = \"harbour.jwk\"", "certificates_file = \"words.txt\"",
            ":21: issuers[0].certificates_file: expected a file with certificates in PEM form");
        row("unknown key", "id = \"university\"", "id = \"university\"\nlogos = \"x\"",
            ":1: issuers[1].logos: is not a key of this table; did you mean \"logo\"?");
        row("plain resolver", "https://resolver.example/", "http://resolver.example/",
            ":12: trust.resolver: expected https");
    }
    void mistakesAreFound() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray toml = with();
        QCOMPARE(toml.count(from), 1);
        toml.replace(from, to);
        const QString errors = allErrors(parse(toml));
        QVERIFY2(errors.contains(error), qPrintable(errors));
        QVERIFY2(!errors.contains(QStringLiteral("hunter2")), qPrintable(errors));
    }

    void signedListsAddIssuers() {
        const ConfigurationResult result = parse(with("trusted_issuers = [\"port\"]") + list("issuers.jws"));
        QVERIFY2(result.errors.isEmpty(), qPrintable(allErrors(result)));
        const CredentialType &licence = result.configuration.types[0];
        QCOMPARE(licence.trustedIssuers.size(), 1);
        QCOMPARE(licence.trustedIssuers[0].name, QStringLiteral("Port Authority"));
        QCOMPARE(licence.trustedIssuers[0].identifiers, QStringList{QStringLiteral("did:web:port.example")});
        QCOMPARE(licence.trustedIssuers[0].keys.size(), 1);
        QCOMPARE(licence.trustedIssuers[0].until, QDateTime::fromSecsSinceEpoch(4102444800, Qt::UTC));
        QCOMPARE(result.configuration.trust.issuers.size(), 4);
        Configuration german = result.configuration;
        german.speak(QStringLiteral("de"));
        QCOMPARE(german.types[0].trustedIssuers[0].name, QStringLiteral("Hafenamt"));
    }

    void aRuleKeepsTheEndOfAList() {
        QByteArray toml = with() + list("issuers.jws");
        toml.replace("issuer_in = [\"did:web:a.example\"]", "issuer_in = [\"port\", \"harbour\"]");
        const auto rule = std::get<IssuerRule>(parse(toml).configuration.types[0].rules[4].test);
        QCOMPARE(rule.issuers.size(), 3);
        QCOMPARE(rule.until.keys(), QStringList{QStringLiteral("did:web:port.example")});
    }

    void badListsAreRefused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *error) {
            QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(error);
        };
        row("issuers-expired.jws", "cannot be used: expired");
        row("issuers-early.jws", "cannot be used: not-yet-valid");
        row("issuers-somebody.jws", "cannot be used: signature-wrong");
        row("issuers-other-type.jws", "cannot be used: type-differs typ");
        row("issuers-nobody.jws", "cannot be used: missing-member issuers");
        row("issuers-nameless.jws", "cannot be used: missing-member issuers[1] name");
        row("issuers-bad-key.jws", "cannot be used: key-malformed issuers[0]");
        row("issuers-double.jws", "the issuer \"port\" is there twice");
        row("issuers-unfit.jws", "the entry \"Not A Name\" has an id, name or identifier that is not fit");
        row("makeissuerlists.py", "cannot be used: not-a-token");
        row("nowhere.jws", "cannot be read: there is no readable file");
    }
    void badListsAreRefused() {
        QFETCH(QByteArray, file);
        QFETCH(QString, error);
        const ConfigurationResult result = parse(with() + list(file));
        const QString errors = allErrors(result);
        QVERIFY2(errors.contains(QStringLiteral("issuer_lists[0].file: ") + error), qPrintable(errors));
        QCOMPARE(result.errors.size(), 1);
    }

    void everyByteOfAListCounts() {
        const QByteArray good = contentOf("issuers.jws").trimmed();
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray changed = good;
            changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
            write(m_folder, "changed.jws", changed);
            const QByteArray toml = with() + "[[issuer_lists]]\nfile = \"changed.jws\"\njwk_file = \"" + dataFolder() +
                                    "/federation.jwk\"\n";
            refused += parse(toml).errors.isEmpty() ? 0 : 1;
        }
        QCOMPARE(refused, (good.size() + 6) / 7);
        qInfo("%d changed lists refused", refused);
    }

    void aListNeedsAKey() {
        QByteArray toml = with() + list("issuers.jws");
        toml.replace(toml.indexOf("jwk_file", toml.indexOf("issuer_lists")), 8, "# jwk_file");
        const QString errors = allErrors(parse(toml));
        QVERIFY2(errors.contains(QStringLiteral("issuer_lists[0].jwk_file: is missing")), qPrintable(errors));
    }

    void anUnknownIssuerIsFound() {
        const QString errors = allErrors(parse(with("trusted_issuers = [\"harbuor\"]")));
        QVERIFY2(errors.contains(QStringLiteral("trusted_issuers: expected the id of an issuer; did you mean "
                                                "\"harbour\"?")),
                 qPrintable(errors));
    }
};

QTEST_GUILESS_MAIN(TestIssuersConfiguration)
#include "tst_issuersconfiguration.moc"
