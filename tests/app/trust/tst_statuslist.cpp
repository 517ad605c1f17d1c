// Status lists: the draft's examples with every value, what other libraries made, and lists that want to do harm.
#include "app/trust/base64url.h"
#include "app/trust/jws.h"
#include "app/trust/statuslist.h"
#include "tests/app/trust/cases.h"
#include "tests/app/trust/packed.h"

#include <QTest>
#include <map>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;

namespace {

/// An example's JSON; its texts are broken into lines.
QJsonObject published(const QString &name) {
    QFile file(QStringLiteral(KIOSK_VECTORS "/status-list/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.remove(0, text.indexOf('{'));
    text.replace("\n  ", "");
    text.replace("\n", "");
    return QJsonDocument::fromJson(text).object();
}

/// A token of the draft as it stands in its text: broken into lines.
QByteArray publishedToken() {
    QFile file(QStringLiteral(KIOSK_VECTORS "/status-list/status_list_jwt_raw.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\n', "") : QByteArray();
}

/// The same token taken apart: header, a line with a dot, payload.
QPair<QJsonObject, QJsonObject> publishedParts() {
    QFile file(QStringLiteral(KIOSK_VECTORS "/status-list/status_list_jwt.txt"));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const auto part = [&text](int which) {
        return QJsonDocument::fromJson(text.section(QStringLiteral("\n.\n"), which, which).toUtf8()).object();
    };
    return {part(0), part(1)};
}

bool hasVectors() {
    return !published(QStringLiteral("status_list_encoding_json.txt")).isEmpty();
}

QJsonObject listOf(int bits, const QByteArray &packedBytes) {
    return {{QStringLiteral("bits"), bits}, {QStringLiteral("lst"), QString::fromLatin1(toBase64Url(packedBytes))}};
}

StatusReference reference(StatusKind kind, const char *purpose = "revocation") {
    StatusReference made;
    made.kind = kind;
    made.purpose = QLatin1String(purpose);
    return made;
}

QJsonObject bitstring(const QByteArray &bytes) {
    return {{QStringLiteral("type"), QStringLiteral("BitstringStatusList")},
            {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
            {QStringLiteral("encodedList"),
             QStringLiteral("u") + QString::fromLatin1(toBase64Url(packed(bytes, Wrapping::Gzip)))}};
}

QJsonObject w3cEntry() {
    return {{QStringLiteral("type"), QStringLiteral("BitstringStatusListEntry")},
            {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
            {QStringLiteral("statusListIndex"), QStringLiteral("94567")},
            {QStringLiteral("statusListCredential"), QStringLiteral("https://issuer.example/status/3")}};
}

QJsonObject tokenEntry(const QJsonValue &index, const QJsonValue &uri) {
    const QJsonObject list{{QStringLiteral("idx"), index}, {QStringLiteral("uri"), uri}};
    return {{QStringLiteral("status"), QJsonObject{{QStringLiteral("status_list"), list}}}};
}

template <typename T>
QString word(const Checked<T> &checked) {
    return checked ? QStringLiteral("good") : nameOf(checked.reason());
}

constexpr qsizetype smallestBitstring = 16384;

} // namespace

class TestStatusList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 0xb9 0xa3 and 0xc9 0x44 0xf9 entry by entry, as section 4.1 of the draft counts them.
    void theDraftsShortExamples() {
        if (!hasVectors())
            QSKIP("KIOSK_VECTORS names no folder with the published vectors");
        const auto one = readTokenStatusList(published(QStringLiteral("status_list_encoding_json.txt")));
        const auto two = readTokenStatusList(published(QStringLiteral("status_list_encoding2_json.txt")));
        QVERIFY(one && two);
        const QList<int> ones{1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1};
        const QList<int> twos{1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3};
        QCOMPARE(one->count(), 16);
        QCOMPARE(two->count(), 12);
        for (qsizetype i = 0; i < ones.size(); ++i)
            QCOMPARE(*one->at(i), ones[i]);
        for (qsizetype i = 0; i < twos.size(); ++i)
            QCOMPARE(*two->at(i), twos[i]);
        QCOMPARE(one->at(16).reason(), Refusal::StatusOutOfRange);
        QCOMPARE(one->at(-1).reason(), Refusal::StatusOutOfRange);
    }

    /// The draft publishes no key for it, so that its signature can be read but not verified.
    void theDraftsToken() {
        if (!hasVectors())
            QSKIP("KIOSK_VECTORS names no folder with the published vectors");
        const auto jws = parseCompactJws(publishedToken());
        QVERIFY(jws);
        const auto &[header, payload] = publishedParts();
        QVERIFY(!header.isEmpty() && !payload.isEmpty());
        QCOMPARE(jws->protectedHeader, header);
        QCOMPARE(jws->type(), QStringLiteral("statuslist+jwt"));
        const auto algorithm = examineHeader(*jws);
        QVERIFY(algorithm && *algorithm == Algorithm::ES256);
        QCOMPARE(jws->signature.size(), 64);
        const auto claims = jws->claims();
        QVERIFY(claims);
        QJsonObject signedPayload = *claims;
        // The draft's text leaves out the issuer that its token names.
        QCOMPARE(signedPayload.take(QStringLiteral("iss")).toString(), QStringLiteral("https://example.com"));
        QCOMPARE(signedPayload, payload);
        const auto list = readTokenStatusList((*claims)[u"status_list"]);
        const auto same = readTokenStatusList(published(QStringLiteral("status_list_encoding_json.txt")));
        QVERIFY(list && same);
        QCOMPARE(list->bytes, same->bytes);
        QCOMPARE(list->bytes.toHex(), QByteArray("b9a3"));
    }

    /// The long lists of 2^20 entries: what the draft's appendix names has its value, all others are 0.
    void theDraftsLongExamples_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("bits");
        QTest::newRow("1") << QStringLiteral("status_list_encoding1_long_json.txt") << 1;
        QTest::newRow("2") << QStringLiteral("status_list_encoding2_long_json.txt") << 2;
        QTest::newRow("4") << QStringLiteral("status_list_encoding4_json.txt") << 4;
        QTest::newRow("8") << QStringLiteral("status_list_encoding8_json.txt") << 8;
    }
    void theDraftsLongExamples() {
        QFETCH(QString, file);
        QFETCH(int, bits);
        if (!hasVectors())
            QSKIP("KIOSK_VECTORS names no folder with the published vectors");
        const std::map<qint64, int> one{{0, 1},      {1993, 1},   {25460, 1},  {159495, 1}, {495669, 1}, {554353, 1},
                                        {645645, 1}, {723232, 1}, {854545, 1}, {934534, 1}, {1000345, 1}};
        const std::map<qint64, int> two{{0, 1},      {1993, 2},   {25460, 1},  {159495, 3}, {495669, 1}, {554353, 1},
                                        {645645, 2}, {723232, 1}, {854545, 1}, {934534, 2}, {1000345, 3}};
        const std::map<qint64, int> four{{0, 1},        {1993, 2},     {35460, 3},    {459495, 4},   {595669, 5},
                                         {754353, 6},   {845645, 7},   {923232, 8},   {924445, 9},   {934534, 10},
                                         {1004534, 11}, {1000345, 12}, {1030203, 13}, {1030204, 14}, {1030205, 15}};
        const auto list = readTokenStatusList(published(file));
        QVERIFY(list);
        QCOMPARE(list->bits, bits);
        QCOMPARE(list->count(), 1 << 20);
        const std::map<qint64, int> &expected = bits == 1 ? one : bits == 2 ? two : four;
        std::map<int, int> seen;
        for (qint64 i = 0; i < list->count(); ++i) {
            const int value = *list->at(i);
            if (value != 0)
                ++seen[value];
            if (bits < 8 && value != 0) {
                const auto named = expected.find(i);
                QVERIFY2(named != expected.end() && named->second == value, qPrintable(QString::number(i)));
            }
        }
        if (bits < 8) {
            int total = 0;
            for (const auto &[value, count] : seen)
                total += count;
            QCOMPARE(total, static_cast<int>(expected.size()));
        } else {
            // Each value but 0 stands in exactly one place; some of the appendix's places.
            QCOMPARE(seen.size(), 255U);
            for (const auto &[value, count] : seen)
                QCOMPARE(count, 1);
            const std::map<qint64, int> some{{233478, 0},  {52451, 1},   {576778, 2},    {13628, 0x14},
                                             {4520, 0xD5}, {1199, 0x79}, {152133, 0xFE}, {19535, 0xFF}};
            for (const auto &[index, value] : some)
                QCOMPARE(*list->at(index), value);
        }
    }

    void listsOfOtherLibraries() {
        const QList<QJsonObject> cases = interopCases(QStringLiteral("statuslist"));
        QCOMPARE(cases.size(), 4);
        for (const QJsonObject &one : cases) {
            const auto jws = parseJws(tokenOf(one));
            QVERIFY(jws);
            const auto claims = jws->claims();
            QVERIFY(claims);
            const auto list = readTokenStatusList((*claims)[u"status_list"]);
            QVERIFY(list);
            QCOMPARE(list->bits, one[u"bits"].toInt());
            const QJsonArray values = one[u"values"].toArray();
            for (qsizetype i = 0; i < values.size(); ++i)
                QCOMPARE(*list->at(i), values[i].toInt());
        }
    }

    /// W3C counts from the most significant bit of the first byte.
    void bitstringsCountFromTheLeft() {
        QByteArray bytes(smallestBitstring, '\0');
        bytes[0] = '\x80';
        bytes[11820] = '\x01'; // entry 94567
        const auto list = readBitstringStatusList(bitstring(bytes), reference(StatusKind::Bitstring));
        QVERIFY(list);
        QCOMPARE(list->count(), 131072);
        QCOMPARE(*list->at(0), 1);
        QCOMPARE(*list->at(1), 0);
        QCOMPARE(*list->at(94567), 1);
        QCOMPARE(*list->at(94566), 0);
        QCOMPARE(list->at(131072).reason(), Refusal::StatusOutOfRange);
    }

    void theOlderListMayLackItsPrefix() {
        const QByteArray gzip = packed(QByteArray(16, '\x40'), Wrapping::Gzip);
        for (const QByteArray &text : {toBase64Url(gzip), 'u' + toBase64Url(gzip), gzip.toBase64()}) {
            const QJsonObject subject{{QStringLiteral("type"), QStringLiteral("StatusList2021")},
                                      {QStringLiteral("statusPurpose"), QStringLiteral("suspension")},
                                      {QStringLiteral("encodedList"), QString::fromLatin1(text)}};
            const auto list = readBitstringStatusList(subject, reference(StatusKind::StatusList2021, "suspension"));
            QVERIFY2(list, text.constData());
            QCOMPARE(*list->at(1), 1);
            QCOMPARE(*list->at(0), 0);
        }
    }

    void badLists_data() {
        QTest::addColumn<QJsonObject>("list");
        QTest::addColumn<QString>("refusal");
        const QByteArray good = packed(QByteArray("\xb9\xa3", 2), Wrapping::Zlib);
        const QString malformed = nameOf(Refusal::StatusMalformed);
        QTest::newRow("good") << listOf(1, good) << QStringLiteral("good");
        for (const int bits : {0, 3, 5, 16, -1})
            QTest::newRow(qPrintable(QStringLiteral("%1 bits").arg(bits))) << listOf(bits, good) << malformed;
        QJsonObject noBits = listOf(1, good);
        noBits.remove(QStringLiteral("bits"));
        QTest::newRow("no bits") << noBits << malformed;
        QTest::newRow("empty") << listOf(1, {}) << malformed;
        QTest::newRow("not packed") << listOf(1, "hello world") << malformed;
        QTest::newRow("gzip") << listOf(1, packed("xy", Wrapping::Gzip)) << malformed;
        QTest::newRow("cut off") << listOf(1, good.chopped(3)) << malformed;
        QTest::newRow("more behind it") << listOf(1, good + "x") << malformed;
        QByteArray wrongSum = good;
        wrongSum.back() = static_cast<char>(wrongSum.back() ^ 1);
        QTest::newRow("wrong checksum") << listOf(1, wrongSum) << malformed;
        QJsonObject padded = listOf(1, good);
        padded[u"lst"] = padded[u"lst"].toString() + u'=';
        QTest::newRow("padded") << padded << malformed;
        QJsonObject number = listOf(1, good);
        number[u"lst"] = 7;
        QTest::newRow("a number") << number << malformed;
        QTest::newRow("as large as may be")
            << listOf(8, packed(QByteArray(StatusList::MostBytes, '\0'), Wrapping::Zlib)) << QStringLiteral("good");
        QTest::newRow("one byte larger") << listOf(8,
                                                   packed(QByteArray(StatusList::MostBytes + 1, '\0'), Wrapping::Zlib))
                                         << nameOf(Refusal::TooLarge);
        // 200 MB out of 200 kB: never unpacked beyond the limit.
        QTest::newRow("a bomb") << listOf(8, packed(QByteArray(200 << 20, '\0'), Wrapping::Zlib))
                                << nameOf(Refusal::TooLarge);
    }
    void badLists() {
        QFETCH(QJsonObject, list);
        QFETCH(QString, refusal);
        QCOMPARE(word(readTokenStatusList(list)), refusal);
    }

    void badBitstrings() {
        const QByteArray bytes(smallestBitstring, '\0');
        const QString malformed = nameOf(Refusal::StatusMalformed);
        const auto read = [](const QJsonObject &subject, const char *purpose = "revocation") {
            return word(readBitstringStatusList(subject, reference(StatusKind::Bitstring, purpose)));
        };
        QCOMPARE(read(bitstring(bytes)), QStringLiteral("good"));
        QCOMPARE(read(bitstring(bytes), "suspension"), malformed);
        QCOMPARE(read(bitstring(bytes.chopped(1))), malformed);
        QCOMPARE(read(bitstring(QByteArray(StatusList::MostBytes + 1, '\0'))), nameOf(Refusal::TooLarge));
        for (const char *member : {"type", "statusPurpose", "encodedList"}) {
            QJsonObject without = bitstring(bytes);
            without.remove(QLatin1String(member));
            QCOMPARE(read(without), malformed);
        }
        QJsonObject several = bitstring(bytes);
        several[u"statusPurpose"] = QJsonArray{QStringLiteral("suspension"), QStringLiteral("revocation")};
        QCOMPARE(read(several, "suspension"), QStringLiteral("good"));
        QJsonObject unprefixed = bitstring(bytes);
        unprefixed[u"encodedList"] = unprefixed[u"encodedList"].toString().mid(1);
        QCOMPARE(read(unprefixed), malformed);
    }

    void references() {
        const auto read = [](const QJsonObject &claims, const QJsonObject &credential) {
            return readStatusReferences(claims, credential);
        };
        QVERIFY(read({}, {}) && read({}, {})->empty());
        const auto token = read(tokenEntry(412, QStringLiteral("https://a.example/l")), {});
        QVERIFY(token && token->size() == 1);
        QVERIFY(token->front().kind == StatusKind::TokenStatusList);
        QCOMPARE(token->front().index, 412);
        QCOMPARE(token->front().address, QStringLiteral("https://a.example/l"));
        const auto w3c = read({}, {{QStringLiteral("credentialStatus"), QJsonArray{w3cEntry(), w3cEntry()}}});
        QVERIFY(w3c && w3c->size() == 2);
        QVERIFY(w3c->front().kind == StatusKind::Bitstring);
        QCOMPARE(w3c->front().index, 94567);
        // Beside the credential, as some encoders leave it.
        QCOMPARE(read({{QStringLiteral("credentialStatus"), w3cEntry()}}, {})->size(), 1U);
        const QJsonObject foreign{
            {QStringLiteral("id"), QString(64, u'7')},
            {QStringLiteral("type"), QStringLiteral("nChainIdentityCredentialRevocationStatus2024")}};
        const auto unknown = read({}, {{QStringLiteral("credentialStatus"), foreign}});
        QVERIFY(unknown && unknown->front().kind == StatusKind::Unknown);
        QCOMPARE(unknown->front().type, foreign[u"type"].toString());
        QJsonObject wide = w3cEntry();
        wide[u"statusSize"] = 2;
        QVERIFY(read({}, {{QStringLiteral("credentialStatus"), wide}})->front().kind == StatusKind::Unknown);
    }

    void badReferences_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QJsonObject>("credential");
        const QString list = QStringLiteral("https://a.example/l");
        QTest::newRow("index is text") << tokenEntry(QStringLiteral("1"), list) << QJsonObject();
        QTest::newRow("index below 0") << tokenEntry(-1, list) << QJsonObject();
        QTest::newRow("half an index") << tokenEntry(1.5, list) << QJsonObject();
        QTest::newRow("no list") << tokenEntry(1, QJsonValue()) << QJsonObject();
        for (const char *address : {"http://a.example/l", "https://", "ftp://a.example", "https://u:p@a.example/", "l"})
            QTest::newRow(address) << tokenEntry(1, QLatin1String(address)) << QJsonObject();
        QTest::newRow("status is text") << QJsonObject{{QStringLiteral("status"), QStringLiteral("valid")}}
                                        << QJsonObject();
        QTest::newRow("entry is text") << QJsonObject()
                                       << QJsonObject{{QStringLiteral("credentialStatus"), QStringLiteral("valid")}};
        for (const char *member : {"type", "statusPurpose", "statusListIndex", "statusListCredential"}) {
            QJsonObject entry = w3cEntry();
            entry.remove(QLatin1String(member));
            QTest::newRow(member) << QJsonObject() << QJsonObject{{QStringLiteral("credentialStatus"), entry}};
        }
        for (const char *index : {"", "-1", "1.0", "0x1", "1 ", "1234567890123456789"}) {
            QJsonObject entry = w3cEntry();
            entry[u"statusListIndex"] = QLatin1String(index);
            QTest::newRow(qPrintable(QStringLiteral("index \"%1\"").arg(QLatin1String(index))))
                << QJsonObject() << QJsonObject{{QStringLiteral("credentialStatus"), entry}};
        }
    }
    void badReferences() {
        QFETCH(QJsonObject, claims);
        QFETCH(QJsonObject, credential);
        QCOMPARE(word(readStatusReferences(claims, credential)), nameOf(Refusal::StatusMalformed));
    }

    void meanings() {
        const StatusReference token = reference(StatusKind::TokenStatusList, "");
        QVERIFY(meaningOf(token, 0));
        QCOMPARE(meaningOf(token, 1).reason(), Refusal::StatusRevoked);
        QCOMPARE(meaningOf(token, 2).reason(), Refusal::StatusSuspended);
        for (const int value : {3, 14, 15, 255})
            QCOMPARE(meaningOf(token, value).reason(), Refusal::StatusOther);
        QVERIFY(meaningOf(reference(StatusKind::Bitstring), 0));
        QCOMPARE(meaningOf(reference(StatusKind::Bitstring), 1).reason(), Refusal::StatusRevoked);
        QCOMPARE(meaningOf(reference(StatusKind::StatusList2021, "suspension"), 1).reason(), Refusal::StatusSuspended);
        QCOMPARE(meaningOf(reference(StatusKind::Bitstring, "refresh"), 1).reason(), Refusal::StatusOther);
    }
};

QTEST_GUILESS_MAIN(TestStatusList)
#include "tst_statuslist.moc"
