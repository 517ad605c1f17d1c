#include "app/kiosk.h"
#include "app/providers/didit/diditdecision.h"
#include "app/providers/didit/diditwarnings.h"
#include "app/providers/pingoneverify/pingoneverifychecks.h"
#include "ui/text/languages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kiosk;
using kiosk::ui::Languages;

namespace {

/// Words that are the same in both languages.
const QStringList Alike{QStringLiteral("Aadhaar register")};

QStringList riskCodes() {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/didit/data/risks.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList codes = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    codes.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return codes;
}

QList<Phrase> riskWords() {
    QList<Phrase> words;
    for (const QString &code : riskCodes())
        words.append(didit::wordsOf(code, {}));
    return words;
}

void addWords(const QList<Check> &checks, QList<Phrase> &words) {
    for (const Check &check : checks) {
        words.append(check.label);
        if (!check.why.isEmpty())
            words.append(check.why);
    }
}

/// A decision in which everything was wanted, in every state that a part can have.
QList<Phrase> diditWords() {
    const QStringList states{QStringLiteral("Approved"), QStringLiteral("In Review"), QStringLiteral("Not Finished"),
                             QStringLiteral("Resub Requested"), QStringLiteral("Expired")};
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/didit/data/v3-every-block.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject every = QJsonDocument::fromJson(file.readAll()).object();
    QList<Phrase> words;
    for (const QString &state : states) {
        QJsonObject root = every;
        for (const QString &key : every.keys()) {
            QJsonArray blocks = every.value(key).toArray();
            if (blocks.isEmpty() || !blocks.first().isObject())
                continue;
            QJsonObject block = blocks.first().toObject();
            block.insert(QStringLiteral("status"), state);
            block.insert(QStringLiteral("warnings"), QJsonArray());
            for (const char *flag :
                 {"is_disposable", "is_virtual", "is_undeliverable", "is_breached", "is_vpn_or_tor", "is_data_center"})
                block.insert(QLatin1String(flag), true);
            block.insert(QStringLiteral("total_hits"), 2);
            root.insert(key, QJsonArray{block});
        }
        root.insert(QStringLiteral("environment"), QStringLiteral("sandbox"));
        root.insert(QStringLiteral("reviews"),
                    QJsonArray{QJsonObject{{QStringLiteral("new_status"), QStringLiteral("Approved")}}});
        HttpResponse response;
        response.status = 200;
        response.body = QJsonDocument(root).toJson();
        const auto read =
            didit::readDecision(response, {}, root.value(u"session_id").toString(), {didit::Version::V3, true});
        if (!read || !read->progress.presentation)
            return {};
        words += read->progress.presentation->notices;
        addWords(read->progress.checks, words);
    }
    return words;
}

QList<Phrase> verifyWords() {
    QJsonObject map;
    for (const char *key :
         {"GOVERNMENT_ID", "FACIAL_COMPARISON_DOCUMENT", "FACIAL_COMPARISON_REFERENCE_SELFIE", "LIVENESS", "PHONE",
          "EMAIL", "BIOGRAPHIC_MATCH", "AADHAAR", "AAMVA", "DATA_BASED_IDENTITY_VERIFICATION"})
        map.insert(QLatin1String(key), QStringLiteral("SUCCESS"));
    QList<Phrase> words;
    addWords(pingone::checksOf(map), words);
    for (const char *status : {"REQUESTED", "INITIATED", "PARTIAL", "IN_PROGRESS", "NOT_REQUIRED", "APPROVED_MANUALLY",
                               "APPROVED_NO_REQUEST"})
        words.append(pingone::checkFor(QStringLiteral("x"), QStringLiteral("x"), QLatin1String(status)).why);
    return words;
}

QStringList textsOf(const QList<Phrase> &phrases) {
    QStringList texts;
    for (const Phrase &phrase : phrases)
        texts.append(phrase.text());
    return texts;
}

/// Labels of the demo's inputs that stay English.
QStringList inputWords() {
    Kiosk::Options options;
    options.demo = true;
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    QStringList words;
    if (!kiosk)
        return words;
    const auto labels = [&kiosk](const QString &language) {
        Languages::current().choose(language);
        (*kiosk)->setLanguage(language);
        QStringList all;
        for (const CredentialType &type : (*kiosk)->types()) {
            for (const InputField &field : type.inputs)
                all.append(field.label);
        }
        return all;
    };
    const QStringList english = labels(QStringLiteral("en"));
    const QStringList german = labels(QStringLiteral("de"));
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (german.value(i) == english.at(i))
            words.append(english.at(i));
    }
    return words;
}

} // namespace

/// What services' checks, warnings and inputs are called is German in a German window.
class TestServiceLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Languages::current().choose(QStringLiteral("en")); }
    void cleanupTestCase() { Languages::current().choose(QStringLiteral("en")); }

    void everyRiskHasPlainWords() {
        const QStringList codes = riskCodes();
        QVERIFY(codes.size() > 80);
        for (const QString &code : codes)
            QVERIFY2(didit::wordsOf(code, {}).text() != code, qPrintable(code));
        QCOMPARE(didit::wordsOf(QStringLiteral("BRAND_NEW"), QStringLiteral("Something new")).text(),
                 QStringLiteral("Something new"));
    }

    void german_data() {
        QTest::addColumn<int>("source");
        QTest::newRow("Didit's warnings") << 0;
        QTest::newRow("Didit's checks and notices") << 1;
        QTest::newRow("PingOne Verify's checks") << 2;
    }
    void german() {
        QFETCH(int, source);
        // Read once, as a session does; the language changes afterwards.
        const QList<Phrase> words = source == 0 ? riskWords() : source == 1 ? diditWords() : verifyWords();
        const QStringList english = textsOf(words);
        Languages::current().choose(QStringLiteral("de"));
        const QStringList german = textsOf(words);
        QVERIFY(english.size() > 10);
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(german.at(i) != english.at(i) || Alike.contains(english.at(i)), qPrintable(english.at(i)));
    }

    /// The language of the configuration, or of the button, comes after the types were read.
    void inputsFollowTheLanguage() { QCOMPARE(inputWords(), QStringList()); }
};

QTEST_MAIN(TestServiceLanguages)
#include "tst_servicelanguages.moc"
