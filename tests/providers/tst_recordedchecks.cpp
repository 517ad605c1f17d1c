// A record keeps the ids of checks alone: whoever reads it later is told the same words as at the desk.
#include "app/providers/registry.h"
#include "app/session/recordedverdict.h"
#include "tests/providers/demo.h"

using namespace kiosk;
using namespace kiosk::test;

class TestRecordedChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areThoseOfTheVerdictPage_data() {
        QTest::addColumn<QString>("type");
        const auto kiosk = openDemo(sim::Scenario::Approve);
        QVERIFY(kiosk);
        for (const CredentialType &type : kiosk->types())
            QTest::newRow(qPrintable(type.id)) << type.id;
    }

    void words_areThoseOfTheVerdictPage() {
        QFETCH(QString, type);
        const auto kiosk = openDemo(sim::Scenario::Approve);
        QVERIFY(kiosk);
        const CredentialType *asked = kiosk->typeById(type);
        Inputs inputs;
        for (const InputField &field : asked->inputs)
            inputs.insert(field.id, field.demoValue);
        const Concluded *end = concluded(*kiosk, type, inputs);
        QVERIFY(end);
        const QString provider = kiosk->serviceOf(*asked)->provider;
        records::Record record;
        add(record, end->presentation, end->judgement);
        QCOMPARE(record.checks.size(), end->judgement.checks.size());
        for (qsizetype i = 0; i < record.checks.size(); ++i) {
            const QString &id = record.checks.at(i).id;
            if (id == QLatin1String("rule"))
                continue; // which one it was is not kept
            Check read;
            read.id = id;
            read.label = labelOfCheck(provider, id);
            // The name of a provider of scores was written in small letters.
            QCOMPARE(labelOf(read).toLower(), labelOf(end->judgement.checks.at(i)).toLower());
            QVERIFY2(labelOf(read) != id, qPrintable(id));
        }
    }

    void wordsOfServices_areOfTheirOwn() {
        const auto words = [](const char *provider, const char *check) {
            return labelOfCheck(QLatin1String(provider), QLatin1String(check)).text();
        };
        QCOMPARE(words("didit", "document"), QStringLiteral("Identity document"));
        QCOMPARE(words("pingone-verify", "document"), QStringLiteral("Identity document is genuine"));
        QCOMPARE(words("pingone-verify", "voice-match"), QStringLiteral("Voice match"));
        QCOMPARE(words("gone", "chip"), QStringLiteral("Chip of the document"));
        QVERIFY(labelOfCheck(QStringLiteral("pingone-verify"), QStringLiteral("not-expired")).isEmpty());
        QCOMPARE(words("nchain", "chip"), QStringLiteral("Chip")); // not another service's
    }
};

QTEST_GUILESS_MAIN(TestRecordedChecks)
#include "tst_recordedchecks.moc"
