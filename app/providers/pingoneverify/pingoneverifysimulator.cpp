#include "app/providers/pingoneverify/pingoneverifysimulator.h"

#include "app/providers/pingoneverify/pingoneverifysimulatedbodies.h"
#include "app/providers/pingoneverify/pingoneverifysimulatedrequest.h"

#include <QMutexLocker>
#include <QUrlQuery>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;
using namespace pingonereply;
using Transaction = PingOneSimulatedTransaction;

namespace {

constexpr auto slowness = 1500ms;
constexpr std::size_t mostTransactions = 1000;

Reply badFilter() {
    return error(400, QStringLiteral("error-request.json"),
                 {{QStringLiteral("target"), QStringLiteral("filter")},
                  {QStringLiteral("message"), QStringLiteral("The filter is not valid.")}});
}

/// The path with placeholders instead of ids.
QString routeOf(const QStringList &parts) {
    static const QHash<QString, QString> names{{QStringLiteral("environments"), QStringLiteral("{env}")},
                                               {QStringLiteral("users"), QStringLiteral("{user}")},
                                               {QStringLiteral("verifyTransactions"), QStringLiteral("{id}")},
                                               {QStringLiteral("verifyPolicies"), QStringLiteral("{id}")},
                                               {QStringLiteral("verifiedData"), QStringLiteral("{item}")}};
    QString route;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        route += u'/' + (i > 0 ? names.value(parts[i - 1], parts[i]) : parts[i]);
    }
    return route;
}

} // namespace

PingOneVerifySimulator::PingOneVerifySimulator(const Plot &plot, const QString &authMethod)
    : m_plot(plot), m_platform(plot, authMethod) {}

PingOneVerifySimulator::~PingOneVerifySimulator() = default;

QString PingOneVerifySimulator::mount() const {
    return QStringLiteral("pingone-verify");
}

Reply PingOneVerifySimulator::handle(const Request &request) {
    const QMutexLocker lock(&m_mutex);
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    Reply reply;
    if (parts.size() == 3 && parts[1] == u"as" && parts[2] == u"token") {
        reply = parts[0] == PingOneSimulatedPlatform::environmentId() ? m_platform.token(request) : notFound();
        reply.route = QStringLiteral("/{env}/as/token");
    } else if (parts.size() == 5 && request.path.startsWith(u"/v1/idValidations/webVerifications/") &&
               parts[4] == u"qr") {
        reply = picture(request, parts[3]);
        reply.route = QStringLiteral("/v1/idValidations/webVerifications/{id}/qr");
    } else if (request.path.endsWith(u"/verify/verify-webapp/v2/index.html")) {
        reply = capturePage(request);
        reply.route = QStringLiteral("/{env}/verify/verify-webapp/v2/index.html");
    } else if (parts.size() >= 4 && request.path.startsWith(u"/v1/environments/")) {
        reply = api(request, parts);
        if (reply.status != 404) {
            reply.route = routeOf(parts);
        }
    } else {
        reply = notFound();
    }
    if (m_plot.scenario == Scenario::Slow) {
        reply.delay = slowness;
    }
    return reply;
}

/// Everything below /v1/environments/{env}.
Reply PingOneVerifySimulator::api(const Request &request, const QStringList &parts) {
    if (const auto refusal = m_platform.refused(request, parts[2])) {
        return *refusal;
    }
    if (parts[3] == u"users") {
        return users(request, parts);
    }
    if (parts[3] != u"verifyPolicies" || parts.size() > 5) {
        return notFound();
    }
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    const QByteArray body = verifybodies::policies({request.mount}, parts.value(4));
    return body.isEmpty() ? notFound() : json(200, body);
}

Reply PingOneVerifySimulator::users(const Request &request, const QStringList &parts) {
    if (parts.size() == 4) {
        if (request.method == "POST") {
            return createUser(request);
        }
        if (request.method != "GET") {
            return wrongMethod("GET, POST");
        }
        const auto found = m_directory.search(request.query.value(QStringLiteral("filter")));
        return found ? json(200, verifybodies::users({request.mount}, *found)) : badFilter();
    }
    const SimulatedUser *user = m_directory.byId(parts[4]);
    if (user == nullptr) {
        return notFound();
    }
    if (parts.size() == 5) {
        return request.method == "GET" ? json(200, verifybodies::user({request.mount}, *user)) : wrongMethod("GET");
    }
    return parts[5] == u"verifyTransactions" ? transactions(request, user->id, parts.mid(6)) : notFound();
}

Reply PingOneVerifySimulator::createUser(const Request &request) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    auto read = readUserRequest(request.body, m_directory);
    if (const auto *refusal = std::get_if<QByteArray>(&read)) {
        return json(400, *refusal);
    }
    return json(201, verifybodies::user({request.mount}, m_directory.add(std::get<SimulatedUser>(std::move(read)))));
}

Reply PingOneVerifySimulator::transactions(const Request &request, const QString &userId, const QStringList &below) {
    if (below.isEmpty()) {
        if (request.method == "POST") {
            return createTransaction(request, userId);
        }
        return request.method == "GET" ? listTransactions(request, userId) : wrongMethod("GET, POST");
    }
    Transaction *transaction = byId(below[0]);
    if (transaction == nullptr || transaction->asked().userId != userId) {
        return notFound();
    }
    return request.method == "GET" ? read(request, *transaction, below.mid(1)) : wrongMethod("GET");
}

/// Create Verify Transaction.
Reply PingOneVerifySimulator::createTransaction(const Request &request, const QString &userId) {
    if (!hasContentType(request, "application/json")) {
        return wrongContentType();
    }
    auto asked = readTransactionRequest(request.body, verifybodies::policyIds());
    if (const auto *refusal = std::get_if<QByteArray>(&asked)) {
        return json(400, *refusal);
    }
    if (m_directory.byId(userId)->verifyStatus == u"DISABLED") {
        return error(403, QStringLiteral("error-forbidden.json"));
    }
    const auto now = Transaction::Steady::now();
    std::erase_if(m_transactions, [now](const Transaction &old) { return old.isStale(now); });
    if (m_transactions.size() >= mostTransactions) {
        m_transactions.pop_front();
    }
    auto accepted = std::get<Transaction::Asked>(std::move(asked));
    accepted.userId = userId;
    Transaction &transaction = m_transactions.emplace_back(std::move(accepted), m_plot);
    return json(201, verifybodies::transaction({request.mount}, transaction));
}

Reply PingOneVerifySimulator::listTransactions(const Request &request, const QString &userId) {
    bool isNumber = false;
    const int limit = request.query.value(QStringLiteral("limit"), QStringLiteral("100")).toInt(&isNumber);
    QByteArrayList entries;
    for (auto transaction = m_transactions.rbegin(); transaction != m_transactions.rend(); ++transaction) {
        if (transaction->asked().userId == userId && (!isNumber || entries.size() < limit)) {
            entries.append(verifybodies::transaction({request.mount}, *transaction));
        }
    }
    return json(200, verifybodies::transactions({request.mount}, userId, entries));
}

/// What the plot puts in place of a good answer.
std::optional<Reply> PingOneVerifySimulator::trouble(Transaction &transaction, bool isStatus, Reply &good) const {
    if (m_plot.scenario == Scenario::Garbage && !isStatus) {
        return html(200, QStringLiteral("garbage.html"));
    }
    const int poll = isStatus ? transaction.countPoll() : 0;
    if (m_plot.scenario == Scenario::ServerError) {
        return failing(poll);
    }
    if (!isStatus) {
        return {};
    }
    if (m_plot.scenario == Scenario::RateLimited && poll % 2 == 0) {
        return tooMany(poll);
    }
    if (m_plot.scenario == Scenario::DropsConnection && poll % 2 == 1) {
        good.trick = poll % 4 == 1 ? Reply::Trick::DropBeforeAnswer : Reply::Trick::DropWithinBody;
    }
    return {};
}

Reply PingOneVerifySimulator::read(const Request &request, Transaction &transaction, const QStringList &below) {
    const PingOneVerifyAddresses at{request.mount};
    const QString part = below.value(0);
    Reply good;
    if (below.isEmpty()) {
        good.body = verifybodies::transaction(at, transaction);
    } else if (part == u"verifiedData" && below.size() == 1) {
        const QString types = request.query.value(QStringLiteral("type"));
        good.body = verifybodies::verifiedData(at, transaction, types.split(u',', Qt::SkipEmptyParts));
    } else if (part == u"verifiedData" && below.size() == 2) {
        good.body = verifybodies::verifiedItem(at, transaction, below[1]);
    } else if (part == u"metaData" && below.size() == 1) {
        good.body = verifybodies::metaData(at, transaction);
    }
    if (good.body.isEmpty()) {
        return notFound();
    }
    return trouble(transaction, below.isEmpty(), good).value_or(good);
}

/// The address of qrUrl: a picture of the QR code, without authentication.
Reply PingOneVerifySimulator::picture(const Request &request, const QString &id) {
    if (request.method != "GET") {
        return wrongMethod("GET");
    }
    const Transaction *transaction = byId(id);
    if (transaction == nullptr) {
        return notFound();
    }
    Reply reply;
    reply.contentType = "image/png";
    reply.body = qrPicture(PingOneVerifyAddresses{request.mount}.webVerification(*transaction));
    return reply;
}

/// Where the service's capture page would be, the pretended wallet opens.
Reply PingOneVerifySimulator::capturePage(const Request &request) {
    const Transaction *transaction = byId(request.query.value(QStringLiteral("txnid")));
    if (transaction == nullptr) {
        return notFound();
    }
    QUrl wallet = request.mount;
    wallet.setPath(QStringLiteral("/wallet/") + transaction->id());
    Reply reply;
    reply.status = 302;
    reply.headers.emplaceBack("Location", wallet.toEncoded());
    return reply;
}

Transaction *PingOneVerifySimulator::byId(const QString &id) {
    const auto found = std::find_if(m_transactions.begin(), m_transactions.end(),
                                    [&id](const Transaction &transaction) { return transaction.id() == id; });
    return found == m_transactions.end() ? nullptr : &*found;
}

/// Takes the text of the QR code or the transaction's id.
Transaction *PingOneVerifySimulator::byLink(const QString &linkOrId) {
    const QString id = QUrlQuery(QUrl(linkOrId)).queryItemValue(QStringLiteral("txnid"));
    return byId(id.isEmpty() ? linkOrId : id);
}

std::optional<WalletRequest> PingOneVerifySimulator::look(const QString &linkOrId, bool fetch) {
    const QMutexLocker lock(&m_mutex);
    Transaction *transaction = byLink(linkOrId);
    if (transaction == nullptr) {
        return {};
    }
    const auto now = Transaction::Steady::now();
    if (fetch) {
        transaction->fetch(now);
    }
    return transaction->forWallet(now);
}

bool PingOneVerifySimulator::answer(const QString &linkOrId, bool share) {
    const QMutexLocker lock(&m_mutex);
    Transaction *transaction = byLink(linkOrId);
    return transaction != nullptr && transaction->answer(share, Transaction::Steady::now());
}

bool PingOneVerifySimulator::share(const QString &linkOrId) {
    return answer(linkOrId, true);
}

bool PingOneVerifySimulator::decline(const QString &linkOrId) {
    return answer(linkOrId, false);
}

QList<std::pair<QString, QString>> PingOneVerifySimulator::credentials() const {
    return m_platform.credentials();
}

QStringList PingOneVerifySimulator::examples(const QUrl &mount) const {
    const QString curl = PingOneSimulatedPlatform::curl(mount);
    const QString bearer = QStringLiteral("-H \"Authorization: Bearer $TOKEN\"");
    const QString environment = PingOneVerifyAddresses{mount}.environment();
    const QString root = mount.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    return {
        m_platform.tokenExample(mount),
        QStringLiteral("VISITOR=$(%1 %2 -G --data-urlencode 'filter=username eq \"mteixeira\"' '%3/users' | sed -n "
                       "'s/^ *\"id\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, bearer, environment),
        QStringLiteral(
            "ID=$(%1 %2 -H 'Content-Type: application/json' -d '{}' \"%3/users/$VISITOR/verifyTransactions\" | "
            "sed -n 's/^    \"id\": \"\\([^\"]*\\)\".*/\\1/p')")
            .arg(curl, bearer, environment),
        QStringLiteral("%1 -o /dev/null -X POST \"%2/wallet/$ID/share\"").arg(curl, root),
        QStringLiteral("%1 %2 \"%3/users/$VISITOR/verifyTransactions/$ID\"").arg(curl, bearer, environment),
        QStringLiteral("%1 %2 \"%3/users/$VISITOR/verifyTransactions/$ID/verifiedData?type=GOVERNMENT_ID\"")
            .arg(curl, bearer, environment),
    };
}

} // namespace kiosk::sim
