#pragma once

#include "app/session/verificationsession.h"
#include "tests/app/http/world.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::test {

template <typename T>
Step<T> readJson(const HttpResponse &response, Stage stage, const std::function<T(const QJsonObject &)> &make) {
    if (!response.succeeded())
        return refusal(response, stage);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return makeFailure(FailureKind::BadAnswer, stage, QStringLiteral("no object"));
    return make(document.object());
}

/// A service with the plainest messages there are: POST /start, GET /follow, GET /result, POST /cancel, POST /decide.
class StubProvider final : public Provider {
public:
    explicit StubProvider(QUrl base) : m_base(std::move(base)) {}

    bool canCancel = false;
    bool canDecide = false;
    std::optional<Failure> refusesStart = {};

    std::optional<Exchange<AccessToken>> token() const override { return {}; }

    Outcome<Exchange<Invitation>> start(const CredentialType &, const Inputs &, const DeskIdentity &) const override {
        if (refusesStart)
            return *refusesStart;
        Exchange<Invitation> exchange;
        exchange.stage = Stage::Start;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, QStringLiteral("/start")), QStringLiteral("/start"), "{}");
        exchange.read = [](const HttpResponse &response) {
            return readJson<Invitation>(response, Stage::Start, [&response](const QJsonObject &json) {
                Invitation invitation;
                invitation.sessionId = json.value(QStringLiteral("id")).toString(QStringLiteral("session-1"));
                invitation.link = QStringLiteral("https://wallet.example/open");
                invitation.serverTime = response.serverTime();
                invitation.scanned = json.value(QStringLiteral("scanned")).toBool();
                if (json.contains(QStringLiteral("expiresAt")))
                    invitation.expiresAt =
                        QDateTime::fromString(json.value(QStringLiteral("expiresAt")).toString(), Qt::ISODate);
                if (json.contains(QStringLiteral("lifetime")))
                    invitation.lifetime = std::chrono::seconds(json.value(QStringLiteral("lifetime")).toInt());
                return invitation;
            });
        };
        return exchange;
    }

    Exchange<Progress> follow(const CredentialType &, const Invitation &invitation) const override {
        Exchange<Progress> exchange;
        exchange.stage = Stage::Follow;
        exchange.repeat = Repeat::CallerAsks;
        exchange.request = getRequest(joinUrl(m_base, of(invitation, "/follow")), QStringLiteral("/follow"));
        exchange.read = [](const HttpResponse &response) {
            return readJson<Progress>(response, Stage::Follow, [](const QJsonObject &json) {
                const QString state = json.value(QStringLiteral("state")).toString();
                Progress progress;
                if (state == u"SCANNED")
                    progress.state = Progress::State::Scanned;
                else if (state == u"ANSWERED")
                    progress.state = Progress::State::Answered;
                else if (state == u"EXPIRED")
                    progress.state = Progress::State::Expired;
                else if (state != u"WAITING")
                    progress.unknownWord = state;
                progress.isDeciding = json.value(QStringLiteral("deciding")).toBool();
                if (json.contains(QStringLiteral("name")))
                    progress.presentation = presentationOf(json);
                return progress;
            });
        };
        return exchange;
    }

    Exchange<Presentation> result(const CredentialType &, const Invitation &invitation) const override {
        Exchange<Presentation> exchange;
        exchange.stage = Stage::Result;
        exchange.request = getRequest(joinUrl(m_base, of(invitation, "/result")), QStringLiteral("/result"));
        exchange.read = [](const HttpResponse &response) {
            return readJson<Presentation>(response, Stage::Result, &presentationOf);
        };
        return exchange;
    }

    std::optional<Exchange<kiosk::Done>> cancel(const Invitation &invitation) const override {
        if (!canCancel)
            return {};
        Exchange<kiosk::Done> exchange;
        exchange.stage = Stage::Cancel;
        exchange.repeat = Repeat::Never;
        exchange.request = postJson(joinUrl(m_base, of(invitation, "/cancel")), QStringLiteral("/cancel"), "{}");
        exchange.read = [](const HttpResponse &response) -> Step<kiosk::Done> {
            if (!response.succeeded())
                return refusal(response, Stage::Cancel);
            return kiosk::Done{};
        };
        return exchange;
    }

    std::optional<Exchange<QString>> decide(const Invitation &invitation, Decision decision,
                                            const QString &note) const override {
        if (!canDecide)
            return {};
        Exchange<QString> exchange;
        exchange.stage = Stage::Result;
        exchange.repeat = Repeat::Never;
        const QString said = QStringList{invitation.sessionId, nameOf(decision), note}.join(u'|');
        exchange.request =
            postJson(joinUrl(m_base, QStringLiteral("/decide")), QStringLiteral("/decide"), said.toUtf8());
        exchange.read = [](const HttpResponse &response) -> Step<QString> {
            if (!response.succeeded())
                return refusal(response, Stage::Result);
            return QString::fromUtf8(response.body);
        };
        return exchange;
    }

    std::chrono::seconds ownLimit() const override { return std::chrono::seconds(300); }

private:
    /// "/follow", or "/follow/2" for a session that the answer to the start gave an id of its own.
    static QString of(const Invitation &invitation, const char *step) {
        const bool isOnly = invitation.sessionId == u"session-1";
        return QString::fromLatin1(step) + (isOnly ? QString() : u'/' + invitation.sessionId);
    }
    static Presentation presentationOf(const QJsonObject &json) {
        Presentation presentation;
        presentation.verdict =
            json.value(QStringLiteral("review")).toBool() ? ServiceVerdict::Review : ServiceVerdict::Valid;
        PresentedCredential credential;
        credential.type = QStringLiteral("Licence");
        credential.claims = {Claim{QStringLiteral("Name"), json.value(QStringLiteral("name")).toString()}};
        presentation.credentials = {credential};
        return presentation;
    }

    QUrl m_base;
};

inline CredentialType licence() {
    CredentialType type;
    type.id = QStringLiteral("licence");
    type.service = QStringLiteral("stub");
    type.credentials = {
        RequestedCredential{QStringLiteral("Licence"), {{QStringLiteral("Name"), QStringLiteral("Name")}}}};
    type.limit = std::chrono::seconds(600);
    type.clearAfter = std::chrono::seconds(45);
    return type;
}

inline TestAnswer started() {
    return answer(201, "{}");
}

inline TestAnswer state(const QByteArray &word) {
    return answer(200, "{\"state\":\"" + word + "\"}");
}

/// A session with the plain service, whose answers a test replaces.
struct Desk {
    using Script = TestServer::Handler;

    Desk()
        : world([this](const TestRequest &request) {
              mostUnderWay = std::max(mostUnderWay, world.attemptsUnderWay());
              times[request.target].append(world.clock.monotonic());
              const Script script = scripts.value(request.target);
              return script ? script(request) : answer(500);
          }),
          provider(world.server.url(QString())), session(
                                                     world.client, world.clock,
                                                     [this](const CredentialType &) -> Outcome<ServiceConnection> {
                                                         return ServiceConnection{&provider, nullptr};
                                                     },
                                                     DeskIdentity{}) {
        scripts["/start"] = [](const TestRequest &) {
            return started();
        };
        scripts["/follow"] = [](const TestRequest &) {
            return state("WAITING");
        };
        scripts["/result"] = [](const TestRequest &) {
            return answer(200, R"({"name":"Jane"})");
        };
        QObject::connect(&session, &VerificationSession::phaseChanged, &session, [this] {
            if (const auto *inviting = session.as<Inviting>())
                deadline = inviting->deadline;
            if (const auto *scanned = session.as<Scanned>())
                deadline = scanned->deadline;
        });
    }

    template <typename P>
    bool reaches(std::chrono::milliseconds most = std::chrono::minutes(30)) {
        const bool reached = world.clock.advanceUntil([this] { return session.as<P>() != nullptr; }, most);
        world.clock.settle();
        return reached;
    }
    bool isOver() const { return session.as<Concluded>() || session.as<Expired>() || session.as<Failed>(); }
    /// Runs until an end page and says whether it came in time.
    bool endsInTime() {
        if (!world.clock.advanceUntil([this] { return isOver(); }, std::chrono::minutes(60)))
            return false;
        return !deadline || world.clock.monotonic() <= *deadline + std::chrono::seconds(5);
    }
    Failure failure() const { return session.as<Failed>() ? session.as<Failed>()->failure : Failure{}; }
    int count(const QByteArray &target) const { return static_cast<int>(times.value(target).size()); }

    int mostUnderWay = 0;
    QHash<QByteArray, Script> scripts;
    QHash<QByteArray, QList<std::chrono::milliseconds>> times;
    std::optional<Moment> deadline;
    World world;
    StubProvider provider;
    VerificationSession session;
};

} // namespace kiosk::test
