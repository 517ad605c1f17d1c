// DID documents, and the answers of web servers and resolvers that carry them.
#include "app/trust/didresolution.h"
#include "tests/app/trust/interop.h"

#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

const QString bsv = QStringLiteral("did:bsv:00aa");
const QString web = QStringLiteral("did:web:issuer.example.org");

QJsonObject jwk(const char *algorithm, const char *role = "issuer") {
    const QJsonObject pair = interopFile(QStringLiteral("keys"))
                                 .value(QLatin1String(role))
                                 .toObject()
                                 .value(QLatin1String(algorithm))
                                 .toObject();
    return readJwk(pair)->toJwk();
}

QJsonObject method(const QString &id, const QJsonObject &key) {
    return {{QStringLiteral("id"), id},
            {QStringLiteral("type"), QStringLiteral("JsonWebKey2020")},
            {QStringLiteral("controller"), web},
            {QStringLiteral("publicKeyJwk"), key}};
}

QJsonObject document(const QString &did, const QJsonArray &methods, const QJsonObject &more = {}) {
    QJsonObject object{{QStringLiteral("id"), did}, {QStringLiteral("verificationMethod"), methods}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

const QString assertion = QStringLiteral("assertionMethod");
const QString authentication = QStringLiteral("authentication");

QString ask(const Checked<DidDocument> &document, KeyPurpose purpose, Algorithm algorithm, const QString &keyId) {
    if (!document)
        return nameOf(document.reason());
    const auto set = document->keysFor(purpose, algorithm, keyId);
    return set ? QString::number(set->keys.size()) : nameOf(set.reason());
}

QByteArray bytes(const QJsonObject &object) {
    return QJsonDocument(object).toJson();
}

} // namespace

class TestDidDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_by_purpose_and_name() {
        const QJsonArray methods{method(QStringLiteral("#a"), jwk("ES256")),
                                 method(web + QStringLiteral("#b"), jwk("EdDSA")),
                                 method(QStringLiteral("#c"), jwk("RS256"))};
        const auto read =
            readDidDocument(document(web, methods,
                                     {{assertion, QJsonArray{QStringLiteral("#a"), web + QStringLiteral("#c")}},
                                      {authentication, QJsonArray{QStringLiteral("#b")}}}),
                            web);
        QVERIFY(read.ok());
        QCOMPARE(read->methods.front().id, web + QStringLiteral("#a"));
        const auto issuing = [&read](Algorithm algorithm, const QString &keyId) {
            return ask(read, KeyPurpose::Assertion, algorithm, keyId);
        };
        QCOMPARE(issuing(Algorithm::ES256, web + QStringLiteral("#a")), QStringLiteral("1"));
        QCOMPARE(issuing(Algorithm::ES256, QStringLiteral("#a")), QStringLiteral("1"));
        QCOMPARE(issuing(Algorithm::ES256, QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(issuing(Algorithm::ES256, QString()), QStringLiteral("1"));
        QCOMPARE(issuing(Algorithm::PS256, QString()), QStringLiteral("1"));
        QCOMPARE(issuing(Algorithm::ES384, QString()), nameOf(Refusal::AlgorithmDoesNotFit));
        QCOMPARE(issuing(Algorithm::PS256, QStringLiteral("#a")), nameOf(Refusal::AlgorithmDoesNotFit));
        QCOMPARE(issuing(Algorithm::EdDSA, QStringLiteral("#b")), nameOf(Refusal::KeyNotForThis));
        QCOMPARE(issuing(Algorithm::ES256, QStringLiteral("#z")), nameOf(Refusal::KeyNotKnown));
        QCOMPARE(issuing(Algorithm::ES256, QStringLiteral("did:web:other.example#a")), nameOf(Refusal::KeyNotKnown));
        QCOMPARE(ask(read, KeyPurpose::Authentication, Algorithm::EdDSA, QStringLiteral("#b")), QStringLiteral("1"));
        QCOMPARE(ask(read, KeyPurpose::Authentication, Algorithm::ES256, QStringLiteral("#a")),
                 nameOf(Refusal::KeyNotForThis));
    }

    void a_purpose_that_is_left_out() {
        const QJsonArray methods{method(QStringLiteral("#k"), jwk("ES256K"))};
        const QJsonObject only{{authentication, QJsonArray{QStringLiteral("#k")}}};
        const auto ofBsv = readDidDocument(document(bsv, methods, only), bsv);
        const auto ofWeb = readDidDocument(document(web, methods, only), web);
        // Documents of did:bsv never name it; elsewhere leaving it out means something.
        QCOMPARE(ask(ofBsv, KeyPurpose::Assertion, Algorithm::ES256K, QString()), QStringLiteral("1"));
        QCOMPARE(ask(ofWeb, KeyPurpose::Assertion, Algorithm::ES256K, QString()), nameOf(Refusal::KeyNotForThis));
        const auto empty = readDidDocument(document(bsv, methods, {{assertion, QJsonArray()}}), bsv);
        QCOMPARE(ask(empty, KeyPurpose::Assertion, Algorithm::ES256K, QString()), nameOf(Refusal::KeyNotForThis));
    }

    void documents_as_services_send_them() {
        int seen = 0;
        for (const QJsonValue &value : interopCases(QStringLiteral("seed"))) {
            const QJsonObject one = value.toObject();
            const QJsonObject documents = one.value(QStringLiteral("documents")).toObject();
            for (auto it = documents.constBegin(); it != documents.constEnd(); ++it) {
                const auto read = readDidDocument(it.value().toObject(), it.key());
                QVERIFY(read.ok());
                QCOMPARE(ask(read, KeyPurpose::Assertion, Algorithm::ES256K, QString()), QStringLiteral("1"));
                QCOMPARE(ask(read, KeyPurpose::Authentication, Algorithm::ES256K, QStringLiteral("#subject-key")),
                         QStringLiteral("1"));
                ++seen;
            }
        }
        QCOMPARE(seen, 16);
    }

    void ways_to_write_a_key() {
        const auto first = [](const QJsonObject &entry) {
            const auto read = readDidDocument(document(web, {entry}), web);
            if (!read)
                return nameOf(read.reason());
            const auto &key = read->methods.front().key;
            return key ? nameOf(key->type()) : nameOf(key.reason());
        };
        const auto entry = [](const char *type, const char *member, const QJsonValue &value) {
            return QJsonObject{{QStringLiteral("id"), QStringLiteral("#k")},
                               {QStringLiteral("type"), QString::fromLatin1(type)},
                               {QString::fromLatin1(member), value}};
        };
        const QString multikey = QStringLiteral("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        QCOMPARE(first(entry("Multikey", "publicKeyMultibase", multikey)), QStringLiteral("Ed25519"));
        QCOMPARE(first(entry("Ed25519VerificationKey2020", "publicKeyMultibase", multikey)), QStringLiteral("Ed25519"));
        const QString raw = QStringLiteral("3M5RCDjPTWPkKSN3sxUmmMqHbmRPegYP1tjcKyrDbt9J");
        QCOMPARE(first(entry("Ed25519VerificationKey2018", "publicKeyBase58", raw)), QStringLiteral("Ed25519"));
        QCOMPARE(first(entry("X25519KeyAgreementKey2019", "publicKeyBase58", raw)), nameOf(Refusal::KeyTypeUnknown));
        QCOMPARE(first(entry("EcdsaSecp256k1VerificationKey2019", "publicKeyBase58", raw)),
                 nameOf(Refusal::KeyMalformed));
        QCOMPARE(first(entry("Multikey", "publicKeyMultibase", raw)), nameOf(Refusal::KeyMalformed));
        QCOMPARE(first(entry("Multikey", "publicKeyMultibase", 1)), nameOf(Refusal::KeyTypeUnknown));
        QCOMPARE(first(entry("EcdsaSecp256k1RecoveryMethod2020", "blockchainAccountId", QStringLiteral("eip155:1:0x"))),
                 nameOf(Refusal::KeyMalformed));
        QJsonObject two = entry("Multikey", "publicKeyMultibase", multikey);
        two.insert(QStringLiteral("publicKeyJwk"), jwk("ES256"));
        QCOMPARE(first(two), nameOf(Refusal::KeyMalformed));
        QCOMPARE(first(entry("JsonWebKey2020", "publicKeyJwk", jwk("ES384"))), QStringLiteral("P-384"));
    }

    void an_unusable_key_spoils_only_itself() {
        QJsonObject off = jwk("ES256");
        off.insert(QStringLiteral("crv"), QStringLiteral("secp256k1"));
        const auto read = readDidDocument(
            document(web, {method(QStringLiteral("#a"), off), method(QStringLiteral("#b"), jwk("ES256K"))},
                     {{assertion, QJsonArray{QStringLiteral("#a"), QStringLiteral("#b")}}}),
            web);
        QVERIFY(read.ok());
        QCOMPARE(ask(read, KeyPurpose::Assertion, Algorithm::ES256K, QString()), QStringLiteral("1"));
        QCOMPARE(ask(read, KeyPurpose::Assertion, Algorithm::ES256K, QStringLiteral("#a")),
                 nameOf(Refusal::KeyNotOnCurve));
    }

    void a_method_within_its_purpose() {
        const QJsonArray inside{method(QStringLiteral("#k"), jwk("ES256"))};
        const auto read = readDidDocument({{QStringLiteral("id"), web}, {assertion, inside}}, web);
        QCOMPARE(ask(read, KeyPurpose::Assertion, Algorithm::ES256, QStringLiteral("#k")), QStringLiteral("1"));
        QCOMPARE(ask(read, KeyPurpose::Authentication, Algorithm::ES256, QStringLiteral("#k")),
                 nameOf(Refusal::KeyNotForThis));
    }

    void refused_documents() {
        const QJsonObject good = method(QStringLiteral("#k"), jwk("ES256"));
        const auto reason = [](const QJsonObject &object) {
            const auto read = readDidDocument(object, web);
            return read ? QStringLiteral("read") : nameOf(read.reason());
        };
        const QString malformed = nameOf(Refusal::DidDocumentMalformed);
        QCOMPARE(reason(document(web, {good})), QStringLiteral("read"));
        QCOMPARE(reason({}), malformed);
        QCOMPARE(reason(document(bsv, {good})), malformed);
        QCOMPARE(reason(document(web + u'#', {good})), malformed);
        QCOMPARE(reason(document(web, {good, good})), malformed);
        QCOMPARE(reason(document(web, {QStringLiteral("#k")})), malformed);
        QCOMPARE(reason(document(web, {QJsonObject()})), malformed);
        QCOMPARE(reason(document(web, {method(QStringLiteral("k"), jwk("ES256"))})), malformed);
        QCOMPARE(reason(document(web, {good}, {{assertion, QStringLiteral("#k")}})), malformed);
        QCOMPARE(reason(document(web, {good}, {{assertion, QJsonArray{1}}})), malformed);
        QCOMPARE(reason(document(web, {good}, {{QStringLiteral("verificationMethod"), QJsonObject()}})), malformed);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(method(QStringLiteral("#%1").arg(i), jwk("ES256")));
        QCOMPARE(reason(document(web, many)), malformed);
    }

    void resolver_requests() {
        const auto url = [](const char *base, const QString &did) {
            return resolverUrl(QUrl(QString::fromLatin1(base)), parseDid(did).value()).toString(QUrl::FullyEncoded);
        };
        QCOMPARE(url("https://resolver.example", bsv),
                 QStringLiteral("https://resolver.example/1.0/identifiers/did:bsv:00aa"));
        QCOMPARE(url("https://resolver.example/", bsv),
                 QStringLiteral("https://resolver.example/1.0/identifiers/did:bsv:00aa"));
        QCOMPARE(url("https://resolver.example/1.0/identifiers/", bsv),
                 QStringLiteral("https://resolver.example/1.0/identifiers/did:bsv:00aa"));
        QCOMPARE(url("http://localhost:8080/resolver", QStringLiteral("did:web:a.example%3A8443:x")),
                 QStringLiteral("http://localhost:8080/resolver/1.0/identifiers/did:web:a.example%253A8443:x"));
    }

    void resolver_answers_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, int status, const QByteArray &body, Refusal reason) {
            QTest::newRow(name) << status << body << nameOf(reason);
        };
        row("deactivated", 410, "{\"didDocument\":null,\"didDocumentMetadata\":{\"deactivated\":true}}",
            Refusal::DidDeactivated);
        row("deactivated with 200", 200, "{\"didDocument\":{},\"didDocumentMetadata\":{\"deactivated\":true}}",
            Refusal::DidDeactivated);
        row("not found", 404, "{\"didResolutionMetadata\":{\"error\":\"notFound\"}}", Refusal::DidNotFound);
        row("not found, bare", 404, "gone", Refusal::DidNotFound);
        row("not found with 200", 200, "{\"didResolutionMetadata\":{\"error\":\"notFound\"}}", Refusal::DidNotFound);
        row("not found as 1.0 says it", 404,
            "{\"didResolutionMetadata\":{\"error\":{\"type\":\"https://www.w3.org/ns/did#NOT_FOUND\"}}}",
            Refusal::DidNotFound);
        row("invalid", 400, "{\"didResolutionMetadata\":{\"error\":\"invalidDid\"}}", Refusal::DidMalformed);
        row("method unknown", 501, "{\"didResolutionMetadata\":{\"error\":\"methodNotSupported\"}}",
            Refusal::DidMethodUnknown);
        row("internal", 500, "{\"didResolutionMetadata\":{\"error\":\"internalError\"}}", Refusal::ResolverFailed);
        row("bad gateway", 502, "<html>", Refusal::ResolverFailed);
        row("redirected", 302, "", Refusal::ResolverFailed);
        row("error with a document", 200,
            "{\"didResolutionMetadata\":{\"error\":\"internalError\"},\"didDocument\":{}}", Refusal::ResolverFailed);
        row("nothing", 200, "", Refusal::DidDocumentMalformed);
        row("no JSON", 200, "<html>", Refusal::DidDocumentMalformed);
        row("doubled", 200, "{\"didDocument\":{},\"didDocument\":{}}", Refusal::DidDocumentMalformed);
        row("null", 200, "{\"didDocument\":null}", Refusal::DidDocumentMalformed);
        row("another one", 200, "{\"didDocument\":{\"id\":\"did:bsv:00ab\"}}", Refusal::DidDocumentMalformed);
    }

    void resolver_answers() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        const auto read = readResolverAnswer(status, body, parseDid(bsv).value());
        QVERIFY(!read);
        QCOMPARE(nameOf(read.reason()), reason);
    }

    void documents_that_arrive() {
        const QJsonObject whole = document(bsv, {method(QStringLiteral("#k"), jwk("ES256K"))});
        const DidUrl did = parseDid(bsv).value();
        const QJsonObject wrapped{
            {QStringLiteral("didDocument"), whole},
            {QStringLiteral("didDocumentMetadata"), QJsonObject()},
            {QStringLiteral("didResolutionMetadata"), QJsonObject{{QStringLiteral("contentType"), QJsonObject()}}}};
        QVERIFY(readResolverAnswer(200, bytes(wrapped), did).ok());
        QVERIFY(readResolverAnswer(200, bytes(whole), did).ok());

        const DidUrl site = parseDid(web).value();
        const QByteArray own = bytes(document(web, {method(QStringLiteral("#k"), jwk("ES256"))}));
        QVERIFY(readDidWebAnswer(200, own, site).ok());
        QCOMPARE(readDidWebAnswer(200, bytes(whole), site).reason(), Refusal::DidDocumentMalformed);
        QCOMPARE(readDidWebAnswer(200, "{", site).reason(), Refusal::DidDocumentMalformed);
        QCOMPARE(readDidWebAnswer(404, own, site).reason(), Refusal::DidNotFound);
        QCOMPARE(readDidWebAnswer(410, own, site).reason(), Refusal::DidDeactivated);
        QCOMPARE(readDidWebAnswer(500, own, site).reason(), Refusal::ResolverFailed);
        QCOMPARE(readDidWebAnswer(301, own, site).reason(), Refusal::ResolverFailed);
    }
};

QTEST_GUILESS_MAIN(TestDidDocument)
#include "tst_diddocument.moc"
