// Every vector of Project Wycheproof for the algorithms that are supported here.
#include "app/trust/jws.h"
#include "tests/app/trust/vectors.h"

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

QByteArray bytes(const QJsonObject &object, const char *member) {
    return QByteArray::fromHex(object.value(QLatin1String(member)).toString().toLatin1());
}

Checked<PublicKey> keyOf(const QJsonObject &group) {
    return PublicKey::fromSubjectPublicKeyInfo(bytes(group, "publicKeyDer"));
}

/// The public half; files give private ones only for symmetric keys.
QJsonObject jwkOf(const QJsonObject &group) {
    const QJsonValue open = group.value(QStringLiteral("public"));
    return open.isObject() ? open.toObject() : group.value(QStringLiteral("private")).toObject();
}

Checked<Passed> checkToken(const QJsonObject &keys, const QJsonValue &token) {
    const auto jws = parseJws(token.isString() ? token.toString().toUtf8() : QJsonDocument(token.toObject()).toJson());
    if (!jws)
        return jws.refused();
    if (keys.contains(QStringLiteral("keys"))) {
        const auto set = readKeySet(keys);
        if (!set)
            return set.refused();
        const auto key = verify(*jws, *set);
        return key ? Checked<Passed>(Passed()) : key.refused();
    }
    const auto key = readJwk(keys);
    if (!key)
        return key.refused();
    return verify(*jws, *key);
}

/// The only things of these files that are not on this program's list: symmetric signatures and encryption.
QString outsideOf(const QJsonObject &keys, const QJsonObject &vector) {
    if (vector.contains(QStringLiteral("jwe")))
        return QStringLiteral("encryption (JWE)");
    QJsonArray list = keys.value(QStringLiteral("keys")).toArray();
    if (list.isEmpty())
        list.append(keys);
    const bool isValid = vector.value(QStringLiteral("result")) == QStringLiteral("valid");
    for (const QJsonValue &key : list) {
        if (key.toObject().value(QStringLiteral("kty")) != QStringLiteral("oct"))
            return {};
    }
    // What must be refused is refused; only what ought to be accepted needs the algorithm.
    return isValid ? list.first().toObject().value(QStringLiteral("alg")).toString() : QString();
}

} // namespace

class TestWycheproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raw_signatures_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("algorithm");
        const auto row = [](const char *file, Algorithm algorithm) {
            QTest::newRow(file) << QStringLiteral("wycheproof/%1_test.json").arg(QLatin1String(file))
                                << static_cast<int>(algorithm);
        };
        row("ecdsa_secp256r1_sha256_p1363", Algorithm::ES256);
        row("ecdsa_secp384r1_sha384_p1363", Algorithm::ES384);
        row("ecdsa_secp521r1_sha512_p1363", Algorithm::ES512);
        row("ecdsa_secp256k1_sha256_p1363", Algorithm::ES256K);
        row("ed25519", Algorithm::EdDSA);
        row("rsa_signature_2048_sha256", Algorithm::RS256);
        row("rsa_pss_2048_sha256_mgf1_32", Algorithm::PS256);
    }

    void raw_signatures() {
        if (!haveVectors())
            QSKIP("KIOSK_VECTORS names no folder");
        QFETCH(QString, file);
        QFETCH(int, algorithm);
        const QJsonObject whole = vectors(file);
        const int all = whole.value(QStringLiteral("numberOfTests")).toInt();
        Tally tally;
        const QJsonArray groups = whole.value(QStringLiteral("testGroups")).toArray();
        for (const QJsonValue &entry : groups) {
            const QJsonObject group = entry.toObject();
            const auto key = keyOf(group);
            QVERIFY2(key.ok(), qPrintable(key.ok() ? QString() : nameOf(key.reason())));
            for (const char *member : {"publicKeyJwk", "keyJwk"}) {
                const QJsonValue jwk = group.value(QLatin1String(member));
                if (jwk.isObject()) {
                    const auto same = readJwk(jwk.toObject());
                    QVERIFY(same.ok());
                    QVERIFY(same->isSameKeyAs(*key));
                    QCOMPARE(same->thumbprint(), key->thumbprint());
                }
            }
            const QJsonArray tests = group.value(QStringLiteral("tests")).toArray();
            for (const QJsonValue &test : tests) {
                const QJsonObject vector = test.toObject();
                const auto outcome =
                    key->verify(static_cast<Algorithm>(algorithm), bytes(vector, "msg"), bytes(vector, "sig"));
                tally.count(vector, outcome.ok(), outcome.ok() ? QString() : nameOf(outcome.reason()));
            }
        }
        qInfo("%s", qPrintable(tally.text(file, all)));
        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
        QVERIFY(tally.outside.isEmpty());
        QVERIFY(tally.valid > 0 && tally.invalid > 0);
        QCOMPARE(tally.seen(), all);
    }

    void tokens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("outside");
        QTest::newRow("signatures") << QStringLiteral("wycheproof/json_web_signature_test.json") << 10;
        QTest::newRow("keys") << QStringLiteral("wycheproof/json_web_key_test.json") << 4;
        QTest::newRow("signatures and encryption") << QStringLiteral("wycheproof/json_web_crypto_test.json") << 36;
    }

    void tokens() {
        if (!haveVectors())
            QSKIP("KIOSK_VECTORS names no folder");
        QFETCH(QString, file);
        QFETCH(int, outside);
        const QJsonObject whole = vectors(file);
        const int all = whole.value(QStringLiteral("numberOfTests")).toInt();
        Tally tally;
        int outsideSeen = 0;
        const QJsonArray groups = whole.value(QStringLiteral("testGroups")).toArray();
        for (const QJsonValue &entry : groups) {
            const QJsonObject keys = jwkOf(entry.toObject());
            const QJsonArray tests = entry.toObject().value(QStringLiteral("tests")).toArray();
            for (const QJsonValue &test : tests) {
                const QJsonObject vector = test.toObject();
                if (const QString name = outsideOf(keys, vector); !name.isEmpty()) {
                    ++tally.outside[name];
                    ++outsideSeen;
                    continue;
                }
                const auto outcome = checkToken(keys, vector.value(QStringLiteral("jws")));
                tally.count(vector, outcome.ok(), outcome.ok() ? QString() : nameOf(outcome.reason()));
            }
        }
        qInfo("%s", qPrintable(tally.text(file, all)));
        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
        QVERIFY(tally.valid > 0 && tally.invalid > 0);
        QCOMPARE(tally.seen(), all);
        // So that a vector cannot slip out of the comparison unseen.
        QCOMPARE(outsideSeen, outside);
    }
};

QTEST_GUILESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
