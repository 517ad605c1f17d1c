#include "app/base/jsonreader.h"

#include <QTest>

using namespace kiosk;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_the_path_of_the_first_bad_field_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QByteArray(R"({"list": [], "count": 1})") << QStringLiteral("id");
        QTest::newRow("empty") << QByteArray(R"({"id": "", "list": [], "count": 1})") << QStringLiteral("id");
        QTest::newRow("null") << QByteArray(R"({"id": null, "list": [], "count": 1})") << QStringLiteral("id");
        QTest::newRow("wrong type") << QByteArray(R"({"id": 7, "list": [], "count": 1})") << QStringLiteral("id");
        QTest::newRow("no list") << QByteArray(R"({"id": "a", "list": {}, "count": 1})") << QStringLiteral("list");
        QTest::newRow("inside a list") << QByteArray(R"({"id": "a", "list": [{"key": "x"}, {"key": 3}], "count": 1})")
                                       << QStringLiteral("list[1].key");
        QTest::newRow("not whole") << QByteArray(R"({"id": "a", "list": [], "count": 1.5})") << QStringLiteral("count");
        QTest::newRow("not an object") << QByteArray("[]") << QStringLiteral("id");
        QTest::newRow("all good") << QByteArray(R"({"id": "a", "list": [{"key": "x"}], "count": 1})") << QString();
    }

    void names_the_path_of_the_first_bad_field() {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const JsonReader root = JsonReader::parse(json);
        (void)root.text(u"id");
        for (const JsonReader &item : root.array(u"list"))
            (void)item.text(u"key");
        (void)root.integer(u"count");
        QCOMPARE(root.failed(), !field.isEmpty());
        if (root.failed()) {
            const Failure failure = root.failure(Stage::Follow);
            QCOMPARE(failure.field, field);
            QCOMPARE(failure.kind, FailureKind::BadAnswer);
            QCOMPARE(failure.stage, Stage::Follow);
        }
    }

    void broken_text_is_a_failure_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"id\": ");
        QTest::newRow("web page") << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("too deep") << QByteArray(100'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(70) + "1" + QByteArray("}").repeated(70);
    }

    void broken_text_is_a_failure() {
        QFETCH(QByteArray, json);
        const JsonReader root = JsonReader::parse(json);
        QVERIFY(root.failed());
        QCOMPARE(root.failure(Stage::Start).kind, FailureKind::BadAnswer);
    }

    void brackets_inside_text_are_no_depth() {
        const QByteArray json = "{\"id\": \"" + QByteArray(200, '[') + "\\\"{\"}";
        QVERIFY(!JsonReader::parse(json).failed());
    }

    void optional_fields_may_be_absent_but_not_of_another_type() {
        const JsonReader root = JsonReader::parse(R"({"text": 1, "none": null})");
        QVERIFY(!root.optionalText(u"none").has_value());
        QVERIFY(!root.optionalFlag(u"missing").has_value());
        QVERIFY(!root.failed());
        (void)root.optionalText(u"text");
        QCOMPARE(root.failure(Stage::Start).field, QStringLiteral("text"));
    }

    void times_with_any_number_of_fraction_digits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("expected");
        const QDate day(2024, 10, 24);
        QTest::newRow("nine digits") << QStringLiteral("2024-10-24T16:39:52.991303314Z")
                                     << QDateTime(day, QTime(16, 39, 52, 991), Qt::UTC);
        QTest::newRow("three digits") << QStringLiteral("2024-10-24T16:39:52.991Z")
                                      << QDateTime(day, QTime(16, 39, 52, 991), Qt::UTC);
        QTest::newRow("none") << QStringLiteral("2024-10-24T16:39:52Z") << QDateTime(day, QTime(16, 39, 52), Qt::UTC);
        QTest::newRow("offset") << QStringLiteral("2024-10-24T18:39:52+02:00")
                                << QDateTime(day, QTime(16, 39, 52), Qt::UTC);
        QTest::newRow("no zone") << QStringLiteral("2024-10-24T16:39:52") << QDateTime(day, QTime(16, 39, 52), Qt::UTC);
        QTest::newRow("no time") << QStringLiteral("soon") << QDateTime();
    }

    void times_with_any_number_of_fraction_digits() {
        QFETCH(QString, text);
        QFETCH(QDateTime, expected);
        const QDateTime time = parseTime(text);
        QCOMPARE(time.isValid(), expected.isValid());
        if (expected.isValid())
            QCOMPARE(time, expected);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
