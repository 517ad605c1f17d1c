#include "ui/review/recorddetail.h"

#include "app/base/displaytext.h"
#include "app/base/log.h"
#include "app/kiosk.h"
#include "app/records/recordscope.h"
#include "app/records/timeline.h"
#include "ui/pages/checkgroups.h"
#include "ui/review/exportjob.h"
#include "ui/review/exportplaces.h"
#include "ui/review/factrows.h"
#include "ui/review/keptcard.h"
#include "ui/review/notes.h"
#include "ui/review/recordnames.h"
#include "ui/review/recordsheet.h"
#include "ui/style/accessibles.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/outcomelook.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictband.h"

#include <QDir>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int sideBySideFrom = 900;
constexpr qsizetype longestName = 120;
constexpr qsizetype longestPath = 300;
constexpr int shortId = 8;

} // namespace

/// What is there of it, compared with the journal.
struct RecordDetail::Opened {
    records::Record record;
    QList<records::Event> timeline;
    std::optional<QList<records::Remark>> remarks = {}; ///< nothing: they lie at another desk
};

RecordDetail::RecordDetail(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent)
    : QWidget(parent), m_kiosk(kiosk), m_scope(scope),
      m_back(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_save(new ActionButton({}, ActionButton::Role::Secondary, this)), m_saved(new TextLabel(TextRole::Label, this)),
      m_trouble(new Banner(this)), m_pane(new ScrollPane(this)), m_head(new QVBoxLayout),
      m_band(new VerdictBand(m_pane)), m_halves(new QHBoxLayout), m_left(new QVBoxLayout), m_right(new QVBoxLayout),
      m_facts(new FactRows(m_pane)), m_times(new FactRows(m_pane)),
      m_claims(new TextLabel(TextRole::Secondary, m_pane)), m_claimsCard(nullptr), m_checksCard(new Card(m_pane)),
      m_checks(new CheckList(m_checksCard)), m_kept(new KeptCard(kiosk, m_pane->widget())),
      m_notes(new Notes(kiosk, m_pane->widget())), m_elsewhere(new TextLabel(TextRole::Label, m_pane->widget())) {
    setObjectName(QStringLiteral("recordDetail"));
    build();
    connect(m_back, &ActionButton::clicked, this, &RecordDetail::backRequested);
    connect(m_save, &ActionButton::clicked, this, &RecordDetail::save);
    connect(m_trouble, &Banner::actionTriggered, this, &RecordDetail::look);
    connect(&m_scope, &records::RecordScope::changed, this, [this] {
        if (m_asksElsewhere) {
            take(std::optional<Opened>()); // whoever was asked for it is asked no more
        }
    });
    connect(&Theme::current(), &Theme::changed, this, &RecordDetail::arrange);
    retranslate();
    arrange();
}

RecordDetail::~RecordDetail() = default;

void RecordDetail::build() {
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setSmall(true);
    m_save->setObjectName(QStringLiteral("saveRecord"));
    m_save->setIconName(QStringLiteral("printer"));
    m_save->setSmall(true);
    m_saved->setObjectName(QStringLiteral("recordSaved"));
    m_saved->setWrapping(true);
    setAccessibleRole(m_saved, QAccessible::AlertMessage);
    m_trouble->setObjectName(QStringLiteral("detailTrouble"));
    m_trouble->hide();
    m_pane->setObjectName(QStringLiteral("detailPane"));
    m_band->setObjectName(QStringLiteral("detailBand"));
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    m_times->setObjectName(QStringLiteral("detailTimeline"));
    m_claims->setObjectName(QStringLiteral("detailClaims"));
    m_claims->setWrapping(true);
    m_checks->setObjectName(QStringLiteral("detailChecks"));
    // As high as it is: the pane around it scrolls.
    m_checks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    addCard(m_left, m_factsTitle, m_facts);
    addCard(m_left, m_timelineTitle, m_times);
    m_left->addWidget(m_notes);
    m_elsewhere->setObjectName(QStringLiteral("detailElsewhere"));
    m_elsewhere->setInk(Ink::Secondary);
    m_elsewhere->setWrapping(true);
    m_left->addWidget(m_elsewhere);
    m_left->addStretch();
    m_checksCard->column()->addWidget(m_checks);
    m_right->addWidget(m_checksCard);
    m_claimsCard = addCard(m_right, m_claimsTitle, m_claims);
    m_right->addWidget(m_kept);
    m_right->addStretch();
    m_halves->addLayout(m_left, 1);
    m_halves->addLayout(m_right, 1);
    m_pane->column()->addWidget(m_band);
    m_pane->column()->addLayout(m_halves);
    m_pane->column()->addStretch(1);
    m_pane->layBarOverMargin();
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics{}.gap);
    row->addWidget(m_back);
    row->addWidget(m_saved, 1);
    row->addWidget(m_save);
    m_head->addLayout(row);
    m_head->addWidget(m_trouble);
    auto *body = new QVBoxLayout(this);
    body->addLayout(m_head);
    body->addWidget(m_pane, 1);
}

Card *RecordDetail::addCard(QVBoxLayout *column, TextLabel *&title, QWidget *content) {
    auto *card = new Card(m_pane->widget());
    title = new TextLabel(TextRole::Heading, card);
    title->setInk(Ink::Secondary);
    title->setProperty("caps", true);
    title->setWrapping(true);
    card->column()->addWidget(title);
    card->column()->addWidget(content);
    column->addWidget(card);
    return card;
}

void RecordDetail::open(const records::Record &record, const records::SignedIn &who) {
    clear();
    m_record = record;
    m_who = who;
    look();
}

void RecordDetail::look() {
    if (!m_record || m_timeline) {
        return;
    }
    struct Looked {
        bool isHere; ///< although it may not be shown
        std::optional<Opened> opened;
    };
    m_kiosk.reader()->ask<Looked>(
        this,
        [id = m_record->id, who = m_who.name](records::Store &store) -> Outcome<Looked> {
            const auto told =
                store.append({records::EventKind::Viewed,
                              store.now(),
                              id,
                              {{QStringLiteral("operator"), who}, {QStringLiteral("what"), QStringLiteral("record")}}});
            if (!told) {
                return told.failure();
            }
            const auto opened = readHere(store, id);
            if (!opened) {
                qCWarning(logRecords).noquote() << opened.failure().detail;
                return Looked{true, {}};
            }
            return Looked{opened->has_value(), *opened};
        },
        [this, id = m_record->id](const Outcome<Looked> &looked) {
            if (!m_record || m_record->id != id) {
                return;
            }
            if (looked && !looked->isHere && m_scope.shown() == records::RecordScope::Desks::All) {
                lookElsewhere();
            } else {
                take(looked ? Outcome<std::optional<Opened>>(looked->opened) : looked.failure());
            }
        });
}

/// It was told already that somebody looks.
void RecordDetail::lookElsewhere() {
    m_asksElsewhere = true;
    m_scope.ask<std::optional<Opened>>(
        this, [id = m_record->id](const records::RecordSource &source) { return read(source, id); },
        [this, id = m_record->id](const Outcome<std::optional<Opened>> &opened) {
            if (!m_record || m_record->id != id) {
                return;
            }
            if (!opened) {
                qCWarning(logRecords).noquote() << opened.failure().detail;
            }
            take(opened ? *opened : std::nullopt);
        });
}

Outcome<std::optional<RecordDetail::Opened>> RecordDetail::readHere(const records::Store &store, const QString &id) {
    const auto found = read(store, id);
    if (!found || !*found) {
        return found;
    }
    const auto remarks = remarksOf(store, id);
    if (!remarks) {
        return remarks.failure();
    }
    Opened opened = **found;
    opened.remarks = *remarks;
    return std::optional(opened);
}

Outcome<std::optional<RecordDetail::Opened>> RecordDetail::read(const records::RecordSource &source,
                                                                const QString &id) {
    const auto record = source.find(id);
    if (!record) {
        return record.failure();
    }
    if (!*record) {
        return std::optional<Opened>();
    }
    const auto timeline = timelineOf(source, **record);
    if (!timeline) {
        return timeline.failure();
    }
    return std::optional(Opened{**record, *timeline});
}

void RecordDetail::take(const Outcome<std::optional<Opened>> &opened) {
    m_asksElsewhere = false;
    const bool isShown = opened && *opened;
    m_trouble->setVisible(!isShown);
    if (!isShown) {
        m_trouble->say(Tone::Bad, QStringLiteral("warning"),
                       opened ? tr("This record is not shown: it was changed or removed, or cannot be read. Verifying "
                                   "the journal tells more.")
                              : tr("That you look at this record could not be written down, so it is not shown."));
        return;
    }
    m_record = (*opened)->record;
    m_timeline = (*opened)->timeline;
    const bool isHere = (*opened)->remarks.has_value();
    m_elsewhere->setVisible(!isHere);
    if (isHere) {
        m_notes->open(m_record->id, m_who, *(*opened)->remarks);
        m_kept->open(*m_record, m_who);
    }
    draw();
}

void RecordDetail::clear() {
    m_record.reset();
    m_timeline.reset();
    m_asksElsewhere = false;
    m_who = {};
    m_band->clear();
    m_facts->clear();
    m_times->clear();
    m_claims->clear();
    m_checks->clear();
    m_kept->clear();
    m_notes->clear();
    m_job.reset();
    m_saved->setWords({});
    m_save->hide();
    m_pane->hide();
    m_trouble->hide();
}

QWidget *RecordDetail::firstFocus() const {
    return m_back;
}

void RecordDetail::draw() {
    if (!m_record || !m_timeline) {
        return;
    }
    drawBand();
    m_facts->setFacts(facts());
    m_times->setFacts(times());
    const QStringList names = claimNames();
    m_claimsCard->setVisible(!names.isEmpty());
    m_claims->setForeignText(names.join(QStringLiteral(" · ")));
    m_checksCard->setVisible(!m_record->checks.isEmpty());
    m_checks->setGroups(checkGroupsOf(checksOf(m_kiosk, *m_record)));
    m_save->show();
    m_pane->show();
}

void RecordDetail::drawBand() {
    const StatusRow &row = rowOf(statusOf(*m_record));
    QStringList about{typeNameOf(m_kiosk, m_record->type, m_record->typeLabel)};
    if (!m_record->reason.isEmpty()) {
        about += meaningOf(m_record->reason);
    }
    QStringList side{QLocale().toString(m_record->endedAt.toLocalTime(), QLocale::ShortFormat)};
    if (const QString count = checkCountOf(checksOf(m_kiosk, *m_record)); !count.isEmpty()) {
        side.prepend(count);
    }
    m_band->setVerdict(row.tone, row.icon, row.word.text(), about.join(QStringLiteral(" · ")), side);
}

QList<Fact> RecordDetail::facts() const {
    const auto shown = [](const QString &text) {
        return displayText(text, longestName);
    };
    QList<Fact> facts{{tr("Reference to read out"), spokenReferenceOf(m_record->id)},
                      {tr("Reason"), shown(m_record->reason)},
                      {tr("Service"), serviceNameOf(m_kiosk, m_record->service)},
                      {tr("Issuer"), shown(m_record->issuers.join(QStringLiteral(", ")))},
                      {tr("Desk"), shown(m_record->desk)},
                      {tr("Signed in"), shown(m_record->operatorName)},
                      {tr("Full reference"), shown(m_record->id)}};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QList<Fact> RecordDetail::times() const {
    QList<Fact> facts;
    std::optional<QDateTime> before;
    for (const records::Event &event : std::as_const(*m_timeline)) {
        const QDateTime at = event.at.toLocalTime();
        QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm:ss"));
        if (before) {
            const std::chrono::milliseconds took(std::max<qint64>(0, before->msecsTo(at)));
            //: a moment, and how long after the one before
            time = tr("%1 (after %2)").arg(time, measuredText(took));
        }
        before = at;
        facts.append({wordOf(event.kind), time});
    }
    return facts;
}

/// For the printed page: every check with its result in words.
QList<Fact> RecordDetail::checkFacts() const {
    QList<Fact> facts;
    for (const CheckGroup &group : checkGroupsOf(checksOf(m_kiosk, *m_record))) {
        QStringList items;
        for (const CheckItem &item : group.items) {
            items += item.result == CheckResult::Failed ? tr("%1 (failed)").arg(item.text) : item.text;
        }
        facts.append({group.heading, items.join(QStringLiteral("; "))});
    }
    return facts;
}

void RecordDetail::save() {
    if (!m_record || !m_timeline || m_job) {
        return;
    }
    const QString type = typeNameOf(m_kiosk, m_record->type, m_record->typeLabel);
    const RecordSheet sheet{
        m_record->id,
        //: what was checked and how it ended
        tr("%1: %2").arg(type, wordOf(*m_record)),
        {{tr("Record"), facts()},
         {tr("How it went"), times()},
         {tr("Checks"), m_record->checks.isEmpty() ? QList<Fact>() : checkFacts()},
         {tr("What was shared (names only)"),
          m_record->claims.isEmpty() ? QList<Fact>()
                                     : QList<Fact>{{tr("Names"), claimNames().join(QStringLiteral(", "))}}}}};
    const QString folder = downloadsFolder();
    const QString name = freeName(folder, QStringLiteral("record-%1.pdf").arg(m_record->id.left(shortId)));
    const QString file = QDir(folder).filePath(name);
    m_job = std::make_unique<ExportJob>(*m_kiosk.reader(), file,
                                        [sheet, setup = reportSetupOf(m_kiosk), who = m_who.name](QIODevice &out) {
                                            return makeSheet(sheet, setup, out, who);
                                        });
    connect(m_job.get(), &ExportJob::finished, this,
            [this, file] { endSaving(tr("Saved: %1").arg(displayText(file, longestPath)), true); });
    connect(m_job.get(), &ExportJob::failed, this, [this](const QString &why) { endSaving(why, false); });
    m_job->start();
}

void RecordDetail::endSaving(const QString &words, bool isGood) {
    m_job.release()->deleteLater(); // it is calling
    m_saved->setInk(isGood ? Ink::Ok : Ink::Bad);
    m_saved->setWords(words);
    setSpokenName(m_saved, words);
}

QStringList RecordDetail::claimNames() const {
    QStringList names;
    for (const QString &claim : std::as_const(m_record->claims)) {
        names += claimNameOf(m_kiosk, m_record->type, claim);
    }
    return names;
}

void RecordDetail::retranslate() {
    m_back->setText(tr("Back to the list"));
    m_save->setText(tr("Save as PDF"));
    m_pane->setAccessibleName(tr("Record of a check"));
    m_trouble->setAction(tr("Try again"));
    m_factsTitle->setWords(tr("Record"));
    m_timelineTitle->setWords(tr("How it went"));
    m_kept->retranslate();
    m_notes->retranslate();
    m_elsewhere->setWords(tr("Another desk made this check. Notes to it, and what was kept of the person, are there."));
    m_claimsTitle->setWords(tr("What was shared (names only)"));
    draw();
}

void RecordDetail::arrange() {
    const Metrics &m = Theme::current().metrics();
    constexpr int ring = FocusRing::reach;
    layout()->setContentsMargins(0, ring, 0, 0);
    layout()->setSpacing(m.gap * 3 / 4);
    m_head->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    m_head->setSpacing(m.gap);
    m_pane->column()->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.gap);
    m_pane->column()->setSpacing(m.wideGap);
    for (QBoxLayout *each : {m_halves, static_cast<QBoxLayout *>(m_left), static_cast<QBoxLayout *>(m_right)}) {
        each->setSpacing(m.wideGap);
    }
    m_halves->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RecordDetail::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace kiosk::ui
