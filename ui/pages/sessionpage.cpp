#include "ui/pages/sessionpage.h"

#include "app/base/overload.h"
#include "app/base/qrmatrix.h"
#include "app/session/sessionstatus.h"
#include "ui/pages/checkgroups.h"
#include "ui/style/accessibles.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/livechecks.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 80;
constexpr int longestCode = 40;
/// So many failed polls in a row are worth a word; one alone is nothing.
constexpr int troublesShown = 2;
constexpr QSize largestCode{1600, 1600};
constexpr int leastSideWidth = 320;

} // namespace

/// What the page shows of a phase, whatever the phase is called.
struct SessionPage::Scene {
    const CredentialType *type = nullptr;
    const Invitation *invitation = nullptr; ///< only while the code is to be scanned
    int step = 0;
    int troubles = 0;
    const QList<Check> *checks = nullptr; ///< so far
    QString icon = {};                    ///< instead of the code
    QString title = {};
    QString words = {};
};

SessionPage::SessionPage(QWidget *parent)
    : Page(QStringLiteral("sessionPage"), parent), m_body(new QHBoxLayout), m_head(new QHBoxLayout),
      m_stepRow(new QHBoxLayout), m_stage(new QWidget(this)), m_stageStack(new QStackedLayout(m_stage)),
      m_qr(new QrView(m_stage)), m_picture(new IconCard(m_stage)), m_live(new LiveChecks(m_stage)),
      m_side(new ScrollPane(this)), m_title(new TextLabel(TextRole::Title, m_side)), m_request(new QWidget(m_side)),
      m_asked(new TextLabel(TextRole::Body, m_request)),
      m_more(new ActionButton({}, ActionButton::Role::Quiet, m_request)), m_countdown(new Countdown(m_side)),
      m_trouble(new Banner(m_side)), m_match(new QWidget(m_side)),
      m_matchCaption(new TextLabel(TextRole::Secondary, m_match)),
      m_matchCode(new TextLabel(TextRole::Verdict, m_match)), m_steps(new StepList(m_side)),
      m_link(new LinkRow(m_side)), m_visitor(new VisitorPanel(this)), m_panel(new QHBoxLayout),
      m_actions(new ActionBar(this)), m_cancel(m_actions->addLeft({}, {})), m_status(new Chip({}, {}, this)),
      m_newCode(m_actions->addRight({}, QStringLiteral("retry"))),
      m_openWallet(m_actions->addRight({}, QStringLiteral("phone"))) {
    m_stage->setObjectName(QStringLiteral("stage"));
    m_qr->setObjectName(QStringLiteral("qr"));
    m_picture->setObjectName(QStringLiteral("stagePicture"));
    m_side->setObjectName(QStringLiteral("sessionWords"));
    m_title->setObjectName(QStringLiteral("sessionTitle"));
    m_title->setWrapping(true);
    m_asked->setObjectName(QStringLiteral("asked"));
    m_asked->setWrapping(true);
    m_asked->setInk(Ink::Secondary);
    m_more->setObjectName(QStringLiteral("askedMore"));
    m_more->setSmall(true);
    m_countdown->setObjectName(QStringLiteral("countdown"));
    m_trouble->setObjectName(QStringLiteral("reconnecting"));
    m_match->setObjectName(QStringLiteral("match"));
    m_matchCode->setObjectName(QStringLiteral("matchCode"));
    m_matchCaption->setInk(Ink::Secondary);
    m_matchCaption->setWrapping(true);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_newCode->setObjectName(QStringLiteral("newCode"));
    m_openWallet->setObjectName(QStringLiteral("openWallet"));
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setStatement(true);
    m_actions->addLeft(m_status);

    m_stageStack->addWidget(m_qr);
    m_stageStack->addWidget(m_picture);
    m_stageStack->addWidget(m_live);
    auto *match = new QHBoxLayout(m_match);
    match->setContentsMargins(0, 0, 0, 0);
    match->addWidget(m_matchCaption, 1);
    match->addWidget(m_matchCode);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    auto *asked = new QHBoxLayout(m_request);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(8);
    asked->addWidget(m_asked, 1);
    asked->addWidget(m_more, 0, Qt::AlignTop);
    words->addWidget(m_request);
    words->addStretch();
    m_head->addLayout(words, 1);
    m_stepRow->addWidget(m_steps, 1);
    QVBoxLayout *side = m_side->column();
    side->addLayout(m_head);
    side->addWidget(m_trouble);
    side->addWidget(m_match);
    side->addLayout(m_stepRow);
    side->addWidget(m_link);
    side->addStretch(1);
    // The demo's panel stays in sight while the words above it scroll.
    m_panel->addWidget(m_visitor);
    auto *aside = new QVBoxLayout;
    aside->setSpacing(0);
    aside->addWidget(m_side, 1);
    aside->addLayout(m_panel);
    m_body->addWidget(m_stage, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_body->addLayout(aside, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_body, 1);
    page->addWidget(m_actions);

    connect(m_cancel, &ActionButton::clicked, this, &SessionPage::cancelRequested);
    connect(m_more, &ActionButton::clicked, this, [this] {
        m_saysAll = !m_saysAll;
        sayWhatIsAsked();
    });
    connect(m_newCode, &ActionButton::clicked, this, &SessionPage::againRequested);
    connect(m_openWallet, &ActionButton::clicked, this, [this] {
        Q_EMIT
        openWalletRequested(m_link->link());
    });
    // The room to scroll comes with the layout, after the link was unfolded.
    connect(m_side->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_link->unfoldedBy(m_link->width()) > 0) {
            m_side->ensureWidgetVisible(m_link, 0, FocusRing::reach);
        }
    });
    connect(&Theme::current(), &Theme::changed, this, &SessionPage::arrange);
    retranslate();
    leave();
    arrange();
}

void SessionPage::retranslate() {
    m_cancel->setText(tr("Cancel"));
    sayWhatIsAsked();
    m_newCode->setText(tr("New code"));
    m_newCode->setAccessibleDescription(tr("Shows a new code in place of this one"));
    m_openWallet->setText(tr("Open wallet on this device"));
    m_matchCaption->setWords(tr("The phone must show the same code"));
    m_side->setAccessibleName(tr("What happens now"));
    m_steps->setSteps({m_pushed
                           ? Step{tr("Look at your phone"), tr("It has a message; or scan the code")}
                           : Step{tr("Scan with your phone"), tr("Point its camera or your wallet app at the code")},
                       {tr("Confirm on your phone"), tr("You choose what you share")},
                       {tr("Look at the result"), tr("It appears here at once")}});
}

void SessionPage::setOffersWallet(bool offers) {
    m_offersWallet = offers;
    m_openWallet->setVisible(offers && !m_link->link().isEmpty());
}

void SessionPage::setPlaysVisitor(bool plays) {
    m_playsVisitor = plays;
    m_visitor->setVisible(plays);
}

void SessionPage::draw(const Phase &phase) {
    showStatus(phase);
    std::visit(Overload{
                   [this](const Requesting &p) {
                       show(Scene{.type = &p.type,
                                  .step = 0,
                                  .icon = QStringLiteral("clock"),
                                  .title = tr("Asking the service…"),
                                  .words = tr("The code appears here in a moment.")});
                   },
                   [this](const Inviting &p) {
                       show(Scene{.type = &p.type, .invitation = &p.invitation, .step = 0, .troubles = p.troubles});
                   },
                   [this](const Scanned &p) {
                       show(Scene{.type = &p.type,
                                  .step = 1,
                                  .troubles = p.troubles,
                                  .checks = &p.checks,
                                  .icon = QStringLiteral("phone"),
                                  .title = tr("Your phone has the request"),
                                  .words = tr("Please look at it and decide there.")});
                   },
                   [this](const Checking &p) {
                       show(Scene{.type = &p.type,
                                  .step = 2,
                                  .icon = QStringLiteral("shield"),
                                  .title = tr("Checking…"),
                                  .words = tr("The answer has arrived.")});
                   },
                   [](const auto &) {}, // other pages draw the rest
               },
               phase);
}

void SessionPage::showStatus(const Phase &phase) {
    const auto status = statusOf(phase);
    m_status->setVisible(status.has_value());
    if (!status) {
        return;
    }
    const StatusRow &row = rowOf(*status);
    m_newCode->setVisible(std::holds_alternative<Inviting>(phase) || std::holds_alternative<Scanned>(phase));
    m_status->setIconName(row.icon);
    m_status->setText(row.word.text());
    setSpokenName(m_status, row.word.text());
    m_status->setAccessibleDescription(row.next.text());
}

void SessionPage::show(const Scene &scene) {
    m_title->setForeignText(scene.type->label, longestLabel);
    m_type = *scene.type;
    sayWhatIsAsked();
    m_steps->setCurrent(scene.step);
    m_trouble->setVisible(scene.troubles >= troublesShown);
    if (scene.troubles >= troublesShown) {
        m_trouble->say(Tone::Warn, QStringLiteral("plug"), tr("Connection interrupted, trying again…"));
    }
    if (scene.invitation) {
        showInvitation(*scene.invitation);
        m_stageStack->setCurrentWidget(m_qr);
    } else {
        forgetInvitation();
        showPicture(scene);
    }
    m_visitor->setVisible(m_playsVisitor);
    arrange();
}

/// Everything that matters is in sight without scrolling; the details are one tap away.
void SessionPage::sayWhatIsAsked() {
    m_more->setText(m_saysAll ? tr("Less") : tr("More"));
    m_more->setAccessibleName(m_saysAll ? tr("Less about what is asked for and kept")
                                        : tr("More about what is asked for and kept"));
    if (m_type) {
        const QLocale locale = Languages::current().locale();
        m_asked->setForeignText(m_saysAll ? requestSentence(*m_type, locale) : requestInBrief(*m_type, locale));
    }
}

void SessionPage::showPicture(const Scene &scene) {
    if (scene.checks && !scene.checks->isEmpty()) {
        m_live->say(scene.title, scene.words, checksSoFar(*scene.checks));
        m_stageStack->setCurrentWidget(m_live);
    } else {
        m_live->clear();
        m_picture->say(scene.icon, scene.title, scene.words);
        m_stageStack->setCurrentWidget(m_picture);
    }
}

void SessionPage::showInvitation(const Invitation &invitation) {
    if (m_pushed != invitation.pushed) {
        m_pushed = invitation.pushed;
        retranslate();
    }
    const bool drawn = !m_qr->isEmpty() && m_link->link() == invitation.link && !invitation.link.isEmpty();
    if (!drawn) {
        m_qr->clear();
        if (const auto matrix = encodeQr(invitation.link)) {
            m_qr->setMatrix(*matrix);
        } else {
            m_qr->setImage(safePicture(invitation.qrPicture, largestCode));
        }
        m_qr->setLink(invitation.link);
        m_link->setLink(invitation.link);
    }
    m_link->setVisible(!invitation.link.isEmpty());
    m_openWallet->setVisible(m_offersWallet && !invitation.link.isEmpty());
    m_matchCode->setForeignText(invitation.matchCode, longestCode);
    m_match->setVisible(!invitation.matchCode.isEmpty());
}

void SessionPage::forgetInvitation() {
    m_qr->clear();
    m_link->clear();
    m_link->hide();
    m_openWallet->hide();
    m_matchCode->clear();
    m_match->hide();
}

void SessionPage::showTimes(const PageTimes &times) {
    m_countdown->setVisible(times.left.has_value());
    if (times.left) {
        m_countdown->setRemaining(*times.left, times.total.value_or(*times.left));
    }
}

void SessionPage::leave() {
    forgetInvitation();
    m_live->clear();
    m_title->clear();
    m_asked->clear();
    m_type.reset();
    m_saysAll = false;
    m_trouble->hide();
    m_countdown->hide();
    m_visitor->setState(std::nullopt);
    m_visitor->setVisible(m_playsVisitor);
}

QWidget *SessionPage::firstFocus() {
    return m_cancel;
}

/// The code gets all the height there is, as long as the words beside it (in portrait: below it) keep their room.
int SessionPage::stageSide() const {
    const QMargins margins = m_body->contentsMargins();
    const int wide = width() - margins.left() - margins.right();
    const int high = height() - m_actions->heightForWidth(width()) - margins.top() - margins.bottom();
    if (m_body->direction() == QBoxLayout::TopToBottom) {
        const int panel = m_visitor->isHidden() ? 0 : m_panel->sizeHint().height();
        // Whoever unfolds the link scrolls: the code must not become smaller under a camera.
        const int whole = m_link->isHidden() ? 0 : m_link->unfoldedBy(wide - 2 * FocusRing::reach);
        const int words = m_side->column()->heightForWidth(wide) - whole + panel;
        const int most = wide - 2 * FocusRing::reach; // the words' own width
        return qMax(m_stage->minimumSizeHint().width(), qMin(most, high - words - m_body->spacing()));
    }
    // The demo's panel needs room for its buttons as well.
    const bool narrow = m_playsVisitor && !Theme::current().metrics().subLines;
    const int words = narrow ? wide * 51 / 100 : qMax(leastSideWidth, wide * 2 / 5);
    return qMin(high, wide - m_body->spacing() - words);
}

void SessionPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    const bool portrait = height() > width();
    m_body->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The words reach into the margin on all sides, so that the ring around a control at their edge is not cut off.
    constexpr int ring = FocusRing::reach;
    m_body->setContentsMargins(portrait ? m.pageMargin - ring : m.pageMargin, qMax(m.gap, m.pageMargin - 4),
                               m.pageMargin - ring, 0);
    m_body->setSpacing((portrait || Theme::current().isCompact() ? m.wideGap : 2 * m.wideGap) - ring);
    m_side->column()->setSpacing(m.wideGap);
    m_side->column()->setContentsMargins(ring, 0, ring, ring);
    m_panel->setContentsMargins(ring, qMax(0, m.wideGap - ring), ring, 0);
    m_request->setVisible(m.subLines);
    // The code to compare takes the room of the steps' second lines.
    m_steps->setTight(!portrait && !m_match->isHidden());
    (m.subLines ? m_head : m_stepRow)->addWidget(m_countdown, 0, Qt::AlignTop);
    const int side = stageSide();
    m_stage->setFixedSize(side, side);
}

void SessionPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
