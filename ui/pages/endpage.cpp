#include "ui/pages/endpage.h"

#include "app/handbook.h"
#include "ui/pages/explanation.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictband.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

/// The handbook's Markdown without its signs, beginning with a capital: the words go after a heading of their own.
QString plainWords(const Phrase &markdown) {
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression signs(QStringLiteral("[`*]"));
    QString words = markdown.text().replace(link, QStringLiteral("\\1")).remove(signs);
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

} // namespace

EndPage::EndPage(const QString &name, QWidget *parent)
    : Page(name, parent), m_band(new VerdictBand(this)), m_content(new QWidget(this)),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight, m_content)),
      m_handbook(new Explanation(this, QStringLiteral("handbook"))), m_body(new QVBoxLayout),
      m_actions(new ActionBar(this)), m_clearsIn(new TextLabel(TextRole::Body, this)),
      m_meaning(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_keepOpen(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_again(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_done(new ActionButton({}, ActionButton::Role::Primary, this)) {
    m_band->setObjectName(QStringLiteral("band"));
    m_clearsIn->setObjectName(QStringLiteral("clearsIn"));
    m_clearsIn->setInk(Ink::Secondary);
    m_clearsIn->setMinimumHeight(Theme::current().metrics().targetHeight);
    m_keepOpen->setObjectName(QStringLiteral("keepOpen"));
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setIconName(QStringLiteral("retry"));
    m_done->setObjectName(QStringLiteral("done"));

    m_body->addWidget(m_band);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->hide();
    m_handbook->hide();
    m_body->addWidget(m_content, 1);
    m_body->addWidget(m_handbook, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_body, 1);
    page->addWidget(m_actions);
    m_actions->addLeft(m_clearsIn);
    m_actions->addLeft(m_meaning);
    m_actions->addRight(m_keepOpen);
    m_actions->addRight(m_again);
    m_actions->addRight(m_done);

    connect(m_meaning, &ActionButton::clicked, this, &EndPage::toggleHandbook);
    connect(m_keepOpen, &ActionButton::clicked, this, &EndPage::touched);
    connect(m_again, &ActionButton::clicked, this, &EndPage::againRequested);
    connect(m_done, &ActionButton::clicked, this, &EndPage::doneRequested);
    connect(&Theme::current(), &Theme::changed, this, [this] { arrange(); });
}

void EndPage::visitBeforeFoot(QWidget *widget) {
    QWidget *before = m_meaning->previousInFocusChain();
    const Qt::FocusPolicy policies[] = {before->focusPolicy(), widget->focusPolicy()};
    before->setFocusPolicy(Qt::TabFocus); // Qt puts nothing in order that has no focus now
    widget->setFocusPolicy(Qt::TabFocus);
    setTabOrder(before, widget);
    before->setFocusPolicy(policies[0]);
    widget->setFocusPolicy(policies[1]);
}

void EndPage::retranslate() {
    m_keepOpen->setText(tr("Keep open"));
    m_again->setText(tr("Try again"));
    m_done->setText(tr("Done"));
    labelMeaning();
    drawHandbook();
}

/// Small windows have room for fewer words.
void EndPage::labelMeaning() {
    const bool compact = Theme::current().isCompact() || isCrowded();
    m_meaning->setText(m_showsHandbook ? tr("Back") : compact ? tr("Why?") : tr("What this means"));
    m_meaning->setIconName(m_showsHandbook ? QStringLiteral("back") : compact ? QString() : QStringLiteral("question"));
    m_meaning->setAccessibleName(m_showsHandbook ? tr("Back from the handbook") : tr("What this means"));
}

void EndPage::setReference(const QString &reference) {
    m_reference = reference;
    m_meaning->setVisible(handbookEntryFor(reference).has_value());
    labelMeaning();
    drawHandbook();
}

void EndPage::toggleHandbook() {
    m_showsHandbook = !m_showsHandbook;
    m_content->setVisible(!m_showsHandbook);
    m_handbook->setVisible(m_showsHandbook);
    labelMeaning();
    drawHandbook();
    handbookToggled();
    m_meaning->setFocus(Qt::OtherFocusReason);
    Q_EMIT
    touched();
}

void EndPage::drawHandbook() {
    const auto entry = m_showsHandbook ? handbookEntryFor(m_reference) : std::nullopt;
    if (!entry) {
        m_handbook->clear();
        return;
    }
    m_handbook->explain({{tr("What it means"), plainWords(entry->text.meaning)},
                         {tr("Likely cause"), plainWords(entry->text.likely)},
                         {tr("At the desk"), plainWords(entry->text.desk)},
                         {tr("For whoever looks after this kiosk"), plainWords(entry->text.administrator)}},
                        {tr("Reference %1").arg(m_reference)});
}

void EndPage::leave() {
    m_reference.clear();
    m_showsHandbook = false;
    m_content->show();
    m_handbook->clear();
    m_handbook->hide();
    m_meaning->hide();
    labelMeaning();
}

void EndPage::goBack() {
    if (m_showsHandbook) {
        toggleHandbook();
        return;
    }
    Q_EMIT
    doneRequested();
}

void EndPage::showTimes(const PageTimes &times) {
    const QString words = times.clearsIn
                              ? tr("Clears in %1", "%1 is minutes and seconds").arg(minutesAndSeconds(*times.clearsIn))
                              : QString();
    if (m_clearsIn->text() != words) {
        m_clearsIn->setWords(words);
    }
}

QWidget *EndPage::firstFocus() {
    return m_done;
}

bool EndPage::isPortrait() const {
    return height() > width();
}

void EndPage::addBelowBand(QWidget *widget) {
    m_body->insertWidget(1, widget);
}

void EndPage::addAction(QWidget *widget) {
    m_actions->addLeft(widget);
}

void EndPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void EndPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    m_body->setContentsMargins(m.pageMargin, qMax(m.gap, m.pageMargin - 4), m.pageMargin, 0);
    m_body->setSpacing(m.wideGap);
    m_middle->setSpacing(m.wideGap);
    labelMeaning();
    m_middle->setDirection(isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kiosk::ui
