#include "ui/review/recordssection.h"

#include "app/kiosk.h"
#include "app/records/recordscope.h"
#include "ui/review/exportpanel.h"
#include "ui/review/filterbar.h"
#include "ui/review/recorddetail.h"
#include "ui/review/recordlist.h"
#include "ui/review/recordlisthead.h"
#include "ui/review/recordnames.h"
#include "ui/review/recordsmodel.h"
#include "ui/review/recordwatch.h"
#include "ui/review/scopebar.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

FilterBar::Names namesOf(const Kiosk &kiosk) {
    return {[&kiosk](const records::Choices::Type &type) { return typeNameOf(kiosk, type.id, type.label); },
            [&kiosk](const QString &service) {
                return serviceNameOf(kiosk, service);
            }};
}

} // namespace

RecordsSection::RecordsSection(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent)
    : ReviewSection(QStringLiteral("records"), QStringLiteral("list"), records::Permission::Review, parent),
      m_kiosk(kiosk), m_scope(scope), m_model(new RecordsModel(scope, this)),
      m_watch(new RecordWatch(kiosk, scope, this)), m_views(new QStackedWidget(this)), m_listView(new QWidget),
      m_bar(new ScopeBar(scope, kiosk.drain(), m_listView)),
      m_filter(new FilterBar(kiosk.clock(), namesOf(kiosk), m_listView)), m_trouble(new Banner(m_listView)),
      m_count(new TextLabel(TextRole::Label, m_listView)), m_card(new Card(m_listView)),
      m_list(new RecordList(
          *m_model, [&kiosk](const auto &record) { return typeNameOf(kiosk, record.type, record.typeLabel); },
          [&kiosk](const auto &record) { return serviceNameOf(kiosk, record.service); }, m_card)),
      m_emptyPane(new ScrollPane(m_listView)), m_empty(new IconCard(m_emptyPane->widget())),
      m_emptyAction(new ActionButton({}, ActionButton::Role::Primary, m_empty)),
      m_export(new ActionButton({}, ActionButton::Role::Secondary, m_listView)),
      m_detail(new RecordDetail(kiosk, scope)), m_exportPanel(new ExportPanel(kiosk)) {
    build();
    connect(m_filter, &FilterBar::changed, this, &RecordsSection::look);
    connect(m_trouble, &Banner::actionTriggered, this, &RecordsSection::look);
    connect(m_model, &RecordsModel::found, this, &RecordsSection::showFound);
    connect(m_model, &RecordsModel::rowsInserted, this, &RecordsSection::showFound);
    connect(m_model, &RecordsModel::failed, this, &RecordsSection::showFailed);
    connect(m_watch, &RecordWatch::changed, this, &RecordsSection::refresh);
    connect(&m_scope, &records::RecordScope::changed, this, &RecordsSection::lookAtOthers);
    connect(m_list, &RecordList::opened, this, &RecordsSection::open);
    connect(m_list, &RecordList::leftUpwards, this, [this] { m_filter->search()->setFocus(Qt::BacktabFocusReason); });
    connect(m_emptyAction, &ActionButton::clicked, this, &RecordsSection::actOnEmpty);
    connect(m_export, &ActionButton::clicked, this, &RecordsSection::openExport);
    connect(m_detail, &RecordDetail::backRequested, this, &RecordsSection::uncover);
    connect(m_exportPanel, &ExportPanel::backRequested, this, &RecordsSection::uncover);
    connect(&Theme::current(), &Theme::changed, this, &RecordsSection::arrange);
    RecordsSection::retranslate();
    arrange();
}

void RecordsSection::build() {
    m_trouble->setObjectName(QStringLiteral("listTrouble"));
    m_trouble->hide();
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setInk(Ink::Secondary);
    m_card->column()->addWidget(m_list);
    m_empty->setObjectName(QStringLiteral("noRecords"));
    m_emptyAction->setObjectName(QStringLiteral("emptyAction"));
    m_empty->column()->insertWidget(m_empty->column()->count() - 1, m_emptyAction, 0, Qt::AlignHCenter);
    m_emptyPane->column()->addWidget(m_empty);
    m_emptyPane->hide();
    auto *column = new QVBoxLayout(m_listView);
    auto *above = new QHBoxLayout;
    above->setSpacing(Metrics{}.gap / 2);
    above->addWidget(m_filter, 1);
    above->addWidget(m_export, 0, Qt::AlignTop);
    column->addWidget(m_bar);
    column->addLayout(above);
    column->addWidget(m_trouble);
    column->addWidget(m_count);
    m_card->column()->insertWidget(0, new RecordListHead(*m_list, m_card));
    column->addWidget(m_card, 1);
    column->addWidget(m_emptyPane, 1);
    m_filter->search()->installEventFilter(this);
    m_views->addWidget(m_listView);
    m_views->addWidget(m_detail);
    m_views->addWidget(m_exportPanel);
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setSmall(true);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_views);
}

QString RecordsSection::title() const {
    return tr("Records");
}

void RecordsSection::setFilter(const records::Filter &filter) {
    m_filter->setFilter(filter);
}

void RecordsSection::enter(const records::SignedIn &who) {
    m_who = who;
    m_isOpen = true;
    uncover();
    m_watch->start();
    askChoices();
    look();
}

void RecordsSection::leave() {
    m_isOpen = false;
    m_watch->stop();
    m_filter->reset();
    m_model->clear();
    m_detail->clear();
    m_exportPanel->close();
    m_views->setCurrentWidget(m_listView);
    m_count->setWords({});
    m_who = {};
}

QWidget *RecordsSection::firstFocus() {
    const QWidget *shown = m_views->currentWidget();
    return shown == m_detail        ? m_detail->firstFocus()
           : shown == m_exportPanel ? m_exportPanel->firstFocus()
                                    : m_filter->search();
}

/// Out of the record, out of the open choices, out of the search, then out of the page.
bool RecordsSection::goBack() {
    if (m_views->currentWidget() != m_listView) {
        uncover();
        return true;
    }
    if (m_filter->close()) {
        return true;
    }
    if (!m_filter->search()->text().isEmpty()) {
        m_filter->search()->clear();
        m_filter->search()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void RecordsSection::askChoices() {
    m_scope.ask<records::Choices>(this, records::choicesOf, [this](const Outcome<records::Choices> &choices) {
        // What cannot be read is said by the list.
        if (m_isOpen && choices) {
            m_filter->setChoices(*choices);
        }
    });
}

void RecordsSection::look() {
    if (m_isOpen) {
        m_model->setFilter(m_filter->filter());
    }
}

/// New records are on top: whoever reads further down is left in peace.
void RecordsSection::refresh() {
    const bool isAtTop = m_list->verticalScrollBar()->value() == 0 && m_list->currentIndex().row() <= 0;
    if (isAtTop && m_views->currentWidget() == m_listView) {
        askChoices();
        look();
    }
}

/// Rows of other desks go at once: those of the ones that are shown now may take a while.
void RecordsSection::lookAtOthers() {
    if (m_isOpen) {
        m_model->clear();
        m_watch->start();
        askChoices();
        look();
    }
}

void RecordsSection::showFound() {
    m_trouble->hide();
    const int rows = m_model->rowCount();
    m_count->setWords(m_model->isWhole() ? tr("%n record(s)", nullptr, rows)
                                         : tr("The newest %n record(s), more below", nullptr, rows));
    m_count->setVisible(rows > 0);
    m_export->setVisible(rows > 0 && records::may(m_who.role, records::Permission::Export));
    m_card->setVisible(rows > 0);
    m_emptyPane->setVisible(rows == 0);
    if (rows == 0) {
        const bool isFiltered = !m_filter->isEmpty();
        m_empty->say(isFiltered ? QStringLiteral("search") : QStringLiteral("list"),
                     isFiltered ? tr("No record fits") : tr("There are no records yet"),
                     isFiltered ? tr("Clear the filter to see all of them again.")
                                : tr("Every check leaves one: how it ended, never what was shared."));
        m_emptyAction->setText(isFiltered ? tr("Clear filter") : tr("Make a check"));
    }
}

void RecordsSection::showFailed() {
    m_trouble->say(Tone::Bad, QStringLiteral("warning"),
                   tr("The records cannot be read. Call the person who looks after this kiosk."));
    m_trouble->show();
}

void RecordsSection::actOnEmpty() {
    if (m_filter->isEmpty()) {
        Q_EMIT
        startRequested();
    } else {
        m_filter->reset();
        m_filter->search()->setFocus(Qt::OtherFocusReason);
    }
}

void RecordsSection::open(const records::Record &record) {
    m_detail->open(record, m_who);
    m_views->setCurrentWidget(m_detail);
    m_detail->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RecordsSection::openExport() {
    QString words = m_filter->words();
    ExportJob::OpenSource source;
    if (m_scope.shown() == records::RecordScope::Desks::All) {
        words = words.isEmpty() ? tr("Records of all desks") : tr("Of all desks: %1", "what a filter finds").arg(words);
        source = [access =
                      m_kiosk.configuration().records.shared]() -> Outcome<std::unique_ptr<records::RecordSource>> {
            auto opened = records::SharedRecords::open(access);
            if (!opened) {
                return opened.failure();
            }
            return std::unique_ptr<records::RecordSource>(std::move(opened).value());
        };
    }
    m_exportPanel->open(m_filter->filter(), words, m_who.name, source);
    m_views->setCurrentWidget(m_exportPanel);
    m_exportPanel->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RecordsSection::uncover() {
    if (m_views->currentWidget() == m_listView) {
        return;
    }
    m_detail->clear();
    m_exportPanel->close();
    m_views->setCurrentWidget(m_listView);
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecordsSection::retranslate() {
    m_list->setAccessibleName(tr("Records"));
    m_emptyPane->setAccessibleName(tr("Records"));
    m_trouble->setAction(tr("Try again"));
    m_bar->retranslate();
    m_filter->retranslate();
    m_detail->retranslate();
    m_exportPanel->retranslate();
    m_export->setText(tr("Export…"));
    if (m_isOpen) {
        showFound();
    }
}

void RecordsSection::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    m_listView->layout()->setContentsMargins(m.pageMargin, ring, m.pageMargin, 0);
    m_listView->layout()->setSpacing(m.gap / 2);
    // Rows reach to the hairline of the card.
    m_card->column()->setContentsMargins(1, ring, 1, ring);
    m_card->column()->setSpacing(0);
}

/// "/" and any letter lead into the search, wherever the keyboard is.
void RecordsSection::keyPressEvent(QKeyEvent *event) {
    const bool isList = m_views->currentWidget() == m_listView;
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = event->text();
    if (!isList || !isPlain || text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace()) {
        ReviewSection::keyPressEvent(event);
        return;
    }
    m_filter->search()->setFocus(Qt::ShortcutFocusReason);
    if (text == QLatin1String("/")) {
        m_filter->search()->selectAll();
    } else {
        m_filter->search()->insert(text);
    }
}

bool RecordsSection::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_filter->search() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leadsDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (leadsDown && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return ReviewSection::eventFilter(watched, event);
}

} // namespace kiosk::ui
