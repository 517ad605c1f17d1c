#include "app/trust/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kiosk::trust;

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_by_name_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString json = nameOf(Refusal::BadJson);
        const QString text = nameOf(Refusal::BadText);
        const QString doubled = nameOf(Refusal::DoubledMember);
        QTest::newRow("nothing") << QByteArray() << json;
        QTest::newRow("white space only") << QByteArray(" \n") << json;
        QTest::newRow("cut") << QByteArray("{\"a\":1") << json;
        QTest::newRow("two values") << QByteArray("{} {}") << json;
        QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << json;
        QTest::newRow("trailing byte") << QByteArray("{}x") << json;
        QTest::newRow("trailing zero byte") << QByteArray("{}\0", 3) << json;
        QTest::newRow("zero byte and more") << QByteArray("{}\0{}", 5) << json;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << json;
        QTest::newRow("comment") << QByteArray("{/* */}") << json;
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << json;
        QTest::newRow("not a number") << QByteArray("[NaN]") << json;
        QTest::newRow("leading zero") << QByteArray("[01]") << json;
        QTest::newRow("beyond a double") << QByteArray("[1e999]") << json;
        QTest::newRow("control character in a text") << QByteArray("[\"\n\"]") << json;
        QTest::newRow("unknown escape") << QByteArray("[\"\\x41\"]") << json;
        QTest::newRow("doubled member") << QByteArray("{\"a\":1,\"b\":2,\"a\":1}") << doubled;
        QTest::newRow("doubled by escape") << QByteArray("{\"a\":1,\"\\u0061\":2}") << doubled;
        QTest::newRow("doubled inside") << QByteArray("{\"o\":[{\"\":1,\"\":2}]}") << doubled;
        QTest::newRow("latin 1") << QByteArray("[\"\xE4\"]") << text;
        QTest::newRow("overlong") << QByteArray("[\"\xC0\xAF\"]") << text;
        QTest::newRow("surrogate as UTF-8") << QByteArray("[\"\xED\xA0\x80\"]") << text;
        QTest::newRow("beyond Unicode") << QByteArray("[\"\xF4\x90\x80\x80\"]") << text;
        QTest::newRow("cut UTF-8") << QByteArray("[\"\xE2\x82\"]") << text;
        QTest::newRow("first half alone") << QByteArray("[\"\\ud83d\"]") << text;
        QTest::newRow("second half alone") << QByteArray("[\"\\ude00\"]") << text;
        QTest::newRow("halves swapped") << QByteArray("[\"\\ude00\\ud83d\"]") << text;
        QTest::newRow("half in a name") << QByteArray("{\"\\ud83d\":1}") << text;
    }

    void refuses_by_name() {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto value = parseStrictJson(text);
        QVERIFY(!value);
        QCOMPARE(nameOf(value.reason()), reason);
    }

    void reads_what_qt_reads() {
        const QByteArray texts[] = {
            "{}",
            "[]",
            " { \"b\" : [ 1 , -2.5e3 , true , false , null , { } ] , \"a\" : \"\\u20ac \\ud83d\\ude00 \xE2\x82\xAC\" "
            "} ",
            "{\"\":\"\",\"Z\":1,\"a\":2,\"\xC3\xA4\":3,\"\xF0\x9F\x98\x80\":4}",
        };
        for (const QByteArray &text : texts) {
            const auto value = parseStrictJson(text);
            QVERIFY2(value.ok(), text.constData());
            const QJsonDocument qt = QJsonDocument::fromJson(text);
            QCOMPARE(*value, qt.isArray() ? QJsonValue(qt.array()) : QJsonValue(qt.object()));
        }
        QCOMPARE(parseStrictJson("\"alone\"").value(), QJsonValue(QStringLiteral("alone")));
    }

    void integers_stay_exact() {
        const auto value = parseStrictJson("[9223372036854775807,-9223372036854775808,9007199254740993,1764000000]");
        QVERIFY(value.ok());
        const QJsonArray items = value->toArray();
        QCOMPARE(items.at(0).toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(items.at(1).toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(items.at(2).toInteger(), qint64{9007199254740993});
        QCOMPARE(items.at(3).toInteger(), qint64{1764000000});
        // Too large for an exact one: a double, never a wrapped negative number.
        QCOMPARE(parseStrictJson("[18446744073709551615]")->toArray().at(0).toDouble(), 18446744073709551615.0);
    }

    void limits() {
        const auto nested = [](int depth) {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(parseStrictJson(nested(64)).ok());
        QCOMPARE(parseStrictJson(nested(65)).reason(), Refusal::TooDeep);
        QCOMPARE(parseStrictJson(nested(500'000)).reason(), Refusal::TooDeep);
        QCOMPARE(parseStrictJson(nested(3), {.depth = 2}).reason(), Refusal::TooDeep);
        QVERIFY(parseStrictJson("[12345]", {.bytes = 7}).ok());
        QCOMPARE(parseStrictJson("[123456]", {.bytes = 7}).reason(), Refusal::TooLarge);
    }

    void many_members_stay_cheap() {
        // Names in descending order are the worst that an object kept in order can be given.
        QByteArray text = "{";
        for (int i = 99'999; i >= 10'000; --i)
            text += "\"" + QByteArray::number(i) + "\":1,";
        text += "\"x\":1}";
        const auto value = parseStrictObject(text);
        QVERIFY(value.ok());
        QCOMPARE(value->size(), 90'001);
    }

    void an_object_is_an_object() {
        QVERIFY(parseStrictObject("{\"a\":1}").ok());
        QCOMPARE(parseStrictObject("[1]").reason(), Refusal::BadJson);
        QCOMPARE(parseStrictObject("null").reason(), Refusal::BadJson);
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
