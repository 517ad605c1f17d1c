#include "app/simulator/simulator.h"

#include "app/base/log.h"
#include "app/providers/registry.h"
#include "app/simulator/authority.h"
#include "app/simulator/httpserver.h"
#include "app/simulator/walletpage.h"

#include <QNetworkInterface>
#include <vector>

namespace kiosk::sim {

namespace {

Failure failure(const QString &detail) {
    return makeFailure(FailureKind::Internal, Stage::Settings, detail);
}

bool isPrivate(const QHostAddress &address) {
    return address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) ||
           address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12) ||
           address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
}

/// This computer's IPv4 address in the local network, preferably a private one.
QHostAddress lanAddress() {
    QHostAddress found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const QHostAddress address = entry.ip();
            if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback() || address.isLinkLocal()) {
                continue;
            }
            if (isPrivate(address)) {
                return address;
            }
            found = address;
        }
    }
    return found;
}

QString stripeOf(const Plot &plot) {
    for (const ScenarioInfo &info : scenarios()) {
        if (info.scenario == plot.scenario) {
            return QStringLiteral("pretended wallet · scenario “%1”: %2").arg(info.name, info.description);
        }
    }
    return QStringLiteral("pretended wallet");
}

/// A service's credentials with its addresses in full.
QList<std::pair<QString, QString>> resolved(QList<std::pair<QString, QString>> credentials, const QUrl &mount) {
    for (auto &[name, value] : credentials) {
        if (name.endsWith(u"_url")) {
            value.prepend(mount.toString() + u'/');
        }
    }
    return credentials;
}

} // namespace

struct Simulator::Private {
    struct Entry {
        QString providerId;
        QString name;
        QString prefix; ///< "/pingone"
        std::unique_ptr<SimulatedService> service;
    };

    explicit Private(const Plot &plot) : page(stripeOf(plot)) {}

    const Entry *entryForLink(const QString &link) const;
    Reply handle(const Request &request) const;
    Reply serve(const Entry &entry, Request request) const;
    Reply wallet(const Request &request) const;
    Reply index(const Request &request) const;

    WalletPage page;
    std::vector<Entry> entries;
    QUrl base;
    QByteArray authorityPem;
    // The last member: its threads use all the others and end with it.
    std::unique_ptr<HttpServer> server;
};

const Simulator::Private::Entry *Simulator::Private::entryForLink(const QString &link) const {
    for (const Entry &entry : entries) {
        if (entry.service->look(link, false)) {
            return &entry;
        }
    }
    return nullptr;
}

Reply Simulator::Private::handle(const Request &request) const {
    for (const Entry &entry : entries) {
        if (request.path.startsWith(entry.prefix + u'/')) {
            return serve(entry, request);
        }
    }
    if (request.path == u"/") {
        Reply reply = request.method == "GET" ? index(request) : page.wrongMethod("GET");
        reply.route = request.path;
        return reply;
    }
    return wallet(request);
}

Reply Simulator::Private::serve(const Entry &entry, Request request) const {
    request.path = request.path.mid(entry.prefix.size());
    request.mount.setPath(entry.prefix);
    Reply reply = entry.service->handle(request);
    if (!reply.route.isEmpty()) {
        reply.route.prepend(entry.prefix);
    }
    return reply;
}

/// GET /appopen?u=…, GET /wallet/{id}, POST /wallet/{id}/share, …/decline and …/{scenario}.
Reply Simulator::Private::wallet(const Request &request) const {
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const bool isLink = parts == QStringList{QStringLiteral("appopen")};
    const ScenarioInfo *play = scenarioByName(parts.value(2));
    const bool isAction = parts.size() == 3 && (parts[2] == u"share" || parts[2] == u"decline" || play != nullptr);
    const bool isPage = isLink || (parts.size() == 2 && parts[0] == u"wallet");
    if (!isPage && !(isAction && parts[0] == u"wallet")) {
        return page.unknown();
    }
    const auto reply = [&]() -> Reply {
        const QByteArray method = isAction ? "POST" : "GET";
        if (request.method != method) {
            return page.wrongMethod(method);
        }
        const QString id = isLink ? request.query.value(QStringLiteral("u")) : parts[1];
        const Entry *entry = entryForLink(id);
        if (entry == nullptr) {
            return page.unknown();
        }
        SimulatedService &service = *entry->service;
        const bool taken = !isAction                ? true
                           : parts[2] == u"share"   ? service.share(id)
                           : parts[2] == u"decline" ? service.decline(id)
                                                    : service.play(id, play->scenario);
        const std::optional<WalletRequest> asked = service.look(id, true);
        if (!asked) {
            return page.unknown();
        }
        const bool isOpen = asked->state == WalletRequest::State::Open || asked->state == WalletRequest::State::Fetched;
        return !taken && isOpen ? page.notTaken() : page.request(*asked, {entry->name, entry->prefix.mid(1)});
    };
    Reply result = reply();
    result.route = isLink     ? QStringLiteral("/appopen")
                   : isAction ? QStringLiteral("/wallet/{id}/") + parts[2]
                              : QStringLiteral("/wallet/{id}");
    return result;
}

Reply Simulator::Private::index(const Request &request) const {
    QList<WalletPage::Service> services;
    for (const Entry &entry : entries) {
        QUrl mount = request.mount;
        mount.setPath(entry.prefix);
        services.append({entry.name, mount.toString(), resolved(entry.service->credentials(), mount),
                         entry.service->examples(mount)});
    }
    return page.index(services);
}

Simulator::Simulator(std::unique_ptr<Private> content) : d(std::move(content)) {}

Simulator::~Simulator() = default;

Outcome<std::unique_ptr<Simulator>> Simulator::start(const SimulatorOptions &options) {
    auto d = std::make_unique<Private>(options.plot);
    for (const ProviderDescriptor &provider : providers()) {
        std::unique_ptr<SimulatedService> service = provider.simulate(options.plot);
        const QString prefix = u'/' + service->mount();
        d->entries.push_back({provider.id, provider.name, prefix, std::move(service)});
    }

    HttpServer::Options how;
    how.port = options.port;
    QList<QHostAddress> names;
    if (options.lan) {
        const QHostAddress address = lanAddress();
        if (address.isNull()) {
            return failure(QStringLiteral("this computer has no address in a local network"));
        }
        names.append(address);
        how.address = QStringLiteral("0.0.0.0");
        how.publicHost = address.toString();
    }
    if (options.tls) {
        std::optional<Authority> authority = makeAuthority(names);
        if (!authority) {
            return failure(QStringLiteral("the simulator's certificates cannot be made"));
        }
        d->authorityPem = authority->authorityPem;
        how.tls = authority->server;
    }
    auto server =
        HttpServer::start(how, [content = d.get()](const Request &request) { return content->handle(request); });
    if (!server) {
        return server.failure();
    }
    d->base.setScheme(options.tls ? QStringLiteral("https") : QStringLiteral("http"));
    d->base.setHost(options.lan ? how.publicHost : how.address);
    d->base.setPort((*server)->port());
    d->server = std::move(server).value();
    qCInfo(logSimulator) << "the simulated services listen";
    return std::unique_ptr<Simulator>(new Simulator(std::move(d)));
}

QUrl Simulator::baseUrl() const {
    return d->base;
}

QUrl Simulator::mountOf(const QString &providerId) const {
    for (const Private::Entry &entry : d->entries) {
        if (entry.providerId == providerId) {
            QUrl mount = d->base;
            mount.setPath(entry.prefix);
            return mount;
        }
    }
    return {};
}

QList<std::pair<QString, QString>> Simulator::accessTo(const QString &providerId) const {
    const SimulatedService *service = serviceOf(providerId);
    return service == nullptr ? QList<std::pair<QString, QString>>()
                              : resolved(service->credentials(), mountOf(providerId));
}

QList<SimulatedService *> Simulator::services() const {
    QList<SimulatedService *> all;
    for (const Private::Entry &entry : d->entries) {
        all.append(entry.service.get());
    }
    return all;
}

SimulatedService *Simulator::serviceOf(const QString &providerId) const {
    for (const Private::Entry &entry : d->entries) {
        if (entry.providerId == providerId) {
            return entry.service.get();
        }
    }
    return nullptr;
}

QSslCertificate Simulator::authority() const {
    return QSslCertificate(d->authorityPem, QSsl::Pem);
}

QByteArray Simulator::authorityPem() const {
    return d->authorityPem;
}

SimulatedService *Simulator::serviceForLink(const QString &link) const {
    const Private::Entry *entry = d->entryForLink(link);
    return entry == nullptr ? nullptr : entry->service.get();
}

} // namespace kiosk::sim
