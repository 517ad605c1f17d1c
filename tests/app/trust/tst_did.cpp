#include "app/trust/didresolution.h"
#include "app/trust/issuermetadata.h"
#include "app/trust/multibase.h"
#include "tests/app/trust/interop.h"

#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

DidUrl did(const QString &text) {
    return parseDid(text).value();
}

} // namespace

class TestDid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_a_url_apart() {
        const QString text = QStringLiteral("did:web:example.org%3A8443:a:b/path/x?versionId=1&x=?#key-1");
        const auto url = parseDidUrl(text);
        QVERIFY(url.ok());
        QCOMPARE(url->did, QStringLiteral("did:web:example.org%3A8443:a:b"));
        QCOMPARE(url->method, QStringLiteral("web"));
        QCOMPARE(url->id, QStringLiteral("example.org%3A8443:a:b"));
        QCOMPARE(url->path, QStringLiteral("/path/x"));
        QCOMPARE(url->query, QStringLiteral("versionId=1&x=?"));
        QCOMPARE(url->fragment, QStringLiteral("key-1"));
        QCOMPARE(url->text(), text);
        QVERIFY(isDid(QStringLiteral("did:example:a::b")));
        QVERIFY(!isDid(text));
    }

    void refuses_what_is_none() {
        const QString bad[] = {
            QString(),
            QStringLiteral("did"),
            QStringLiteral("did:"),
            QStringLiteral("did:web"),
            QStringLiteral("did:web:"),
            QStringLiteral("did::x"),
            QStringLiteral("DID:web:x"),
            QStringLiteral("did:Web:x"),
            QStringLiteral("did:we-b:x"),
            QStringLiteral("did:web:x:"),
            QStringLiteral("did:web:x y"),
            QStringLiteral("did:web:x%4"),
            QStringLiteral("did:web:x%zz"),
            QStringLiteral("did:web:ä"),
            QStringLiteral("did:web:x#a#b"),
            QStringLiteral("did:web:x/<script>"),
            QStringLiteral(" did:web:x"),
            QStringLiteral("did:web:x\n"),
            QStringLiteral("https://example.org"),
            QStringLiteral("did:web:") + QString(9000, u'a'),
        };
        for (const QString &text : bad) {
            const auto url = parseDidUrl(text);
            QVERIFY2(!url, qPrintable(text.left(80)));
            QCOMPARE(url.reason(), Refusal::DidMalformed);
        }
    }

    void base58() {
        QCOMPARE(fromBase58(QStringLiteral("JxF12TrwUP45BMd")).value(), QByteArray("Hello World"));
        QCOMPARE(fromBase58(QStringLiteral("11")).value(), QByteArray(2, '\0'));
        QCOMPARE(fromBase58(QStringLiteral("1112")).value(), QByteArray("\0\0\0\1", 4));
        for (const QString &bad : {QString(), QStringLiteral("0"), QStringLiteral("l"), QStringLiteral("ä"),
                                   QStringLiteral("a b"), QString(513, u'1')})
            QCOMPARE(fromBase58(bad).reason(), Refusal::KeyMalformed);
        QCOMPARE(fromMultibase(QStringLiteral("uAQID")).value(), QByteArray("\1\2\3"));
        QCOMPARE(fromMultibase(QStringLiteral("mAQID")).reason(), Refusal::KeyMalformed);
        QCOMPARE(fromMultibase(QString()).reason(), Refusal::KeyMalformed);
    }

    void keys_that_identifiers_carry() {
        int keys = 0;
        int jwks = 0;
        for (const QString &file : {QStringLiteral("credentials"), QStringLiteral("presentations")}) {
            for (const QJsonValue &value : interopCases(file)) {
                const QJsonObject one = value.toObject();
                const QString whose = file == u"credentials" ? textOf(one, "issuer") : textOf(one, "holder");
                const auto document = resolveOffline(did(whose));
                QVERIFY2(document.ok(), qPrintable(whose));
                const auto expected = readJwk(one.value(QStringLiteral("key")).toObject());
                QCOMPARE(document->methods.size(), std::size_t{1});
                QVERIFY(document->methods.front().key->isSameKeyAs(*expected));
                const auto algorithm = readAlgorithm(one.value(QStringLiteral("algorithm")));
                for (const KeyPurpose purpose : {KeyPurpose::Assertion, KeyPurpose::Authentication}) {
                    const auto set = document->keysFor(purpose, *algorithm, document->methods.front().id);
                    QVERIFY(set.ok());
                    QCOMPARE(set->keys.size(), std::size_t{1});
                }
                (whose.startsWith(u"did:key:") ? keys : jwks) += 1;
            }
        }
        QVERIFY(keys > 30 && jwks > 3);
    }

    // From the did:key specification.
    void the_specification_s_own_example() {
        const QString text = QStringLiteral("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        const auto document = resolveOffline(did(text));
        QVERIFY(document.ok());
        QCOMPARE(document->methods.front().id,
                 text + QStringLiteral("#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"));
        QCOMPARE(document->methods.front().key->type(), KeyType::Ed25519);
    }

    void refused_identifiers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &text, Refusal reason) {
            QTest::newRow(name) << text << nameOf(reason);
        };
        row("not base58btc", QStringLiteral("did:key:uAQID"), Refusal::DidMalformed);
        row("bad character", QStringLiteral("did:key:z0"), Refusal::DidMalformed);
        row("key agreement", QStringLiteral("did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc"),
            Refusal::KeyTypeUnknown);
        row("one byte short", QStringLiteral("did:key:z2DQUz8yxybcgY49o2TDENNPqPQBbVynuU6CcNCWtSMrwMx"),
            Refusal::KeyMalformed);
        row("low order", QStringLiteral("did:key:z6MkeXATEjyXENzBXBxgC5EHk2JE5aqd7qMGGtDpLUH1e2Sj"),
            Refusal::KeyLowOrder);
        row("off the curve", QStringLiteral("did:key:zDnaeQRy3dcKsKa1zmKtVKsTy3m2HYoQnFnfKuxD6HfSTQgYg"),
            Refusal::KeyNotOnCurve);
        row("no JSON", QStringLiteral("did:jwk:AAAA"), Refusal::BadJson);
        row("bad base64url", QStringLiteral("did:jwk:AA-A_A"), Refusal::BadJson);
        row("symmetric", QStringLiteral("did:jwk:eyJrdHkiOiJvY3QiLCJrIjoiQUEifQ"), Refusal::KeyTypeUnknown);
        row("needs a resolver", QStringLiteral("did:bsv:00"), Refusal::DidMethodUnknown);
    }

    void refused_identifiers() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto document = resolveOffline(did(text));
        QVERIFY(!document);
        QCOMPARE(nameOf(document.reason()), reason);
    }

    void web_addresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: refused
        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url);
        };
        row("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json");
        row("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json");
        row("did:web:example.com%3A3000", "https://example.com:3000/.well-known/did.json");
        row("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json");
        row("did:web:localhost%3A8443", "https://localhost:8443/.well-known/did.json");
        row("did:web:127.0.0.1", "");
        row("did:web:0x7f.1", "");
        row("did:web:2130706433", "");
        row("did:web:%5B%3A%3A1%5D", "");
        row("did:web:user%40example.com", "");
        row("did:web:example.com%3A0", "");
        row("did:web:example.com%3A99999", "");
        row("did:web:example.com%3Ax", "");
        row("did:web:example.com%2Fevil", "");
        row("did:web:example..com", "");
        row("did:web:-a.example", "");
        row("did:web:example.com:..", "");
        row("did:web:example.com:%2E%2E:x", "");
        row("did:web:example.com:a%2Fb", "");
        row("did:web:example.com:a%5Cb", "");
        row("did:web:example.com:a%00b", "");
        row("did:web:example.com::a", "");
        row("did:key:z6Mk", "");
    }

    void web_addresses() {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto address = didWebUrl(did(text));
        QCOMPARE(address.ok() ? address->toString(QUrl::FullyEncoded) : QString(), url);
    }

    void metadata_addresses() {
        const auto url = [](const char *issuer) {
            const auto address = issuerMetadataUrl(QString::fromLatin1(issuer));
            return address.ok() ? address->toString(QUrl::FullyEncoded) : nameOf(address.reason());
        };
        QCOMPARE(url("https://example.com"), QStringLiteral("https://example.com/.well-known/jwt-vc-issuer"));
        QCOMPARE(url("https://example.com/"), QStringLiteral("https://example.com/.well-known/jwt-vc-issuer"));
        QCOMPARE(url("https://example.com:8443/tenant/1%202/"),
                 QStringLiteral("https://example.com:8443/.well-known/jwt-vc-issuer/tenant/1%202"));
        for (const char *bad : {"http://example.com", "example.com", "https://", "https://u:p@example.com", "did:web:x",
                                "https://example.com?x=1", "https://example.com#x", ""})
            QCOMPARE(url(bad), nameOf(Refusal::WrongMember));
    }

    void metadata() {
        const QString issuer = QStringLiteral("https://example.com/a");
        const QByteArray key = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":"
                               "\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\",\"kid\":\"k\"}";
        const auto read = [&](const QByteArray &body) {
            return readIssuerMetadata(body, issuer);
        };
        const auto inside = read("{\"issuer\":\"https://example.com/a\",\"jwks\":{\"keys\":[" + key + "]}}");
        QVERIFY(inside.ok());
        QCOMPARE(inside->keys->keys.size(), std::size_t{1});
        const auto elsewhere = read("{\"issuer\":\"https://example.com/a\",\"jwks_uri\":\"https://example.com/k\"}");
        QVERIFY(elsewhere.ok());
        QCOMPARE(elsewhere->keysUrl, QUrl(QStringLiteral("https://example.com/k")));
        QCOMPARE(read("{\"issuer\":\"https://example.com\",\"jwks\":{\"keys\":[]}}").reason(), Refusal::IssuerDiffers);
        QCOMPARE(read("{\"issuer\":\"https://example.com/a/\",\"jwks\":{\"keys\":[]}}").reason(),
                 Refusal::IssuerDiffers);
        QCOMPARE(read("{\"jwks\":{\"keys\":[]}}").reason(), Refusal::MissingMember);
        QCOMPARE(read("{\"issuer\":\"https://example.com/a\"}").reason(), Refusal::MissingMember);
        QCOMPARE(read("{\"issuer\":\"https://example.com/a\",\"jwks\":{\"keys\":[]},\"jwks_uri\":\"https://x.org\"}")
                     .reason(),
                 Refusal::WrongMember);
        QCOMPARE(read("{\"issuer\":\"https://example.com/a\",\"jwks_uri\":\"http://example.com/k\"}").reason(),
                 Refusal::WrongMember);
        QCOMPARE(read("{\"issuer\":\"https://example.com/a\",\"jwks\":[]}").reason(), Refusal::KeyMalformed);
        QCOMPARE(read("{\"issuer\":1,\"issuer\":2}").reason(), Refusal::DoubledMember);
        QVERIFY(readKeySetBody("{\"keys\":[" + key + "]}").ok());
        QCOMPARE(readKeySetBody("[]").reason(), Refusal::BadJson);
    }
};

QTEST_GUILESS_MAIN(TestDid)
#include "tst_did.moc"
