#include "ui/pages/firstoperatorpage.h"

#include "ui/review/operatorform.h"
#include "ui/style/theme.h"
#include "ui/text/failuretext.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace kiosk::ui {

FirstOperatorPage::FirstOperatorPage(QWidget *parent)
    : Page(QStringLiteral("firstOperatorPage"), parent), m_title(new TextLabel(TextRole::Title, this)),
      m_sub(new TextLabel(TextRole::Body, this)), m_trouble(new TextLabel(TextRole::Body, this)),
      m_card(new Card(this)), m_pane(new ScrollPane(m_card)),
      m_form(new OperatorForm(OperatorForm::Asks::NameAndPin, m_pane->widget())), m_actions(new ActionBar(this)),
      m_back(m_actions->addLeft({}, QStringLiteral("back"))),
      m_create(m_actions->addRight({}, {}, ActionButton::Role::Primary)) {
    m_title->setWrapping(true);
    m_sub->setInk(Ink::Secondary);
    m_sub->setWrapping(true);
    m_trouble->setInk(Ink::Bad);
    m_trouble->setWrapping(true);
    m_trouble->hide();
    m_pane->setObjectName(QStringLiteral("firstOperator"));
    m_pane->column()->addWidget(m_form);
    m_pane->column()->addStretch();
    m_back->setObjectName(QStringLiteral("back"));
    m_create->setObjectName(QStringLiteral("createFirst"));
    m_card->column()->addWidget(m_pane);
    auto *body = new QVBoxLayout;
    body->addWidget(m_title);
    body->addWidget(m_sub);
    body->addWidget(m_trouble);
    body->addWidget(m_card, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(m_actions);
    connect(m_back, &ActionButton::clicked, this, &Page::cancelRequested);
    connect(m_create, &ActionButton::clicked, this, &FirstOperatorPage::submit);
    connect(m_form, &OperatorForm::submitted, this, &FirstOperatorPage::submit);
    connect(&Theme::current(), &Theme::changed, this, &FirstOperatorPage::arrange);
    retranslate();
    arrange();
}

void FirstOperatorPage::submit() {
    m_trouble->hide();
    const QString name = m_form->name();
    if (const std::optional<Secret> pin = m_form->take()) {
        Q_EMIT
        given(name, *pin);
    }
}

void FirstOperatorPage::refuse(records::OperatorChange change) {
    m_form->refuse(change);
}

void FirstOperatorPage::fail(const Failure &failure) {
    m_trouble->setWords(textOf(failure).title);
    m_trouble->show();
}

void FirstOperatorPage::draw(const Phase & /*phase*/) {}

void FirstOperatorPage::leave() {
    m_form->clear();
    m_trouble->hide();
}

QWidget *FirstOperatorPage::firstFocus() {
    return m_form->firstFocus();
}

void FirstOperatorPage::goBack() {
    Q_EMIT
    cancelRequested();
}

void FirstOperatorPage::retranslate() {
    m_title->setWords(tr("Nobody can sign in yet"));
    m_sub->setWords(tr("Whoever looks after this kiosk becomes its first administrator and can add the others."));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Become administrator"));
    m_pane->setAccessibleName(tr("The first administrator"));
    m_form->retranslate();
}

void FirstOperatorPage::arrange() {
    const Metrics &m = Theme::current().metrics();
    QLayout *body = layout()->itemAt(0)->layout();
    body->setContentsMargins(m.pageMargin, m.pageMargin - 4, m.pageMargin, 0);
    body->setSpacing(m.gap);
}

} // namespace kiosk::ui
