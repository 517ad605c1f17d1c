#include "app/credentials/claimrows.h"
#include "app/http/httpclient.h"
#include "app/providers/registry.h"
#include "app/session/verificationsession.h"
#include "app/settings/configuration.h"
#include "app/simulator/simulator.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace kiosk;
using namespace kiosk::test;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

QString pingOne() {
    return QStringLiteral("pingone-credentials");
}

bool isOf(const TestRequest &request, Stage stage) {
    const bool isSession = request.target.contains("/presentationSessions");
    const bool isData = request.target.endsWith("/credentialData") || request.target.endsWith("/sessionData");
    switch (stage) {
    case Stage::Token:
        return request.target.endsWith("/as/token");
    case Stage::Start:
        return isSession && request.method == "POST";
    case Stage::Follow:
        return isSession && request.method == "GET" && !isData;
    case Stage::Result:
        return isData;
    case Stage::Settings:
    case Stage::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

/// Every text is a number and every number a text.
QJsonValue mistyped(const QJsonValue &value) {
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = mistyped(member.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &entry : old)
            array.append(mistyped(entry));
        return array;
    }
    return value.isString() ? QJsonValue(17) : QJsonValue(QStringLiteral("seventeen"));
}

QByteArray mistyped(const QByteArray &body) {
    return QJsonDocument(mistyped(QJsonValue(QJsonDocument::fromJson(body).object())).toObject()).toJson();
}

/// `claim` has another value, in whatever shape the answer writes its claims.
QJsonValue withClaim(const QJsonValue &value, const QString &claim, const QString &text) {
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &entry : old)
            array.append(withClaim(entry, claim, text));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool isPair = object.value(QStringLiteral("key")).toString() == claim;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isIt = member.key() == claim || (isPair && member.key() == u"value");
        member.value() = isIt ? QJsonValue(text) : withClaim(member.value(), claim, text);
    }
    return object;
}

struct NamedFault {
    const char *name;
    Fault fault;
    FailureKind kind; ///< what the failure must be
    std::function<QByteArray(const QByteArray &)> replace = {};
};

QList<NamedFault> faults() {
    const auto always = [](const QByteArray &body) {
        return [body](const QByteArray &) {
            return body;
        };
    };
    return {
        {"drop before", Fault::DropBefore, FailureKind::ConnectionLost},
        {"drop within the head", Fault::DropWithinHead, FailureKind::ConnectionLost},
        {"drop within the body", Fault::DropWithinBody, FailureKind::ConnectionLost},
        {"noise", Fault::Noise, FailureKind::ConnectionLost},
        {"drip", Fault::Drip, FailureKind::Timeout},
        {"huge", Fault::Huge, FailureKind::TooLarge},
        {"huge in chunks", Fault::HugeChunked, FailureKind::TooLarge},
        {"truncate", Fault::Truncate, FailureKind::BadAnswer},
        {"garble", Fault::Garble, FailureKind::BadAnswer},
        {"nothing", Fault::Replace, FailureKind::BadAnswer, always({})},
        {"web page", Fault::Replace, FailureKind::BadAnswer, always("<html><body>Welcome</body></html>")},
        {"empty object", Fault::Replace, FailureKind::BadAnswer, always("{}")},
        {"array", Fault::Replace, FailureKind::BadAnswer, always("[]")},
        {"nesting without end", Fault::Replace, FailureKind::BadAnswer, always(QByteArray(500'000, '['))},
        {"wrong types", Fault::Replace, FailureKind::BadAnswer,
         [](const QByteArray &body) {
             return mistyped(body);
         }},
    };
}

/// A desk whose service stands behind the proxy.
struct Journey {
    explicit Journey(const sim::Simulator &simulator)
        : clock(QDateTime::currentDateTimeUtc()), proxy(simulator.baseUrl()), client(clock) {
        HttpLimits limits;
        limits.attempt = milliseconds(5'003);
        limits.total = milliseconds(15'011);
        limits.largestAnswer = 1024 * 1024 + 64 * 1024;
        client.setLimits(limits);
        clock.setBusy([this] { return clock.pendingWith(client.limits().attempt) != proxy.held(); });

        const ConfigurationResult result = demoConfiguration(demoServices(simulator), QStringLiteral("en"));
        configuration = result.configuration;
        type = *std::find_if(configuration.types.cbegin(), configuration.types.cend(),
                             [](const CredentialType &each) { return each.id == u"driver-licence"; });
        const auto settings =
            std::find_if(configuration.services.cbegin(), configuration.services.cend(),
                         [this](const ServiceSettings &service) { return service.id == type.service; });
        provider = providerById(pingOne())->make(*settings);
        tokens = std::make_unique<TokenSource>(client, clock, [this] { return *provider->token(); });
        session = std::make_unique<VerificationSession>(
            client, clock,
            [this](const CredentialType &) -> Outcome<ServiceConnection> {
                return ServiceConnection{provider.get(), tokens.get()};
            },
            configuration.desk);
        QObject::connect(session.get(), &VerificationSession::phaseChanged, session.get(), [this] {
            if (const auto *inviting = session->as<Inviting>())
                deadline = inviting->deadline;
        });
    }

    QList<DemoService> demoServices(const sim::Simulator &simulator) const {
        QList<DemoService> services;
        for (const ProviderDescriptor &descriptor : providers()) {
            const QUrl mount = simulator.mountOf(descriptor.id);
            services.append(
                DemoService{descriptor.id, proxy.through(mount), simulator.serviceOf(descriptor.id)->credentials()});
        }
        return services;
    }

    bool run() {
        session->begin(type);
        const auto isOver = [this] {
            return session->as<Concluded>() || session->as<Expired>() || session->as<Failed>();
        };
        if (!clock.advanceUntil(isOver, minutes(30)))
            return false;
        return !deadline || clock.monotonic() <= *deadline + std::chrono::seconds(5);
    }
    bool isVerified() const {
        return session->as<Concluded>() && session->as<Concluded>()->judgement.verdict == Verdict::Verified;
    }
    QList<ClaimRow> rows() const {
        return session->as<Concluded>() ? rowsOf(type, session->as<Concluded>()->presentation, QLocale::c())
                                        : QList<ClaimRow>();
    }
    QString end() const {
        return session->as<Failed>() ? referenceOf(session->as<Failed>()->failure) : nameOf(session->phase());
    }
    qsizetype count(Stage stage) const {
        const auto &all = proxy.requests();
        return std::count_if(all.cbegin(), all.cend(), [stage](const TestRequest &each) { return isOf(each, stage); });
    }

    FakeClock clock;
    FaultProxy proxy;
    HttpClient client;
    Configuration configuration;
    CredentialType type;
    std::unique_ptr<kiosk::Provider> provider;
    std::unique_ptr<TokenSource> tokens;
    std::unique_ptr<VerificationSession> session;
    std::optional<Moment> deadline;
};

bool isHarmless(const QString &text) {
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const bool isJoiner = c == QChar(0x200C) || c == QChar(0x200D);
        return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !isJoiner) ||
               c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

} // namespace

Q_DECLARE_METATYPE(kiosk::test::FaultRule)

/// The real session and provider against the real simulator over real sockets, with everything broken in between.
class TestFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<sim::Simulator> m_simulator;
    QList<ClaimRow> m_trueRows;

    static void faultsAtStages() {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<FaultRule>("rule");
        QTest::addColumn<FailureKind>("kind");
        for (const Stage stage : {Stage::Token, Stage::Start, Stage::Follow, Stage::Result}) {
            for (const NamedFault &fault : faults()) {
                const FaultRule rule{[stage](const TestRequest &request) { return isOf(request, stage); }, fault.fault,
                                     fault.replace};
                QTest::addRow("%s: %s", qPrintable(nameOf(stage)), fault.name) << stage << rule << fault.kind;
            }
        }
    }

private Q_SLOTS:
    void initTestCase() {
        sim::SimulatorOptions options;
        options.plot.autoplay = true;
        options.plot.scanAfter = milliseconds(0);
        options.plot.answerAfter = milliseconds(0);
        auto started = sim::Simulator::start(options);
        QVERIFY(started.ok());
        m_simulator = std::move(started).value();
        Journey journey(*m_simulator);
        QVERIFY(journey.run());
        QVERIFY2(journey.isVerified(), qPrintable(journey.end()));
        m_trueRows = journey.rows();
        QVERIFY(!m_trueRows.isEmpty());
        QCOMPARE(journey.proxy.spoiled(), 0);
    }

    void a_fault_that_stays_is_a_failure_of_its_stage_data() { faultsAtStages(); }

    void a_fault_that_stays_is_a_failure_of_its_stage() {
        QFETCH(Stage, stage);
        QFETCH(FaultRule, rule);
        QFETCH(FailureKind, kind);
        Journey journey(*m_simulator);
        journey.proxy.setRule(rule);
        QVERIFY(journey.run());
        QVERIFY(journey.proxy.spoiled() > 0);
        QVERIFY(!journey.session->as<Concluded>());
        QCOMPARE(journey.end(), nameOf(stage) + u'-' + nameOf(kind));
        QVERIFY(journey.count(Stage::Start) <= 1);
    }

    void a_fault_that_passes_costs_no_truth_data() { faultsAtStages(); }

    void a_fault_that_passes_costs_no_truth() {
        QFETCH(Stage, stage);
        QFETCH(FaultRule, rule);
        QFETCH(FailureKind, kind);
        rule.times = 1;
        Journey journey(*m_simulator);
        journey.proxy.setRule(rule);
        QVERIFY(journey.run());
        QCOMPARE(journey.proxy.spoiled(), 1);
        if (journey.session->as<Concluded>()) {
            QVERIFY(journey.isVerified());
            QCOMPARE(journey.rows(), m_trueRows);
            // A session that was asked for in vain is not asked for again.
            QVERIFY(stage != Stage::Start);
        } else {
            QCOMPARE(journey.end(), nameOf(stage) + u'-' + nameOf(kind));
        }
        // Whatever a poll brought, the next one may put it right; so may the repeated reading.
        const bool mustRecover = stage == Stage::Follow || (stage != Stage::Start && isTransient(kind));
        if (mustRecover)
            QVERIFY2(journey.isVerified(), qPrintable(journey.end()));
        QVERIFY(journey.count(Stage::Start) <= 1);
    }

    void a_hostile_claim_is_harmless_text_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const QString million(1024 * 1024 - 4096, u'x');
        QTest::newRow("a megabyte") << million << million;
        QTest::newRow("markup") << QStringLiteral("<b>Jane</b><img src=x>") << QStringLiteral("<b>Jane</b><img src=x>");
        QTest::newRow("bidi overrides") << QStringLiteral("Ja\u202Ene\u2066\u2069\u200F") << QStringLiteral("Jane");
        QTest::newRow("line breaks") << QStringLiteral("Jane\nVERIFIED\r\nYes\u2028")
                                     << QStringLiteral("Jane \u23CE VERIFIED \u23CE Yes \u23CE ");
        QTest::newRow("control characters")
            << QStringLiteral("Ja\u0007n\u001B[31me\u0001") << QStringLiteral("Jan[31me");
    }

    void a_hostile_claim_is_harmless_text() {
        QFETCH(QString, value);
        QFETCH(QString, shown);
        Journey journey(*m_simulator);
        journey.proxy.setRule(
            FaultRule{[](const TestRequest &request) { return isOf(request, Stage::Result); }, Fault::Replace,
                      [&value](const QByteArray &body) {
                          const QJsonValue changed =
                              withClaim(QJsonDocument::fromJson(body).object(), QStringLiteral("First Name"), value);
                          return QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
                      }});
        QVERIFY(journey.run());
        QVERIFY2(journey.session->as<Concluded>(), qPrintable(journey.end()));
        const QList<ClaimRow> rows = journey.rows();
        QCOMPARE(rows.size(), m_trueRows.size());
        int found = 0;
        for (const ClaimRow &row : rows) {
            QVERIFY(isHarmless(row.value) && isHarmless(row.label));
            if (row.id == u"First Name") {
                ++found;
                QVERIFY(row.value == shown);
            }
        }
        QCOMPARE(found, 1);
    }

    void a_claim_beyond_the_limit_is_refused() {
        Journey journey(*m_simulator);
        journey.proxy.setRule(FaultRule{
            [](const TestRequest &request) { return isOf(request, Stage::Result); }, Fault::Replace,
            [](const QByteArray &body) {
                const QJsonValue changed = withClaim(QJsonDocument::fromJson(body).object(),
                                                     QStringLiteral("First Name"), QString(2 * 1024 * 1024, u'x'));
                return QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
            }});
        QVERIFY(journey.run());
        QCOMPARE(journey.end(), QStringLiteral("RESULT-TOO-LARGE"));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
