#include "app/records/listtext.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

/// A list in a column is read as it was written, and not at all where it was written otherwise.
class ListTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_areReadBack() {
        for (const QStringList &texts :
             {QStringList{}, QStringList{QString()}, QStringList{QStringLiteral("a"), QStringLiteral("b, [c]")},
              QStringList{QStringLiteral("Ünïcode →"), QStringLiteral("\"quoted\"\\\n\x01")}})
            QCOMPARE(readTexts(listText(texts)), std::optional(texts));
        QCOMPARE(readChecks(listText(m_checks)), std::optional(m_checks));
        QList<RecordedCheck> quoted = m_checks;
        quoted[1].id = QStringLiteral("a \"b\"");
        QCOMPARE(readChecks(listText(quoted)), std::optional(quoted));
        QCOMPARE(readChecks(QStringLiteral("[]")), std::optional(QList<RecordedCheck>()));
    }

    void whatIsWrittenOtherwise_isNotRead_data() {
        QTest::addColumn<QString>("list");
        for (const char *list :
             {"", "[", "]", "[ ]", "[]]", "{}", "null", "[1]", "[\"a\"", "[\"a]", "[\"a\",]", "[,\"a\"]",
              "[\"a\",\"b\"]x", "[\"a\" ,\"b\"]", "[\"a\"\"b\"]", "[\"\\u0041\"]", "[\"\\/\"]"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }

    void whatIsWrittenOtherwise_isNotRead() {
        QFETCH(QString, list);
        QCOMPARE(readTexts(list), std::nullopt);
        QCOMPARE(readChecks(list), std::nullopt);
    }

    /// Whatever one letter makes of a list: it is read only where it would be written so.
    void everyChangedLetter_isReadTrulyOrNotAtAll() {
        const QString texts = listText(QStringList{QStringLiteral("First Name"), QStringLiteral("a\\b")});
        const QString plain = listText(QStringList{QStringLiteral("First Name"), QStringLiteral("Last")});
        const QString checks = listText(m_checks);
        int refused = 0;
        for (const QString &list : {texts, plain, checks}) {
            for (qsizetype at = 0; at < list.size(); ++at) {
                for (const QChar letter : {u'"', u'\\', u'[', u']', u',', u'{', u' ', u'x', u'\n'}) {
                    QString changed = list;
                    changed[at] = letter;
                    const auto readAsTexts = readTexts(changed);
                    const auto readAsChecks = readChecks(changed);
                    QVERIFY2(!readAsTexts || listText(*readAsTexts) == changed, qPrintable(changed));
                    QVERIFY2(!readAsChecks || listText(*readAsChecks) == changed, qPrintable(changed));
                    refused += readAsTexts || readAsChecks ? 0 : 1;
                }
            }
        }
        QVERIFY(refused > 500);
    }

private:
    const QList<RecordedCheck> m_checks{{QStringLiteral("signature"), CheckResult::Passed, CheckSource::Kiosk},
                                        {QStringLiteral("not-revoked"), CheckResult::NotChecked, CheckSource::Service},
                                        {QStringLiteral("x"), CheckResult::NotApplicable, CheckSource::Service},
                                        {QStringLiteral("y"), CheckResult::Failed, CheckSource::Kiosk}};
};

QTEST_GUILESS_MAIN(ListTextTest)
#include "tst_listtext.moc"
