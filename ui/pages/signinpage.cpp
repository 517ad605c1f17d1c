#include "ui/pages/signinpage.h"

#include "app/records/operatorname.h"
#include "ui/style/accessibles.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/text/durationtext.h"
#include "ui/text/failuretext.h"
#include "ui/text/operatortext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/pinpad.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typecard.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestPin = 200;
constexpr int leastTileWidth = 260;
constexpr int mostColumns = 3;
constexpr int mostPinWidth = 460;

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : Page(QStringLiteral("signInPage"), parent), m_title(new TextLabel(TextRole::Title, this)),
      m_steps(new QStackedWidget(this)) {
    m_title->setObjectName(QStringLiteral("signInTitle"));
    m_title->setWrapping(true);
    m_steps->addWidget(makeNames());
    m_steps->addWidget(makePin());
    m_actions = new ActionBar(this); // last, as the keyboard comes to it
    m_back = m_actions->addLeft({}, QStringLiteral("back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_signIn = m_actions->addRight({}, {}, ActionButton::Role::Primary);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    auto *body = new QVBoxLayout;
    body->addWidget(m_title);
    body->addWidget(m_steps, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    connect(m_back, &ActionButton::clicked, this, &SignInPage::goBack);
    connect(m_signIn, &ActionButton::clicked, this, &SignInPage::submit);
    connect(&Theme::current(), &Theme::changed, this, &SignInPage::arrange);
    retranslate();
    showStep();
    arrange();
}

QWidget *SignInPage::makeNames() {
    auto *names = new QWidget(m_steps);
    m_typedName = new QLineEdit(names);
    m_typedName->setObjectName(QStringLiteral("operatorName"));
    m_typedName->setMaxLength(records::LongestOperatorName);
    m_typedName->setContextMenuPolicy(Qt::NoContextMenu);
    m_noNames = new TextLabel(TextRole::Body, names);
    m_noNames->setInk(Ink::Bad);
    m_noNames->setWrapping(true);
    m_pane = new ScrollPane(names);
    m_pane->setObjectName(QStringLiteral("operators"));
    m_grid = new QGridLayout;
    m_pane->column()->addLayout(m_grid);
    m_pane->column()->addStretch();
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_typedName);
    column->addWidget(m_noNames);
    column->addWidget(m_pane, 1);
    connect(m_typedName, &QLineEdit::textChanged, this, &SignInPage::filter);
    connect(m_typedName, &QLineEdit::returnPressed, this, &SignInPage::chooseTyped);
    return names;
}

QWidget *SignInPage::makePin() {
    auto *step = new QWidget(m_steps);
    m_pinLabel = new TextLabel(TextRole::Body, step);
    m_pinLabel->setInk(Ink::Secondary);
    m_pinLabel->setWrapping(true);
    m_pin = new QLineEdit(step);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_pin->setContextMenuPolicy(Qt::NoContextMenu);
    m_pin->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    m_trouble = new TextLabel(TextRole::Body, step);
    m_trouble->setObjectName(QStringLiteral("signInTrouble"));
    m_trouble->setInk(Ink::Bad);
    m_trouble->setWrapping(true);
    setAccessibleRole(m_trouble, QAccessible::AlertMessage);
    auto *words = new QVBoxLayout;
    words->addWidget(m_pinLabel);
    words->addWidget(m_pin);
    words->addWidget(m_trouble);
    words->addStretch();
    m_pad = new PinPad(m_pin, step);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_pad, 0, Qt::AlignTop);
    row->addStretch(1);
    m_pin->setMaximumWidth(mostPinWidth);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_pin, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty()) {
            say({});
        }
    });
    return step;
}

void SignInPage::ask(const QList<records::Operator> &operators) {
    wipePin();
    m_name.clear();
    m_isWaiting = false;
    m_isAsking = false;
    m_typedName->clear();
    m_noNames->hide();
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_operators.clear();
    for (const records::Operator &each : operators) {
        if (!each.isDisabled) {
            m_operators.append(each);
            addTile(each);
        }
    }
    filter();
    showStep();
}

void SignInPage::addTile(const records::Operator &who) {
    auto *tile = new TypeCard(m_pane->widget());
    tile->setObjectName(QStringLiteral("operator-") + who.name);
    tile->setTitle(who.name);
    tile->setSubLine(roleName(who.role));
    tile->setIconName(QStringLiteral("person"));
    connect(tile, &TypeCard::clicked, this, [this, name = who.name] { choose(name); });
    setTabOrder(m_tiles.isEmpty() ? static_cast<QWidget *>(m_typedName) : m_tiles.constLast(), tile);
    m_tiles.append(tile);
}

void SignInPage::choose(const QString &name) {
    m_name = name;
    m_isWaiting = false;
    say({});
    showStep();
    m_pin->setFocus(Qt::OtherFocusReason);
    Q_EMIT
    nameChosen(name);
}

/// One match is meant; else the name as it was typed, whoever that may be.
void SignInPage::chooseTyped() {
    const QString typed = m_typedName->text().simplified();
    QStringList shown;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (!m_tiles.at(i)->isHidden()) {
            shown.append(m_operators.at(i).name);
        }
    }
    if (!typed.isEmpty()) {
        choose(shown.size() == 1 ? shown.constFirst() : typed);
    }
}

void SignInPage::filter() {
    const QString wanted = m_typedName->text().simplified();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setVisible(m_operators.at(i).name.contains(wanted, Qt::CaseInsensitive));
    }
    arrange();
}

void SignInPage::submit() {
    if (!asksForPin() || m_isWaiting || m_isAsking || m_pin->text().isEmpty()) {
        return;
    }
    m_isAsking = true;
    const Secret pin(m_pin->text().toUtf8());
    wipePin();
    Q_EMIT
    pinGiven(m_name, pin);
}

void SignInPage::refuse() {
    m_isAsking = false;
    say(tr("Name and PIN do not belong together. Please try again."));
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SignInPage::fail(const Failure &failure) {
    m_isAsking = false;
    if (asksForPin()) {
        say(textOf(failure).title);
    } else {
        m_noNames->setWords(textOf(failure).title);
        m_noNames->show();
    }
}

void SignInPage::say(const QString &trouble) {
    if (m_trouble->text() == trouble) {
        return;
    }
    m_trouble->setWords(trouble);
    setSpokenName(m_trouble, trouble);
    m_pin->setAccessibleDescription(trouble);
}

void SignInPage::draw(const Phase & /*phase*/) {}

void SignInPage::showTimes(const PageTimes &times) {
    if (!asksForPin()) {
        return;
    }
    const bool wasWaiting = std::exchange(m_isWaiting, times.left.has_value());
    if (m_isWaiting) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*times.left);
        say(tr("Too many attempts. Please wait for %1.", "a length of time").arg(durationText(seconds)));
    } else if (wasWaiting) {
        say(tr("You can try again now."));
    }
    m_pad->setEnabled(!m_isWaiting);
    m_pin->setReadOnly(m_isWaiting);
    m_signIn->setEnabled(!m_isWaiting);
}

void SignInPage::wipePin() {
    QString typed = m_pin->text();
    m_pin->clear();
    wipe(typed);
}

void SignInPage::leave() {
    ask({});
}

QWidget *SignInPage::firstFocus() {
    if (asksForPin()) {
        return m_pin;
    }
    return m_tiles.isEmpty() || m_tiles.constFirst()->isHidden() ? static_cast<QWidget *>(m_typedName)
                                                                 : m_tiles.constFirst();
}

void SignInPage::goBack() {
    if (!asksForPin()) {
        Q_EMIT
        cancelRequested();
        return;
    }
    wipePin();
    m_name.clear();
    m_isWaiting = false;
    m_isAsking = false;
    m_typedName->clear();
    showStep();
    firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT
    nameLeft();
}

void SignInPage::showStep() {
    m_steps->setCurrentIndex(asksForPin() ? 1 : 0);
    m_signIn->setVisible(asksForPin());
    m_pad->setEnabled(!m_isWaiting);
    m_pin->setReadOnly(m_isWaiting);
    m_signIn->setEnabled(!m_isWaiting);
    if (asksForPin()) {
        m_title->setForeignText(m_name, records::LongestOperatorName);
    } else {
        m_title->setWords(tr("Who is signing in?"));
    }
}

void SignInPage::retranslate() {
    m_back->setText(tr("Back"));
    m_signIn->setText(tr("Sign in"));
    m_typedName->setPlaceholderText(tr("Type your name"));
    m_typedName->setAccessibleName(tr("Your name"));
    m_pane->setAccessibleName(tr("Who may sign in here"));
    m_pinLabel->setWords(tr("PIN or password"));
    m_pin->setAccessibleName(tr("PIN or password"));
    m_pad->retranslate();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setSubLine(roleName(m_operators.at(i).role));
    }
    say({});
    showStep();
}

void SignInPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    QLayout *body = layout()->itemAt(0)->layout();
    body->setContentsMargins(m.pageMargin - ring, m.pageMargin - 4, m.pageMargin - ring, 0);
    body->setSpacing(m.gap);
    m_title->setContentsMargins(ring, 0, ring, 0);
    for (int step = 0; step < m_steps->count(); ++step) {
        QLayout *inner = m_steps->widget(step)->layout();
        inner->setContentsMargins(ring, ring, ring, ring);
        inner->setSpacing(m.wideGap);
    }
    m_pane->column()->setContentsMargins(0, ring, 0, m.gap);
    m_grid->setSpacing(m.gap);
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        Q_ASSERT(item->widget()); // the tiles stay, only their place goes
    }
    const int room = width() - 2 * m.pageMargin;
    const int count = qBound(1, static_cast<int>(room / (leastTileWidth * Theme::current().textScale())), mostColumns);
    int place = 0;
    for (TypeCard *tile : std::as_const(m_tiles)) {
        if (!tile->isHidden()) {
            m_grid->addWidget(tile, place / count, place % count);
            ++place;
        }
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < count ? 1 : 0);
    }
}

void SignInPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
