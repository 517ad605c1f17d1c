#include "ui/pages/pickpage.h"

#include "ui/pages/startplan.h"
#include "ui/pages/typesearch.h"
#include "ui/style/focusring.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dayfoot.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typecard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int numbered = 9;
/// So many cards are all large on a screen that stands upright: there is room, and fingers like it.
constexpr int mostLargeUpright = 12;
constexpr int leastCardWidth = 300;
constexpr int leastCardWidthUpright = 400;
constexpr int mostColumns = 3;
constexpr int searchWidth = 340;

bool isPlain(const QKeyEvent &event) {
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

PickPage::PickPage(QWidget *parent)
    : Page(QStringLiteral("startPage"), parent), m_body(new QVBoxLayout), m_title(new TextLabel(TextRole::Title, this)),
      m_search(new SearchField(this)), m_notice(new Banner(this)), m_pane(new ScrollPane(this)),
      m_empty(new IconCard(m_pane)), m_showAll(new ActionButton({}, ActionButton::Role::Secondary, m_empty)),
      m_foot(new DayFoot(this)) {
    m_title->setWrapping(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_notice->setObjectName(QStringLiteral("startNotice"));
    m_notice->hide();
    m_pane->setObjectName(QStringLiteral("types"));
    m_empty->setObjectName(QStringLiteral("nothingFound"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_empty->column()->insertWidget(m_empty->column()->count() - 1, m_showAll, 0, Qt::AlignHCenter);
    connect(m_showAll, &ActionButton::clicked, this, &PickPage::goBack);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    QVBoxLayout *column = m_pane->column();
    column->addWidget(m_empty);
    column->addStretch();
    auto *notice = new QHBoxLayout;
    notice->addWidget(m_notice);
    m_body->addLayout(head);
    m_body->addLayout(notice);
    m_body->addWidget(m_pane, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_body, 1);
    page->addWidget(m_foot);

    connect(m_notice, &Banner::actionTriggered, this, &PickPage::noticeActed);
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // One match is meant; of several the first gets the keyboard.
        const QList<TypeCard *> cards = shownCards();
        if (cards.size() == 1) {
            cards.constFirst()->click();
        } else if (!cards.isEmpty()) {
            cards.constFirst()->setFocus(Qt::TabFocusReason);
        }
    });
    connect(&Theme::current(), &Theme::changed, this, [this] { arrange(); });
    retranslate();
    arrange();
}

void PickPage::retranslate() {
    m_title->setWords(tr("What would you like to check?"));
    m_search->setPlaceholderText(tr("Search or press a number"));
    m_search->setAccessibleName(tr("Search"));
    m_pane->setAccessibleName(tr("What can be checked"));
    nameSections();
    m_showAll->setText(tr("Show everything"));
    m_foot->retranslate();
    filter();
}

void PickPage::setOffers(const QList<Offer> &offers) {
    const auto sameType = [](const Offer &a, const Offer &b) {
        return a.type.id == b.type.id;
    };
    const bool onlyWords = std::equal(offers.cbegin(), offers.cend(), m_offers.cbegin(), m_offers.cend(), sameType);
    m_offers = offers;
    // The cards stay where only their words change, and the keyboard stays on its card.
    if (!onlyWords) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (qsizetype i = 0; i < offers.size(); ++i) {
            addCard(i);
        }
    }
    m_groups.clear();
    bool hasOthers = false;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const Offer &offer = offers.at(i);
        TypeCard *card = m_cards.at(i);
        card->setTitle(offer.type.label);
        card->setSubLine(offer.type.description);
        card->setService(offer.service);
        card->setPinned(offer.isPinned);
        card->setIconName(hasIcon(offer.type.icon) ? offer.type.icon : QStringLiteral("id-card"));
        hasOthers = hasOthers || offer.type.group.isEmpty();
        if (!offer.type.group.isEmpty() && !m_groups.contains(offer.type.group)) {
            m_groups.append(offer.type.group);
        }
    }
    if (hasOthers) {
        m_groups.append(QString());
    }
    addSections();
    showTroubles();
    filter();
}

void PickPage::setTroubles(const Troubles &troubles) {
    if (troubles != m_troubles) {
        m_troubles = troubles;
        showTroubles();
    }
}

void PickPage::showTroubles() {
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const auto trouble = m_troubles.constFind(m_offers.at(i).type.service);
        if (trouble == m_troubles.cend()) {
            m_cards.at(i)->setTrouble({});
        } else {
            m_cards.at(i)->setTrouble(trouble->first, trouble->second);
        }
    }
}

void PickPage::setFavourites(const QStringList &ids) {
    const QList<TypeCard *> shown = shownCards();
    // The keyboard waits on what is first, whichever that is; whoever pins a card stays on it.
    const bool isOnFirst = !m_isPinning && !shown.isEmpty() && shown.constFirst()->hasFocus();
    m_favourites = ids;
    nameSections();
    arrange();
    if (isOnFirst) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

/// As many as there are groups, and the one for what is large.
void PickPage::addSections() {
    const qsizetype wanted = m_groups.size() + 1;
    for (qsizetype i = m_sections.size(); i < wanted; ++i) {
        const Section section{new TextLabel(TextRole::Heading, m_pane->widget()), new QGridLayout};
        section.heading->setObjectName(QStringLiteral("typesHeading-%1").arg(i));
        section.heading->setInk(Ink::Secondary);
        section.heading->setWrapping(true);
        m_pane->column()->insertWidget(static_cast<int>(2 * i), section.heading);
        m_pane->column()->insertLayout(static_cast<int>(2 * i + 1), section.grid);
        m_sections.append(section);
    }
    while (m_sections.size() > wanted) {
        const Section last = m_sections.takeLast();
        while (const std::unique_ptr<QLayoutItem> item{last.grid->takeAt(0)}) {
            Q_ASSERT(item->widget()); // the cards find another place
        }
        delete last.heading;
        delete last.grid;
    }
    nameSections();
}

void PickPage::nameSections() {
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        TextLabel *heading = m_sections.at(i).heading;
        const QString group = i > 0 ? m_groups.value(i - 1) : QString();
        if (i == 0) {
            heading->setWords(m_favourites.isEmpty() || StartPlan::hasFew(m_offers.size()) ? QString()
                                                                                           : tr("Most used"));
        } else if (!group.isEmpty()) {
            heading->setForeignText(group);
        } else if (m_groups.size() > 1) {
            heading->setWords(tr("Other checks"));
        } else {
            heading->setWords(m_favourites.isEmpty() ? tr("More checks") : tr("All checks"));
        }
    }
}

void PickPage::setNotice(const QString &words, const QString &action) {
    m_notice->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        m_notice->say(Tone::Calm, QStringLiteral("lock"), words);
        m_notice->setAction(action);
    }
}

void PickPage::addCard(qsizetype place) {
    auto *card = new TypeCard(m_pane->widget());
    card->setObjectName(QStringLiteral("type-") + m_offers.at(place).type.id);
    card->installEventFilter(this);
    connect(card, &TypeCard::clicked, this, [this, place] {
        Q_EMIT
        chosen(m_offers.at(place).type);
    });
    connect(card, &TypeCard::heldDown, this, [this, place] {
        const QScopedValueRollback<bool> pinning(m_isPinning, true);
        Q_EMIT
        pinRequested(m_offers.at(place).type);
    });
    m_cards.append(card);
}

void PickPage::draw(const Phase & /*phase*/) {
    m_pane->ensureVisible(0, 0);
}

void PickPage::leave() {
    m_search->clear();
}

QWidget *PickPage::firstFocus() {
    const QList<TypeCard *> cards = shownCards();
    return cards.isEmpty() ? static_cast<QWidget *>(m_search) : cards.constFirst();
}

void PickPage::goBack() {
    m_search->clear();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

QList<TypeCard *> PickPage::shownCards() const {
    QList<TypeCard *> shown;
    std::copy_if(m_read.cbegin(), m_read.cend(), std::back_inserter(shown),
                 [](const TypeCard *card) { return !card->isHidden(); });
    return shown;
}

void PickPage::filter() {
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(isFoundBy(m_search->text(), m_offers.at(i).type, m_offers.at(i).service));
    }
    const bool none =
        std::all_of(m_cards.cbegin(), m_cards.cend(), [](const TypeCard *card) { return card->isHidden(); });
    m_empty->setVisible(none);
    m_showAll->setVisible(!m_offers.isEmpty());
    if (none) {
        m_empty->say(QStringLiteral("search"),
                     m_offers.isEmpty() ? tr("There is nothing to check yet") : tr("Nothing here has that name"),
                     m_offers.isEmpty() ? tr("The settings of this kiosk name no credential.")
                                        : tr("Clear the search to see everything again."));
    }
    arrange();
}

bool PickPage::isUpright() const {
    return height() > width();
}

int PickPage::columns() const {
    const int room = width() - 2 * Theme::current().metrics().pageMargin;
    const int least = isUpright() ? leastCardWidthUpright : leastCardWidth;
    return qBound(1, static_cast<int>(room / (least * Theme::current().textScale())), mostColumns);
}

void PickPage::arrange() {
    adoptMetrics();
    placeCards();
    orderKeys();
}

void PickPage::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    // The scrolled pane reaches into the margin, so that the ring around a card at its edge is not cut off.
    constexpr int ring = FocusRing::reach;
    m_body->setContentsMargins(m.pageMargin - ring, m.pageMargin - 4, m.pageMargin - ring, 0);
    m_body->setSpacing(m.gap);
    m_body->itemAt(0)->layout()->setContentsMargins(ring, 0, ring, 0);
    m_body->itemAt(1)->layout()->setContentsMargins(ring, 0, ring, 0);
    m_pane->column()->setContentsMargins(ring, ring, ring, m.gap);
    m_pane->column()->setSpacing(m.gap);
    m_search->setFixedWidth(qMin(searchWidth, width() * 2 / 5));
}

void PickPage::placeCards() {
    const int count = columns();
    for (const Section &section : std::as_const(m_sections)) {
        section.grid->setSpacing(Theme::current().metrics().gap);
        while (const std::unique_ptr<QLayoutItem> item{section.grid->takeAt(0)}) {
            Q_ASSERT(item->widget()); // the cards stay, only their place goes
        }
        for (int column = 0; column < mostColumns; ++column) {
            section.grid->setColumnStretch(column, column < count ? 1 : 0);
        }
    }
    const bool allLarge = isUpright() && m_cards.size() <= mostLargeUpright;
    QList<StartPlan::Place> places;
    for (const Offer &offer : std::as_const(m_offers)) {
        places.append({offer.type.id, offer.type.group, offer.isPinned});
    }
    const QList<QList<qsizetype>> sections = StartPlan{places, m_groups, m_favourites, count}.sections();
    m_read.clear();
    bool hasFirst = false;
    for (qsizetype i = 0; i < qMin(sections.size(), m_sections.size()); ++i) { // none before there are offers
        int shown = 0;
        for (const qsizetype place : sections.at(i)) {
            TypeCard *card = m_cards.at(place);
            m_read.append(card);
            card->setNumber(m_read.size() <= numbered ? static_cast<int>(m_read.size()) : 0);
            card->setBig(i == 0 || allLarge);
            if (!card->isHidden()) {
                m_sections.at(i).grid->addWidget(card, shown / count, shown % count);
                ++shown;
            }
        }
        // Columns without a card give their gap away: cards of other sections would not stand below these.
        const int gaps = qMax(0, count - shown) * Theme::current().metrics().gap;
        m_sections.at(i).grid->setContentsMargins(isRightToLeft() ? gaps : 0, 0, isRightToLeft() ? 0 : gaps, 0);
        TextLabel *heading = m_sections.at(i).heading;
        const bool needsWords = i == 0 || hasFirst || m_groups.size() > 1;
        heading->setVisible(shown > 0 && needsWords && !heading->text().isEmpty());
        hasFirst = hasFirst || shown > 0;
    }
}

/// The keyboard goes the way that eyes go.
void PickPage::orderKeys() {
    QWidget *before = m_pane;
    for (TypeCard *card : std::as_const(m_read)) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_showAll);
    setTabOrder(m_showAll, m_foot->review());
}

void PickPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

bool PickPage::pickByNumber(const QKeyEvent &event) {
    const int number = event.key() - Qt::Key_0;
    if (!isPlain(event) || event.isAutoRepeat() || number < 1 || number > qMin<qsizetype>(numbered, m_read.size()) ||
        m_read.at(number - 1)->isHidden()) {
        return false;
    }
    m_read.at(number - 1)->click();
    return true;
}

void PickPage::keyPressEvent(QKeyEvent *event) {
    if (pickByNumber(*event)) {
        return;
    }
    if (isPlain(*event) && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->insert(event->text());
        return;
    }
    Page::keyPressEvent(event);
}

bool PickPage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        if (m_search->text().isEmpty() && pickByNumber(*key)) {
            return true;
        }
        if (key->key() == Qt::Key_Down && !shownCards().isEmpty()) {
            shownCards().constFirst()->setFocus(Qt::TabFocusReason);
            return true;
        }
    } else if (const auto *card = qobject_cast<TypeCard *>(watched)) {
        if (TypeCard *next = neighbourOf(card, key->key(), shownCards())) {
            next->setFocus(Qt::TabFocusReason);
            m_pane->ensureWidgetVisible(next);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace kiosk::ui
