#include "app/trust/gathering.h"

#include <QHostAddress>

namespace kiosk::trust {

namespace {

QString pathTemplateOf(Need::Kind kind) {
    switch (kind) {
    case Need::Kind::DidDocument:
        return QStringLiteral("/{did document}");
    case Need::Kind::IssuerMetadata:
        return QStringLiteral("/.well-known/jwt-vc-issuer/{issuer}");
    case Need::Kind::KeySet:
        return QStringLiteral("/{keys}");
    case Need::Kind::StatusList:
        return QStringLiteral("/{status list}");
    }
    Q_UNREACHABLE();
}

QByteArray acceptOf(Need::Kind kind) {
    switch (kind) {
    case Need::Kind::DidDocument:
        return "application/did+ld+json, application/did+json, application/json";
    case Need::Kind::IssuerMetadata:
    case Need::Kind::KeySet:
        return "application/json";
    case Need::Kind::StatusList:
        return "application/statuslist+jwt, application/vc+jwt, application/jwt, */*;q=0.1";
    }
    Q_UNREACHABLE();
}

bool isPublicName(const QString &host) {
    if (!QHostAddress(host).isNull() || !host.contains(u'.') || host.startsWith(u'[') || host.endsWith(u'.'))
        return false;
    for (const QLatin1String inner : {QLatin1String(".local"), QLatin1String(".localhost"), QLatin1String(".internal"),
                                      QLatin1String(".home.arpa")}) {
        if (host.endsWith(inner))
            return false;
    }
    // "127.1" and the like are addresses to some resolvers.
    return !host.back().isDigit();
}

} // namespace

bool isAskable(const QUrl &url, const QUrl &own) {
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool isOwn =
        !own.isEmpty() && url.scheme() == own.scheme() && url.host() == own.host() && url.port() == own.port();
    if (isOwn)
        return true;
    return url.scheme() == QLatin1String("https") && url.userInfo().isEmpty() && url.port(443) == 443 &&
           isPublicName(url.host().toLower());
}

qsizetype largestAnswer(Need::Kind kind) {
    return kind == Need::Kind::StatusList ? 4 << 20 : 256 << 10;
}

Exchange<Answer> exchangeFor(const Need &need) {
    Exchange<Answer> exchange;
    exchange.stage = Stage::Result;
    exchange.request = getRequest(need.url, pathTemplateOf(need.kind));
    exchange.request.headers.append(HttpHeader{"Accept", acceptOf(need.kind)});
    exchange.request.authorised = false;
    exchange.read = [kind = need.kind](const HttpResponse &response) -> Step<Answer> {
        if (response.body.size() > largestAnswer(kind))
            return makeFailure(FailureKind::TooLarge, Stage::Result);
        // Nobody's redirect is followed: it could lead anywhere.
        if (response.status >= 300 && response.status < 400)
            return refusal(response, Stage::Result);
        Answer answer;
        answer.httpStatus = response.status;
        answer.body = response.body;
        return answer;
    };
    return exchange;
}

Answer unanswered(const Failure &failure) {
    Answer answer;
    answer.trouble = nameOf(failure.kind);
    return answer;
}

} // namespace kiosk::trust
