// verifier-kiosk-cli trust: what it prints, and that its exit codes tell apart passed, failed and not everything
// checked.
#include "tests/app/trust/cases.h"
#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject caseNamed(const QString &file, const QString &name) {
    for (const QJsonObject &one : interopCases(file)) {
        if (one[u"name"].toString() == name)
            return one;
    }
    return {};
}

} // namespace

class TestCliTrust : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    /// The case's token, its issuer's key, and everything that its request said.
    QStringList arguments(const QJsonObject &one, const char *keyName) {
        const QString token = write(u"token.txt"_s, tokenOf(one) + '\n');
        const QString trust =
            write(u"trust.json"_s, QJsonDocument(one.value(QLatin1String(keyName)).toObject()).toJson());
        return {u"trust"_s,
                u"check"_s,
                token,
                u"--trust"_s,
                trust,
                u"--at"_s,
                QString::number(one[u"at"].toInteger()),
                u"--nonce"_s,
                one[u"nonce"].toString(),
                u"--aud"_s,
                one[u"audience"].toString(),
                u"--type"_s,
                one[u"type"].toString(),
                u"--offline"_s};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void exitCodes_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("VP") << u"presentations"_s << u"vp-1.1 ES256"_s << u"issuerKey"_s << 0 << QString();
        QTest::newRow("VP 2.0") << u"presentations"_s << u"vp-2.0 EdDSA"_s << u"issuerKey"_s << 0 << QString();
        QTest::newRow("SD-JWT") << u"sdjwt"_s << u"nested ES256 presented"_s << u"key"_s << 0 << QString();
        QTest::newRow("nonce") << u"sdjwt"_s << u"ES256 other nonce"_s << u"key"_s << 1 << u"nonce-differs"_s;
        QTest::newRow("expired") << u"sdjwt"_s << u"ES256 expired"_s << u"key"_s << 1 << u"expired"_s;
        QTest::newRow("holder's key unknown")
            << u"seed"_s << u"signed"_s << u"issuerKey"_s << 3 << u"did-method-unknown"_s;
    }
    void exitCodes() {
        QFETCH(QString, file);
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const QJsonObject one = caseNamed(file, name);
        QVERIFY(!one.isEmpty());
        const QStringList line = arguments(one, key.toLatin1().constData());
        const Run text = run(line);
        QCOMPARE(text.exitCode, code);
        QVERIFY(text.err.isEmpty());
        const Run json = run(line + QStringList{u"--json"_s});
        QCOMPARE(json.exitCode, code);
        const QStringList words{u"passed"_s, u"failed"_s, QString(), u"incomplete"_s};
        QCOMPARE(json.json()[u"result"].toString(), words[code]);
        QStringList reasons;
        const QJsonArray checks = json.json()[u"checks"].toArray();
        for (const QJsonValue &check : checks) {
            QVERIFY(!check[u"id"].toString().isEmpty() && !check[u"label"].toString().isEmpty());
            QCOMPARE(check[u"source"].toString(), u"kiosk"_s);
            reasons.append(check[u"reason"].toString());
        }
        QVERIFY(reason.isEmpty() || reasons.contains(reason));
        QVERIFY(!json.json()[u"credentials"].toArray().isEmpty());
    }

    void otherTypesFail() {
        QStringList line = arguments(caseNamed(u"sdjwt"_s, u"nested ES256 presented"_s), "key");
        line[line.indexOf(u"--type"_s) + 1] = u"urn:other"_s;
        QCOMPARE(run(line).exitCode, 1);
    }

    /// A list of issuers gives the name that is shown; another issuer's name is not trusted.
    void aListOfIssuers() {
        const QJsonObject one = caseNamed(u"sdjwt"_s, u"nested ES256 presented"_s);
        QStringList line = arguments(one, "key");
        QJsonObject issuer{{u"id"_s, u"ulm"_s},
                           {u"name"_s, u"Town of Ulm"_s},
                           {u"identifiers"_s, QJsonArray{one[u"issuer"]}},
                           {u"jwks"_s, QJsonObject{{u"keys"_s, QJsonArray{one[u"key"]}}}}};
        const auto check = [&] {
            write(u"trust.json"_s, QJsonDocument(QJsonObject{{u"issuers"_s, QJsonArray{issuer}}}).toJson());
            return run(line);
        };
        const Run good = check();
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains("Town of Ulm"));
        issuer.insert(u"types"_s, QJsonArray{one[u"type"]});
        QCOMPARE(check().exitCode, 0);
        issuer.insert(u"types"_s, QJsonArray{u"urn:other"_s});
        QVERIFY(check().exitCode != 0);
        for (const QJsonValue &wrong : {QJsonValue(QJsonArray()), QJsonValue(u"urn:other"_s)}) {
            issuer.insert(u"types"_s, wrong);
            QCOMPARE(check().exitCode, 78);
        }
        issuer.remove(u"types"_s);
        issuer.insert(u"tpyes"_s, QJsonArray{one[u"type"]});
        QCOMPARE(check().exitCode, 78);
        issuer.remove(u"tpyes"_s);
        issuer.insert(u"identifiers"_s, QJsonArray{u"https://other.example"_s});
        QCOMPARE(check().exitCode, 1);
        issuer.insert(u"jwks"_s, QJsonObject{{u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"oct"_s}}}}});
        QCOMPARE(check().exitCode, 78);
        issuer.remove(u"jwks"_s);
        issuer.remove(u"name"_s);
        QCOMPARE(check().exitCode, 78);
    }

    /// The list of the configuration's tests: good only with the key of whoever signed it.
    void aSignedListOfIssuers() {
        const QString folder = QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/settings/data/");
        QStringList line = arguments(caseNamed(u"sdjwt"_s, u"nested ES256 presented"_s), "key");
        const QString otherKey = line[line.indexOf(u"--trust"_s) + 1];
        line[line.indexOf(u"--trust"_s) + 1] = folder + u"issuers.jws"_s;
        QCOMPARE(run(line).exitCode, 78);
        const auto with = [&](const QString &key) {
            return run(line + QStringList{u"--json"_s, u"--trust-key"_s, key});
        };
        const Run good = with(folder + u"federation.jwk"_s);
        QCOMPARE(good.exitCode, 1); // read, but the case's issuer is not on it
        QVERIFY(good.out.contains("issuer-not-trusted"));
        QCOMPARE(with(otherKey).exitCode, 78);
        QCOMPARE(with(folder + u"authority.pem"_s).exitCode, 78);
        QCOMPARE(with(folder + u"nowhere.jwk"_s).exitCode, 66);
        line[line.indexOf(u"--trust"_s) + 1] = folder + u"issuers-expired.jws"_s;
        QCOMPARE(with(folder + u"federation.jwk"_s).exitCode, 78);
    }

    void wrongLines() {
        QCOMPARE(run({u"trust"_s}).exitCode, 64);
        QCOMPARE(run({u"trust"_s, u"judge"_s}).exitCode, 64);
        QCOMPARE(run({u"trust"_s, u"check"_s}).exitCode, 64);
        QCOMPARE(run({u"trust"_s, u"--help"_s}).exitCode, 0);
        QStringList line = arguments(caseNamed(u"sdjwt"_s, u"nested ES256 presented"_s), "key");
        line[line.indexOf(u"--at"_s) + 1] = u"soon"_s;
        QCOMPARE(run(line).exitCode, 64);
        QCOMPARE(run({u"trust"_s, u"check"_s, m_folder.filePath(u"none"_s)}).exitCode, 66);
        QCOMPARE(run({u"trust"_s, u"inspect"_s, m_folder.filePath(u"none"_s)}).exitCode, 66);
        const QString rubbish = write(u"rubbish"_s, "hello");
        QCOMPARE(run({u"trust"_s, u"check"_s, rubbish, u"--trust"_s, m_folder.filePath(u"none"_s)}).exitCode, 66);
        QCOMPARE(run({u"trust"_s, u"check"_s, rubbish, u"--trust"_s, rubbish}).exitCode, 78);
        QCOMPARE(run({u"trust"_s, u"check"_s, rubbish}).exitCode, 1);
    }

    /// Everything inside, nothing judged, and no character that could rearrange the terminal.
    void inspecting() {
        const QString token = write(u"sd.txt"_s, tokenOf(caseNamed(u"sdjwt"_s, u"nested ES256 presented"_s)));
        const Run sdJwt = run({u"trust"_s, u"inspect"_s, token});
        QCOMPARE(sdJwt.exitCode, 0);
        for (const char *part : {"SD-JWT", "Key binding", "\"_sd_alg\": \"sha-256\"", "\"sd_hash\"", "Disclosed: ["})
            QVERIFY2(sdJwt.out.contains(part), part);
        const QString vp = write(u"vp.txt"_s, tokenOf(caseNamed(u"presentations"_s, u"vp-2.0 EdDSA"_s)));
        const Run presentation = run({u"trust"_s, u"inspect"_s, vp});
        QCOMPARE(presentation.exitCode, 0);
        QCOMPARE(presentation.out.count("Header:"), 2);
        QVERIFY(presentation.out.contains("EmployeeCredential"));
        const QString rubbish = write(u"rubbish"_s, "\x1b[31mhello");
        const Run none = run({u"trust"_s, u"inspect"_s, rubbish});
        QCOMPARE(none.exitCode, 66);
        QVERIFY(none.out.isEmpty());
        QVERIFY(!none.err.isEmpty() && !none.err.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestCliTrust)
#include "tst_clitrust.moc"
