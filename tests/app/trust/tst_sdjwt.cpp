// SD-JWT: what other libraries made, what the drafts describe, and everything that RFC 9901 section 7.1 refuses.
#include "app/simulator/signingkey.h"
#include "app/trust/presented.h"
#include "tests/app/trust/cases.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using sim::base64Url;
using sim::sha256Url;

namespace {

const sim::SigningKey &issuerKey() {
    static const sim::SigningKey key = sim::SigningKey::generate(sim::SigningKey::Kind::P256);
    return key;
}

QByteArray encoded(const QJsonArray &parts) {
    return base64Url(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QJsonArray member(const char *name, const QJsonValue &value) {
    return {QStringLiteral("salt-%1").arg(QLatin1String(name)), QLatin1String(name), value};
}

QJsonArray element(const QJsonValue &value) {
    return {QStringLiteral("salt"), value};
}

QString digestFor(const QJsonArray &parts) {
    return sha256Url(encoded(parts));
}

QJsonObject inArray(const QString &digest) {
    return {{QStringLiteral("..."), digest}};
}

/// The issuer's token with these disclosures behind it.
QByteArray sdJwt(QJsonObject payload, const QList<QByteArray> &disclosures) {
    payload.insert(QStringLiteral("vct"), QStringLiteral("urn:example:card"));
    QByteArray text = issuerKey().token({{QStringLiteral("typ"), QStringLiteral("dc+sd-jwt")}}, payload) + '~';
    for (const QByteArray &disclosure : disclosures)
        text += disclosure + '~';
    return text;
}

/// The refusal's word, or the disclosed claims as compact JSON.
QString outcome(const QByteArray &text) {
    const auto parsed = parseSdJwt(text);
    if (!parsed)
        return nameOf(parsed.reason());
    const auto claims = disclosedClaims(*parsed);
    if (!claims)
        return nameOf(claims.reason());
    QJsonObject shown = *claims;
    shown.remove(QStringLiteral("vct"));
    return QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact));
}

QJsonObject digests(const QJsonArray &list) {
    return {{QStringLiteral("_sd"), list}};
}

QByteArray vector(const QString &name) {
    QFile file(QStringLiteral(KIOSK_VECTORS "/openid4vp-1.0/sd_jwt_vcld/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A token that was broken into lines to be read.
QByteArray vectorToken(const QString &name) {
    return vector(QStringLiteral("01/") + name).replace('\n', "");
}

QJsonObject vectorObject(const QString &name) {
    return QJsonDocument::fromJson(vector(QStringLiteral("01/") + name)).object();
}

/// The public half of "issuer_keys" or "holder_key" out of the settings with which the examples were made.
Checked<PublicKey> vectorKey(const char *who) {
    const QString settings = QString::fromUtf8(vector(QStringLiteral("settings.yml")));
    const QString key = settings.section(QLatin1String(who) + u':', 1);
    const auto member = [&key](QChar name) {
        return key.section(u' ' + QString(name) + QStringLiteral(": "), 1).section(u'\n', 0, 0).trimmed();
    };
    return readJwk({{QStringLiteral("kty"), QStringLiteral("EC")},
                    {QStringLiteral("crv"), QStringLiteral("P-256")},
                    {QStringLiteral("x"), member(u'x')},
                    {QStringLiteral("y"), member(u'y')}});
}

} // namespace

class TestSdJwt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The claims that are left are those that the library which made the token reads from it.
    void tokensOfOtherLibraries_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("sdjwt") << 126;
        QTest::newRow("descriptions") << 18;
    }
    void tokensOfOtherLibraries() {
        QFETCH(int, count);
        const QList<QJsonObject> cases = interopCases(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(cases.size(), count);
        for (const QJsonObject &one : cases) {
            const QString name = one[u"name"].toString();
            const auto parsed = parseSdJwt(tokenOf(one));
            QVERIFY2(parsed, qPrintable(name));
            QCOMPARE(parsed->keyBinding.has_value(), one[u"bound"].toBool());
            const auto claims = disclosedClaims(*parsed);
            QVERIFY2(claims, qPrintable(name));
            if (one.contains(QLatin1String("claims")))
                QVERIFY2(*claims == one[u"claims"].toObject(), qPrintable(name));
            const auto presented = readPresented(tokenOf(one), QString());
            QVERIFY2(presented && presented->credentials.size() == 1, qPrintable(name));
            QCOMPARE(presented->credentials.front().types(), QStringList{one[u"type"].toString()});
        }
    }

    void thePublishedPresentation() {
        const QByteArray token = vectorToken(QStringLiteral("sd_jwt_presentation.txt"));
        if (token.isEmpty())
            QSKIP("KIOSK_VECTORS names no folder with the published vectors");
        const auto parsed = parseSdJwt(token);
        QVERIFY(parsed);
        QCOMPARE(parsed->payload, vectorObject(QStringLiteral("sd_jwt_payload.json")));
        const auto claims = disclosedClaims(*parsed);
        QVERIFY(claims);
        QCOMPARE(*claims, vectorObject(QStringLiteral("verified_contents.json")));
        QVERIFY(parsed->keyBinding);
        QCOMPARE(parsed->keyBinding->protectedHeader, vectorObject(QStringLiteral("kb_jwt_header.json")));
        const auto binding = parsed->keyBinding->claims();
        QVERIFY(binding);
        QCOMPARE(*binding, vectorObject(QStringLiteral("kb_jwt_payload.json")));
        QCOMPARE(sha256Url(parsed->boundPart), (*binding)[u"sd_hash"].toString());
    }

    /// The published keys signed it, each its own part, and the credential names the holder's.
    void thePublishedSignatures() {
        const QByteArray token = vectorToken(QStringLiteral("sd_jwt_presentation.txt"));
        if (token.isEmpty())
            QSKIP("KIOSK_VECTORS names no folder with the published vectors");
        const auto issuer = vectorKey("issuer_keys");
        const auto holder = vectorKey("holder_key");
        QVERIFY(issuer && holder);
        const auto presented = parseSdJwt(token);
        const auto issued = parseSdJwt(vectorToken(QStringLiteral("sd_jwt_issuance.txt")));
        const auto alone = parseCompactJws(vectorToken(QStringLiteral("sd_jwt_jws_part.txt")));
        const auto binding = parseCompactJws(vectorToken(QStringLiteral("kb_jwt_serialized.txt")));
        QVERIFY(presented && issued && alone && binding && presented->keyBinding);
        QVERIFY(!issued->keyBinding);
        for (const Jws &part : {presented->issuerSigned, issued->issuerSigned, *alone}) {
            QVERIFY(verify(part, *issuer));
            QCOMPARE(verify(part, *holder).reason(), Refusal::SignatureWrong);
        }
        for (const Jws &part : {*presented->keyBinding, *binding}) {
            QVERIFY(verify(part, *holder));
            QCOMPARE(verify(part, *issuer).reason(), Refusal::SignatureWrong);
        }
        const auto named = readJwk(presented->payload[u"cnf"][u"jwk"].toObject());
        QVERIFY(named && named->isSameKeyAs(*holder));
    }

    void placesOfDisclosures_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("claims");
        const QJsonArray name = member("name", QStringLiteral("Erika"));
        const QJsonArray inner = member("city", QStringLiteral("Ulm"));
        const QJsonArray outer = member("address", digests({digestFor(inner)}));
        const QJsonArray first = element(QStringLiteral("DE"));
        const QJsonArray nested = element(QJsonArray{inArray(digestFor(first))});
        const QString decoy = sha256Url("a decoy");
        const QString other = sha256Url("another");
        QTest::newRow("nothing hidden") << sdJwt({{QStringLiteral("a"), 1}}, {}) << QStringLiteral("{\"a\":1}");
        QTest::newRow("a member") << sdJwt(digests({digestFor(name)}), {encoded(name)})
                                  << QStringLiteral("{\"name\":\"Erika\"}");
        QTest::newRow("not disclosed") << sdJwt(digests({digestFor(name)}), {}) << QStringLiteral("{}");
        QTest::newRow("decoys") << sdJwt(digests({decoy, digestFor(name), other}), {encoded(name)})
                                << QStringLiteral("{\"name\":\"Erika\"}");
        QTest::newRow("inside a disclosure") << sdJwt(digests({digestFor(outer)}), {encoded(outer), encoded(inner)})
                                             << QStringLiteral("{\"address\":{\"city\":\"Ulm\"}}");
        QTest::newRow("the inside first") << sdJwt(digests({digestFor(outer)}), {encoded(inner), encoded(outer)})
                                          << QStringLiteral("{\"address\":{\"city\":\"Ulm\"}}");
        QTest::newRow("an element") << sdJwt({{QStringLiteral("n"),
                                               QJsonArray{inArray(digestFor(first)), inArray(decoy), 1}}},
                                             {encoded(first)})
                                    << QStringLiteral("{\"n\":[\"DE\",1]}");
        QTest::newRow("an array in an array")
            << sdJwt({{QStringLiteral("n"), QJsonArray{inArray(digestFor(nested))}}}, {encoded(nested), encoded(first)})
            << QStringLiteral("{\"n\":[[\"DE\"]]}");
        QTest::newRow("an empty list of digests") << sdJwt(digests({}), {}) << QStringLiteral("{}");
        QTest::newRow("null as a value") << sdJwt(digests({digestFor(member("x", QJsonValue::Null))}),
                                                  {encoded(member("x", QJsonValue::Null))})
                                         << QStringLiteral("{\"x\":null}");
    }
    void placesOfDisclosures() {
        QFETCH(QByteArray, token);
        QFETCH(QString, claims);
        QCOMPARE(outcome(token), claims);
    }

    void otherHashes() {
        const QJsonArray name = member("name", QStringLiteral("Erika"));
        for (const auto &[word, digest] : {std::pair(QStringLiteral("sha-384"), Digest::Sha384),
                                           std::pair(QStringLiteral("sha-512"), Digest::Sha512)}) {
            QJsonObject payload = digests({QString::fromLatin1(base64Url(digestOf(digest, encoded(name))))});
            payload.insert(QStringLiteral("_sd_alg"), word);
            QCOMPARE(outcome(sdJwt(payload, {encoded(name)})), QStringLiteral("{\"name\":\"Erika\"}"));
        }
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("word");
        const QJsonArray name = member("name", QStringLiteral("Erika"));
        const QJsonArray again{QStringLiteral("other salt"), QStringLiteral("name"), QStringLiteral("Max")};
        const QJsonArray one = element(QStringLiteral("DE"));
        const QString doubled = nameOf(Refusal::DisclosureDoubled);
        const QString malformed = nameOf(Refusal::DisclosureMalformed);
        const QString unused = nameOf(Refusal::DisclosureUnused);
        const QString unknown = nameOf(Refusal::DigestUnknown);
        const auto row = [](const char *label, const QByteArray &token, const QString &word) {
            QTest::newRow(label) << token << word;
        };
        const auto withText = [](const QByteArray &text) {
            return sdJwt({}, {text});
        };
        row("the same disclosure twice", sdJwt(digests({digestFor(name)}), {encoded(name), encoded(name)}), doubled);
        row("the same digest twice", sdJwt(digests({digestFor(name), digestFor(name)}), {encoded(name)}), doubled);
        row("the same decoy twice", sdJwt(digests({sha256Url("x"), sha256Url("x")}), {}), doubled);
        QJsonObject elsewhere = digests({digestFor(name)});
        elsewhere.insert(QStringLiteral("deep"), digests({digestFor(name)}));
        row("the same digest elsewhere", sdJwt(elsewhere, {encoded(name)}), doubled);
        QJsonObject clash = digests({digestFor(name)});
        clash.insert(QStringLiteral("name"), QStringLiteral("Open"));
        row("a name that is there already", sdJwt(clash, {encoded(name)}), doubled);
        row("two disclosures of one name",
            sdJwt(digests({digestFor(name), digestFor(again)}), {encoded(name), encoded(again)}), doubled);
        row("unused", sdJwt({}, {encoded(name)}), unused);
        row("one of two unused", sdJwt(digests({digestFor(name)}), {encoded(name), encoded(again)}), unused);
        row("an element where a member belongs", sdJwt(digests({digestFor(one)}), {encoded(one)}), malformed);
        row("a member where an element belongs",
            sdJwt({{QStringLiteral("n"), QJsonArray{inArray(digestFor(name))}}}, {encoded(name)}), malformed);
        for (const char *reserved : {"_sd", "..."}) {
            const QJsonArray hidden = member(reserved, 1);
            row(qPrintable(QStringLiteral("the name %1").arg(QLatin1String(reserved))),
                sdJwt(digests({digestFor(hidden)}), {encoded(hidden)}), malformed);
        }
        row("_sd is a text", sdJwt({{QStringLiteral("_sd"), QStringLiteral("x")}}, {}), malformed);
        row("_sd holds a number", sdJwt(digests({7}), {}), malformed);
        row("... outside of an array", sdJwt({{QStringLiteral("o"), inArray(sha256Url("x"))}}, {}), malformed);
        row("members beside ...",
            sdJwt({{QStringLiteral("n"),
                    QJsonArray{QJsonObject{{QStringLiteral("..."), sha256Url("x")}, {QStringLiteral("a"), 1}}}}},
                  {}),
            malformed);
        row("... is no text", sdJwt({{QStringLiteral("n"), QJsonArray{QJsonObject{{QStringLiteral("..."), 1}}}}}, {}),
            malformed);
        row("not base64url", withText("a+b"), malformed);
        row("padded", withText("WyJhIiwiYiIsMV0="), malformed);
        row("empty", withText(""), malformed);
        row("no JSON", withText(base64Url("hello")), malformed);
        row("no array", withText(base64Url("{}")), malformed);
        row("one part", withText(base64Url("[\"salt\"]")), malformed);
        row("four parts", withText(base64Url("[\"salt\",\"a\",1,2]")), malformed);
        row("salt is a number", withText(base64Url("[1,\"a\",1]")), malformed);
        row("name is a number", withText(base64Url("[\"salt\",1,1]")), malformed);
        row("doubled member inside", withText(base64Url("[\"s\",\"a\",{\"b\":1,\"b\":2}]")), malformed);
        row("unknown hash", sdJwt({{QStringLiteral("_sd_alg"), QStringLiteral("md5")}}, {}), unknown);
        row("hash in capitals", sdJwt({{QStringLiteral("_sd_alg"), QStringLiteral("SHA-256")}}, {}), unknown);
        row("hash is a number", sdJwt({{QStringLiteral("_sd_alg"), 256}}, {}), unknown);
        row("too many", sdJwt({}, QList<QByteArray>(SdJwt::MostDisclosures + 1, "x")), nameOf(Refusal::TooLarge));
        row("no tilde", issuerKey().token({}, {}), nameOf(Refusal::NotAToken));
        row("no issuer token", QByteArray("~x~"), nameOf(Refusal::NotAToken));
        row("key binding is no token", sdJwt({}, {}) + "abc", nameOf(Refusal::NotAToken));
    }
    void refusals() {
        QFETCH(QByteArray, token);
        QFETCH(QString, word);
        QCOMPARE(outcome(token), word);
    }

    /// What the issuer must keep open cannot be swapped by what is disclosed.
    void someMembersAreNeverHidden() {
        for (const char *name : {"iss", "nbf", "exp", "cnf", "status"}) {
            const QJsonArray hidden = member(name, 1);
            const auto presented = readPresented(sdJwt(digests({digestFor(hidden)}), {encoded(hidden)}), QString());
            QVERIFY2(!presented && presented.reason() == Refusal::DisclosureMalformed, name);
            // Deeper they are ordinary names.
            const QByteArray deeper =
                sdJwt({{QStringLiteral("deep"), digests({digestFor(hidden)})}}, {encoded(hidden)});
            QVERIFY2(readPresented(deeper, QString()), name);
        }
    }

    void flattenedSerialisation() {
        const QJsonArray name = member("name", QStringLiteral("Erika"));
        const QByteArrayList parts = sdJwt(digests({digestFor(name)}), {}).chopped(1).split('.');
        QJsonObject header{{QStringLiteral("disclosures"), QJsonArray{QString::fromLatin1(encoded(name))}}};
        QJsonObject token{{QStringLiteral("protected"), QString::fromLatin1(parts[0])},
                          {QStringLiteral("payload"), QString::fromLatin1(parts[1])},
                          {QStringLiteral("signature"), QString::fromLatin1(parts[2])},
                          {QStringLiteral("header"), header}};
        const QByteArray text = QJsonDocument(token).toJson();
        QVERIFY(isMeantAsSdJwt(text));
        QCOMPARE(outcome(text), QStringLiteral("{\"name\":\"Erika\"}"));
        const auto parsed = parseSdJwt(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->boundPart, parts.join('.') + '~' + encoded(name) + '~');
        header.insert(QStringLiteral("kb_jwt"), 1);
        token.insert(QStringLiteral("header"), header);
        QCOMPARE(outcome(QJsonDocument(token).toJson()), nameOf(Refusal::WrongMember));
    }

    /// Every character of every disclosure matters.
    void anyChangedCharacterIsNoticed() {
        const QJsonArray name = member("name", QStringLiteral("Erika"));
        const QByteArray good = encoded(name);
        const QJsonObject payload = digests({digestFor(name)});
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            const QString word = outcome(sdJwt(payload, {changed}));
            QVERIFY2(word == nameOf(Refusal::DisclosureUnused) || word == nameOf(Refusal::DisclosureMalformed),
                     qPrintable(word));
            ++refused;
        }
        QCOMPARE(refused, good.size());
    }
};

QTEST_GUILESS_MAIN(TestSdJwt)
#include "tst_sdjwt.moc"
