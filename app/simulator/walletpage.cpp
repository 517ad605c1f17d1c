#include "app/simulator/walletpage.h"

#include "app/simulator/filledtext.h"
#include "app/simulator/people.h"

#include <QCryptographicHash>

namespace kiosk::sim {

namespace {

/// What the visitor does, in the visitor's words.
QString wordsOf(Scenario scenario) {
    switch (scenario) {
    case Scenario::WrongIssuer:
        return QStringLiteral("Send one from an issuer that is not accepted");
    case Scenario::Revoked:
        return QStringLiteral("Send one that was revoked");
    case Scenario::UnderAge:
        return QStringLiteral("Send one of somebody under 18");
    case Scenario::Review:
        return QStringLiteral("Send pictures that a person has to look at");
    case Scenario::NeverScanned:
        return QStringLiteral("Let the time run out");
    default:
        break;
    }
    for (const ScenarioInfo &info : scenarios()) {
        if (info.scenario == scenario) {
            return info.description;
        }
    }
    return {};
}

QString part(const char *name) {
    return resourceText(QStringLiteral("wallet/") + QLatin1String(name));
}

} // namespace

WalletPage::WalletPage(const QString &stripe) : m_stripe(stripe), m_style(part("style.css")) {
    const QByteArray digest = QCryptographicHash::hash(m_style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    m_policy = "default-src 'none'; style-src 'sha256-" + digest +
               "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

Reply WalletPage::page(int status, const QString &title, const QString &content, const QString &style) const {
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.headers = {{"Content-Security-Policy", m_policy},
                     {"X-Content-Type-Options", "nosniff"},
                     {"Referrer-Policy", "no-referrer"},
                     {"Cache-Control", "no-store"}};
    reply.body = fillMarkup(part("frame.html"), {{QStringLiteral("title"), title},
                                                 {QStringLiteral("style"), m_style},
                                                 {QStringLiteral("stripe"), m_stripe},
                                                 {QStringLiteral("service"), style},
                                                 {QStringLiteral("content"), content}})
                     .toUtf8();
    return reply;
}

Reply WalletPage::end(int status, const QString &name, Tone tone, const QString &word, const QString &sentence) const {
    // A shape of its own for each end, so that it does not hang on the colour.
    const QString path = tone == Tone::Ok     ? QStringLiteral("M5 12.5l4.5 4.5L19 7.5")
                         : tone == Tone::Calm ? QStringLiteral("M6 12h12")
                                              : QStringLiteral("M12 6v7M12 17.5v.5");
    const QString style = tone == Tone::Ok     ? QStringLiteral("ok")
                          : tone == Tone::Calm ? QStringLiteral("calm")
                                               : QStringLiteral("warn");
    return page(status, word,
                fillMarkup(part("end.html"), {{QStringLiteral("name"), name},
                                              {QStringLiteral("tone"), style},
                                              {QStringLiteral("path"), path},
                                              {QStringLiteral("word"), word},
                                              {QStringLiteral("sentence"), sentence}}));
}

Reply WalletPage::request(const WalletRequest &request, const Dress &dress) const {
    switch (request.state) {
    case WalletRequest::State::Shared:
        return end(200, QStringLiteral("shared"), Tone::Ok, QStringLiteral("Shared"),
                   QStringLiteral("Thank you. The desk has your answer; you can close this page."));
    case WalletRequest::State::Declined:
        return end(200, QStringLiteral("declined"), Tone::Calm, QStringLiteral("Declined"),
                   QStringLiteral("Nothing was shared. You can close this page."));
    case WalletRequest::State::Over:
        return end(410, QStringLiteral("over"), Tone::Calm, QStringLiteral("This request is over"),
                   QStringLiteral("Its time has run out. Ask the desk for a new code."));
    case WalletRequest::State::Open:
    case WalletRequest::State::Fetched:
        break;
    }
    QString items;
    for (const WalletRequest::Item &item : request.items) {
        QString claims;
        for (const QString &claim : item.claims) {
            claims += fillMarkup(part("claim.html"), {{QStringLiteral("claim"), claim}});
        }
        const HeldCredential *held = heldCredential(item.credential);
        const QString issuer = held != nullptr ? held->issuerName : item.issuer;
        const QString note = issuer.isEmpty() ? QStringLiteral("This wallet holds no such credential")
                                              : QStringLiteral("Issued by %1").arg(issuer);
        items += fillMarkup(part("item.html"), {{QStringLiteral("credential"), item.credential},
                                                {QStringLiteral("note"), note},
                                                {QStringLiteral("claims"), claims}});
    }
    const QString message = request.message.isEmpty()
                                ? QString()
                                : fillMarkup(part("message.html"), {{QStringLiteral("message"), request.message}});
    const QString code =
        request.code.isEmpty() ? QString() : fillMarkup(part("code.html"), {{QStringLiteral("code"), request.code}});
    QString plays;
    for (const Scenario scenario : request.plays) {
        plays += fillMarkup(part("play.html"), {{QStringLiteral("id"), request.id},
                                                {QStringLiteral("play"), nameOf(scenario)},
                                                {QStringLiteral("words"), wordsOf(scenario)}});
    }
    return page(200, QStringLiteral("Share your data?"),
                fillMarkup(part("ask.html"), {{QStringLiteral("service"), dress.name},
                                              {QStringLiteral("verifier"), request.verifier},
                                              {QStringLiteral("message"), message},
                                              {QStringLiteral("code"), code},
                                              {QStringLiteral("items"), items},
                                              {QStringLiteral("share"), request.share},
                                              {QStringLiteral("decline"), request.decline},
                                              {QStringLiteral("plays"), plays},
                                              {QStringLiteral("id"), request.id}}),
                dress.style);
}

Reply WalletPage::notTaken() const {
    return end(409, QStringLiteral("not-taken"), Tone::Warn, QStringLiteral("Your answer did not arrive"),
               QStringLiteral("The service did not take it. In this scenario it never does."));
}

Reply WalletPage::unknown() const {
    return end(404, QStringLiteral("unknown"), Tone::Warn, QStringLiteral("Nothing here"),
               QStringLiteral("No request belongs to this address. Scan the code at the desk again."));
}

Reply WalletPage::wrongMethod(const QByteArray &allowed) const {
    Reply reply = end(405, QStringLiteral("wrong-method"), Tone::Warn, QStringLiteral("Not possible here"),
                      QStringLiteral("Please use the buttons of the page."));
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

Reply WalletPage::index(const QList<Service> &services) const {
    QString sections;
    for (const Service &service : services) {
        QString rows;
        for (const auto &[name, value] : service.credentials) {
            rows +=
                fillMarkup(part("credential.html"), {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        }
        sections += fillMarkup(part("service.html"), {{QStringLiteral("name"), service.name},
                                                      {QStringLiteral("address"), service.address},
                                                      {QStringLiteral("credentials"), rows},
                                                      {QStringLiteral("examples"), service.examples.join(u'\n')}});
    }
    return page(200, QStringLiteral("Simulated verification services"),
                fillMarkup(part("index.html"), {{QStringLiteral("services"), sections}}));
}

} // namespace kiosk::sim
