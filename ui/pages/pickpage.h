#pragma once

#include "ui/pages/page.h"
#include "ui/style/tokens.h"

#include <QHash>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace kiosk::ui {

class ActionButton;
class Banner;
class DayFoot;
class IconCard;
class ScrollPane;
class TextLabel;
class TypeCard;

/// The start: which credential is to be checked? What is pinned or used most is large and first, the rest stands in its
/// groups; all are found by typing a part of what they are called, and the first nine by their number.
class PickPage : public Page {
    Q_OBJECT

public:
    struct Offer {
        CredentialType type;
        QString service; ///< what people call the service that checks it
        bool isPinned = false;
    };

    explicit PickPage(QWidget *parent = nullptr);

    /// What can be picked; called again when the language has changed.
    void setOffers(const QList<Offer> &offers);
    /// Services that are not ready, by their ids: how that is drawn, and what is said of it.
    using Troubles = QHash<QString, std::pair<Tone, QString>>;
    void setTroubles(const Troubles &troubles);
    /// Ids of what stands first, the pinned ones before the others; as many as have room are shown there.
    void setFavourites(const QStringList &ids);
    /// What stands in the way of checks at the moment, and what helps; empty takes it away.
    void setNotice(const QString &words, const QString &action = {});
    /// Today's outcomes and the way to the review.
    DayFoot *foot() { return m_foot; }

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void chosen(const kiosk::CredentialType &type);
    /// Somebody holds a card down: it is to be pinned, or no longer.
    void pinRequested(const kiosk::CredentialType &type);
    /// Somebody wants what helps.
    void noticeActed();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Cards below a heading; the first section is for the large ones.
    struct Section {
        TextLabel *heading;
        QGridLayout *grid;
    };
    void addCard(qsizetype place);
    void addSections();
    void showTroubles();
    void nameSections();
    void filter();
    void arrange();
    void adoptMetrics();
    void placeCards();
    void orderKeys();
    bool isUpright() const;
    int columns() const;
    bool pickByNumber(const QKeyEvent &event);
    QList<TypeCard *> shownCards() const;

    QList<Offer> m_offers;
    QStringList m_favourites;
    bool m_isPinning = false;
    Troubles m_troubles;
    QStringList m_groups;      ///< as they are called, "" for what has none
    QList<TypeCard *> m_cards; ///< in the order of the offers
    QList<TypeCard *> m_read;  ///< in the order in which they stand on the page
    QList<Section> m_sections;
    QBoxLayout *m_body;
    TextLabel *m_title;
    QLineEdit *m_search;
    Banner *m_notice;
    ScrollPane *m_pane;
    IconCard *m_empty;
    ActionButton *m_showAll;
    DayFoot *m_foot;
};

} // namespace kiosk::ui
