#pragma once

#include "app/simulator/simulatedsession.h"

#include <QJsonValue>

namespace kiosk::sim {

/// One session of the simulated Didit and what its visitor did.
class DiditSimulatedSession final : public SimulatedSession {
public:
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

    /// What a person said of it, in the console or through the API.
    struct Review {
        QString id;
        QString user;
        QString previous; ///< the status before
        QString status;
        QString comment;
        QString createdAt;
    };
    /// A person in the console looks at what is in review after so long.
    static constexpr std::chrono::minutes ReviewTakes{10};

    DiditSimulatedSession(Asked asked, const Plot &plot, std::chrono::milliseconds lifetime, int number);

    const Asked &asked() const { return m_asked; }
    const QString &token() const { return m_token; }
    int number() const { return m_number; }
    QString createdAt() const;
    QString expiresAt() const;
    bool has(const QString &feature) const;

    Ending ending(Steady::time_point now);
    QString status(Steady::time_point now);
    const QList<Review> &reviews() const { return m_reviews; }
    /// Somebody gives it another status.
    void review(const QString &user, const QString &status, const QString &comment, Steady::time_point now);
    bool isFetched(Steady::time_point now);
    /// Unfinished: handed out again to whoever creates one with the same vendor_data.
    bool isUnfinished(Steady::time_point now);
    /// The client asked again for the same session: callback and metadata are overwritten.
    void takeOver(const Asked &asked);

private:
    WalletRequest shown() const override;
    QList<Scenario> plays() const override;
    QString ownStatus(Steady::time_point now);

    Asked m_asked;
    int m_number;
    QString m_token;
    QList<Review> m_reviews;
};

} // namespace kiosk::sim
