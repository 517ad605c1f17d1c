#pragma once

#include "app/base/clock.h"
#include "app/http/httpclient.h"
#include "app/trust/examination.h"

namespace kiosk::trust {

/// Examinations under way; destroying it ends them, and `done` is never called.
class Inspection;

/// Examines what wallets present and fetches what is missing, until nothing is open or the time is over. Keeps what it
/// fetched for some minutes, for all sessions of a desk.
class Inspector {
public:
    /// All examinations of one answer together; what has not come by then is not checked.
    static constexpr std::chrono::milliseconds Patience{4'000};
    /// How long an answer is used again, and how many are kept.
    static constexpr std::chrono::minutes Keeps{5};
    static constexpr qsizetype MostKept = 64;
    static constexpr qsizetype MostKeptBytes = 16 << 20;
    /// Rounds of examining and fetching (metadata, keys, list, the list's keys), and addresses in all.
    static constexpr int MostRounds = 6;
    static constexpr int MostAddresses = 12;

    Inspector(HttpClient &client, Clock &clock, TrustBase trust);

    const TrustBase &trust() const { return m_trust; }
    /// From the next inspection on.
    void setTrust(TrustBase trust) { m_trust = std::move(trust); }

    /// `done` is called once, after Inspection::start().
    [[nodiscard]] std::unique_ptr<Inspection> inspect(const QList<Evidence> &evidence, const CredentialType &type,
                                                      std::function<void(const QList<Examination> &)> done);
    /// The same against anything; trust and time are filled in.
    [[nodiscard]] std::unique_ptr<Inspection> inspect(const QList<Evidence> &evidence, Context context,
                                                      std::function<void(const QList<Examination> &)> done);

private:
    friend class Inspection;
    void keep(const QUrl &url, const Answer &answer);
    void forgetOld();

    HttpClient &m_client;
    Clock &m_clock;
    TrustBase m_trust;
    Known m_kept;
};

class Inspection {
public:
    Inspection(Inspector &inspector, QList<Evidence> evidence, Context context,
               std::function<void(const QList<Examination> &)> done);
    ~Inspection();

    /// Begins, once whoever asked holds this object. `done` may be called before this returns, and may destroy it.
    void start();
    /// Ends at once; what has not come is not checked.
    void giveUp();

private:
    void examineAll();
    void ask(const Need &need);
    void answered(const QUrl &url, const Answer &answer);
    void finish();

    Inspector &m_inspector;
    QList<Evidence> m_evidence;
    Context m_context;
    std::function<void(const QList<Examination> &)> m_done;
    Known m_known;
    QList<Examination> m_examinations;
    std::vector<std::pair<QUrl, std::unique_ptr<Call>>> m_calls;
    std::unique_ptr<ClockTimer> m_timer;
    int m_rounds = 0;
    int m_asked = 0;
};

} // namespace kiosk::trust
