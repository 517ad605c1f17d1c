#include "app/providers/registry.h"
#include "tests/support/conversation.h"
#include "tests/support/jsonplaces.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

QByteArray golden(const Contract &contract, const QString &file) {
    QFile content(contract.folder + QStringLiteral("/../data/") + file);
    if (!content.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(content.fileName()), qPrintable(content.errorString()));
    return content.readAll();
}

QJsonArray listOf(const Contract &contract, QStringView key) {
    return contract.more[key].toArray();
}

/// What the contract says instead of an answer: another body, or another value in one place.
Instead insteadOf(const Contract &contract, const QJsonObject &json) {
    Instead instead{.answer = json[u"answer"].toString()};
    const Answer *answer = contract.answer(instead.answer);
    if (!answer)
        qFatal("%s has no answer %s", qPrintable(contract.name()), qPrintable(instead.answer));
    if (json.contains(u"status"))
        instead.status = json[u"status"].toInt();
    if (json[u"body"].isString())
        instead.body = golden(contract, json[u"body"].toString());
    if (json[u"text"].isString())
        instead.body = json[u"text"].toString().toUtf8();
    if (json.contains(u"path"))
        instead.body = replacedAt(answer->body, json[u"path"].toString(), json[u"value"]);
    const QJsonObject headers = json[u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        instead.headers.append(HttpHeader{header.key().toLatin1(), header.value().toString().toLatin1()});
    return instead;
}

/// One row for each entry of each contract's list.
void addRows(QStringView list) {
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QJsonObject>("entry");
    for (const Contract &contract : contracts()) {
        const QJsonArray entries = listOf(contract, list);
        for (const QJsonValue &entry : entries) {
            const QJsonObject json = entry.toObject();
            const QString label = json[u"name"].toString(
                QStringLiteral("%1 to %2").arg(QString::number(json[u"status"].toInt()), json[u"answer"].toString()));
            QTest::addRow("%s: %s", qPrintable(contract.name()), qPrintable(label)) << contract.name() << json;
        }
    }
}

QJsonObject withoutVarying(QJsonObject body, const QStringList &varies) {
    for (const QString &key : varies)
        body.remove(key);
    return body;
}

FailureKind kindOf(int status) {
    HttpResponse response;
    response.status = status;
    return refusal(response, Stage::Start).kind;
}

} // namespace

/// What every provider must do, whatever its service: fed by the golden files and contracts beside each provider's
/// tests. A new provider adds its folder, nothing here.
class TestContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_provider_has_a_contract() {
        for (const ProviderDescriptor &provider : providers()) {
            const bool has = std::any_of(contracts().cbegin(), contracts().cend(),
                                         [&](const Contract &contract) { return contract.provider == provider.id; });
            QVERIFY2(has, qPrintable(provider.id));
        }
        for (const Contract &contract : contracts()) {
            for (const char *part : {"about", "now", "demo", "conversation", "claims", "statuses", "errors", "spoiled"})
                QVERIFY2(contract.more.contains(QLatin1String(part)),
                         qPrintable(contract.name() + u' ' + QLatin1String(part)));
            QVERIFY2(!contract.claims.isEmpty(), qPrintable(contract.name()));
            QVERIFY2(contract.now.isValid(), qPrintable(contract.name()));
            // No request that changes something without the file that says what it looks like.
            for (const Answer &answer : contract.answers + contract.told) {
                const bool hasBody = answer.method != "GET" && answer.method != "DELETE";
                QVERIFY2(answer.expected.isEmpty() != hasBody, qPrintable(contract.name() + u' ' + answer.name));
            }
        }
    }

    void the_happy_path_is_verified_data() { addContracts(); }

    void the_happy_path_is_verified() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        const Conversation conversation = play(what);
        QVERIFY2(!conversation.failure, qPrintable(conversation.failure.value_or(Failure{}).detail));
        QCOMPARE(conversation.outcome(), QStringLiteral("verified"));
        QList<std::pair<QString, QString>> claims;
        for (const PresentedCredential &credential : conversation.presentation->credentials) {
            for (const Claim &claim : credential.claims)
                claims.append({claim.id, claim.isPicture() ? QStringLiteral("picture") : claim.value});
        }
        QCOMPARE(claims, what.claims);
        // Every answer was asked for once.
        QStringList names;
        for (const Answer &answer : what.answers) {
            if (!answer.spare)
                names.append(answer.name);
        }
        QStringList answered = conversation.answered;
        names.sort();
        answered.sort();
        QCOMPARE(answered, names);
    }

    void requests_are_the_documented_ones_data() { addContracts(); }

    void requests_are_the_documented_ones() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        const Conversation conversation = play(what);
        QCOMPARE(conversation.answered.size(), conversation.requests.size());
        for (qsizetype i = 0; i < conversation.requests.size(); ++i) {
            const HttpRequest &request = conversation.requests.at(i);
            const Answer *answer = what.answer(conversation.answered.at(i));
            QVERIFY(answer);
            for (const auto &[name, value] : answer->requestHeaders)
                QVERIFY2(request.headers.contains(HttpHeader{name, value}), name.constData());
            // The log shows the template: it must not hold what the path holds.
            QVERIFY(!request.pathTemplate.contains(conversation.invitation.sessionId));
            if (answer->expected.isEmpty())
                continue;
            const QJsonDocument sent = QJsonDocument::fromJson(request.body);
            if (sent.isNull()) {
                QCOMPARE(request.body, answer->expected.trimmed());
                continue;
            }
            for (const QString &key : answer->varies)
                QVERIFY2(!sent[key].toString().isEmpty(), qPrintable(key));
            QCOMPARE(withoutVarying(sent.object(), answer->varies),
                     withoutVarying(QJsonDocument::fromJson(answer->expected).object(), answer->varies));
        }
    }

    void what_the_service_is_told_is_documented_data() { addContracts(); }

    /// What people decide, and that a session is over; whoever cannot be told so is asked nothing.
    void what_the_service_is_told_is_documented() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        const auto provider = providerById(what.provider)->make(what.settings);
        const Invitation invitation = play(what).invitation;
        const QString note = QStringLiteral("The pictures show the same person.");
        QStringList told;
        const auto isDocumented = [&](const QString &name, const auto &exchange) -> const Answer * {
            const auto place = std::find_if(what.told.cbegin(), what.told.cend(),
                                            [&name](const Answer &answer) { return answer.name == name; });
            if (!exchange || place == what.told.cend())
                return nullptr;
            told.append(name);
            const HttpRequest &request = exchange->request;
            const bool isTheSame = place->expected.isEmpty() ? request.body.isEmpty()
                                                             : QJsonDocument::fromJson(request.body) ==
                                                                   QJsonDocument::fromJson(place->expected);
            return isTheSame && place->isFor(nameOf(request.method), request.url) ? &*place : nullptr;
        };
        for (const auto &[name, decision] : {std::pair(QStringLiteral("approve"), Decision::Approve),
                                             std::pair(QStringLiteral("decline"), Decision::Decline)}) {
            const auto exchange = provider->decide(invitation, decision, note);
            const Answer *place = isDocumented(name, exchange);
            QCOMPARE(place != nullptr, exchange.has_value());
            if (!place)
                continue;
            QCOMPARE(exchange->repeat, Repeat::Never);
            const QString word = listOf(what, u"told").at(place - what.told.data())[u"word"].toString();
            QVERIFY(!word.isEmpty());
            QCOMPARE(*exchange->read(HttpResponse{place->status, {}, place->body}).outcome(), word);
            // The answer about another session is no answer.
            for (const JsonPlace &member : placesIn(place->body)) {
                if (member.value.toString() == invitation.sessionId)
                    QVERIFY(!exchange->read(HttpResponse{place->status, {}, renamedAt(place->body, member.path)})
                                 .outcome()
                                 .ok());
            }
        }
        const auto farewell = provider->cancel(invitation);
        const Answer *place = isDocumented(QStringLiteral("cancel"), farewell);
        QCOMPARE(place != nullptr, farewell.has_value());
        if (place)
            QVERIFY(farewell->read(HttpResponse{place->status, {}, place->body}).outcome().ok());
        QCOMPARE(told.size(), what.told.size());
    }

    void creating_is_never_repeated_data() { addContracts(); }

    void creating_is_never_repeated() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        const auto provider = providerById(what.provider)->make(what.settings);
        std::optional<Exchange<Invitation>> exchange = provider->start(what.type, what.inputs, what.desk).value();
        for (const Answer &answer : what.answers) {
            if (answer.stage != Stage::Start || !exchange)
                continue;
            // Whatever changes something at the service is sent once.
            QCOMPARE(exchange->repeat == Repeat::Never, exchange->request.method != HttpMethod::Get);
            const Step<Invitation> step = exchange->read(HttpResponse{answer.status, answer.headers, answer.body});
            exchange = step.next() ? std::optional(*step.next()) : std::nullopt;
        }
        QVERIFY(!exchange);
    }

    void a_session_begins_with_the_answer_that_makes_it_data() { addContracts(); }

    /// What is fetched after it, such as a picture of the code, takes the service's time.
    void a_session_begins_with_the_answer_that_makes_it() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        const Conversation conversation = play(what);
        std::optional<std::chrono::milliseconds> made;
        for (qsizetype i = 0; i < conversation.answered.size(); ++i) {
            if (what.answer(conversation.answered.at(i))->stage == Stage::Start &&
                conversation.requests.at(i).method != HttpMethod::Get)
                made = std::chrono::seconds(i + 1);
        }
        QVERIFY(made);
        QCOMPARE(conversation.invitation.answeredAt, made);
    }

    void every_status_leads_where_the_service_says_data() {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("outcome");
        for (const Contract &contract : contracts()) {
            const QJsonObject words = contract.more[u"statuses"][u"words"].toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                QTest::addRow("%s: %s", qPrintable(contract.name()), qPrintable(word.key()))
                    << contract.name() << word.key() << word.value().toString();
        }
    }

    void every_status_leads_where_the_service_says() {
        QFETCH(QString, contract);
        QFETCH(QString, word);
        QFETCH(QString, outcome);
        const Contract &what = contractByName(contract);
        const QJsonObject statuses = what.more[u"statuses"].toObject();
        const Answer *answer = what.answer(statuses[u"answer"].toString());
        QVERIFY(answer);
        const QByteArray body = replacedAt(answer->body, statuses[u"path"].toString(), word);
        QCOMPARE(play(what, {Instead{.answer = answer->name, .body = body}}).outcome(), outcome);
    }

    void documented_errors_data() { addRows(u"errors"); }

    void documented_errors() {
        QFETCH(QString, contract);
        QFETCH(QJsonObject, entry);
        const Contract &what = contractByName(contract);
        const Instead instead = insteadOf(what, entry);
        const Conversation conversation = play(what, {instead});
        if (entry.contains(u"outcome")) {
            QCOMPARE(conversation.outcomeAgainst(play(what)), entry[u"outcome"].toString());
            return;
        }
        QVERIFY2(conversation.failure, qPrintable(conversation.outcome()));
        QCOMPARE(nameOf(conversation.failure->kind), entry[u"kind"].toString());
        QCOMPARE(conversation.failure->stage, what.answer(instead.answer)->stage);
        QCOMPARE(conversation.failure->httpStatus, *instead.status);
        if (entry.contains(u"field"))
            QCOMPARE(conversation.failure->field, entry[u"field"].toString());
        if (entry.contains(u"reference"))
            QCOMPARE(conversation.failure->serviceReference, entry[u"reference"].toString());
        if (entry.contains(u"says"))
            QVERIFY2(conversation.failure->detail.contains(entry[u"says"].toString()),
                     qPrintable(conversation.failure->detail));
        if (entry.contains(u"retryAfter"))
            QCOMPARE(conversation.failure->retryAfter,
                     std::optional<std::chrono::milliseconds>(std::chrono::seconds(entry[u"retryAfter"].toInt())));
    }

    /// A proxy's page, nothing, an object of somebody else, and the good body itself: the status decides.
    void any_refusal_is_a_failure_of_its_place_data() {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("answer");
        for (const Contract &contract : contracts()) {
            for (const Answer &answer : contract.answers) {
                if (!answer.spare)
                    QTest::addRow("%s: %s", qPrintable(contract.name()), qPrintable(answer.name))
                        << contract.name() << answer.name;
            }
        }
    }

    void any_refusal_is_a_failure_of_its_place() {
        QFETCH(QString, contract);
        QFETCH(QString, answer);
        const Contract &what = contractByName(contract);
        const Answer *place = what.answer(answer);
        const QJsonObject known = what.more[u"refusals"][answer].toObject();
        const Conversation usual = play(what);
        for (const int status : {301, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 502, 503}) {
            for (const QByteArray &body : {QByteArray(), QByteArray("<html><body>502 Bad Gateway</body></html>"),
                                           QByteArray("{}"), QByteArray("[]"), QByteArray("null"), place->body}) {
                const Conversation conversation =
                    play(what, {Instead{.answer = answer, .status = status, .body = body}});
                const QString told = QStringLiteral("%1 %2: %3")
                                         .arg(QString::number(status), QString::fromUtf8(body.left(40)),
                                              conversation.outcomeAgainst(usual));
                if (!place->otherwise.isEmpty()) {
                    QVERIFY2(conversation.outcomeAgainst(usual) == place->otherwise, qPrintable(told));
                    continue;
                }
                const QString expected = known[QString::number(status)].toString();
                if (!expected.isEmpty()) {
                    QVERIFY2(conversation.outcomeAgainst(usual) == expected, qPrintable(told));
                    continue;
                }
                QVERIFY2(conversation.failure, qPrintable(told));
                QVERIFY2(conversation.failure->kind == kindOf(status), qPrintable(told));
                QCOMPARE(conversation.failure->stage, place->stage);
                QCOMPARE(conversation.failure->httpStatus, status);
            }
        }
    }

    /// A conversation that must not end well does not, and no name that a field is given makes it so.
    void what_is_wrong_is_never_green_data() { addRows(u"spoiled"); }

    void what_is_wrong_is_never_green() {
        QFETCH(QString, contract);
        QFETCH(QJsonObject, entry);
        const Contract &what = contractByName(contract);
        const Instead instead = insteadOf(what, entry);
        QCOMPARE(play(what, {instead}).outcome(), entry[u"outcome"].toString());
        const QJsonObject unless = entry[u"unless"].toObject();
        const QList<JsonPlace> places = placesIn(*instead.body);
        for (const JsonPlace &place : places) {
            Instead changed = instead;
            changed.body = renamedAt(*instead.body, place.path);
            QVERIFY2((play(what, {changed}).outcome() == u"verified") == unless.contains(place.path),
                     qPrintable(place.path));
            // Another type in the wrong place itself is another wrong value, or a right one.
            if (place.path == entry[u"path"].toString())
                continue;
            changed.body = mistypedAt(*instead.body, place.path);
            QVERIFY2(play(what, {changed}).outcome() != u"verified", qPrintable(place.path));
        }
    }

private:
    static void addContracts() {
        QTest::addColumn<QString>("contract");
        for (const Contract &contract : contracts())
            QTest::newRow(qPrintable(contract.name())) << contract.name();
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
