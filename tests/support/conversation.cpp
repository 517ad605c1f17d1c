#include "tests/support/conversation.h"

#include "app/http/tokens.h"
#include "app/providers/registry.h"
#include "app/trust/examination.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <map>

namespace kiosk::test {

namespace {

constexpr int MostSteps = 12;

/// A service sends back what it was given, where the golden file says {{name of the request's member}}.
QByteArray echoed(QByteArray body, const HttpRequest &request) {
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    for (auto member = sent.begin(); member != sent.end(); ++member)
        body.replace("{{" + member.key().toUtf8() + "}}", member.value().toString().toUtf8());
    return body;
}

class Player {
public:
    Player(const Contract &contract, const QList<Instead> &instead, Conversation &conversation)
        : m_contract(contract), m_instead(instead), m_conversation(conversation),
          m_provider(providerById(contract.provider)->make(contract.settings)) {}

    void play() {
        if (const auto token = m_provider->token()) {
            const auto got = run(*token);
            if (!got)
                return fail(got.failure());
            m_conversation.tokenLife = got->lifetime;
        }
        const auto start = m_provider->start(m_contract.type, m_contract.inputs, m_contract.desk);
        if (!start)
            return fail(start.failure());
        const auto invitation = run(*start);
        if (!invitation)
            return fail(invitation.failure());
        m_conversation.invitation = *invitation;
        for (int polls = pollsInTheFiles(); polls > 0; --polls) {
            const auto progress = run(m_provider->follow(m_contract.type, m_conversation.invitation));
            if (!progress)
                return fail(progress.failure());
            m_conversation.progress = *progress;
            m_conversation.invitation.context.insert(progress->context);
            if (progress->state == Progress::State::Answered)
                return conclude();
            if (progress->state == Progress::State::Expired)
                return;
        }
    }

private:
    void fail(const Failure &failure) { m_conversation.failure = failure; }

    int pollsInTheFiles() const {
        return static_cast<int>(std::count_if(m_contract.answers.cbegin(), m_contract.answers.cend(),
                                              [](const Answer &answer) { return answer.stage == Stage::Follow; }));
    }

    void conclude() {
        std::optional<Presentation> presentation = m_conversation.progress.presentation;
        if (!presentation) {
            const auto read = run(m_provider->result(m_contract.type, m_conversation.invitation));
            if (!read)
                return fail(read.failure());
            presentation = *read;
        }
        examine(*presentation);
        m_conversation.presentation = presentation;
        m_conversation.judgement = judge(m_contract.type, *presentation, m_contract.now);
    }

    /// As the session does, but nobody is trusted and nothing is fetched.
    void examine(Presentation &presentation) const {
        if (presentation.evidence.isEmpty())
            return;
        QList<trust::Examination> examinations;
        for (const Evidence &evidence : std::as_const(presentation.evidence))
            examinations.append(trust::examine(evidence, trust::Context{{}, m_contract.type, {}, m_contract.now}, {}));
        trust::addExaminations(presentation, examinations);
    }

    template <typename T>
    Outcome<T> run(Exchange<T> exchange) {
        for (int steps = 0; steps < MostSteps; ++steps) {
            const auto response = responseTo(exchange.stage, exchange.request);
            if (!response)
                return response.failure();
            const Step<T> step = exchange.read(*response);
            if (!step.next())
                return step.outcome();
            const Exchange<T> next = *step.next();
            exchange = next;
        }
        return makeFailure(FailureKind::Internal, exchange.stage, QStringLiteral("the conversation does not end"));
    }

    /// The first of the fitting answers that was not given yet, else the last of them.
    const Answer *answerFor(const HttpRequest &request) {
        const Answer *found = nullptr;
        for (const Answer &answer : m_contract.answers) {
            if (!answer.isFor(nameOf(request.method), request.url))
                continue;
            found = &answer;
            if (!m_conversation.answered.contains(answer.name))
                break;
        }
        return found;
    }

    Outcome<HttpResponse> responseTo(Stage stage, const HttpRequest &request) {
        m_conversation.requests.append(request);
        const Answer *answer = answerFor(request);
        m_conversation.isLost = answer == nullptr;
        if (!answer)
            return makeFailure(FailureKind::Internal, stage,
                               QStringLiteral("nobody expects ") + QString::fromLatin1(nameOf(request.method)) + u' ' +
                                   request.url.toString());
        m_conversation.answered.append(answer->name);
        HttpResponse response{answer->status, answer->headers, echoed(answer->body, request)};
        response.receivedAt = std::chrono::seconds(m_conversation.requests.size());
        for (const Instead &instead : m_instead) {
            if (instead.answer != answer->name)
                continue;
            response.status = instead.status.value_or(response.status);
            response.headers += instead.headers;
            if (instead.body)
                response.body = echoed(*instead.body, request);
        }
        return response;
    }

    const Contract &m_contract;
    const QList<Instead> &m_instead;
    Conversation &m_conversation;
    std::unique_ptr<Provider> m_provider;
};

QMap<QString, QString> claimsOf(const Conversation &conversation) {
    QMap<QString, QString> claims;
    if (!conversation.presentation)
        return claims;
    for (const PresentedCredential &credential : conversation.presentation->credentials) {
        for (const Claim &claim : credential.claims)
            claims.insert(claim.id, claim.isPicture() ? QString::fromLatin1(claim.picture.toBase64()) : claim.value);
    }
    return claims;
}

QMap<QString, QString> checksOf(const Conversation &conversation) {
    QMap<QString, QString> checks;
    for (const Check &check : conversation.judgement.checks)
        checks.insert(check.id, QString::number(static_cast<int>(check.result)));
    return checks;
}

QString written(const std::optional<QDateTime> &time) {
    return time ? time->toString(Qt::ISODateWithMs) : QString();
}

/// Everything else that people see or the session goes by.
QMap<QString, QString> restOf(const Conversation &conversation) {
    const Invitation &invitation = conversation.invitation;
    const Presentation presentation = conversation.presentation.value_or(Presentation{});
    QMap<QString, QString> rest{
        {QStringLiteral("token-life"),
         QString::number(conversation.tokenLife.value_or(std::chrono::seconds(0)).count())},
        {QStringLiteral("id"), invitation.sessionId},
        {QStringLiteral("link"), invitation.link + QString::fromLatin1(invitation.qrPicture.toHex())},
        {QStringLiteral("code"), invitation.matchCode},
        {QStringLiteral("expiry"), written(invitation.expiresAt)},
        {QStringLiteral("clock"), written(invitation.serverTime)},
        {QStringLiteral("life"), QString::number(invitation.lifetime.value_or(std::chrono::milliseconds(0)).count())},
        {QStringLiteral("pushed"), QString::number(static_cast<int>(invitation.pushed))},
        {QStringLiteral("scanned"), QString::number(static_cast<int>(invitation.scanned))},
        {QStringLiteral("notices"), Phrase::joined(presentation.notices, QStringLiteral("|")).text()},
    };
    for (const PresentedCredential &credential : presentation.credentials) {
        rest[QStringLiteral("type")] += credential.type + u'|';
        rest[QStringLiteral("issuer")] += credential.issuer + u'|';
        rest[QStringLiteral("issued")] += written(credential.issuedAt) + u'|';
        rest[QStringLiteral("until")] += written(credential.expiresAt) + u'|';
    }
    return rest;
}

QString difference(const QMap<QString, QString> &now, const QMap<QString, QString> &before, QChar changed) {
    QString text;
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        if (!now.contains(entry.key()))
            text += QStringLiteral(" -") + entry.key();
        else if (now.value(entry.key()) != entry.value())
            text += QStringLiteral(" ") + changed + entry.key();
    }
    for (auto entry = now.begin(); entry != now.end(); ++entry) {
        if (!before.contains(entry.key()))
            text += QStringLiteral(" +") + entry.key();
    }
    return text;
}

} // namespace

QString Conversation::outcome() const {
    if (isLost)
        return QStringLiteral("asks for something else");
    if (failure)
        return QStringLiteral("fails ") + (failure->kind == FailureKind::BadAnswer && !failure->field.isEmpty()
                                               ? failure->field
                                               : nameOf(failure->kind));
    if (presentation)
        return nameOf(judgement.verdict);
    switch (progress.state) {
    case Progress::State::Waiting:
        return QStringLiteral("waiting");
    case Progress::State::Scanned:
        return QStringLiteral("scanned");
    case Progress::State::Answered:
        return QStringLiteral("answered");
    case Progress::State::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QString Conversation::outcomeAgainst(const Conversation &usual) const {
    const QString text = outcome();
    if (text != usual.outcome())
        return text;
    return text + difference(restOf(*this), restOf(usual), u'~') + difference(claimsOf(*this), claimsOf(usual), u'~') +
           difference(checksOf(*this), checksOf(usual), u'?');
}

Conversation play(const Contract &contract, const QList<Instead> &instead) {
    Conversation conversation;
    Player(contract, instead, conversation).play();
    return conversation;
}

} // namespace kiosk::test
