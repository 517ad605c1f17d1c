#pragma once

#include "app/simulator/simulatedservice.h"

namespace kiosk::sim {

/// The pages of the simulator for people: self-contained, phone first, no script. Whatever comes from a request is
/// escaped, and the Content-Security-Policy lets nothing run.
class WalletPage {
public:
    /// `stripe` stands in the demo's stripe on every page.
    explicit WalletPage(const QString &stripe);

    /// A service as the page names and colours it.
    struct Dress {
        QString name;  ///< "PingOne Verify"
        QString style; ///< class of the style sheet: its mount
    };

    /// Who asks for what through which service, with Share and Decline and what else can be played; the end instead
    /// where it is answered or over.
    Reply request(const WalletRequest &request, const Dress &dress) const;
    /// The service did not take the answer although nothing had been answered before.
    Reply notTaken() const;
    /// No service knows this link.
    Reply unknown() const;
    Reply wrongMethod(const QByteArray &allowed) const;

    struct Service {
        QString name;
        QString address;
        QList<std::pair<QString, QString>> credentials;
        QStringList examples;
    };
    Reply index(const QList<Service> &services) const;

private:
    enum class Tone { Ok, Calm, Warn };
    Reply page(int status, const QString &title, const QString &content, const QString &style = {}) const;
    Reply end(int status, const QString &name, Tone tone, const QString &word, const QString &sentence) const;

    QString m_stripe;
    QString m_style;
    QByteArray m_policy;
};

} // namespace kiosk::sim
