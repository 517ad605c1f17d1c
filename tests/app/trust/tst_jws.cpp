// Tokens taken apart and judged: the examples of the RFCs, and what must be refused before or without any mathematics.
#include "app/trust/base64url.h"
#include "app/trust/jws.h"
#include "tests/app/trust/interop.h"

#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

QJsonArray examples() {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/trust/data/rfc.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
}

QByteArray token(const QByteArray &header, const QByteArray &payload = "{}", const QByteArray &signature = "sig") {
    return toBase64Url(header) + '.' + toBase64Url(payload) + '.' + toBase64Url(signature);
}

/// The word of the first refusal on the way to a verified token, or "accepted".
QString judge(const QByteArray &text, const PublicKey &key) {
    const auto jws = parseJws(text);
    if (!jws)
        return nameOf(jws.reason());
    const auto verified = verify(*jws, key);
    return verified ? QStringLiteral("accepted") : nameOf(verified.reason());
}

QJsonObject one(const char *algorithm) {
    for (const QJsonValue &value : interopCases(QStringLiteral("jws"))) {
        if (textOf(value.toObject(), "name") == QStringLiteral("compact ") + QLatin1String(algorithm))
            return value.toObject();
    }
    return {};
}

PublicKey keyOf(const QJsonObject &example) {
    return readJwk(example.value(QStringLiteral("key")).toObject()).value();
}

} // namespace

class TestJws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_of_the_rfcs() {
        int tokens = 0;
        int thumbprints = 0;
        for (const QJsonValue &value : examples()) {
            const QJsonObject example = value.toObject();
            const auto key = readJwk(example.value(QStringLiteral("key")).toObject());
            QVERIFY2(key.ok(), qPrintable(textOf(example, "name")));
            if (example.contains(QStringLiteral("thumbprint"))) {
                QCOMPARE(QString::fromLatin1(key->thumbprint()), textOf(example, "thumbprint"));
                ++thumbprints;
            }
            if (!example.contains(QStringLiteral("token")))
                continue;
            const QString expected = example.value(QStringLiteral("reason")).toString(QStringLiteral("accepted"));
            QVERIFY2(judge(textOf(example, "token").toUtf8(), *key) == expected, qPrintable(textOf(example, "name")));
            ++tokens;
        }
        QCOMPARE(tokens, 10);
        QCOMPARE(thumbprints, 2);
    }

    void refused_without_mathematics_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &text, Refusal reason) {
            QTest::newRow(name) << text << nameOf(reason);
        };
        row("nothing", "", Refusal::NotAToken);
        row("one part", "abcd", Refusal::NotAToken);
        row("two parts", "abcd.abcd", Refusal::NotAToken);
        row("four parts", token("{}") + ".abcd", Refusal::NotAToken);
        row("encrypted", token("{}") + ".abcd.abcd", Refusal::NotAToken);
        row("no header", "." + toBase64Url("{}") + ".abcd", Refusal::NotAToken);
        row("white space before", " " + token("{\"alg\":\"ES256\"}"), Refusal::BadBase64Url);
        row("line end", token("{\"alg\":\"ES256\"}") + "\n", Refusal::BadBase64Url);
        row("padding", token("{}", "{}", "x") + "==", Refusal::BadBase64Url);
        row("stray low bits", toBase64Url("{\"alg\":\"ES256\"}") + ".e30.AB", Refusal::BadBase64Url);
        row("header no JSON", token("alg"), Refusal::BadJson);
        row("header a list", token("[]"), Refusal::BadJson);
        row("header cut", token("{\"alg\":\"ES256\""), Refusal::BadJson);
        row("header with a tail", token("{\"alg\":\"ES256\"}{}"), Refusal::BadJson);
        row("header no UTF-8", token("{\"alg\":\"\xff\"}"), Refusal::BadText);
        row("alg doubled", token("{\"alg\":\"none\",\"alg\":\"ES256\"}"), Refusal::DoubledMember);
        row("kid doubled inside", token("{\"alg\":\"ES256\",\"jwk\":{\"x\":1,\"x\":1}}"), Refusal::DoubledMember);
        row("header deep", token("{\"alg\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}"), Refusal::TooDeep);
        row("header large", token("{\"alg\":\"ES256\",\"x\":\"" + QByteArray(17'000, 'x') + "\"}"), Refusal::TooLarge);
        row("token large", token("{\"alg\":\"ES256\"}", QByteArray(1 << 20, 'x')), Refusal::TooLarge);
        row("no alg", token("{}"), Refusal::MissingMember);
        row("alg a number", token("{\"alg\":256}"), Refusal::WrongMember);
        row("alg null", token("{\"alg\":null}"), Refusal::WrongMember);
        row("kid a number", token("{\"alg\":\"ES256\",\"kid\":1}"), Refusal::WrongMember);
        row("typ a list", token("{\"alg\":\"ES256\",\"typ\":[]}"), Refusal::WrongMember);
        for (const char *none : {"none", "None", "NONE", "nOnE"})
            row(none, token(QByteArray("{\"alg\":\"") + none + "\"}", "{}", ""), Refusal::AlgorithmNone);
        row("none with a signature", token("{\"alg\":\"none\"}"), Refusal::AlgorithmNone);
        for (const char *alg :
             {"HS256", "HS384", "HS512", "ES256K-R", "Ed448", "es256", "ES256 ", "", "RSA-OAEP", "dir"})
            row(qPrintable(QStringLiteral("alg '%1'").arg(QLatin1String(alg))),
                token(QByteArray("{\"alg\":\"") + alg + "\"}"), Refusal::AlgorithmUnknown);
        row("crit", token("{\"alg\":\"ES256\",\"crit\":[\"exp\"],\"exp\":1}"), Refusal::UnknownCritical);
        row("crit empty", token("{\"alg\":\"ES256\",\"crit\":[]}"), Refusal::UnknownCritical);
        row("crit no list", token("{\"alg\":\"ES256\",\"crit\":\"exp\"}"), Refusal::UnknownCritical);
        row("crit null", token("{\"alg\":\"ES256\",\"crit\":null}"), Refusal::UnknownCritical);
        row("crit names alg", token("{\"alg\":\"ES256\",\"crit\":[\"alg\"]}"), Refusal::UnknownCritical);
        row("b64 false", token("{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\"]}"), Refusal::UnencodedPayload);
        row("b64 false without crit", token("{\"alg\":\"ES256\",\"b64\":false}"), Refusal::UnencodedPayload);
        row("b64 a text", token("{\"alg\":\"ES256\",\"b64\":\"true\"}"), Refusal::UnencodedPayload);
        row("signature absent", token("{\"alg\":\"ES256\"}", "{}", ""), Refusal::SignatureAbsent);
        row("signature short", token("{\"alg\":\"ES256\"}"), Refusal::SignatureMalformed);
        row("signature zero", token("{\"alg\":\"ES256\"}", "{}", QByteArray(64, '\0')), Refusal::SignatureMalformed);
        row("signature beyond the group", token("{\"alg\":\"ES256\"}", "{}", QByteArray(64, '\xff')),
            Refusal::SignatureMalformed);
        row("signature in DER", token("{\"alg\":\"ES256\"}", "{}", QByteArray::fromHex("3006020101020101")),
            Refusal::SignatureMalformed);
        row("other type", token("{\"alg\":\"RS256\"}"), Refusal::AlgorithmDoesNotFit);
        row("other curve", token("{\"alg\":\"ES256K\"}"), Refusal::AlgorithmDoesNotFit);
        row("a key of its own", token("{\"alg\":\"ES256\",\"jwk\":{}}", "{}", QByteArray(64, '\1')),
            Refusal::SignatureWrong);
    }

    void refused_without_mathematics() {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QCOMPARE(judge(text, keyOf(one("ES256"))), reason);
    }

    void flattened_forms_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QList<QByteArray> parts = textOf(one("ES256"), "token").toLatin1().split('.');
        const auto form = [&parts](const QByteArray &header, const QByteArray &more = {}) {
            return "{\"protected\":\"" + header + "\",\"payload\":\"" + parts[1] + "\",\"signature\":\"" + parts[2] +
                   "\"" + more + "}";
        };
        const auto row = [](const char *name, const QByteArray &text, const QString &reason) {
            QTest::newRow(name) << text << reason;
        };
        row("good", form(parts[0]), QStringLiteral("accepted"));
        row("with other members", form(parts[0], ",\"x\":1"), QStringLiteral("accepted"));
        row("open header", form(parts[0], ",\"header\":{\"disclosures\":[\"a\"]}"), QStringLiteral("accepted"));
        row("in both places", form(parts[0], ",\"header\":{\"alg\":\"ES256\"}"), nameOf(Refusal::HeaderInBothPlaces));
        row("kid in both places", form(parts[0], ",\"header\":{\"kid\":\"k\"}"), nameOf(Refusal::HeaderInBothPlaces));
        row("open crit", form(parts[0], ",\"header\":{\"crit\":[\"x\"]}"), nameOf(Refusal::UnknownCritical));
        row("open b64", form(parts[0], ",\"header\":{\"b64\":false}"), nameOf(Refusal::UnencodedPayload));
        row("header a text", form(parts[0], ",\"header\":\"\""), nameOf(Refusal::WrongMember));
        row("general", form(parts[0], ",\"signatures\":[]"), nameOf(Refusal::NotSupported));
        row("doubled", form(parts[0], ",\"payload\":\"e30\""), nameOf(Refusal::DoubledMember));
        row("alg only in the open", form(toBase64Url("{}"), ",\"header\":{\"alg\":\"ES256\"}"),
            nameOf(Refusal::MissingMember));
        row("nothing protected", form("", ",\"header\":{\"alg\":\"ES256\"}"), nameOf(Refusal::BadJson));
        row("no members", "{}", nameOf(Refusal::MissingMember));
        row("payload no text", "{\"protected\":\"e30\",\"payload\":{},\"signature\":\"\"}",
            nameOf(Refusal::WrongMember));
        row("payload not ASCII", "{\"protected\":\"e30\",\"payload\":\"\xc3\xa4\",\"signature\":\"\"}",
            nameOf(Refusal::BadBase64Url));
        row("no JSON", "{", nameOf(Refusal::BadJson));
    }

    void flattened_forms() {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QCOMPARE(judge(text, keyOf(one("ES256"))), reason);
    }

    void parts_are_what_was_signed() {
        const QJsonObject example = one("EdDSA");
        const QByteArray text = textOf(example, "token").toLatin1();
        const auto jws = parseJws(text);
        QVERIFY(jws.ok());
        QCOMPARE(jws->signingInput, text.left(text.lastIndexOf('.')));
        QCOMPARE(jws->keyId(), QStringLiteral("k1"));
        QCOMPARE(jws->type(), QStringLiteral("JWT"));
        QCOMPARE(jws->claims()->value(QStringLiteral("n")).toInteger(), qint64{9007199254740991});
        QCOMPARE(examineHeader(*jws).value(), Algorithm::EdDSA);
        QCOMPARE(parseJws(token("{}", "[1]"))->claims().reason(), Refusal::BadJson);
        QCOMPARE(parseJws(token("{}", "{\"a\":1,\"a\":1}"))->claims().reason(), Refusal::DoubledMember);
    }

    void sets_say_why_no_key_fits() {
        const QJsonObject example = one("ES256");
        const auto jws = parseJws(textOf(example, "token").toLatin1());
        const PublicKey right = keyOf(example);
        const PublicKey other = readJwk(interopFile(QStringLiteral("keys"))
                                            .value(QStringLiteral("stranger"))
                                            .toObject()
                                            .value(QStringLiteral("ES256"))
                                            .toObject())
                                    .value();
        const auto reason = [&jws](const KeySet &set) {
            const auto key = verify(*jws, set);
            return key.ok() ? QStringLiteral("accepted") : nameOf(key.reason());
        };
        QCOMPARE(reason({}), nameOf(Refusal::KeyNotKnown));
        QCOMPARE(reason({.keys = {right.named(QStringLiteral("k2"))}, .unusable = {}}), nameOf(Refusal::KeyNotKnown));
        QCOMPARE(reason({.keys = {right.named(QStringLiteral("k1"))}, .unusable = {}}), QStringLiteral("accepted"));
        QCOMPARE(reason({.keys = {other, right}, .unusable = {}}), QStringLiteral("accepted"));
        QCOMPARE(reason({.keys = {other}, .unusable = {}}), nameOf(Refusal::SignatureWrong));
        QCOMPARE(reason({.keys = {keyOf(one("RS256")).named(QStringLiteral("k1"))}, .unusable = {}}),
                 nameOf(Refusal::AlgorithmDoesNotFit));
        QCOMPARE(reason({.keys = {}, .unusable = {{QStringLiteral("k1"), {Refusal::KeyTooWeak, {}}}}}),
                 nameOf(Refusal::KeyTooWeak));
        // Nothing was signed: that comes before the question by whom.
        const auto none = parseJws(token("{\"alg\":\"ES256\"}", "{}", ""));
        QCOMPARE(verify(*none, KeySet{}).reason(), Refusal::SignatureAbsent);
    }

    void a_key_is_bound_to_the_padding_it_names() {
        const QJsonObject rs = one("RS256");
        const QJsonObject ps = one("PS256");
        const PublicKey key = keyOf(rs);
        QCOMPARE(judge(textOf(ps, "token").toLatin1(), key), QStringLiteral("accepted"));
        QCOMPARE(judge(textOf(ps, "token").toLatin1(), key.restrictedTo(Algorithm::RS256)),
                 nameOf(Refusal::AlgorithmDoesNotFit));
        QCOMPARE(judge(textOf(rs, "token").toLatin1(), key.restrictedTo(Algorithm::RS512)),
                 nameOf(Refusal::AlgorithmDoesNotFit));
    }
};

QTEST_GUILESS_MAIN(TestJws)
#include "tst_jws.moc"
