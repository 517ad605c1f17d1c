#pragma once

#include "app/records/cases.h"
#include "app/records/vault.h"
#include "app/session/recorder.h"

namespace kiosk {

/// Turns the phases of one desk's journeys into journal events and, at their end, records. Opens its store itself, and
/// tries again with every new journey where it could not.
class DeskRecorder final : public Recorder {
public:
    struct Setup {
        records::Store::Options store;
        bool isRequired = true;
        QString desk;           ///< its name, as it goes into records
        QString settingsDigest; ///< of the configuration file; empty: there is none
    };

    DeskRecorder(Setup setup, Clock &clock);
    ~DeskRecorder() override;

    Outcome<kiosk::Done> write(const Phase &next) override;
    bool isRequired() const override { return m_setup.isRequired; }

    /// Who is at the desk from now on, as it goes into records; empty: nobody is signed in.
    void setOperator(const QString &name) { m_operatorName = name; }
    /// The store was found damaged while it was used: nothing is written there of journeys that begin from now on.
    void distrustStore(const Failure &damage) { m_damage = damage; }
    /// Null while it cannot be opened.
    records::Store *store() const { return m_store.get(); }

private:
    Outcome<kiosk::Done> open(const records::Store::Options &options);
    /// A verification that ended without an answer, which may still come.
    struct Waited {
        QString session; ///< the service's id; never written down
        records::Record record;
    };
    /// Why nothing can be written; nothing where it can.
    std::optional<Failure> trouble() const;
    Outcome<kiosk::Done> begin(const CredentialType &type);
    Outcome<kiosk::Done> beginLate(const Checking &checking);
    void remember(const records::Record &record);
    Outcome<kiosk::Done> tell(records::EventKind kind, const QMap<QString, QString> &details = {});
    Outcome<kiosk::Done> end(const std::function<void(records::Record &)> &complete,
                             const std::optional<records::CaseHandle> &handle = {},
                             const QList<Keepsake> &keepsakes = {});
    Outcome<kiosk::Done> keep(records::Record record, const std::optional<records::CaseHandle> &handle,
                              const QList<Keepsake> &keepsakes);

    Setup m_setup;
    Clock &m_clock;
    QString m_operatorName;
    std::unique_ptr<records::Store> m_store;
    std::optional<Failure> m_trouble;              ///< why there is no store
    std::optional<Failure> m_damage;               ///< what is wrong with the store that there is
    std::optional<Failure> m_distrust;             ///< the same, where the verification under way began after it
    std::optional<records::Record> m_verification; ///< under way, and what is known of it
    Invitation m_invitation;                       ///< its session at the service
    QList<Waited> m_waited;                        ///< ended without an answer, the newest last
};

} // namespace kiosk
