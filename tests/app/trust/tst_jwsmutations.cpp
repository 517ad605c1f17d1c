// Good tokens of every algorithm, changed in one place at a time: each change is refused, and for the reason that a
// table predicts without looking at the code under test.
#include "app/trust/base64url.h"
#include "app/trust/jws.h"
#include "tests/app/trust/interop.h"

#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

namespace {

const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct Token {
    QString algorithm;
    QByteArray header; ///< decoded
    QList<QByteArray> parts;
    PublicKey key;
};

std::vector<Token> tokens() {
    std::vector<Token> list;
    const auto take = [&list](const QJsonObject &one) {
        const QList<QByteArray> parts = textOf(one, "token").toLatin1().split('.');
        list.push_back({textOf(one, "algorithm"), fromBase64Url(parts[0]).value(), parts,
                        readJwk(one.value(QStringLiteral("key")).toObject()).value()});
    };
    for (const QJsonValue &value : interopCases(QStringLiteral("jws"))) {
        if (textOf(value.toObject(), "name").startsWith(u"compact"))
            take(value.toObject());
    }
    for (const QJsonValue &value : interopCases(QStringLiteral("credentials"))) {
        if (textOf(value.toObject(), "name") == u"vc-1.1 ES256K")
            take(value.toObject());
    }
    return list;
}

QString judge(const QByteArray &text, const PublicKey &key) {
    const auto jws = parseJws(text);
    if (!jws)
        return nameOf(jws.reason());
    const auto verified = verify(*jws, key);
    return verified ? QStringLiteral("accepted") : nameOf(verified.reason());
}

/// The order of the group as published (SEC 2, FIPS 186-4), by algorithm.
QByteArray orderOf(const QString &algorithm) {
    static const QHash<QString, QByteArray> orders{
        {QStringLiteral("ES256"), "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"},
        {QStringLiteral("ES384"),
         "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc529"
         "73"},
        {QStringLiteral("ES512"),
         "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f7"
         "09a5d03bb5c9b8899c47aebb6fb71e91386409"},
        {QStringLiteral("ES256K"), "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"}};
    return QByteArray::fromHex(orders.value(algorithm));
}

/// What is wrong with other signature bytes of a good token.
QString predicted(const Token &token, const QByteArray &signature) {
    if (signature.isEmpty())
        return nameOf(Refusal::SignatureAbsent);
    const QByteArray order = orderOf(token.algorithm);
    const qsizetype length = order.isEmpty() ? fromBase64Url(token.parts[2])->size() : 2 * order.size();
    if (signature.size() != length)
        return nameOf(Refusal::SignatureMalformed);
    for (qsizetype at = 0; !order.isEmpty() && at < length; at += order.size()) {
        const QByteArray half = signature.mid(at, order.size());
        if (half == QByteArray(order.size(), '\0') ||
            std::memcmp(half.constData(), order.constData(), static_cast<std::size_t>(order.size())) >= 0)
            return nameOf(Refusal::SignatureMalformed);
    }
    return nameOf(Refusal::SignatureWrong);
}

/// Every character replaced by its neighbour in the alphabet; in the last one that sets bits which mean nothing.
template <typename Predict>
int turnEveryCharacter(const Token &token, int part, const Predict &predict) {
    int count = 0;
    for (qsizetype i = 0; i < token.parts[part].size(); ++i) {
        QList<QByteArray> parts = token.parts;
        const char c = parts[part][i];
        parts[part][i] = alphabet[(alphabet.indexOf(c) + 1) % 64];
        const bool hasStrayBits = i == parts[part].size() - 1 && parts[part].size() % 4;
        const QString expected = hasStrayBits ? nameOf(Refusal::BadBase64Url) : predict(parts[part]);
        const QString got = judge(parts.join('.'), token.key);
        if (got != expected) {
            qWarning("%s part %d character %lld: %s instead of %s", qPrintable(token.algorithm), part,
                     static_cast<long long>(i), qPrintable(got), qPrintable(expected));
            return -1;
        }
        ++count;
    }
    return count;
}

} // namespace

class TestJwsMutations : public QObject {
    Q_OBJECT

private:
    int m_count = 0;

private Q_SLOTS:
    void untouched_they_are_accepted() {
        const auto all = tokens();
        QCOMPARE(all.size(), everyAlgorithm().size());
        for (const Token &token : all)
            QCOMPARE(judge(token.parts.join('.'), token.key), QStringLiteral("accepted"));
    }

    void every_character_of_payload_and_signature() {
        for (const Token &token : tokens()) {
            const int payload =
                turnEveryCharacter(token, 1, [](const QByteArray &) { return nameOf(Refusal::SignatureWrong); });
            QVERIFY(payload > 0);
            const int signature = turnEveryCharacter(
                token, 2, [&token](const QByteArray &text) { return predicted(token, fromBase64Url(text).value()); });
            QVERIFY(signature > 0);
            m_count += payload + signature;
        }
    }

    void every_foreign_character_in_every_part() {
        for (const Token &token : tokens()) {
            for (int part = 0; part < 3; ++part) {
                for (int c = 0; c < 256; ++c) {
                    if (alphabet.contains(static_cast<char>(c)))
                        continue;
                    QList<QByteArray> parts = token.parts;
                    const qsizetype size = parts[part].size();
                    parts[part][c % 3 == 0 ? 0 : c % 3 == 1 ? size / 2 : size - 1] = static_cast<char>(c);
                    // A brace in front makes it look like the other form, which it is not either.
                    const bool isBrace = c == '{' && part == 0 && c % 3 == 0;
                    const QString expected = nameOf(c == '.'  ? Refusal::NotAToken
                                                    : isBrace ? Refusal::BadJson
                                                              : Refusal::BadBase64Url);
                    QCOMPARE(judge(parts.join('.'), token.key), expected);
                    ++m_count;
                }
            }
        }
    }

    void headers_rewritten() {
        for (const Token &token : tokens()) {
            const QJsonObject header = QJsonDocument::fromJson(token.header).object();
            const auto expect = [&](const QByteArray &rewritten, Refusal reason) {
                QList<QByteArray> parts = token.parts;
                parts[0] = toBase64Url(rewritten);
                const QString got = judge(parts.join('.'), token.key);
                ++m_count;
                return got == nameOf(reason) ? true
                                             : (qWarning("%s %s: %s", qPrintable(token.algorithm),
                                                         rewritten.constData(), qPrintable(got)),
                                                false);
            };
            const auto with = [&header](const char *member, const QJsonValue &value) {
                QJsonObject changed = header;
                changed.insert(QLatin1String(member), value);
                return QJsonDocument(changed).toJson(QJsonDocument::Compact);
            };
            const auto without = [&header](const char *member) {
                QJsonObject changed = header;
                changed.remove(QLatin1String(member));
                return QJsonDocument(changed).toJson(QJsonDocument::Compact);
            };
            const Algorithm own = readAlgorithm(token.algorithm).value();
            for (const Algorithm other : everyAlgorithm()) {
                if (other == own)
                    continue;
                // RSA signatures are as long as the key whatever the algorithm; other types have one algorithm each.
                QVERIFY(expect(with("alg", nameOf(other)), keyTypeOf(other) == keyTypeOf(own)
                                                               ? Refusal::SignatureWrong
                                                               : Refusal::AlgorithmDoesNotFit));
            }
            QVERIFY(expect(with("alg", QStringLiteral("none")), Refusal::AlgorithmNone));
            QVERIFY(expect(with("alg", QStringLiteral("HS256")), Refusal::AlgorithmUnknown));
            QVERIFY(expect(with("alg", token.algorithm.toLower() + u' '), Refusal::AlgorithmUnknown));
            QVERIFY(expect(with("alg", QJsonArray{token.algorithm}), Refusal::WrongMember));
            QVERIFY(expect(without("alg"), Refusal::MissingMember));
            QVERIFY(expect(with("kid", QStringLiteral("other")), Refusal::SignatureWrong));
            QVERIFY(expect(without("kid"), Refusal::SignatureWrong));
            QVERIFY(expect(with("kid", 1), Refusal::WrongMember));
            QVERIFY(expect(with("typ", QStringLiteral("other")), Refusal::SignatureWrong));
            QVERIFY(expect(without("typ"), Refusal::SignatureWrong));
            QVERIFY(expect(with("crit", QJsonArray{QStringLiteral("x")}), Refusal::UnknownCritical));
            QVERIFY(expect(with("b64", false), Refusal::UnencodedPayload));
            QVERIFY(expect(with("b64", true), Refusal::SignatureWrong));
            QVERIFY(expect(with("jwk", token.key.toJwk()), Refusal::SignatureWrong));
            QVERIFY(expect(with("jku", QStringLiteral("https://attacker.example")), Refusal::SignatureWrong));
            QVERIFY(expect(token.header.chopped(1), Refusal::BadJson));
            QVERIFY(expect(token.header + '}', Refusal::BadJson));
            QVERIFY(expect(token.header + ' ', Refusal::SignatureWrong));
            QVERIFY(expect("\xEF\xBB\xBF" + token.header, Refusal::BadJson));
            QVERIFY(expect(token.header.chopped(1) + ",\"alg\":\"none\"}", Refusal::DoubledMember));
            QVERIFY(expect(token.header.chopped(1) + ",\"x\":\"\xff\"}", Refusal::BadText));
            QVERIFY(expect(token.header.chopped(1) + ",\"x\":\"\\ud800\"}", Refusal::BadText));
            QVERIFY(expect(token.header.chopped(1) + ",\"x\":1e999}", Refusal::BadJson));
        }
    }

    void signatures_exchanged() {
        const auto all = tokens();
        for (const Token &token : all) {
            const QByteArray good = fromBase64Url(token.parts[2]).value();
            const auto expect = [&](const QByteArray &signature) {
                const QByteArray text = token.parts[0] + '.' + token.parts[1] + '.' + toBase64Url(signature);
                ++m_count;
                const QString got = judge(text, token.key);
                if (got == predicted(token, signature))
                    return true;
                qWarning("%s: %s", qPrintable(token.algorithm), qPrintable(got));
                return false;
            };
            QVERIFY(expect({}));
            QVERIFY(expect(good.chopped(1)));
            QVERIFY(expect(good + '\0'));
            QVERIFY(expect('\0' + good));
            QVERIFY(expect(good + good));
            QVERIFY(expect(QByteArray(good.size(), '\0')));
            QVERIFY(expect(QByteArray(good.size(), '\xff')));
            QVERIFY(expect(good.mid(good.size() / 2) + good.left(good.size() / 2)));
            QVERIFY(expect(QByteArray(good.size() / 2, '\0') + good.mid(good.size() / 2)));
            QVERIFY(expect(good.left(good.size() / 2) + QByteArray(good.size() / 2, '\0')));
            if (const QByteArray order = orderOf(token.algorithm); !order.isEmpty()) {
                QVERIFY(expect(order + good.mid(order.size())));
                QVERIFY(expect(good.left(order.size()) + order));
            }
            for (const Token &other : all) {
                if (other.algorithm != token.algorithm)
                    QVERIFY(expect(fromBase64Url(other.parts[2]).value()));
            }
        }
    }

    void payloads_exchanged() {
        for (const Token &token : tokens()) {
            for (const QByteArray &payload : {QByteArray(), QByteArray("{}"), QByteArray("x"), QByteArray(5000, 'x')}) {
                const QByteArray text = token.parts[0] + '.' + toBase64Url(payload) + '.' + token.parts[2];
                QCOMPARE(judge(text, token.key), nameOf(Refusal::SignatureWrong));
                ++m_count;
            }
        }
    }

    void there_were_many() {
        qInfo("%d mutations, each refused for the predicted reason", m_count);
        QVERIFY(m_count > 5000);
    }
};

QTEST_GUILESS_MAIN(TestJwsMutations)
#include "tst_jwsmutations.moc"
