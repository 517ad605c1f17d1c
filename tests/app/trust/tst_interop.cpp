// Tokens made by libraries that share no code with the kiosk (tests/interop), as far as their signatures go.
#include "app/trust/jws.h"
#include "tests/app/trust/interop.h"

#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

Checked<PublicKey> key(const QJsonObject &one, const char *member = "key") {
    return readJwk(one.value(QLatin1String(member)).toObject());
}

/// "accepted" or the word of the refusal.
QString outcome(const QByteArray &token, const Checked<PublicKey> &key) {
    if (!key)
        return nameOf(key.reason());
    const auto jws = parseJws(token);
    if (!jws)
        return nameOf(jws.reason());
    const auto verified = verify(*jws, *key);
    return verified ? QStringLiteral("accepted") : nameOf(verified.reason());
}

const QString accepted = QStringLiteral("accepted");

} // namespace

class TestInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plain_tokens() {
        const QJsonArray all = interopCases(QStringLiteral("jws"));
        QCOMPARE(all.size(), 30);
        for (const QJsonValue &value : all) {
            const QJsonObject one = value.toObject();
            const QByteArray token = textOf(one, "token").toUtf8();
            QVERIFY2(outcome(token, key(one)) == accepted, qPrintable(textOf(one, "name")));
            const auto jws = parseJws(token);
            QCOMPARE(jws->payload, textOf(one, "payload").toUtf8());
            QCOMPARE(QString::fromLatin1(key(one)->thumbprint()), textOf(one, "thumbprint"));
        }
    }

    void outer_tokens_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("credentials") << 26;
        QTest::newRow("presentations") << 33;
        QTest::newRow("seed") << 8;
        QTest::newRow("sdjwt") << 126;
        QTest::newRow("statuslist") << 4;
        QTest::newRow("descriptions") << 18;
    }

    void outer_tokens() {
        QFETCH(int, count);
        const QJsonArray all = interopCases(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(all.size(), count);
        for (const QJsonValue &value : all) {
            const QJsonObject one = value.toObject();
            const QString name = textOf(one, "name");
            // An SD-JWT begins with the issuer's token; the rest is not looked at here.
            const QByteArray token = textOf(one, "token").section(u'~', 0, 0).toUtf8();
            QString expected = accepted;
            if (name.startsWith(u"empty signature"))
                expected = nameOf(Refusal::SignatureAbsent);
            else if (name == u"presentation signed by a stranger")
                expected = nameOf(Refusal::SignatureWrong);
            QVERIFY2(outcome(token, key(one)) == expected, qPrintable(name));
            const auto jws = parseJws(token);
            QCOMPARE(textOf(jws->protectedHeader, "alg"), textOf(one, "algorithm"));
            QVERIFY2(jws->claims().ok(), qPrintable(name));
        }
    }

    void what_is_inside_a_presentation() {
        int seen = 0;
        for (const QString &file : {QStringLiteral("presentations"), QStringLiteral("seed")}) {
            for (const QJsonValue &value : interopCases(file)) {
                const QJsonObject one = value.toObject();
                const auto outer = parseJws(textOf(one, "token").toUtf8());
                QVERIFY(outer.ok());
                const QJsonObject claims = outer->claims().value();
                const QJsonObject vp = claims.value(QStringLiteral("vp")).toObject(claims);
                const QJsonValue first = vp.value(QStringLiteral("verifiableCredential")).toArray().at(0);
                const QString inner =
                    first.isString() ? first.toString() : textOf(first.toObject(), "id").section(u',', 1);
                const QString expected = textOf(one, "name") == u"credential signed by a stranger"
                                             ? nameOf(Refusal::SignatureWrong)
                                             : accepted;
                QVERIFY2(outcome(inner.toUtf8(), key(one, "issuerKey")) == expected, qPrintable(textOf(one, "name")));
                ++seen;
            }
        }
        QCOMPARE(seen, 41);
    }

    void key_bindings() {
        int bound = 0;
        for (const QString &file : {QStringLiteral("sdjwt"), QStringLiteral("descriptions")}) {
            for (const QJsonValue &value : interopCases(file)) {
                const QJsonObject one = value.toObject();
                const QString binding = textOf(one, "token").section(u'~', -1);
                QCOMPARE(!binding.isEmpty(), one.value(QStringLiteral("bound")).toBool());
                if (binding.isEmpty())
                    continue;
                const QString expected =
                    textOf(one, "name").endsWith(u"bound by a stranger") ? nameOf(Refusal::SignatureWrong) : accepted;
                QVERIFY2(outcome(binding.toUtf8(), key(one, "holderKey")) == expected, qPrintable(textOf(one, "name")));
                ++bound;
            }
        }
        QCOMPARE(bound, 106);
    }

    void another_key_of_the_same_type_refuses() {
        const QJsonObject strangers = interopFile(QStringLiteral("keys")).value(QStringLiteral("stranger")).toObject();
        QCOMPARE(strangers.size(), 6);
        for (const QString &name :
             {QStringLiteral("jws"), QStringLiteral("credentials"), QStringLiteral("presentations")}) {
            for (const QJsonValue &value : interopCases(name)) {
                const QJsonObject one = value.toObject();
                const auto own = key(one);
                for (const QJsonValue &jwk : strangers) {
                    const auto stranger = readJwk(jwk.toObject());
                    QVERIFY(stranger.ok());
                    if (stranger->isSameKeyAs(*own))
                        continue; // presented by the stranger
                    const QString expected = stranger->type() == own->type() ? nameOf(Refusal::SignatureWrong)
                                                                             : nameOf(Refusal::AlgorithmDoesNotFit);
                    QCOMPARE(outcome(textOf(one, "token").toUtf8(), stranger), expected);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
