#include "ui/pages/verdictpage.h"

#include "app/base/displaytext.h"
#include "app/credentials/claimrows.h"
#include "app/session/sessionstatus.h"
#include "ui/pages/checkgroups.h"
#include "ui/pages/expertview.h"
#include "ui/pages/explanation.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/claimtable.h"
#include "ui/widgets/issuerrow.h"
#include "ui/widgets/portrait.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/verdictband.h"

#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestLabel = 80;
/// Twice the size on the screen, for screens with two device pixels each.
constexpr QSize largestFace{392, 472};

bool showsClaims(Verdict verdict) {
    return verdict == Verdict::Verified || verdict == Verdict::Review;
}

QString noticesOf(const Presentation &presentation) {
    return Phrase::joined(presentation.notices, QStringLiteral(" · ")).text();
}

/// The first picture that can be read; faces come first in every credential that we know.
QImage faceOf(const Presentation &presentation) {
    for (const Claim &claim : picturesOf(presentation)) {
        if (const QImage picture = safePicture(claim.picture, largestFace); !picture.isNull()) {
            return picture;
        }
    }
    return {};
}

} // namespace

VerdictPage::VerdictPage(QWidget *parent)
    : EndPage(QStringLiteral("verdictPage"), parent), m_notices(new Banner(this)), m_faceCard(new Card(this)),
      m_face(new Portrait(m_faceCard)), m_explanation(new Explanation(this)), m_claimsCard(new Card(this)),
      m_issuer(new IssuerRow(m_claimsCard)), m_claims(new ClaimTable(m_claimsCard)), m_words(new QVBoxLayout),
      m_person(new QHBoxLayout), m_checksCard(new Card(this)), m_checks(new CheckList(m_checksCard)),
      m_expert(new ExpertView(this)), m_details(new ActionButton({}, ActionButton::Role::Secondary, this)) {
    m_notices->setObjectName(QStringLiteral("notices"));
    addBelowBand(m_notices);
    m_face->setObjectName(QStringLiteral("portrait"));
    m_claims->setObjectName(QStringLiteral("claims"));
    m_checks->setObjectName(QStringLiteral("checks"));
    m_faceCard->column()->addWidget(m_face, 0, Qt::AlignHCenter);
    m_faceCard->column()->addStretch();
    m_claimsCard->column()->addWidget(m_issuer);
    m_claimsCard->column()->addWidget(m_claims);
    m_checksCard->column()->addWidget(m_checks);
    m_words->addWidget(m_explanation);
    m_words->addWidget(m_claimsCard, 1);
    m_person->addWidget(m_faceCard);
    m_person->addLayout(m_words, 1);
    middle()->addLayout(m_person, 1);
    middle()->addWidget(m_checksCard);
    visitBeforeFoot(m_checks);
    middle()->addStretch();
    middle()->addWidget(m_expert, 1);
    m_expert->hide();
    m_details->setObjectName(QStringLiteral("details"));
    addAction(m_details);
    connect(m_details, &ActionButton::clicked, this, &VerdictPage::toggleDetails);
    retranslate();
    arrange();
}

void VerdictPage::draw(const Phase &phase) {
    const auto *concluded = std::get_if<Concluded>(&phase);
    if (!concluded) {
        return;
    }
    Concluded end = *concluded;
    // The language may have changed since the verdict was found.
    end.judgement = retold(end.judgement, end.type, end.presentation, end.at.toLocalTime());
    m_end = end;
    drawBand(end);
    showPerson(end);
    if (m_showsDetails) {
        m_expert->explain(expertPartsOf(end));
    }
    m_expert->setVisible(m_showsDetails);
    if (m_showsDetails) {
        meaning()->hide();
    }
    arrange();
}

/// One of the two at a time: what experts see, or the handbook.
void VerdictPage::handbookToggled() {
    m_details->setVisible(!showsHandbook());
}

/// All that gives way to the experts' view.
void VerdictPage::showPerson(const Concluded &end) {
    const bool green = end.judgement.verdict == Verdict::Verified;
    drawClaims(end);
    drawExplanation(end);
    m_notices->setVisible(green && !end.presentation.notices.isEmpty());
    if (!m_notices->isHidden()) {
        m_notices->say(Tone::Warn, QStringLiteral("info"), noticesOf(end.presentation));
    }
    m_checks->setGroups(checkGroupsOf(end.judgement.checks));
    m_checksCard->setVisible(!end.judgement.checks.isEmpty());
    again()->setVisible(!green && !m_showsDetails);
    if (m_showsDetails) {
        for (QWidget *widget : {static_cast<QWidget *>(m_faceCard), static_cast<QWidget *>(m_claimsCard),
                                static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_checksCard)}) {
            widget->hide();
        }
    }
}

void VerdictPage::toggleDetails() {
    m_showsDetails = !m_showsDetails;
    if (!m_showsDetails) {
        m_expert->clear();
    }
    if (m_end) {
        draw(Phase(*m_end));
    }
    Q_EMIT
    touched();
}

void VerdictPage::goBack() {
    if (m_showsDetails) {
        toggleDetails();
    } else {
        EndPage::goBack();
    }
}

void VerdictPage::retranslate() {
    EndPage::retranslate();
    labelDetails();
}

/// Small windows have room for fewer words, and so has a page that offers the handbook as well.
void VerdictPage::labelDetails() {
    const bool compact = Theme::current().isCompact() || !meaning()->isHidden();
    m_details->setText(m_showsDetails ? tr("Back") : compact ? tr("Details") : tr("Details for experts"));
    m_details->setIconName(m_showsDetails ? QStringLiteral("back") : compact ? QString() : QStringLiteral("info"));
    m_details->setAccessibleName(m_showsDetails ? tr("Back to the verdict") : tr("Details for experts"));
}

void VerdictPage::drawBand(const Concluded &end) {
    const Verdict verdict = end.judgement.verdict;
    const VerdictText text = textOf(end.type, end.presentation, end.judgement);
    const StatusRow &row = rowOf(statusOf(verdict));
    QStringList about{displayText(end.type.label, longestLabel)};
    if (verdict == Verdict::Verified) {
        about += issuerNamesOf(end.type, end.presentation, end.at);
    } else {
        about += text.headline;
    }
    if (end.isUnrecorded) {
        about.prepend(tr("NOT RECORDED"));
    }
    QStringList side{QLocale().toString(end.at.toLocalTime().time(), QLocale::ShortFormat)};
    if (const QString count = checkCountOf(end.judgement.checks); !count.isEmpty()) {
        side.prepend(count);
    }
    band()->setVerdict(row.tone, row.icon, text.word, about.join(QStringLiteral(" · ")), side);
}

void VerdictPage::drawClaims(const Concluded &end) {
    std::vector<ClaimLine> lines;
    QImage face;
    if (showsClaims(end.judgement.verdict)) {
        for (const ClaimRow &row : rowsOf(end.type, end.presentation, Languages::current().locale())) {
            lines.push_back({row.label, row.value, row.note, std::nullopt});
        }
        face = faceOf(end.presentation);
    }
    const QList<ShownIssuer> issuers = issuersOf(end.type, end.presentation, end.at);
    const auto known = std::find_if(issuers.cbegin(), issuers.cend(),
                                    [](const ShownIssuer &issuer) { return issuer.isKnown && !issuer.logo.isEmpty(); });
    const bool hasLogo = known != issuers.cend() && !lines.empty();
    m_issuer->setIssuer(hasLogo ? known->words : QString(), hasLogo ? known->logo : QString());
    m_claims->setClaims(lines);
    m_claimsCard->setVisible(!lines.empty());
    m_face->setImage(face);
    m_faceCard->setVisible(!face.isNull());
}

void VerdictPage::drawExplanation(const Concluded &end) {
    m_explanation->setVisible(end.judgement.verdict != Verdict::Verified);
    if (end.judgement.verdict == Verdict::Verified) {
        m_explanation->clear();
        setReference({});
        return;
    }
    const VerdictText text = textOf(end.type, end.presentation, end.judgement);
    const QStringList smallPrint{tr("Reference %1").arg(text.reference)};
    setReference(text.reference);
    const Explanation::Part toSay{{}, tr("Tell the visitor: “%1”").arg(text.forVisitor)};
    const QString notices = noticesOf(end.presentation);
    if (showsClaims(end.judgement.verdict)) {
        // Shorter, because the claims need the room.
        m_explanation->explain({{{}, text.whatHappened + u' ' + text.whatToDo}, {{}, notices}, toSay}, smallPrint);
    } else {
        m_explanation->explain({{tr("What happened"), text.whatHappened},
                                {tr("What to do"), text.whatToDo},
                                {tr("Please note"), notices},
                                toSay},
                               smallPrint);
    }
}

void VerdictPage::leave() {
    EndPage::leave();
    m_details->show();
    m_showsDetails = false;
    m_end.reset();
    m_expert->clear();
    m_expert->hide();
    m_issuer->setIssuer({}, {});
    m_claims->clear();
    m_face->clear();
    m_explanation->clear();
    m_checks->clear();
    m_notices->say(Tone::Calm, {}, {});
    m_notices->hide();
    band()->clear();
}

void VerdictPage::arrange() {
    EndPage::arrange();
    const Metrics &m = Theme::current().metrics();
    m_person->setSpacing(m.wideGap);
    m_words->setSpacing(m.wideGap);
    const bool compact = Theme::current().isCompact();
    m_face->setFixedSize(compact ? QSize(118, 142) : QSize(196, 236));
    m_faceCard->setFixedWidth(m_face->width() + 2 * (compact ? m.cardPadding : 32));
    // A small window's foot stays one line; a touch anywhere keeps the page as well.
    keepOpen()->setVisible(!compact || meaning()->isHidden());
    m_words->setStretchFactor(m_explanation, 1);
    m_explanation->setShrinking(!m_claimsCard->isHidden());
    // Side by side everything is as high as the page; one above the other it is as high as what it holds.
    labelDetails();
    middle()->setStretch(0, isPortrait() || m_showsDetails ? 0 : 1);
    middle()->setStretch(2, isPortrait() && !m_showsDetails ? 1 : 0);
    if (isPortrait()) {
        m_checksCard->setMinimumWidth(0);
        m_checksCard->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_checksCard->setFixedWidth(compact ? qBound(240, width() * 3 / 10, 320) : 372);
    }
}

} // namespace kiosk::ui
