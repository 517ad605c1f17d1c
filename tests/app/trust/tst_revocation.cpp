// A credential's status: lists by its issuer and by others, revoked, suspended, over, about something else, or not to
// be had.
#include "app/trust/base64url.h"
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"
#include "tests/app/trust/packed.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl ListUrl(u"https://issuer.example/lists/1"_s);

/// A status list token of one bit an entry, with these entries set.
struct MadeList {
    QJsonObject header{{u"typ"_s, u"statuslist+jwt"_s}};
    QJsonObject payload;
    const sim::SigningKey *key = &madeKey("issuer");

    explicit MadeList(const QByteArray &bytes = QByteArray("\x02", 1), int bits = 1) {
        const qint64 now = MadeNow.toSecsSinceEpoch();
        payload = {{u"sub"_s, ListUrl.toString()},
                   {u"iat"_s, now - 100},
                   {u"exp"_s, now + 1000},
                   {u"status_list"_s,
                    QJsonObject{{u"bits"_s, bits},
                                {u"lst"_s, QString::fromLatin1(toBase64Url(packed(bytes, Wrapping::Zlib)))}}}};
    }
    Known known(int httpStatus = 200, const QDateTime &at = MadeNow) const {
        return {{ListUrl, Answer{httpStatus, key->token(header, payload), {}, at}}};
    }
};

QByteArray credentialWith(int index) {
    MadeSdJwt made;
    const QJsonObject list{{u"idx"_s, index}, {u"uri"_s, ListUrl.toString()}};
    made.payload.insert(u"status"_s, QJsonObject{{u"status_list"_s, list}});
    return made.token();
}

Examination look(const QByteArray &token, const Known &known) {
    return examine(madeEvidence(token), madeContext(), known);
}

/// "passed", "failed status-revoked", "notChecked status-unknown".
QString revocation(const Examination &examination) {
    for (const Finding &finding : examination.findings) {
        if (finding.check.id == checkid::Revocation)
            return finding.refused ? nameOf(finding.check.result) + u' ' + nameOf(finding.refused->reason)
                                   : nameOf(finding.check.result);
    }
    return {};
}

QString revocation(int index, const MadeList &list, int httpStatus = 200) {
    return revocation(look(credentialWith(index), list.known(httpStatus)));
}

/// The W3C list of either generation, as a credential in the first data model.
QByteArray w3cList(const char *generation, const sim::SigningKey &key, const QByteArray &bytes) {
    const bool isNew = QByteArrayView(generation) == "Bitstring";
    const QString issuer = madeKey("issuer").didJwk();
    const QJsonObject subject{
        {u"type"_s, isNew ? u"BitstringStatusList"_s : u"StatusList2021"_s},
        {u"statusPurpose"_s, u"revocation"_s},
        {u"encodedList"_s, u"u"_s + QString::fromLatin1(toBase64Url(packed(bytes, Wrapping::Gzip)))}};
    const QJsonObject credential{
        {u"type"_s, QJsonArray{u"VerifiableCredential"_s,
                               isNew ? u"BitstringStatusListCredential"_s : u"StatusList2021Credential"_s}},
        {u"id"_s, ListUrl.toString()},
        {u"issuer"_s, issuer},
        {u"credentialSubject"_s, subject}};
    if (isNew) {
        QJsonObject payload = credential;
        payload.insert(u"validUntil"_s, u"2026-07-01T00:00:00Z"_s);
        return key.token({{u"typ"_s, u"vc+jwt"_s}}, payload);
    }
    return key.token({{u"typ"_s, u"JWT"_s}}, {{u"iss"_s, issuer}, {u"vc"_s, credential}});
}

QByteArray presentationWith(const QJsonValue &status) {
    MadePresentation made;
    QJsonObject inner = made.vc[u"vc"].toObject();
    inner.insert(u"credentialStatus"_s, status);
    made.vc.insert(u"vc"_s, inner);
    made.vc.insert(u"credentialStatus"_s, status);
    return made.token();
}

QJsonObject w3cEntry(const char *generation, int index, const char *purpose = "revocation") {
    const bool isNew = QByteArrayView(generation) == "Bitstring";
    return {{u"type"_s, isNew ? u"BitstringStatusListEntry"_s : u"StatusList2021Entry"_s},
            {u"statusPurpose"_s, QLatin1String(purpose)},
            {u"statusListIndex"_s, QString::number(index)},
            {u"statusListCredential"_s, ListUrl.toString()}};
}

} // namespace

class TestRevocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedForFirst() {
        const Examination examination = look(credentialWith(0), {});
        QCOMPARE(revocation(examination), u"notChecked status-unknown"_s);
        QCOMPARE(examination.needs, (QList<Need>{Need{Need::Kind::StatusList, ListUrl}}));
    }

    /// Nobody's server is asked on the word of a credential that is not genuine.
    void notForForgedCredentials() {
        MadeSdJwt made;
        made.payload.insert(
            u"status"_s, QJsonObject{{u"status_list"_s, QJsonObject{{u"idx"_s, 0}, {u"uri"_s, ListUrl.toString()}}}});
        made.issuerKey = &madeKey("stranger");
        const Examination examination = look(made.token(), {});
        QVERIFY(examination.needs.isEmpty());
        QCOMPARE(revocation(examination), u"notChecked status-unknown"_s);
    }

    void tokenStatusLists() {
        QCOMPARE(revocation(0, MadeList()), u"passed"_s);
        QCOMPARE(revocation(1, MadeList()), u"failed status-revoked"_s);
        QCOMPARE(revocation(7, MadeList()), u"passed"_s);
        QCOMPARE(revocation(8, MadeList()), u"failed status-out-of-range"_s);
        const MadeList two(QByteArray("\xE4", 1), 2); // 0, 1, 2, 3
        QCOMPARE(revocation(0, two), u"passed"_s);
        QCOMPARE(revocation(1, two), u"failed status-revoked"_s);
        QCOMPARE(revocation(2, two), u"failed status-suspended"_s);
        QCOMPARE(revocation(3, two), u"failed status-other"_s);
    }

    void listsThatCannotBeHad() {
        for (const int status : {301, 404, 410, 500})
            QCOMPARE(revocation(0, MadeList(), status), u"notChecked status-unknown"_s);
        const Known down{{ListUrl, Answer{0, {}, u"TIMEOUT"_s, {}}}};
        const Examination examination = look(credentialWith(0), down);
        QCOMPARE(revocation(examination), u"notChecked status-unknown"_s);
        QVERIFY(examination.needs.isEmpty());
        for (const QByteArray &garbage : {QByteArray("<html>"), QByteArray(), QByteArray("a.b.c")}) {
            const Known known{{ListUrl, Answer{200, garbage, {}, MadeNow}}};
            QVERIFY(revocation(look(credentialWith(0), known)).startsWith(u"notChecked "));
        }
    }

    void listsThatDoNotCount() {
        MadeList stranger;
        stranger.key = &madeKey("stranger");
        QCOMPARE(revocation(0, stranger), u"failed signature-wrong"_s);
        MadeList elsewhere;
        elsewhere.payload.insert(u"sub"_s, u"https://issuer.example/lists/2"_s);
        QCOMPARE(revocation(0, elsewhere), u"failed status-malformed"_s);
        MadeList nameless;
        nameless.payload.remove(u"sub"_s);
        QCOMPARE(revocation(0, nameless), u"failed status-malformed"_s);
        MadeList otherType;
        otherType.header.insert(u"typ"_s, u"JWT"_s);
        QCOMPARE(revocation(0, otherType), u"notChecked type-differs"_s);
        MadeList over;
        over.payload.insert(u"exp"_s, MadeNow.toSecsSinceEpoch() - 61);
        QCOMPARE(revocation(0, over), u"notChecked expired"_s);
        MadeList ahead;
        ahead.payload.insert(u"iat"_s, MadeNow.toSecsSinceEpoch() + 61);
        QCOMPARE(revocation(0, ahead), u"notChecked issued-in-future"_s);
        MadeList none;
        none.header.insert(u"alg"_s, u"none"_s);
        QCOMPARE(revocation(0, none), u"failed algorithm-none"_s);
        MadeList empty;
        empty.payload.remove(u"status_list"_s);
        QCOMPARE(revocation(0, empty), u"failed status-malformed"_s);
    }

    /// Another provider of lists counts only where it is trusted itself.
    void listsOfOthers() {
        MadeList other;
        other.key = &madeKey("provider");
        other.payload.insert(u"iss"_s, madeKey("provider").didJwk());
        QCOMPARE(revocation(0, other), u"failed issuer-differs"_s);
        Context context = madeContext();
        TrustBase::Issuer provider;
        provider.facts.name = u"Provider"_s;
        provider.facts.identifiers = {madeKey("provider").didJwk()};
        context.trust.issuers.push_back(provider);
        QCOMPARE(revocation(examine(madeEvidence(credentialWith(0)), context, other.known())), u"passed"_s);
        QCOMPARE(revocation(examine(madeEvidence(credentialWith(1)), context, other.known())),
                 u"failed status-revoked"_s);
    }

    /// A list that was kept for longer than it says is asked for again.
    void theListsOwnLife() {
        MadeList list;
        list.payload.insert(u"ttl"_s, 120);
        const Examination fresh = look(credentialWith(0), list.known(200, MadeNow.addSecs(-119)));
        QCOMPARE(revocation(fresh), u"passed"_s);
        const Examination old = look(credentialWith(0), list.known(200, MadeNow.addSecs(-121)));
        QCOMPARE(revocation(old), u"notChecked status-unknown"_s);
        QCOMPARE(old.needs.size(), 1);
    }

    void w3cLists_data() {
        QTest::addColumn<QByteArray>("generation");
        QTest::newRow("Bitstring") << QByteArray("Bitstring");
        QTest::newRow("2021") << QByteArray("2021");
    }
    void w3cLists() {
        QFETCH(QByteArray, generation);
        QByteArray bytes(16384, '\0');
        bytes[0] = '\x40'; // entry 1
        const auto outcome = [&](int index, const QByteArray &list) {
            const Known known{{ListUrl, Answer{200, list, {}, MadeNow}}};
            return revocation(look(presentationWith(w3cEntry(generation.constData(), index)), known));
        };
        const QByteArray good = w3cList(generation.constData(), madeKey("issuer"), bytes);
        QCOMPARE(outcome(0, good), u"passed"_s);
        QCOMPARE(outcome(1, good), u"failed status-revoked"_s);
        QCOMPARE(outcome(131072, good), u"failed status-out-of-range"_s);
        QCOMPARE(outcome(0, w3cList(generation.constData(), madeKey("stranger"), bytes)), u"failed signature-wrong"_s);
        const char *other = generation == "2021" ? "Bitstring" : "2021";
        QCOMPARE(outcome(0, w3cList(other, madeKey("issuer"), bytes)), u"notChecked type-differs"_s);
        QCOMPARE(outcome(0, MadePresentation().token()), u"notChecked type-differs"_s);
    }

    /// Two entries: one that says no decides, one that is not known leaves it open.
    void severalEntries() {
        QByteArray bytes(16384, '\0');
        bytes[0] = '\x40';
        const Known known{{ListUrl, Answer{200, w3cList("Bitstring", madeKey("issuer"), bytes), {}, MadeNow}}};
        const QJsonObject unknown{{u"type"_s, u"NewStatus2030"_s}};
        const auto outcome = [&](const QJsonArray &entries) {
            return revocation(look(presentationWith(entries), known));
        };
        QCOMPARE(outcome({w3cEntry("Bitstring", 0), w3cEntry("Bitstring", 2)}), u"passed"_s);
        QCOMPARE(outcome({w3cEntry("Bitstring", 0), w3cEntry("Bitstring", 1)}), u"failed status-revoked"_s);
        QCOMPARE(outcome({w3cEntry("Bitstring", 0), unknown}), u"notChecked not-supported"_s);
        QCOMPARE(outcome({unknown, w3cEntry("Bitstring", 1)}), u"failed status-revoked"_s);
        QCOMPARE(outcome({}), u"notApplicable"_s);
    }

    /// An entry that the issuer names but whose list is for something else.
    void anotherPurpose() {
        const Known known{
            {ListUrl, Answer{200, w3cList("Bitstring", madeKey("issuer"), QByteArray(16384, '\0')), {}, MadeNow}}};
        QCOMPARE(revocation(look(presentationWith(w3cEntry("Bitstring", 0, "suspension")), known)),
                 u"failed status-malformed"_s);
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
