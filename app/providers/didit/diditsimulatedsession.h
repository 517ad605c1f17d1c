#pragma once

#include "app/simulator/plot.h"
#include "app/simulator/simulatedservice.h"

#include <QJsonValue>
#include <chrono>

namespace kiosk::sim {

/// One session of the simulated Didit and what its visitor did. States follow the clock when they are asked for.
class DiditSimulatedSession {
public:
    using Steady = std::chrono::steady_clock;

    /// What a client asked for, already validated.
    struct Asked {
        int version = 3;
        QString workflow;
        QString features; ///< V1's words, e.g. "OCR + NFC"; the workflow's otherwise
        QString language;
        QString sandboxScenario;
        bool sandbox = false;
        QJsonValue vendor = QJsonValue::Null;
        QJsonValue metadata = QJsonValue::Null;
        QJsonValue callback = QJsonValue::Null;
        QJsonValue expected = QJsonValue::Null;
        QJsonValue contact = QJsonValue::Null;
    };

    /// How it ended, or did not.
    enum class Ending {
        None,
        Approved,
        NoFace,      ///< the visitor did not show the face
        NotAccepted, ///< of a kind or issuer that is not accepted
        Blocked,     ///< the document is on the block list
        TooYoung,
        FaceUnsure, ///< for a person to look at
    };

    DiditSimulatedSession(Asked asked, const Plot &plot, std::chrono::milliseconds lifetime, int number);

    const Asked &asked() const { return m_asked; }
    const QString &id() const { return m_id; }
    const QString &token() const { return m_token; }
    int number() const { return m_number; }
    int countPoll() { return ++m_polls; }
    QString createdAt() const;
    QString expiresAt() const;
    bool has(const QString &feature) const;

    Ending ending(Steady::time_point now);
    QString status(Steady::time_point now);
    bool isFetched(Steady::time_point now);
    /// Unfinished: handed out again to whoever creates one with the same vendor_data.
    bool isUnfinished(Steady::time_point now);
    bool isStale(Steady::time_point now) const;

    void fetch(Steady::time_point now);
    bool answer(bool share, Steady::time_point now);
    WalletRequest forWallet(Steady::time_point now);
    /// The client asked again for the same session: callback and metadata are overwritten.
    void takeOver(const Asked &asked);

private:
    enum class Answer { None, Shared, Declined };

    void settle(Steady::time_point now);
    bool isOver(Steady::time_point now) const { return now >= m_created + m_lifetime; }
    bool takesAnswers() const;

    Asked m_asked;
    Plot m_plot;
    std::chrono::milliseconds m_lifetime;
    int m_number;
    int m_polls = 0;
    QString m_id;
    QString m_token;
    std::chrono::system_clock::time_point m_createdAt;
    Steady::time_point m_created;
    std::optional<Steady::time_point> m_fetched;
    std::optional<Steady::time_point> m_answered;
    Answer m_answer = Answer::None;
};

} // namespace kiosk::sim
