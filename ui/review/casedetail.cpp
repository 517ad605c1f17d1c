#include "ui/review/casedetail.h"

#include "ui/pages/checkgroups.h"
#include "ui/review/factrows.h"
#include "ui/review/facts.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/text/casetext.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int sideBySideFrom = 900;
constexpr int longestNote = 500;
constexpr int longestName = 120;

QString timeText(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

ActionButton *addButton(QLayout *row, const QString &name, ActionButton::Role role, QWidget *parent) {
    auto *button = new ActionButton({}, role, parent);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

} // namespace

CaseDetail::CaseDetail(QWidget *parent)
    : QWidget(parent), m_pane(new ScrollPane(this)), m_back(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_head(new QHBoxLayout), m_title(new TextLabel(TextRole::Title)), m_state(new TextLabel(TextRole::Body)),
      m_halves(new QHBoxLayout), m_facts(new Card), m_factsTitle(new TextLabel(TextRole::Heading)),
      m_factRows(new FactRows), m_checks(new Card), m_checksTitle(new TextLabel(TextRole::Heading)),
      m_checkList(new CheckList), m_history(new Card), m_decide(new Card), m_decideTitle(new TextLabel(TextRole::Card)),
      m_decideHint(new TextLabel(TextRole::Secondary)), m_choice(new QWidget), m_confirmation(new QWidget),
      m_noteLabel(new TextLabel(TextRole::Secondary)), m_note(new QLineEdit),
      m_noteHint(new TextLabel(TextRole::Label)), m_banner(new Banner) {
    m_back->setObjectName(QStringLiteral("caseBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setSmall(true);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setWrapping(true);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_state->setWrapping(true);
    m_decideHint->setWrapping(true);
    m_decideHint->setInk(Ink::Secondary);
    m_note->setObjectName(QStringLiteral("caseNote"));
    m_note->setMaxLength(longestNote);
    m_noteLabel->setBuddy(m_note);
    m_noteHint->setObjectName(QStringLiteral("caseNoteHint"));
    m_noteHint->setWrapping(true);
    m_banner->setObjectName(QStringLiteral("caseBanner"));
    m_banner->hide();

    auto *choice = new FlowLayout(Metrics{}.gap);
    m_choice->setLayout(choice);
    m_approve = addButton(choice, QStringLiteral("approveCase"), ActionButton::Role::Secondary, m_choice);
    m_decline = addButton(choice, QStringLiteral("declineCase"), ActionButton::Role::Secondary, m_choice);
    auto *buttons = new FlowLayout(Metrics{}.gap);
    m_confirm = addButton(buttons, QStringLiteral("confirmCase"), ActionButton::Role::Primary, m_confirmation);
    m_otherwise = addButton(buttons, QStringLiteral("otherwiseCase"), ActionButton::Role::Secondary, m_confirmation);
    auto *confirmation = new QVBoxLayout(m_confirmation);
    confirmation->setContentsMargins(0, 0, 0, 0);
    confirmation->addWidget(m_noteLabel);
    confirmation->addWidget(m_note);
    confirmation->addWidget(m_noteHint);
    confirmation->addLayout(buttons);
    m_decide->column()->addWidget(m_decideTitle);
    m_decide->column()->addWidget(m_decideHint);
    m_decide->column()->addWidget(m_choice);
    m_decide->column()->addWidget(m_confirmation);
    for (TextLabel *heading : {m_factsTitle, m_checksTitle}) {
        heading->setInk(Ink::Secondary);
        heading->setProperty("caps", true);
        heading->setWrapping(true);
    }
    m_facts->column()->addWidget(m_factsTitle);
    m_facts->column()->addWidget(m_factRows);
    m_facts->column()->addStretch();
    m_checks->column()->addWidget(m_checksTitle);
    m_checks->column()->addWidget(m_checkList);
    m_checks->column()->addStretch();
    // As high as it is: the pane around it scrolls.
    m_checkList->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    for (QWidget *each :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_banner),
          static_cast<QWidget *>(m_decide), static_cast<QWidget *>(m_history)})
        m_pane->column()->addWidget(each);
    m_halves->addWidget(m_facts, 1);
    m_halves->addWidget(m_checks, 1);
    m_pane->column()->addLayout(m_halves);
    m_pane->column()->addStretch(1);
    m_pane->layBarOverMargin();
    m_head->addWidget(m_back);
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_pane, 1);

    connect(m_back, &ActionButton::clicked, this, &CaseDetail::backRequested);
    connect(m_approve, &ActionButton::clicked, this, [this] { choose(Decision::Approve); });
    connect(m_decline, &ActionButton::clicked, this, [this] { choose(Decision::Decline); });
    connect(m_otherwise, &ActionButton::clicked, this, [this] { choose({}); });
    connect(m_confirm, &ActionButton::clicked, this, &CaseDetail::confirm);
    connect(m_note, &QLineEdit::returnPressed, this, &CaseDetail::confirm);
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_noteHint->setInk(Ink::Secondary); });
    connect(&Theme::current(), &Theme::changed, this, &CaseDetail::adoptMetrics);
    adoptMetrics();
    retranslate();
}

void CaseDetail::show(const Shown &shown) {
    const bool isSame = m_shown && m_shown->each.record.id == shown.each.record.id;
    m_shown = shown;
    if (!isSame)
        m_banner->hide();
    fill();
    if (!isSame || shown.each.state != records::CaseState::Open)
        choose({});
}

void CaseDetail::clear() {
    m_shown.reset();
    QString typed = m_note->text();
    m_note->clear();
    wipe(typed);
    m_factRows->clear();
    emptyColumn(m_history->column());
    m_checkList->clear();
    m_title->clear();
    m_state->clear();
    m_banner->hide();
}

void CaseDetail::setBusy(bool isBusy) {
    for (QWidget *each :
         {static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_decline), static_cast<QWidget *>(m_confirm),
          static_cast<QWidget *>(m_otherwise), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_back)})
        each->setEnabled(!isBusy);
    if (isBusy && m_shown)
        m_banner->say(Tone::Calm, QStringLiteral("clock"), tr("The decision is being written down."));
    else
        m_banner->hide();
}

void CaseDetail::showFailure(const Failure &failure) {
    if (failure.kind == FailureKind::MissingInput) {
        m_noteHint->setInk(Ink::Bad);
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString words = tr("Nothing was decided: the case is closed by now. Please go back to the list.");
    if (failure.field == QLatin1String("operator"))
        words = tr("You have found this already. Somebody else must confirm it.");
    else if (failure.field == QLatin1String("permission"))
        words = tr("Nothing was decided: you may no longer decide cases.");
    else if (failure.kind != FailureKind::RequestRefused || failure.httpStatus != 0) {
        const FailureText text = textOf(failure);
        words = tr("The case stays open: %1 %2 (%3)", "what happened, what to do, a reference")
                    .arg(text.title + u'.', text.body, referenceOf(failure));
    }
    m_banner->say(Tone::Bad, QStringLiteral("warning"), words);
    m_pane->ensureWidgetVisible(m_banner);
}

QWidget *CaseDetail::firstFocus() const {
    return m_back;
}

bool CaseDetail::goBack() {
    if (!m_chosen)
        return false;
    choose({});
    return true;
}

/// The choice, or the confirmation of what was chosen.
void CaseDetail::choose(std::optional<Decision> decision) {
    m_chosen = decision;
    m_choice->setVisible(!decision);
    m_confirmation->setVisible(decision.has_value());
    m_note->clear();
    m_noteHint->setInk(Ink::Secondary);
    retranslate();
    if (decision) {
        m_banner->hide();
        m_note->setFocus(Qt::OtherFocusReason);
        m_pane->ensureWidgetVisible(m_decide);
    }
}

void CaseDetail::confirm() {
    if (m_chosen)
        Q_EMIT
    decided(*m_chosen, m_note->text());
}

void CaseDetail::fill() {
    const records::Record &record = m_shown->each.record;
    const CaseText text = textOf(m_shown->each);
    m_title->setForeignText(m_shown->type, longestName);
    m_state->setWords(text.service.isEmpty() ? text.state : QStringList{text.missing, text.service}.join(u' '));
    m_decide->setVisible(m_shown->mayDecide && m_shown->each.state == records::CaseState::Open);
    fillFacts();
    fillHistory();
    m_checks->setVisible(!record.checks.isEmpty());
    m_checkList->setGroups(checkGroupsOf(m_shown->checks));
    retranslate();
}

void CaseDetail::fillFacts() {
    const records::Record &record = m_shown->each.record;
    const bool isOpen = m_shown->each.state == records::CaseState::Open;
    m_factRows->setFacts(
        {{tr("Verified at the desk", "label of a time and a place"),
          record.desk.isEmpty() ? timeText(record.endedAt)
                                : tr("%1, %2", "time, desk").arg(timeText(record.endedAt), record.desk)},
         {tr("Age"), isOpen ? ageText(m_shown->age) : QString()},
         {tr("Service"), m_shown->service},
         {tr("Operator"), record.operatorName},
         {tr("Issuer"), record.issuers.join(QStringLiteral(", "))},
         {tr("Record"), record.id},
         {tr("Record of the service's answer"), m_shown->each.answer}});
}

void CaseDetail::fillHistory() {
    QVBoxLayout *column = m_history->column();
    emptyColumn(column);
    m_history->setVisible(!m_shown->each.decisions.isEmpty());
    for (const records::CaseDecision &decision : m_shown->each.decisions) {
        QString said = tr("%1 by %2, %3", "decision, operator, time")
                           .arg(wordOf(decision.decision), decision.operatorName, timeText(decision.at));
        if (!decision.isFinal)
            said = tr("Proposed: %1", "a decision, by whom, when").arg(said);
        addFact(column, said, decision.note);
        if (!decision.service.isEmpty())
            addFact(column, tr("The service's answer"),
                    decision.service == nameOf(records::Heard::Gone) ? tr("It does not know the session any more.")
                                                                     : decision.service);
    }
}

void CaseDetail::retranslate() {
    m_back->setText(tr("All cases"));
    m_factsTitle->setWords(tr("Record"));
    m_checksTitle->setWords(tr("Checks"));
    m_approve->setText(wordOf(Decision::Approve));
    m_decline->setText(wordOf(Decision::Decline));
    m_otherwise->setText(tr("Back"));
    m_noteLabel->setWords(tr("Why?"));
    m_note->setAccessibleName(tr("Why?"));
    const bool isApproval = m_chosen == Decision::Approve;
    const bool isTold = m_shown && (isApproval ? m_shown->tellsApproval : m_shown->tellsRefusal);
    m_noteHint->setWords(tr("A note is needed. It stays with the case and cannot be changed."));
    if (!m_chosen) {
        m_decideTitle->setWords(tr("Decide this case"));
        m_decideHint->setWords(tr("The record of the verification stays as it is; your decision stands beside it."));
        return;
    }
    m_confirm->setText(wordOf(*m_chosen));
    m_decideTitle->setWords(isApproval ? tr("Approve this case") : tr("Decline this case"));
    m_decideHint->setWords(isTold ? tr("%1 is told first.", "a service's name").arg(m_shown->service)
                                  : tr("The decision counts at this desk; the service is not told."));
}

void CaseDetail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_shown)
        fill();
    else
        retranslate();
}

void CaseDetail::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CaseDetail::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    m_pane->column()->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.gap);
    m_pane->column()->setSpacing(m.gap);
    m_head->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    layout()->setSpacing(m.gap * 3 / 4);
    layout()->setContentsMargins(0, FocusRing::reach, 0, 0);
    m_halves->setSpacing(m.gap);
    for (Card *card : {m_facts, m_checks, m_history, m_decide})
        card->column()->setSpacing(m.gap * 3 / 4);
}

} // namespace kiosk::ui
