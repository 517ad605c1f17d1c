#include "ui/review/casessection.h"

#include "app/deskoperator.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "ui/review/entryrow.h"
#include "ui/review/recordnames.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/casetext.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kiosk::ui {

using records::Case;
using records::Cases;

namespace {

constexpr int mostWaiting = 200;
constexpr int mostClosed = 50;

std::chrono::seconds ageOf(const Case &each, const QDateTime &now) {
    return std::chrono::seconds(std::max<qint64>(each.record.endedAt.secsTo(now), 0));
}

} // namespace

CasesSection::CasesSection(Kiosk &kiosk, QWidget *parent)
    : ReviewSection(QStringLiteral("cases"), QStringLiteral("question"), records::Permission::Review, parent),
      m_kiosk(kiosk), m_trouble(new Banner(this)), m_stack(new QStackedLayout), m_list(new ScrollPane(this)),
      m_nothing(new IconCard(this)), m_detail(new CaseDetail(this)) {
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->layBarOverMargin();
    m_nothing->setObjectName(QStringLiteral("noCases"));
    m_detail->setObjectName(QStringLiteral("caseDetail"));
    m_nothing->hide();
    m_trouble->setObjectName(QStringLiteral("caseTrouble"));
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    connect(m_detail, &CaseDetail::backRequested, this, &CasesSection::closeDetail);
    connect(m_detail, &CaseDetail::decided, this, &CasesSection::decide);
    if (m_kiosk.cases())
        connect(m_kiosk.cases(), &CaseFollower::changed, this, &CasesSection::load);
}

QString CasesSection::title() const {
    return tr("Cases");
}

void CasesSection::enter(const records::SignedIn &who) {
    m_who = who;
    load();
    if (m_kiosk.cases())
        m_kiosk.cases()->markSeen();
}

void CasesSection::leave() {
    m_who.reset();
    m_open.clear();
    m_told.clear();
    m_trouble->hide();
    m_lists.reset();
    m_detail->clear();
    emptyList();
    m_stack->setCurrentWidget(m_list);
}

QWidget *CasesSection::firstFocus() {
    if (m_stack->currentWidget() == m_detail)
        return m_detail->firstFocus();
    auto *first = m_list->findChild<EntryRow *>();
    return first ? static_cast<QWidget *>(first) : m_list;
}

bool CasesSection::goBack() {
    if (m_stack->currentWidget() != m_detail)
        return false;
    if (!m_detail->goBack())
        closeDetail();
    return true;
}

void CasesSection::retranslate() {
    if (m_lists)
        showLists(*m_lists);
}

void CasesSection::load() {
    records::Reader *reader = m_kiosk.reader();
    if (!m_who || !reader)
        return;
    reader->ask<Lists>(
        this,
        [](records::Store &store) -> Outcome<Lists> {
            const Cases cases(store);
            const auto waiting = cases.waiting();
            if (!waiting)
                return waiting.failure();
            const auto closed = cases.closed(mostClosed);
            if (!closed)
                return closed.failure();
            return Lists{*waiting, *closed};
        },
        [this](const Outcome<Lists> &lists) { showLists(lists); });
}

void CasesSection::showLists(const Outcome<Lists> &lists) {
    if (!m_who)
        return;
    const QWidget *focused = QApplication::focusWidget();
    const QString focusedName = focused && m_list->isAncestorOf(focused) ? focused->objectName() : QString();
    emptyList();
    if (!lists) {
        const FailureText text = textOf(lists.failure());
        m_nothing->say(QStringLiteral("warning"), text.title, text.body);
        m_nothing->show();
        m_list->column()->addWidget(m_nothing);
        return;
    }
    m_lists = *lists;
    if (m_lists->waiting.isEmpty()) {
        m_nothing->say(QStringLiteral("tick"), tr("Nothing waits for a decision"),
                       tr("What needs review appears here, and stays until somebody has decided it."));
        m_nothing->show();
        m_list->column()->addWidget(m_nothing);
    } else {
        addHeading(tr("Waiting (%1)", "a number of cases").arg(m_lists->waiting.size()));
        addRows(m_lists->waiting.mid(0, mostWaiting));
    }
    if (!m_lists->closed.isEmpty()) {
        addHeading(tr("Closed"));
        addRows(m_lists->closed);
    }
    m_list->column()->addStretch();
    const Metrics &m = Theme::current().metrics();
    m_list->column()->setContentsMargins(m.pageMargin, FocusRing::reach, m.pageMargin, m.gap);
    m_list->column()->setSpacing(m.gap / 2);
    if (auto *row = m_list->findChild<EntryRow *>(focusedName); row && !focusedName.isEmpty())
        row->setFocus(Qt::OtherFocusReason);
    // What is open stays open, as it stands now.
    if (!m_open.isEmpty())
        open(m_open);
}

void CasesSection::addHeading(const QString &words) {
    auto *heading = new TextLabel(TextRole::Heading, words);
    heading->setInk(Ink::Secondary);
    m_list->column()->addWidget(heading);
}

void CasesSection::addRows(const QList<Case> &cases) {
    const QDateTime now = m_kiosk.clock().now();
    for (const Case &each : cases) {
        const CaseText text = textOf(each);
        auto *row = new EntryRow;
        row->setObjectName(QStringLiteral("case-%1").arg(each.record.id));
        row->setWords(typeNameOf(m_kiosk, each.record.type, each.record.typeLabel),
                      tr("%1 old · %2 · %3", "length of time, service, what is missing")
                          .arg(ageText(ageOf(each, now)), serviceNameOf(m_kiosk, each.record.service), text.missing));
        row->setState(text.state, text.tone);
        connect(row, &EntryRow::clicked, this, [this, id = each.record.id] { open(id); });
        m_list->column()->addWidget(row);
    }
}

void CasesSection::emptyList() {
    m_nothing->setParent(this);
    m_nothing->hide();
    while (m_list->column()->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_list->column()->takeAt(0));
        if (item->widget() != m_nothing)
            delete item->widget();
    }
}

/// Whoever looks at a case is written down, once; nothing of it is shown before.
void CasesSection::open(const QString &record) {
    records::Reader *reader = m_kiosk.reader();
    const bool isTold = m_told == record;
    const bool isUnderWay = m_open == record && !isTold;
    if (!m_who || !reader || isUnderWay)
        return;
    m_open = record;
    m_trouble->hide();
    reader->ask<std::optional<Case>>(
        this,
        [record, isTold, who = m_who->name](records::Store &store) -> Outcome<std::optional<Case>> {
            if (!isTold) {
                const auto told = store.append(
                    {records::EventKind::Viewed, store.now(), record, {{QStringLiteral("operator"), who}}});
                if (!told)
                    return told.failure();
            }
            return Cases(store).find(record);
        },
        [this, record](const Outcome<std::optional<Case>> &found) { showCase(record, found); });
}

void CasesSection::showCase(const QString &record, const Outcome<std::optional<Case>> &found) {
    if (!m_who || m_open != record)
        return;
    if (!found) {
        if (m_told != record)
            m_open.clear(); // so that the next attempt is written down as well
        m_trouble->say(Tone::Bad, QStringLiteral("warning"),
                       tr("This case cannot be shown: it could not be read, or it could not be written down that you "
                          "look at it. Try again, or call the person who looks after this kiosk."));
        m_trouble->show();
        return;
    }
    m_told = record;
    if (!*found)
        return;
    const Case &each = **found;
    const CaseFollower *follower = m_kiosk.cases();
    CaseDetail::Shown shown{each, typeNameOf(m_kiosk, each.record.type, each.record.typeLabel),
                            serviceNameOf(m_kiosk, each.record.service), checksOf(m_kiosk, each.record),
                            ageOf(each, m_kiosk.clock().now())};
    shown.mayDecide = follower && records::may(m_who->role, records::Permission::Decide);
    shown.tellsApproval = follower && follower->isTold(each, Decision::Approve);
    shown.tellsRefusal = follower && follower->isTold(each, Decision::Decline);
    m_detail->show(shown);
    if (m_stack->currentWidget() != m_detail) {
        m_stack->setCurrentWidget(m_detail);
        m_detail->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void CasesSection::closeDetail() {
    const QString was = std::exchange(m_open, {});
    m_told.clear();
    m_trouble->hide();
    m_detail->clear();
    m_stack->setCurrentWidget(m_list);
    auto *row = m_list->findChild<EntryRow *>(QStringLiteral("case-%1").arg(was));
    QWidget *next = row ? static_cast<QWidget *>(row) : firstFocus();
    next->setFocus(Qt::OtherFocusReason);
}

void CasesSection::decide(Decision decision, const QString &note) {
    if (DeskOperator *desk = m_kiosk.deskOperator())
        desk->lookAgain();
    if (!m_who || m_open.isEmpty())
        return;
    m_detail->setBusy(true);
    m_kiosk.cases()->decide(m_open, decision, note, m_who->name,
                            [this, guard = QPointer<CasesSection>(this)](const Outcome<DecisionTaken> &taken) {
                                if (!guard)
                                    return;
                                m_detail->setBusy(false);
                                if (!m_who)
                                    return;
                                if (taken)
                                    load();
                                else
                                    m_detail->showFailure(taken.failure());
                            });
}

} // namespace kiosk::ui
