#pragma once

#include "ui/pages/page.h"

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

/// The start: which credential is to be checked? The first three types of the configuration are large, all are found by
/// typing a part of their name, and the first nine by their number.
class PickPage : public Page {
    Q_OBJECT

public:
    struct Offer {
        CredentialType type;
        QString service; ///< what people call the service that checks it
    };

    explicit PickPage(QWidget *parent = nullptr);

    /// What can be picked; called again when the language has changed.
    void setOffers(const QList<Offer> &offers);
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
    /// Somebody wants what helps.
    void noticeActed();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCard(qsizetype place);
    void filter();
    void arrange();
    bool isUpright() const;
    int columns() const;
    bool pickByNumber(const QKeyEvent &event);
    TypeCard *neighbour(const TypeCard *card, int key) const;
    QList<TypeCard *> shownCards() const;

    QList<Offer> m_offers;
    QList<TypeCard *> m_cards;
    QBoxLayout *m_body;
    TextLabel *m_title;
    QLineEdit *m_search;
    Banner *m_notice;
    ScrollPane *m_pane;
    QGridLayout *m_large;
    TextLabel *m_moreHeading;
    QGridLayout *m_small;
    IconCard *m_empty;
    ActionButton *m_showAll;
    DayFoot *m_foot;
};

} // namespace kiosk::ui
