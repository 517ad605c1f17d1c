#pragma once

#include "app/http/httpclient.h"
#include "app/session/servicehealth.h"

#include <QUrl>
#include <functional>
#include <memory>
#include <vector>

namespace kiosk {

/// Knows of every service how it is: listens to all that the desk asks anyway, and asks each a little itself every few
/// minutes while the desk is idle (its token, and the head of its base address). What it finds is never an error of a
/// session; a session that begins ends what it is asking.
class ServiceWatch : public QObject {
    Q_OBJECT

public:
    struct Service {
        QString id;
        QUrl base;
        QUrl tokenUrl = {};            ///< empty where it has none
        TokenSource *tokens = nullptr; ///< null where it has none
    };
    ServiceWatch(HttpClient &client, Clock &clock, std::function<bool()> isIdle);
    ~ServiceWatch() override;

    void add(const Service &service);
    /// Begins to ask, the first time after FirstAfter; until then it only listens.
    void start();
    /// Asks all of them now, where the desk is idle.
    void askNow();
    /// The desk is no longer idle: whatever is being asked is given up.
    void stopAsking();

    /// What is known; nothing is known of a service that was never added.
    ServiceHealth healthOf(const QString &service) const;
    QList<ServiceHealth> all() const;
    bool isAsking() const;

    static constexpr std::chrono::seconds FirstAfter{2};
    /// So often is looked whether a busy desk is idle again.
    static constexpr std::chrono::seconds BusyPause{15};

Q_SIGNALS:
    /// Something that is known has changed.
    void changed();

private:
    struct Watched;
    void listen(const Observation &observation);
    void wait(Watched &watched, std::chrono::milliseconds delay);
    void ask(Watched &watched);
    void askHead(Watched &watched);
    void finish(Watched &watched);
    std::optional<QDateTime> tokenEnds(const Watched &watched) const;

    HttpClient &m_client;
    Clock &m_clock;
    std::function<bool()> m_isIdle;
    std::vector<std::unique_ptr<Watched>> m_services;
    bool m_isStarted = false;
};

} // namespace kiosk
