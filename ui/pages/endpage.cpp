#include "ui/pages/endpage.h"

#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictband.h"

#include <QVBoxLayout>

namespace kiosk::ui {

EndPage::EndPage(const QString &name, QWidget *parent)
    : Page(name, parent), m_band(new VerdictBand(this)), m_middle(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_body(new QVBoxLayout), m_actions(new ActionBar(this)), m_clearsIn(new TextLabel(TextRole::Body, this)),
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
    m_body->addLayout(m_middle, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_body, 1);
    page->addWidget(m_actions);
    m_actions->addLeft(m_clearsIn);
    m_actions->addRight(m_keepOpen);
    m_actions->addRight(m_again);
    m_actions->addRight(m_done);

    connect(m_keepOpen, &ActionButton::clicked, this, &EndPage::touched);
    connect(m_again, &ActionButton::clicked, this, &EndPage::againRequested);
    connect(m_done, &ActionButton::clicked, this, &EndPage::doneRequested);
    connect(&Theme::current(), &Theme::changed, this, [this] { arrange(); });
}

void EndPage::retranslate() {
    m_keepOpen->setText(tr("Keep open"));
    m_again->setText(tr("Try again"));
    m_done->setText(tr("Done"));
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
    m_middle->setDirection(isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kiosk::ui
