#include "ui/review/servicesection.h"

#include "app/http/httpclient.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "ui/review/entryrow.h"
#include "ui/review/filterform.h"
#include "ui/review/serviceentry.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/comparisontext.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kiosk::ui {

using What = ListingRequest::What;

ServiceSection::ServiceSection(Kiosk &kiosk, QWidget *parent)
    : ReviewSection(QStringLiteral("service"), QStringLiteral("globe"), records::Permission::AskService, parent),
      m_kiosk(kiosk), m_listPage(new QWidget(this)), m_chips(new FlowLayout(Metrics{}.gap / 2)),
      m_list(new ScrollPane(m_listPage)), m_filters(new Card), m_form(new FilterForm), m_banner(new Banner),
      m_more(new ActionButton), m_entry(new ServiceEntry(this)), m_stack(new QStackedLayout(this)) {
    m_list->setObjectName(QStringLiteral("serviceList"));
    m_banner->setObjectName(QStringLiteral("serviceBanner"));
    m_banner->hide();
    m_more->setObjectName(QStringLiteral("moreFromService"));
    m_more->setIconName(QStringLiteral("list"));
    m_more->hide();
    m_entry->setObjectName(QStringLiteral("serviceEntry"));
    m_list->layBarOverMargin();
    m_filters->column()->addWidget(m_form);
    QVBoxLayout *column = m_list->column();
    column->addWidget(m_filters);
    column->addWidget(m_banner);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *page = new QVBoxLayout(m_listPage);
    page->addLayout(m_chips);
    page->addWidget(m_list, 1);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_entry);
    connect(m_form, &FilterForm::submitted, this, &ServiceSection::search);
    connect(m_more, &ActionButton::clicked, this, [this] {
        ++m_page;
        askForPage();
    });
    connect(m_entry, &ServiceEntry::backRequested, this, &ServiceSection::closeEntry);
    connect(m_entry, &ServiceEntry::wholeRequested, this, &ServiceSection::readWhole);
    connect(&Theme::current(), &Theme::changed, this, &ServiceSection::adoptMetrics);
    addSources();
    retranslate();
    adoptMetrics();
}

ServiceSection::~ServiceSection() = default;

void ServiceSection::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    m_listPage->layout()->setContentsMargins(0, FocusRing::reach, 0, 0);
    m_listPage->layout()->setSpacing(m.gap * 3 / 4);
    m_chips->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    m_list->column()->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.gap);
    m_list->column()->setSpacing(m.gap / 2);
}

QString ServiceSection::title() const {
    return tr("At the service");
}

/// Every service with a list of sessions, and one with a list of searches once more for auditors.
void ServiceSection::addSources() {
    for (const ServiceSettings &service : m_kiosk.configuration().services) {
        for (const What what : {What::Sessions, What::History}) {
            const auto filters = m_kiosk.filters(service.id, what);
            // The history of a single session is no list of searches.
            if (!filters || (what == What::History && filters->contains(QStringLiteral("session"))))
                continue;
            Source source{service.id, what, new Chip({}, {}, m_listPage)};
            source.chip->setCheckable(true);
            source.chip->setAutoExclusive(true);
            source.chip->setObjectName(
                QStringLiteral("source-%1%2")
                    .arg(service.id, what == What::History ? QStringLiteral("-history") : QString()));
            connect(source.chip, &Chip::clicked, this,
                    [this, place = static_cast<int>(m_sources.size())] { choose(place); });
            m_chips->addWidget(source.chip);
            m_sources.append(source);
        }
    }
}

QString ServiceSection::labelOf(const Source &source) const {
    CredentialType type;
    type.service = source.service;
    const QString label = m_kiosk.serviceLabel(type);
    return source.what == What::History ? tr("%1: searches", "a service's name").arg(label) : label;
}

void ServiceSection::enter(const records::SignedIn &who) {
    m_who = who;
    for (const Source &source : std::as_const(m_sources))
        source.chip->setVisible(source.what == What::Sessions || records::may(who.role, records::Permission::Audit));
    if (!m_sources.isEmpty())
        choose(0);
    else
        m_banner->say(Tone::Calm, QStringLiteral("info"), tr("None of the services lists its sessions."));
}

void ServiceSection::leave() {
    m_who.reset();
    retireCall();
    ++m_question;
    m_open.reset();
    m_form->clear();
    m_filter.clear();
    emptyList();
    m_entry->clear();
    m_stack->setCurrentWidget(m_listPage);
}

QWidget *ServiceSection::firstFocus() {
    if (m_stack->currentWidget() == m_entry)
        return m_entry->firstFocus();
    return m_sources.isEmpty() ? static_cast<QWidget *>(m_list) : m_sources.constFirst().chip;
}

bool ServiceSection::goBack() {
    if (m_stack->currentWidget() != m_entry)
        return false;
    closeEntry();
    return true;
}

void ServiceSection::retranslate() {
    m_more->setText(tr("Show more"));
    m_form->retranslate();
    m_entry->retranslate();
    for (const Source &source : std::as_const(m_sources))
        source.chip->setText(labelOf(source));
    // The list is asked for anew, in the language's own words.
    if (m_who && m_source >= 0)
        search();
}

void ServiceSection::choose(int source) {
    m_source = source;
    for (int i = 0; i < m_sources.size(); ++i)
        m_sources.at(i).chip->setChecked(i == source);
    const Source &chosen = m_sources.at(source);
    m_form->setFilters(m_kiosk.filters(chosen.service, chosen.what).value_or(QStringList()));
    search();
}

void ServiceSection::search() {
    emptyList();
    m_page = 1;
    m_filter = m_form->filled();
    m_listed = {};
    m_listed.service = m_sources.at(m_source).service;
    m_listed.isWhole = m_filter.isEmpty();
    askForPage();
}

void ServiceSection::askForPage() {
    retireCall();
    ++m_question;
    m_more->hide();
    m_banner->say(Tone::Calm, QStringLiteral("clock"), tr("The service is asked."));
    const Source &source = m_sources.at(m_source);
    // A call that was given up may still bring a failure that was found without asking anybody.
    m_call = m_kiosk.list(source.service, {source.what, m_filter, m_page},
                          [this, asked = m_question](const Outcome<ServiceListing> &answer) {
                              if (asked != m_question)
                                  return;
                              retireCall();
                              listed(answer);
                          });
}

void ServiceSection::listed(const Outcome<ServiceListing> &listing) {
    m_banner->hide();
    if (!listing) {
        say(listing.failure());
        return;
    }
    m_hasMore = listing->hasMore;
    if (listing->rows.isEmpty() && m_page == 1)
        m_banner->say(Tone::Calm, QStringLiteral("info"), tr("The service lists nothing here."));
    if (m_sources.at(m_source).what == What::History)
        addSearches(listing->rows);
    else
        compareWith(*listing);
}

void ServiceSection::compareWith(const ServiceListing &listing) {
    m_listed.rows = listing.rows;
    records::Reader *reader = m_kiosk.reader();
    if (!reader) {
        QList<ComparedEntry> entries;
        for (const ServiceRow &row : listing.rows)
            entries.append({row, std::nullopt, Fit::OnlyThere});
        add(entries);
        return;
    }
    using Compared = std::pair<ListedPage, QList<ComparedEntry>>;
    reader->ask<Compared>(
        this,
        [page = m_listed](records::Store &store) -> Outcome<Compared> {
            ListedPage read = page;
            const auto entries = compare(store, read);
            if (!entries)
                return entries.failure();
            return Compared{read, *entries};
        },
        [this, asked = m_question](const Outcome<Compared> &compared) {
            // Somebody may have gone on to something else meanwhile.
            if (!m_who || asked != m_question)
                return;
            if (!compared) {
                say(compared.failure());
                return;
            }
            m_listed = compared->first;
            if (!m_listed.rows.isEmpty())
                m_listed.until = m_listed.rows.constLast().at;
            add(compared->second);
        });
}

void ServiceSection::add(const QList<ComparedEntry> &entries) {
    for (const ComparedEntry &entry : entries) {
        const ComparisonText text = textOf(entry);
        auto *row = new EntryRow;
        row->setObjectName(QStringLiteral("entry-%1").arg(entry.there ? entry.there->id : entry.here->id));
        row->setWords(text.title, text.subLine);
        row->setState(text.state, text.tone);
        connect(row, &EntryRow::clicked, this, [this, entry] { open(entry); });
        addRow(row);
    }
    offerMore();
}

/// Only now: asking for more any earlier would drop what is still being compared.
void ServiceSection::offerMore() {
    m_more->setVisible(m_hasMore);
}

/// What was searched for may be about people: the list says by whom and when, one of them in full also what.
void ServiceSection::addSearches(const QList<ServiceRow> &rows) {
    for (const ServiceRow &searched : rows) {
        auto *row = new EntryRow;
        row->setObjectName(QStringLiteral("entry-%1").arg(searched.id));
        QStringList said;
        if (searched.at)
            said.append(QLocale().toString(searched.at->toLocalTime(), QLocale::ShortFormat));
        QString found;
        for (const auto &[name, value] : searched.details) {
            if (name == QLatin1String("createdBy"))
                said.append(value);
            else if (name == QLatin1String("recordsFound"))
                found = tr("%1 found", "a number of records").arg(value);
        }
        row->setWords(searched.title.isEmpty() ? tr("A search") : searched.title, said.join(QStringLiteral(" · ")));
        row->setState(found, Tone::Calm);
        connect(row, &EntryRow::clicked, this, [this, searched] {
            open({searched, std::nullopt, Fit::OnlyThere});
            tellFirst([this, searched] { m_entry->showWhole(searched); });
        });
        addRow(row);
    }
    offerMore();
}

/// Above the button that asks for more.
void ServiceSection::addRow(QWidget *row) {
    m_list->column()->insertWidget(m_list->column()->indexOf(m_more), row);
}

void ServiceSection::say(const Failure &failure) {
    if (failure.kind == FailureKind::MissingInput) {
        m_banner->say(
            Tone::Calm, QStringLiteral("search"),
            tr("This service lists the sessions of one person. Please fill in one of the fields and search."));
        m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const FailureText text = textOf(failure);
    m_banner->say(Tone::Bad, QStringLiteral("warning"),
                  QStringLiteral("%1 (%2)").arg(QStringList{text.body, text.action}.join(u' '), referenceOf(failure)));
}

void ServiceSection::emptyList() {
    const auto rows = m_list->findChildren<EntryRow *>();
    for (EntryRow *row : rows)
        delete row;
    m_more->hide();
    m_banner->hide();
}

void ServiceSection::open(const ComparedEntry &entry) {
    m_open = entry;
    m_entry->show(entry, m_who && records::may(m_who->role, records::Permission::SeeValues));
    m_stack->setCurrentWidget(m_entry);
    m_entry->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ServiceSection::closeEntry() {
    const QString was = m_open ? (m_open->there ? m_open->there->id : m_open->here->id) : QString();
    m_open.reset();
    m_entry->clear();
    m_stack->setCurrentWidget(m_listPage);
    auto *row = m_list->findChild<EntryRow *>(QStringLiteral("entry-%1").arg(was));
    QWidget *next = row ? static_cast<QWidget *>(row) : firstFocus();
    next->setFocus(Qt::OtherFocusReason);
}

void ServiceSection::readWhole() {
    tellFirst([this] { askForWhole(); });
}

/// Whoever looks is written down before there is something to look at.
void ServiceSection::tellFirst(const std::function<void()> &then) {
    if (!m_who || !m_open || !m_open->there)
        return;
    retireCall();
    const int asked = ++m_question;
    records::Reader *reader = m_kiosk.reader();
    if (!reader) {
        then();
        return;
    }
    reader->ask<Done>(
        this,
        [record = m_open->here ? m_open->here->id : QString(), who = m_who->name,
         service = m_listed.service](records::Store &store) -> Outcome<Done> {
            const auto told = store.append({records::EventKind::Viewed,
                                            store.now(),
                                            record,
                                            {{QStringLiteral("operator"), who}, {QStringLiteral("service"), service}}});
            if (!told)
                return told.failure();
            return Done{};
        },
        [this, asked, id = m_open->there->id, then](const Outcome<Done> &told) {
            // Another entry may be open by now, of which nothing is written down.
            if (asked != m_question || !m_open || !m_open->there || m_open->there->id != id)
                return;
            if (told)
                then();
            else
                m_entry->showFailure(told.failure());
        });
}

void ServiceSection::askForWhole() {
    m_call =
        m_kiosk.show(m_listed.service, m_open->there->id, [this, asked = m_question](const Outcome<ServiceRow> &row) {
            if (asked != m_question || !m_open)
                return;
            retireCall();
            if (row)
                m_entry->showWhole(*row);
            else
                m_entry->showFailure(row.failure());
        });
}

/// Safe inside its own callback.
void ServiceSection::retireCall() {
    if (!m_call)
        return;
    m_call->abandon();
    m_call.release()->deleteLater();
}

} // namespace kiosk::ui
