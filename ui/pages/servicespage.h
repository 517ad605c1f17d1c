#pragma once

#include "ui/pages/page.h"
#include "ui/text/healthtext.h"

class QGridLayout;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class ScrollPane;
class ServiceCard;
class TextLabel;

/// How fresh everything is that a check stands on: every service with its answers, token, clock and certificate, and
/// the lists of trusted issuers. Holds nothing secret and nothing of persons.
class ServicesPage : public Page {
    Q_OBJECT

public:
    /// A signed list of issuers, and when it says that it was made.
    struct TrustList {
        QString name;
        QDateTime issuedAt; ///< invalid where it does not say
    };

    explicit ServicesPage(QWidget *parent = nullptr);

    void setServices(const QList<NamedHealth> &services, const QList<TrustList> &lists, const QDateTime &now);
    /// While the services are being asked nobody can ask again.
    void setAsking(bool isAsking);

    void draw(const Phase &phase) override;
    void leave() override {}
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void askRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showServices();
    void arrange();

    QList<NamedHealth> m_services;
    QList<TrustList> m_lists;
    QDateTime m_now;
    TextLabel *m_title;
    TextLabel *m_sub;
    ScrollPane *m_pane;
    QGridLayout *m_grid;
    QList<ServiceCard *> m_cards; ///< the last is for the lists
    ActionBar *m_actions;
    ActionButton *m_back;
    ActionButton *m_ask;
};

} // namespace kiosk::ui
