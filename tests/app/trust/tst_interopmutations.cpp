// Tokens that other libraries made (tests/interop), changed in one place each: every class of byte in every part, every
// member of every header and payload, every disclosure, every signature. Each is refused by the check and for the
// reason that a table predicts. Nothing is signed anew; tst_mutations does that with tokens of its own.
#include "app/trust/base64url.h"
#include "tests/app/trust/interopexamined.h"
#include "tests/app/trust/made.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

/// Which of a token's JWS is changed: what the issuer signed, the presentation around it, or the key binding.
enum class Part { Issuer, Presentation, Binding };

QString nameOf(Part part) {
    switch (part) {
    case Part::Issuer:
        return u"issuer"_s;
    case Part::Presentation:
        return u"presentation"_s;
    case Part::Binding:
        return u"binding"_s;
    }
    Q_UNREACHABLE();
}

QByteArray decoded(const QByteArray &text) {
    const auto bytes = fromBase64Url(text);
    return bytes ? *bytes : QByteArray();
}

QJsonObject objectIn(const QByteArray &text) {
    return QJsonDocument::fromJson(decoded(text)).object();
}

QByteArray encoded(const QJsonObject &object) {
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A presented token as one text, of which single JWS can be exchanged.
class Token {
public:
    explicit Token(QByteArray text) : m_text(std::move(text)) {}

    bool isSdJwt() const { return m_text.contains('~'); }
    QList<Part> parts() const {
        if (!isSdJwt())
            return {Part::Presentation, Part::Issuer};
        return m_text.endsWith('~') ? QList<Part>{Part::Issuer} : QList<Part>{Part::Issuer, Part::Binding};
    }
    QByteArray jws(Part part) const {
        if (isSdJwt())
            return part == Part::Issuer ? m_text.left(m_text.indexOf('~')) : m_text.mid(m_text.lastIndexOf('~') + 1);
        return part == Part::Presentation ? m_text : inner().toUtf8();
    }
    QByteArray with(Part part, const QByteArray &jws) const {
        if (isSdJwt())
            return part == Part::Issuer ? jws + m_text.mid(m_text.indexOf('~'))
                                        : m_text.left(m_text.lastIndexOf('~') + 1) + jws;
        if (part == Part::Presentation)
            return jws;
        // Wherever the credential stands in the payload, once or twice.
        QByteArrayList around = m_text.split('.');
        around[1] = toBase64Url(decoded(around.at(1)).replace(inner().toUtf8(), jsonText(jws)));
        return around.join('.');
    }
    QByteArrayList disclosures() const { return m_text.split('~').mid(1, m_text.count('~') - 1); }
    QByteArray withDisclosures(const QByteArrayList &disclosures) const {
        QByteArrayList all{jws(Part::Issuer)};
        all += disclosures;
        return all.join('~') + m_text.mid(m_text.lastIndexOf('~'));
    }

private:
    QString inner() const {
        const QJsonObject claims = objectIn(m_text.split('.').value(1));
        const QJsonValue vp = claims[u"vp"];
        const QJsonValue first = (vp.isObject() ? vp.toObject() : claims)[u"verifiableCredential"].toArray().at(0);
        return first.isString() ? first.toString() : first[u"id"].toString().section(u',', 1);
    }
    /// As it stands within a JSON text.
    static QByteArray jsonText(const QByteArray &text) {
        const QByteArray list = QJsonDocument(QJsonArray{QString::fromLatin1(text)}).toJson(QJsonDocument::Compact);
        return list.mid(2, list.size() - 4);
    }

    QByteArray m_text;
};

struct Change {
    QString name;
    QByteArray jws;
};

/// One byte of every class that no part may contain, in the middle of each.
void changeBytes(const QByteArray &jws, QList<Change> &changes) {
    const QByteArrayList parts = jws.split('.');
    const QList<std::pair<const char *, char>> classes{{"padding", '='},   {"plus", '+'},        {"slash", '/'},
                                                       {"space", ' '},     {"new line", '\n'},   {"tabulator", '\t'},
                                                       {"quote", '"'},     {"percent", '%'},     {"control", '\1'},
                                                       {"delete", '\x7f'}, {"no ASCII", '\xe4'}, {"dot", '.'}};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (const auto &[name, byte] : classes) {
            QByteArrayList changed = parts;
            changed[i][parts.at(i).size() / 2] = byte;
            changes.append({u"byte "_s + QLatin1String(name), changed.join('.')});
        }
    }
}

void changeSignature(const QByteArray &jws, QList<Change> &changes) {
    const qsizetype at = jws.lastIndexOf('.') + 1;
    const QByteArray before = jws.left(at);
    const QByteArray signature = decoded(jws.mid(at));
    QByteArray other = signature;
    other[0] = static_cast<char>(other[0] ^ 1);
    QByteArray last = signature;
    last[last.size() - 1] = static_cast<char>(last.back() ^ 1);
    changes.append({u"signature, first byte"_s, before + toBase64Url(other)});
    changes.append({u"signature, last byte"_s, before + toBase64Url(last)});
    changes.append({u"signature shortened"_s, before + toBase64Url(signature.chopped(1))});
    changes.append({u"signature lengthened"_s, before + toBase64Url(signature + '\1')});
    const bool isElliptic = objectIn(jws.left(jws.indexOf('.')))[u"alg"].toString().startsWith(u"ES");
    changes.append({isElliptic ? u"signature of zeros"_s : u"signature of zeros, as good a number as any"_s,
                    before + toBase64Url(QByteArray(signature.size(), '\0'))});
    changes.append({u"signature absent"_s, before});
    changes.append({u"signature padded"_s, jws + "=="});
    changes.append({u"one part more"_s, jws + ".AAAA"});
    changes.append({u"one part less"_s, jws.left(at - 1)});
}

void changeHeader(const QByteArray &jws, QList<Change> &changes) {
    const QByteArray after = jws.mid(jws.indexOf('.'));
    const QJsonObject header = objectIn(jws.left(jws.indexOf('.')));
    const auto with = [&](const QString &name, const QString &member, const QJsonValue &value) {
        QJsonObject changed = header;
        changed[member] = value;
        changes.append({u"header "_s + name, encoded(changed) + after});
    };
    const QString otherKeys = header[u"alg"] == u"EdDSA"_s ? u"ES256"_s : u"EdDSA"_s;
    with(u"alg none"_s, u"alg"_s, u"none"_s);
    with(u"alg HS256"_s, u"alg"_s, u"HS256"_s);
    with(u"alg in small letters"_s, u"alg"_s, header[u"alg"].toString().toLower());
    with(u"alg of another key"_s, u"alg"_s, otherKeys);
    with(u"alg is a number"_s, u"alg"_s, 7);
    with(u"typ of an access token"_s, u"typ"_s, u"at+jwt"_s);
    with(u"kid"_s, u"kid"_s, header[u"kid"].toString() + u'x');
    with(u"kid is a number"_s, u"kid"_s, 7);
    with(u"jwk"_s, u"jwk"_s, madeKey("stranger").publicJwk());
    with(u"x5c is text"_s, u"x5c"_s, u"AAAA"_s);
    with(u"crit"_s, u"crit"_s, QJsonArray{u"exp"_s});
    with(u"b64"_s, u"b64"_s, false);
    with(u"something new"_s, u"x-new"_s, 1);
    for (const QString &member : header.keys()) {
        QJsonObject less = header;
        less.remove(member);
        changes.append({u"header without "_s + member, encoded(less) + after});
    }
    changes.append({u"header is no object"_s, toBase64Url("[]") + after});
    changes.append({u"header is no JSON"_s, toBase64Url("{") + after});
    changes.append({u"header names alg twice"_s, toBase64Url(R"({"alg":"none","alg":"ES256"})") + after});
}

/// Another value of the same kind.
QJsonValue another(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString() + u'x';
    case QJsonValue::Double:
        return value.toDouble() + 1;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Array: {
        QJsonArray list = value.toArray();
        list.append(u"x"_s);
        return list;
    }
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        object[u"x-new"] = 1;
        return object;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

/// "claim iss", or "without vct": with what makes a difference besides the name.
QString nameOf(const QString &change, const QString &member, const QJsonObject &payload, const Token &token) {
    const QString name = change + u' ' + member;
    const bool isFirstModel = payload[u"vp"].isObject() || payload[u"vc"].isObject();
    const QByteArray text = QJsonDocument(QJsonArray{payload[member]}).toJson(QJsonDocument::Compact);
    const QByteArrayList disclosures = token.disclosures();
    const bool holdsDisclosures =
        std::any_of(disclosures.cbegin(), disclosures.cend(), [&text](const QByteArray &disclosure) {
            return text.contains(sim::sha256Url(disclosure).toLatin1());
        });
    if (change == u"without"_s && holdsDisclosures)
        return u"without what holds a disclosure"_s;
    // The member that counts stands within.
    static const QStringList copies{u"type"_s, u"verifiableCredential"_s, u"credentialSubject"_s, u"issuanceDate"_s,
                                    u"expirationDate"_s};
    if (isFirstModel && copies.contains(member))
        return name + u", a copy"_s;
    // Another member says the same, or makes it another kind of token.
    const QJsonValue inner = isFirstModel ? payload[payload[u"vp"].isObject() ? u"vp" : u"vc"] : QJsonValue(payload);
    const bool isNamedTwice =
        member == u"iss"_s && !payload.contains(u"vct") && (inner[u"holder"].isString() || inner[u"issuer"].isObject());
    const bool isTypedTwice = (member == u"vp"_s || member == u"vc"_s) && payload[u"type"].isArray();
    const bool isSubjectOpen = member == u"vct"_s && payload[u"credentialSubject"].isObject();
    return isNamedTwice || isTypedTwice || isSubjectOpen ? name + u", said twice"_s : name;
}

void changePayload(const Token &token, Part part, QList<Change> &changes) {
    const QByteArrayList parts = token.jws(part).split('.');
    const QJsonObject payload = objectIn(parts.value(1));
    const auto put = [&](const QString &name, const QByteArray &text) {
        changes.append({name, parts.value(0) + '.' + toBase64Url(text) + '.' + parts.value(2)});
    };
    for (const QString &member : payload.keys()) {
        QJsonObject changed = payload;
        changed[member] = another(payload[member]);
        put(nameOf(u"claim"_s, member, payload, token), QJsonDocument(changed).toJson(QJsonDocument::Compact));
        changed.remove(member);
        put(nameOf(u"without"_s, member, payload, token), QJsonDocument(changed).toJson(QJsonDocument::Compact));
        const QByteArray doubled =
            QJsonDocument(payload).toJson(QJsonDocument::Compact).chopped(1) + ",\"" + member.toUtf8() + "\":1}";
        put(u"member twice"_s, doubled);
    }
    QJsonObject more = payload;
    more[u"x-new"] = 1;
    put(u"something new"_s, QJsonDocument(more).toJson(QJsonDocument::Compact));
    put(u"payload is no object"_s, "[]");
    put(u"payload is no JSON"_s, "{");
}

/// What each change leads to, by the part's and the change's name, else by the change's name alone: "check:reason", or
/// ":reason" of the part's own signature. What is not here makes that signature wrong.
const QHash<QString, QString> &predictions() {
    static const QHash<QString, QString> table{
        {u"byte"_s, u"evidence-readable:bad-base64url"_s},
        {u"byte dot"_s, u"evidence-readable:not-a-token"_s},
        {u"signature shortened"_s, u":signature-malformed"_s},
        {u"signature lengthened"_s, u":signature-malformed"_s},
        {u"signature of zeros"_s, u":signature-malformed"_s},
        {u"signature absent"_s, u":signature-absent"_s},
        {u"signature padded"_s, u"evidence-readable:bad-base64url"_s},
        {u"one part more"_s, u"evidence-readable:not-a-token"_s},
        {u"one part less"_s, u"evidence-readable:not-a-token"_s},
        {u"header alg none"_s, u":algorithm-none"_s},
        {u"header alg HS256"_s, u":algorithm-unknown"_s},
        {u"header alg in small letters"_s, u":algorithm-unknown"_s},
        {u"header alg of another key"_s, u":algorithm-does-not-fit"_s},
        {u"header alg is a number"_s, u":wrong-member"_s},
        {u"header without alg"_s, u":missing-member"_s},
        {u"header typ of an access token"_s, u"evidence-readable:type-differs"_s},
        {u"binding header typ of an access token"_s, u":type-differs"_s},
        {u"binding header without typ"_s, u":type-differs"_s},
        {u"sd-jwt header without typ"_s, u"evidence-readable:type-differs"_s},
        // No configured key is of that type, and so the issuer's own are asked for.
        {u"sd-jwt header alg of another key"_s, u":resolver-failed"_s},
        {u"presentation header kid"_s, u":key-not-known"_s},
        {u"header kid is a number"_s, u":wrong-member"_s},
        {u"sd-jwt header x5c is text"_s, u":certificate-malformed"_s},
        {u"issuer header x5c is text"_s, u":certificate-malformed"_s},
        {u"header crit"_s, u":unknown-critical"_s},
        {u"header b64"_s, u":unencoded-payload"_s},
        {u"header is no object"_s, u"evidence-readable:bad-json"_s},
        {u"header is no JSON"_s, u"evidence-readable:bad-json"_s},
        {u"header names alg twice"_s, u"evidence-readable:doubled-member"_s},
        {u"payload is no object"_s, u"evidence-readable:bad-json"_s},
        {u"payload is no JSON"_s, u"evidence-readable:bad-json"_s},
        {u"member twice"_s, u"evidence-readable:doubled-member"_s},
        {u"binding payload is no object"_s, u":bad-json"_s},
        {u"binding payload is no JSON"_s, u":bad-json"_s},
        {u"binding member twice"_s, u":doubled-member"_s},
        {u"binding claim sd_hash"_s, u":digest-differs"_s},
        {u"binding without sd_hash"_s, u":missing-member"_s},
        {u"binding without nonce"_s, u":missing-member"_s},
        {u"binding without aud"_s, u":missing-member"_s},
        {u"binding without iat"_s, u":missing-member"_s},
        {u"without what holds a disclosure"_s, u"evidence-readable:disclosure-unused"_s},
        {u"sd-jwt claim _sd_alg"_s, u"evidence-readable:digest-unknown"_s},
        {u"sd-jwt claim iss"_s, u"issuer-trusted:issuer-not-trusted"_s},
        {u"sd-jwt without iss"_s, u"issuer-trusted:issuer-not-trusted"_s},
        {u"sd-jwt without vct"_s, u"evidence-readable:missing-member"_s},
        {u"issuer claim iss"_s, u"issuer-trusted:issuer-not-trusted"_s},
        {u"issuer claim iss, said twice"_s, u"issuer-trusted:issuer-not-trusted"_s},
        {u"issuer without iss"_s, u"issuer-trusted:issuer-not-trusted"_s},
        {u"issuer without vc"_s, u"evidence-readable:missing-member"_s},
        {u"issuer without type"_s, u"evidence-readable:missing-member"_s},
        {u"issuer without credentialSubject"_s, u"evidence-readable:missing-member"_s},
        {u"issuer claim validFrom"_s, u"evidence-readable:wrong-member"_s},
        {u"issuer claim validUntil"_s, u"evidence-readable:wrong-member"_s},
        // The key's name is about another identifier then.
        {u"presentation claim iss"_s, u":issuer-differs"_s},
        {u"presentation claim iss, said twice"_s, u":issuer-differs"_s},
        {u"presentation without iss"_s, u":key-not-known"_s},
        {u"presentation without vp"_s, u"evidence-readable:missing-member"_s},
        {u"presentation without type"_s, u"evidence-readable:type-differs"_s},
        {u"presentation claim verifiableCredential"_s, u"evidence-readable:not-a-token"_s},
        {u"presentation without verifiableCredential"_s, u"evidence-readable:credential-missing"_s},
    };
    return table;
}

QString predicted(const QString &part, const QString &change) {
    const QString any = change.startsWith(u"byte ") ? predictions().value(u"byte"_s) : u":signature-wrong"_s;
    const QString found = predictions().value(part + u' ' + change, predictions().value(change, any));
    const bool isIssuers = part == u"issuer"_s || part == u"sd-jwt"_s;
    const QString check = isIssuers ? checkid::CredentialSignature : checkid::PresentationSignature;
    return found.startsWith(u':') ? check + found : found;
}

/// Every reason, as "check:reason", whether its check failed or was not made.
QStringList outcomesOf(const Examination &examination) {
    QStringList words;
    for (const Finding &finding : examination.findings) {
        if (finding.refused)
            words.append(finding.check.id + u':' + trust::nameOf(finding.refused->reason));
    }
    return words;
}

/// SD-JWTs of every layout, but one of each other algorithm: they differ in nothing that is changed.
QList<QJsonObject> goodCases(const QString &file) {
    QList<QJsonObject> cases = interopCases(file);
    cases.removeIf([&file](const QJsonObject &one) {
        const QString name = one[u"name"].toString();
        const bool isRepeated = file == u"sdjwt"_s && one[u"algorithm"] != u"ES256"_s &&
                                name != u"flat %1 presented"_s.arg(one[u"algorithm"].toString());
        return one[u"expected"] != u"accepted"_s || isRepeated;
    });
    return cases;
}

/// Looks at changed tokens of one case.
class Bench {
public:
    Bench(const QJsonObject &one, const char *keyName)
        : m_one(one), m_context(contextOf(one, keyName)), m_known(documentsOf(one, m_context)) {}

    Examination look(const QByteArray &token) const {
        QJsonObject changed = m_one;
        changed[u"token"] = QString::fromLatin1(token);
        Evidence evidence = evidenceOf(changed);
        evidence.token = Secret(token);
        return examine(evidence, m_context, m_known);
    }
    /// Empty where it is refused as predicted.
    QString problemWith(const QByteArray &token, const QString &prediction) const {
        const Examination examination = look(token);
        const QStringList found = outcomesOf(examination);
        if (found.contains(prediction) && !isAllPassed(examination))
            return {};
        return u"expected "_s + prediction + u", found "_s + found.join(u' ');
    }

private:
    QJsonObject m_one;
    Context m_context;
    Known m_known;
};

} // namespace

class TestInteropMutations : public QObject {
    Q_OBJECT

private:
    int m_refused = 0;
    QSet<QString> m_kinds;

private Q_SLOTS:
    void everyPlace_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("keyName");
        QTest::newRow("presentations") << u"presentations"_s << u"issuerKey"_s;
        QTest::newRow("seed") << u"seed"_s << u"issuerKey"_s;
        QTest::newRow("sdjwt") << u"sdjwt"_s << u"key"_s;
        QTest::newRow("descriptions") << u"descriptions"_s << u"key"_s;
    }
    void everyPlace() {
        QFETCH(QString, file);
        QFETCH(QString, keyName);
        QStringList problems;
        for (const QJsonObject &one : goodCases(file)) {
            const Token token(tokenOf(one));
            const Bench bench(one, keyName.toLatin1().constData());
            for (const Part part : token.parts()) {
                QList<Change> changes;
                changeBytes(token.jws(part), changes);
                changeSignature(token.jws(part), changes);
                changeHeader(token.jws(part), changes);
                changePayload(token, part, changes);
                for (const Change &change : std::as_const(changes)) {
                    const QByteArray changed = token.with(part, change.jws);
                    QVERIFY(changed != tokenOf(one));
                    const QString whose = part == Part::Issuer && token.isSdJwt() ? u"sd-jwt"_s : nameOf(part);
                    const QString problem = bench.problemWith(changed, predicted(whose, change.name));
                    const QString kind = whose + u' ' + change.name;
                    if (!problem.isEmpty())
                        problems.append(one[u"name"].toString() + u": "_s + kind + u": "_s + problem);
                    m_kinds.insert(kind);
                    ++m_refused;
                }
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// Each disclosure changed, doubled, exchanged; withheld after it was bound to the holder's signature.
    void everyDisclosure() {
        QStringList problems;
        for (const QString &file : {u"sdjwt"_s, u"descriptions"_s}) {
            for (const QJsonObject &one : goodCases(file)) {
                const Token token(tokenOf(one));
                const Bench bench(one, "key");
                const QByteArrayList good = token.disclosures();
                for (qsizetype i = 0; i < good.size(); ++i)
                    lookAtDisclosure(one, bench, token, good, i, problems);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void cleanupTestCase() {
        qInfo("%d changed tokens of other libraries refused as predicted, in %lld kinds of places", m_refused,
              static_cast<long long>(m_kinds.size()));
        QVERIFY(m_refused > 1000);
    }

private:
    void lookAtDisclosure(const QJsonObject &one, const Bench &bench, const Token &token, const QByteArrayList &good,
                          qsizetype at, QStringList &problems) {
        const auto hold = [&](const QString &kind, const QByteArrayList &changed, const QString &prediction) {
            const QString problem = bench.problemWith(token.withDisclosures(changed), prediction);
            if (!problem.isEmpty())
                problems.append(one[u"name"].toString() + u": "_s + kind + u": "_s + problem);
            m_kinds.insert(kind);
            ++m_refused;
        };
        const auto replaced = [&](const QByteArray &disclosure) {
            QByteArrayList changed = good;
            changed[at] = disclosure;
            return changed;
        };
        const QJsonArray parts = QJsonDocument::fromJson(decoded(good.at(at))).array();
        const auto rewritten = [&](qsizetype part) {
            QJsonArray other = parts;
            other[part] = another(parts.at(part));
            return replaced(toBase64Url(QJsonDocument(other).toJson(QJsonDocument::Compact)));
        };
        const QString unused = u"evidence-readable:disclosure-unused"_s;
        const QString malformed = u"evidence-readable:disclosure-malformed"_s;
        hold(u"disclosure, salt"_s, rewritten(0), unused);
        hold(u"disclosure, value"_s, rewritten(parts.size() - 1), unused);
        if (parts.size() == 3)
            hold(u"disclosure, name"_s, rewritten(1), unused);
        hold(u"disclosure twice"_s, good + QByteArrayList{good.at(at)}, u"evidence-readable:disclosure-doubled"_s);
        hold(u"disclosure of a stranger"_s, replaced(sim::discloseMember(u"x"_s, 1).encoded), unused);
        hold(u"disclosure that is no list"_s, replaced(toBase64Url("{}")), malformed);
        hold(u"disclosure of one part"_s, replaced(toBase64Url("[\"salt\"]")), malformed);
        hold(u"disclosure of four parts"_s, replaced(toBase64Url("[\"salt\",\"a\",1,2]")), malformed);
        hold(u"disclosure padded"_s, replaced(good.at(at) + '='), malformed);
        hold(u"disclosure empty"_s, replaced({}), malformed);
        if (token.parts().contains(Part::Binding)) {
            QByteArrayList less = good;
            less.removeAt(at);
            const QByteArray held = decoded(good.at(at));
            const bool isWhole = std::none_of(less.cbegin(), less.cend(), [&held](const QByteArray &other) {
                return held.contains(sim::sha256Url(other).toLatin1());
            });
            // Without what holds it, an inner disclosure belongs to nothing.
            hold(u"disclosure withheld"_s, less, isWhole ? u"presentation-signature:digest-differs"_s : unused);
        }
    }
};

QTEST_GUILESS_MAIN(TestInteropMutations)
#include "tst_interopmutations.moc"
