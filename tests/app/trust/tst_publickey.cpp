// Keys that must not be trusted are refused when they are read, each for its own reason.
#include "app/trust/jws.h"
#include "tests/app/trust/interop.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

QJsonObject publicJwk(const char *algorithm) {
    QJsonObject jwk = interopFile(QStringLiteral("keys"))
                          .value(QStringLiteral("issuer"))
                          .toObject()
                          .value(QLatin1String(algorithm))
                          .toObject();
    for (const char *secret : {"d", "p", "q", "dp", "dq", "qi"})
        jwk.remove(QLatin1String(secret));
    return jwk;
}

QJsonObject with(QJsonObject jwk, const char *member, const QJsonValue &value) {
    jwk.insert(QLatin1String(member), value);
    return jwk;
}

QJsonObject without(QJsonObject jwk, const char *member) {
    jwk.remove(QLatin1String(member));
    return jwk;
}

QJsonObject ed25519(const char *hex) {
    const QByteArray x =
        QByteArray::fromHex(hex).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{QStringLiteral("kty"), QStringLiteral("OKP")},
            {QStringLiteral("crv"), QStringLiteral("Ed25519")},
            {QStringLiteral("x"), QString::fromLatin1(x)}};
}

/// A modulus of so many bytes that begins and ends as given.
QString modulus(qsizetype bytes, int first, int last) {
    QByteArray n(bytes, '\x5a');
    n[0] = static_cast<char>(first);
    n[bytes - 1] = static_cast<char>(last);
    return QString::fromLatin1(n.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class TestPublicKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_keys_data() {
        QTest::addColumn<QJsonObject>("jwk");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QJsonObject &jwk, Refusal reason) {
            QTest::newRow(name) << jwk << nameOf(reason);
        };
        const QJsonObject p256 = publicJwk("ES256");
        const QJsonObject p384 = publicJwk("ES384");
        const QJsonObject p521 = publicJwk("ES512");
        const QJsonObject k1 = publicJwk("ES256K");
        const QJsonObject okp = publicJwk("EdDSA");
        const QJsonObject rsa = publicJwk("RS256");
        const QString zeros32 = QString(43, u'A');

        row("nothing", {}, Refusal::KeyMalformed);
        row("kty a number", with(p256, "kty", 1), Refusal::KeyMalformed);
        row("kty unknown", with(p256, "kty", QStringLiteral("EC2")), Refusal::KeyTypeUnknown);
        row("symmetric", {{QStringLiteral("kty"), QStringLiteral("oct")}, {QStringLiteral("k"), QStringLiteral("AA")}},
            Refusal::KeyTypeUnknown);
        row("kid a number", with(p256, "kid", 1), Refusal::KeyMalformed);
        row("no curve", without(p256, "crv"), Refusal::KeyMalformed);
        row("curve unknown", with(p256, "crv", QStringLiteral("P-224")), Refusal::KeyTypeUnknown);
        row("curve in other case", with(p256, "crv", QStringLiteral("p-256")), Refusal::KeyTypeUnknown);
        row("X25519", with(okp, "crv", QStringLiteral("X25519")), Refusal::KeyTypeUnknown);
        row("Ed448", with(okp, "crv", QStringLiteral("Ed448")), Refusal::KeyTypeUnknown);
        row("no x", without(p256, "x"), Refusal::KeyMalformed);
        row("no y", without(p256, "y"), Refusal::KeyMalformed);
        row("x padded", with(p256, "x", p256.value(QStringLiteral("x")).toString() + u'='), Refusal::KeyMalformed);
        row("x empty", with(p256, "x", QString()), Refusal::KeyMalformed);
        row("x short", with(p256, "x", QStringLiteral("AAAA")), Refusal::KeyMalformed);
        row("x of another curve", with(p256, "x", p384.value(QStringLiteral("x"))), Refusal::KeyMalformed);
        row("P-256 as secp256k1", with(p256, "crv", QStringLiteral("secp256k1")), Refusal::KeyNotOnCurve);
        row("secp256k1 as P-256", with(k1, "crv", QStringLiteral("P-256")), Refusal::KeyNotOnCurve);
        row("P-384 as P-256", with(p384, "crv", QStringLiteral("P-256")), Refusal::KeyMalformed);
        row("P-521 as P-384", with(p521, "crv", QStringLiteral("P-384")), Refusal::KeyMalformed);
        row("x and y exchanged",
            with(with(p256, "x", p256.value(QStringLiteral("y"))), "y", p256.value(QStringLiteral("x"))),
            Refusal::KeyNotOnCurve);
        row("point of zeros", with(with(p256, "x", zeros32), "y", zeros32), Refusal::KeyNotOnCurve);
        row("coordinate beyond the field", with(p256, "x", QString(42, u'_') + u'8'), Refusal::KeyNotOnCurve);
        row("for encryption", with(p256, "use", QStringLiteral("enc")), Refusal::KeyNotForThis);
        row("use a list", with(p256, "use", QJsonArray{QStringLiteral("sig")}), Refusal::KeyMalformed);
        row("only to sign", with(p256, "key_ops", QJsonArray{QStringLiteral("sign")}), Refusal::KeyNotForThis);
        row("no operation", with(p256, "key_ops", QJsonArray{}), Refusal::KeyNotForThis);
        row("key_ops a text", with(p256, "key_ops", QStringLiteral("verify")), Refusal::KeyMalformed);
        row("key_ops of numbers", with(p256, "key_ops", QJsonArray{QStringLiteral("verify"), 1}),
            Refusal::KeyMalformed);
        row("alg of another type", with(p256, "alg", QStringLiteral("RS256")), Refusal::AlgorithmDoesNotFit);
        row("alg of another curve", with(p256, "alg", QStringLiteral("ES256K")), Refusal::AlgorithmDoesNotFit);
        row("alg none", with(p256, "alg", QStringLiteral("none")), Refusal::KeyNotForThis);
        row("alg for encryption", with(rsa, "alg", QStringLiteral("RSA-OAEP")), Refusal::KeyNotForThis);
        row("alg a number", with(p256, "alg", 256), Refusal::KeyMalformed);
        row("Ed25519 short", ed25519("d75a980182b10ab7"), Refusal::KeyMalformed);
        // The eight points of small order, and the ways to write them without reducing the coordinate.
        const char *const low[] = {
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        };
        for (const char *hex : low)
            row(hex, ed25519(hex), Refusal::KeyLowOrder);
        row("Ed25519 not reduced", ed25519("f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
            Refusal::KeyMalformed);
        row("Ed25519 off the curve", ed25519("0200000000000000000000000000000000000000000000000000000000000000"),
            Refusal::KeyNotOnCurve);
        row("RSA without n", without(rsa, "n"), Refusal::KeyMalformed);
        row("RSA without e", without(rsa, "e"), Refusal::KeyMalformed);
        row("RSA 1024", with(rsa, "n", modulus(128, 0xa1, 0x0b)), Refusal::KeyTooWeak);
        row("RSA 2047", with(rsa, "n", modulus(256, 0x51, 0x0b)), Refusal::KeyTooWeak);
        row("RSA far too long", with(rsa, "n", modulus(1025, 0xa1, 0x0b)), Refusal::KeyMalformed);
        row("RSA even", with(rsa, "n", modulus(256, 0xa1, 0x0a)), Refusal::KeyMalformed);
        row("RSA leading zero", with(rsa, "n", modulus(257, 0, 0x0b)), Refusal::KeyMalformed);
        row("RSA exponent 1", with(rsa, "e", QStringLiteral("AQ")), Refusal::KeyTooWeak);
        row("RSA exponent even", with(rsa, "e", QStringLiteral("AQAC")), Refusal::KeyTooWeak);
        row("RSA exponent zero", with(rsa, "e", QStringLiteral("AA")), Refusal::KeyMalformed);
        row("RSA exponent huge", with(rsa, "e", QString(16, u'_')), Refusal::KeyTooWeak);
    }

    void refused_keys() {
        QFETCH(QJsonObject, jwk);
        QFETCH(QString, reason);
        const auto key = readJwk(jwk);
        QVERIFY(!key);
        QCOMPARE(nameOf(key.reason()), reason);
    }

    void accepted_keys_keep_nothing_private() {
        const QJsonObject keys = interopFile(QStringLiteral("keys")).value(QStringLiteral("issuer")).toObject();
        QCOMPARE(keys.size(), 6);
        for (auto it = keys.constBegin(); it != keys.constEnd(); ++it) {
            const auto key = readJwk(it.value().toObject());
            QVERIFY(key.ok());
            QCOMPARE(key->toJwk(), publicJwk(it.key().toLatin1().constData()));
        }
    }

    void what_a_key_says_about_itself_stays_with_it() {
        QJsonObject jwk = with(publicJwk("RS256"), "kid", QStringLiteral("a"));
        jwk = with(with(jwk, "use", QStringLiteral("sig")), "key_ops", QJsonArray{QStringLiteral("verify")});
        const auto key = readJwk(with(jwk, "alg", QStringLiteral("PS256")));
        QVERIFY(key.ok());
        QCOMPARE(key->keyId(), QStringLiteral("a"));
        QVERIFY(key->onlyAlgorithm() == Algorithm::PS256);
        // The same padding and no shorter digest.
        for (const Algorithm algorithm : everyAlgorithm())
            QCOMPARE(key->allows(algorithm), nameOf(algorithm).startsWith(u"PS"));
        const auto strict = readJwk(with(jwk, "alg", QStringLiteral("RS512")));
        for (const Algorithm algorithm : everyAlgorithm())
            QCOMPARE(strict->allows(algorithm), algorithm == Algorithm::RS512);
        const auto free = readJwk(jwk);
        for (const Algorithm algorithm : everyAlgorithm())
            QCOMPARE(free->allows(algorithm), fits(algorithm, KeyType::Rsa));
    }

    void sets_leave_out_what_cannot_be_used() {
        const QJsonObject good = with(publicJwk("ES256"), "kid", QStringLiteral("good"));
        const QJsonArray list{
            good, with(good, "kty", QStringLiteral("future")),
            with(with(publicJwk("RS256"), "n", modulus(128, 0xa1, 0x0b)), "kid", QStringLiteral("weak"))};
        const auto set = readKeySet({{QStringLiteral("keys"), list}});
        QVERIFY(set.ok());
        QCOMPARE(set->keys.size(), std::size_t{1});
        QCOMPARE(set->unusable.size(), std::size_t{2});
        QCOMPARE(set->unusable.back().keyId, QStringLiteral("weak"));
        QCOMPARE(set->unusable.back().why.reason, Refusal::KeyTooWeak);
    }

    void sets_are_refused() {
        const QJsonObject one = with(publicJwk("ES256"), "kid", QStringLiteral("k"));
        QJsonObject other = one;
        const QJsonObject stranger = interopFile(QStringLiteral("keys"))
                                         .value(QStringLiteral("stranger"))
                                         .toObject()
                                         .value(QStringLiteral("ES256"))
                                         .toObject();
        other = with(stranger, "kid", QStringLiteral("k"));
        const auto reason = [](const QJsonValue &keys) {
            const auto set = readKeySet({{QStringLiteral("keys"), keys}});
            return set.ok() ? QStringLiteral("read") : nameOf(set.reason());
        };
        QCOMPARE(reason(QJsonArray{one, other}), nameOf(Refusal::KeyAmbiguous));
        QCOMPARE(reason(QJsonArray{one, one}), QStringLiteral("read"));
        QCOMPARE(reason(QJsonArray{one, with(publicJwk("RS256"), "kid", QStringLiteral("k"))}), QStringLiteral("read"));
        QCOMPARE(reason(QJsonArray{one, QStringLiteral("k")}), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(QJsonObject()), nameOf(Refusal::KeyMalformed));
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many.append(QJsonObject());
        QCOMPARE(reason(many), nameOf(Refusal::TooLarge));
    }

    void candidates() {
        KeySet set;
        set.keys = {readJwk(with(publicJwk("ES256"), "kid", QStringLiteral("a"))).value(),
                    readJwk(with(publicJwk("RS256"), "kid", QStringLiteral("b"))).value(),
                    readJwk(publicJwk("EdDSA")).value()};
        QCOMPARE(set.candidates(Algorithm::ES256, QStringLiteral("a")).size(), std::size_t{1});
        QCOMPARE(set.candidates(Algorithm::ES256, QString()).size(), std::size_t{1});
        QCOMPARE(set.candidates(Algorithm::ES256, QStringLiteral("b")).size(), std::size_t{0});
        QCOMPARE(set.candidates(Algorithm::PS384, QStringLiteral("b")).size(), std::size_t{1});
        QCOMPARE(set.candidates(Algorithm::EdDSA, QStringLiteral("whatever")).size(), std::size_t{1});
    }

    void one_key_serves_many_threads() {
        std::atomic<int> accepted = 0;
        std::atomic<int> refused = 0;
        const QJsonArray cases = interopCases(QStringLiteral("jws"));
        std::vector<std::pair<Jws, PublicKey>> work;
        for (const QJsonValue &value : cases) {
            const QJsonObject one = value.toObject();
            work.emplace_back(*parseJws(textOf(one, "token").toUtf8()),
                              *readJwk(one.value(QStringLiteral("key")).toObject()));
        }
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (const auto &[jws, key] : work) {
                    Jws changed = jws;
                    changed.signingInput.append('x');
                    accepted += verify(jws, key).ok();
                    refused += !verify(changed, key).ok();
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(accepted.load(), 4 * cases.size());
        QCOMPARE(refused.load(), 4 * cases.size());
    }

    void points_and_containers() {
        const auto key = readJwk(publicJwk("ES256"));
        const QJsonObject jwk = key->toJwk();
        const auto half = [&jwk](const char *member) {
            return QByteArray::fromBase64(textOf(jwk, member).toLatin1(), QByteArray::Base64UrlEncoding);
        };
        const QByteArray x = half("x");
        const QByteArray y = half("y");
        const QByteArray packed = QByteArray(1, static_cast<char>(2 + (y.back() & 1))) + x;
        QVERIFY(PublicKey::fromPoint(KeyType::P256, packed)->isSameKeyAs(*key));
        QVERIFY(PublicKey::fromPoint(KeyType::P256, '\4' + x + y)->isSameKeyAs(*key));
        QVERIFY(PublicKey::fromMulticodec("\x80\x24" + packed)->isSameKeyAs(*key));
        const auto reason = [](const Checked<PublicKey> &read) {
            return nameOf(read.reason());
        };
        QCOMPARE(reason(PublicKey::fromPoint(KeyType::P256, QByteArray(1, '\0'))), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromPoint(KeyType::P256, {})), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromPoint(KeyType::P256, '\6' + x + y)), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromPoint(KeyType::P256, '\5' + x)), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromPoint(KeyType::Ed25519, packed)), nameOf(Refusal::KeyTypeUnknown));
        QCOMPARE(reason(PublicKey::fromMulticodec("\x80\x24" + ('\4' + x + y))), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromMulticodec("\x80")), nameOf(Refusal::KeyTypeUnknown));
        QCOMPARE(reason(PublicKey::fromMulticodec({})), nameOf(Refusal::KeyTypeUnknown));
        QCOMPARE(reason(PublicKey::fromSubjectPublicKeyInfo("nonsense")), nameOf(Refusal::KeyMalformed));
        QCOMPARE(reason(PublicKey::fromSubjectPublicKeyInfo({})), nameOf(Refusal::KeyMalformed));
    }
};

QTEST_GUILESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
