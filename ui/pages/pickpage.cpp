#include "ui/pages/pickpage.h"

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
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr int largeCards = 3;
constexpr int numbered = 9;
/// So many cards are all large on a screen that stands upright: there is room, and fingers like it.
constexpr int mostLargeUpright = 12;
constexpr int leastCardWidth = 300;
constexpr int leastCardWidthUpright = 400;
constexpr int mostColumns = 3;
constexpr int searchWidth = 340;

/// "Führerschein" is found by "fuhrer" too.
QString searchable(const QString &text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain.toCaseFolded();
}

bool matches(const PickPage::Offer &offer, const QString &wanted) {
    const QString text = searchable(offer.type.label + u' ' + offer.type.description + u' ' + offer.service);
    const QStringList words = searchable(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool isPlain(const QKeyEvent &event) {
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

PickPage::PickPage(QWidget *parent)
    : Page(QStringLiteral("startPage"), parent), m_body(new QVBoxLayout), m_title(new TextLabel(TextRole::Title, this)),
      m_search(new SearchField(this)), m_notice(new Banner(this)), m_pane(new ScrollPane(this)),
      m_large(new QGridLayout), m_moreHeading(new TextLabel(TextRole::Heading, m_pane)), m_small(new QGridLayout),
      m_empty(new IconCard(m_pane)), m_showAll(new ActionButton({}, ActionButton::Role::Secondary, m_empty)),
      m_foot(new DayFoot(this)) {
    m_title->setWrapping(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_notice->setObjectName(QStringLiteral("startNotice"));
    m_notice->hide();
    m_pane->setObjectName(QStringLiteral("types"));
    m_moreHeading->setInk(Ink::Secondary);
    m_empty->setObjectName(QStringLiteral("nothingFound"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_empty->column()->insertWidget(m_empty->column()->count() - 1, m_showAll, 0, Qt::AlignHCenter);
    connect(m_showAll, &ActionButton::clicked, this, &PickPage::goBack);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    QVBoxLayout *column = m_pane->column();
    column->addLayout(m_large);
    column->addWidget(m_moreHeading);
    column->addLayout(m_small);
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
    m_moreHeading->setWords(tr("More checks"));
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
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const Offer &offer = offers.at(i);
        TypeCard *card = m_cards.at(i);
        card->setTitle(offer.type.label);
        card->setSubLine(offer.type.description);
        card->setService(offer.service);
        card->setIconName(hasIcon(offer.type.icon) ? offer.type.icon : QStringLiteral("id-card"));
    }
    filter();
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
    card->setNumber(place < numbered ? static_cast<int>(place) + 1 : 0);
    card->installEventFilter(this);
    connect(card, &TypeCard::clicked, this, [this, place] {
        Q_EMIT
        chosen(m_offers.at(place).type);
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
    std::copy_if(m_cards.cbegin(), m_cards.cend(), std::back_inserter(shown),
                 [](const TypeCard *card) { return !card->isHidden(); });
    return shown;
}

void PickPage::filter() {
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(matches(m_offers.at(i), m_search->text()));
    }
    const bool none = shownCards().isEmpty();
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

    const int count = columns();
    for (QGridLayout *grid : {m_large, m_small}) {
        grid->setSpacing(m.gap);
        while (const std::unique_ptr<QLayoutItem> item{grid->takeAt(0)}) {
            Q_ASSERT(item->widget()); // the cards stay, only their place goes
        }
        for (int column = 0; column < mostColumns; ++column) {
            grid->setColumnStretch(column, column < count ? 1 : 0);
        }
    }
    // As many large cards as fill their row.
    const bool allLarge = isUpright() && m_cards.size() <= mostLargeUpright;
    const qsizetype large = allLarge ? m_cards.size() : count == 2 ? 2 : largeCards;
    int inLarge = 0;
    int inSmall = 0;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        TypeCard *card = m_cards.at(i);
        if (card->isHidden()) {
            continue;
        }
        card->setBig(i < large);
        int &place = i < large ? inLarge : inSmall;
        (i < large ? m_large : m_small)->addWidget(card, place / count, place % count);
        ++place;
    }
    m_moreHeading->setVisible(inLarge > 0 && inSmall > 0);
}

void PickPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

bool PickPage::pickByNumber(const QKeyEvent &event) {
    const int number = event.key() - Qt::Key_0;
    if (!isPlain(event) || event.isAutoRepeat() || number < 1 || number > qMin<qsizetype>(numbered, m_cards.size())) {
        return false;
    }
    m_cards.at(number - 1)->click();
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
        if (TypeCard *next = neighbour(card, key->key())) {
            next->setFocus(Qt::TabFocusReason);
            m_pane->ensureWidgetVisible(next);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// The card that lies next in the arrow's direction.
TypeCard *PickPage::neighbour(const TypeCard *card, int key) const {
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool forwards = key == Qt::Key_Down || key == Qt::Key_Right;
    if (!upright && key != Qt::Key_Left && key != Qt::Key_Right) {
        return nullptr;
    }
    TypeCard *best = nullptr;
    int least = 0;
    for (TypeCard *other : shownCards()) {
        const QPoint way = other->geometry().center() - card->geometry().center();
        const int along = (upright ? way.y() : way.x()) * (forwards ? 1 : -1);
        const int across = qAbs(upright ? way.x() : way.y());
        if (along <= 0 || (!upright && across > card->height() / 2)) {
            continue;
        }
        const int distance = along + 2 * across;
        if (!best || distance < least) {
            best = other;
            least = distance;
        }
    }
    return best;
}

} // namespace kiosk::ui
