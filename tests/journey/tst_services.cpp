#include "tests/journey/journey.h"
#include "tests/support/demoservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

const QString approve = QStringLiteral("approve");
const QString serviceDown = QStringLiteral("service-down");
const QString rejected = QStringLiteral("credentials-rejected");

QStringList textsOf(const QJsonValue &list) {
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts.append(value.toString());
    return texts;
}

/// Long enough before the answer that the window has shown the phone in between.
sim::Plot plotOf(const QString &story) {
    sim::Plot plot = quickPlot();
    plot.answerAfter = std::chrono::milliseconds(2000);
    if (const sim::ScenarioInfo *scenario = sim::scenarioByName(story))
        plot.scenario = scenario->scenario;
    return plot;
}

Kiosk::Options optionsOf(const DemoServices &services) {
    Kiosk::Options options;
    options.configFile = services.configFile();
    return options;
}

/// What comes from the person or is a name reads the same in every language.
QStringList foreignIn(const Journey &journey) {
    QStringList foreign = journey.claims;
    foreign.removeIf([](const QString &value) { return value.size() < 3; });
    return foreign + QStringList{QStringLiteral("Verifier Kiosk"), QStringLiteral("127.0.0.1")};
}

QSet<QString> linesOf(const QString &texts) {
    const QStringList lines = texts.split(u'\n', Qt::SkipEmptyParts);
    return QSet<QString>(lines.cbegin(), lines.cend());
}

/// A line of words that both have and that is not foreign; empty where there is none.
QString lineInBoth(const QString &there, const QString &here, const QStringList &foreign) {
    const QSet<QString> same = linesOf(there) & linesOf(here);
    for (const QString &line : same) {
        const bool isForeign =
            std::any_of(foreign.cbegin(), foreign.cend(), [&line](const QString &name) { return line.contains(name); });
        const bool hasWords = std::any_of(line.cbegin(), line.cend(), [](QChar letter) { return letter.isLower(); });
        if (!isForeign && hasWords)
            return line;
    }
    return {};
}

void speak(const char *language) {
    Languages::current().choose(QString::fromLatin1(language));
}

} // namespace

/// Every kind of service in the real window: the visitor shares or declines, nobody comes, a person must decide, the
/// service is away, the kiosk's credentials are wrong. All of them run side by side, because most of their time is
/// waiting.
class ServicesTest : public QObject {
    Q_OBJECT

private:
    using Key = std::tuple<QString, QString, QString>; // language, type, story
    std::map<QString, std::unique_ptr<DemoServices>> m_services;
    std::map<Key, std::unique_ptr<Journey>> m_journeys;
    QJsonObject m_table;

    QJsonObject expected(const QString &type, const QString &story) const {
        return m_table.value(type).toObject().value(story).toObject();
    }

    /// In German each type is shared once, and one with a token and one with a key are played through: the pages of
    /// trouble and of time that is up are the same for all, and verdicts change their language below.
    static bool isPlayed(const QString &language, const QString &type, const QString &story) {
        return language == QLatin1String("en") || story == approve || type == QLatin1String("student-card") ||
               type == QLatin1String("passport-chip");
    }

    void begin(const QString &language) {
        for (const QString &type : m_table.keys()) {
            for (const QString &story : m_table.value(type).toObject().keys()) {
                if (!isPlayed(language, type, story))
                    continue;
                Kiosk::Options options = optionsOf(*m_services.at(story));
                options.language = language;
                if (const int limit = expected(type, story).value(QStringLiteral("limitSeconds")).toInt())
                    options.limit = std::chrono::seconds(limit);
                auto journey = std::make_unique<Journey>(options, type);
                journey->tap();
                m_journeys[{language, type, story}] = std::move(journey);
            }
        }
    }

    const Journey &ended(const QString &language, const QString &type, const QString &story) {
        const Journey &journey = *m_journeys.at({language, type, story});
        static_cast<void>(QTest::qWaitFor([&journey] { return journey.isBack; }, 60'000));
        return journey;
    }

    void addRows(const QString &language) {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("story");
        for (const QString &type : m_table.keys()) {
            for (const QString &story : m_table.value(type).toObject().keys()) {
                if (isPlayed(language, type, story))
                    QTest::addRow("%s-%s", qPrintable(type), qPrintable(story)) << type << story;
            }
        }
    }

private Q_SLOTS:
    void initTestCase() {
        QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/journey/data/services.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_table = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("types")).toObject();
        for (const QString &type : m_table.keys()) {
            for (const QString &story : m_table.value(type).toObject().keys()) {
                auto &services = m_services[story];
                if (services)
                    continue;
                services = std::make_unique<DemoServices>(plotOf(story));
                services->configure(story == rejected ? DemoServices::Access::Wrong : DemoServices::Access::Good);
            }
        }
        m_services.at(serviceDown)->goAway();
        begin(QStringLiteral("en"));
    }
    void cleanupTestCase() {
        m_journeys.clear();
        m_services.clear();
        Languages::current().choose(QStringLiteral("en"));
    }

    void everyTypeOfTheDemoIsPlayed() {
        const Desk desk(optionsOf(*m_services.at(approve)));
        QStringList types;
        for (const CredentialType &type : desk.kiosk().types()) {
            types.append(type.id);
            for (const char *story : {"approve", "decline", "never-scanned", "service-down", "credentials-rejected"})
                QVERIFY2(m_table.value(type.id).toObject().contains(QLatin1String(story)), qPrintable(type.id));
        }
        QCOMPARE(types.size(), m_table.size());
    }

    void endsAsDocumented_data() { addRows(QStringLiteral("en")); }
    void endsAsDocumented() {
        QFETCH(QString, type);
        QFETCH(QString, story);
        const Journey &journey = ended(QStringLiteral("en"), type, story);
        QVERIFY2(journey.isBack, qPrintable(journey.phases.join(u' ')));
        const QJsonObject end = expected(type, story);
        QCOMPARE(journey.page, end.value(QStringLiteral("page")).toString());
        QCOMPARE(journey.word, end.value(QStringLiteral("word")).toString());
        const QString reference = end.value(QStringLiteral("reference")).toString();
        QVERIFY2(journey.texts.contains(QStringLiteral("Reference ") + reference) == !reference.isEmpty(),
                 qPrintable(journey.texts));
        QCOMPARE(journey.offersAgain, end.value(QStringLiteral("again")).toBool());
        QCOMPARE(journey.tone == Tone::Ok, story == approve);

        for (const QString &value : textsOf(expected(type, approve).value(QStringLiteral("shows")))) {
            if (story == approve)
                QVERIFY2(journey.texts.contains(value), qPrintable(value));
            else if (journey.word != QLatin1String("Needs review"))
                QVERIFY2(!journey.texts.contains(value), qPrintable(value));
        }
        for (const QString &value : journey.claims)
            QVERIFY2(value.size() < 3 || !journey.textsAfter.contains(value) || journey.textsBefore.contains(value),
                     qPrintable(value));

        const bool isInvited = journey.page != QLatin1String("failurePage");
        QCOMPARE(journey.hadCode, isInvited);
        QVERIFY(journey.codeOnlyWhileInviting);
        QVERIFY(journey.saysWhatTheInvitationSays);
        QCOMPARE(journey.phases.count(QStringLiteral("Requesting")), 1);
        QCOMPARE(journey.phases.count(QStringLiteral("Inviting")), isInvited ? 1 : 0);
    }

    void typesThatNeedSomething_askForItFirst() {
        const Desk desk(optionsOf(*m_services.at(approve)));
        int asking = 0;
        for (const CredentialType &type : desk.kiosk().types()) {
            const Journey &journey = ended(QStringLiteral("en"), type.id, approve);
            QCOMPARE(journey.textsOf.contains(QStringLiteral("Input")), !type.inputs.isEmpty());
            asking += type.inputs.isEmpty() ? 0 : 1;
        }
        QVERIFY(asking > 0);
    }

    /// The same journeys again: what reads the same in both languages comes from the person or is a name.
    void germanLeavesNoEnglish_data() { addRows(QStringLiteral("de")); }
    void germanLeavesNoEnglish() {
        QFETCH(QString, type);
        QFETCH(QString, story);
        const QString german = QStringLiteral("de");
        if (Languages::current().code() != german)
            begin(german);
        const Journey &there = ended(german, type, story);
        const Journey &here = ended(QStringLiteral("en"), type, story);
        QCOMPARE(there.page, here.page);
        QCOMPARE(there.phases.constFirst(), here.phases.constFirst());
        QStringList foreign = foreignIn(there) + foreignIn(here);
        if (!here.reason.isEmpty() && here.reason == there.reason)
            foreign += here.reason;
        for (auto page = there.textsOf.cbegin(); page != there.textsOf.cend(); ++page) {
            const QString line = lineInBoth(page.value(), here.textsOf.value(page.key()), foreign);
            QVERIFY2(line.isEmpty(), qPrintable(page.key() + QStringLiteral(": ") + line));
        }
    }

    /// Every kind of verdict stays on the screen while somebody changes the language to and fro.
    void aVerdictOnTheScreen_speaksTheNewLanguage() {
        // Else every window of theirs changes its language, too.
        for (const auto &[key, journey] : m_journeys)
            QVERIFY(QTest::qWaitFor([&journey = journey] { return journey->isBack; }, 60'000));
        m_journeys.clear();
        speak("en");
        std::map<QString, std::unique_ptr<Journey>> verdicts;
        for (const QString &type : m_table.keys()) {
            for (const QString &story : m_table.value(type).toObject().keys()) {
                if (expected(type, story).value(QStringLiteral("page")).toString() != QLatin1String("verdictPage"))
                    continue;
                auto journey = std::make_unique<Journey>(optionsOf(*m_services.at(story)), type);
                journey->staysAtTheEnd = true;
                journey->tap();
                verdicts[type + u' ' + story] = std::move(journey);
            }
        }
        std::map<QString, QString> before;
        for (const auto &[name, journey] : verdicts) {
            QVERIFY2(QTest::qWaitFor([&journey = journey] { return journey->isAtTheEnd(); }, 60'000), qPrintable(name));
            before[name] = journey->textsNow();
        }
        for (const char *language : {"de", "en"}) {
            speak(language);
            for (const auto &[name, journey] : verdicts) {
                QStringList foreign = foreignIn(*journey);
                if (!journey->reason.isEmpty() && before.at(name).contains(journey->reasonNow()))
                    foreign += journey->reasonNow();
                const QString now = journey->textsNow();
                const QString line = lineInBoth(now, before.at(name), foreign);
                QVERIFY2(line.isEmpty(),
                         qPrintable(name + u' ' + QLatin1String(language) + QStringLiteral(": ") + line));
                before[name] = now;
            }
        }
    }
};

QTEST_MAIN(ServicesTest)
#include "tst_services.moc"
