#pragma once

#include "app/records/role.h"
#include "app/session/verificationsession.h"
#include "app/settings/configuration.h"
#include "app/simulator/plot.h"

#include <QObject>

namespace kiosk::sim {
class Simulator;
}
namespace kiosk::trust {
class Inspector;
struct TrustBase;
} // namespace kiosk::trust
namespace kiosk::records {
class Drain;
class Housekeeping;
class Reader;
class SharedReader;
class Store;
} // namespace kiosk::records

namespace kiosk {

class CaseFollower;
class DeskOperator;
class DeskRecorder;
class Favourites;
class ServiceWatch;

/// The façade: owns every long-lived object. The window and the command line begin here.
class Kiosk : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString configFile;     ///< as named by the user; empty: look in the usual places
        bool demo = false;      ///< ask for the demo even where a configuration exists
        sim::Plot plot = {};    ///< what the demo's simulator plays
        QString language;       ///< overrides the configuration's
        Clock *clock = nullptr; ///< null: the system's
        /// No session lasts longer, whatever its type says.
        std::optional<std::chrono::seconds> limit = {};
        /// Keeps records there instead of where the configuration says.
        QString recordsDirectory = {};
        /// False for pictures and measurements: nothing is recorded.
        bool keepsRecords = true;
    };

    /// What is wrong with a configuration (several places), or with the start itself.
    struct StartFailure {
        Failure failure;
        QList<ConfigurationError> errors;
    };

    /// Reads the configuration and connects everything. A file that exists but is wrong is never a demo.
    static std::variant<std::unique_ptr<Kiosk>, StartFailure> open(const Options &options);
    ~Kiosk() override;

    const Configuration &configuration() const { return m_configuration; }
    bool isDemo() const { return m_configuration.demo; }
    const QList<CredentialType> &types() const { return m_configuration.types; }
    const CredentialType *typeById(const QString &id) const;
    const ServiceSettings *serviceOf(const CredentialType &type) const;
    /// Everything that people read changes to this language, one of languages(): names of types, claims, services and
    /// desk, inputs, and what the session under way is called. What it asked for stays as it was sent.
    void setLanguage(const QString &language);
    /// What is wrong with the inputs of a request, found without sending anything; `field` names the input.
    std::optional<Failure> problemWith(const CredentialType &type, const Inputs &inputs);
    /// Label of the type's service for people.
    QString serviceLabel(const CredentialType &type) const;

    /// What a service can list, and one of its sessions or records in full; `done` is called once, from the event loop.
    /// Failure BadConfiguration where there is no such service.
    [[nodiscard]] std::unique_ptr<Call> list(const QString &service, const ListingRequest &request,
                                             std::function<void(Outcome<ServiceListing>)> done);
    [[nodiscard]] std::unique_ptr<Call> show(const QString &service, const QString &id,
                                             std::function<void(Outcome<ServiceRow>)> done);

    /// By what such a list can be narrowed; nothing where the service has none.
    std::optional<QStringList> filters(const QString &service, ListingRequest::What what);

    VerificationSession &session() { return *m_session; }
    Clock &clock() { return *m_clock; }
    HttpClient &client() { return *m_client; }
    /// Fetches tokens and opens connections ahead of need.
    void warm();
    /// Asks the services whose own lists are to fill the catalogue (service option `fill_catalogue`) for them.
    void fillCatalogue();
    /// True while such a list is awaited.
    bool isFilling() const { return m_awaitedLists > 0; }

    /// How the services are; asks them only once it was started.
    ServiceWatch &watch() { return *m_watch; }

    /// What is kept of verifications; null where nothing is recorded or the store could not be opened.
    records::Store *records();
    /// Asks that store without anybody waiting; null where nothing is recorded.
    records::Reader *reader() { return m_reader.get(); }
    /// The way to the database that desks share, and how far it has come; null where nothing is shared.
    records::Drain *drain() { return m_drain.get(); }
    /// Asks that database, about all desks; null where nothing is shared.
    records::SharedReader *sharedReader() { return m_sharedReader.get(); }

    /// What stands first on the start page.
    Favourites &favourites() { return *m_favourites; }
    /// Whether somebody at the desk may change that now: who administers, or anybody where there are no operators.
    bool mayPin() { return isAllowed(records::Permission::Administer); }
    /// Whether whoever stands there may do so: who has signed in for it, or anybody where there are no operators.
    bool isAllowed(records::Permission permission);

    /// Follows what waits for a decision; null where nothing is recorded.
    CaseFollower *cases() { return m_cases.get(); }

    /// Who signs in and out; null where nothing is recorded.
    DeskOperator *deskOperator() { return m_deskOperator.get(); }
    /// Who is at the desk; nothing where nobody has signed in.
    std::optional<records::SignedIn> signedIn() const;
    /// Whether that person may, or may without having signed in.
    bool may(records::Permission permission) const;

    /// The demo's simulator; null outside the demo. The window's visitor panel and the command line's pretended wallet
    /// use it.
    sim::Simulator *simulator() { return m_simulator.get(); }

Q_SIGNALS:
    /// A service's list has arrived, or will not.
    void typesChanged();
    /// Somebody has signed in or out.
    void signedInChanged();

private:
    void adoptList(const QString &service, const Outcome<ServiceListing> &listing);
    Kiosk(Configuration configuration, trust::TrustBase trusted, std::unique_ptr<sim::Simulator> simulator,
          const Options &options);
    void startRecording(const Options &options);
    void renewIssuers();
    void startSharing(const QString &directory);
    void startHousekeeping();
    void completeTypes();
    Outcome<ServiceConnection> connectionTo(const QString &service);

    template <typename T>
    std::unique_ptr<Call> ask(const QString &service,
                              const std::function<Outcome<Exchange<T>>(const Provider &)> &exchangeOf,
                              std::function<void(Outcome<T>)> done);

    struct Service;
    std::unique_ptr<Clock> m_ownClock;
    Clock *m_clock;
    std::optional<std::chrono::seconds> m_limit;
    Configuration m_configuration;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<HttpClient> m_client;
    std::vector<std::unique_ptr<Service>> m_services;
    std::unique_ptr<ServiceWatch> m_watch;
    std::unique_ptr<trust::Inspector> m_inspector;
    std::unique_ptr<DeskRecorder> m_recorder;
    std::unique_ptr<records::Reader> m_reader;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<CaseFollower> m_cases;
    std::unique_ptr<DeskOperator> m_deskOperator;
    std::unique_ptr<records::Drain> m_drain;
    std::unique_ptr<records::SharedReader> m_sharedReader;
    std::unique_ptr<records::Housekeeping> m_housekeeping;
    std::unique_ptr<VerificationSession> m_session;
    QList<CredentialType> m_offered; ///< from the services' own lists
    std::vector<std::unique_ptr<Call>> m_lists;
    int m_awaitedLists = 0;
};

} // namespace kiosk
