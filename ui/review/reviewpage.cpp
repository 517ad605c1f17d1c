#include "ui/review/reviewpage.h"

#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kiosk::ui {

ReviewPage::ReviewPage(QWidget *parent)
    : Page(QStringLiteral("reviewPage"), parent), m_row(new FlowLayout(Metrics{}.gap)), m_sections(new QStackedWidget),
      m_actions(new ActionBar(this)), m_back(m_actions->addLeft({}, QStringLiteral("back"))),
      m_close(m_actions->addRight({}, QStringLiteral("cancel"))) {
    m_close->setObjectName(QStringLiteral("closeProgram"));
    m_close->hide();
    m_back->setObjectName(QStringLiteral("back"));
    m_sections->setObjectName(QStringLiteral("reviewSections"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_row);
    page->addWidget(m_sections, 1);
    page->addWidget(m_actions);
    connect(m_back, &ActionButton::clicked, this, &Page::doneRequested);
    connect(m_close, &ActionButton::clicked, this, &ReviewPage::closingRequested);
    connect(&Theme::current(), &Theme::changed, this, &ReviewPage::adoptMetrics);
    retranslate();
    adoptMetrics();
}

void ReviewPage::add(ReviewSection *section) {
    m_sections->addWidget(section);
    auto *chip = new Chip(section->title(), section->iconName(), this);
    chip->setObjectName(section->objectName() + QStringLiteral("Tab"));
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    m_row->addWidget(chip);
    m_tabs.append({chip, section});
    adoptMetrics();
    connect(chip, &Chip::clicked, this, [this, section] { turnTo(section); });
}

void ReviewPage::open(const records::SignedIn &who, const QString &section) {
    m_who = who;
    ReviewSection *first = nullptr;
    for (const Tab &tab : std::as_const(m_tabs)) {
        const bool isAllowed = records::may(who.role, tab.section->needs());
        tab.chip->setVisible(isAllowed);
        if (isAllowed && (!first || tab.section->objectName() == section))
            first = tab.section;
    }
    if (first)
        turnTo(first);
}

bool ReviewPage::isFor(const records::SignedIn &who) const {
    return std::any_of(m_tabs.cbegin(), m_tabs.cend(),
                       [&who](const Tab &tab) { return records::may(who.role, tab.section->needs()); });
}

void ReviewPage::setOffersClosing(bool offers) {
    m_close->setVisible(offers);
}

void ReviewPage::turnTo(ReviewSection *section) {
    if (m_section && m_section != section)
        m_section->leave();
    m_section = section;
    for (const Tab &tab : std::as_const(m_tabs))
        tab.chip->setChecked(tab.section == section);
    m_sections->setCurrentWidget(section);
    section->enter(m_who);
}

void ReviewPage::draw(const Phase & /*phase*/) {}

void ReviewPage::leave() {
    if (m_section)
        m_section->leave();
    m_section = nullptr;
    m_who = {};
}

QWidget *ReviewPage::firstFocus() {
    return m_section ? m_section->firstFocus() : m_back;
}

void ReviewPage::goBack() {
    if (!m_section || !m_section->goBack())
        Q_EMIT
    doneRequested();
}

void ReviewPage::retranslate() {
    m_back->setText(tr("Back to the start"));
    m_close->setText(tr("Close the program"));
    for (const Tab &tab : std::as_const(m_tabs)) {
        tab.section->retranslate();
        tab.chip->setText(tab.section->title());
    }
}

void ReviewPage::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    // Small windows have one line for the tabs.
    const bool isCompact = Theme::current().isCompact();
    m_row->setContentsMargins(m.pageMargin, m.gap, m.pageMargin, m.gap);
    m_row->setSpacing(isCompact ? m.gap / 2 : m.gap);
    for (const Tab &tab : std::as_const(m_tabs))
        tab.chip->setIconName(isCompact ? QString() : tab.section->iconName());
}

} // namespace kiosk::ui
